"""What a timeline shows, before anything is drawn: lanes, marks, captions and a stretch of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from edition.charts.grammar.scales import month_starts
from edition.charts.grammar.sides import Span
from edition.language import month, month_abbreviated
from edition.pages.palette import INK, SIDES, Ink, Side


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane of a timeline; ``short`` is its name where there is little room."""

    key: str
    name: str
    short: str

    @property
    def ink(self) -> Ink:
        """Colour of its name."""
        return SIDES[self.key].ink if self.key in SIDES else INK


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on a timeline.

    Attributes
    ----------
    id
        Its name.
    seats
        Lane and side of each of its marks; those of one thing are joined by a line.
    span
        Where it stands.
    doubtful
        Whether the date is uncertain: drawn open, its span as a dotted line.
    rivals
        Other dates that sources give, outside the date followed.
    title
        Date and name.
    """

    id: str
    seats: tuple[tuple[str, Side], ...]
    span: Span
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
class Tick:
    """A place on the scale, in days, with its name and its short name."""

    at: float
    name: str
    short: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that a timeline shows.

    Attributes
    ----------
    lanes, marks, captions
        What is drawn.
    first, last
        First and last day.
    ticks, stretches
        Places named, and whether their names stand at the middle of the stretches that begin there.
    key
        The sides whose shapes must be told, where the lanes do not tell them.
    """

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    captions: tuple[Caption, ...]
    first: date
    last: date
    ticks: tuple[Tick, ...]
    stretches: bool = True
    key: tuple[Side, ...] = ()

    def in_lane(self, lane: Lane) -> list[Mark]:
        """Return the marks that have a seat in a lane."""
        return [mark for mark in self.marks if any(key == lane.key for key, _ in mark.seats)]


def month_ticks(first: date, last: date) -> tuple[Tick, ...]:
    """Return a tick for each month."""
    return tuple(
        Tick(float(day.toordinal()), month(day.month), month_abbreviated(day.month))
        for day in month_starts(first, last)
    )


def year_ticks(first: date, last: date, step: int = 10) -> tuple[Tick, ...]:
    """Return a tick for each round year."""
    years = range(-(-first.year // step) * step, last.year + 1, step)
    return tuple(Tick(float(date(year, 1, 1).toordinal()), str(year), str(year)) for year in years)
