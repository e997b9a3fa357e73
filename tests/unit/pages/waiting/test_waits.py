"""The tables of waits on a small exchange: rows, ends, rules and what they bear on."""

from __future__ import annotations

from dataclasses import fields

from edition.dates import parse
from edition.pages.waiting.told import told_parliament
from edition.pages.waiting.waits import assumptions_table, rule_names, waits_table
from edition.record import Record
from edition.record.tables import Person, RecordedMove, Selected, Statement, TimeTold
from edition.studies.waiting import CountingRules
from tests.unit.made import made, record_of
from tests.unit.pages.showing import links, rows


def move(name: str, received: str, by: str, to: str, **cells: object) -> RecordedMove:
    return made(RecordedMove, id=name, thread="political", received=parse(received), by=(by,), to=(to,),
                title=f"Paper {name[-6:]}", **cells)  # fmt: skip


FRENCH = move("m-1939-04-14-french-letters", "1939-04-14", "FR", "SU")
OFFER = move("m-1939-04-15-british-unilateral", "1939-04-15", "GB", "SU")
ANSWER = move("m-1939-04-17-soviet-eight-points", "1939-04-17", "SU", "GB", answers=(OFFER.id,))
JOURNEY = move("journey-london", "1939-06-14", "GB", "GB", left=parse("1939-06-12"))


def small(*more: object) -> Record:
    return record_of(FRENCH, OFFER, ANSWER, JOURNEY, *more)  # type: ignore[arg-type]


def test_each_wait_stands_with_the_papers_that_bound_it() -> None:
    ussr, west = rows(waits_table(small()))
    assert ussr == ["USSR", "2", "15 April: Paper ateral", "17 April: Paper points"]
    assert west[:3] == ["West", "73", "17 April: Paper points"]
    assert west[3] == "none by 29 June"
    assert repr(waits_table(small())) == "Each wait to 29 June: West 73 days, USSR 2"


def test_papers_lead_to_their_moves() -> None:
    assert set(links(waits_table(small()))) == {f"moves/{OFFER.id}", f"moves/{ANSWER.id}"}


def test_every_rule_has_a_name_and_leads_to_what_it_bears_on() -> None:
    assert set(rule_names()) == {field.name for field in fields(CountingRules)}
    chosen = made(Selected, id="counting-rules.april", selection="counting-rules", position=1, table="disputes",
                  record="start")  # fmt: skip
    view = assumptions_table(small(chosen))
    assert {row[0] for row in rows(view)} <= set(rule_names().values())
    assert set(links(view)) == {"disputes/start"}
    assert all(len(row) == 7 and row[1] != row[2] for row in rows(view))


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
