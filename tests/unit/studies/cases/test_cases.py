"""Requirement cases of indirect aggression: three-valued tests, formulae read from clauses, rulings on the record’s cases."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.dates import parse
from edition.record import open_record
from edition.record.labels import words
from edition.record.tables import Clause, DefinitionText, Phrase
from edition.record.unknown import UnknownColumn
from edition.studies.cases import (
    Case,
    Formula,
    Requirement,
    Ruling,
    Truth,
    all_of,
    any_of,
    facts_asked,
    own_case,
    read_cases,
    read_formulae,
)
from edition.studies.definitions import definitions
from tests.unit.made import made, record_of, with_rows

RECORD = open_record()
TEXTS = {text.id: text for text in read_formulae(RECORD)}
CASES = {case.id: case for case in read_cases(RECORD)}
ANSWERS = st.sampled_from(list(Truth))
FACTS = facts_asked(RECORD)
CODINGS = st.fixed_dictionaries(dict.fromkeys(FACTS, ANSWERS))
SETTLED = st.fixed_dictionaries({fact: st.sampled_from([Truth.YES, Truth.NO]) for fact in FACTS})


def ruling(text: str, case: str) -> str:
    return TEXTS[text].ruling(CASES[case]).value


@given(st.lists(ANSWERS, max_size=5))
def test_an_open_answer_matters_only_where_it_could_decide(answers: list[Truth]) -> None:
    possible = [(Truth.YES, Truth.NO) if a is Truth.OPEN else (a,) for a in answers]
    for combine, plain in ((all_of, all), (any_of, any)):
        outcomes = {plain(a is Truth.YES for a in chosen) for chosen in product(*possible)}
        expected = Truth.OPEN if len(outcomes) == 2 else Truth.YES if outcomes == {True} else Truth.NO
        assert combine(answers) is expected


@given(CODINGS, st.sampled_from(sorted(TEXTS)))
def test_settling_an_open_fact_never_turns_a_settled_verdict(facts: dict[str, Truth], name: str) -> None:
    text = TEXTS[name]
    before = text.ruling(Case("x", "x", facts))
    if before in (Ruling.OPEN, Ruling.CONSULT):
        return
    for fact in (f for f, a in facts.items() if a is Truth.OPEN):
        for answer in (Truth.YES, Truth.NO):
            assert text.ruling(Case("x", "x", {**facts, fact: answer})) is before


@given(SETTLED)
def test_a_settled_case_is_open_only_for_words_that_were_not_seen(facts: dict[str, Truth]) -> None:
    case = Case("x", "x", facts)
    for text in TEXTS.values():
        if all(test.verified for test in text.tests):
            assert text.ruling(case) is not Ruling.OPEN


def test_every_defining_clause_of_the_drafts_is_tried() -> None:
    used = {name for text in TEXTS.values() for table, name in text.records if table == "clauses"}
    for found in definitions(RECORD):
        names = {clause.id for clause in found.clauses}
        assert names <= used or names == {"su-1939-07-03.bonnet-version"}


def test_tests_come_from_the_controlled_english_of_the_clauses() -> None:
    assert [t.facts for t in TEXTS["threat"].tests] == [("consent",), ("independence", "neutrality"), ("threat",)]
    assert [(t.facts, t.verified) for t in TEXTS["territory"].tests] == [
        (("consent",), True),
        (("territory",), True),
        (("independence", "neutrality"), False),
    ]


def test_texts_stand_in_order_of_time_and_rest_on_records() -> None:
    days = [text.day for text in TEXTS.values()]
    assert days == sorted(days)
    for text in TEXTS.values():
        for table, name in text.records:
            assert name in RECORD[table]


def test_the_open_door_divides_the_second_soviet_text_from_the_western_one() -> None:
    assert ruling("territory", "open-door") == "covered"
    assert ruling("threat", "open-door") == "not-covered"
    assert ruling("last", "open-door") == "consult"


def test_a_change_of_cabinet_is_covered_by_the_first_soviet_text_alone() -> None:
    assert [name for name in TEXTS if ruling(name, "cabinet") == "covered"] == ["coup"]


def test_molotovs_two_examples_fall_under_his_own_words_of_3_july() -> None:
    assert ruling("coup", "hacha") == ruling("coup", "danzig") == "covered"
    assert ruling("territory", "hacha") == "open"


def test_and_is_harder_to_meet_than_or() -> None:
    case = CASES["soviet-bases"].recoded(independence="no")
    assert TEXTS["threat"].ruling(case) is Ruling.COVERED
    assert TEXTS["both"].ruling(case) is Ruling.NOT_COVERED


def test_a_test_that_was_not_seen_leaves_open_what_hangs_on_it() -> None:
    text = Formula("x", "x", date(1939, 7, 1), (), (Requirement(("threat",)), Requirement(("coup",), verified=False)))
    case = own_case(RECORD, "a", threat="yes", coup="no")
    assert text.ruling(case) is Ruling.OPEN
    assert text.ruling(case.recoded(coup="yes")) is Ruling.COVERED
    assert text.ruling(case.recoded(threat="no")) is Ruling.NOT_COVERED


def test_a_case_of_ones_own_is_open_where_nothing_is_said() -> None:
    case = own_case(RECORD, "mine", threat="yes")
    assert case.facts["threat"] is Truth.YES
    assert set(case.facts.values()) == {Truth.YES, Truth.OPEN}
    with pytest.raises(UnknownColumn, match="'thraet' in cases; nearest: threat"):
        own_case(RECORD, "mine", thraet="yes")
    with pytest.raises(ValueError, match="maybe"):
        case.recoded(threat="maybe")


def test_every_ruling_has_its_words() -> None:
    assert [words(RECORD, "cases", "ruling", ruling.value) for ruling in Ruling] == [
        "covered", "not covered", "open", "left to judgement", "consultation",
    ]  # fmt: skip


def test_a_definition_without_tests_of_its_own_says_what_its_clauses_say() -> None:
    whom, when = "an internal coup", "in favour of the aggressor"
    record = record_of(
        made(DefinitionText, id="t", name="T", date=parse("1939-07-03"), clauses=("d.1", "d.2"), consults=("a or b",)),
        made(Clause, id="d.1", whom=whom, condition=when, status="one-source"),
        made(Clause, id="d.2", whom=whom, status="unverified"),
        made(Phrase, id="whom.x", slot="whom", phrase=whom, requires=("coup or policy",)),
        made(Phrase, id="condition.x", slot="condition", phrase=when, requires=("favour",)),
        made(Phrase, id="bound.x", slot="bound", phrase=when, requires=("threat",)),
    )
    (text,) = read_formulae(record)
    assert text.tests == (Requirement(("coup", "policy")), Requirement(("favour",)))
    assert text.consults == Requirement(("a", "b"))
    unverified = with_rows(
        record, "clauses", [made(Clause, id="d.1", whom=whom, status="unverified"), record.clauses["d.2"]]
    )
    assert read_formulae(unverified)[0].tests == (Requirement(("coup", "policy"), verified=False),)
