"""The table of answers: period, order, days, escaping and links."""

from __future__ import annotations

from datetime import date

import pytest

from edition.dates import parse
from edition.pages.views.answers import answers, moves_between
from edition.record import Record
from edition.record.tables import Party, RecordedMove
from tests.unit.made import made, record_of

MAY = (date(1939, 5, 1), date(1939, 5, 31))


def move(name: str, received: str, by: tuple[str, ...] = ("GB",), answered: tuple[str, ...] = ()) -> RecordedMove:
    return made(RecordedMove, id=name, received=parse(received), by=by, to=("SU",), title=f"Move <{name}>", event="e",
                answers=answered)  # fmt: skip


def record(*rows: RecordedMove) -> Record:
    parties = [made(Party, id=code, short=short) for code, short in (("GB", "Britain"), ("FR", "France"))]
    return record_of(*rows, *parties)


def test_moves_of_the_period_stand_in_order_of_receipt() -> None:
    rows = record(
        move("late", "1939-05-27"),
        move("before", "1939-04-17"),
        move("early", "1939-05-08"),
        move("across", "1939-05-30/1939-06-02"),
    )
    assert [r.id for r in moves_between(rows, *MAY)] == ["early", "late", "across"]
    assert repr(answers(rows, *MAY)) == "Who answered whom: 3 moves"


def test_days_run_from_the_move_answered() -> None:
    html = answers(record(move("q", "1939-04-17"), move("a", "1939-05-08", answered=("q",))), *MAY).html
    assert "<td>21 days</td>" in html


def test_one_day_is_singular_and_no_answer_is_said() -> None:
    html = answers(record(move("q", "1939-05-08"), move("a", "1939-05-09", answered=("q",))), *MAY).html
    assert "<td>1 day</td>" in html
    assert "<td>nothing in the record</td>" in html


def test_words_are_escaped_and_sides_named() -> None:
    html = answers(record(move("b", "1939-05-27", by=("GB", "FR"))), *MAY).html
    assert "Move &lt;b&gt;" in html
    assert "<td>Britain, France</td>" in html


def test_cells_lead_to_moves_and_events(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    html = answers(record(move("b", "1939-05-27")), *MAY).html
    assert 'href="record:moves/b">27 May 1939<' in html
    assert 'href="record:events/e"' in html
