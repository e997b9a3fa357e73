"""All drafts on one topic."""

from __future__ import annotations

from random import Random

import pytest

from edition.collation import apparatus_entries
from edition.drafts.controlled import restatement
from edition.drafts.strand import strands, topic_density
from edition.record import open_record
from tests.unit.made import with_rows


def sigla(topic: str) -> list[list[str]]:
    return [list(strand.clauses) for strand in strands(open_record(), topic)]


def test_the_clause_on_an_attack_is_followed_through_the_drafts() -> None:
    assert sigla("direct-attack") == [["A1", "S6", "A2", "A3", "A4", "A6", "J1"], ["S7"]]


@pytest.mark.parametrize("topic", [row.id for row in open_record().rows("topics")])
def test_every_clause_of_a_topic_stands_in_one_strand_and_its_words_are_kept(topic: str) -> None:
    record = open_record()
    found = strands(record, topic)
    ids = [clause.id for strand in found for clause in strand.clauses.values()]
    assert sorted(ids) == sorted(clause.id for clause in record.where("clauses", topic=topic))
    for strand in found:
        for siglum, clause in strand.clauses.items():
            assert strand.table.text(siglum) == restatement(clause)


def test_the_earliest_text_is_the_base_also_of_two_on_one_day() -> None:
    (first, *_) = strands(open_record(), "third-states")
    assert list(first.clauses)[:3] == ["B2", "S3", "S4"]  # B2 and S3 are both of 15 April
    assert first.base == "B2"


def test_the_apparatus_names_every_text_once_in_each_entry() -> None:
    (strand, *_) = strands(open_record(), "third-states")
    entries = apparatus_entries(strand.table, base=strand.base)
    assert entries
    for entry in entries:
        named = [*entry.agree, *(siglum for reading in entry.readings for siglum in reading.sigla)]
        assert sorted(named) == sorted(strand.clauses)


def test_the_order_of_the_table_decides_nothing() -> None:
    record = open_record()
    rows = list(record.rows("clauses"))
    Random(1939).shuffle(rows)
    shuffled = with_rows(record, "clauses", rows)
    for topic in ("third-states", "consultation", "indirect-aggression"):
        assert strands(shuffled, topic) == strands(record, topic)


def test_density_is_nothing_where_nothing_can_vary() -> None:
    record = open_record()
    assert topic_density(strands(record, "passage")) is None
    assert topic_density(strands(record, "league")) == 0
    assert 0.3 < (topic_density(strands(record, "third-states")) or 0) < 0.5
