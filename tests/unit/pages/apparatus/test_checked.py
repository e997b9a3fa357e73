"""How it was checked: counts by kind of source and day, and the sample row by row."""

from __future__ import annotations

from edition.dates import parse
from edition.pages.apparatus import checked
from edition.pages.view import Listing, View
from edition.record import Record
from edition.record.tables import EvidenceEntry, Quotation, SampledRow
from tests.unit.made import made
from tests.unit.pages.apparatus.small import PARLEY, headings, river, told, views_of
from tests.unit.pages.showing import heads, label, links, rows, text

DAY = parse("1999-03-02")
WORDS = (
    label("sources", "kind", "book", "Books"),
    label("any", "checked_how", "reading", "read beside the source", "by reading"),
    label("any", "checked_how", "program", "compared by the program", "by program"),
    label("any", "checked_how", "not-at-hand", "not to be had", "not at hand"),
    label("samples", "result", "agrees", "agrees"),
    label("samples", "result", "not-at-hand", "source not at hand"),
)
CHECKED = (
    made(EvidenceEntry, id="e1", table="events", record=PARLEY, source="acts", locator="p. 1", says="<b>that they met",
         checked=DAY, checked_how="reading"),
    made(EvidenceEntry, id="e3", table="objections", record="reed", source="gazette", locator="p. 9", checked=DAY,
         checked_how="not-at-hand"),
    made(Quotation, id="r1", table="events", record=PARLEY, text="ohne Verzug", lang="de", source="acts", checked=DAY,
         checked_how="program"),
    made(SampledRow, id="unreleased/1", release="unreleased", place=1, seed="reed", evidence="e1", day=DAY, result="agrees"),
    made(SampledRow, id="unreleased/2", release="unreleased", place=2, seed="reed", evidence="e3", day=DAY,
         result="not-at-hand", note="Burnt."),
)  # fmt: skip


def record() -> Record:
    return river(*WORDS, *CHECKED)


def shown() -> Listing:
    return checked.listing(record())


def view(part: str, place: int = -1) -> View:
    return next(one for one in shown().parts if one.id == part).views[place]


def test_the_page_begins_with_what_was_compared_of_all() -> None:
    assert text(shown().lead[0]).startswith(
        "Of 3 rows of evidence 1 have been compared with the source itself, or 33 per cent."
    )
    assert "quotations" in text(shown().lead[0])


def test_headings_stand_in_order() -> None:
    assert [address for address, _title in headings(shown())] == [
        "evidence-checked", "quotations-checked", "by-day", "sample", "not-at-hand",
    ]  # fmt: skip


def test_each_kind_of_source_says_how_its_rows_were_checked() -> None:
    table = view("evidence-checked")
    assert heads(table) == [
        "Kind of source", "Rows", "By reading", "By program", "Not at hand", "Not recorded", "Compared",
    ]  # fmt: skip
    assert rows(table) == [
        ["Books", "3", "1", "0", "1", "1", "33 per cent"],
        ["All", "3", "1", "0", "1", "1", "33 per cent"],
    ]


def test_a_day_says_how_many_rows_were_last_checked_then() -> None:
    assert rows(view("by-day")) == [
        ["2 March 1999", "read beside the source", "1", "0"],
        ["2 March 1999", "compared by the program", "0", "1"],
        ["2 March 1999", "not to be had", "1", "0"],
    ]


def test_the_sample_stands_row_by_row_with_links_to_record_and_source() -> None:
    assert text(view("sample", 0)) == "2 rows, drawn from all evidence by the seed ‘reed’."
    assert rows(view("sample", 1)) == [["Agrees", "1"], ["Source not at hand", "1"]]
    table = view("sample")
    first, second = rows(table)
    assert first == ["1", "Hill and Plain meet", "Clerk 1999, p. 1: <b>that they met", "Agrees, 2 March 1999"]
    assert second[1] == "Bo Reed"
    assert second[3] == "Source not at hand, 2 March 1999. Burnt."
    assert f"events/{PARLEY}" in links(table)
    assert "sources/acts" in links(table)


def test_what_was_not_at_hand_is_listed_once() -> None:
    assert rows(view("not-at-hand")) == [["Reed 1999", "1"]]


def test_a_record_of_which_nothing_is_recorded_says_so_and_shows_no_sample() -> None:
    nothing = checked.listing(river(*WORDS))
    assert "Of 3 rows of evidence 0 have been compared" in told(nothing)
    assert [part.id for part in nothing.parts] == ["evidence-checked", "quotations-checked", "by-day"]
    assert list(views_of(nothing))
