"""Parliament and the papers: the sittings at which they were asked for, and what members said on Russia at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from edition.dates import Edtf
from edition.language import _
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Event, Statement

ANSWERS = ("promises-publication", "refuses", "defers")
"""Stances by which a government answers on publication, the most definite first."""


@dataclass(frozen=True, slots=True)
class PapersSitting:
    """A sitting at which the papers were asked for or an answer on them was given.

    Attributes
    ----------
    when, house
        Day, or the span within which it fell; the House, empty where no statement of its people was read.
    askers
        Members who asked or pressed, in the order of the record; empty where only the answer is known.
    stance, answer
        What a minister answered, as it is coded and in words with his name; empty and ``no answer read`` where none was.
    event
        Its event in the record.
    """

    when: Edtf
    house: str
    askers: tuple[str, ...]
    stance: str
    answer: str
    event: str

    @property
    def undated(self) -> bool:
        """Whether the day of the sitting is not known."""
        return self.when.is_loose or self.when.is_interval


def papers_sittings(record: Record, start: date, end: date) -> list[PapersSitting]:
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


def _sitting(record: Record, events: Sequence[Event]) -> PapersSitting:
    actors = [name for event in events for name in event.actors]
    sources = {r.source for event in events for r in record.evidence_for("events", event.id)}
    spoken = [
        s for s in record.rows("statements")
        if s.speaker in actors and str(s.date) == str(events[0].date) and s.source in sources
    ]  # fmt: skip
    ministers = {s.speaker for s in record.rows("statements") if s.behalf == "government"}
    answers = [s for s in spoken if s.behalf == "government" and s.stance in ANSWERS]
    answer = min(answers, key=lambda s: ANSWERS.index(s.stance), default=None)
    heard = {s.speaker for s in spoken} or set(actors)
    askers = dict.fromkeys(n for n in actors if n in heard and n not in ministers)
    return PapersSitting(
        events[0].date,
        _house(record, spoken, actors),
        tuple(_name(record, n) for n in askers),
        answer.stance if answer else "",
        _in_words(record, answer) if answer else _("no answer read"),
        events[0].id,
    )


def _house(record: Record, spoken: Sequence[Statement], actors: Collection[str]) -> str:
    """Return where a sitting was: where its statements were made, otherwise the House in which its people spoke."""
    theirs = (s for s in record.rows("statements") if s.speaker in actors and s.behalf in ("government", "member"))
    return next((s.venue for s in (*spoken, *theirs)), "")


def _in_words(record: Record, answer: Statement) -> str:
    return _("{minister} {answers}").format(
        minister=_name(record, answer.speaker), answers=words(record, "statements", "stance", answer.stance)
    )


def members_heard(record: Record, start: date, end: date) -> Counter[tuple[int, int]]:
    """Count what members who did not speak for the government said in Parliament, by year and month."""
    found: Counter[tuple[int, int]] = Counter()
    for row in record.rows("statements"):
        when = row.date
        if row.behalf == "member" and start <= when.earliest and when.latest <= end:
            found[when.earliest.year, when.earliest.month] += row.voice.count(";") + 1
    return found


def _name(record: Record, person: str) -> str:
    return record["people"][person].sort_name.split(",")[0]
