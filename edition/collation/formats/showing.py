"""From a table to what templates show: the texts with their differences marked, in words and in columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from edition.collation.alignment.cells import ColumnCells, is_lost, spoken
from edition.collation.alignment.differences import Fate
from edition.collation.clauses.table import Block, Presence, Table, agreement
from edition.collation.formats.model import (
    ClauseModel,
    CollatedModel,
    EntryModel,
    FatesModel,
    GridModel,
    ReadingModel,
    RowModel,
    SaidModel,
    Stretch,
    TextModel,
)
from edition.collation.results.apparatus import Alteration, ApparatusEntry, abridged, apparatus_entries
from edition.collation.results.sentences import about, clause_title, sentences, shares
from edition.language import _, begin

_CLOSING = (".", ",", ";", ":", "!", "?", ")", "]", "’", "…")
_OPENING = ("(", "[", "‘", "“", "'", "’", "-", "–", "—", "/")
_TONES = {Fate.SAME: "", Fate.REMOVED: "removed", Fate.ADDED: "added", Fate.NOT_SEEN: "unseen"}


def collated_model(table: Table, *, base: str, name: str = "") -> CollatedModel:
    """Return what the templates show of a collation.

    Parameters
    ----------
    table : Table
        The alignment.
    base : str
        The witness with which the others are compared.
    name : str
        Begins the addresses of the clauses.
    """
    row = table.row_of(base)
    order = [row, *(other for other in range(len(table.heads)) if other != row)]
    common = shares(table)
    fates = []
    for other in (table.witnesses[n] for n in order[1:]):
        share = next(words for pair, words in common.items() if set(pair) == {base, other})
        said = (
            SaidModel(one.text, _mark(min(one.clauses)) if one.clauses else "") for one in sentences(table, base, other)
        )
        fates.append(FatesModel(f"{base} and {other} {share}", tuple(said)))
    return CollatedModel(
        name,
        base,
        tuple((table.witnesses[n], about(table, table.witnesses[n])) for n in order),
        tuple(fates),
        tuple(f"{one} and {two} {share}" for (one, two), share in common.items() if base not in (one, two)),
        tuple(_clauses(table, order)),
        tuple(entry_model(entry, placed=True) for entry in apparatus_entries(table, base=base)),
    )


def entry_model(entry: ApparatusEntry, *, placed: bool = False) -> EntryModel:
    """Return an entry of the apparatus; ``placed`` says of which clause it is."""
    readings = tuple(
        ReadingModel(
            "" if reading.alteration is Alteration.OMITTED else abridged(reading.text), " ".join(reading.sigla)
        )
        for reading in entry.readings
    )
    place = entry.where if placed else ""
    return EntryModel(place, abridged(entry.lemma), " ".join(entry.agree), readings, " ".join(entry.not_seen))


def _mark(clause: int) -> str:
    return f"clause-{clause + 1}"


def _clauses(table: Table, order: Sequence[int]) -> Iterator[ClauseModel]:
    blocks = table.units().blocks
    for number, run in groupby(blocks, key=lambda block: block.clause):
        group = sorted(run, key=lambda block: not block.has(order[0]))
        name = ", ".join(filter(None, [clause_title(table, group, order), group[0].topic]))
        unnamed = _("part {number}").format(number=number + 1) if len(blocks) > 1 else _("the text")
        title = begin(name or unnamed)
        varied = [block for block in group if len({_letters(block, row) for row in block.rows}) > 1]
        wordings = tuple(tuple(_texts(table, block, order, alone=block is group[0])) for block in group)
        yield ClauseModel(_mark(number), title, wordings, tuple(_grid(table, block, order, title) for block in varied))


def _texts(table: Table, block: Block, order: Sequence[int], *, alone: bool) -> Iterator[TextModel]:
    """Yield a clause as each witness has it, those that agree to the letter together; then those that have it not."""
    here = [row for row in order if block.has(row)]
    same = [row for row in here if _letters(block, row) == _letters(block, here[0])]
    if same:
        yield _text(table, same, _spaced(_varying(block, same[0])))
    for row in here:
        if row not in same:
            yield _text(table, [row], _spaced(_against(block, row, here[0])))
    for row in order:
        if alone and block.presence[row] in (Presence.ABSENT, Presence.NOT_SEEN):
            yield _text(table, [row], (), _instead(block.presence[row]))


def _text(table: Table, rows: Sequence[int], words: tuple[Stretch, ...], instead: str = "") -> TextModel:
    sigla = " ".join(table.witnesses[row] for row in rows)
    return TextModel(sigla, table.heads[rows[0]].language.value, words, instead)


def _instead(presence: Presence) -> str:
    said = {
        Presence.ABSENT: _("no such clause"),
        Presence.NOT_SEEN: _("not seen"),
        Presence.OTHERWISE: _("in other words, too few of them the same to compare one by one"),
        Presence.PRESENT: "",
    }
    return said[presence]


def _letters(block: Block, row: int) -> tuple[str, ...]:
    return tuple(token.t for token in block.tokens(row) if token.counts or (token.n == "" and token.t.startswith("[")))


def _varying(block: Block, row: int) -> Iterator[Stretch]:
    """Yield what a witness has, marked where others differ from it."""
    for column in block.columns:
        numbers = agreement(column)
        varies = len({numbers[other] for other in block.rows if numbers[other] >= 0}) > 1
        yield Stretch(spoken(column[row]), "varies" if varies and not is_lost(column[row]) else "")


def _against(block: Block, row: int, base: int) -> Iterator[Stretch]:
    """Yield what a witness has, marked where it leaves words of the base out or has others."""
    for column in block.columns:
        own, other = column[row], column[base]
        numbers = agreement(column)
        if is_lost(own) or numbers[row] == numbers[base]:
            yield Stretch(spoken(own), _TONES[Fate.SAME])
        elif is_lost(other):
            yield Stretch(spoken(own), _TONES[Fate.NOT_SEEN])
        else:
            yield Stretch(spoken(other), _TONES[Fate.REMOVED])
            yield Stretch(spoken(own), _TONES[Fate.ADDED])


def _spaced(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Put a blank between stretches where one belongs; they come from several texts, which have it each in its own place."""
    found: list[Stretch] = []
    for stretch in stretches:
        if not stretch.text:
            continue
        if found and not found[-1].text.endswith(_OPENING) and not stretch.text.startswith(_CLOSING):
            found.append(Stretch(" "))
        found.append(stretch)
    return tuple(found)


def _grid(table: Table, block: Block, order: Sequence[int], title: str) -> GridModel:
    """Show a clause in columns, first the base, or the first that has it."""
    rows = sorted(order, key=lambda row: not block.has(row))
    cells = [
        RowModel(table.witnesses[row], tuple(_cell(block, column, row, rows[0]) for column in block.columns))
        if block.has(row)
        else RowModel(table.witnesses[row], (), _instead(block.presence[row]))
        for row in rows
    ]
    return GridModel(_("{clause}, in columns").format(clause=title), max(1, len(block.columns)), tuple(cells))


def _cell(block: Block, column: ColumnCells, row: int, base: int) -> Stretch:
    if is_lost(column[row]):
        return Stretch(_("words lost"), "lost")
    numbers = agreement(column)
    own = spoken(column[row])
    if row == base or numbers[row] == numbers[base] or is_lost(column[base]):
        return Stretch(own) if own else Stretch(_("nothing"), "heard")
    return Stretch(own, "added") if own else Stretch(spoken(column[base]), "removed")
