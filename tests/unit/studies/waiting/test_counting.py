"""Whose turn it was, under every combination of the rules."""

import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))
from exchange import TABLE, exchange

from edition.dates import parse
from edition.record import open_record
from edition.record.unknown import UnknownRecord
from edition.studies.waiting import (
    NOBODY,
    CountingRules,
    Move,
    PublicCount,
    Totals,
    all_rules,
    choose_rules,
    counted_days,
    public_counts,
    reckonings,
    totals,
    weigh_count,
)  # fmt: skip

RECORD = open_record()
MOVES = exchange()
CLAIM = PublicCount("e", "zhdanov-article", Totals({"west": 59, "ussr": 16}))


def rules(**choices: str) -> CountingRules:
    return choose_rules(RECORD, **choices)


def count(moves: tuple[Move, ...], **choices: str) -> Totals:
    return totals(counted_days(moves, rules(**choices)), TABLE)


def held(west: int, ussr: int, both: int = 0, nobody: int = 0) -> Totals:
    return Totals({"west": west, "ussr": ussr}, both, nobody)


def test_the_plain_count_is_zhdanovs() -> None:
    assert count(MOVES) == held(59, 16)
    (claimed,) = public_counts(RECORD)
    assert claimed.totals == held(59, 16)
    assert claimed.totals.days == 75


@pytest.mark.parametrize(
    ("rule", "choice", "expected"),
    [
        ("begins", "french-letters", held(59, 17)),
        ("begins", "eight-points", held(59, 14)),
        ("doubt", "rival", held(58, 17)),
        ("travel", "nobody", held(57, 16, nobody=2)),
        ("alone", "both-owe", held(55, 16, both=4)),
        ("alone", "stops-to-answer", held(55, 20)),
        ("alone", "stops-to-reply", held(46, 29)),
        # West 19+11+10+2+3+7, USSR 3+8+8+2+3: the paper of 1 July, sent in June, is not in this exchange.
        ("clock", "sending", held(52, 24)),
        # 22 June to 25 July is the West's; then nobody owes an answer.
        ("ends", "last-meeting", held(85, 16, nobody=8)),
    ],
)
def test_each_rule_by_itself(rule: str, choice: str, expected: Totals) -> None:
    assert count(MOVES, **{rule: choice}) == expected


@given(st.sampled_from(list(all_rules(RECORD))))
def test_days_follow_one_another_and_name_their_moves(chosen: CountingRules) -> None:
    days = counted_days(MOVES, chosen)
    assert [d.day for d in days] == [days[0].day + timedelta(days=n) for n in range(len(days))]
    assert days[-1].day == chosen.end - timedelta(days=1)
    known = {m.id for m in MOVES}
    assert all(d.deciding and set(d.deciding) <= known for d in days)
    assert totals(days, TABLE).days == len(days)


@given(st.permutations(MOVES[2:]), st.sampled_from(list(all_rules(RECORD, clock="receipt"))))
def test_the_order_of_the_rows_does_not_matter_for_different_days(tail: list[Move], chosen: CountingRules) -> None:
    # From the eight points on, no two moves share a day, so that their dates alone must decide.
    rows = (*MOVES[:2], *sorted(tail, key=lambda m: m.id != "m-1939-04-17-soviet-eight-points"))
    assert counted_days(rows, chosen) == counted_days(MOVES, chosen)


def test_other_threads_and_other_governments_do_not_count() -> None:
    military = replace(MOVES[8], id="m-x", counted=False, received=parse("1939-05-01"))
    poland = Move("m-y", ("PL",), ("GB",), parse("1939-05-01"), TABLE)
    assert counted_days((*MOVES, military, poland), rules()) == counted_days(MOVES, rules())


def test_without_its_first_offer_there_is_no_count() -> None:
    assert counted_days(MOVES[3:], rules()) == ()


def test_the_journey_decides_its_own_days() -> None:
    days = {d.day: d for d in counted_days(MOVES, rules(travel="nobody"))}
    assert days[date(1939, 6, 12)].deciding == ("m-1939-06-14-journey",)
    assert days[date(1939, 6, 13)].holder == NOBODY
    assert days[date(1939, 6, 14)].holder == "west"


def test_a_day_on_which_both_owe_names_the_papers_of_both() -> None:
    days = {d.day: d for d in counted_days(MOVES, rules(alone="both-owe"))}
    day = days[date(1939, 4, 26)]
    assert day.holder == "both"
    assert day.deciding == ("m-1939-04-17-soviet-eight-points", "m-1939-04-25-french-draft")


def test_every_combination_once() -> None:
    every = [chosen.describe() for chosen in all_rules(RECORD)]
    assert len(every) == len(set(every)) == 2 * 3 * 4 * 2 * 2 * 2
    assert len(list(all_rules(RECORD, [replace(m, rivals=()) for m in MOVES]))) == len(every) // 2
    assert len(reckonings(RECORD, MOVES)) == len(every)
    assert len(reckonings(RECORD, MOVES, ends="last-meeting")) == len(every) // 2


def test_the_test_of_a_count_names_what_must_be_assumed() -> None:
    test = weigh_count(RECORD, MOVES, CLAIM)
    assert test.is_exact
    assert [r.rules.describe() for r in test.closest] == [rules().describe()]
    assert {name for name, _ in test.assumed} == {"clock", "begins", "alone", "travel", "doubt"}
    assert test.free == ()
    assert test.range_of("west").most == 59
    assert test.at_least("west", 59) == 3


def test_rules_say_what_changed() -> None:
    assert rules(travel="nobody").changed_from(rules()) == ("travel",)
    assert len(rules().describe()) == 6


def test_rules_that_are_not_there_are_named_with_their_nearest() -> None:
    with pytest.raises(UnknownRecord, match=r"nearest: begins\.eight-points"):
        rules(begins="eight-point")
    with pytest.raises(TypeError, match="there is no rule start; the rules are clock, begins"):
        rules(start="eight-points")
