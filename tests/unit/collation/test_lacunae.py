"""Words lost at the start, in the middle and at the end of a text: never shown, written or counted as missing from it."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest

from edition.collation import (
    Fate,
    Kind,
    Normaliser,
    Presence,
    Relation,
    Table,
    Witness,
    align,
    apparatus_entries,
    collate,
    column_variation,
    correspondences,
    densities,
    distance,
    distances,
    document_html,
    from_json,
    from_tei,
    is_lost,
    report,
    sentences,
    to_json,
    to_tei,
    to_text,
    transpositions,
    variant_graph,
    word_diff,
)
from edition.collation.formats.tei import TEI

read = Normaliser().tokens
WHOLE = "If one of the parties is attacked the two others shall help it at once."
TORN = {
    "start": "[lacuna] the two others shall help it at once.",
    "middle": "If one of the parties [illegible] shall help it at once.",
    "end": "If one of the parties is attacked [lacuna: page torn]",
    "ellipsis": "If one of the parties is attacked [...]",
}
EVERY = pytest.mark.parametrize("torn", TORN.values(), ids=TORN)


def pair(torn: str) -> Table:
    return collate([Witness.of("A", WHOLE), Witness.of("B", torn)])


@pytest.mark.parametrize(
    "mark",
    [
        "[lacuna]",
        "[Lacuna: two lines]",
        "[not seen]",
        "[illegible]",
        "[torn]",
        "[missing]",
        "[…]",
        "[. . .]",
        "[лакуна]",
        "[lacune]",
    ],
)
def test_marks_of_lacunae_are_known_and_kept(mark: str) -> None:
    (before, lacuna, after) = read(f"aid {mark} now")
    assert (lacuna.t, lacuna.n, lacuna.kind) == (mark, "", Kind.LACUNA)
    assert not lacuna.counts and before.counts and after.counts


@pytest.mark.parametrize("text", ["...", "[sic]", "[2]", "[the parties]"])
def test_other_brackets_and_ellipses_are_none(text: str) -> None:
    assert Kind.LACUNA not in {token.kind for token in read(text)}


@EVERY
def test_what_is_lost_is_in_no_column_an_omission(torn: str) -> None:
    table = pair(torn)
    missing = [column for column in table.columns if column[0] and not is_lost(column[1]) and not column[1]]
    assert missing == []
    assert any(is_lost(column[1]) for column in table.columns)
    assert table.text("B") == torn and table.text("A") == WHOLE


@EVERY
def test_no_reading_is_claimed_where_words_are_lost(torn: str) -> None:
    table = pair(torn)
    assert apparatus_entries(table, base="A") == apparatus_entries(table, base="B") == ()
    assert {piece.kind for piece in word_diff(read(WHOLE), read(torn))} <= {Fate.SAME, Fate.NOT_SEEN}


@EVERY
def test_what_is_lost_counts_for_nothing(torn: str) -> None:
    table = pair(torn)
    assert distance(read(WHOLE), read(torn)).value == distances(table)["A", "B"].value == 0
    assert densities(table)[0].value == 0
    assert transpositions(table, "A", "B") == ()
    (found,) = correspondences(table, "A", "B")
    assert (found.relation, found.torn) == (Relation.UNCHANGED, True)
    assert sentences(table, "A", "B")[0].text == "The text: unchanged, as far as it was seen."


@EVERY
def test_it_is_shown_as_lost_in_every_form(torn: str) -> None:
    table = pair(torn)
    assert "?" in to_text(table) and " - " not in to_text(table)
    assert "with a lacuna" in report(table, base="A")
    html = document_html(table, base="A").partition('class="collation-clause"')[2]
    assert "words lost" in html
    assert "<del><span" not in html and "<ins><span" not in html
    root = ET.fromstring(to_tei(table, base="A"))
    gaps = root.findall(f".//{{{TEI}}}rdg/{{{TEI}}}gap")
    assert gaps and all(gap.get("reason") == "lost" for gap in gaps)
    assert root.findall(f".//{{{TEI}}}gap/{{{TEI}}}desc")
    empty = [rdg for rdg in root.iter(f"{{{TEI}}}rdg") if not rdg.text and not len(rdg)]
    assert empty == []
    whole = json.loads(to_json(table))
    assert [one["witness"] for one in whole["lacunae"]] == ["B"]
    start, end = whole["lacunae"][0]["columns"]
    assert all(cell and cell[0].get("lacuna") for cell in whole["table"][1][start:end])


@EVERY
def test_it_is_written_and_read_again(torn: str) -> None:
    table = pair(torn)
    assert from_json(to_json(table)) == table
    assert "".join(from_tei(to_tei(table)).text("B").split()) == "".join(torn.split())


def test_the_graph_passes_through_a_node_of_its_own() -> None:
    graph = variant_graph(pair(TORN["middle"]))
    assert [node.text for node in graph.nodes if node.text.startswith("[")] == ["[illegible]"]


def test_only_what_touches_the_lacuna_is_lost() -> None:
    table = collate([Witness.of("A", WHOLE), Witness.of("B", "If any of the parties [lacuna] shall help at once.")])
    assert [str(entry) for entry in apparatus_entries(table, base="A")] == ["one A] any B", "it A] om. B"]
    third = Witness.of("C", "If one of the States is invaded the two others shall help it at once.")
    entries = apparatus_entries(collate([*_witnesses(table), third]), base="A")
    torn = [entry for entry in entries if "B" in entry.not_seen]
    assert [(entry.lemma, entry.readings[0].text) for entry in torn] == [("attacked", "invaded")]


def _witnesses(table: Table) -> list[Witness]:
    return [Witness.of(siglum, table.text(siglum)) for siglum in table.witnesses]


def test_two_lacunae_in_one_place_say_nothing_of_each_other() -> None:
    table = collate([Witness.of("A", "aid [lacuna] now"), Witness.of("B", "aid [lacuna: two words] at last now")])
    assert apparatus_entries(table, base="A") == ()
    assert distances(table)["A", "B"].value == 0


def test_a_word_beside_a_lacuna_is_not_paired_with_a_word_of_the_other() -> None:
    pairs = align(read("aid is given today"), read("aid [lacuna] promised"))
    assert all(not (one.first and one.second) or one.same for one in pairs)


def test_nothing_varies_among_those_who_are_not_seen() -> None:
    assert column_variation((read("aid"), read("[lacuna]"))) == 0


def clauses(*parts: str, siglum: str = "B", complete: bool = True) -> Witness:
    made = Witness.of(siglum, [(str(number), "", part) for number, part in enumerate(parts, 1)])
    return Witness(siglum, made.language, made.segments, complete=complete)


FIRST = "The parties shall help each other against every attack."
SECOND = "They shall consult without delay on any threat to the peace."
THIRD = "No separate armistice is concluded while hostilities last."


@pytest.mark.parametrize(
    ("witness", "known"),
    [
        (clauses(FIRST, SECOND), Presence.ABSENT),
        (clauses(FIRST, SECOND, complete=False), Presence.NOT_SEEN),
        (clauses(FIRST, "They shall consult [lacuna]"), Presence.NOT_SEEN),
        (clauses("The parties shall help [lacuna]", SECOND), Presence.ABSENT),
        (clauses("[lacuna] against every attack.", SECOND), Presence.ABSENT),
        (clauses(FIRST, "They shall [lacuna] on any threat to the peace."), Presence.ABSENT),
    ],
)
def test_a_text_that_breaks_off_may_have_had_what_follows(witness: Witness, known: Presence) -> None:
    """The third article may have stood only where words are lost between articles, at its own place."""
    table = collate([clauses(FIRST, SECOND, THIRD, siglum="A"), witness])
    assert table.blocks[-1].presence == (Presence.PRESENT, known)
    said = sentences(table, "A", "B")[-1].text
    assert ("may have stood in what was not seen of B" in said) is (known is Presence.NOT_SEEN)


def test_a_broken_article_still_finds_its_own() -> None:
    table = collate([clauses(FIRST, SECOND, THIRD, siglum="A"), clauses("They shall consult without [lacuna]", FIRST)])
    assert {tuple(place.order if place else None for place in block.places) for block in table.blocks} == {
        (0, 1), (1, 0), (2, None),
    }  # fmt: skip
