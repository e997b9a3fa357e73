"""The apparatus: for each place where witnesses vary, the lemma, the readings and who has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from edition.collation.alignment.cells import ColumnCells, is_lost, normal_form, spoken
from edition.collation.clauses.table import Block, Presence, Table
from edition.collation.texts.divisions import named

LONGEST_LEMMA = 12
"""A lemma or reading of more words is given by its first and last words."""


class Alteration(StrEnum):
    """What a reading does to the lemma."""

    OMITTED = "omitted"
    ADDED = "added"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Reading:
    """A wording that differs from the lemma, with the witnesses that have it."""

    text: str
    sigla: tuple[str, ...]
    alteration: Alteration


@dataclass(frozen=True, slots=True)
class ApparatusEntry:
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
        Witnesses of which these words were not seen, so that nothing is claimed of them.
    whole : bool
        Whether it is the whole clause that some witnesses lack or have in quite other words.
    """

    label: str
    topic: str
    lemma: str
    agree: tuple[str, ...]
    readings: tuple[Reading, ...]
    not_seen: tuple[str, ...]
    whole: bool = False

    @property
    def where(self) -> str:
        """The clause in words; empty if it has no name."""
        return ", ".join(name for name in (named(self.label), self.topic) if name)

    def __str__(self) -> str:
        """Write the entry in one line, as an apparatus does."""
        lemma = abridged(self.lemma) or "(nothing)"
        readings = "; ".join(
            f"{abridged(reading.text) or 'om.'} {' '.join(reading.sigla)}" for reading in self.readings
        )
        unseen = f" (not seen: {' '.join(self.not_seen)})" if self.not_seen else ""
        return f"{lemma} {' '.join(self.agree)}] {readings}{unseen}"


def abridged(text: str) -> str:
    """Give a long lemma by its first and last words, as an apparatus does.

    Examples
    --------
    >>> abridged("the staffs of the two armies shall meet in spring and settle the methods of help")
    'the staffs of the … the methods of help'
    """
    words = text.split()
    if len(words) <= LONGEST_LEMMA:
        return text
    return " ".join([*words[:4], "…", *words[-4:]])


def apparatus_entries(table: Table, *, base: str) -> tuple[ApparatusEntry, ...]:
    """Draw up the apparatus of a table against a base witness of the reader's choice.

    Differences that the normal form does not show, such as spelling variants, make no entry.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "action under Article 16"), Witness.of("B", "action")])
    >>> print(*apparatus_entries(table, base="A"))
    under Article 16 A] om. B
    """
    row = table.row_of(base)
    entries: list[ApparatusEntry] = []
    for block in table.units().blocks:
        if block.presence[row] in (Presence.NOT_SEEN, Presence.OTHERWISE):
            # A base that was not seen can neither agree nor differ; one in other words is set beside.
            continue
        entries += _whole(table, block, row)
        if block.has(row):
            entries += (entry for column in block.columns if (entry := _entry(table, block, column, row)) is not None)
    return tuple(entries)


def _whole(table: Table, block: Block, base: int) -> Iterator[ApparatusEntry]:
    """Give the entry of a clause that some witnesses lack, or have in words that cannot be aligned."""
    rows = range(len(table.heads))
    absent = [row for row in rows if block.presence[row] is Presence.ABSENT]
    otherwise = [row for row in rows if block.presence[row] is Presence.OTHERWISE]
    unseen = _sigla(table, [row for row in rows if block.presence[row] is Presence.NOT_SEEN])
    if not block.has(base):
        readings = _texts(table, block, block.rows, Alteration.ADDED)
        yield ApparatusEntry(block.label, block.topic, "", _sigla(table, absent), readings, unseen, whole=True)
    elif absent or otherwise:
        readings = tuple(
            reading
            for other in table.blocks
            if other.clause == block.clause
            for reading in _texts(table, other, [row for row in otherwise if other.has(row)], Alteration.REPLACED)
        )
        if absent:
            readings += (Reading("", _sigla(table, absent), Alteration.OMITTED),)
        lemma = spoken(block.tokens(base))
        yield ApparatusEntry(block.label, block.topic, lemma, _sigla(table, block.rows), readings, unseen, whole=True)


def _texts(table: Table, block: Block, rows: Sequence[int], alteration: Alteration) -> tuple[Reading, ...]:
    """Give the whole clause as each of some witnesses has it, those that agree together."""
    found: dict[tuple[str, ...], list[int]] = {}
    for row in rows:
        found.setdefault(normal_form(block.tokens(row)), []).append(row)
    return tuple(Reading(spoken(block.tokens(same[0])), _sigla(table, same), alteration) for same in found.values())


def _entry(table: Table, block: Block, column: ColumnCells, base: int) -> ApparatusEntry | None:
    seen = [row for row in block.rows if not is_lost(column[row])]
    if base not in seen:
        return None
    groups: dict[tuple[str, ...], list[int]] = {normal_form(column[base]): [base]}
    for row in seen:
        if row != base:
            groups.setdefault(normal_form(column[row]), []).append(row)
    (lemma, agree), *others = groups.items()
    if not others:
        return None
    unseen = [row for row in range(len(column)) if block.presence[row] is Presence.NOT_SEEN or is_lost(column[row])]
    return ApparatusEntry(
        block.label,
        block.topic,
        spoken(column[base]),
        _sigla(table, sorted(agree)),
        tuple(
            Reading(spoken(column[rows[0]]) if form else "", _sigla(table, rows), _alteration(lemma, form))
            for form, rows in others
        ),
        _sigla(table, unseen),
    )


def _alteration(lemma: tuple[str, ...], form: tuple[str, ...]) -> Alteration:
    if not form:
        return Alteration.OMITTED
    return Alteration.REPLACED if lemma else Alteration.ADDED


def _sigla(table: Table, rows: Sequence[int]) -> tuple[str, ...]:
    return tuple(table.witnesses[row] for row in rows)
