"""Coded features in plain words."""

from __future__ import annotations

import pytest
from lxml import html

from edition.pages.views.coded_words import WORDS, changes_table, in_words, steps_table
from edition.record import open_record

JULY = ["gbfr-1939-07-01", "su-1939-07-03", "gbfr-1939-07-08", "su-1939-07-09"]


def rows(markup: str) -> dict[str, list[str]]:
    tree = html.fromstring(f"<div>{markup}</div>")
    for span in tree.xpath("//span[@class='gloss']"):
        if span.getparent().tag == "th":
            span.drop_tree()
    return {tr[0].text_content(): [td.text_content() for td in tr[1:]] for tr in tree.xpath("//tbody/tr")}


def test_every_value_of_the_codebook_has_words_and_no_other() -> None:
    for feature in open_record().rows("codebook"):
        assert set(WORDS[feature.id]) == set(feature.values), feature.id
    assert set(WORDS) == set(open_record()["codebook"])


def test_what_was_not_seen_is_said() -> None:
    assert in_words("baltic", "unknown") == "not seen"
    assert in_words("baltic", "not-applicable") == "does not arise"


def test_may_against_june_in_plain_words() -> None:
    found = rows(changes_table(open_record(), "gbfr-1939-05-27", "su-1939-06-02").html)
    assert found["Baltic states"] == ["covered if they ask or agree", "covered by name"]
    assert found["League of Nations"] == ["Article 16 of the Covenant", "its principles, not its procedure"]
    assert found["No separate peace"] == ["not mentioned", "forbidden"]
    assert found["Military agreement"] == ["to follow later", "together with the pact"]
    assert "Reciprocity" not in found


def test_a_point_not_seen_is_neither_changed_nor_alike() -> None:
    shown = changes_table(open_record(), "gbfr-1939-05-27", "su-1939-06-02").html
    assert "Not known, as a text was not seen: Duration." in shown
    assert "Duration" not in rows(shown)


def test_values_lead_to_the_clauses_they_rest_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    shown = changes_table(open_record(), "gbfr-1939-05-27", "su-1939-06-02").html
    assert 'href="record:clauses/su-1939-06-02.art-5">forbidden</a>' in shown


def test_july_step_by_step() -> None:
    view = steps_table(open_record(), JULY)
    found = rows(view.html)
    assert found["Indirect aggression"] == [
        "not covered",
        "changed to covered, with or without threat of force",
        "changed to covered under threat of force",
        "changed to covered, with or without threat of force",
    ]
    assert found["Netherlands, Luxembourg, Switzerland"][0] == "named"
    assert found["Test for third states"][3] == "not seen"
    assert "Reciprocity" not in found
    assert "4 points" in view.text


def test_a_gap_between_two_like_values_is_no_change() -> None:
    found = rows(steps_table(open_record(), [JULY[0], JULY[3], JULY[1]]).html)
    assert found["Netherlands, Luxembourg, Switzerland"] == ["named", "not seen", "changed to left out"]
