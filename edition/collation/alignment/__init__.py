"""Alignment: two or many texts word by word."""
