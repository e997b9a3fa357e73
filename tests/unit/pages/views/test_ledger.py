"""The ledger’s tables say what the ledger says."""

from __future__ import annotations

import pytest
from lxml import html

from edition.pages.drafts.ledger import ledger_table, positions_table, since, still_apart, tally_table
from edition.record import open_record
from edition.studies.ledger import Silence, coded_drafts, coded_questions, position_shifts

RECORD = open_record()


def cells(shown: str) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in html.fromstring(shown).xpath("//tbody/tr")]


def test_the_ledger_lists_every_change_since_the_eight_points() -> None:
    rows = cells(ledger_table(RECORD).html)
    assert len(rows) == len(since(position_shifts(coded_questions(RECORD), coded_drafts(RECORD))))
    league = next(r for r in rows if r[0] == "27\xa0May" and r[1] == "Britain" and r[2] == "League of Nations")
    assert league[3:6] == ["not mentioned (B3)", "Article 16 of the Covenant (A1)", "away: not mentioned (S5)"]
    assert league[6].startswith("A1, ")


def test_leaving_a_question_out_leaves_it_out_everywhere() -> None:
    for view in (ledger_table, positions_table, still_apart):
        assert "League of Nations" in view(RECORD).html
        assert "League of Nations" not in view(RECORD, {"league"}).html


def test_clauses_and_drafts_are_links_in_the_book(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    targets = html.fromstring(ledger_table(RECORD).html).xpath("//a/@href")
    for target in targets:
        table, name = target.removeprefix("record:").split("/", 1)
        assert name in RECORD[table]
    assert {t.split("/")[0] for t in targets} == {"record:drafts", "record:clauses"}


def test_positions_stand_in_order_of_time() -> None:
    rows = {r[0]: r[1:] for r in cells(positions_table(RECORD).html)}
    assert (
        rows["Military agreement"][2]
        == "together with the pact (S4); to follow later (S5); together with the pact (S6)"
    )
    assert rows["Against whom"][1] == "Germany (F1); a European power (A1)"


def test_four_questions_were_still_apart_at_the_end() -> None:
    rows = {r[0]: r[1:] for r in cells(still_apart(RECORD).html)}
    assert set(rows) == {
        "Consent of the state attacked",
        "League of Nations",
        "No separate peace",
        "Indirect aggression",
    }
    assert rows["Indirect aggression"] == [
        "covered under threat of force (last seen 2 August, A7)",
        "covered, with or without threat of force (last seen 9 July, S10)",
    ]
    assert "Duration" in still_apart(RECORD, silence=Silence.STANDS).html


def test_the_tally_shows_both_readings_of_silence() -> None:
    rows = cells(tally_table(RECORD).html)
    assert [r[0] for r in rows] == ["Britain", "France", "USSR"] * 2
    assert rows[2][2] > rows[5][2]
