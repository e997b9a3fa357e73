"""What the concession ledger shows of 1939."""

from __future__ import annotations

from edition.pages.drafts.ledger import ledger_table, positions_table, still_apart, tally_table
from edition.record.sides import read_sides
from edition.studies.ledger import (
    Silence,
    coded_drafts,
    coded_questions,
    first_common_day,
    measured_shifts,
    position_shifts,
)
from tests.findings.looking import RECORD, look, rows


def test_both_sides_have_positions_since_the_eight_points() -> None:
    day = first_common_day(coded_questions(RECORD), coded_drafts(RECORD), "GB", "SU")
    assert day.isoformat() == "1939-04-17", look(
        "features", "Another day is the first on which both sides had positions."
    )


def test_the_ledger_lists_every_change_that_can_be_measured() -> None:
    found = measured_shifts(
        position_shifts(coded_questions(RECORD), coded_drafts(RECORD), read_sides(RECORD)),
        first_common_day(coded_questions(RECORD), coded_drafts(RECORD), "GB", "SU"),
    )
    assert ledger_table(RECORD).text == f"Each change of position since 17 April: {len(found)} changes"


def test_positions_stand_in_order_of_time() -> None:
    found = rows(positions_table(RECORD))
    assert found["Military agreement"][2] == (
        "together with the pact (S4); to follow later (S5); together with the pact (S6)"
    ), look("features", "Moscow’s answers on the military agreement are others.")
    assert found["Against whom"][1] == "Germany (F1); a European power (A1)", look(
        "features", "Paris’s answers are others."
    )


def test_four_questions_were_still_apart_at_the_end() -> None:
    found = rows(still_apart(RECORD))
    assert set(found) == {
        "Consent of the state attacked",
        "League of Nations",
        "No separate peace",
        "Indirect aggression",
    }, look("features", "Other questions were still apart at the end.")
    assert found["Indirect aggression"] == [
        "covered under threat of force (last seen 2 August, A7)",
        "covered, with or without threat of force (last seen 9 July, S10)",
    ], look("features", "The positions last seen on indirect aggression are others.")
    assert "Duration" in rows(still_apart(RECORD, silence=Silence.STANDS)), look(
        "features", "Duration is no longer apart."
    )


def test_leaving_a_question_out_leaves_it_out_everywhere() -> None:
    for view in (positions_table, still_apart):
        assert "League of Nations" in rows(view(RECORD)) and "League of Nations" not in rows(view(RECORD, {"league"}))


def test_the_tally_shows_both_readings_of_silence() -> None:
    assert tally_table(RECORD).text.startswith("Changes since 17 April")
