"""The table of attitudes: sides, order, period, heads of cells and links."""

from __future__ import annotations

from datetime import date

import pytest

from edition.dates import parse
from edition.pages.voices.attitudes import attitudes
from edition.record import Record
from edition.record.tables import Attitude, Party
from edition.record.unknown import UnknownRecord
from edition.studies.attitudes import attitudes_between
from tests.unit.made import made, record_of
from tests.unit.pages.showing import label, links, rows, tree


def attitude(
    name: str, when: str, party: str, actor: str = "Somebody", person: str = "", stance: str = "publish"
) -> Attitude:
    return made(Attitude, id=name, date=parse(when), actor=actor, person=person, party=party, stance=stance,
                why="Because.", event="e", status="one-source")  # fmt: skip


def record(*attitudes: Attitude) -> Record:
    parties = [made(Party, id=code, short=short) for code, short in (("GB", "Britain"), ("FR", "the French"))]
    stances = [label("attitudes", "stance", "publish", "publish"), label("attitudes", "stance", "delay", "wait")]
    return record_of(*attitudes, *parties, *stances, label("any", "status", "one-source", "one source"))


def test_sides_stand_in_order_of_their_first_word_and_rows_in_order_of_time() -> None:
    shown = attitudes(record(
        attitude("late", "1940-03-21", "GB", actor="Late"),
        attitude("french", "1940-01-15~/1940-01-31~", "FR", actor="French"),
        attitude("early", "1939-12", "GB", actor="Early", stance="delay"),
    ))  # fmt: skip
    assert [row[0] for row in rows(shown)] == ["Britain", "Early", "Late", "The French", "French"]
    assert rows(shown)[1] == ["Early", "December 1939", "wait", "Because.", "one source"]
    assert repr(shown) == "Attitudes to publication by actor and date: 3 attitudes of 2 sides"


def test_the_period_takes_in_dates_that_may_fall_in_it() -> None:
    found = record(
        attitude("before", "1939-10-25", "GB"),
        attitude("across", "1939-11-28/1939-12-02", "GB"),
        attitude("after", "1940-04-01", "GB"),
    )
    assert [r.id for r in attitudes_between(found, date(1939, 12, 1), date(1940, 3, 31))] == ["across"]


def test_each_cell_names_its_column_its_group_and_its_row() -> None:
    page = tree(attitudes(record(attitude("a", "1939-12", "GB"), attitude("b", "1940-01", "FR"))))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    for cell in page.xpath("//td"):
        column, group, row = (page.xpath(f"//th[@id='{name}']")[0] for name in cell.get("headers").split())
        assert column.get("scope") == "col"
        assert group.get("scope") == "rowgroup" and group.xpath("ancestor::tbody") == cell.xpath("ancestor::tbody")
        assert row.getparent() is cell.getparent()


def test_dates_lead_to_events_and_wishes_to_attitudes() -> None:
    shown = attitudes(record(attitude("a", "1940-01-27", "FR", person="corbin")))
    assert links(shown) == ["people/corbin", "events/e", "attitudes/a"]


def test_a_stance_without_words_is_an_error_that_names_it() -> None:
    with pytest.raises(UnknownRecord, match=r"attitudes\.stance\.shrug"):
        attitudes(record(attitude("a", "1940", "GB", stance="shrug")))
