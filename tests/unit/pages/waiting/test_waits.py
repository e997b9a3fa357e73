"""The tables of waits on a small exchange: rows, ends, rules and what they bear on."""

from __future__ import annotations

from edition.dates import parse
from edition.pages.waiting.told import told_parliament
from edition.pages.waiting.waits import assumptions_table, waits_table
from edition.record import Record
from edition.record.tables import (
    CountingChoice,
    CountingRule,
    DayCount,
    Party,
    Person,
    RecordedMove,
    Statement,
    Thread,
    TimeTold,
)
from edition.studies.waiting.rules import RULE_NAMES
from tests.unit.made import made, record_of
from tests.unit.pages.showing import label, links, rows


def move(name: str, received: str, by: str, to: str, **cells: object) -> RecordedMove:
    return made(RecordedMove, id=name, thread="political", received=parse(received), by=(by,), to=(to,),
                title=f"Paper {name[-6:]}", **cells)  # fmt: skip


FRENCH = move("m-1939-04-14-french-letters", "1939-04-14", "FR", "SU")
OFFER = move("m-1939-04-15-british-unilateral", "1939-04-15", "GB", "SU")
ANSWER = move("m-1939-04-17-soviet-eight-points", "1939-04-17", "SU", "GB", answers=(OFFER.id,))
JOURNEY = move("journey-london", "1939-06-14", "GB", "GB", left=parse("1939-06-12"))


CHOICES = {
    "clock": ("receipt", "sending"), "begins": ("offer", "letters"), "alone": ("runs-on", "both-owe"),
    "travel": ("sender", "nobody"), "ends": ("june", "july"), "doubt": ("followed",),
}  # fmt: skip
"""The choices of each rule, the standard one first."""

CELLS = {"offer": {"move": OFFER.id}, "letters": {"move": FRENCH.id}, "june": {"day": parse("1939-06-29")},
         "july": {"day": parse("1939-07-29")}}  # fmt: skip


def choice(rule: str, name: str) -> CountingChoice:
    return made(CountingChoice, id=f"{rule}.{name}", rule=rule, choice=name, words=f"the {rule} is {name}",
                standard=name == CHOICES[rule][0], **CELLS.get(name, {}))  # fmt: skip


def small(*more: object) -> Record:
    return record_of(
        FRENCH, OFFER, ANSWER, JOURNEY,
        *(made(Party, id=name, side=side) for name, side in (("GB", "west"), ("FR", "west"), ("SU", "ussr"))),
        *(label("parties", "side", side, words) for side, words in (("west", "West"), ("ussr", "USSR"))),
        made(Thread, id="political", counted=True),
        *(choice(rule, name) for rule, names in CHOICES.items() for name in names),
        *(made(DayCount, id=side, event="e", ends="ends.june", side=side, days=days)
          for side, days in (("west", 73), ("ussr", 2))),
        *more,  # type: ignore[arg-type]
    )  # fmt: skip


def test_each_wait_stands_with_the_papers_that_bound_it() -> None:
    ussr, west = rows(waits_table(small()))
    assert ussr == ["USSR", "2", "15 April: Paper ateral", "17 April: Paper points"]
    assert west[:3] == ["West", "73", "17 April: Paper points"]
    assert west[3] == "none by 29 June"
    assert repr(waits_table(small())) == "Each wait to 29 June: West 73 days, USSR 2"


def test_papers_lead_to_their_moves() -> None:
    assert set(links(waits_table(small()))) == {f"moves/{OFFER.id}", f"moves/{ANSWER.id}"}


def test_every_choice_not_taken_has_a_row_under_its_rule_which_leads_to_what_it_bears_on() -> None:
    bears = {"begins": {"table": "disputes", "record": "start"}}
    named = [made(CountingRule, id=name, name=f"Rule of {name}", **bears.get(name, {})) for name in RULE_NAMES]
    view = assumptions_table(small(*named))
    assert [row[:3] for row in rows(view)] == [
        ["Rule of clock", "The clock is receipt", "The clock is sending"],
        ["Rule of begins", "The begins is offer", "The begins is letters"],
        ["Rule of alone", "The alone is runs-on", "The alone is both-owe"],
        ["Rule of travel", "The travel is sender", "The travel is nobody"],
    ]
    assert {row[0]: row[3:] for row in rows(view)}["Rule of begins"] == ["73", "3", "0", "76"]
    assert set(links(view)) == {"disputes/start"}
    assert repr(view) == "What gives West 73, USSR 2 of 75 days, and what one change makes of it"


def test_what_was_told_is_counted_from_its_move_a_journey_from_its_departure() -> None:
    said = made(Statement, id="s", date=parse("1939-06-26"), speaker="dalton", voice="")
    other = made(Statement, id="t", date=parse("1939-06-26/1939-06-27"), voice="a Lord")
    told = (
        made(TimeTold, id="s.late", position=2, statement="s", says="Ten weeks", since=ANSWER.id),
        made(TimeTold, id="s.early", position=1, statement="s", says="A fortnight since he left", since=JOURNEY.id),
        made(TimeTold, id="t.loose", position=3, statement="t", says="Long", since=ANSWER.id),
    )
    view = told_parliament(small(said, other, *told, made(Person, id="dalton", name="Hugh Dalton")))
    first, second, third = rows(view)
    assert first == ["26 June, Hugh Dalton", "A fortnight since he left", "Paper london, 12 June", "14"]
    assert second[3] == "70"
    assert (third[0], third[3]) == ("26 June, a Lord", "70–71")
    assert links(view)[:2] == ["statements/s", f"moves/{JOURNEY.id}"]
