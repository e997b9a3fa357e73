"""Who met whom: a matrix of people, each count of which leads to the encounters it counts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from edition.language import _, n_
from edition.pages.grouped import Group, GroupedCell, grouped_view
from edition.pages.inline import Here, Inline, Line, line, ref
from edition.pages.palette import side
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Encounter
from edition.studies.meetings import Grid, Pair, family, grid, pairs

DEPTHS = 5
"""Steps of the ground behind the counts."""


@dataclass(frozen=True, slots=True)
class PairModel:
    """Two people: the place on the page, how the fold is named, the way to both, and their encounters."""

    place: str
    name: str
    people: Line
    talks: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PairsModel:
    """Every pair that met."""

    pairs: tuple[PairModel, ...]


@dataclass(frozen=True, slots=True)
class NobodyModel:
    """What is said where nobody met often enough."""

    said: str


def met_matrix(record: Record, across: Collection[str], leave_out: Collection[str] = (), times: int = 2) -> View:
    """Show how often the people of some parties spoke with those of all others.

    Parameters
    ----------
    record
        The record.
    across
        The parties whose people stand in the columns.
    leave_out
        Parties whose people are left aside.
    times
        People without a pair that met so often are left to the list of pairs.
    """
    people = list(record.rows("people"))
    aside = {*across, *leave_out}
    found = grid(
        record, [p.id for p in people if p.party in across], [p.id for p in people if p.party not in aside], times
    )
    caption = _caption(record, across, leave_out)
    rows = sum(len(group) for _party, group in found.down)
    if not rows:
        said = _("{caption}: none").format(caption=caption)
        return View("people/nobody", NobodyModel(said), said)
    told = _("{caption}: {rows} people, {columns} across").format(caption=caption, rows=rows, columns=len(found.across))
    header = [_("Person"), *(_family(record, p) for p in found.across), _("all")]
    groups = [_group(record, found, party, group) for party, group in found.down]
    sums = [str(found.sum_of(p)) for p in found.across]
    foot = [_("all"), *sums, str(sum(map(int, sums)))]
    return grouped_view(
        caption, header, groups, told, foot=(*map(GroupedCell, foot[:-1]), GroupedCell(foot[-1], "met-all")), look="met"
    )


def pairs_list(record: Record) -> View:
    """Show every pair with its encounters; the counts of the matrices lead here."""
    found = pairs(record)
    told = n_("{n} pair", "{n} pairs", len(found)).format(n=len(found))
    return View("people/pairs", PairsModel(tuple(_pair(record, pair) for pair in found)), told)


def place_of(one: str, two: str) -> str:
    """Return the name of the place on the page where two people’s encounters stand."""
    first, second = sorted((one, two))
    return f"met-{first}-{second}"


def _caption(record: Record, across: Collection[str], leave_out: Collection[str]) -> str:
    adjectives = [record["parties"][code].adjective for code in across]
    of_whom = ", ".join(adjectives)
    if len(adjectives) == 2:
        of_whom = _("{one} and {other}").format(one=adjectives[0], other=adjectives[1])
    if leave_out:
        return _("Encounters of others with {adjectives} representatives").format(adjectives=of_whom)
    return _("Encounters with {adjectives} representatives").format(adjectives=of_whom)


def _group(record: Record, found: Grid, party: str, people: tuple[str, ...]) -> Group:
    name = record["parties"][party].short if party else _("Others")
    look = f"side-{side(party).key.lower()}" if party else "side-xx"
    return Group(name, tuple(_row(record, found, person) for person in people), look)


def _row(record: Record, found: Grid, person: str) -> tuple[GroupedCell, ...]:
    counts = (_count(record, found, person, other) for other in found.across)
    return (GroupedCell(_family(record, person)), *counts, GroupedCell(str(found.sum_of(person)), "met-all"))


def _count(record: Record, found: Grid, one: str, two: str) -> GroupedCell:
    count = found.met.count(one, two)
    if not count:
        return GroupedCell("")
    depth = 1 + round((DEPTHS - 1) * (count - 1) / max(found.most - 1, 1))
    said = _("{one} and {two}: {n}").format(one=_name(record, one), two=_name(record, two), n=count)
    return GroupedCell(Here(place_of(one, two), (str(count),), said), f"met-{depth}")


def _pair(record: Record, pair: Pair) -> PairModel:
    one, two = (_name(record, person) for person in (pair.one, pair.two))
    return PairModel(
        place_of(pair.one, pair.two),
        _("{one} and {two}: {n}").format(one=one, two=two, n=len(pair.encounters)),
        line(ref("people", pair.one, one), "; ", ref("people", pair.two, two)),
        tuple(_talk(record, row) for row in pair.encounters),
    )


def _talk(record: Record, row: Encounter) -> Line:
    event = record["events"][row.event]
    way = "" if row.way == "in-person" else f" ({words(record, 'encounters', 'way', row.way)})"
    note = f" {row.notes}" if row.notes else ""
    return line(f"{event.date.describe()}{way}: ", ref("events", event.id, event.title), f".{note}")


def _family(record: Record, person: str) -> Inline:
    return ref("people", person, family(record, person))


def _name(record: Record, person: str) -> str:
    return record["people"][person].name
