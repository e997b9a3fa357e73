"""Historians’ positions as tables: by step, by span of time, and the steps on which nobody speaks."""

from __future__ import annotations

from edition.pages.voices.verdicts import periods_table, steps_table
from edition.record import Record
from edition.record.tables import Argument, Chapter, EvidenceEntry, Objection, Period
from edition.studies.verdicts import by_period, by_step
from tests.unit.made import made, record_of
from tests.unit.pages.showing import heads, label, links, rows, source, text

OWN = source("roberts", "Roberts, Geoffrey")


def objection(name: str, author: str, year: int | None, stance: str, *steps: str) -> Objection:
    return made(Objection, id=name, author=author, year=year, stance=stance, arguments=steps, source="roberts")


def small() -> Record:
    return record_of(
        made(Chapter, id="second", position=2),
        made(Chapter, id="first", position=1),
        made(Argument, id="late", chapter="second", position=1, title="Late step"),
        made(Argument, id="early", chapter="first", position=2, title="Early step"),
        made(Argument, id="silent", chapter="first", position=1, title="Silent step"),
        objection("r", "Geoffrey Roberts", 1989, "agrees", "early", "late"),
        objection("c", "Winston S. Churchill (in his memoirs)", 1948, "objects", "early"),
        objection("u", "Anon", None, "qualifies", "late"),
        made(EvidenceEntry, id="e", table="objections", record="r", source="roberts"),
        made(Period, id="before", first=1939, last=1988, name="to 1988"),
        made(Period, id="after", first=1989, last=1999, name="1989 to 1999"),
        *(label("objections", "stance", s, s) for s in ("agrees", "qualifies", "objects")),
        sources={"roberts": OWN},
    )


def test_steps_stand_in_the_order_of_the_book_with_those_who_hold_something() -> None:
    assert [on.step.id for on in by_step(small())] == ["silent", "early", "late"]
    view = steps_table(small())
    assert heads(view) == ["Step", "Agrees", "Qualifies", "Objects"]
    assert rows(view) == [
        ["Early step", "Geoffrey Roberts 1989", "—", "Winston S. Churchill 1948"],
        ["Late step", "Geoffrey Roberts 1989", "Anon", "—"],
    ]
    assert repr(view) == "Positions on 2 of 3 steps of the argument"


def test_steps_on_which_nobody_speaks_are_named_beneath() -> None:
    assert text(steps_table(small())).endswith("No position in this record on: Silent step.")
    assert rows(steps_table(small(), stances=("qualifies",))) == [["Late step", "Anon"]]


def test_names_lead_to_positions_and_steps_to_the_argument() -> None:
    assert links(steps_table(small())) == [
        "arguments/early", "objections/r", "objections/c", "arguments/late", "objections/r", "objections/u",
        "arguments/silent",
    ]  # fmt: skip


def test_spans_of_time_hold_every_position_once_and_say_how_many_were_read_in_the_original() -> None:
    held = {span.id if span else "": [p.id for p in group] for span, group in by_period(small())}
    assert held == {"before": ["c"], "after": ["r"], "": ["u"]}
    before, after, undated = rows(periods_table(small()))
    assert (before[0], before[1:4]) == ("to 1988", ["0", "0", "1"])
    assert after == ["1989 to 1999", "1", "0", "0", "1 of 1"]
    assert undated == ["no year known", "0", "1", "0", "0 of 1"]
