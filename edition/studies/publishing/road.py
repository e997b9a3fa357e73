"""The road of the proofs through offices and embassies: who sent what to whom, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from edition.dates import Edtf
from edition.record import Record
from edition.record.tables import Leg, Station


@dataclass(frozen=True, slots=True)
class Stage:
    """One step: what it was and when, where it set out and where it went, and the record that tells of it."""

    leg: Leg
    when: Edtf
    what: str
    start: Station
    ends: tuple[Station, ...]
    told_by: tuple[str, str]

    @property
    def embassies(self) -> list[Station]:
        """The embassies that it reached, or that refused it."""
        return [end for end in self.ends if end.kind == "embassy"]


def stages(record: Record) -> list[Stage]:
    """Return the steps of the road, in its order."""
    return [_stage(record, leg) for leg in sorted(record.rows("road"), key=lambda leg: leg.position)]


def _stage(record: Record, leg: Leg) -> Stage:
    ends = tuple(record.stations[end] for end in leg.ends)
    start = record.stations[leg.start]
    if leg.event:
        event = record.events[leg.event]
        return Stage(leg, event.date, event.title, start, ends, ("events", event.id))
    attitude = record.attitudes[leg.attitude]
    return Stage(leg, attitude.date, leg.what, start, ends, ("attitudes", attitude.id))
