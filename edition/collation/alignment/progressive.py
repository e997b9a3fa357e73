"""Aligning many texts, with a result that does not depend on their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from edition.collation.alignment.guide import guide_tree
from edition.collation.alignment.pairwise import align_columns
from edition.collation.alignment.weights import Column
from edition.collation.texts.tokens import Token


def align_many(
    texts: Sequence[Sequence[Token]], labels: Sequence[tuple[str, ...]] | None = None
) -> list[tuple[Token | None, ...]]:
    """Align any number of texts.

    Parameters
    ----------
    texts : sequence of sequence of Token
        The texts.
    labels : sequence of tuple of str, optional
        What decides between texts that are exactly the same, for example date and siglum.

    Returns
    -------
    list of tuple of (Token or None)
        The columns; each holds one token or nothing for every text, in the order given.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> texts = ["mutual aid", "aid", "prompt mutual aid"]
    >>> for cells in align_many([Normaliser().tokens(text) for text in texts]):
    ...     print([cell.t if cell else None for cell in cells])
    [None, None, 'prompt']
    ['mutual', None, 'mutual']
    ['aid', 'aid', 'aid']
    """
    if not texts:
        return []
    keys = [
        (
            [token.n for token in text],
            [token.text for token in text],
            labels[place] if labels else (str(place),),
            place,
        )
        for place, text in enumerate(texts)
    ]
    # A place in the order of keys stands for the text, so that the tree compares plain numbers.
    order = sorted(range(len(texts)), key=lambda place: keys[place])
    sorted_texts = [texts[place] for place in order]
    groups: dict[tuple[int, ...], list[Mapping[int, Token]]] = {
        (place,): [{place: token} for token in text] for place, text in enumerate(sorted_texts)
    }
    for join in guide_tree(sorted_texts, [(place,) for place in range(len(order))]):
        one, two = groups.pop(join.first), groups.pop(join.second)
        groups[tuple(sorted(join.first + join.second))] = _merge(one, two, len(join.first) * len(join.second))
    (columns,) = groups.values()
    position = {place: rank for rank, place in enumerate(order)}
    return [tuple(column.get(position[place]) for place in range(len(texts))) for column in columns]


def _merge(
    one: Sequence[Mapping[int, Token]], two: Sequence[Mapping[int, Token]], pairs: int
) -> list[Mapping[int, Token]]:
    left = [Column.of(column.values()) for column in one]
    right = [Column.of(column.values()) for column in two]
    steps = align_columns(left, right, pairs=pairs)
    return [{**(one[i] if i is not None else {}), **(two[j] if j is not None else {})} for i, j in steps]
