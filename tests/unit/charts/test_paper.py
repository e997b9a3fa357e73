"""The plates of the white paper say what the record says."""

from __future__ import annotations

from datetime import date

from edition.charts.plates.requests import requests
from edition.charts.plates.road import ROAD, STATIONS, legs, road
from edition.charts.plates.undated import DECISION, FIXED, steps, undated
from edition.record import open_record
from edition.studies.parliament import heard, sittings

RECORD = open_record()
START, END = date(1939, 7, 1), date(1940, 3, 31)


def found() -> dict[str, tuple[tuple[str, ...], str]]:
    return {s.event: (s.askers, s.answer) for s in sittings(RECORD, START, END)}


def test_who_asked_and_what_was_answered() -> None:
    seen = found()
    assert seen["1939-07-12-commons-noel-baker-asks-publication"] == (("Noel-Baker",), "Chamberlain puts it off")
    assert seen["1939-08-04-commons-formulas-refused"] == (("Mander",), "Chamberlain refuses")
    assert seen["1939-10-25-commons-refusal-repeated"] == (("Mander", "Attlee", "Gallacher"), "Butler refuses")
    promise = seen["1939-12-13-commons-white-paper-promised"]
    assert promise == (("Levy", "Mander", "Boothby", "Thorne"), "Chamberlain promises a white paper")
    assert seen["1939-12-13-lords-newton"] == (("Newton",), "no answer read")
    assert seen["1940-commons-non-publication-announced"] == ((), "Chamberlain refuses")


def test_a_sitting_without_a_stand_on_publishing_is_left_out_and_a_sitting_is_counted_once() -> None:
    seen = found()
    assert "1939-12-05-lords-halifax-formulae" not in seen
    assert len([s for s in sittings(RECORD, START, END) if s.when.latest == date(1940, 3, 21) and not s.undated]) == 1


def test_the_period_is_kept() -> None:
    autumn = sittings(RECORD, date(1939, 10, 1), date(1939, 10, 31))
    assert [s.when.describe() for s in autumn] == ["11 October 1939", "25 October 1939"]
    assert heard(RECORD, date(1939, 9, 1), date(1939, 9, 30)).total() == 0


def test_members_are_counted_one_by_one_and_ministers_not_at_all() -> None:
    july = heard(RECORD, date(1939, 7, 3), date(1939, 7, 3))
    assert july == {(1939, 7): 5}


def test_the_title_of_the_requests_follows_from_the_sittings() -> None:
    plate = requests(RECORD)
    rows = plate.data
    with_mander = rows["Asked or pressed"].str.contains("Mander").sum()
    assert (with_mander, (rows["Asked or pressed"] != "not known").sum()) == (7, 9)
    assert plate.title.startswith("Mander spoke at seven of the nine known sittings")
    assert (rows["Answer"].str.endswith("refuses")).sum() == 5
    assert "refused five times and promised once" in plate.title


def test_months_without_a_sitting_say_so() -> None:
    for drawn in (requests(RECORD).svg, requests(RECORD).narrow):
        assert drawn.count(">none found<") == 2
        assert drawn.count(">none with a known day<") == 2


def test_every_step_of_the_road_leads_between_stations() -> None:
    for table, name, start, ends in ROAD:
        assert name in RECORD[table]
        assert {start, *ends} <= set(STATIONS)
        assert start not in ends


def test_the_road_keeps_the_order_of_time_as_far_as_it_is_known() -> None:
    found = legs(RECORD)
    assert [leg.when.earliest for leg in found] == sorted(leg.when.earliest for leg in found)
    assert [leg.record for leg in found if leg.when.is_exact] == ["events/1939-12-13-commons-white-paper-promised"]
    assert road(RECORD).title.endswith("of nine steps on their road one has a known day")


def test_only_the_offer_to_maisky_was_refused() -> None:
    assert [leg.ends for leg in legs(RECORD) if leg.refused] == [("soviet",)]


def test_undated_steps_are_all_the_white_paper_events_without_a_day() -> None:
    start, end = date(1939, 12, 13), date(1940, 3, 31)
    names = [s.event.id for s in steps(RECORD, start, end)]
    assert DECISION in names
    assert not set(names) & set(FIXED)
    assert all(RECORD["events"][name].date.is_exact for name in FIXED)
    for event in RECORD.where("events", thread="white-paper"):
        when = event.date
        if start <= when.earliest and when.latest <= end:
            assert (event.id in names) != when.is_exact


def test_the_spans_have_their_days_and_their_rivals() -> None:
    decision = next(s for s in steps(RECORD, date(1939, 12, 13), date(1940, 3, 31)) if s.event.id == DECISION)
    assert decision.days == 46
    assert [r.describe() for r in decision.rivals] == [
        "27 January to 21 March 1940",
        "13 December 1939 to 21 March 1940",
    ]
    plate = undated(RECORD)
    assert plate.title.startswith("Ten steps from the promise")
    assert plate.title.endswith("any of 46 days")
    assert plate.data.set_index("Step")["Days"].to_dict()[decision.event.title] == 46
