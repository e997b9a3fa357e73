"""Moves read from a record."""

from edition.dates import parse
from edition.record import Record
from edition.record.tables import DateClaim, Event, RecordedMove
from edition.studies.waiting import Side, read_moves, side_of
from tests.unit.made import made, record_of


def record(event_kind: str, received: str) -> Record:
    move = made(RecordedMove, id="m-1", thread="political", by=("SU",), to=("GB",), event="e", title="Memorandum",
                received=parse(received))  # fmt: skip
    days: list[tuple[str, bool]] = [
        ("1939-05-14", True), ("1939-05-15", False), ("1939-05-15", False), ("1939-05", False),
        ("1939-05-10/1939-05-12", False),
    ]  # fmt: skip
    claims = [
        made(DateClaim, id=f"c-{n}", event="e", date=parse(d), followed=followed)
        for n, (d, followed) in enumerate(days)
    ]
    return record_of(move, made(Event, id="e", kind=event_kind), *claims)


def test_a_doubtful_day_brings_its_rivals_once() -> None:
    (move,) = read_moves(record("reply", "1939-05-14?"))
    assert [str(d) for d in move.rivals] == ["1939-05-15"]
    assert (move.bounds.last - move.bounds.first).days == 1
    assert not move.concludes


def test_a_day_that_is_followed_without_doubt_is_not_reopened() -> None:
    (move,) = read_moves(record("reply", "1939-05-14"))
    assert move.rivals == ()


def test_an_agreement_concludes() -> None:
    (move,) = read_moves(record("agreement", "1939-05-14"))
    assert move.concludes
    assert move.sent == parse("1939-05-14").earliest


def test_sides() -> None:
    assert side_of(["GB", "FR", "PL"]) is Side.WEST
    assert side_of(["PL"]).opposite is Side.OTHER
    assert Side.WEST.opposite is Side.USSR
