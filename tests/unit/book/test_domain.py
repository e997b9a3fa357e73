"""The domain of the record: what can be referred to, and what is told of it."""

from __future__ import annotations

import pytest

from edition.book.domain import KINDS, TABLES, ids, pending, told
from edition.drafts.succession import pair_id
from tests.unit.pages.apparatus.small import HILL, PARLEY, PLAIN, river

PAIR = pair_id(HILL, PLAIN)


@pytest.mark.parametrize(
    ("kind", "name", "title", "description"),
    [
        ("event", PARLEY, "Hill and Plain meet", "1 May 1921: Hill and Plain meet"),
        ("draft", HILL, "Draft H1", "H1: Draft H1, 1 May 1921"),
        ("clause", f"{HILL}.1", "H1, 1", ""),
        ("person", "ada", "Ada Moor", "Ada Moor: Envoy of Hill"),
        ("place", "ford", "The Ford", "The Ford, now Bridgetown: Where they met"),
        ("source", "acts", "Clerk 1999", "Clerk, A., The title of acts, 1999"),
        ("comparison", PAIR, "H1 and P1", "Side by side. H1: Draft H1; P1: Draft P1"),
        ("phrase", "bound.hill", "Hill", "The Republic of the Hill."),
        ("objection", "reed", "Bo Reed", "It was not."),
        ("move", "m1", "Hill asks", "1 May 1921: Hill asks"),
        ("statement", "s2", "The Plain Herald, 3 June 1921", "It asks."),
    ],
)
def test_each_kind_has_name_and_description(kind: str, name: str, title: str, description: str) -> None:
    record = river()
    found = told(record, TABLES[kind], name)
    assert found is not None and (found.name, found.description) == (title, description)
    assert name in ids(record, TABLES[kind])


@pytest.mark.parametrize("kind", TABLES)
def test_what_is_not_in_the_record_is_told_nothing_of(kind: str) -> None:
    assert told(river(), TABLES[kind], "nobody") is None


def test_kinds_and_tables_are_one_to_one() -> None:
    assert len(KINDS) == len(TABLES)


def test_a_reference_waits_until_every_page_is_read() -> None:
    node = pending("event", PARLEY, "the parley", tip=True)
    assert (node["refdomain"], node["reftype"], node["reftarget"], node.astext()) == (
        "fiasco",
        "event",
        PARLEY,
        "the parley",
    )
    assert node["tip"] and pending("event", PARLEY).astext() == PARLEY
