"""Definitions of indirect aggression: choice, tests, doubt, silence, words and links."""

from __future__ import annotations

from datetime import date

import pytest

from edition.dates import parse
from edition.pages.aggression.definitions import answer, definition_tests, definition_words
from edition.pages.inline import plain
from edition.record import Record, Row
from edition.record.tables import Clause, CodedAnswer, DefinitionTest, Draft, Party, Phrase, Quotation, Selected
from edition.studies.definitions import TOPIC, Definition, all_tests, answer_to, definitions, requires_force, speakers
from tests.unit.made import made, record_of
from tests.unit.pages.showing import heads, label, links, rows, source

DEFINES, FORCED, LOSS = "defines it as", "under threat of force", "an act by which it loses its independence"


def phrase(name: str, words: str, slot: str, *parties: str) -> Phrase:
    return made(Phrase, id=name, phrase=words, slot=slot, parties=parties)


def asked(name: str, position: int, phrase_id: str = "", coded: str = "", answer: str = "") -> DefinitionTest:
    return made(DefinitionTest, id=name, position=position, test=name.partition(".")[0], phrase=phrase_id, coded=coded,
                answer=answer)  # fmt: skip


BASE: tuple[Row, ...] = (
    made(Party, id="SU", short="the Soviet Union"),
    made(Party, id="GB", short="Britain"),
    made(Party, id="FR", short="France"),
    phrase("act.defines", DEFINES, "act"),
    phrase("condition.forced", FORCED, "condition"),
    phrase("whom.loss", LOSS, "whom"),
    phrase("bound.british", "the British government", "bound", "GB"),
    made(
        Selected, id="defining-acts.a", selection="defining-acts", position=1, table="vocabulary", record="act.defines"
    ),
    asked("force.required", 1, "condition.forced", answer="required"),
    asked("force.coded", 2, coded="without-threat", answer="not required"),
    asked("loss.any", 3, "whom.loss", answer="independence"),
    label("definition-tests", "test", "force", "Threat of force"),
    label("definition-tests", "test", "loss", "What is lost"),
)


def draft(name: str, day: str, completeness: str = "partial", by: tuple[str, ...] = ("SU",)) -> Draft:
    return made(Draft, id=name, siglum="X1", from_=by, handed_over=parse(day) if day else None,
                completeness=completeness, completeness_note="Seen in part.")  # fmt: skip


def clause(of: str, position: int, whom: str = "", condition: str = "", **other: str) -> Clause:
    cells = {
        "id": f"{of}.{position}", "draft": of, "position": position, "topic": TOPIC, "bound": "the text",
        "act": DEFINES, "whom": whom, "condition": condition, "status": "one-source", "article": f"art. {position}",
    }  # fmt: skip
    return made(Clause, **{**cells, **other})


def record(*more: Row) -> Record:
    return record_of(*BASE, *more)


def only(found: Record) -> Definition:
    (definition,) = definitions(found)
    return definition


def test_defining_clauses_of_the_period_stand_in_order_of_time() -> None:
    found = record(
        draft("late", "1939-07-09"), clause("late", 2), clause("late", 1),
        draft("first", "1939-07-03"), clause("first", 1),
        draft("june", "1939-06-15"), clause("june", 1),
        draft("kept", ""), clause("kept", 1),
        draft("other", "1939-07-08"), clause("other", 1, act="shall give help to"),
        draft("topic", "1939-07-08"), clause("topic", 1, topic="consultation"),
    )  # fmt: skip
    july = definitions(found, date(1939, 7, 1), date(1939, 7, 31))
    assert [(d.draft.id, [c.position for c in d.clauses]) for d in july] == [("first", [1]), ("late", [1, 2])]
    assert [d.draft.id for d in definitions(found)] == ["june", "first", "late"]


def test_a_disputed_clause_is_a_definition_of_its_own() -> None:
    found = record(draft("a", "1939-07-03"), clause("a", 1, "x", status="disputed"), clause("a", 2, "y"))
    assert [[c.whom for c in d.clauses] for d in definitions(found)] == [["y"], ["x"]]
    assert [row[0] for row in rows(definition_tests(found))] == [
        "Soviet Union, 3 JulyX1",
        "Soviet Union, 3 JulyX1: art. 1",
    ]


def test_silence_is_absence_only_where_the_text_is_known() -> None:
    partial = record(draft("a", "1939-07-03"), clause("a", 1))
    known = record(draft("a", "1939-07-03", "substance"), clause("a", 1))
    assert plain(answer(partial, only(partial), "loss")) == "not in what was seen"
    assert plain(answer(known, only(known), "loss")) == "not a test"


def test_an_answer_rests_on_a_clause_or_on_the_coding() -> None:
    forced = record(draft("a", "1939-07-03"), clause("a", 1, LOSS, FORCED))
    coded = record(
        draft("a", "1939-07-03"), clause("a", 1, LOSS),
        made(CodedAnswer, id=f"a.{TOPIC}", draft="a", feature=TOPIC, value="without-threat"),
    )  # fmt: skip
    assert [requires_force(r, only(r)) for r in (forced, coded)] == [True, False]
    answers = [answer_to(r, only(r), "force") for r in (forced, coded)]
    assert [(a.row.answer, a.clause and a.clause.id) for a in answers if a] == [
        ("required", "a.1"),
        ("not required", None),
    ]


def test_unverified_clauses_say_so() -> None:
    found = record(draft("a", "1939-07-03"), clause("a", 1, LOSS, status="unverified"))
    assert plain(answer(found, only(found), "loss")) == "independence (not verified)"


def test_one_government_may_speak_in_a_joint_text() -> None:
    joint = draft("j", "1939-07-23", by=("GB", "FR", "SU"))
    alone = record(joint, clause("j", 1, bound="the British government"))
    assert speakers(alone, only(alone)) == ("GB",)
    own = record(draft("b", "1939-07-23", by=("GB",)), clause("b", 1, bound="the British government"))
    assert speakers(own, only(own)) == ("GB",)
    both = record(joint, clause("j", 1))
    assert speakers(both, only(both)) == ("GB", "FR", "SU")
    assert rows(definition_tests(alone))[0][0] == "Britain, 23 JulyX1: art. 1"


def test_the_table_has_a_column_for_each_test_and_leads_to_drafts_and_clauses() -> None:
    found = record(draft("a", "1939-07-03"), clause("a", 1, LOSS, FORCED))
    assert all_tests(found) == ("force", "loss")
    assert heads(definition_tests(found)) == ["Text", "Threat of force", "What is lost", "How much was seen"]
    assert rows(definition_tests(found)) == [["Soviet Union, 3 JulyX1", "required", "independence", "Seen in part."]]
    assert links(definition_tests(found)) == ["drafts/a", "clauses/a.1", "clauses/a.1"]


@pytest.mark.parametrize(
    ("lang", "translation", "said"), [("ru", "the words", "‘слова’(‘the words’)"), ("en", "", "‘слова’")]
)
def test_wordings_stand_in_their_language_with_translation_remark_and_source(
    lang: str, translation: str, said: str
) -> None:
    reading = made(Quotation, id="q", table="clauses", record="a.1", text="слова", lang=lang, translation=translation,
                   source="dvp", locator="p. 3", note="A remark.")  # fmt: skip
    known = {"dvp": source("dvp", "Editor, An")}
    found = record_of(*BASE, draft("a", "1939-07-03"), clause("a", 1), reading, sources=known)
    assert rows(definition_words(found)) == [["Soviet Union, 3 JulyX1", said, "Editor 1999, p. 3A remark."]]
