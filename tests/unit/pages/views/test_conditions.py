"""The conditions of the argument: completeness on the record, order, stances, escaping and links."""

from __future__ import annotations

import pytest

from edition.dates import parse
from edition.pages.views.conditions import STANCES, conditions, weigh
from edition.record import Record, Row, load
from edition.record.package import Package


@pytest.fixture(scope="module")
def record() -> Record:
    return load()[0]


def condition(name: str, position: int, **lists: tuple[str, ...]) -> Row:
    empty: dict[str, tuple[str, ...]] = {
        "arguments": ("a01-x",),
        "supports": (),
        "against": (),
        "objections": (),
        "disputes": (),
    }
    return Row("conditions", 2, {"id": name, "position": position, "condition": f"If <{name}>", **empty, **lists})


def small(*rows: Row) -> Record:
    events = {
        n: Row("events", 2, {"id": n, "date": parse(d)}) for n, d in (("late", "1939-08-15"), ("early", "1939-04-17"))
    }
    objections = {
        n: Row("objections", 2, {"id": n, "stance": stance, "status": status})
        for n, stance, status in (
            ("o1", "objects", "one-source"),
            ("o2", "agrees", "unverified"),
            ("o3", "agrees", "two-sources"),
        )
    }
    disputes = {"d": Row("disputes", 2, {"id": "d"})}
    tables = {"conditions": {r.id: r for r in rows}, "events": events, "objections": objections, "disputes": disputes}
    return Record(Package("p", "P", "1", (), "", {}), tables, {})


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
    assert {a for r in rows for a in r.list("arguments")} == set(record["arguments"])
    assert {o for r in rows for o in r.list("objections")} == set(record["objections"])


def test_a_position_bears_on_conditions_of_its_own_steps(record: Record) -> None:
    for row in record.rows("conditions"):
        steps = set(row.list("arguments"))
        for name in row.list("objections"):
            assert record["objections"][name].list("arguments"), name
            assert steps & set(record["objections"][name].list("arguments")), (row.id, name)


def test_each_condition_has_events_on_both_sides_and_none_on_both(record: Record) -> None:
    for weight in weigh(record):
        assert weight.supports, weight.condition.id
        assert weight.against, weight.condition.id
        assert not {e.id for e in weight.supports} & {e.id for e in weight.against}
        for event in (*weight.supports, *weight.against):
            assert event.text("status") != "unverified", event.id


def test_the_record_knows_no_stance_without_words(record: Record) -> None:
    assert {o.text("stance") for o in record.rows("objections")} <= set(STANCES)
