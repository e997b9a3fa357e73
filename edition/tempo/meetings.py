"""Who met whom, and how often.

The record names the people of an occurrence together; it does not always say that all of them were
in one room. The matrix therefore counts occurrences that name two people, and keeps their ids.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from edition.record.rows import Row

KINDS = frozenset({"meeting", "proposal", "reply", "military"})
"""Kinds of occurrence at which people faced each other."""


@dataclass(frozen=True, slots=True)
class Meetings:
    """A symmetric matrix of people.

    Attributes
    ----------
    people
        Ids, those most often met first.
    cells
        Event ids for each pair, under the pair in alphabetical order.
    """

    people: tuple[str, ...]
    cells: Mapping[tuple[str, str], tuple[str, ...]]

    def events(self, a: str, b: str) -> tuple[str, ...]:
        """Return the events that name both."""
        return self.cells.get((min(a, b), max(a, b)), ())

    def count(self, a: str, b: str) -> int:
        """Return how many events name both."""
        return len(self.events(a, b))

    def matrix(self) -> tuple[tuple[int, ...], ...]:
        """Return the counts, row by row in the order of ``people``."""
        return tuple(tuple(self.count(a, b) for b in self.people) for a in self.people)

    def at_least(self, times: int) -> Meetings:
        """Return the matrix of the pairs that occur so many times, for a figure that can be read."""
        return _meetings({pair: ids for pair, ids in self.cells.items() if len(ids) >= times})


def meetings(
    events: Iterable[Row], kinds: Collection[str] = KINDS, party_of: Mapping[str, str] | None = None
) -> Meetings:
    """Count who met whom.

    Parameters
    ----------
    events
        Rows of the table of events.
    kinds
        Kinds of occurrence to look at.
    party_of
        Party of each person; if given, two people of one party are no meeting.

    Examples
    --------
    >>> talk = Row("events", 2, {"id": "1939-05-08-british-reply", "kind": "reply", "actors": ("seeds", "molotov")})
    >>> meetings([talk]).count("molotov", "seeds")
    1
    """
    cells: dict[tuple[str, str], tuple[str, ...]] = {}
    for event in events:
        if event.text("kind") not in kinds:
            continue
        for a, b in combinations(sorted(set(event.list("actors"))), 2):
            if party_of is not None and party_of.get(a, a) == party_of.get(b, b):
                continue
            cells[a, b] = (*cells.get((a, b), ()), event.id)
    return _meetings(cells)


def _meetings(cells: Mapping[tuple[str, str], tuple[str, ...]]) -> Meetings:
    often: dict[str, int] = {}
    for pair, ids in cells.items():
        for person in pair:
            often[person] = often.get(person, 0) + len(ids)
    return Meetings(tuple(sorted(often, key=lambda p: (-often[p], p))), cells)
