"""Prose: the chapters as plain paragraphs, and the rules of the style sheet that a program can check."""

from edition.prose.paragraphs import Paragraph, paragraphs
from edition.prose.rules import chapter_faults, check_chapters

__all__ = ["Paragraph", "chapter_faults", "check_chapters", "paragraphs"]
