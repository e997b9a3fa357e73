"""Two drafts of the record, clause by clause."""

from __future__ import annotations

import pytest

from edition.collation import Fate
from edition.drafts.comparison import Treatment, compare
from edition.record import Record, open_record
from edition.record.tables import Clause, CoverageState, Draft, Topic
from tests.unit.made import made, record_of


def clause(
    name: str,
    draft: str,
    topic: str,
    act: str,
    whom: str,
    position: int,
    *,
    bound: str = "Britain and France",
    status: str = "one-source",
) -> Clause:
    return made(Clause, line=position + 1, id=f"{draft}.{name}", draft=draft, topic=topic, position=position, bound=bound,
                act=act, whom=whom, article=name, status=status)  # fmt: skip


def record(*clauses: Clause, coverage: dict[str, str] | None = None) -> Record:
    topics = ("aid", "peace", "term")
    return record_of(
        *(made(Draft, id=d, siglum=d.upper()) for d in ("a", "b")),
        *(made(Topic, id=t, position=n, name=t, question="?") for n, t in enumerate(topics)),
        *clauses,
        *(made(CoverageState, id=k, state=s) for k, s in (coverage or {}).items()),
    )


AID = ("shall give all possible help to", "the USSR")
MORE = ("shall give all possible and immediate help to", "the USSR and Poland")
PEACE = ("shall not make", "a separate peace or armistice")


def test_nearest_clauses_of_a_topic_are_paired_and_differences_marked() -> None:
    outcome = compare(record(clause("1", "a", "aid", *AID, 1), clause("2", "b", "aid", *MORE, 1)), "a", "b")
    (pair,) = outcome.pairs
    assert not pair.same
    assert [p.text.strip() for p in pair.pieces if p.kind is Fate.ADDED] == ["and immediate", "and Poland"]
    assert outcome.count() == {"same": 0, "changed": 1, "first": 0, "second": 0}


def test_sides_are_exchanged_when_the_drafts_are() -> None:
    rows = (clause("1", "a", "aid", *AID, 1), clause("2", "a", "aid", *PEACE, 2), clause("1", "b", "aid", *MORE, 1))
    there = {(p.first and p.first.id, p.second and p.second.id) for p in compare(record(*rows), "a", "b").pairs}
    back = {(p.second and p.second.id, p.first and p.first.id) for p in compare(record(*rows), "b", "a").pairs}
    assert there == back == {("a.1", "b.1"), ("a.2", None)}


@pytest.mark.parametrize(
    ("coverage", "expected"),
    [({"b.peace": "absent"}, Treatment.ABSENT), ({"b.peace": "unknown"}, Treatment.UNKNOWN), ({}, Treatment.UNKNOWN)],
)
def test_unknown_is_never_taken_for_absent(coverage: dict[str, str], expected: Treatment) -> None:
    (pair,) = compare(record(clause("1", "a", "peace", *PEACE, 1), coverage=coverage), "a", "b").pairs
    assert pair.second is None
    assert pair.missing is expected


def test_a_topic_treated_in_other_words_is_said_to_be_present() -> None:
    rows = (clause("1", "a", "aid", *AID, 1), clause("1", "b", "aid", *PEACE, 1, bound="each signatory"))
    outcome = compare(record(*rows), "a", "b")
    assert [p.missing for p in outcome.pairs] == [Treatment.PRESENT, Treatment.PRESENT]


def test_every_clause_of_the_record_appears_once() -> None:
    real = open_record()
    first, second = "gbfr-1939-05-27", "su-1939-06-02"
    pairs = compare(real, first, second).pairs
    for side, draft in (("first", first), ("second", second)):
        shown = [row.id for pair in pairs if (row := getattr(pair, side))]
        assert sorted(shown) == sorted(c.id for c in real.where("clauses", draft=draft))


def test_a_draft_against_itself_is_the_same_throughout() -> None:
    pairs = compare(open_record(), "su-1939-06-02", "su-1939-06-02").pairs
    assert pairs
    assert all(pair.same for pair in pairs)


def test_what_is_not_verified_does_not_take_the_place_of_what_is() -> None:
    rows = (
        clause("1", "a", "aid", *AID, 1),
        clause("1", "b", "aid", *MORE, 1),
        clause("2", "b", "aid", *AID, 2, status="unverified"),
    )
    found = {(p.first and p.first.id, p.second and p.second.id) for p in compare(record(*rows), "a", "b").pairs}
    assert found == {("a.1", "b.1"), (None, "b.2")}


def test_the_formulae_of_8_and_9_july_stand_against_each_other() -> None:
    pairs = compare(open_record(), "gbfr-1939-07-08", "su-1939-07-09").pairs
    found = {p.first.id: p.second and p.second.id for p in pairs if p.first and p.topic == "indirect-aggression"}
    assert found == {"gbfr-1939-07-08.protocol-aggression": "su-1939-07-09.definition-1"}
