"""What every built page owes its reader."""

from __future__ import annotations

import gzip
import re
from collections import Counter

import pytest

from edition.exports.addresses import PAGED, address
from edition.exports.registry import read_registry
from edition.record import open_record
from edition.record.labels import words
from edition.studies.argument import argued_chapters
from tests.book.site import SITE, Page, is_external, page, pages, resolve

ALL = [pytest.param(p, id=p.name) for p in pages()]
HASH_LIKE = re.compile(r"[0-9a-f]{12,}|\.(svg|png)$|^output$|^image$", re.IGNORECASE)


def test_internal_links_and_fragments_resolve() -> None:
    ids = {p.path: set(p.ids) for p in pages()}
    broken = []
    for origin in pages():
        for link in origin.links():
            if is_external(link) or link.startswith(("mailto:", "data:")):
                continue
            if link.startswith("#q="):  # a search, and no place
                continue
            target, fragment = resolve(origin, link)
            if not target.is_file() or (fragment and target in ids and fragment not in ids[target]):
                broken.append(f"{origin.name}: {link}")
    assert broken == []


def test_no_unresolved_record_address_is_left() -> None:
    assert [p.name for p in pages() if "record:" in "".join(p.tree.xpath("//@href"))] == []


def test_ids_are_unique_on_each_page() -> None:
    assert {
        p.name: [i for i, n in Counter(p.ids).items() if n > 1] for p in pages() if len(set(p.ids)) < len(p.ids)
    } == {}


def test_pages_ask_no_other_host() -> None:
    """Links a reader may follow lead out; nothing is fetched from elsewhere."""
    fetched = (
        "//script/@src | //link[@rel='stylesheet' or @rel='icon' or @rel='preload']/@href | //img/@src | //iframe/@src"
    )
    assert [(p.name, a) for p in pages() for a in p.tree.xpath(fetched) if is_external(a)] == []
    for path in SITE.rglob("*.css"):
        assert "url(http" not in path.read_text(encoding="utf-8"), path.name


@pytest.mark.parametrize("word", ["thebe", "mathjax", "unpkg.com", "jsdelivr", "cdnjs", "googleapis"])
def test_no_page_names_a_foreign_service(word: str) -> None:
    assert [p.name for p in pages() if word in p.path.read_text(encoding="utf-8").lower()] == []


@pytest.mark.parametrize("built", ALL)
def test_page_has_one_heading_title_language_and_description(built: Page) -> None:
    if built.name == "genindex.html":
        return
    tree = built.tree
    assert tree.get("lang") == "en-GB"
    assert len(tree.xpath("//h1")) == 1
    assert len(tree.findtext(".//title").strip()) > 10
    assert len(tree.xpath("//meta[@name='description']/@content")[0]) > 20


def test_images_have_meaningful_alternatives() -> None:
    for built in pages():
        for image in built.tree.xpath("//img"):
            alt = image.get("alt") or ""
            assert len(alt) > 15, (built.name, alt)
            assert not HASH_LIKE.search(alt), (built.name, alt)


def test_drawings_are_labelled_and_have_their_data() -> None:
    drawings = [(p, svg) for p in pages() for svg in p.tree.xpath("//figure//*[local-name()='svg']")]
    assert drawings, "the book has no figure"
    for built, svg in drawings:
        names = (svg.get("aria-labelledby") or "").split()
        assert svg.get("role") == "img" and names, built.name
        assert all(len(built.tree.get_element_by_id(n).text_content()) > 15 for n in names), built.name
        figure = svg.xpath("ancestor::figure")[0]
        assert figure.xpath(".//table"), f"{built.name}: a figure without its data"


def test_every_event_stands_in_the_chronology_with_its_title() -> None:
    record = open_record()
    chronology = page("chapters/apparatus/chronology.html")
    for event in record.rows("events"):
        entry = chronology.tree.get_element_by_id(event.id)
        assert event.title in entry.text_content()
        assert event.date.describe() in entry.text_content()


def test_every_record_with_a_page_has_it() -> None:
    record = open_record()
    built = {p.name for p in pages()}
    missing = [str(address(t, row.id)) for t in PAGED for row in record.rows(t) if str(address(t, row.id)) not in built]
    assert missing == []


def test_every_clause_and_its_wording_stand_on_the_page_of_its_draft() -> None:
    record = open_record()
    for clause in record.rows("clauses"):
        where = address("clauses", clause.id)
        entry = page(f"{where.page}.html").tree.get_element_by_id(where.fragment)
        text = entry.text_content()
        assert clause.gloss in text
        for reading in record.quotations_of("clauses", clause.id):
            assert reading.text in text


def test_every_source_stands_in_the_bibliography() -> None:
    text = page("chapters/apparatus/sources.html")
    assert set(open_record().sources) <= set(text.ids)


def test_each_page_weighs_little() -> None:
    """Page, styles and scripts together, packed as a server sends them: at most 250 KiB."""
    for built in pages():
        files = {built.path}
        for link in built.tree.xpath("//script/@src | //link[@rel='stylesheet']/@href"):
            files.add(resolve(built, link.split("?")[0])[0])
        packed = sum(len(gzip.compress(f.read_bytes())) for f in files)
        assert packed <= 250 * 1024, (built.name, packed)


@pytest.mark.parametrize("built", ALL)
def test_links_and_regions_of_a_page_are_told_apart(built: Page) -> None:
    labels = Counter(built.tree.xpath("//@aria-label"))
    assert [label for label, count in labels.items() if count > 1] == []


@pytest.mark.parametrize("built", ALL)
def test_a_page_keeps_to_the_house_rules_of_markup(built: Page) -> None:
    assert built.tree.xpath("//main//@style") == [], "styles belong to the style sheet"
    assert built.tree.xpath("//summary//p | //summary//div") == [], "a summary holds running text"
    for table in built.tree.xpath("//main//table"):
        assert table.xpath("./thead//th[@scope='col']") or table.xpath(".//th"), "a table has heads"


def test_coded_answers_stand_in_words_on_the_pages_of_drafts() -> None:
    record = open_record()
    for draft in record.rows("drafts"):
        text = page(str(address("drafts", draft.id))).tree.text_content()
        for answer in record.where("features", draft=draft.id):
            if answer.value != "not-applicable":
                said = f"{record['codebook'][answer.feature].name}{words(record, 'features', answer.feature, answer.value)}"
                assert said in text, (draft.id, answer.feature)


def test_text_from_data_arrives_escaped() -> None:
    """No element of the page stems from a cell: scripts are only those of the theme."""
    for built in pages():
        assert built.tree.xpath("//script[not(@src)]") == [], built.name


def test_voices_are_marked_in_every_chapter() -> None:
    chapters = [p for p in pages() if re.match(r"chapters/(negotiations|white-paper)/", p.name)]
    assert chapters
    for built in chapters:
        labels = {e.text_content().strip() for e in built.tree.xpath("//*[contains(@class,'voice-label')]")}
        # Where no other historian is heard of a chapter's steps, the third voice has nothing to say.
        silent = next((not c.total for c in argued_chapters(open_record()) if c.chapter.id == built.path.stem), False)
        assert {"Carley argues", "The record shows"} | (set() if silent else {"Others object"}) <= labels, built.name
        heads = [h.text_content() for h in built.tree.xpath("//h2")]
        assert any("Sources for this chapter" in h for h in heads), built.name
        assert built.tree.xpath("//*[contains(@class,'in-brief')]"), built.name
        assert built.tree.xpath("//main//table"), f"{built.name}: no computed table or figure"


def test_numbers_in_prose_are_filled_in() -> None:
    for built in pages():
        assert not built.tree.xpath("//main//*[contains(@class,'pasted-inline')][not(normalize-space())]"), built.name
        assert "glue:" not in built.tree.text_content(), built.name


def test_every_addressed_paragraph_of_a_chapter_stands_in_the_coverage_with_its_sources() -> None:
    listed = page("chapters/apparatus/coverage.html")
    rows = {}
    for row in listed.tree.xpath("//tbody/tr"):
        target, fragment = resolve(listed, row.xpath("./*[1]//a/@href")[0])
        rows[target, fragment] = row
    for built in pages():
        if not re.match(r"chapters/(negotiations/|white-paper/|conclusion)", built.name):
            continue
        boxes = "ancestor::*[contains(@class,'in-brief') or contains(@class,'not-known') or self::li or self::figure]"
        for paragraph in built.tree.xpath(f"//main//p[@id][not({boxes})]"):
            row = rows[built.path, paragraph.get("id")]
            assert row.xpath(".//a[contains(@class,'ref-sources')]"), (built.name, paragraph.get("id"))


def test_the_data_dictionary_describes_every_column() -> None:
    text = page("chapters/apparatus/data-dictionary.html")
    for table in open_record().package.tables:
        section = text.tree.get_element_by_id(f"table-{table.name}")
        names = [code.text_content() for code in section.xpath(".//tbody/tr/*[1]//code")]
        assert names == [column.name for column in table.columns]
        for column in table.columns:
            assert column.description in section.text_content()


@pytest.mark.parametrize("name", ["chronology", "statements", "disputes", "moves"])
def test_long_lists_have_a_contents_of_their_months(name: str) -> None:
    tree = page(f"chapters/apparatus/{name}.html").tree
    months = tree.xpath("//section[contains(@class,'month')]")
    listed = tree.xpath("//ul[contains(@class,'months')]//a/@href")
    assert [f"#{month.get('id')}" for month in months] == listed
    assert all(len(month.xpath("./*")) > 1 for month in months)


def test_every_move_says_what_answered_it() -> None:
    record = open_record()
    tree = page("chapters/apparatus/moves.html").tree
    for move in record.rows("moves"):
        entry = tree.get_element_by_id(move.id)
        answers = [m.id for m in record.rows("moves") if move.id in m.answers]
        if answers:
            assert "it was the turn of" in entry.text_content()
            assert {f"#{a}" for a in answers} <= set(entry.xpath(".//a/@href"))
        else:
            assert "Nothing in the record answers it." in entry.text_content()


def test_every_promised_address_is_kept() -> None:
    ids = {p.name: set(p.ids) for p in pages()}
    promised = [one.partition("#") for one in read_registry()]
    lost = [page + sign + name for page, sign, name in promised if page not in ids or (name and name not in ids[page])]
    assert lost == []


def test_every_page_says_how_to_cite_it() -> None:
    for built in pages():
        if built.name in ("index.html", "search.html", "genindex.html"):
            continue
        box = built.tree.get_element_by_id("cite-this-page")
        title = "".join(
            built.tree.xpath("//main//h1/text() | //main//h1/*[not(contains(@class,'headerlink'))]//text()")
        )
        note = box.xpath("./p")[0].text_content()
        assert " ".join(title.split()) in note, (built.name, note)
        assert note.endswith(f"{built.name}."), note
        assert [pre.text_content().split("\n")[0][:13] for pre in box.xpath("./pre")] == ["@incollection", "TY  - CHAP"]
