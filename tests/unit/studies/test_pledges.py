"""Pledges read from clauses, and the parts that states play, in an invented negotiation of two banks of a river."""

from __future__ import annotations

from datetime import date

import pytest

from edition.dates import parse
from edition.record import Record
from edition.record.tables import Clause, CodedAnswer, Draft, Obligation, Party, Phrase
from edition.studies.obligations import obligations, roles
from edition.studies.pledges import OTHERS, PledgingDraft, pledging_drafts
from tests.unit.made import made, record_of

FIRST, LAST = date(1921, 4, 1), date(1921, 4, 30)


def phrase(text: str, slot: str, role: str) -> Phrase:
    return made(Phrase, id=f"{slot}.{text}", phrase=text, slot=slot, role=role)


def record_with(*rows: object) -> Record:
    return record_of(
        made(Party, id="W", short="the West Bank", in_clauses="West"),
        made(Party, id="E", short="East"),
        phrase("shall help", "act", "help"),
        phrase("shall give the help promised", "act", "terms"),
        phrase("if it helped first", "occasion", "after-help"),
        phrase("each other", "whom", "mutual"),
        made(Draft, id="w1", siglum="W1", from_=("W",), handed_over=parse("1921-04-04")),
        *rows,  # type: ignore[arg-type]
    )


def clause(
    name: str, bound: str, act: str, whom: str, occasion: str = "", condition: str = "", of: str = "w1"
) -> Clause:
    return made(
        Clause, id=f"{of}.{name}", draft=of, bound=bound, act=act, whom=whom, occasion=occasion, condition=condition
    )


def only(record: Record) -> PledgingDraft:
    (found,) = pledging_drafts(record, FIRST, LAST)
    return found


def test_a_pledge_binds_a_helper_to_one_helped() -> None:
    found = only(record_with(clause("1", "West", "shall help", "East", "if the state helped is flooded")))
    assert found.pairs == {("W", "E"): False}
    assert found.wording == "East, if that state is flooded"


def test_each_other_is_both_ways_and_an_unknown_name_is_of_others() -> None:
    found = only(
        record_with(
            clause("1", "West and East", "shall help", "each other"), clause("2", "East", "shall help", "a ford")
        )
    )
    assert found.pairs == {("W", "E"): False, ("E", "W"): False, ("E", OTHERS): False}


@pytest.mark.parametrize(
    "clauses",
    [
        (clause("1", "West", "shall help", "East", condition="on request"),),
        (clause("1", "West", "shall help", "East", occasion="if it helped first"),),
        (
            clause("1", "West", "shall help", "East"),
            clause("2", "West", "shall give the help promised", "", condition="by day"),
        ),
    ],
)
def test_help_is_conditional_where_more_than_the_occasion_is_asked_for(clauses: tuple[Clause, ...]) -> None:
    assert only(record_with(*clauses)).pairs == {("W", "E"): True}


def test_one_occasion_is_said_once() -> None:
    both = [
        clause(str(n), bound, "shall help", whom, "if floods come")
        for n, (bound, whom) in enumerate([("West", "East"), ("East", "West")])
    ]
    assert only(record_with(*both)).wording == "East, or West, if floods come"


def test_a_draft_that_promises_nothing_or_lies_outside_the_days_is_left_out() -> None:
    late = made(Draft, id="w2", siglum="W2", from_=("W",), drafted=parse("1921-05-01"))
    record = record_with(
        late, clause("1", "West", "shall consult", "East"), clause("1", "West", "shall help", "East", of="w2")
    )
    assert pledging_drafts(record, FIRST, LAST) == []
    (found,) = pledging_drafts(record, date(1921, 5, 1), date(1921, 5, 1))
    assert (found.draft.siglum, found.day) == ("W2", date(1921, 5, 1))


def test_whether_a_text_binds_both_sides_alike_is_coded() -> None:
    pledge = clause("1", "West", "shall help", "East")
    coded = made(CodedAnswer, id="w1.reciprocal", draft="w1", feature="reciprocal", value="mutual")
    assert only(record_with(pledge, coded)).mutual and not only(record_with(pledge)).mutual


def tie(name: str, position: int, by: str, to: str, kind: str = "alliance", waits_for: str = "") -> Obligation:
    return made(Obligation, id=name, position=position, by=by, to=to, kind=kind, waits_for=waits_for)


def test_parts_are_read_from_who_waits_and_who_is_asked_for_passage() -> None:
    record = record_of(
        tie("door", 3, "D", "S", "passage"),
        tie("ally", 1, "F", "M"),
        tie("second", 2, "S", "M", waits_for="F"),
        tie("door-by-air", 4, "D", "S", "passage"),
    )
    assert roles(record).states == ("F", "M", "S", "D")
    assert [row.id for row in obligations(record)] == ["ally", "second", "door", "door-by-air"]


def test_without_one_who_waits_the_cell_to_fill_is_named() -> None:
    with pytest.raises(ValueError, match=r"obligations\.csv.*waits_for"):
        roles(record_of(tie("ally", 1, "F", "M")))
