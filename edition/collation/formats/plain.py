"""The collation as plain text: a report that says first what became of each article, then the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import wrap

from edition.collation.alignment.cells import Cell, is_lost, spoken
from edition.collation.clauses.table import Block, Presence, Table
from edition.collation.results.sentences import about, clause_title, sentences, shares

LEGEND = (
    "In the tables a row is a text, and a column a passage that all have alike or a place where they differ.",
    "-  has nothing there    ?  words lost or not seen    =  as in the first row",
)
_WIDEST_CELL = 34
_LONG = 24
"""From so many characters on, what is the same as in the first row is not written out again."""

_INSTEAD = {
    Presence.ABSENT: "(no such article)",
    Presence.NOT_SEEN: "(not seen)",
}
_BESIDE = "the next wording has too few words in common with this one to compare them one by one"


def report(table: Table, *, base: str, width: int = 100) -> str:
    """Write a whole collation for a reader: the texts, what became of each article, then word by word.

    Parameters
    ----------
    table : Table
        The alignment.
    base : str
        The witness with which the others are compared.
    width : int
        How many characters a line has.
    """
    margin = max(map(len, table.witnesses))
    lines: list[str] = []
    row = table.row_of(base)
    order = [row, *(other for other in range(len(table.heads)) if other != row)]
    for siglum in (table.witnesses[n] for n in order):
        lines += wrap(f"{siglum.ljust(margin)}  {about(table, siglum)}", width, subsequent_indent=" " * (margin + 2))
    lines.append("")
    common = shares(table)
    for pair in [pair for pair in common if base in pair]:
        (other,) = (siglum for siglum in pair if siglum != base)
        said = sentences(table, base, other)
        lines += [f"{base} and {other} {common[pair]}", *(part for one in said for part in _hung(one.text, width)), ""]
    others = [f"{one} and {two} {said}" for (one, two), said in common.items() if base not in (one, two)]
    lines += [*others, ""] if others else []
    if len(table.witnesses) > 1:
        lines += [*(part for line in LEGEND for part in wrap(line, width, replace_whitespace=False)), ""]
    for _, clause in groupby(table.units().blocks, key=lambda block: block.clause):
        group = sorted(clause, key=lambda block: not block.has(row))
        lines += [*filter(None, [_title(table, group, order)]), *_clause(table.witnesses, group, order, width), ""]
    return "\n".join(lines).rstrip()


def to_text(table: Table, *, width: int = 100) -> str:
    """Write a table in fixed columns, broken into bands no wider than `width`.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "give all support"), Witness.of("B", "give support")])
    >>> print(to_text(table.segmented()))
    A | give | all | support
    B | give | -   | support
    """
    order = range(len(table.heads))
    return "\n\n".join(
        "\n".join([*filter(None, [_title(table, [block], order)]), *_grid(table.witnesses, block, order, width)])
        for block in table.blocks
    )


def _hung(sentence: str, width: int) -> list[str]:
    return wrap(sentence, width, initial_indent="  ", subsequent_indent="    ")


def _title(table: Table, blocks: Sequence[Block], order: Sequence[int]) -> str:
    heading = " | ".join(filter(None, [clause_title(table, blocks, order), blocks[0].topic]))
    return f"== {heading} ==" if heading else ""


def _clause(sigla: Sequence[str], blocks: Sequence[Block], order: Sequence[int], width: int) -> list[str]:
    """Write one clause: each wording once if all that have it agree, else as a grid; and who has it not."""
    said: list[str] = []
    for block in blocks:
        here = [row for row in order if block.has(row)]
        if said:
            said.append(f"({_BESIDE})")
        if len({tuple(_compared(column[row]) for column in block.columns) for row in here}) == 1:
            name = " ".join(sigla[row] for row in here)
            text = spoken(block.tokens(here[0]))
            said += wrap(f"{name} | {text}", width, subsequent_indent=" " * (len(name) + 3))
        elif here:
            said += _grid(sigla, block, here, width)
    for presence, words in _INSTEAD.items():
        rows = [row for row in order if blocks[0].presence[row] is presence]
        if rows:
            said.append(f"{' '.join(sigla[row] for row in rows)} | {words}")
    return said


def _grid(sigla: Sequence[str], block: Block, order: Sequence[int], width: int) -> list[str]:
    margin = max(len(sigla[row]) for row in order)
    cells = {row: [_in_grid(block, column, row, order[0]) for column in block.columns] for row in order}
    widest = max(4, min(_WIDEST_CELL, width - margin - 3))
    bands: list[list[int]] = [[]]
    room = width - margin
    for place in range(len(block.columns)):
        need = 3 + min(widest, max(len(cells[row][place]) for row in order))
        if bands[-1] and need > room:
            bands.append([])
            room = width - margin
        bands[-1].append(place)
        room -= need
    written: list[str] = []
    for band in bands:
        sizes = [min(widest, max(len(cells[row][place]) for row in order)) for place in band]
        for row in order:
            written += _row(sigla[row].ljust(margin), [cells[row][place] for place in band], sizes)
        written.append("")
    return written[:-1]


def _row(name: str, cells: Sequence[str], sizes: Sequence[int]) -> Iterator[str]:
    """Write one row of a band, its cells wrapped to their columns."""
    wrapped = [wrap(cell, size) or [""] for cell, size in zip(cells, sizes, strict=True)]
    for line in range(max(map(len, wrapped), default=1)):
        parts = [
            (cell[line] if line < len(cell) else "").ljust(size) for cell, size in zip(wrapped, sizes, strict=True)
        ]
        yield " | ".join([name if line == 0 else " " * len(name), *parts]).rstrip()


def _in_grid(block: Block, column: Sequence[Cell], row: int, first: int) -> str:
    if not block.has(row):
        return "?" if block.presence[row] is Presence.NOT_SEEN else "-"
    if is_lost(column[row]):
        return "?"
    text = spoken(column[row])
    if row != first and len(text) > _LONG and _compared(column[row]) == _compared(column[first]):
        return "="
    return text or "-"


def _compared(cell: Cell) -> tuple[str, ...]:
    """Give the words of a cell to the letter, without what numbers them."""
    return tuple(token.t for token in cell if token.counts)
