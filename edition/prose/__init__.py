"""Prose: the chapters as plain paragraphs, and the rules of the style sheet that a program can check."""

from edition.prose.passages import Passage, passages
from edition.prose.rules import check_chapters, faults

__all__ = ["Passage", "check_chapters", "faults", "passages"]
