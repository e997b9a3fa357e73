"""The genealogy of the drafts."""

from __future__ import annotations

from edition.drafts.kinship import KIN, descents
from edition.drafts.succession import drafts_in_order
from edition.record import open_record


def test_the_western_article_one_of_july_follows_the_soviet_one_of_june() -> None:
    found = descents(open_record())
    descent = found["gbfr-1939-07-01.art-1-1"]
    assert descent.source is not None
    assert (descent.source.id, descent.distance) == ("su-1939-06-02.art-1-1", 0)


def test_a_chain_of_sources_leads_to_where_the_words_first_stood() -> None:
    descent = descents(open_record())["gbfr-1939-07-17.art-1-1"]
    assert descent.source is not None and descent.source.draft == "gbfr-1939-07-01"
    assert descent.first.draft == "gbfr-1939-05-27"


def test_sources_are_earlier_near_and_on_the_same_topic() -> None:
    record = open_record()
    place = {draft.id: n for n, draft in enumerate(drafts_in_order(record))}
    found = descents(record)
    for descent in found.values():
        if descent.source is None:
            assert descent.first is descent.clause and descent.distance == 1
            continue
        assert place[descent.source.draft] < place[descent.clause.draft]
        assert descent.source.topic == descent.clause.topic
        assert descent.distance <= KIN


def test_what_was_only_said_about_a_text_or_is_not_verified_is_no_part_of_it() -> None:
    record = open_record()
    counted = {c.id for c in record.rows("clauses") if c.kind != "oral" and c.status != "unverified"}
    assert set(descents(record)) == counted
