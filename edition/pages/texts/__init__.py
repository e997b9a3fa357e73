"""Texts on the reader's machine, shown: what can be had, the words beside the restatements, and what comes of comparing them."""
