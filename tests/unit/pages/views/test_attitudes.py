"""The table of attitudes: sides, order, period, escaping and links."""

from __future__ import annotations

from datetime import date

import pytest

from edition.dates import parse
from edition.pages.views.attitudes import STANCES, attitudes, attitudes_between
from edition.record import Record
from edition.record.tables import Attitude, Party
from tests.unit.made import made, record_of


def attitude(
    name: str, when: str, party: str, actor: str = "Somebody", person: str = "", stance: str = "publish"
) -> Attitude:
    return made(Attitude, id=name, date=parse(when), actor=actor, person=person, party=party, stance=stance,
                why="Because a < b.", event="e", status="one-source")  # fmt: skip


def record(*rows: Attitude) -> Record:
    parties = [made(Party, id=code, short=short) for code, short in (("GB", "Britain"), ("FR", "France"))]
    return record_of(*rows, *parties)


def test_sides_stand_in_order_of_their_first_word_and_rows_in_order_of_time() -> None:
    shown = attitudes(record(
        attitude("late", "1940-03-21", "GB", actor="Late"),
        attitude("french", "1940-01-15~/1940-01-31~", "FR", actor="French"),
        attitude("early", "1939-12", "GB", actor="Early"),
    ))  # fmt: skip
    places = [shown.html.index(word) for word in (">Britain<", "Early", "Late", ">France<", "French")]
    assert places == sorted(places)
    assert repr(shown) == "Attitudes to publication by actor and date: 3 attitudes of 2 sides"


def test_the_period_takes_in_dates_that_may_fall_in_it() -> None:
    rows = record(
        attitude("before", "1939-10-25", "GB"),
        attitude("across", "1939-11-28/1939-12-02", "GB"),
        attitude("after", "1940-04-01", "GB"),
    )
    assert [r.id for r in attitudes_between(rows, date(1939, 12, 1), date(1940, 3, 31))] == ["across"]


def test_words_are_escaped_and_the_table_is_accessible() -> None:
    html = attitudes(record(attitude("a", "1939-12", "GB", actor="<b>"))).html
    assert "<b>" not in html
    assert "a &lt; b" in html
    assert '<th scope="row">' in html
    assert '<th scope="rowgroup"' in html
    assert "<caption>" in html


def test_dates_lead_to_events_and_wishes_to_attitudes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    html = attitudes(record(attitude("a", "1940-01-27", "FR", person="corbin", stance="not-publish"))).html
    assert 'href="record:events/e">27 January 1940<' in html
    assert 'href="record:attitudes/a">not publish<' in html
    assert 'href="record:people/corbin"' in html


def test_every_stance_of_the_record_has_words() -> None:
    from edition.record import load

    assert {r.stance for r in load()[0].rows("attitudes")} <= set(STANCES)
