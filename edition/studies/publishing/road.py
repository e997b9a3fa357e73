"""The road of the proofs through offices and embassies: who sent what to whom, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from edition.dates import Edtf
from edition.record import Record
from edition.record.tables import Leg, Station


@dataclass(frozen=True, slots=True)
class Stage:
    """One step: what it was and when, where it set out and where it went, and the record that tells of it.

    ``author`` is the family name of the one author on whose works all its evidence rests, where there is one.
    """

    leg: Leg
    when: Edtf
    what: str
    start: Station
    ends: tuple[Station, ...]
    told_by: tuple[str, str]
    author: str

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
    told_by = ("events", leg.event) if leg.event else ("attitudes", leg.attitude)
    author = _only_author(record, *told_by)
    if leg.event:
        event = record.events[leg.event]
        return Stage(leg, event.date, event.title, start, ends, told_by, author)
    return Stage(leg, record.attitudes[leg.attitude].date, leg.what, start, ends, told_by, author)


def _only_author(record: Record, table: str, name: str) -> str:
    authors = {record.sources[entry.source].authors for entry in record.evidence_for(table, name)}
    only = next(iter(authors)) if len(authors) == 1 else ()
    return only[0].split(",")[0] if len(only) == 1 else ""
