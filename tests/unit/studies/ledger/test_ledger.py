"""The ledger of the record: who held what, who changed it, and which way."""

from __future__ import annotations

from datetime import date

import pytest

from edition.record import open_record
from edition.record.sides import read_sides
from edition.studies.ledger import (
    UNKNOWN,
    Direction,
    Shift,
    Silence,
    Unseen,
    answers_apart,
    coded_drafts,
    coded_questions,
    count_shifts,
    gaps_leaving_out_each,
    gaps_over_time,
    position_shifts,
    positions_on,
    positions_seen,
    read_silence,
)

RECORD = open_record()
QUESTIONS = coded_questions(RECORD)
DRAFTS = coded_drafts(RECORD)
SIDES = read_sides(RECORD)
LEDGER = position_shifts(QUESTIONS, DRAFTS, SIDES)


def find(day: str, feature: str, government: str) -> Shift:
    when = date.fromisoformat(day)
    return next(c for c in LEDGER if (c.after.day, c.feature.id) == (when, feature) and government in c.governments)


def test_papers_that_were_not_handed_over_or_not_political_are_no_positions() -> None:
    names = [p.siglum for p in DRAFTS]
    assert "S3" not in names
    assert not {"A8", "S11", "S12"} & set(names)
    assert names[:4] == ["S1", "B1", "S2", "F1"]


def test_a_joint_paper_is_a_position_of_each() -> None:
    day = date(1939, 5, 27)
    assert positions_on(DRAFTS, "GB", day) == positions_on(DRAFTS, "FR", day)
    assert positions_on(DRAFTS, "GB", date(1939, 5, 26)) != positions_on(DRAFTS, "FR", date(1939, 5, 26))


def test_a_position_not_seen_is_open_or_stands() -> None:
    day = date(1939, 7, 9)
    assert positions_on(DRAFTS, "SU", day)["named-states"] == UNKNOWN
    assert positions_on(DRAFTS, "SU", day, Unseen.STANDS)["named-states"] == "unpublished-list"


def test_what_23_july_left_open_is_no_position() -> None:
    for feature in ("indirect-aggression", "consultation"):
        assert "J1" not in [p.siglum for p in positions_seen(DRAFTS, "SU", feature)]
    assert positions_on(DRAFTS, "SU", date(1939, 8, 2))["indirect-aggression"] == "without-threat"


def test_the_league_came_in_on_27_may_and_its_procedure_went_on_15_june() -> None:
    change = find("1939-05-27", "league", "GB")
    assert (change.old, change.new, change.way) == ("none", "article-16", Direction.AWAY)
    change = find("1939-06-15", "league", "GB")
    assert change.governments == ("GB", "FR")
    assert (change.new, change.way) == ("principles-without-procedure", Direction.TOWARDS)


def test_help_became_mutual_for_britain_alone_on_27_may() -> None:
    change = find("1939-05-27", "reciprocal", "GB")
    assert change.governments == ("GB",)
    assert change.way is Direction.TOWARDS
    assert change.against is not None
    assert change.against.siglum == "S5"


def test_a_change_behind_unseen_papers_names_them() -> None:
    change = find("1939-07-08", "military-agreement", "GB")
    assert [p.siglum for p in change.between] == ["A2", "A3", "A4"]


def test_the_french_promise_turned_conditional_and_back() -> None:
    steps = [c for c in LEDGER if c.feature.id == "reciprocal" and c.governments == ("FR",)]
    assert [(c.new, c.way) for c in steps] == [("conditional", Direction.AWAY), ("mutual", Direction.TOWARDS)]


def test_each_change_leads_from_one_seen_answer_to_another() -> None:
    for change in LEDGER:
        assert change.old != change.new
        assert {change.old, change.new} <= set(change.feature.values)
        assert change.before.day <= change.after.day
        assert set(change.governments) <= set(change.after.parties)
        assert change.way is not Direction.UNTOLD or change.against is None


@pytest.mark.parametrize("silence", list(Silence))
@pytest.mark.parametrize("government", ["GB", "FR"])
def test_positions_last_seen_lie_within_the_band(government: str, silence: Silence) -> None:
    exchange = read_silence(DRAFTS, silence)
    bands, lines = (gaps_over_time(QUESTIONS, exchange, government, "SU", unseen=unseen) for unseen in Unseen)
    assert [s.day for s in bands] == [s.day for s in lines]
    for band, line in zip(bands, lines, strict=True):
        assert line.band.width == 0
        assert band.band.low - 1e-12 <= line.band.low <= band.band.high + 1e-12
        assert (band.unknown == 0) <= (band.band.width == 0)


def test_distances_of_the_workshop() -> None:
    london = {s.day.isoformat()[5:]: s for s in gaps_over_time(QUESTIONS, DRAFTS, "GB", "SU", unseen=Unseen.STANDS)}
    assert [round(london[day].band.low * 100) for day in ("04-17", "05-08", "05-27", "06-02", "08-02")] == [
        46,
        51,
        37,
        36,
        10,
    ]
    assert next(iter(london)) == "04-17"
    assert {s.compared for s in london.values()} == {16}


def test_silence_as_a_position_lets_moscow_drop_a_demand_and_take_it_up_again() -> None:
    peace = [c.way for c in LEDGER if c.feature.id == "separate-peace" and c.governments == ("SU",)]
    assert peace == [Direction.TOWARDS, Direction.AWAY]
    quiet = position_shifts(QUESTIONS, read_silence(DRAFTS, Silence.STANDS), SIDES)
    assert not [c for c in quiet if c.feature.id == "separate-peace" and c.governments == ("SU",)]


def test_the_tally_adds_up() -> None:
    for government in SIDES.parties:
        own = [c for c in LEDGER if government in c.governments and c.against]
        count = count_shifts(LEDGER, government)
        assert count.towards + count.away + count.neither == len(own)
        assert count.ground_towards - count.ground_away == pytest.approx(sum(c.nearer for c in own))


def test_ground_is_measured_against_the_other_sides_last_paper() -> None:
    for change in (c for c in LEDGER if c.against):
        assert change.against is not None
        other = change.against.values[change.feature.id]
        was, now = (answers_apart(change.feature, value, other).low for value in (change.old, change.new))
        assert change.nearer == was - now
        assert ("SU" in change.governments) is not ("SU" in change.against.parties)


def test_an_unknown_question_cannot_be_left_out() -> None:
    assert len(coded_questions(RECORD, {"league"})) == len(QUESTIONS) - 1
    with pytest.raises(KeyError):
        coded_questions(RECORD, {"leage"})


def test_no_single_question_makes_the_fall() -> None:
    without = gaps_leaving_out_each(QUESTIONS, DRAFTS, "GB", "SU", Unseen.STANDS)
    assert set(without) == {q.id for q in QUESTIONS}
    for left, steps in without.items():
        assert steps == gaps_over_time(coded_questions(RECORD, {left}), DRAFTS, "GB", "SU", unseen=Unseen.STANDS)
        assert max(s.band.low for s in steps) > 4 * steps[-1].band.low
