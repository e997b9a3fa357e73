"""Public words on the white paper: in order of time, and aspect by aspect."""

from __future__ import annotations

from edition.dates import parse
from edition.pages.voices.paper_words import by_aspect, in_order, who_speaks_of_what
from edition.record import Record
from edition.record.tables import PaperWord, Person, Quotation, Statement
from edition.studies.publishing.wording import by_code, never_spoken_of, sayings
from tests.unit.made import made, record_of
from tests.unit.pages.showing import label, links, rows


def word(position: int, statement: str, aspect: str, code: str, quotation: str = "") -> PaperWord:
    return made(PaperWord, id=f"w{position}", position=position, statement=statement, aspect=aspect, code=code,
                quotation=quotation, says=f"Our words {position}.")  # fmt: skip


def small() -> Record:
    return record_of(
        label("paper-words", "aspect", "purpose", "What for"),
        label("paper-words", "aspect", "delay", "Why not yet"),
        label("paper-words", "code", "inform", "to inform opinion", "inform"),
        label("paper-words", "code", "judge", "to let all judge", "judge"),
        label("paper-words", "code", "not-now", "not now"),
        label("statements", "behalf", "government", "Ministers"),
        label("statements", "behalf", "member", "Members"),
        made(Person, id="ada", name="Ada Moor"),
        made(Person, id="ben", name="Ben Hill"),
        made(Statement, id="ask", date=parse("1939-07-03"), speaker="ada", behalf="member"),
        made(Statement, id="ask-again", date=parse("1939-10-03"), speaker="ada", behalf="member"),
        made(Statement, id="refuse", date=parse("1939-07-04"), speaker="ben", behalf="government"),
        made(Quotation, id="q", table="statements", record="ask", text="so that all may know", lang="en"),
        word(4, "ask-again", "purpose", "inform"),
        word(1, "ask", "purpose", "judge"),
        word(2, "ask", "purpose", "inform", "q"),
        word(3, "refuse", "delay", "not-now"),
    )


def test_statements_come_in_order_with_their_phrases_or_our_words() -> None:
    assert rows(in_order(small())) == [
        ["Ada Moor, 3 July 1939", "What for: judge; Our words 1.What for: inform, ‘so that all may know’"],
        ["Ben Hill, 4 July 1939", "Why not yet: not now; Our words 3."],
        ["Ada Moor, 3 October 1939", "What for: inform; Our words 4."],
    ]
    assert links(in_order(small())) == ["statements/ask", "statements/refuse", "statements/ask-again"]
    assert repr(in_order(small())) == "What was said of the paper, in order of time: 3 statements"


def test_an_aspect_is_compared_across_speakers_and_dates() -> None:
    assert rows(by_aspect(small(), "purpose")) == [
        ["to let all judge", "—", "Ada Moor, 3 July 1939: Our words 1."],
        [
            "to inform opinion",
            "—",
            "Ada Moor, 3 July 1939: ‘so that all may know’Ada Moor, 3 October 1939: Our words 4.",
        ],
    ]
    assert repr(by_aspect(small(), "purpose")) == "What for: 3 phrases and remarks"


def test_what_is_said_comes_in_the_order_in_which_it_was_first_said() -> None:
    assert list(by_code(sayings(small()), "purpose")) == ["judge", "inform"]


def test_of_what_a_side_never_speaks_is_counted() -> None:
    assert rows(who_speaks_of_what(small())) == [["What for", "0", "3"], ["Why not yet", "1", "0"]]
    assert never_spoken_of(small(), "government") == ("purpose",)
    assert never_spoken_of(small(), "member") == ("delay",)
