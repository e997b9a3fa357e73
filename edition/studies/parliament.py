"""Parliament and the papers: the sittings at which they were asked for, and what members said on Russia at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from edition.dates import Edtf
from edition.record import Record
from edition.record.tables import Event

MINISTERS = frozenset({"chamberlain", "butler", "halifax"})
"""Those who answered for the Government in these months."""

ANSWERS = {"promises-publication": "promises a white paper", "refuses": "refuses", "defers": "puts it off"}
"""Stances of an answer on publication, the most definite first."""

_HOUSES = ("House of Commons", "House of Lords")


@dataclass(frozen=True, slots=True)
class Sitting:
    """A sitting at which the papers were asked for or an answer on them was given.

    Attributes
    ----------
    when, house
        Day, or the span within which it fell; the House.
    askers
        Members who asked or pressed, in the order of the record; empty where only the answer is known.
    answerer, stance
        The minister and what he answered; empty where no answer was read.
    event
        Its event in the record.
    """

    when: Edtf
    house: str
    askers: tuple[str, ...]
    answerer: str
    stance: str
    event: str

    @property
    def answer(self) -> str:
        """The answer in words."""
        return f"{self.answerer} {ANSWERS[self.stance]}" if self.stance else "no answer read"

    @property
    def undated(self) -> bool:
        """Whether the day of the sitting is not known."""
        return self.when.is_loose or self.when.is_interval


def sittings(record: Record, start: date, end: date) -> list[Sitting]:
    """Return the sittings between two days at which somebody took a stand on publishing, in order of time.

    A sitting counts when an event of Parliament has an attitude to publication; who asked and what was
    answered comes from the statements made there.
    """
    stands = {r.event for r in record.rows("attitudes")}
    found: dict[tuple[str, str], list[Event]] = {}
    for event in record.rows("events"):
        when = event.date
        if event.id in stands and event.kind == "parliament" and start <= when.earliest and when.latest <= end:
            # Two undated events of one span may be two sittings.
            key = event.id if when.is_interval else ";".join(event.place)
            found.setdefault((str(when), key), []).append(event)
    made = [_sitting(record, events) for events in found.values()]
    return sorted(made, key=lambda s: (s.when.latest, s.when.earliest, s.house, s.event))


def _sitting(record: Record, events: Sequence[Event]) -> Sitting:
    actors = [name for event in events for name in event.actors]
    sources = {r.source for event in events for r in record.evidence_for("events", event.id)}
    spoken = [
        s for s in record.rows("statements")
        if s.speaker in actors and str(s.date) == str(events[0].date) and s.source in sources
    ]  # fmt: skip
    answers = [s for s in spoken if s.speaker in MINISTERS and s.stance in ANSWERS]
    answer = min(answers, key=lambda s: list(ANSWERS).index(s.stance), default=None)
    heard = {s.speaker for s in spoken} or set(actors)
    askers = dict.fromkeys(n for n in actors if n in heard and n not in MINISTERS)
    house = spoken[0].venue if spoken else _HOUSES[0]
    return Sitting(
        events[0].date, house, tuple(_name(record, n) for n in askers),
        _name(record, answer.speaker) if answer else "", answer.stance if answer else "", events[0].id,
    )  # fmt: skip


def heard(record: Record, start: date, end: date) -> Counter[tuple[int, int]]:
    """Count what members who were not ministers said in Parliament, by year and month."""
    found: Counter[tuple[int, int]] = Counter()
    for row in record.rows("statements"):
        when = row.date
        member = row.speaker not in MINISTERS and not row.voice.startswith("a government speaker")
        if row.venue in _HOUSES and member and start <= when.earliest and when.latest <= end:
            found[when.earliest.year, when.earliest.month] += row.voice.count(";") + 1
    return found


def _name(record: Record, person: str) -> str:
    return record["people"][person].sort_name.split(",")[0]
