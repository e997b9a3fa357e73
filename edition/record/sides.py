"""The two sides of the table: which governments sit on which, as the table of parties says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from edition.record.record import Record


@dataclass(frozen=True, slots=True)
class Sides:
    """Who sits where.

    Attributes
    ----------
    members
        The parties of each side, in the order of the table of parties; the first leads.
    """

    members: Mapping[str, tuple[str, ...]]

    @property
    def parties(self) -> tuple[str, ...]:
        """All parties that sit at the table."""
        return tuple(party for members in self.members.values() for party in members)

    def of(self, parties: Iterable[str]) -> str:
        """Return the side of some governments, empty where they sit on none, or on both.

        Examples
        --------
        >>> table = Sides({"west": ("GB", "FR"), "ussr": ("SU",)})
        >>> table.of(["GB", "FR"]), table.of(["PL"]), table.of(["GB", "SU"])
        ('west', '', '')
        """
        found = self._named(parties)
        return found[0] if len(found) == 1 else ""

    def both(self, parties: Iterable[str]) -> bool:
        """Return whether governments of both sides are among some."""
        return len(self._named(parties)) > 1

    def across(self, side: str) -> str:
        """Return the side that faces one, empty where there is none."""
        return next((other for other in self.members if side and other != side), "")

    def facing(self, party: str) -> tuple[str, ...]:
        """Return the parties that sit across the table from one."""
        return self.members.get(self.across(self.of([party])), ())

    def lacks_leader(self, parties: Iterable[str]) -> bool:
        """Return whether some governments of one side speak without the one that leads it."""
        named = tuple(parties)
        side = self.of(named)
        return bool(side) and self.members[side][0] not in named

    def _named(self, parties: Iterable[str]) -> list[str]:
        named = set(parties)
        return [side for side, members in self.members.items() if not named.isdisjoint(members)]


def read_sides(record: Record) -> Sides:
    """Return the sides of a record, in the order in which the table of parties names them."""
    members: dict[str, tuple[str, ...]] = {}
    for row in record.rows("parties"):
        if row.side:
            members[row.side] = (*members.get(row.side, ()), row.id)
    return Sides(members)
