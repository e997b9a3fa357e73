"""Figures that show the same as the tables of their workshops."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest
from edition.charts.plates.argument_map import NAMES
from edition.charts.plates.claims import claims
from edition.charts.plates.cover import PARTIES, cover
from edition.charts.plates.gap import distance_over_time, percent
from edition.charts.plates.verdicts import verdicts

from edition.record.labels import words
from edition.studies.cases import Case, Ruling, read_cases, read_formulae
from edition.studies.claims import Finding, Voice, weighed_claims
from edition.studies.ledger import Silence, Unseen, coded_drafts, coded_questions, gaps_over_time
from edition.studies.verdicts import judgements
from tests.findings.looking import RECORD, look


def test_the_plate_of_cases_shows_every_verdict_in_both_forms() -> None:
    cases, texts, plate = read_cases(RECORD), read_formulae(RECORD), cover(RECORD)
    grid = [text.verdict(case) for case in cases for text in texts]
    marks = sum(v in (Ruling.COVERED, Ruling.OPEN) for v in grid)
    for drawn in (plate.wide, plate.narrow):
        assert drawn.count("<title>") == marks
        assert drawn.count(">judge</text>") == grid.count(Ruling.JUDGED)
        assert drawn.count(">consult</text>") == grid.count(Ruling.CONSULT)
    assert len(plate.data) == len(cases)
    assert set(PARTIES) == {text.id for text in texts}
    assert plate.title.startswith("Of nine cases one is covered for certain by both"), look(
        "cases", "Other cases are covered."
    )


def test_ones_own_cases_take_the_place_of_the_records() -> None:
    cases = read_cases(RECORD)
    plate = cover(RECORD, cases[0].recoded(territory="yes"), Case.of("A port is leased"))
    assert plate.name != cover(RECORD).name
    assert list(plate.data["Case"]) == [*(case.title for case in cases), "A port is leased"]
    assert plate.data.iloc[0]["USSR: with threat or without, 9 July"] == "covered"


def test_the_plate_of_claims_has_a_mark_for_each_and_says_the_sums() -> None:
    made, plate = weighed_claims(RECORD), claims(RECORD)
    tally = Counter(c.finding for c in made)
    assert plate.title.startswith(f"Of {len(made)} public claims the record bears out {tally[Finding.BORNE_OUT]}")
    for drawn in (plate.wide, plate.narrow):
        assert drawn.count("<title>") == len(made)
        assert all(voice.value in drawn for voice in Voice)
    assert list(plate.data["Finding"]) == [words(RECORD, "claims", "verdict", c.finding.value) for c in made]


def test_the_plate_of_the_gap_tells_each_step_in_words_and_data() -> None:
    plate = distance_over_time(RECORD)
    steps = gaps_over_time(coded_questions(RECORD), coded_drafts(RECORD), "GB", "SU", unseen=Unseen.STANDS)
    assert plate.alt.count("After ") == len(steps)
    assert f"stood {percent(max(s.band.low for s in steps))} per cent apart after 8 May" in plate.title
    assert len(plate.data[plate.data["Distance from the USSR"] == "Britain"]) == len(steps)
    assert (plate.data["At least"] <= plate.data["Positions last seen"]).all()
    assert (plate.data["Positions last seen"] <= plate.data["At most"]).all()


def test_every_paper_of_the_time_is_marked_in_both_forms() -> None:
    plate = distance_over_time(RECORD)
    shown = [p.siglum for p in coded_drafts(RECORD) if p.day >= date(1939, 4, 14)]
    for drawn in (plate.wide, plate.narrow):
        assert sorted(re.findall(r">([SBFAJ]\d+)</text>", drawn)) == sorted([*shown, "J1"])


def test_a_changed_count_has_a_plate_of_its_own_that_names_its_rules() -> None:
    plate = distance_over_time(RECORD, {"league": 3.0}, {"duration"}, Silence.STANDS)
    assert plate.name != distance_over_time(RECORD).name
    assert "Left out: duration." in plate.note
    assert "Weights: league 3." in plate.note
    assert Silence.STANDS.value in plate.note


def test_the_grid_of_verdicts_has_a_mark_for_each_position_and_chapter() -> None:
    held, plate = judgements(RECORD), verdicts(RECORD)
    for drawn in (plate.wide, plate.narrow):
        assert drawn.count("<title>") == sum(len(p.chapters) for p in held)
    assert len(plate.data) == len(held)
    assert plate.title.startswith(f"Of {len(held)} positions")
    assert "Churchill" in plate.narrow
    assert all(NAMES[c] in plate.alt for p in held for c in p.chapters)


def test_only_own_words_and_only_objections() -> None:
    plate = verdicts(RECORD, own=True, stances=("objects",))
    assert plate.name != verdicts(RECORD).name
    assert set(plate.data["Stance"]) == {"objects"}
    assert set(plate.data["Read"]) == {"own text"}
    with pytest.raises(ValueError, match="no such position"):
        verdicts(RECORD, stances=())
