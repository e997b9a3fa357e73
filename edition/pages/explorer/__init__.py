"""Every event on one page."""
