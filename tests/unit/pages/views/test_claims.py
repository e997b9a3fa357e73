"""Public claims: who made them, what bears on them, tables and plate."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from lxml import html

from edition.charts.plates.claims import claims
from edition.pages.views.claims import FINDINGS, claims_table, tally_table
from edition.record import open_record
from edition.studies.claims import MINISTERS, OFFICIAL, Finding, Voice, read_claims, voice_of

RECORD = open_record()
MADE = read_claims(RECORD)
BY_ID = {c.id: c for c in MADE}


def cells(shown: str) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in html.fromstring(shown).xpath("//tbody/tr")]


def test_there_are_enough_claims_and_each_has_something_to_be_set_against() -> None:
    assert len(MADE) >= 20
    assert all(c.bears and c.reason for c in MADE)
    assert {c.finding for c in MADE} == set(Finding)


def test_claims_stand_in_order_of_the_day_they_were_made() -> None:
    days = [c.when.earliest for c in MADE if c.when.earliest == c.when.latest]
    assert days == sorted(days)


@pytest.mark.parametrize(
    ("name", "voice"),
    [
        ("no-avoidable-delay", Voice.GOVERNMENT),
        ("warning-to-estonia", Voice.GOVERNMENT),  # A government speaker whose name is not on the page.
        ("fleet-bases", Voice.GOVERNMENT),  # The official wireless.
        ("house-never-told", Voice.PARLIAMENT),
        ("rank-of-envoys", Voice.PARLIAMENT),
        ("fifty-nine-lost", Voice.SOVIET),
        ("france-did-not-object", Voice.SOVIET),  # TASS: a voice, no person.
    ],
)
def test_on_whose_behalf_a_claim_was_made(name: str, voice: Voice) -> None:
    assert BY_ID[name].voice is voice


def test_speakers_named_as_official_are_in_the_record() -> None:
    assert set(RECORD["people"]) >= MINISTERS
    assert {s.voice for s in RECORD.rows("statements")} >= OFFICIAL
    assert voice_of(RECORD, RECORD["statements"]["1939-05-31-molotov-supreme-soviet"]) is Voice.SOVIET


def test_both_governments_have_claims_of_every_weight() -> None:
    for voice in (Voice.GOVERNMENT, Voice.SOVIET):
        assert {c.finding for c in MADE if c.voice is voice} == set(Finding)


def test_the_dates_of_a_claim_and_of_what_it_is_set_against() -> None:
    claim = BY_ID["moscow-satisfied"]
    assert claim.when.earliest == date(1939, 6, 7)
    assert ("events", "1939-06-16-soviet-memorandum") in claim.bears
    assert claim.finding is Finding.DIFFERS


def test_the_table_shows_the_claims_of_a_span_a_finding_and_a_voice() -> None:
    assert len(cells(claims_table(RECORD).html)) == len(MADE)
    autumn = cells(claims_table(RECORD, date(1939, 10, 1), date(1940, 3, 31)).html)
    assert len(autumn) == sum(c.when.latest >= date(1939, 10, 1) for c in MADE)
    soviet = cells(claims_table(RECORD, findings=(Finding.DIFFERS,), voices=(Voice.SOVIET,)).html)
    assert {row[2] for row in soviet} == {FINDINGS[Finding.DIFFERS]}
    assert any("private opinion" in row[1] for row in soviet)


def test_each_row_leads_to_the_statement_and_to_what_bears_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    for row, claim in zip(html.fromstring(claims_table(RECORD).html).xpath("//tbody/tr"), MADE, strict=True):
        targets = [t.removeprefix("record:") for t in row.xpath(".//a/@href")]
        assert targets == [f"statements/{claim.statement.id}", *(f"{table}/{name}" for table, name in claim.bears)]


def test_the_tally_adds_up() -> None:
    rows = cells(tally_table(RECORD).html)
    assert [row[0] for row in rows] == [v.value for v in Voice]
    assert sum(int(row[-1]) for row in rows) == len(MADE)
    for row in rows:
        assert sum(int(n) for n in row[1:-1]) == int(row[-1])


def test_the_plate_has_a_mark_for_each_claim_and_says_the_sums() -> None:
    plate = claims(RECORD)
    tally = Counter(c.finding for c in MADE)
    assert plate.title.startswith(f"Of {len(MADE)} public claims the record bears out {tally[Finding.BORNE_OUT]}")
    for drawn in (plate.svg, plate.narrow):
        assert drawn.count("<title>") == len(MADE)
        assert all(voice.value in drawn for voice in Voice)
    assert list(plate.data["Finding"]) == [FINDINGS[c.finding] for c in MADE]
