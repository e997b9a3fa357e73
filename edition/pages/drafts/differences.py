"""Word differences as running text: what goes and what comes is marked, what stays is plain."""

from __future__ import annotations

from collections.abc import Iterable

from edition.collation import Fate, Piece
from edition.pages.inline import Inline, Line, line, toned

_CLOSING = (".", ",", ";", ":", "!", "?", ")", "]", "’", "…")
_OPENING = ("(", "[", "‘", "“", "'", "’", "-", "–", "—", "/")


def differences(pieces: Iterable[Piece]) -> Line:
    """Return pieces of two wordings as one line.

    Examples
    --------
    >>> from edition.collation import Normaliser, word_diff
    >>> from edition.pages.inline import plain
    >>> read = Normaliser().tokens
    >>> shown = differences(word_diff(read("direct aggression"), read("aggression, indirect")))
    >>> plain(shown), [part if isinstance(part, str) else part.tone for part in shown]
    ('direct aggression, indirect', ['removed', ' aggression', 'added'])
    """
    parts: list[Inline] = []
    running, before = "", ""
    for piece in pieces:
        body = piece.text.strip()
        if not body:
            continue
        # The pieces come from two texts, so the white space between them must be made anew.
        if before and not before.endswith(_OPENING) and not body.startswith(_CLOSING):
            running += " "
        if piece.kind is Fate.SAME:
            running += body
        else:
            parts.extend(line(running, toned("added" if piece.kind is Fate.ADDED else "removed", body)))
            running = ""
        before = piece.text
    return line(parts, running)
