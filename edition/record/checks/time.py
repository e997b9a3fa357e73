"""Time: nothing happens before it can."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from edition.dates import Edtf, overlaps
from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.tables import Person

_STAGES = ("drafted", "approved", "sent", "handed_over", "answered")
ACTS = (
    ("events", "actors", "date"),
    ("statements", "speaker", "date"),
    ("attitudes", "person", "date"),
    ("drafts", "by", "handed_over"),
    ("drafts", "to_people", "handed_over"),
    ("offices", "person", "from"),
)
"""Tables whose rows tell what people did, with the column that names them and the date."""

_CLOCK = re.compile(r"\b([0-9]{1,2}):([0-9]{2})\b")
_CITY = re.compile(r"(?:.*[ ,])?[A-ZÀ-Ž][\w’-]+")
_ID_MONTH = re.compile(r"(\d{4})-(\d{2})-")


def answers_follow(record: Record) -> Iterator[Problem]:
    """An answer is not earlier than what it answers, in moves and in drafts."""
    for table, column in (("moves", "received"), ("drafts", "handed_over")):
        for row in record.table(table).values():
            when = row.date_of(column)
            for other in row.texts_of("answers"):
                earlier = record.table(table).get(other)
                before = earlier.date_of(column) if earlier else None
                if when and before and when.latest < before.earliest:
                    yield fault(row, "answers", other, "answer-too-early", f"was only there on {before}, after {when}",
                                "Correct one of the two dates, or what it answers")  # fmt: skip


def nobody_acts_out_of_life(record: Record) -> Iterator[Problem]:
    """Nobody acts, speaks or takes office before birth or after death."""
    for table, column, dated in ACTS:
        for row in record.table(table).values():
            when = row.date_of(dated)
            for name in row.texts_of(column):
                person = record["people"].get(name)
                if when and person and not _alive(person, when):
                    yield fault(row, column, name, "out-of-life", f"was not alive on {when}",
                                "Correct the person, the date, or the life dates in people.csv")  # fmt: skip


def _alive(person: Person, when: Edtf) -> bool:
    born, died = person.born, person.died
    return not ((died and when.earliest > died.latest) or (born and when.latest < born.earliest))


def ends_follow_beginnings(record: Record) -> Iterator[Problem]:
    """What leaves arrives later, and an office ends after it begins."""
    for table, first, second in (("moves", "left", "received"), ("offices", "from", "to")):
        for row in record.table(table).values():
            start, end = row.date_of(first), row.date_of(second)
            if start and end and end.latest < start.earliest:
                yield fault(row, second, str(end), "backwards", f"lies before {first} ({start})", "Correct one of them")


def times_name_their_city(record: Record) -> Iterator[Problem]:
    """A time is one of the clock and names the city whose clock is meant."""
    for table in ("events", "drafts"):
        for row in record.table(table).values():
            text = row.text_of("time")
            impossible = any(int(h) > 23 or int(m) > 59 for h, m in _CLOCK.findall(text))
            if text and (impossible or not _CITY.fullmatch(text)):
                yield fault(row, "time", text, "time", "is not a time with its city", "Write for instance 20:00 Moscow")


def events_fall_in_their_thread(record: Record) -> Iterator[Problem]:
    """An event falls inside the span of its thread."""
    for event in record.rows("events"):
        thread = record["threads"].get(event.thread)
        if thread and not overlaps(event.date, thread.span):
            yield fault(event, "date", str(event.date), "out-of-thread", f"lies outside the thread {event.thread}",
                        f"It runs {thread.span.describe()}; correct the date, the thread or threads.csv")  # fmt: skip


def drafts_age_forwards(record: Record) -> Iterator[Problem]:
    """The dates of a draft come in order: drafted, approved, sent, handed over, answered."""
    for draft in record.rows("drafts"):
        known = [(s, d) for s in _STAGES if (d := draft.date_of(s))]
        for (earlier, first), (later, second) in pairwise(known):
            if second.latest < first.earliest:
                yield fault(
                    draft, later, str(second), "draft-dates", f"lies before {earlier} ({first})", "Correct one of them"
                )


def event_ids_agree_with_dates(record: Record) -> Iterator[Problem]:
    """The month in an event's id is one its date can fall in."""
    for event in record.rows("events"):
        match = _ID_MONTH.match(event.id)
        when = event.date
        if match and not event.date_note:
            month = (int(match[1]), int(match[2]))
            if not (when.earliest.year, when.earliest.month) <= month <= (when.latest.year, when.latest.month):
                yield fault(event, "date", str(when), "id-date", f"does not agree with the id {event.id}",
                            "Say in date_note why they differ; the id itself must not change")  # fmt: skip


def people_die_after_birth(record: Record) -> Iterator[Problem]:
    """A life ends after it begins."""
    for person in record.rows("people"):
        born, died = person.born, person.died
        if born and died and died.latest < born.earliest:
            yield fault(person, "died", str(died), "life", f"lies before birth ({born})", "Correct one of them")
