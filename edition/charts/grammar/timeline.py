"""What a timeline shows, before anything is drawn: lanes, marks, labels and a scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from edition.charts.grammar.words import month
from edition.dates import Edtf
from edition.pages.palette import SIDES, Side, side
from edition.record import Record
from edition.record.tables import Event


@dataclass(frozen=True, slots=True)
class Lane:
    """One band of a timeline; ``short`` is its name where there is little room."""

    key: str
    name: str
    short: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One event on a timeline.

    Attributes
    ----------
    id
        The event's id.
    seats
        Lane and side of each of its marks; those of one event are joined by a line.
    at
        Where it stands on the scale, in days.
    start, end
        The span it fills or may have fallen in; equal where one day is known.
    doubtful
        Whether the date is uncertain: drawn open, its span as a dotted line.
    rivals
        Other dates that sources give, outside the date followed.
    title
        Date and name of the event.
    """

    id: str
    seats: tuple[tuple[str, Side], ...]
    at: float
    start: float
    end: float
    doubtful: bool
    rivals: tuple[float, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Caption:
    """A label at a mark; greater weights find room first.

    The siglum of a draft has the ``day`` with it, and is drawn as a flag; other labels have none.
    """

    key: str
    mark: str
    lane: str
    side: Side
    at: float
    text: str
    weight: int
    day: str = ""

    @property
    def siglum(self) -> bool:
        """Whether it is the siglum of a draft."""
        return bool(self.day)


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of time in days, with its ticks; the names of stretches stand at their middle."""

    lo: float
    hi: float
    ticks: tuple[tuple[float, str], ...]
    stretches: bool = True


@dataclass(frozen=True, slots=True)
class Chart:
    """All that a timeline shows.

    ``key`` names the sides whose shapes must be told, where the lanes do not tell them.
    """

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    captions: tuple[Caption, ...]
    scale: Scale
    key: tuple[Side, ...] = ()


def party_lanes(parties: Sequence[str]) -> tuple[tuple[str, Side], ...]:
    """Return the lanes in which an act of these parties stands, in the order of the lanes.

    Examples
    --------
    >>> [lane for lane, _ in party_lanes(("SU", "FR", "GB"))]
    ['AF', 'SU']
    """
    names = set(parties)
    sides = [side(p) for p in parties]
    if {"GB", "FR"} <= names:
        sides = [SIDES["AF"], *(s for s in sides if s.key not in ("GB", "FR"))]
    keys = {s.key for s in sides} or {"XX"}
    return tuple((key, SIDES[key]) for key in SIDES if key in keys)


def mark(record: Record, event: Event, seats: Callable[[Event], tuple[tuple[str, Side], ...]]) -> Mark:
    """Return the mark of one event."""
    when = event.date
    at, start, end = span(when)
    others = (c.date for c in record.where("date-claims", event=event.id) if not c.followed)
    rivals = {span(o)[0] for o in others if o.latest < when.earliest or o.earliest > when.latest}
    title = f"{when.describe()}: {event.title}"
    return Mark(event.id, seats(event), at, start, end, when.is_loose, tuple(sorted(rivals)), title)


def span(when: Edtf) -> tuple[float, float, float]:
    """Return middle, start and end of a date in days; a single day is a point at noon."""
    start, end = float(when.earliest.toordinal()), float(when.latest.toordinal() + 1)
    middle = (start + end) / 2
    return (middle, middle, middle) if end - start == 1 else (middle, start, end)


def months(start: date, end: date) -> Scale:
    """Return a scale of months from one day to another."""
    ticks, at = [], start
    while at <= end:
        ticks.append((float(at.toordinal()), month(at.month)))
        at = date(at.year + at.month // 12, at.month % 12 + 1, 1)
    return Scale(float(start.toordinal()), float(end.toordinal() + 1), tuple(ticks))
