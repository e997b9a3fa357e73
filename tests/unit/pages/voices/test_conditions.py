"""The conditions of the argument: order, stances, doubt and links."""

from __future__ import annotations

from edition.dates import parse
from edition.pages.voices.conditions import conditions
from edition.record import Record
from edition.record.tables import Condition, Dispute, Event, Objection
from edition.studies.conditions import weigh
from tests.unit.made import made, record_of
from tests.unit.pages.showing import links, rows, tree


def condition(name: str, position: int, **lists: tuple[str, ...]) -> Condition:
    return made(Condition, id=name, position=position, condition=f"If {name}", **{"arguments": ("a01-x",), **lists})


def small(*conditions: Condition) -> Record:
    return record_of(
        *conditions,
        made(Event, id="late", date=parse("1939-08-15")),
        made(Event, id="early", date=parse("1939-04-17")),
        made(Event, id="long", date=parse("1939-04-27/1939-05-12")),
        made(Objection, id="o1", stance="objects", status="one-source"),
        made(Objection, id="o2", stance="agrees", status="unverified"),
        made(Objection, id="o3", stance="agrees", status="two-sources"),
        made(Objection, id="o4", stance="agrees", status="two-sources"),
        made(Dispute, id="d"),
    )


def test_conditions_stand_in_their_order_and_events_in_order_of_time() -> None:
    found = weigh(small(condition("two", 2), condition("one", 1, supports=("late", "early"))))
    assert [w.condition.id for w in found] == ["one", "two"]
    assert [e.id for e in found[0].supports] == ["early", "late"]


def test_an_unverified_position_is_told_and_not_counted() -> None:
    record = small(condition("c", 1, objections=("o1", "o2", "o3", "o4")))
    (weight,) = weigh(record)
    assert {s: len(p) for s, p in weight.positions.items()} == {"agrees": 2, "qualifies": 0, "objects": 1}
    cell = tree(conditions(record)).xpath("//tbody/tr/td")[3]
    assert list(cell.itertext()) == ["2 agree", "1 objects", "1 not verified"]


def test_a_day_stays_on_one_line_and_a_span_may_break() -> None:
    cells = tree(conditions(small(condition("c", 1, supports=("early",), against=("long",))))).xpath("//td")
    assert cells[1].text_content() == "17\N{NO-BREAK SPACE}April\N{NO-BREAK SPACE}1939"
    assert cells[2].text_content() == "27 April to 12 May 1939"


def test_every_link_stands_in_a_target_of_its_own() -> None:
    shown = conditions(small(condition("c", 1, supports=("early", "late"), disputes=("d",))))
    page = tree(shown, book=True)
    assert len(page.xpath("//a")) == len(page.xpath("//span[@class='tap']/a")) == 4
    assert links(shown) == ["arguments/a01-x", "events/early", "events/late", "disputes/d"]


def test_empty_cells_say_so() -> None:
    assert rows(conditions(small(condition("c", 1)))) == [["If c", "a01", "–", "–", "none", "–"]]
