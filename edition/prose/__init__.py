"""Prose: the chapters as plain paragraphs, and the rules of the style sheet that a program can check."""

from edition.prose.blocks import TextBlock, text_blocks
from edition.prose.chapters import chapter_faults, check_chapters

__all__ = ["TextBlock", "chapter_faults", "check_chapters", "text_blocks"]
