"""Requirement cases of indirect aggression: three-valued tests, formulae read from clauses, verdicts on the record’s cases."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.pages.views.definitions import definitions
from edition.record import open_record
from edition.studies.cases import (
    FACTS,
    PHRASES,
    Answer,
    Case,
    Formula,
    Requirement,
    Verdict,
    all_of,
    any_of,
    formulae,
    read_cases,
)

RECORD = open_record()
TEXTS = {text.id: text for text in formulae(RECORD)}
CASES = {case.id: case for case in read_cases(RECORD)}
ANSWERS = st.sampled_from(list(Answer))
CODINGS = st.fixed_dictionaries(dict.fromkeys(FACTS, ANSWERS))
SETTLED = st.fixed_dictionaries({fact: st.sampled_from([Answer.YES, Answer.NO]) for fact in FACTS})


def verdict(text: str, case: str) -> str:
    return TEXTS[text].verdict(CASES[case]).value


@given(st.lists(ANSWERS, max_size=5))
def test_an_open_answer_matters_only_where_it_could_decide(answers: list[Answer]) -> None:
    possible = [(Answer.YES, Answer.NO) if a is Answer.OPEN else (a,) for a in answers]
    for combine, plain in ((all_of, all), (any_of, any)):
        outcomes = {plain(a is Answer.YES for a in chosen) for chosen in product(*possible)}
        expected = Answer.OPEN if len(outcomes) == 2 else Answer.YES if outcomes == {True} else Answer.NO
        assert combine(answers) is expected


@given(CODINGS, st.sampled_from(sorted(TEXTS)))
def test_settling_an_open_fact_never_turns_a_settled_verdict(facts: dict[str, Answer], name: str) -> None:
    text = TEXTS[name]
    before = text.verdict(Case("x", "x", facts))
    if before in (Verdict.OPEN, Verdict.CONSULT):
        return
    for fact in (f for f, a in facts.items() if a is Answer.OPEN):
        for answer in (Answer.YES, Answer.NO):
            assert text.verdict(Case("x", "x", {**facts, fact: answer})) is before


@given(SETTLED)
def test_a_settled_case_is_open_only_for_words_that_were_not_seen(facts: dict[str, Answer]) -> None:
    case = Case("x", "x", facts)
    for text in TEXTS.values():
        if all(test.verified for test in text.tests):
            assert text.verdict(case) is not Verdict.OPEN


def test_every_defining_clause_of_the_drafts_is_tried() -> None:
    used = {name for text in TEXTS.values() for table, name in text.records if table == "clauses"}
    for found in definitions(RECORD):
        names = {clause.id for clause in found.clauses}
        assert names <= used or names == {"su-1939-07-03.bonnet-version"}


def test_tests_come_from_the_controlled_english_of_the_clauses() -> None:
    phrases = {row.phrase for row in RECORD.rows("vocabulary")}
    assert set(PHRASES) <= phrases
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
    assert verdict("territory", "open-door") == "covered"
    assert verdict("threat", "open-door") == "not covered"
    assert verdict("last", "open-door") == "consultation"


def test_a_change_of_cabinet_is_covered_by_the_first_soviet_text_alone() -> None:
    assert [name for name in TEXTS if verdict(name, "cabinet") == "covered"] == ["coup"]


def test_molotovs_two_examples_fall_under_his_own_words_of_3_july() -> None:
    assert verdict("coup", "hacha") == verdict("coup", "danzig") == "covered"
    assert verdict("territory", "hacha") == "open"


def test_and_is_harder_to_meet_than_or() -> None:
    case = CASES["soviet-bases"].recoded(independence="no")
    assert TEXTS["threat"].verdict(case) is Verdict.COVERED
    assert TEXTS["both"].verdict(case) is Verdict.NOT_COVERED


def test_a_test_that_was_not_seen_leaves_open_what_hangs_on_it() -> None:
    text = Formula("x", "x", date(1939, 7, 1), (), (Requirement(("threat",)), Requirement(("coup",), verified=False)))
    case = Case.of("a", threat="yes", coup="no")
    assert text.verdict(case) is Verdict.OPEN
    assert text.verdict(case.recoded(coup="yes")) is Verdict.COVERED
    assert text.verdict(case.recoded(threat="no")) is Verdict.NOT_COVERED


def test_a_case_of_ones_own_is_open_where_nothing_is_said() -> None:
    case = Case.of("mine", threat="yes")
    assert case.facts["threat"] is Answer.YES
    assert set(case.facts.values()) == {Answer.YES, Answer.OPEN}
    with pytest.raises(ValueError, match="no fact is called thraet"):
        Case.of("mine", thraet="yes")
    with pytest.raises(ValueError, match="maybe"):
        case.recoded(threat="maybe")
