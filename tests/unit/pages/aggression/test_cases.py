"""The tables of test cases: facts by answer, what texts require, early wordings."""

from __future__ import annotations

from edition.dates import parse
from edition.pages.aggression.cases import early_words, facts_table
from edition.record import Record
from edition.record.tables import AggressionCase, Event, Party, Quotation, Selected
from edition.studies.cases import own_case
from tests.unit.made import made, record_of
from tests.unit.pages.showing import heads, label, links, rows, source, tree

FACTS = (
    "threat",
    "consent",
    "coup",
    "policy",
    "favour",
    "privileges",
    "lessened",
    "independence",
    "neutrality",
    "territory",
)
WORDS = (
    *(label("cases", "fact", fact, f"The {fact}") for fact in FACTS),
    *(label("cases", "value", answer, answer) for answer in ("yes", "no", "open")),
)


def case() -> AggressionCase:
    answers = {**dict.fromkeys(FACTS, "no"), "threat": "yes", "coup": "open"}
    return made(AggressionCase, id="c", position=1, title="A case", event="e", reason="For a reason.", **answers)


def test_each_fact_stands_under_its_answer() -> None:
    view = facts_table(record_of(case(), *WORDS))
    assert heads(view) == ["Case", "Yes", "No", "Open", "Why"]
    ((title, yes, no, unsettled, why),) = rows(view)
    assert (title, yes, unsettled, why) == ("A case", "the threat", "the coup", "For a reason.")
    assert len(no.split("; ")) == len(FACTS) - 2
    assert links(view) == ["events/e"]


def test_a_case_of_ones_own_takes_the_place_of_those_of_the_record() -> None:
    record = record_of(case(), *WORDS)
    view = facts_table(record, own_case(record, "A port is leased", threat="no"))
    assert [row[0] for row in rows(view)] == ["A port is leased"]
    assert rows(view)[0][1] == "—" and rows(view)[0][4] == "the reader’s own"
    assert links(view) == []


def quotation(name: str, event: str, text: str, lang: str, translation: str = "") -> Quotation:
    return made(Quotation, id=name, table="events", record=event, text=text, lang=lang, translation=translation,
                source="s", locator="p. 1")  # fmt: skip


def early() -> Record:
    return record_of(
        made(Event, id="e", date=parse("1939-03-28"), from_=("SU",)),
        made(Event, id="f", date=parse("1939-07-05"), from_=("FR",)),
        made(Party, id="SU", short="the Soviet Union"),
        made(Party, id="FR", short="France"),
        made(Selected, id="early-words.f", selection="early-words", position=2, table="events", record="f"),
        made(Selected, id="early-words.e", selection="early-words", position=1, table="events", record="e"),
        quotation("q1", "e", "слово", "ru", "the word"),
        quotation("q2", "e", "слово", "ru", "the word"),
        quotation("q3", "f", "a word", "en"),
        sources={"s": source("s", "Author, An")},
    )


def test_early_words_stand_in_the_order_chosen_each_once() -> None:
    view = early_words(early())
    assert rows(view) == [
        ["28 March 1939, the Soviet Union", "‘слово’", "‘the word’", "Author 1999, p. 1"],
        ["5 July 1939, France", "‘a word’", "as quoted", "Author 1999, p. 1"],
    ]
    assert [w.get("lang") for w in tree(view).xpath("//span[@class='wording']")] == ["ru", "en"]
    assert links(view)[:2] == ["events/e", "sources/s"]
