"""The table of offers: words, silence, ignorance, order, escaping and links."""

from __future__ import annotations

import re

import pytest

from edition.pages.views.offers import SILENT, UNSEEN, WORDS, offers
from edition.record import Record, load
from edition.record.tables import CodedAnswer
from tests.unit.made import made, with_rows

APRIL = ("fr-1939-04-14", "gb-1939-04-15", "su-1939-04-17", "fr-1939-04-25", "fr-1939-04-29")


@pytest.fixture(scope="module")
def real() -> Record:
    return load()[0]


def cells(html: str) -> dict[str, list[str]]:
    found = {}
    for row in re.findall(r'<tr><th scope="row">(.*?)</tr>', html):
        name, *rest = re.split(r"</th><td>|</td><td>", row.removesuffix("</td>"))
        found[name] = rest
    return found


def test_the_offers_of_april(real: Record) -> None:
    shown = offers(real, APRIL)
    table = cells(shown.html)
    assert table["Reciprocity"] == ["mutual", "one side only", "mutual", "back only after help given", "mutual"]
    assert table["Attack on a signatory"].count("a case for help") == 1
    assert table["Baltic states"][2] == "covered, not named"
    assert repr(shown) == "What the texts of April say: 10 questions, 5 texts"


def test_silence_report_and_ignorance_are_told_apart(real: Record) -> None:
    assert cells(offers(real, APRIL).html)["No separate peace"] == [
        SILENT, "not in the report", "forbidden", UNSEEN, SILENT,
    ]  # fmt: skip


def test_heads_say_whose_text_it_is_and_how_it_is_known(real: Record) -> None:
    html = offers(real, ("gb-1939-04-15", "su-1939-04-15-internal")).html
    assert 'Britain, 15 April<br><span class="gloss">known by report</span>' in html
    assert 'Soviet Union, 15 April<br><span class="gloss">not handed over</span>' in html


def test_every_value_of_april_has_words(real: Record) -> None:
    for draft in (*APRIL, "su-1939-04-15-internal"):
        for name, words in WORDS.items():
            (row,) = real.where("features", draft=draft, feature=name)
            assert row.value in {*words, "unknown"}, row.id


def test_answers_lead_to_the_clause_they_rest_on(real: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    html = offers(real, APRIL).html
    assert 'href="record:clauses/su-1939-04-17.point-6">forbidden<' in html
    assert 'href="record:drafts/fr-1939-04-29"' in html


def test_unknown_values_and_missing_codes_are_said(real: Record) -> None:
    odd = made(CodedAnswer, id="x", draft=APRIL[0], feature="baltic", value="<odd-one>")
    html = offers(with_rows(real, "features", [odd]), APRIL[:1]).html
    assert cells(html)["Baltic states"] == ["&lt;odd one&gt;"]
    assert cells(html)["Duration"] == ["not coded"]
