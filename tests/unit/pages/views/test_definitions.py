"""Definitions of indirect aggression: choice, tests, doubt, silence, words, escaping and links."""

from __future__ import annotations

import re
from datetime import date

import pytest

from edition.dates import parse
from edition.pages.views.definitions import (
    DEFINING,
    HEADER,
    TESTS,
    TOPIC,
    Definition,
    answer,
    definition_tests,
    definition_words,
    definitions,
)
from edition.record import Record, Row, load
from edition.record.tables import Clause, Draft, Party
from tests.unit.made import made, record_of

FORCE, HAPPENS, LOST, TERRITORY, FAVOUR = TESTS


@pytest.fixture(scope="module")
def real() -> Record:
    return load()[0]


def draft(name: str, day: str, completeness: str = "partial", note: str = "Partial") -> Draft:
    return made(Draft, id=name, siglum="X1", from_=("SU",), handed_over=parse(day) if day else None,
                completeness=completeness, completeness_note=note)  # fmt: skip


def clause(of: str, position: int, whom: str, condition: str = "", status: str = "one-source", **other: str) -> Clause:
    cells = {
        "id": f"{of}.{position}", "draft": of, "position": position, "topic": TOPIC, "bound": "the text",
        "act": DEFINING[0], "whom": whom, "condition": condition, "status": status, "article": f"art. {position}",
    }  # fmt: skip
    return made(Clause, **{**cells, **other})


def record(*rows: Row) -> Record:
    return record_of(made(Party, id="SU", short="USSR"), *rows)


def only(rows: Record) -> Definition:
    (found,) = definitions(rows)
    return found


def test_defining_clauses_of_the_period_stand_in_order_of_time() -> None:
    rows = record(
        draft("late", "1939-07-09"), clause("late", 2, "b"), clause("late", 1, "a"),
        draft("first", "1939-07-03"), clause("first", 1, "a"),
        draft("june", "1939-06-15"), clause("june", 1, "a"),
        draft("kept", ""), clause("kept", 1, "a"),
        draft("other", "1939-07-08"), clause("other", 1, "a", act="shall give help to"),
        draft("topic", "1939-07-08"), clause("topic", 1, "a", topic="consultation"),
    )  # fmt: skip
    assert [(d.draft.id, [c.position for c in d.clauses]) for d in definitions(rows)] == [
        ("first", [1]),
        ("late", [1, 2]),
    ]
    assert [d.draft.id for d in definitions(rows, date(1939, 6, 1), date(1939, 6, 30))] == ["june"]


def test_a_disputed_clause_is_a_definition_of_its_own() -> None:
    rows = record(draft("a", "1939-07-03"), clause("a", 1, "x", status="disputed"), clause("a", 2, "y"))
    assert [[c.whom for c in d.clauses] for d in definitions(rows)] == [["y"], ["x"]]


def test_silence_is_absence_only_where_the_text_is_known() -> None:
    partial = record(draft("a", "1939-07-03"), clause("a", 1, "x"))
    known = record(draft("a", "1939-07-03", "substance"), clause("a", 1, "x"))
    assert answer(partial, only(partial), TERRITORY) == "not in what was seen"
    assert answer(known, only(known), TERRITORY) == "not a test"


def test_unverified_clauses_say_so() -> None:
    phrase = "an act by which the state concerned loses its independence or neutrality"
    rows = record(draft("a", "1939-07-03"), clause("a", 1, phrase, status="unverified"))
    assert answer(rows, only(rows), LOST) == "independence or neutrality (not verified)"


def test_the_definitions_of_july(real: Record) -> None:
    found = definitions(real)
    assert [d.draft.id for d in found] == [
        "su-1939-07-03", "su-1939-07-03", "gbfr-1939-07-08", "su-1939-07-09", "gbfr-1939-07-17", "joint-1939-07-23",
        "gb-1939-08-02",
    ]  # fmt: skip
    force = [answer(real, d, FORCE) for d in found]
    assert [f.startswith("not required") for f in force] == [True, True, False, True, False, False, False]
    assert [d.requires_force for d in found] == [f == "required" for f in force]
    assert force[3] == "not required: with it or without"
    assert [answer(real, d, FAVOUR) for d in found][:2] == ["required", "required"]
    assert answer(real, found[5], LOST) == "independence and neutrality"
    assert answer(real, found[6], TERRITORY) == "not a test"


def test_the_coding_agrees_with_the_features(real: Record) -> None:
    for found in definitions(real):
        (coded,) = real.where("features", draft=found.draft.id, feature=TOPIC)
        if coded.value != "undefined":
            required = answer(real, found, FORCE) == "required"
            assert required is (coded.value == "threat-of-force"), found.draft.id


def test_every_phrase_is_in_the_vocabulary_and_every_defining_clause_is_read(real: Record) -> None:
    phrases = {row.phrase for row in real.rows("vocabulary")}
    answers = {phrase for test in TESTS for phrase in test.answers}
    assert answers <= phrases
    assert set(DEFINING) <= phrases
    for row in real.where("clauses", topic=TOPIC):
        if row.act in DEFINING:
            assert {row.whom, row.condition} - {""} <= answers, row.id


def test_names_say_whose_text_it_is(real: Record) -> None:
    html = definition_tests(real).html
    assert re.search(r"Britain, 23–27 July<br>.{0,30}J1: British principles<", html)
    assert "Soviet Union, 9 July<br>" in html
    assert ">S10</span>" in html
    assert html.count('<th scope="col">') == len(HEADER)
    assert repr(definition_tests(real)) == "What each text counts as indirect aggression: 7 definitions"


def test_wordings_stand_in_their_language_with_translation_and_source(real: Record) -> None:
    html = definition_words(real).html
    assert 'lang="ru">‘соглашается под угрозой силы со стороны другой державы или без такой угрозы’' in html
    assert "‘agrees under threat of force from another power or without such a threat’" in html
    assert "doc. 277, p. 285" in html


def test_words_are_escaped() -> None:
    rows = record(draft("a", "1939-07-03", note="<b>"), clause("a", 1, "x", article="<i>", status="disputed"))
    html = definition_tests(rows).html
    assert "<i>" not in html
    assert "<b>" not in html
    assert "X1: &lt;i&gt;" in html


def test_cells_lead_to_drafts_and_clauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    rows = record(draft("a", "1939-07-03"), clause("a", 1, "x", "in favour of the aggressor"))
    html = definition_tests(rows).html
    assert 'href="record:drafts/a"' in html
    assert 'href="record:clauses/a.1">required<' in html
