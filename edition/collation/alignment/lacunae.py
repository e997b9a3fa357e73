"""Lacunae: what a text may have had where words of it are lost."""

from __future__ import annotations

from collections.abc import Sequence

from edition.collation.alignment.pairwise import align
from edition.collation.texts.tokens import Kind, Token


def lost_runs(column_tokens: Sequence[Token | None]) -> list[range]:
    """Find the columns that the lacunae of one witness cover: each with the empty ones that touch it.

    Parameters
    ----------
    column_tokens : sequence of (Token or None)
        What the witness has in each column.
    """
    found: list[range] = []
    start, torn = 0, False
    for at, token in enumerate([*column_tokens, None]):
        if at < len(column_tokens) and (token is None or token.kind is Kind.LACUNA):
            torn = torn or token is not None
            continue
        if torn:
            found.append(range(start, at))
        start, torn = at + 1, False
    return found


def lost_to(first: Sequence[Token], second: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """Leave out of two texts what may have stood in a lacuna of the other."""
    if not any(token.kind is Kind.LACUNA for token in (*first, *second)):
        return first, second
    pairs = align(first, second)
    in_second = {at for run in lost_runs([pair.second for pair in pairs]) for at in run}
    in_first = {at for run in lost_runs([pair.first for pair in pairs]) for at in run}
    one = [pair.first for at, pair in enumerate(pairs) if pair.first and at not in in_second]
    two = [pair.second for at, pair in enumerate(pairs) if pair.second and at not in in_first]
    return one, two
