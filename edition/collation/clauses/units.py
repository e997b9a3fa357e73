"""Units of variation: which columns vary together, as a reader sees it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from edition.collation.alignment.cells import ColumnCells, is_lost, normal_form
from edition.collation.texts.spelling import LINKING_WORDS
from edition.collation.texts.tokens import Kind

LONGEST_ISLAND = 3
"""How many kept function words and marks may be drawn into the change around them."""

Key = tuple[bool, frozenset[int]]
"""Whether a column varies, and the witnesses of which words are lost there."""


def variation(columns: Sequence[ColumnCells]) -> list[Key]:
    """Say of each column whether it belongs to a place that varies, and who is lost there."""
    keys = [_key(column) for column in columns]
    runs = [list(run) for _, run in groupby(range(len(columns)), key=lambda place: keys[place])]
    for before, run, after in zip(runs, runs[1:], runs[2:], strict=False):
        (varies, lost), around = keys[run[0]], [keys[before[-1]], keys[after[0]]]
        if varies or any(not other or gone != lost for other, gone in around):
            continue
        if is_island([columns[place] for place in run], [columns[place] for place in (*before, *after)]):
            for place in run:
                keys[place] = (True, lost)
    return keys


def is_island(run: Sequence[ColumnCells], around: Sequence[ColumnCells]) -> bool:
    """Whether what all share between two places that vary is too little to part them.

    Marks alone never part them. A few words such as *of the* do not where the witnesses have different
    phrases around them, so that one phrase as a whole takes the place of another.
    """
    words = [token for column in run for cell in column for token in cell if token.is_word]
    if not words:
        return True
    if any(token.t.casefold().replace("’", "'") not in LINKING_WORDS for token in words):
        return False
    phrases = {
        tuple(normal_form(cell) for cell in cells)
        for cells in zip(*around, strict=True)
        if any(token.kind is Kind.CONTENT for cell in cells for token in cell)
    }
    return len(run) <= LONGEST_ISLAND and len(phrases) > 1


def _key(column: ColumnCells) -> Key:
    lost = frozenset(row for row, cell in enumerate(column) if is_lost(cell))
    seen = {normal_form(cell) for row, cell in enumerate(column) if row not in lost}
    return len(seen) > 1, lost
