"""The alignment table: witnesses in rows, what corresponds in columns, clause by clause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from edition.collation.tokens import Token, join

Cell = tuple[Token, ...]
"""The tokens of one witness in one column; empty where it has none."""

ColumnCells = tuple[Cell, ...]
"""One column: a cell for each witness."""


class Presence(StrEnum):
    """What is known of a clause in a witness: not seen is never the same as absent."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_SEEN = "not seen"


@dataclass(frozen=True, slots=True)
class Block:
    """One clause in all witnesses.

    Parameters
    ----------
    label, topic : str
        How the earliest witness that has it numbers it, and what it is about.
    places : tuple of (int or None)
        For each witness the place of the clause in it, from 0.
    presence : tuple of Presence
        For each witness whether it has the clause.
    columns : tuple of ColumnCells
        The aligned words.
    """

    label: str
    topic: str
    places: tuple[int | None, ...]
    presence: tuple[Presence, ...]
    columns: tuple[ColumnCells, ...]


def normal_form(cell: Iterable[Token]) -> tuple[str, ...]:
    """Give the form under which cells are compared: their words and marks that count."""
    return tuple(token.n for token in cell if token.n)


@dataclass(frozen=True, slots=True)
class Table:
    """An alignment of all witnesses.

    Parameters
    ----------
    witnesses : tuple of str
        The sigla, in the order of the rows.
    blocks : tuple of Block
        The clauses.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "consult at once"), Witness.of("B", "consult")])
    >>> table.witnesses, len(table.columns), table.text("A")
    (('A', 'B'), 3, 'consult at once')
    """

    witnesses: tuple[str, ...]
    blocks: tuple[Block, ...]

    @property
    def columns(self) -> tuple[ColumnCells, ...]:
        """All columns, through all blocks."""
        return tuple(column for block in self.blocks for column in block.columns)

    def row_of(self, siglum: str) -> int:
        """Find the row of a witness.

        Raises
        ------
        ValueError
            If there is no such witness.
        """
        if siglum not in self.witnesses:
            message = f"no witness {siglum!r} in this table: choose from {', '.join(self.witnesses)}"
            raise ValueError(message)
        return self.witnesses.index(siglum)

    def tokens(self, siglum: str) -> tuple[Token, ...]:
        """All tokens of a witness in its own order of clauses."""
        row = self.row_of(siglum)
        own = [(place, block) for block in self.blocks if (place := block.places[row]) is not None]
        own.sort(key=lambda item: item[0])
        return tuple(token for _, block in own for column in block.columns for token in column[row])

    def text(self, siglum: str) -> str:
        """Give the text of a witness, exactly as it stood."""
        return join(self.tokens(siglum))

    def only(self, sigla: Iterable[str]) -> Table:
        """Keep some witnesses, in the order of rows; columns left empty are dropped."""
        wanted = sorted(self.row_of(siglum) for siglum in set(sigla))
        blocks = []
        for block in self.blocks:
            columns = (tuple(column[row] for row in wanted) for column in block.columns)
            blocks.append(
                Block(
                    block.label,
                    block.topic,
                    tuple(block.places[row] for row in wanted),
                    tuple(block.presence[row] for row in wanted),
                    tuple(column for column in columns if any(column)),
                )
            )
        kept = (block for block in blocks if set(block.presence) != {Presence.ABSENT})
        return Table(tuple(self.witnesses[row] for row in wanted), tuple(kept))

    def segmented(self) -> Table:
        """Join neighbouring columns in which the same witnesses agree with one another."""
        return self._joined(lambda columns: [agreement(column) for column in columns])

    def units(self) -> Table:
        """Join neighbouring columns into runs that vary and runs that do not.

        Shared marks between two places that vary do not part them.
        """
        return self._joined(_variation)

    def _joined(self, keys: Callable[[Sequence[ColumnCells]], Sequence[object]]) -> Table:
        blocks = []
        for block in self.blocks:
            keyed = zip(keys(block.columns), block.columns, strict=True)
            runs = groupby(keyed, key=lambda item: item[0])
            joined = tuple(_united([column for _, column in run]) for _, run in runs)
            blocks.append(replace(block, columns=joined))
        return Table(self.witnesses, tuple(blocks))


def agreement(column: ColumnCells) -> tuple[int, ...]:
    """Number the readings of a column by first appearance, 0 for none.

    Examples
    --------
    >>> from edition.collation.tokens import Normaliser
    >>> read = Normaliser().tokens
    >>> agreement((read("Rumania"), read("Roumania"), (), read("Poland")))
    (1, 1, 0, 2)
    """
    numbers: dict[tuple[str, ...], int] = {}
    return tuple(numbers.setdefault(normal_form(cell), len(numbers) + 1) if cell else 0 for cell in column)


def _variation(columns: Sequence[ColumnCells]) -> list[bool]:
    """Say of each column whether it varies or is a mark amid columns that do."""
    varies = [len(set(map(normal_form, column))) > 1 for column in columns]
    start = 0
    for varying, run in groupby(varies.copy()):
        end = start + len(list(run))
        inside = start > 0 and end < len(columns)
        if not varying and inside and not any(map(_has_words, columns[start:end])):
            varies[start:end] = [True] * (end - start)
        start = end
    return varies


def _has_words(column: ColumnCells) -> bool:
    return any(token.is_word for cell in column for token in cell)


def _united(columns: list[ColumnCells]) -> ColumnCells:
    return tuple(tuple(token for cell in cells for token in cell) for cells in zip(*columns, strict=True))
