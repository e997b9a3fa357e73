"""The pages of comparisons, topics and vocabulary in the built book."""

from __future__ import annotations

import gzip
import json
import re

from edition.drafts.succession import draft_pairs
from edition.exports.addresses import address
from edition.record import open_record
from tests.book.site import SITE, page, pages

OF_VIEWS = {
    "clause-matrix": ("words.js", "matrix.js"),
    "grid": ("words.js", "comparisons-data.js", "compare.js"),
    "chooser": ("words.js", "comparisons-data.js", "compare.js"),
    "search": ("words.js", "spellings.js", "fold.js", "asking.js", "meaning.js", "finding.js", "search.js"),
    "explorer": ("words.js", "spellings.js", "fold.js", "explorer.js"),
}
"""Scripts by the class of the view that asks for them."""


def test_every_consecutive_pair_has_its_page_and_the_index_leads_there() -> None:
    built = {p.name for p in pages()}
    index = page("chapters/apparatus/comparisons.html").links()
    for exchange in draft_pairs(open_record()):
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
        wanted = {
            name
            for place, names in OF_VIEWS.items()
            if built.tree.xpath(f"//div[contains(concat(' ', @class, ' '), ' {place} ')]")
            for name in names
        }
        assert wanted == set(scripts) & {name for names in OF_VIEWS.values() for name in names}, built.name
        assert len(scripts) == len(set(scripts)), built.name


def test_a_page_says_how_far_apart_two_drafts_lie_and_how_surely() -> None:
    for name, said in {
        "gbfr-1939-07-08-and-su-1939-07-09": "By the one coded feature that both texts show they lie 33 of 100 apart",
        "su-1939-06-16-and-gbfr-1939-06-21": "too few to rely on",
        "gbfr-1939-05-27-and-su-1939-06-02": "38 of 100 apart, on 15 questions that both answer.",
        "su-1939-03-18-and-gb-1939-03-20": "No question of the codebook is answered by both.",
    }.items():
        built = page(f"chapters/apparatus/comparisons/{name}.html")
        assert said in " ".join(built.tree.text_content().split()), name


def test_the_pieces_of_comparisons_lead_only_to_places_that_exist() -> None:
    text = (SITE / "_static/comparisons-data.js").read_text(encoding="utf-8")
    data = json.loads(text.partition(" = ")[2].rstrip().removesuffix(";"))
    built = {p.name: set(p.ids) for p in pages()}
    targets = {href for line in data["lines"] for href in re.findall(r'href="([^"]+)"', line)}
    assert len(targets) > 200
    for target in targets:
        name, _, fragment = target.partition("#")
        assert name in built and (not fragment or fragment in built[name]), target


def test_a_page_on_which_two_drafts_are_chosen_weighs_little() -> None:
    weight = sum(len(gzip.compress((SITE / name).read_bytes())) for name in
                 ("chapters/workshop/drafts-side-by-side.html", "_static/comparisons-data.js", "_static/compare.js",
                  "_static/words.js", "_static/fiasco.js", "_static/fiasco.css"))  # fmt: skip
    assert weight < 250 * 1024


def test_regions_of_a_page_have_names_of_their_own() -> None:
    for built in pages():
        names = built.tree.xpath("//*[@role='region']/@aria-label")
        assert len(names) == len(set(names)), built.name
