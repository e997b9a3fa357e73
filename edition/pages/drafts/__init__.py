"""Drafts as a reader sees them: two side by side, one topic through all, coded answers in words."""
