"""The tables of the test cases."""

from __future__ import annotations

import pytest
from lxml import html

from edition.pages.aggression.cases import FORERUNNERS, early_words, facts_table, requirements_table
from edition.record import open_record
from edition.studies.cases import FACTS, Case, read_cases, read_formulae

RECORD = open_record()
CASES = read_cases(RECORD)
TEXTS = read_formulae(RECORD)


def cells(shown: str) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in html.fromstring(shown).xpath("//tbody/tr")]


def test_each_case_is_shown_with_every_fact_and_its_reason() -> None:
    rows = cells(facts_table(RECORD).html)
    assert len(rows) == len(CASES)
    for case, (title, *named, reason) in zip(CASES, rows, strict=True):
        assert title == case.title
        assert reason == case.reason
        assert sum(len(cell.split("; ")) for cell in named if cell != "—") == len(FACTS)
    assert rows[0][2] == "a coup or change of government"


def test_words_of_ones_own_case_are_escaped() -> None:
    assert "<b>" not in facts_table(RECORD, Case.of("<b>bold</b>")).html


def test_what_each_text_requires_is_told_in_words() -> None:
    rows = {row[0].split(", ")[-1]: row[1] for row in cells(requirements_table(RECORD).html)}
    assert rows["8 July"] == "the state’s own act or consent; independence lost or neutrality lost; threat of force"
    assert rows["9 July"].endswith("(not verified)")
    assert "failing that, consultation" in rows["2 August"]


def test_early_words_stand_in_three_languages_each_once() -> None:
    tree = html.fromstring(early_words(RECORD).html)
    assert {w.get("lang") for w in tree.xpath("//span[@class='wording']")} == {"ru", "en", "fr"}
    words = [row[1] for row in cells(early_words(RECORD).html)]
    assert len(words) == len(set(words))
    assert set(FORERUNNERS) <= set(RECORD["events"])


def test_tables_link_to_records(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    for shown in (facts_table(RECORD), requirements_table(RECORD), early_words(RECORD)):
        targets = html.fromstring(shown.html).xpath("//a/@href")
        assert targets
        for target in targets:
            table, name = target.removeprefix("record:").split("/", 1)
            assert name in (RECORD.sources if table == "sources" else RECORD[table])
