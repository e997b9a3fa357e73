"""Every side's book: what each publication contains, what was not seen, and the first to print the papers."""

from __future__ import annotations

import pytest

from edition.charts.paper.sheet import LINK
from edition.charts.plates.books import NAMES, SUBJECTS, UNPUBLISHED, Book, books, first_printed, list_books
from edition.record import Record, load


@pytest.fixture(scope="module")
def record() -> Record:
    return load()[0]


@pytest.fixture(scope="module")
def found(record: Record) -> dict[str, Book]:
    return {b.row.id: b for b in list_books(record)}


def test_every_book_named_is_of_the_record_and_every_known_content_is_shown(
    record: Record, found: dict[str, Book]
) -> None:
    assert set(found) == set(NAMES)
    for row in record.rows("contents"):
        assert found[row.publication].states[row.subject] == row.state


def test_books_stand_in_order_of_time(found: dict[str, Book]) -> None:
    years = [b.row.date.earliest.year for b in found.values()]
    assert years == sorted(years)


def test_the_yellow_book_leaves_the_talks_out_and_touches_on_berlin(found: dict[str, Book]) -> None:
    states = found["french-yellow-book-1939"].states
    assert states == {"political-talks": "left-out", "military-talks": "left-out", "berlin": "touched"}


def test_the_proof_is_not_counted_as_a_book_that_was_issued(found: dict[str, Book]) -> None:
    assert found[UNPUBLISHED].states["political-talks"] == "printed"
    assert first_printed(list(found.values()), "political-talks").row.id == "dbfp-3-v"


def test_no_book_issued_by_1940_prints_the_talks(record: Record, found: dict[str, Book]) -> None:
    early = [b for b in found.values() if b.row.date.latest.year <= 1940 and b.row.id != UNPUBLISHED]
    assert len(early) > 5
    assert not any("printed" in b.states.values() for b in early)
    assert books(record).title.endswith("the first that does is of 1952")


def test_what_was_not_seen_is_said(record: Record) -> None:
    data = books(record).data.set_index(LINK)
    row = data.loc["publications/polish-white-book-1940"]
    assert {row[name] for name, _ in SUBJECTS.values()} == {"not seen"}
    assert "Polish White Book: contents not seen" in books(record).alt


def test_a_span_of_years_is_short(found: dict[str, Book]) -> None:
    assert found["ddf-2-xv-xix"].years == "1981–86"
    assert found["svr-report-2023"].years == "2023"
