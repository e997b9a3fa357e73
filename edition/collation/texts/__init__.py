"""Texts: words and marks, what counts as the same word, and what is structure and no word."""
