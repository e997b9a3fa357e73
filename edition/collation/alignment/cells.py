"""Cells: many texts aligned, each column with what every text has there, ignored tokens and lacunae in place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from edition.collation.alignment.lacunae import lost_runs
from edition.collation.alignment.progressive import align_many
from edition.collation.texts.numbers import NAMES
from edition.collation.texts.tokens import Kind, Token, join

Cell = tuple[Token, ...]
"""The tokens of one witness in one column; empty where it has none."""

ColumnCells = tuple[Cell, ...]
"""One column: a cell for each witness."""

LOST = Token("", "", Kind.LACUNA)
"""Stands in the columns that a lacuna covers beside the one that holds its mark."""

_CLOSING = frozenset(".,;:!?)]»”’…")


def normal_form(cell: Iterable[Token]) -> tuple[str, ...]:
    """Give the form under which cells are compared: their words and marks that count."""
    return tuple(token.n for token in cell if token.n)


def is_lost(cell: Cell) -> bool:
    """Whether nothing can be said of a cell, because words of the witness are lost there."""
    return any(token.kind is Kind.LACUNA for token in cell) and not any(token.counts for token in cell)


def spoken(tokens: Iterable[Token]) -> str:
    """Write tokens on one line as they stand, but for the heading of an article, which its name says.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> spoken(Normaliser().tokens("ARTICLE II.\\n(1) They shall\\nconsult."))
    '(1) They shall consult.'
    """
    kept: list[Token] = []
    in_heading = False
    for token in tokens:
        numbers = token.kind is Kind.IGNORED
        in_heading = numbers and (in_heading or token.t.casefold() in NAMES)
        if not in_heading:
            kept.append(token)
        elif "\n" in token.after or (token.after.isspace() and token.t in ".:—–-"):
            in_heading = False
    return " ".join(join(kept).split())


def aligned_cells(
    texts: Sequence[Sequence[Token]], labels: Sequence[tuple[str, ...]] | None = None
) -> tuple[ColumnCells, ...]:
    """Align texts; what is not compared stands with what it belongs to, and no column holds it alone.

    Parameters
    ----------
    texts : sequence of sequence of Token
        The texts.
    labels : sequence of tuple of str, optional
        What decides between texts that are exactly the same.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> for column in aligned_cells([read("(1) consult at once"), read("consult [lacuna]")]):
    ...     print([" ".join(token.t for token in cell) for cell in column])
    ['( 1 ) consult', 'consult']
    ['at', '[lacuna]']
    ['once', '']
    """
    carried = [_carried(text) for text in texts]
    aligned = align_many([[main for main, _ in text] for text in carried], labels)
    rows = []
    for row, text in enumerate(carried):
        cells = iter(text)
        rows.append([() if column[row] is None else next(cells)[1] for column in aligned])
        for run in lost_runs([column[row] for column in aligned]):
            _spread(rows[row], run, aligned, row)
    columns = zip(*rows, strict=True)
    return tuple(column for column in columns if any(cell and cell != (LOST,) for cell in column))


def _spread(cells: list[Cell], run: range, aligned: Sequence[Sequence[Token | None]], row: int) -> None:
    """Put the marks of a lacuna into the first column that it covers of another witness, and nothing into the rest."""
    marks = tuple(token for place in run for token in cells[place])
    others = [place for place in run if _has_words(aligned[place], row)]
    if others:
        for place in run:
            cells[place] = (LOST,)
        cells[others[0]] = marks


def _has_words(column: Sequence[Token | None], row: int) -> bool:
    return any(token is not None and token.counts for place, token in enumerate(column) if place != row)


def _carried(text: Sequence[Token]) -> list[tuple[Token, Cell]]:
    """Bind what is not compared to the word before it, or after it where white space parts it from that."""
    found: list[tuple[Token, list[Token]]] = []
    waiting: list[Token] = []
    apart = True
    for token in text:
        if token.counts or token.kind is Kind.LACUNA:
            found.append((token, [*waiting, token]))
            waiting = []
        elif found and not waiting and (not apart or token.t in _CLOSING):
            found[-1][1].append(token)
        else:
            waiting.append(token)
        apart = bool(token.after)
    if waiting and found:
        found[-1][1].extend(waiting)
    elif waiting:
        found.append((waiting[0], waiting))
    return [(main, tuple(cell)) for main, cell in found]
