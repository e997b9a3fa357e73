"""Who met whom, and how often.

Counted are encounters: people of several governments of whom the record says that they spoke with
each other, face to face or by telephone. Being named in one event is not enough, since the record
names also those who heard of a thing from others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

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


def meetings(encounters: Iterable[Encounter], party_of: Mapping[str, str] | None = None) -> Meetings:
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
    >>> meetings([talk]).count("molotov", "seeds")
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
