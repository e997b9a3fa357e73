"""What was said in public in 1939, what historians hold, and what bears on the argument."""

from __future__ import annotations

from datetime import date

import pytest

from edition.exports.addresses import name_of
from edition.pages.voices.claims import claims_table
from edition.pages.voices.verdicts import periods_table, steps_table
from edition.studies.claims import Finding, weighed_claims
from edition.studies.conditions import weigh
from edition.studies.verdicts import STANCES, how_read, judgements, period_of, read_in_own_words
from tests.findings.looking import RECORD, look, rows

MADE = {c.id: c for c in weighed_claims(RECORD)}
HELD = judgements(RECORD)
BEHALF = {
    "chamberlain": "government", "butler": "government", "halifax": "government",
    "British Official Wireless": "government", "a government speaker (not named)": "government",
    "Pravda": "soviet", "Soviet communiqué (TASS)": "soviet",
}  # fmt: skip
"""Who spoke officially: ministers, and voices that are not one person’s."""


def test_every_claim_has_something_to_be_set_against() -> None:
    for claim in MADE.values():
        assert claim.bears and claim.reason, (
            f"The claim {claim.id} names no event, clause or move that bears on it, or no reason: add them in data/claims.csv."
        )
    days = [c.when.earliest for c in MADE.values() if c.when.is_exact]
    assert days == sorted(days), (
        "The column position of data/claims.csv follows the dates of the statements; put it in order."
    )


@pytest.mark.parametrize(
    ("name", "behalf"),
    [
        ("no-avoidable-delay", "government"),
        ("warning-to-estonia", "government"),  # A government speaker whose name is not on the page.
        ("fleet-bases", "government"),  # The official wireless.
        ("house-never-told", "member"),
        ("rank-of-envoys", "member"),
        ("fifty-nine-lost", "soviet"),
        ("france-did-not-object", "soviet"),  # TASS: a voice, no person.
    ],
)
def test_on_whose_behalf_a_claim_was_made(name: str, behalf: str) -> None:
    assert MADE[name].behalf == behalf, look("statements", f"The claim {name} is now another side’s.")


def test_statements_are_coded_on_behalf_of_those_who_made_them() -> None:
    spoken = {who: {s.behalf for s in RECORD.rows("statements") if who in (s.speaker, s.voice)} for who in BEHALF}
    for who, behalf in BEHALF.items():
        assert spoken[who] == {behalf}, look("statements", f"{who} now speaks for another side, or not at all.")
    soviet = {s.behalf for s in RECORD.rows("statements") if s.speaker and RECORD["people"][s.speaker].party == "SU"}
    assert soviet == {"soviet"}, "The column behalf of data/statements.csv says soviet wherever the speaker is."


def test_both_governments_have_claims_of_every_weight() -> None:
    for behalf in ("government", "soviet"):
        assert {c.finding for c in MADE.values() if c.behalf == behalf} == set(Finding), look(
            "claims", f"{behalf} lacks one."
        )


def test_moscows_satisfaction_differs_from_the_record() -> None:
    claim = MADE["moscow-satisfied"]
    message = look("claims", "The claim that Moscow was satisfied is weighed otherwise.")
    assert claim.when.earliest == date(1939, 6, 7), message
    assert ("events", "1939-06-16-soviet-memorandum") in claim.bears and claim.finding is Finding.DIFFERS, message
    name = name_of(RECORD, "statements", claim.statement.id).name
    assert rows(claims_table(RECORD, findings=(Finding.DIFFERS,)))[name][1] == "differs", message


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("neilson-the-slow-ship", True),
        ("neilson-gap-of-minds", False),  # The work named is a review.
        ("taylor-soviet-role", False),  # Through another historian.
        ("pons-litvinov-and-molotov", False),  # His own book, known at second hand.
        ("sipols-soviet-case", False),  # Through his critic, though his book was opened elsewhere.
        ("lukes-last-days", False),  # His article was opened; the position is told by another.
        ("hdiplo-1052-war-averted", True),  # The review itself, whose writer’s name was not on the page.
    ],
)
def test_how_a_position_was_read(name: str, own: bool) -> None:
    assert read_in_own_words(RECORD, RECORD["objections"][name]) is own, look(
        "objections", f"{name} was read otherwise."
    )


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("neilson-the-slow-ship", "extract"),
        ("steiner-not-without-france", "opening"),
        ("pons-soviet-political-culture", "described"),
        ("steiner-alliance-missed", "through-another"),
        ("hdiplo-1052-hudson", "opening"),
    ],
)
def test_each_position_says_how_it_was_read(name: str, code: str) -> None:
    assert how_read(RECORD, RECORD["objections"][name]) == code, look("objections", f"{name} was read otherwise.")


def test_no_position_is_lost_and_every_dated_one_falls_in_a_span() -> None:
    assert {p.id for p in HELD} == set(RECORD["objections"])
    assert (HELD[0].author, HELD[0].year) == ("Winston S. Churchill", 1948), look(
        "objections", "Another position is the first."
    )
    for position in HELD:
        assert "(" not in position.author
        assert (period_of(RECORD, position) is not None) == bool(position.year)
    assert sum(int(n) for cells in rows(periods_table(RECORD)).values() for n in cells[:3]) == len(HELD)


def test_who_holds_what_of_the_pact_as_a_last_resort() -> None:
    pact = rows(steps_table(RECORD))[RECORD["arguments"]["a10-pact-as-last-resort"].title]
    message = look("objections", "Other historians take a stand on the pact as a last resort.")
    assert "Geoffrey Roberts 1989" in pact[STANCES.index("agrees")], message
    assert "Silvio Pons 2002" in pact[STANCES.index("objects")], message
    assert "Richard Overy 2011" in pact[STANCES.index("qualifies")], message  # He leaves the question open.


def test_every_step_and_every_position_bears_on_a_condition() -> None:
    conditions = list(RECORD.rows("conditions"))
    for table, named in (
        ("arguments", {a for row in conditions for a in row.arguments}),
        ("objections", {o for row in conditions for o in row.objections}),
    ):
        missing = sorted(set(RECORD[table]) - named)
        assert not missing, (
            f"Every row of data/{table}.csv must stand in a row of data/conditions.csv, in the column {table}; missing: "
            f"{', '.join(missing)}."
        )


def test_a_position_bears_on_conditions_of_its_own_steps() -> None:
    for row in RECORD.rows("conditions"):
        for name in row.objections:
            assert set(row.arguments) & set(RECORD["objections"][name].arguments), (
                f"The condition {row.id} in data/conditions.csv names {name}, which speaks of none of its steps; take it out, or "
                "name the step in data/objections.csv."
            )


def test_each_condition_has_events_on_both_sides_and_none_on_both() -> None:
    for weight in weigh(RECORD):
        name = weight.condition.id
        assert weight.supports and weight.against, f"The condition {name} needs an event for it and one against it."
        both = {e.id for e in weight.supports} & {e.id for e in weight.against}
        assert not both, f"The condition {name} names {', '.join(both)} on both sides; leave it on one."
        for event in (*weight.supports, *weight.against):
            assert event.status != "unverified", f"The event {event.id} is unverified and cannot bear on {name}."
