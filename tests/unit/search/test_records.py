"""Records as passages: what they are called, where they lead, what their text is."""

from __future__ import annotations

import pytest

from edition.exports.addresses import address
from edition.record import open_record
from edition.search.passages import Group, Passage
from edition.search.records import record_passages
from tests.unit.pages.apparatus.small import PARLEY, river

FOUND = tuple(record_passages(river()))
LIVE = tuple(record_passages(open_record()))


def of(group: Group, place: str) -> Passage:
    return next(p for p in FOUND if p.group is group and str(p.place) == place)


def test_an_event_has_its_title_day_summary_and_people() -> None:
    event = river()["events"][PARLEY]
    found = of(Group.EVENTS, str(address("events", PARLEY)))
    assert (found.title, found.under, found.when) == (event.title, event.date.describe(), event.date)
    assert event.summary.rstrip(".") in found.text
    assert all(river()["people"][who].name in found.more for who in event.actors)


def test_every_record_of_the_tables_can_be_found() -> None:
    places = {p.place for p in LIVE}
    record = open_record()
    for table in ("drafts", "clauses", "topics", "events", "people", "places", "parties", "terms", "vocabulary", "arguments",
                  "objections", "statements", "publications", "attitudes", "disputes", "proofs"):  # fmt: skip
        assert {address(table, row_id) for row_id in record.table(table)} <= places, table
    assert {address("sources", key) for key in record.sources} <= places


def test_every_quotation_can_be_found_in_its_language() -> None:
    quoted = {(p.text, p.lang) for p in LIVE if p.group is Group.QUOTATIONS}
    assert {(row.text, row.lang) for row in open_record().rows("readings")} == quoted


def test_a_quotation_on_a_topic_says_what_its_language_calls_it() -> None:
    place = address("clauses", "su-1939-07-09.definition-2")
    found = next(p for p in LIVE if p.group is Group.QUOTATIONS and p.place == place)
    assert "Indirect aggression (косвенная агрессия)" in found.under


@pytest.mark.parametrize("passage", [p for p in LIVE if not p.title][:1])
def test_what_has_no_title_is_named_by_what_it_belongs_to(passage: Passage) -> None:
    assert passage.under


def test_nothing_is_without_name_and_texts_end_in_a_stop() -> None:
    assert [p for p in LIVE if not (p.title or p.under)] == []
    told = [p.text for p in LIVE if p.group in (Group.PEOPLE, Group.DISPUTES) and p.text]
    assert [text for text in told if not text.endswith((".", "?", "!", "’", ")"))] == []
