"""Plates: one question, one figure each. What stands in this folder is found; a module needs no entry elsewhere."""
