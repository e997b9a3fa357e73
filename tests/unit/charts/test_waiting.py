"""The plates of who kept whom waiting: they say what the count says, under every rule."""

from __future__ import annotations

import re
from datetime import date

import pytest

from edition.charts.plates.replies import in_days
from edition.charts.plates.turns import runs, spoken
from edition.charts.plates.waiting import reply_times_plate, sensitivity, turns
from edition.record import open_record
from edition.studies.waiting import (
    CLAIM,
    End,
    French,
    Holder,
    Median,
    Rules,
    Side,
    Travel,
    all_rules,
    holding,
    read_moves,
    reply_times,
    totals,
    waits,
    zhdanov,
)
from tests.unit.studies.waiting.exchange import exchange

RECORD = open_record()
MOVES = read_moves(RECORD)


def test_the_figures_of_the_workshop() -> None:
    verdict = zhdanov(MOVES)
    assert len(verdict.counts) == 96
    assert (str(verdict.west), str(verdict.ussr)) == ("36–59", "14–38")
    assert [c.rules for c in verdict.counts if c.totals == CLAIM] == [Rules()]
    assert sum(c.totals.west > c.totals.ussr for c in verdict.counts) == 90


@pytest.mark.parametrize("rules", list(all_rules(MOVES)), ids=lambda r: "-".join(x[:12] for x in r.describe()))
def test_waits_add_up_to_the_totals(rules: Rules) -> None:
    days = holding(MOVES, rules)
    held = totals(days)
    assert sum(n for _, n in waits(days, Holder.WEST, MOVES)) == held.west + held.both
    assert sum(n for _, n in waits(days, Holder.USSR, MOVES)) == held.ussr + held.both
    assert sum(run.days for run in runs(days)) == held.days


def test_a_journey_divides_a_wait_only_where_it_counts_for_nobody() -> None:
    days = holding(exchange(), Rules())
    assert (date(1939, 6, 2), 13) in waits(days, Holder.WEST, exchange())
    days = holding(exchange(), Rules(travel=Travel.NOBODY))
    assert {(date(1939, 6, 2), 10), (date(1939, 6, 14), 1)} <= set(waits(days, Holder.WEST, exchange()))


def test_turns_shows_each_wait_in_both_forms() -> None:
    plate = turns(RECORD)
    west = [n for _, n in waits(holding(MOVES, Rules(end=End.AUGUST_2)), Holder.WEST, MOVES)]
    numbers = re.findall(r">(\d+)</text>", plate.svg)
    assert all(str(n) in numbers for n in west if n > 1)
    for drawn in (plate.svg, plate.narrow):
        assert ">S4 17 Apr<" in drawn
        assert "Zhdanov’s" in drawn
    assert plate.data["Number"].sum() == 109
    assert plate.data["_record"].str.startswith("moves/m-").all()


def test_every_set_of_rules_has_a_plate_of_its_own_in_which_all_sigla_find_room() -> None:
    names = set()
    for rules in list(all_rules(MOVES))[::7]:
        plate = turns(RECORD, rules)
        names.add(plate.name)
        wide = set(re.findall(r">([SBFAJ]\d+ \d+ \w+)</text>", plate.svg))
        assert wide == set(re.findall(r">([SBFAJ]\d+ \d+ \w+)</text>", plate.narrow))
        assert wide
    assert len(names) == len(list(all_rules(MOVES))[::7])


def test_drafts_passed_over_are_still_named() -> None:
    both = turns(RECORD, Rules(french=French.BOTH))
    assert ">F2 25 Apr<" in both.svg
    assert ">F2 25 Apr<" in turns(RECORD).svg


def test_every_combination_shows_the_waits_it_adds_up() -> None:
    data = sensitivity(RECORD).data
    for _, row in data.iterrows():
        for column, total in (("Western waits", row["West"]), ("Soviet waits", row["USSR"])):
            days = sum(int(part.rpartition(": ")[2]) for part in row[column].split("; "))
            assert days == total + row["Both"]
        assert row["_record"].removeprefix("moves/") in RECORD["moves"]


def test_sensitivity_has_a_dot_for_each_combination() -> None:
    plate = sensitivity(RECORD)
    for drawn in (plate.svg, plate.narrow):
        assert drawn.count("<title>West ") == 96
        assert f"Zhdanov: West {CLAIM.west}, USSR {CLAIM.ussr}" in drawn
    assert len(plate.data) == 96
    assert "90 of 96" in plate.title
    assert "one gives" in plate.title


def test_reply_times_names_every_case_and_both_medians() -> None:
    plate = reply_times_plate(RECORD)
    replies = reply_times(MOVES)
    assert len(plate.data) == len(replies)
    for drawn in (plate.svg, plate.narrow):
        assert drawn.count("<title>") == len(replies)
        assert drawn.count(">median ") == 2
    assert set(plate.data["Side"]) == {Side.WEST.value, Side.USSR.value}


def test_words_for_days() -> None:
    assert spoken(date(1939, 8, 2)) == "2 August"
    assert in_days(Median(2, 2.5, ())) == "2 to 2½ days"


def test_a_plate_of_turns_without_the_first_offer_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edition.charts.plates.turns.read_moves", lambda _: ())
    with pytest.raises(ValueError, match="m-1939-04-15-british-unilateral"):
        turns(RECORD)
