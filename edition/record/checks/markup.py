"""Markup: texts are plain, whatever a page, a notebook or another program would make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.texts import Text, texts_of_record

_MARKS = re.compile(
    r"""
      [<>`\\{}|^=@\#]                          # HTML, TeX, templates, tables, roles
    | \$(?!\d)                                 # mathematics; a sum of money may stand
    | &(?:\#?[0-9A-Za-z]+);                    # entities
    | \*\S[^*]*\* | (?<!\w)_\S[^_]*_(?!\w)     # emphasis
    | \*\* | __ | ~~ | \[\[ | \]\] | \]\(      # emphasis, links
    | \[/[a-z]+\] | \[(?:b|i|u|s|url|img|quote|code)(?:=[^\]]*)?\]
    | ^(?:[*+-]|\d+[.)])\s+\S.*\s[*+-]\s       # lists
    | ^\s*(?:---+|===+|\.\.\s)                 # rules, directives
    """,
    re.VERBOSE,
)
_HOLES = re.compile(r"\{(?:states|state|parties)\}")
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://|\bwww\.|\b(?:javascript|data|file|vbscript|mailto):\S", re.IGNORECASE)
_STRAIGHT = re.compile("[\"']")


def texts_hold_no_markup(record: Record) -> Iterator[Problem]:
    """No cell and no field of a source holds markup of any language."""
    for text in texts_of_record(record):
        found = _MARKS.search(_plain(text))
        if found:
            yield text.fault("markup", f"holds {found[0]!r}, which a page or program could take for markup",
                             "Write plain text")  # fmt: skip


def texts_hold_no_address(record: Record) -> Iterator[Problem]:
    """Tables hold no web addresses but those of texts that a program fetches; others stand in the bibliography alone."""
    for text in texts_of_record(record):
        # Few texts hold what every address holds, and a search without regard to case is slow.
        if (":" in text.text or "www" in text.text.lower()) and _ADDRESS.search(text.text):
            yield text.fault("address", "holds a web address", "Cite a source of references.bib instead")


def quotation_marks_are_curly(record: Record) -> Iterator[Problem]:
    """Quotation marks and apostrophes are curly."""
    for text in texts_of_record(record):
        if _STRAIGHT.search(text.text):
            yield text.fault("straight-quotes", "has straight quotation marks", "Use ‘ ’ or “ ”")


def _plain(text: Text) -> str:
    """Return a text without the marks that its column is written with: holes of phrases, words left open."""
    if (text.table, text.column) == ("vocabulary", "phrase"):
        return _HOLES.sub("", text.text)
    return text.text.removesuffix("*") if text.table == "house-style" else text.text
