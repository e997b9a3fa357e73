"""Plates: one question, one figure each."""
