"""What the definitions of indirect aggression of July and August 1939 show."""

from __future__ import annotations

from edition.pages.aggression.cases import early_words, requirements_table
from edition.pages.aggression.definitions import answer, definition_tests
from edition.pages.inline import plain
from edition.record.selections import selected
from edition.studies.definitions import TOPIC, definitions, requires_force
from tests.findings.looking import RECORD, look, rows

FOUND = definitions(RECORD)


def said(test: str) -> list[str]:
    return [plain(answer(RECORD, d, test)) for d in FOUND]


def test_seven_definitions_in_six_texts() -> None:
    assert [d.draft.id for d in FOUND] == [
        "su-1939-07-03", "su-1939-07-03", "gbfr-1939-07-08", "su-1939-07-09", "gbfr-1939-07-17", "joint-1939-07-23",
        "gb-1939-08-02",
    ], look("clauses", "Other texts define indirect aggression.")  # fmt: skip


def test_moscow_asked_for_no_threat_of_force_and_london_did() -> None:
    force = said("force")
    message = look("clauses", "The test of force is answered otherwise.")
    assert [f.startswith("not required") for f in force] == [True, True, False, True, False, False, False], message
    assert [requires_force(RECORD, d) for d in FOUND] == [f == "required" for f in force], message
    assert force[3] == "not required: with it or without", message
    assert said("favour")[:2] == ["required", "required"], message
    assert said("loss")[5] == "independence and neutrality", message
    assert said("territory")[6] == "not a test", message


def test_the_coding_agrees_with_the_clauses() -> None:
    for definition in FOUND:
        coded = RECORD["features"][f"{definition.draft.id}.{TOPIC}"].value
        if coded != "undefined":
            assert requires_force(RECORD, definition) is (coded == "threat-of-force"), (
                f"data/features.csv says {coded!r} of {definition.draft.id}, and its clauses say otherwise; correct one of them."
            )


def test_every_defining_clause_is_read_by_a_test() -> None:
    acts = {RECORD["vocabulary"][row.record].phrase for row in selected(RECORD, "defining-acts")}
    read = {RECORD["vocabulary"][row.phrase].phrase for row in RECORD.rows("definition-tests") if row.phrase}
    for clause in RECORD.where("clauses", topic=TOPIC):
        if clause.act in acts:
            unread = {clause.whom, clause.condition} - read - {""}
            assert not unread, (
                f"The definition in {clause.id} says {', '.join(unread)!r}, which no test reads: say in "
                "data/definition-tests.csv which test the phrase answers, and how."
            )


def test_names_say_whose_text_it_is() -> None:
    names = list(rows(definition_tests(RECORD)))
    for name in ("Britain, 23–27 July", "Soviet Union, 9 July"):
        assert any(n.startswith(name) for n in names), look("drafts", f"No definition is called {name}.")


def test_what_each_text_requires_is_told_in_words() -> None:
    found = {name.split(", ")[-1]: cells[0] for name, cells in rows(requirements_table(RECORD)).items()}
    message = look("clauses", "A text requires something else.")
    assert found["8 July"] == "the state’s own act or consent; independence lost or neutrality lost; threat of force", (
        message
    )
    assert found["9 July"].endswith("(not verified)"), message
    assert "failing that, consultation" in found["2 August"], message


def test_early_words_come_in_russian_english_and_french() -> None:
    events = {row.record for row in selected(RECORD, "early-words")}
    langs = {r.lang for event in events for r in RECORD.quotations_of("events", event)}
    assert langs == {"ru", "en", "fr"}, look("readings", "The early wordings are in other languages.")
    assert len(rows(early_words(RECORD))) >= len(events)
