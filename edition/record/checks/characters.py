"""Characters: only those that the record's languages are written with, each in the form that searches find."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.texts import texts_of_record

_LETTERS = "A-Za-zÀ-ÖØ-öø-ſȘ-țА-яЀ-џҐґ"
_KNOWN = f"{_LETTERS}0-9 .,;:!?()\\[\\]&%*/_+~—–‘’“”„«»…§°½¼¾№-"
_ODD = re.compile(f"[^{_KNOWN}]")
_MARKUP = re.compile("[<>`\\\\{}|^$=#@\"']")
"""Characters of markup and straight quotation marks, which have rules of their own."""

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_LATIN = re.compile("[A-Za-zÀ-ſȘ-ț]")
_RUN = re.compile(r"[^\x00-\x7f]{2,}")


def characters_are_known(record: Record) -> Iterator[Problem]:
    """Texts hold letters of the record's languages, ASCII digits and the marks of the style sheet, and nothing unseen."""
    for text in texts_of_record(record):
        found = _ODD.search(text.text)
        if found and not _MARKUP.match(found[0]) and unicodedata.is_normalized("NFC", text.text):
            name = unicodedata.name(found[0], "a character without a name").lower()
            yield text.fault("character", f"holds U+{ord(found[0]):04X} ({name})",
                             "Remove it, or restore the character that was meant")  # fmt: skip


def letters_are_composed(record: Record) -> Iterator[Problem]:
    """A letter with an accent is one character."""
    for text in texts_of_record(record):
        if not unicodedata.is_normalized("NFC", text.text):
            yield text.fault("decomposed", "holds a letter and its accent as two characters",
                             f"Write {unicodedata.normalize('NFC', text.text)!r}")  # fmt: skip


def alphabets_are_not_mixed(record: Record) -> Iterator[Problem]:
    """A word is written in one alphabet."""
    for text in texts_of_record(record):
        if _CYRILLIC.search(text.text):
            for word in _WORD.findall(text.text):
                if _CYRILLIC.search(word) and _LATIN.search(word):
                    yield text.fault("alphabets", "mixes letters of two alphabets", "Type the word anew", word)


def texts_were_decoded_once(record: Record) -> Iterator[Problem]:
    """No text was read in a wrong encoding, and no character of one was lost."""
    for text in texts_of_record(record):
        for run in _RUN.findall(text.text):
            meant = _decoded(run)
            if meant and not _ODD.search(meant):
                yield text.fault("decoded-twice", "was read in a wrong encoding", f"It stands for {meant!r}", run)
        if re.search(r"[^\W\d_]\?[^\W\d_]", text.text):
            yield text.fault("lost-character", "has a question mark inside a word", "Restore the letter that was lost")


def _decoded(run: str) -> str:
    """Return what a run of characters stands for if it is UTF-8 that was read as an encoding of one byte a character."""
    for encoding in ("cp1252", "latin-1", "cp1251", "mac-roman"):
        try:
            return run.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return ""
