"""Books, the road of the proofs and steps without a day, of an invented edition."""

from __future__ import annotations

from datetime import date

from edition.dates import parse
from edition.record import Source
from edition.record.tables import (
    Attitude,
    DateClaim,
    Event,
    EvidenceEntry,
    Leg,
    Publication,
    PublicationContent,
    Station,
)
from edition.studies.publishing import compared_books, first_to_print, stages, undated_steps
from tests.unit.made import made, record_of


def book(name: str, when: str, **cells: object) -> Publication:
    return made(Publication, id=name, date=parse(when), compared=True, **cells)


def content(of: str, subject: str, state: str) -> PublicationContent:
    return made(PublicationContent, id=f"{of}.{subject}", publication=of, subject=subject, state=state)


def test_books_stand_in_order_of_time_with_what_is_known_of_them() -> None:
    record = record_of(
        book("b", "1931/1934"),
        book("a", "1921"),
        made(Publication, id="c", date=parse("1920"), compared=False),
        content("a", "ferries", "told"),
    )
    assert [(one.row.id, one.years, one.states) for one in compared_books(record)] == [
        ("a", "1921", {"ferries": "told"}),
        ("b", "1931–34", {}),
    ]


def test_the_first_to_print_is_one_that_came_out_and_prints_documents() -> None:
    record = record_of(
        book("proof", "1921", unissued=True),
        book("told", "1922"),
        book("printed", "1923"),
        content("proof", "ferries", "printed"),
        content("told", "ferries", "told"),
        content("printed", "ferries", "printed"),
    )
    first = first_to_print(compared_books(record), "ferries")
    assert first and first.row.id == "printed"
    assert first_to_print(compared_books(record), "bridges") is None


def source(key: str, *authors: str) -> Source:
    return Source(key, "book", authors, (), "", "", (), "", "", "whole", "book", "en", "")


def evidence(table: str, record: str, key: str) -> EvidenceEntry:
    return made(EvidenceEntry, id=f"{table}/{record}/{key}", table=table, record=record, source=key)


def test_a_stage_is_told_by_an_event_or_by_an_attitude_in_words_of_its_own() -> None:
    record = record_of(
        made(Station, id="office", name="Office", kind="office", party="GB"),
        made(Station, id="embassy", name="Embassy", kind="embassy", party="FR"),
        made(Event, id="sent", date=parse("1921-05-02"), title="Proofs are sent"),
        made(Attitude, id="hint", date=parse("1921-05~")),
        made(Leg, id="two", position=2, attitude="hint", what="A hint comes", start="embassy", ends=("office",)),
        made(Leg, id="one", position=1, event="sent", start="office", ends=("embassy",), refused=True),
        evidence("events", "sent", "smith"),
        evidence("events", "sent", "jones"),
        evidence("attitudes", "hint", "smith"),
        sources={"smith": source("smith", "Smith, Ada"), "jones": source("jones", "Jones, Ben")},
    )
    first, second = stages(record)
    assert (first.what, first.told_by, first.author) == ("Proofs are sent", ("events", "sent"), "")
    assert (second.what, second.told_by, second.author) == ("A hint comes", ("attitudes", "hint"), "Smith")
    assert [s.id for s in first.embassies] == ["embassy"] and second.embassies == []
    assert (first.when.is_exact, second.when.is_exact) == (True, False)


def test_steps_without_a_day_keep_their_thread_their_period_and_their_rivals() -> None:
    def event(name: str, when: str, thread: str = "book") -> Event:
        return made(Event, id=name, date=parse(when), thread=thread)

    record = record_of(
        event("known", "1921-05-02"),
        event("loose", "1921-05-03/1921-05-07"),
        event("wide", "1921-04-30/1921-05-07"),
        event("other", "1921-05-03/1921-05-07", thread="war"),
        made(DateClaim, id="rival", event="loose", date=parse("1921-06"), followed=False),
        made(DateClaim, id="own", event="loose", date=parse("1921-05-03"), followed=True),
    )
    (step,) = undated_steps(record, ["book"], date(1921, 5, 1), date(1921, 5, 31))
    assert (step.event.id, step.days) == ("loose", 5)
    assert [str(rival) for rival in step.rivals] == ["1921-06"]
