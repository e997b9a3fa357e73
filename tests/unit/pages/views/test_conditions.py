"""The conditions of the argument: completeness on the record, order, stances, escaping and links."""

from __future__ import annotations

import pytest

from edition.dates import parse
from edition.pages.views.conditions import STANCES, conditions, weigh
from edition.record import Record, load
from edition.record.tables import Condition, Dispute, Event, Objection
from tests.unit.made import made, record_of


@pytest.fixture(scope="module")
def record() -> Record:
    return load()[0]


def condition(name: str, position: int, **lists: tuple[str, ...]) -> Condition:
    return made(Condition, id=name, position=position, condition=f"If <{name}>", **{"arguments": ("a01-x",), **lists})


def small(*rows: Condition) -> Record:
    return record_of(
        *rows,
        made(Event, id="late", date=parse("1939-08-15")),
        made(Event, id="early", date=parse("1939-04-17")),
        made(Objection, id="o1", stance="objects", status="one-source"),
        made(Objection, id="o2", stance="agrees", status="unverified"),
        made(Objection, id="o3", stance="agrees", status="two-sources"),
        made(Dispute, id="d"),
    )


def test_conditions_stand_in_their_order_and_events_in_order_of_time() -> None:
    found = weigh(small(condition("two", 2), condition("one", 1, supports=("late", "early"))))
    assert [w.condition.id for w in found] == ["one", "two"]
    assert [e.id for e in found[0].supports] == ["early", "late"]


def test_an_unverified_position_is_told_and_not_counted() -> None:
    rows = small(condition("c", 1, objections=("o1", "o2", "o3")))
    (weight,) = weigh(rows)
    assert {s: len(p) for s, p in weight.positions.items()} == {"agrees": 1, "qualifies": 0, "objects": 1}
    assert "<td>1 agree<br>1 object<br>1 not verified</td>" in conditions(rows).html


def test_a_day_stays_on_one_line() -> None:
    assert (
        "17\N{NO-BREAK SPACE}April\N{NO-BREAK SPACE}1939"
        in conditions(small(condition("c", 1, against=("early",)))).html
    )


def test_every_link_stands_in_a_target_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    html = conditions(small(condition("c", 1, supports=("early", "late"), disputes=("d",)))).html
    assert html.count("<a ") == html.count('<span class="tap"><a ') == 4


def test_words_are_escaped_and_empty_cells_say_so() -> None:
    html = conditions(small(condition("c", 1))).html
    assert "If &lt;c&gt;" in html
    assert "<td>–</td><td>–</td><td>none</td><td>–</td>" in html


def test_cells_lead_to_records(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    html = conditions(small(condition("c", 1, supports=("early",), disputes=("d",)))).html
    for target in ("arguments/a01-x", "events/early", "disputes/d"):
        assert f'href="record:{target}"' in html


def test_every_step_and_every_position_bears_on_a_condition(record: Record) -> None:
    rows = list(record.rows("conditions"))
    assert {a for r in rows for a in r.arguments} == set(record["arguments"])
    assert {o for r in rows for o in r.objections} == set(record["objections"])


def test_a_position_bears_on_conditions_of_its_own_steps(record: Record) -> None:
    for row in record.rows("conditions"):
        steps = set(row.arguments)
        for name in row.objections:
            assert record["objections"][name].arguments, name
            assert steps & set(record["objections"][name].arguments), (row.id, name)


def test_each_condition_has_events_on_both_sides_and_none_on_both(record: Record) -> None:
    for weight in weigh(record):
        assert weight.supports, weight.condition.id
        assert weight.against, weight.condition.id
        assert not {e.id for e in weight.supports} & {e.id for e in weight.against}
        for event in (*weight.supports, *weight.against):
            assert event.status != "unverified", event.id


def test_the_record_knows_no_stance_without_words(record: Record) -> None:
    assert {o.stance for o in record.rows("objections")} <= set(STANCES)
