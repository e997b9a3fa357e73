"""Who met whom, and how often.

Counted are encounters: people of several governments of whom the record says that they spoke with
each other, face to face or by telephone. Being named in one event is not enough, since the record
names also those who heard of a thing from others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from edition.record import Record
from edition.record.relations import by_date
from edition.record.tables import Encounter


@dataclass(frozen=True, slots=True)
class Meetings:
    """A symmetric matrix of people.

    Attributes
    ----------
    people
        Ids, those who met most often first.
    cells
        Ids of the encounters of each pair, under the pair in alphabetical order.
    """

    people: tuple[str, ...]
    cells: Mapping[tuple[str, str], tuple[str, ...]]

    def encounters(self, a: str, b: str) -> tuple[str, ...]:
        """Return the encounters of two people."""
        return self.cells.get((min(a, b), max(a, b)), ())

    def count(self, a: str, b: str) -> int:
        """Return how often two people met."""
        return len(self.encounters(a, b))

    def matrix(self) -> tuple[tuple[int, ...], ...]:
        """Return the counts, row by row in the order of ``people``."""
        return tuple(tuple(self.count(a, b) for b in self.people) for a in self.people)

    def at_least(self, times: int) -> Meetings:
        """Return the matrix of the pairs that met so many times, for a table that can be read."""
        return _meetings({pair: ids for pair, ids in self.cells.items() if len(ids) >= times})


def count_meetings(encounters: Iterable[Encounter], party_of: Mapping[str, str] | None = None) -> Meetings:
    """Count who met whom.

    Parameters
    ----------
    encounters
        Rows of the table of encounters.
    party_of
        Party of each person; if given, two people of one party are no meeting.

    Examples
    --------
    >>> talk = Encounter(id="1939-05-08-british-reply-1", event="1939-05-08-british-reply", people=("seeds", "molotov"),
    ...                  way="in-person")
    >>> count_meetings([talk]).count("molotov", "seeds")
    1
    """
    cells: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in encounters:
        for a, b in combinations(sorted(set(row.people)), 2):
            if party_of is not None and party_of.get(a, a) == party_of.get(b, b):
                continue
            cells[a, b] = (*cells.get((a, b), ()), row.id)
    return _meetings(cells)


def _meetings(cells: Mapping[tuple[str, str], tuple[str, ...]]) -> Meetings:
    often: dict[str, int] = {}
    for pair, ids in cells.items():
        for person in pair:
            often[person] = often.get(person, 0) + len(ids)
    return Meetings(tuple(sorted(often, key=lambda p: (-often[p], p))), cells)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who met, with the encounters in order of time."""

    one: str
    two: str
    encounters: tuple[Encounter, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """How often some people met some others, those aside who met none of them often enough.

    Attributes
    ----------
    across
        The columns, those who met the others most often first.
    down
        The rows by party, in the same order within each; parties come by the rank of their first.
    met
        All meetings.
    """

    across: tuple[str, ...]
    down: tuple[tuple[str, tuple[str, ...]], ...]
    met: Meetings

    @property
    def most(self) -> int:
        """The most meetings of one pair."""
        return max((self.met.count(p, q) for p in self.across for _, group in self.down for q in group), default=0)

    def sum_of(self, person: str) -> int:
        """Return how often a person of a row or column met all those shown on the other side."""
        shown = [q for _, group in self.down for q in group] if person in self.across else self.across
        return sum(self.met.count(person, other) for other in shown)


def all_meetings(record: Record) -> Meetings:
    """Return the meetings of people of different parties, the encounters of each pair in order of time."""
    place = {event.id: n for n, event in enumerate(by_date(record.rows("events")))}
    talks = sorted(record.rows("encounters"), key=lambda row: (place[row.event], row.line))
    return count_meetings(talks, {p.id: p.party for p in record.rows("people")})


def pairs(record: Record) -> tuple[Pair, ...]:
    """Return every pair that met, the most frequent first."""
    talks = record["encounters"]
    found = [Pair(a, b, tuple(talks[name] for name in ids)) for (a, b), ids in all_meetings(record).cells.items()]
    return tuple(sorted(found, key=lambda p: (-len(p.encounters), family(record, p.one), family(record, p.two))))


def grid(record: Record, across: Collection[str], down: Collection[str], times: int) -> Grid:
    """Set people against others.

    Parameters
    ----------
    record
        The record.
    across, down
        Ids of the people in the columns and in the rows.
    times
        People without a pair that met so often are left out.
    """
    met = all_meetings(record)
    often = [p for pair in met.at_least(times).cells for p in (pair, pair[::-1]) if p[0] in across and p[1] in down]
    total = {p: sum(met.count(p, q) for q in (down if p in across else across)) for p in (*across, *down)}

    def ranked(people: Iterable[str]) -> list[str]:
        return sorted(set(people), key=lambda p: (-total[p], family(record, p)))

    groups: dict[str, list[str]] = {}
    for person in ranked(two for _, two in often):
        groups.setdefault(record["people"][person].party, []).append(person)
    return Grid(
        tuple(ranked(one for one, _ in often)), tuple((party, tuple(group)) for party, group in groups.items()), met
    )


def envoys_with(record: Record, person: str, envoys: Sequence[str], first: date, last: date) -> int:
    """Count the encounters of a person with any of some others between two days."""
    return sum(
        person in row.people
        and any(envoy in row.people for envoy in envoys)
        and first <= record["events"][row.event].date.earliest <= last
        for row in record.rows("encounters")
    )


def family(record: Record, person: str) -> str:
    """Return the family name by which a person is sorted."""
    return record["people"][person].sort_name.partition(",")[0]
