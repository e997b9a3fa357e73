"""Reply times and their medians."""

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from exchange import TABLE, exchange

from edition.dates import Days, parse
from edition.studies.waiting import Move, medians, reply_times


def test_a_doubtful_day_makes_an_interval_on_both_sides() -> None:
    days = {(r.answered.id[2:12], r.move.id[2:12]): r.days for r in reply_times(exchange())}
    assert days["1939-05-08", "1939-05-14"] == Days(6, 7)
    assert days["1939-05-14", "1939-05-27"] == Days(12, 13)
    assert days["1939-04-17", "1939-05-08"] == Days(21, 21)


def test_one_answer_to_two_papers_is_counted_for_each() -> None:
    eight = [r for r in reply_times(exchange()) if "eight-points" in r.move.id]
    assert [r.days.least for r in eight] == [3, 2]
    assert {r.side for r in eight} == {"ussr"}


def test_a_second_answer_by_the_same_government_is_told_apart() -> None:
    paper = Move("m-1", ("SU",), ("GB", "FR"), parse("1939-04-17"), TABLE)
    answers = [
        Move(f"m-{n}", by, ("SU",), parse(day), TABLE, answers=("m-1",))
        for n, by, day in ((2, ("FR",), "1939-04-25"), (3, ("FR",), "1939-04-29"), (4, ("GB",), "1939-05-08"))
    ]
    replies = reply_times([paper, *answers])
    assert [r.again for r in replies] == [False, True, False]
    assert medians(replies)["west"].least == (8 + 21) / 2
    assert medians(replies)["west"].moves == ("m-2", "m-4")


def test_medians_are_traceable() -> None:
    moves = exchange()
    result = medians(reply_times(moves))
    assert set(result) == {"west", "ussr"}
    assert all(m.least <= m.most and set(m.moves) <= {x.id for x in moves} for m in result.values())
    assert medians([]) == {}


def test_threads_and_third_parties() -> None:
    ask = Move("m-1", ("FR",), ("PL",), parse("1939-08-15"), TABLE)
    refusal = Move("m-2", ("PL",), ("FR",), parse("1939-08-18/1939-08-20"), TABLE, answers=("m-1",))
    assert reply_times([ask, refusal]) == ()
    assert reply_times(exchange(), "military") == ()


def test_talks_that_are_not_counted_are_measured_when_they_are_asked_for() -> None:
    moves = [replace(m, thread="military", counted=False) for m in exchange()]
    assert reply_times(moves) == ()
    assert len(reply_times(moves, "military")) == len(reply_times(exchange()))
