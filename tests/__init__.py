"""Tests of the edition."""
