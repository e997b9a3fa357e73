"""Whose turn it was, under every combination of the rules."""

import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))
from exchange import exchange

from edition.dates import parse
from edition.studies.waiting import (
    April,
    Clock,
    CountingRules,
    End,
    French,
    Holder,
    Memorandum,
    Move,
    Totals,
    Travel,
    all_rules,
    counted_days,
    reckonings,
    totals,
    weigh_count,
)  # fmt: skip

MOVES = exchange()


def test_the_plain_count_is_zhdanovs() -> None:
    assert totals(counted_days(MOVES)) == Totals(west=59, ussr=16, both=0, none=0)


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (CountingRules(april=April.FRENCH_14), Totals(59, 17, 0, 0)),
        (CountingRules(april=April.SOVIET_17), Totals(59, 14, 0, 0)),
        (CountingRules(memorandum=Memorandum.MAY_15), Totals(58, 17, 0, 0)),
        (CountingRules(travel=Travel.NOBODY), Totals(57, 16, 0, 2)),
        (CountingRules(french=French.BOTH), Totals(55, 16, 4, 0)),
        (CountingRules(french=French.STOPS_TO_SURITS), Totals(55, 20, 0, 0)),
        (CountingRules(french=French.STOPS_TO_BRITISH_REPLY), Totals(46, 29, 0, 0)),
        # West 19+11+10+2+3+7, USSR 3+8+8+2+3: the paper of 1 July, sent in June, is not in this exchange.
        (CountingRules(clock=Clock.SENDING), Totals(52, 24, 0, 0)),
        # 22 June to 25 July is the West's; then nobody owes an answer.
        (CountingRules(end=End.AUGUST_2), Totals(85, 16, 0, 8)),
    ],
)
def test_each_rule_by_itself(rules: CountingRules, expected: Totals) -> None:
    assert totals(counted_days(MOVES, rules)) == expected


@given(st.sampled_from(list(all_rules())))
def test_days_follow_one_another_and_name_their_moves(rules: CountingRules) -> None:
    days = counted_days(MOVES, rules)
    assert [d.day for d in days] == [days[0].day + timedelta(days=n) for n in range(len(days))]
    assert days[-1].day == rules.end.day - timedelta(days=1)
    known = {m.id for m in MOVES}
    assert all(d.deciding and set(d.deciding) <= known for d in days)
    assert totals(days).days == len(days)


@given(st.permutations(MOVES[2:]), st.sampled_from(list(all_rules())))
def test_the_order_of_the_rows_does_not_matter_for_different_days(tail: list[Move], rules: CountingRules) -> None:
    # From the eight points on, no two moves share a day, so that their dates alone must decide.
    rows = (*MOVES[:2], *sorted(tail, key=lambda m: m.id != "m-1939-04-17-soviet-eight-points"))
    if rules.clock is Clock.RECEIPT:
        assert counted_days(rows, rules) == counted_days(MOVES, rules)


def test_other_threads_and_other_governments_do_not_count() -> None:
    military = replace(MOVES[8], id="m-x", thread="military", received=parse("1939-05-01"))
    poland = Move("m-y", "political", ("PL",), ("GB",), parse("1939-05-01"))
    assert counted_days((*MOVES, military, poland)) == counted_days(MOVES)


def test_without_its_first_offer_there_is_no_count() -> None:
    assert counted_days(MOVES[3:]) == ()


def test_the_journey_decides_its_own_days() -> None:
    days = {d.day: d for d in counted_days(MOVES, CountingRules(travel=Travel.NOBODY))}
    assert days[date(1939, 6, 12)].deciding == ("m-1939-06-14-journey",)
    assert days[date(1939, 6, 13)].holder is Holder.NONE
    assert days[date(1939, 6, 14)].holder is Holder.WEST


def test_every_combination_once() -> None:
    every = list(all_rules())
    assert len(every) == len(set(every)) == 2 * 3 * 4 * 2 * 2 * 2
    assert len(list(all_rules([replace(m, rivals=()) for m in MOVES]))) == len(every) // 2
    assert len(reckonings(MOVES)) == len(every)


def test_the_verdict_names_what_must_be_assumed() -> None:
    verdict = weigh_count(MOVES)
    assert verdict.is_exact
    assert [c.rules for c in verdict.closest] == [CountingRules()]
    assert {name for name, _ in verdict.assumed} == {"clock", "april", "french", "travel", "memorandum"}
    assert verdict.free == ()
    assert verdict.west.most == 59
    assert verdict.at_least(59) == 3


def test_rules_say_what_changed() -> None:
    assert CountingRules(travel=Travel.NOBODY).changed_from(CountingRules()) == ("travel",)
    assert len(CountingRules().describe()) == 6
