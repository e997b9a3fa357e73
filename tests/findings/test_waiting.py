"""What the moves of 1939 show of who kept whom waiting."""

from __future__ import annotations

import pytest
from lxml import html

from edition.pages.render import render
from edition.pages.waiting.told import told_parliament
from edition.pages.waiting.waits import assumptions_table, waits_table
from edition.record.selections import selected
from edition.studies.waiting import (
    CLAIM,
    April,
    Clock,
    CountingRules,
    End,
    French,
    Holder,
    Memorandum,
    Side,
    Travel,
    all_rules,
    alternatives,
    counted_days,
    each_wait,
    medians_of_drafts,
    read_moves,
    totals,
    weigh_count,
)
from tests.findings.looking import RECORD, look, rows
from tests.unit.studies.waiting.exchange import exchange

MOVES = read_moves(RECORD)


@pytest.mark.parametrize("end", list(End))
def test_waits_add_up_under_every_rule(end: End) -> None:
    for rules in (r for r in all_rules(MOVES) if r.end is end):
        held = totals(counted_days(MOVES, rules))
        found = each_wait(MOVES, rules)
        assert sum(w.days for w in found if w.holder is Holder.WEST) == held.west + held.both
        assert sum(w.days for w in found if w.holder is Holder.USSR) == held.ussr + held.both


def test_zhdanovs_waits_by_name() -> None:
    found = [(w.holder, w.days) for w in each_wait(MOVES, CountingRules())]
    message = look("moves", "The waits to 29 June are others, so that Zhdanov’s 59 and 16 days no longer come out.")
    assert [n for side, n in found if side is Holder.WEST] == [21, 13, 13, 5, 7], message
    assert [n for side, n in found if side is Holder.USSR] == [2, 6, 6, 1, 1], message
    assert each_wait(MOVES, CountingRules())[-1].closed is None, message
    assert "West 59 days, USSR 16" in waits_table(RECORD).text, message


def test_each_alternative_changes_one_rule_and_lowers_the_western_figure_but_for_the_beginning() -> None:
    found = alternatives(MOVES, weigh_count(MOVES).closest[0].rules)
    message = look("moves", "Another rule makes another difference.")
    assert len(found) == 8, message
    assert all(a.totals.west < CLAIM.west for a in found if a.rule != "april"), message
    by_words = {a.other: a.totals for a in found}
    assert by_words[Clock.SENDING.value].west == 50 and by_words[Memorandum.MAY_15.value].ussr == 17, message


def test_the_example_in_the_workshop_charges_the_west_with_the_fewest_days() -> None:
    example = CountingRules(
        Clock.SENDING, April.SOVIET_17, French.STOPS_TO_BRITISH_REPLY, Travel.NOBODY, End.JUNE_29, Memorandum.MAY_15
    )
    fewest = min(c.totals.west for c in weigh_count(MOVES).counts)
    assert totals(counted_days(MOVES, example)).west == fewest, look(
        "moves", "Other rules charge the West with the fewest days."
    )


def test_medians_of_papers_leave_out_answers_by_word_of_mouth() -> None:
    named = {name for m in medians_of_drafts(MOVES).values() for name in m.moves}
    assert "m-1939-07-17-molotov-refuses" not in named, look(
        "moves", "Molotov’s refusal of 17 July now counts as a paper."
    )
    assert set(medians_of_drafts(MOVES)) == {Side.WEST, Side.USSR}
    assert not medians_of_drafts(exchange())


def test_every_rule_of_counting_names_a_record_it_bears_on() -> None:
    named = {row.id.partition(".")[2] for row in selected(RECORD, "counting-rules")}
    assert {a.rule for a in alternatives(MOVES, CountingRules())} == named, (
        "data/selections.csv names for each rule of counting the move or dispute it bears on (counting-rules.<rule>)."
    )
    assert len(rows(assumptions_table(RECORD))) == len(named)


def test_dalton_and_the_moves_agree_on_ten_weeks() -> None:
    page = html.fromstring(render(told_parliament(RECORD)))
    days = page.xpath("//tr[td[1] = 'Ten weeks of talks']/td[last()]/text()")
    assert days == ["70"], look("times-told", "Dalton’s ten weeks are no longer seventy days.")


def test_every_statement_of_time_stands_in_the_order_of_the_sittings() -> None:
    told = sorted(RECORD.rows("times-told"), key=lambda row: row.position)
    days = [RECORD["statements"][row.statement].date.earliest for row in told]
    assert days == sorted(days), "The column position of data/times-told.csv follows the sittings; put it in order."
