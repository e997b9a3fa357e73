"""The search: what can be found, in which spellings, and the file in which a browser finds it."""
