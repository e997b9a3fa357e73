"""What the moves of 1939 show of who kept whom waiting."""

from __future__ import annotations

import pytest
from lxml import html

from edition.pages.render import render
from edition.pages.waiting.told import told_parliament
from edition.pages.waiting.waits import assumptions_table, waits_table
from edition.studies.waiting import (
    all_rules,
    alternatives,
    choose_rules,
    counted_days,
    each_wait,
    medians_of_drafts,
    public_counts,
    read_moves,
    totals,
    weigh_count,
)
from edition.studies.waiting.rules import RULE_NAMES
from tests.findings.looking import RECORD, look, rows
from tests.unit.studies.waiting.exchange import exchange

MOVES = read_moves(RECORD)
SIDES = MOVES[0].sides
(ZHDANOV,) = public_counts(RECORD)
TEST = weigh_count(RECORD, MOVES, ZHDANOV)


@pytest.mark.parametrize("end", [row.choice for row in RECORD.where("counting-choices", rule="ends")])
def test_waits_add_up_under_every_rule(end: str) -> None:
    for rules in all_rules(RECORD, MOVES, ends=end):
        held = totals(counted_days(MOVES, rules), SIDES)
        found = each_wait(MOVES, rules)
        for side in ("west", "ussr"):
            assert sum(w.days for w in found if w.side == side) == held.of(side) + held.both


def test_zhdanovs_waits_by_name() -> None:
    waits = each_wait(MOVES, choose_rules(RECORD))
    found = [(w.side, w.days) for w in waits]
    message = look("moves", "The waits to 29 June are others, so that Zhdanov’s 59 and 16 days no longer come out.")
    assert [n for side, n in found if side == "west"] == [21, 13, 13, 5, 7], message
    assert [n for side, n in found if side == "ussr"] == [2, 6, 6, 1, 1], message
    assert waits[-1].closed is None, message
    assert "West 59 days, USSR 16" in waits_table(RECORD).text, message


def test_each_alternative_changes_one_rule_and_lowers_the_western_figure_but_for_the_beginning() -> None:
    found = alternatives(RECORD, MOVES, TEST.closest[0].rules)
    message = look("moves", "Another rule makes another difference.")
    assert len(found) == 8, message
    assert all(a.totals.of("west") < ZHDANOV.totals.of("west") for a in found if a.rule != "begins"), message
    held = {a.choice: a.totals for a in found}
    assert held["clock.sending"].of("west") == 50 and held["doubt.rival"].of("ussr") == 17, message


def test_the_example_in_the_workshop_charges_the_west_with_the_fewest_days() -> None:
    example = choose_rules(
        RECORD, clock="sending", begins="eight-points", alone="stops-to-reply", travel="nobody",
        ends="zhdanov-article", doubt="rival",
    )  # fmt: skip
    assert totals(counted_days(MOVES, example), SIDES).of("west") == TEST.range_of("west").least, look(
        "moves", "Other rules charge the West with the fewest days."
    )


def test_medians_of_papers_leave_out_answers_by_word_of_mouth() -> None:
    named = {name for m in medians_of_drafts(MOVES).values() for name in m.moves}
    assert "m-1939-07-17-molotov-refuses" not in named, look(
        "moves", "Molotov’s refusal of 17 July now counts as a paper."
    )
    assert set(medians_of_drafts(MOVES)) == {"west", "ussr"}
    assert not medians_of_drafts(exchange())


def test_every_rule_of_counting_but_the_end_names_a_record_it_bears_on() -> None:
    bears = {row.id for row in RECORD.rows("counting-rules") if row.table and row.record}
    assert {row.id for row in RECORD.rows("counting-rules")} == set(RULE_NAMES)
    assert {a.rule for a in alternatives(RECORD, MOVES, choose_rules(RECORD))} == bears, (
        "data/counting-rules.csv names for each rule of counting, in table and record, the move or dispute it bears on."
    )
    assert set(rows(assumptions_table(RECORD))) == {RECORD.counting_rules[name].name for name in bears}


def test_dalton_and_the_moves_agree_on_ten_weeks() -> None:
    page = html.fromstring(render(told_parliament(RECORD)))
    days = page.xpath("//tr[td[1] = 'Ten weeks of talks']/td[last()]/text()")
    assert days == ["70"], look("times-told", "Dalton’s ten weeks are no longer seventy days.")


def test_every_statement_of_time_stands_in_the_order_of_the_sittings() -> None:
    told = sorted(RECORD.rows("times-told"), key=lambda row: row.position)
    days = [RECORD["statements"][row.statement].date.earliest for row in told]
    assert days == sorted(days), "The column position of data/times-told.csv follows the sittings; put it in order."
