"""Indirect aggression: definitions, tests and cases."""
