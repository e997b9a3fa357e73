"""The table of answers: period, order, days, sides and links."""

from __future__ import annotations

from datetime import date

from edition.dates import parse
from edition.pages.waiting.answers import answers
from edition.record import Record
from edition.record.tables import Party, RecordedMove
from edition.studies.waiting.received import moves_between
from tests.unit.made import made, record_of
from tests.unit.pages.showing import links, rows

MAY = (date(1939, 5, 1), date(1939, 5, 31))


def move(name: str, received: str, by: tuple[str, ...] = ("GB",), answered: tuple[str, ...] = ()) -> RecordedMove:
    return made(RecordedMove, id=name, received=parse(received), by=by, to=("SU",), title=f"Move {name}", event="e",
                answers=answered)  # fmt: skip


def record(*moves: RecordedMove) -> Record:
    parties = [made(Party, id=code, short=short) for code, short in (("GB", "Britain"), ("FR", "France"))]
    return record_of(*moves, *parties)


def test_moves_of_the_period_stand_in_order_of_receipt() -> None:
    found = record(
        move("late", "1939-05-27"),
        move("before", "1939-04-17"),
        move("early", "1939-05-08"),
        move("across", "1939-05-30/1939-06-02"),
    )
    assert [r.id for r in moves_between(found, *MAY)] == ["early", "late", "across"]
    assert repr(answers(found, *MAY)) == "Who answered whom: 3 moves"


def test_days_run_from_the_move_answered() -> None:
    shown = rows(answers(record(move("q", "1939-04-17"), move("a", "1939-05-08", answered=("q",))), *MAY))
    assert shown == [["8 May 1939", "Britain", "SU", "Move a", "Move q", "21 days"]]


def test_one_day_is_singular_and_no_answer_is_said() -> None:
    question, answer = rows(answers(record(move("q", "1939-05-08"), move("a", "1939-05-09", answered=("q",))), *MAY))
    assert question[4:] == ["nothing in the record", "–"]
    assert answer[5] == "1 day"


def test_two_answered_moves_stand_on_two_lines() -> None:
    found = record(
        move("q", "1939-05-02"), move("r", "1939-05-07"), move("a", "1939-05-08", by=("GB", "FR"), answered=("q", "r"))
    )
    last = rows(answers(found, *MAY))[-1]
    assert last[1] == "Britain, France"
    assert last[4:] == ["Move qMove r", "6 days1 day"]


def test_cells_lead_to_moves_and_events() -> None:
    assert links(answers(record(move("b", "1939-05-27")), *MAY)) == ["moves/b", "events/e"]
