"""Moves read from a record."""

from edition.dates import parse
from edition.record.package import Package
from edition.record.record import Record
from edition.record.rows import Row, Value
from edition.studies.waiting import Side, read_moves, side_of


def record(event_kind: str, received: str) -> Record:
    move: dict[str, Value] = {
        "id": "m-1", "thread": "political", "by": ("SU",), "to": ("GB",), "draft": "", "event": "e",
        "title": "Memorandum", "answers": (), "left": None, "received": parse(received), "inferred": False,
    }  # fmt: skip
    days: list[tuple[str, bool]] = [
        ("1939-05-14", True), ("1939-05-15", False), ("1939-05-15", False), ("1939-05", False),
        ("1939-05-10/1939-05-12", False),
    ]  # fmt: skip
    claims = {
        f"c-{n}": Row("date-claims", n, {"id": f"c-{n}", "event": "e", "date": parse(d), "followed": followed})
        for n, (d, followed) in enumerate(days)
    }
    package = Package("p", "p", "0", (), "references.bib", {})
    tables = {
        "moves": {"m-1": Row("moves", 2, move)},
        "events": {"e": Row("events", 2, {"id": "e", "kind": event_kind})},
        "date-claims": claims,
    }
    return Record(package, tables, {})


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
