"""Findings that the figures of the argument state, on the record as it stands.

Each message says what to look at when a change of the record breaks it.
"""

from __future__ import annotations

from edition import charts
from edition.record import open_record
from edition.studies.argument import argued_chapters

RECORD = open_record()
WHY = "a position of a historian was added, or bears on other steps: see objections.csv"


def test_on_three_chapters_no_other_historian_is_heard() -> None:
    silent = [c.chapter.id for c in argued_chapters(RECORD) if not c.total]
    assert {"two-questions", "making-the-book"} <= set(silent), WHY
    assert charts.argument_map(RECORD).title == (
        "On three of twelve chapters of the argument no other historian is heard"
    ), WHY


def test_every_step_of_the_argument_stands_in_a_numbered_chapter() -> None:
    steps = {step.id for c in argued_chapters(RECORD) for step in c.steps}
    assert steps == set(RECORD.arguments), "a step names a chapter without a number: see arguments.csv and chapters.csv"


def test_historians_agree_qualify_and_object() -> None:
    assert charts.historians(RECORD).title == "Of 78 positions on Carley’s steps 25 agree, 32 qualify and 21 object", (
        WHY
    )


def test_one_case_is_covered_by_both_rival_texts() -> None:
    plate = charts.cases_covered(RECORD)
    why = "a case is coded otherwise, or a text has other tests: see cases.csv and the clauses of 8 and 9 July"
    assert plate.title == "Of nine cases one is covered by both rival texts, two by one alone", why
    assert "Britain and France: threat of force, 8 July, and USSR: with threat or without, 9 July" in plate.note, why
