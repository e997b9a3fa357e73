"""What cannot be: lives too long, acts in childhood, dates far from what they belong to, half a place on the map."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from edition.dates import Edtf
from edition.record.checks.rule import fault
from edition.record.checks.time import ACTS
from edition.record.problems import Problem
from edition.record.record import Record

LONGEST_LIFE, YOUNGEST, OLDEST = 110, 15, 100
"""Years: of a life, and the ages between which people act."""

_NEAR = (("date-claims", "event", "date", 366), ("attitudes", "event", "date", 62), ("moves", "event", "received", 31))
"""Tables whose rows are about an event, with their date and how many days it can lie from that of the event."""

_SPANS = (
    ("moves", "left", "received", 31),
    ("drafts", "drafted", "answered", 200),
    ("drafts", "handed_over", "answered", 100),
)
"""Beginnings and ends, with the most days between them."""

_OF_LIVES = frozenset({("people", "born"), ("people", "died"), ("offices", "from"), ("offices", "to")})
_OF_OUR_WORK = frozenset({("evidence", "checked"), ("readings", "checked"), ("samples", "day")})
"""Days on which the edition worked, and not days of its story."""
_NAMED_BY_DATE = ("drafts", "moves", "statements", "attitudes")
_ID_MONTH = re.compile(r"(?:[a-z]+-)?(\d{4})(?:-(\d{2}))?(?:-|$)")


def lives_are_plausible(record: Record) -> Iterator[Problem]:
    """Nobody lives longer than people do, or acts as a child or after a hundredth birthday."""
    for person in record.rows("people"):
        if person.born and person.died and person.died.earliest.year - person.born.latest.year > LONGEST_LIFE:
            yield fault(person, "died", str(person.died), "life", f"is more than {LONGEST_LIFE} years after {person.born}",
                        "Correct one of them")  # fmt: skip
    for table, column, dated in ACTS:
        for row in record.table(table).values():
            when = row.date_of(dated)
            for name in row.texts_of(column) if when else ():
                who = record["people"].get(name)
                if when and who and who.born and not _is_of_age(who.born, when):
                    yield fault(who, "born", str(who.born), "age", f"makes {name} a child or very old on {when} ({row.id})",
                                "Correct the year of birth, the person or the date")  # fmt: skip


def _is_of_age(born: Edtf, when: Edtf) -> bool:
    return when.latest.year - born.earliest.year >= YOUNGEST and when.earliest.year - born.latest.year <= OLDEST


def dates_are_near_their_event(record: Record) -> Iterator[Problem]:
    """What is about an event is dated near it."""
    for table, column, dated, days in _NEAR:
        for row in record.table(table).values():
            event, when = record["events"].get(row.text_of(column)), row.date_of(dated)
            if event and when and _apart(when, event.date) > days:
                yield fault(row, dated, str(when), "far-off", f"lies more than {days} days from its event, {event.date}",
                            "Correct one of the two")  # fmt: skip


def spans_are_short(record: Record) -> Iterator[Problem]:
    """A paper does not travel, and a draft does not wait for its answer, longer than any did."""
    for table, first, last, days in _SPANS:
        for row in record.table(table).values():
            start, end = row.date_of(first), row.date_of(last)
            if start and end and _apart(start, end) > days:
                yield fault(row, last, str(end), "far-off", f"lies more than {days} days after {first} ({start})",
                            "Correct one of them")  # fmt: skip


def dates_fall_in_the_story(record: Record) -> Iterator[Problem]:
    """No date lies before the first thread of the story begins or after its last one ends."""
    spans = [row.span for row in record.rows("threads")]
    if not spans or not record.is_whole("threads"):
        return
    first, last = min(s.earliest for s in spans), max(s.latest for s in spans)
    for table in record.package.tables:
        for column in (
            c.name
            for c in table.columns
            if c.semantics == "edtf" and (table.name, c.name) not in _OF_LIVES | _OF_OUR_WORK
        ):
            for row in record.table(table.name).values():
                when = row.date_of(column)
                if (when and not (first <= when.latest and when.earliest <= last)) or (
                    when and _is_outside(when, first, last)
                ):
                    yield fault(row, column, str(when), "out-of-story", f"lies outside the story, {first} to {last}",
                                "Correct it, or the spans of threads.csv")  # fmt: skip


def _is_outside(when: Edtf, first: date, last: date) -> bool:
    """Whether an end that is given lies outside; an end that is open does not."""
    return bool((when.start and not first <= when.earliest <= last) or (when.end and not first <= when.latest <= last))


def ids_agree_with_dates(record: Record) -> Iterator[Problem]:
    """Year and month in the id of a draft, a move, a statement or a stance are those of one of its dates."""
    for name in _NAMED_BY_DATE:
        columns = [c.name for c in record.package.table(name).columns if c.semantics == "edtf"]
        for row in record.table(name).values():
            found = _ID_MONTH.match(row.id)
            dates = [when for c in columns if (when := row.date_of(c))]
            if found and dates and not any(_can_be(when, int(found[1]), int(found[2] or 0)) for when in dates):
                yield fault(row, columns[0], str(dates[0]), "id-date", f"does not agree with the id {row.id}",
                            "Correct the date; an id never changes")  # fmt: skip


def _can_be(when: Edtf, year: int, month: int) -> bool:
    if not month:
        return when.earliest.year <= year <= when.latest.year
    return (when.earliest.year, when.earliest.month) <= (year, month) <= (when.latest.year, when.latest.month)


def _apart(one: Edtf, other: Edtf) -> int:
    """Return the fewest days between two dates."""
    return max((one.earliest - other.latest).days, (other.earliest - one.latest).days, 0)


def places_are_whole(record: Record) -> Iterator[Problem]:
    """A place has both coordinates or neither."""
    for place in record.rows("places"):
        if (place.lat is None) != (place.lon is None):
            column = "lat" if place.lat is None else "lon"
            yield fault(place, column, "", "half-place", "is empty, and the other coordinate is not",
                        "Give both, or neither")  # fmt: skip


def answers_do_not_go_round(record: Record) -> Iterator[Problem]:
    """No record answers what, step by step, answers it."""
    for table in ("moves", "drafts"):
        rows = record.table(table)
        for row in rows.values():
            if row.id in _answered(record, table, row.id):
                yield fault(
                    row, "answers", row.id, "round", "answers, step by step, itself", "Take one of the answers out"
                )


def _answered(record: Record, table: str, start: str) -> set[str]:
    rows, seen = record.table(table), set[str]()
    ahead = list(rows[start].texts_of("answers"))
    while ahead:
        name = ahead.pop()
        if name not in seen and name in rows:
            seen.add(name)
            ahead += rows[name].texts_of("answers")
    return seen


def periods_follow_each_other(record: Record) -> Iterator[Problem]:
    """A period ends after it begins, and the next begins after it."""
    last = 0
    for period in record.rows("periods"):
        if not last < period.first <= period.last:
            yield fault(period, "first", str(period.first), "period", "does not follow the period before it, or its own end",
                        "Correct first or last")  # fmt: skip
        last = period.last
