"""Moves read from a record."""

from edition.dates import parse
from edition.record import Record
from edition.record.sides import read_sides
from edition.record.tables import DateClaim, Event, Party, RecordedMove, Thread
from edition.studies.waiting import read_moves
from tests.unit.made import made, record_of, with_rows

SIDES = {"GB": "west", "FR": "west", "PL": "", "SU": "ussr"}


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
    table = [made(Party, id=name, side=side) for name, side in SIDES.items()]
    threads = [made(Thread, id="political", counted=True), made(Thread, id="military")]
    return record_of(move, made(Event, id="e", kind=event_kind), *claims, *table, *threads)


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


def test_a_move_knows_its_side_and_the_one_that_faces_it() -> None:
    (move,) = read_moves(record("reply", "1939-05-14"))
    assert (move.side, move.across) == ("ussr", "west")
    assert move.counted and not move.is_journey and not move.is_alone


def test_moves_of_other_threads_are_not_counted() -> None:
    found = record("reply", "1939-05-14")
    military = with_rows(found, "moves", [replace_thread(row) for row in found.rows("moves")])
    assert not read_moves(military)[0].counted


def replace_thread(row: RecordedMove) -> RecordedMove:
    return made(RecordedMove, id=row.id, thread="military", by=row.by, to=row.to, received=row.received)


def test_sides_of_the_table() -> None:
    sides = read_sides(record("reply", "1939-05-14"))
    assert sides.parties == ("GB", "FR", "SU")
    assert sides.of(["GB", "FR", "PL"]) == "west"
    assert sides.of(["PL"]) == sides.across(sides.of(["PL"])) == sides.of(["GB", "SU"]) == ""
    assert sides.both(["GB", "SU"]) and not sides.both(["GB", "FR"])
    assert sides.facing("FR") == ("SU",) and sides.facing("SU") == ("GB", "FR")
    assert sides.lacks_leader(["FR"]) and not sides.lacks_leader(["FR", "GB"]) and not sides.lacks_leader(["PL"])
