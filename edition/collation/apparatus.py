"""The apparatus: for each place where witnesses vary, the lemma, the readings and who has them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from edition.collation.table import Block, Cell, ColumnCells, Presence, Table, normal_form
from edition.collation.tokens import join


class Change(StrEnum):
    """What a reading does to the lemma."""

    OMITTED = "omitted"
    ADDED = "added"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Reading:
    """A wording that differs from the lemma, with the witnesses that have it."""

    text: str
    sigla: tuple[str, ...]
    change: Change


@dataclass(frozen=True, slots=True)
class Entry:
    """One place of variation.

    Parameters
    ----------
    label, topic : str
        The clause.
    lemma : str
        The wording of the base witness; empty where it has none.
    agree : tuple of str
        The witnesses that have the lemma, the base among them.
    readings : tuple of Reading
        The other wordings, in the order of the witnesses.
    not_seen : tuple of str
        Witnesses of which this clause was not seen, so that nothing is claimed of them.
    """

    label: str
    topic: str
    lemma: str
    agree: tuple[str, ...]
    readings: tuple[Reading, ...]
    not_seen: tuple[str, ...]

    def __str__(self) -> str:
        """Write the entry in one line, as an apparatus does."""
        lemma = self.lemma or "(nothing)"
        readings = "; ".join(f"{reading.text or 'om.'} {' '.join(reading.sigla)}" for reading in self.readings)
        unseen = f" (not seen: {' '.join(self.not_seen)})" if self.not_seen else ""
        return f"{lemma} {' '.join(self.agree)}] {readings}{unseen}"


def apparatus(table: Table, *, base: str) -> tuple[Entry, ...]:
    """Draw up the apparatus of a table against a base witness of the reader's choice.

    Differences that the normal form does not show, such as spelling variants, make no entry.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "action under Article 16"), Witness.of("B", "action")])
    >>> print(*apparatus(table, base="A"))
    under Article 16 A] om. B
    """
    row = table.row_of(base)
    return tuple(
        entry
        for block in table.units().blocks
        for column in block.columns
        if (entry := _entry(table, block, column, row)) is not None
    )


def _entry(table: Table, block: Block, column: ColumnCells, base: int) -> Entry | None:
    seen = [row for row in range(len(column)) if block.presence[row] is not Presence.NOT_SEEN]
    # A base that was not seen can neither agree nor differ; the places it lacks are skipped.
    if base not in seen:
        return None
    groups: dict[tuple[str, ...], list[int]] = {normal_form(column[base]): [base]}
    for row in seen:
        if row != base:
            groups.setdefault(normal_form(column[row]), []).append(row)
    (lemma, agree), *others = groups.items()
    if not others:
        return None
    return Entry(
        block.label,
        block.topic,
        _shown(column[base]),
        _sigla(table, sorted(agree)),
        tuple(
            Reading(_shown(column[rows[0]]) if form else "", _sigla(table, rows), _change(lemma, form))
            for form, rows in others
        ),
        tuple(siglum for row, siglum in enumerate(table.witnesses) if row not in seen),
    )


def _change(lemma: tuple[str, ...], form: tuple[str, ...]) -> Change:
    if not form:
        return Change.OMITTED
    return Change.REPLACED if lemma else Change.ADDED


def _shown(cell: Cell) -> str:
    return " ".join(join(cell).split())


def _sigla(table: Table, rows: list[int]) -> tuple[str, ...]:
    return tuple(table.witnesses[row] for row in rows)
