"""The pages of comparisons, topics and vocabulary in the built book."""

from __future__ import annotations

import json

from edition.drafts.succession import exchanges
from edition.exports.addresses import address
from edition.record import open_record
from tests.book.site import SITE, page, pages

OF_VIEWS = ("matrix.js", "compare.js", "comparisons-data.js", "explorer.js")


def test_every_consecutive_pair_has_its_page_and_the_index_leads_there() -> None:
    built = {p.name for p in pages()}
    index = page("chapters/apparatus/comparisons.html").links()
    for exchange in exchanges(open_record()):
        where = str(address("comparisons", exchange.id))
        assert where in built
        assert where.removeprefix("chapters/apparatus/") in index


def test_a_comparison_says_what_changed_in_words_and_topic_by_topic() -> None:
    built = page("chapters/apparatus/comparisons/gbfr-1939-05-27-and-su-1939-06-02.html")
    text = " ".join(built.tree.get_element_by_id("main").text_content().split())
    assert "S6 answers A1." in text
    assert "forbidden" in text and "covered by name" in text
    assert {"separate-peace", "direct-attack", "in-short"} <= set(built.ids)


def test_each_clause_shows_its_neighbours_in_a_fold() -> None:
    record = open_record()
    built = page("chapters/apparatus/drafts/su-1939-06-02.html")
    folds = built.tree.xpath("//details[@class='beside']")
    assert len(folds) == len(record.where("clauses", draft="su-1939-06-02"))
    assert built.tree.xpath("//details[@class='beside']//ins")
    links = [link for link in built.links() if "comparisons/" in link]
    assert "../comparisons/gbfr-1939-05-27-and-su-1939-06-02.html" in links


def test_every_topic_page_holds_all_its_clauses_and_names_the_rest() -> None:
    record = open_record()
    for topic in record.rows("topics"):
        built = page(f"chapters/apparatus/topics/{topic.id}.html")
        links = set(built.links())
        for clause in record.where("clauses", topic=topic.id):
            where = address("clauses", clause.id)
            assert f"../drafts/{where.page.rpartition('/')[2]}.html#{where.fragment}" in links
        text = built.tree.get_element_by_id("main").text_content()
        assert all(f"{draft.siglum} (" in text or f"{draft.siglum} " in text
                   for draft in record.rows("drafts"))  # fmt: skip


def test_every_phrase_of_the_vocabulary_has_an_address_and_every_clause_its_phrases() -> None:
    record = open_record()
    built = page("chapters/apparatus/controlled-english.html")
    assert set(record["vocabulary"]) <= set(built.ids)
    linked = {link for link in built.links() if "drafts/" in link}
    assert len(linked) >= len(record["clauses"])


def test_every_point_known_of_the_proofs_stands_on_their_page() -> None:
    built = page("chapters/apparatus/proofs-not-seen.html")
    assert set(open_record()["proofs"]) <= set(built.ids)
    text = built.tree.text_content()
    assert "None yet. No transcription has been given to this edition." in text
    assert "Invented example, not a document of 1939" in text
    assert all(draft.look_in in text for draft in open_record().rows("drafts"))


def test_scripts_are_loaded_only_where_a_view_asks_for_them() -> None:
    for built in pages():
        scripts = [name.partition("?")[0].rpartition("/")[2] for name in built.tree.xpath("//script/@src")]
        asked = built.tree.xpath("//@data-script")
        wanted = {name for value in asked for name in value.split()}
        assert wanted == {name for name in scripts if name in OF_VIEWS}
        assert len(scripts) == len(set(scripts)), built.name


def test_the_data_of_the_pairs_name_only_pages_that_exist() -> None:
    text = (SITE / "_static/comparisons-data.js").read_text(encoding="utf-8")
    data = json.loads(text.partition(" = ")[2].rstrip().removesuffix(";"))
    built = {p.name: p for p in pages()}
    assert set(data["pages"].values()) <= set(built)
    for clause in data["clauses"]:
        name, _, fragment = clause[0].partition("#")
        assert fragment in built[name].ids
