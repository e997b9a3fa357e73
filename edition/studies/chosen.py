"""What the editors chose for a figure: its days, its threads of events, its landmarks and its clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from edition.record import Record
from edition.record.tables import Event, Place


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choice for one figure; ``first`` and ``last`` are its days."""

    first: date
    last: date
    threads: tuple[str, ...]
    landmarks: tuple[Event, ...]
    places: tuple[Place, ...]

    def landmark(self, n: int) -> Event:
        """Return a landmark, counted from 0; the last for those beyond."""
        return self.landmarks[min(n, len(self.landmarks) - 1)]


def chosen(record: Record, figure: str, first: date | None = None, last: date | None = None) -> Chosen:
    """Return the choice for a figure.

    Parameters
    ----------
    record
        The record; its table ``figures`` holds the choice.
    figure
        Name of the figure.
    first, last
        Other days in place of those chosen.
    """
    row = record.figures[figure]
    landmarks = tuple(record.events[name] for name in row.landmarks)
    places = tuple(record.places[name] for name in row.places)
    days = (row.period.earliest, row.period.latest) if row.period else (date.min, date.max)
    return Chosen(first or days[0], last or days[1], row.threads, landmarks, places)
