"""Findings that the figures of the white paper state, on the record as it stands.

Each message says what to look at when a change of the record breaks it.
"""

from __future__ import annotations

from datetime import date

from edition import charts
from edition.record import open_record
from edition.studies.parliament import members_heard, papers_sittings
from edition.studies.publishing import compared_books, first_to_print, stages, undated_steps

RECORD = open_record()
START, END = date(1939, 7, 1), date(1940, 3, 31)


def test_who_asked_for_the_papers_and_what_was_answered() -> None:
    seen = {s.event: (s.askers, s.answer) for s in papers_sittings(RECORD, START, END)}
    why = "a statement or an attitude of a sitting was changed: see statements.csv and attitudes.csv"
    assert seen["1939-07-12-commons-noel-baker-asks-publication"] == (("Noel-Baker",), "Chamberlain puts it off"), why
    assert seen["1939-10-25-commons-refusal-repeated"] == (("Mander", "Attlee", "Gallacher"), "Butler refuses"), why
    promise = seen["1939-12-13-commons-white-paper-promised"]
    assert promise == (("Levy", "Mander", "Boothby", "Thorne"), "Chamberlain promises a white paper"), why
    assert seen["1939-12-13-lords-newton"] == (("Newton",), "no answer read"), why
    assert seen["1940-commons-non-publication-announced"] == ((), "Chamberlain refuses"), why
    assert "1939-12-05-lords-halifax-formulae" not in seen, "only sittings with a stand on publishing count"
    assert members_heard(RECORD, date(1939, 7, 3), date(1939, 7, 3)) == {(1939, 7): 5}, why


def test_mander_pressed_and_ministers_refused() -> None:
    assert charts.requests(RECORD).title == (
        "Mander pressed at seven of nine sittings; ministers refused five times and promised once"
    ), "a sitting was added, or somebody’s stance is coded otherwise: see statements.csv"


def test_the_road_of_the_proofs() -> None:
    found = stages(RECORD)
    why = "a step of the road was added, or its event has another date: see road.csv and events.csv"
    assert [s.when.earliest for s in found] == sorted(s.when.earliest for s in found), why
    assert [s.told_by[1] for s in found if s.when.is_exact] == ["1939-12-13-commons-white-paper-promised"], why
    assert [[end.id for end in s.ends] for s in found if s.leg.refused] == [["soviet-embassy"]], why
    assert [s.author for s in found].count("Carley") == len(found) - 1, "a step has evidence from another author now"
    assert charts.proofs_road(RECORD).title == (
        "Two embassies received proofs, one declined; one of nine steps has a known day"
    ), why


def test_steps_without_a_day() -> None:
    found = {s.event.id: s for s in undated_steps(RECORD, ["white-paper"], date(1939, 12, 13), END)}
    why = "a day was found, or a span was changed: see date in events.csv and date-claims.csv"
    decision = found["1940-cabinet-postpones"]
    assert decision.days == 46, why
    assert [r.describe() for r in decision.rivals] == [
        "27 January to 21 March 1940",
        "13 December 1939 to 21 March 1940",
    ], why
    assert charts.undated(RECORD).title == ("Ten white-paper steps lack a day; ‘Cabinet postpones’ may be any of 46"), (
        why
    )


def test_dates_of_the_white_paper_are_loose() -> None:
    assert charts.white_paper(RECORD).title == (
        "Promised on 13 December, given up by 21 March: 16 of 41 dates are uncertain"
    ), "an event of October 1939 to March 1940 was added or dated: see events.csv"


def test_no_book_of_1940_prints_the_talks() -> None:
    found = compared_books(RECORD)
    why = "a publication was read further: see contents.csv, and compared in publications.csv"
    early = [b for b in found if b.row.date.latest.year <= 1940 and not b.row.unissued]
    assert len(early) > 5 and not any("printed" in b.states.values() for b in early), why
    first = first_to_print(found, "political-talks")
    assert first and (first.row.id, first.years) == ("dbfp-3-v", "1952"), why
    states = {b.row.id: b.states for b in found}
    assert states["french-yellow-book-1939"] == {
        "political-talks": "left-out",
        "military-talks": "left-out",
        "berlin": "touched",
    }, why
    assert states["british-white-paper-unpublished"]["political-talks"] == "printed", why
    assert states["polish-white-book-1940"] == {}, why


def test_what_each_side_published() -> None:
    assert charts.long_view(RECORD).title == (
        "Eleven of 40 publications date from 1939 alone; the latest came out in 2023"
    ), "a publication was added or dated: see publications.csv"


def test_public_claims_and_what_the_record_makes_of_them() -> None:
    assert charts.public_claims(RECORD).title == ("The record bears out 18 of 48 public claims; six differ from it"), (
        "a claim was added or is judged otherwise: see claims.csv"
    )
