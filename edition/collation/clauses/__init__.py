"""Clauses: which article answers which, and the table of all."""
