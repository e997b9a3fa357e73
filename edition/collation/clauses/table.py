"""The alignment table: witnesses in rows, what corresponds in columns, clause by clause."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from edition.collation.alignment.cells import LOST, ColumnCells, is_lost, normal_form
from edition.collation.clauses.units import variation
from edition.collation.texts.divisions import named
from edition.collation.texts.tokens import Language, Token, join


class Presence(StrEnum):
    """What is known of a clause in a witness: not seen is never the same as absent."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_SEEN = "not seen"
    OTHERWISE = "in other words"


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a witness as a whole."""

    siglum: str
    date: str = ""
    title: str = ""
    language: Language = Language.ENGLISH
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause stands in one witness.

    Attributes
    ----------
    order
        Its place among the clauses of the witness, from 0.
    division
        The article it is in, from 0; two clauses may be parts of one, where another witness has them apart.
    label
        How the witness numbers that article.
    """

    order: int
    division: int
    label: str = ""

    @property
    def name(self) -> str:
        """What the article is called; empty if it has no name."""
        return named(self.label)


@dataclass(frozen=True, slots=True)
class Block:
    """One clause in the witnesses that have it in words which can be compared.

    Parameters
    ----------
    clause : int
        The number of the clause, from 0. Blocks of one number are one clause in wordings that have too
        little in common to be aligned.
    topic : str
        What it is about; may be empty.
    places : tuple of (Place or None)
        For each witness where the clause stands in it.
    presence : tuple of Presence
        For each witness whether it has the clause.
    columns : tuple of ColumnCells
        The aligned words.
    """

    clause: int
    topic: str
    places: tuple[Place | None, ...]
    presence: tuple[Presence, ...]
    columns: tuple[ColumnCells, ...]

    @property
    def label(self) -> str:
        """How the earliest witness that has the clause numbers it."""
        return next((place.label for place in self.places if place and place.label), "")

    def tokens(self, row: int) -> tuple[Token, ...]:
        """What a witness has here, in its order."""
        return tuple(token for column in self.columns for token in column[row] if token != LOST)

    @property
    def rows(self) -> tuple[int, ...]:
        """The witnesses that have the clause here, and in which it was seen."""
        return tuple(row for row in range(len(self.presence)) if self.has(row))

    def has(self, row: int) -> bool:
        """Whether a witness has the clause here, and it was seen."""
        return self.presence[row] is Presence.PRESENT


@dataclass(frozen=True, slots=True)
class Table:
    """An alignment of all witnesses.

    Parameters
    ----------
    heads : tuple of Head
        The witnesses, in the order of the rows.
    blocks : tuple of Block
        The clauses.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "consult at once"), Witness.of("B", "consult")])
    >>> table.witnesses, len(table.columns), table.text("A")
    (('A', 'B'), 3, 'consult at once')
    """

    heads: tuple[Head, ...]
    blocks: tuple[Block, ...]

    @property
    def witnesses(self) -> tuple[str, ...]:
        """The sigla, in the order of the rows."""
        return tuple(head.siglum for head in self.heads)

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
        own = [(place.order, block) for block in self.blocks if (place := block.places[row]) is not None]
        return tuple(token for _, block in sorted(own, key=lambda item: item[0]) for token in block.tokens(row))

    def text(self, siglum: str) -> str:
        """Give the text of a witness, exactly as it stood."""
        return join(self.tokens(siglum))

    def only(self, sigla: Iterable[str]) -> Table:
        """Keep some witnesses, in the order of rows; columns left empty are dropped."""
        wanted = sorted(self.row_of(siglum) for siglum in set(sigla))
        blocks = []
        for block in self.blocks:
            columns = (tuple(column[row] for row in wanted) for column in block.columns)
            kept = replace(
                block,
                places=tuple(block.places[row] for row in wanted),
                presence=tuple(block.presence[row] for row in wanted),
                columns=tuple(column for column in columns if any(join(cell) for cell in column)),
            )
            if any(place is not None for place in kept.places):
                blocks.append(kept)
        return Table(tuple(self.heads[row] for row in wanted), tuple(blocks))

    def segmented(self, *, to_the_letter: bool = False) -> Table:
        """Join neighbouring columns in which the same witnesses agree with one another.

        Parameters
        ----------
        to_the_letter : bool
            Whether spelling, capitals and numbering count too.
        """
        return self._joined(lambda columns: [agreement(column, to_the_letter=to_the_letter) for column in columns])

    def units(self) -> Table:
        """Join neighbouring columns into places that vary and passages that do not.

        What all share does not part two places that vary if it is marks alone, or a few small words
        amid phrases that take each other's place. Where words are lost a new unit begins. Witnesses
        without the clause have no say.
        """
        return self._joined(variation)

    def _joined(self, keys: Callable[[Sequence[ColumnCells]], Sequence[object]]) -> Table:
        blocks = []
        for block in self.blocks:
            rows = block.rows
            keyed = zip(
                keys([tuple(column[row] for row in rows) for column in block.columns]), block.columns, strict=True
            )
            runs = groupby(keyed, key=lambda item: item[0])
            joined = tuple(_united([column for _, column in run]) for _, run in runs)
            blocks.append(replace(block, columns=joined))
        return Table(self.heads, tuple(blocks))


def agreement(column: ColumnCells, *, to_the_letter: bool = False) -> tuple[int, ...]:
    """Number the readings of a column by first appearance; 0 for none, -1 where words are lost.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> agreement((read("connexion"), read("connection"), (), read("link"), read("[lacuna]")))
    (1, 1, 0, 2, -1)
    """
    numbers: dict[tuple[str, ...], int] = {}
    found = []
    for cell in column:
        if is_lost(cell):
            found.append(-1)
        else:
            form = tuple(token.t for token in cell) if to_the_letter else normal_form(cell)
            found.append(numbers.setdefault(form, len(numbers) + 1) if cell else 0)
    return tuple(found)


def _united(columns: list[ColumnCells]) -> ColumnCells:
    return tuple(_cell(cells) for cells in zip(*columns, strict=True))


def _cell(cells: Iterable[tuple[Token, ...]]) -> tuple[Token, ...]:
    tokens = tuple(token for cell in cells for token in cell)
    marked = tuple(token for token in tokens if token != LOST)
    return marked or tokens[:1]
