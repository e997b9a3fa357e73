"""The tables of who kept whom waiting: sums, links and what each rule changes."""

from __future__ import annotations

import pytest
from lxml import html

from edition.pages.waiting.waits import (
    TOLD,
    alternatives,
    assumptions_table,
    each_wait,
    medians_of_papers,
    told_parliament,
    waits_table,
)
from edition.record import open_record
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
    counted_days,
    read_moves,
    totals,
    weigh_count,
)
from tests.unit.studies.waiting.exchange import exchange

RECORD = open_record()
MOVES = read_moves(RECORD)


@pytest.mark.parametrize("end", list(End))
def test_waits_add_up_under_every_rule(end: End) -> None:
    for rules in (r for r in all_rules(MOVES) if r.end is end):
        held = totals(counted_days(MOVES, rules))
        found = each_wait(MOVES, rules)
        assert sum(w.days for w in found if w.holder is Holder.WEST) == held.west + held.both
        assert sum(w.days for w in found if w.holder is Holder.USSR) == held.ussr + held.both


def test_zhdanovs_waits_by_name() -> None:
    found = [(w.holder.value, w.days) for w in each_wait(MOVES, CountingRules())]
    assert [n for side, n in found if side == "West"] == [21, 13, 13, 5, 7]
    assert [n for side, n in found if side == "USSR"] == [2, 6, 6, 1, 1]
    assert each_wait(MOVES, CountingRules())[-1].closed is None


def test_each_alternative_changes_one_rule_and_lowers_the_western_figure_but_for_the_beginning() -> None:
    found = alternatives(MOVES, weigh_count(MOVES).closest[0].rules)
    assert len(found) == 8
    assert all(a.totals.west < CLAIM.west for a in found if a.rule != "april")
    by_words = {a.other: a.totals for a in found}
    assert by_words[Clock.SENDING.value].west == 50
    assert by_words[Memorandum.MAY_15.value].ussr == 17


def test_the_example_in_the_workshop_charges_the_west_with_the_fewest_days() -> None:
    example = CountingRules(
        Clock.SENDING, April.SOVIET_17, French.STOPS_TO_BRITISH_REPLY, Travel.NOBODY, End.JUNE_29, Memorandum.MAY_15
    )
    fewest = min(c.totals.west for c in weigh_count(MOVES).counts)
    assert totals(counted_days(MOVES, example)).west == fewest


def test_medians_of_papers_leave_out_answers_by_word_of_mouth() -> None:
    named = {name for m in medians_of_papers(MOVES).values() for name in m.moves}
    assert "m-1939-07-17-molotov-refuses" not in named
    assert set(medians_of_papers(MOVES)) == {Side.WEST, Side.USSR}
    assert not medians_of_papers(exchange())


def test_tables_link_to_moves_and_statements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    targets = {t.split("/", 1)[1] for t in html.fromstring(waits_table(RECORD).html).xpath("//a/@href")}
    assert targets <= set(RECORD["moves"])
    told = html.fromstring(told_parliament(RECORD).html)
    assert len(told.xpath("//tbody/tr")) == len(TOLD)
    assert {t.split("/", 1)[0] for t in told.xpath("//a/@href")} == {"record:statements", "record:moves"}


def test_tables_are_accessible_and_say_what_they_add_up_to() -> None:
    for shown in (waits_table(RECORD), assumptions_table(RECORD), told_parliament(RECORD)):
        tree = html.fromstring(shown.html)
        assert tree.xpath("//caption")
        assert tree.xpath("//tbody//th[@scope='row']")
        assert tree.get("role") == "region"
    assert "West 59 days, USSR 16" in waits_table(RECORD).text


def test_every_rule_leads_to_what_it_bears_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    rows = html.fromstring(assumptions_table(RECORD).html).xpath("//tbody/tr")
    for row in rows:
        table, _, name = row.xpath("th/a/@href")[0].removeprefix("record:").partition("/")
        assert name in RECORD[table]


def test_dalton_and_the_moves_agree_on_ten_weeks() -> None:
    text = html.fromstring(told_parliament(RECORD).html).xpath("//tr[contains(., 'Ten weeks')]/td[last()]")[0].text
    assert text == "70"
