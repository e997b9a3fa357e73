"""The search in a real browser: fifty golden queries, spellings as in Python, the page by keyboard, by address, on a phone."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from edition.exports.addresses import LISTED, PAGED, address
from edition.record import open_record
from edition.search.folding import apart, sound, stem, words
from edition.search.records import record_passages
from tests.book.site import SITE
from tests.browser.conftest import Reader

PAGE = "search.html"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
GOLDEN: list[dict[str, Any]] = json.loads(Path(__file__).with_name("golden-queries.json").read_text(encoding="utf-8"))
"""Queries, each with what must stand first, what must be held, or that nothing is found; targets are records or places."""

ENGINE = """() => {
  const engine = window.fiascoFind(window.fiascoIndex);
  const small = new Set(window.fiascoWords(document.getElementById("search"))("small").split(" "));
  window.ask = (query) => {
    const { units, list } = engine.search(query, small);
    return { instead: units.flatMap((unit) => unit.instead ?? []), list: list.map(({ n }) => engine.passage(n)) };
  };
}"""


def place(target: str) -> str:
    """Return the page and the fragment of a target: of a record where its table has an address."""
    table, _, record_id = target.partition("/")
    where = address(table, record_id) if table in {*PAGED, *LISTED, "clauses"} else None
    return f"{where.page}#{where.fragment}" if where else target


@pytest.fixture(scope="module")
def engine(browser: Any) -> Any:
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto((SITE / PAGE).as_uri())
    page.add_script_tag(path=str(SITE / "_static" / "search-index.js"))
    page.evaluate(ENGINE)
    yield page
    context.close()


def ask(engine: Page, query: str) -> dict[str, Any]:
    return engine.evaluate("(query) => window.ask(query)", query)


def test_there_are_fifty_golden_queries() -> None:
    assert len(GOLDEN) >= 50
    assert len({(one["query"], one.get("group"), one.get("lang")) for one in GOLDEN}) == len(GOLDEN)


@pytest.mark.parametrize("golden", [pytest.param(one, id=f"{one['for']}: {one['query']}") for one in GOLDEN])
def test_golden_query(engine: Page, golden: dict[str, Any]) -> None:
    answer = ask(engine, golden["query"])
    kept = [
        p for p in answer["list"]
        if golden.get("group", p["group"]) == p["group"] and golden.get("lang", p["lang"]) == p["lang"]
    ]  # fmt: skip
    places = [f"{p['page']}#{p['fragment']}" for p in kept]
    if golden.get("nothing"):
        assert places == []
        return
    if "first" in golden:
        assert places[0] in {place(target) for target in golden["first"]}
    assert {place(target) for target in golden.get("holds", ())} <= set(places)
    assert golden.get("instead", "") in ["", *answer["instead"]]


def test_the_browser_reads_words_as_python_does(engine: Page) -> None:
    texts = [f"{p.title} {p.under} {p.text} {p.more}" for p in record_passages(open_record())]
    read = engine.evaluate(
        "(texts) => texts.map((text) => window.fiascoFold.words(text).map((one) => one.word))", texts
    )
    assert read == [words(text) for text in texts]
    known = sorted({word for one in read for word in one})
    same = engine.evaluate(
        "(list) => list.map((word) => [window.fiascoFold.sound(word), window.fiascoFold.stem(word)])", known
    )
    assert same == [[sound(word), stem(word)] for word in known]
    pairs = list(pairwise(known))
    counted = engine.evaluate("(pairs) => pairs.map(([a, b]) => window.fiascoFold.apart(a, b, 99))", pairs)
    assert counted == [apart(*pair) for pair in pairs]


def search(reader: Reader, query: str) -> Page:
    """Type a query as a reader does: one click on Search in the masthead, words, Enter."""
    page = reader.open("index.html")
    page.get_by_role("link", name="Search", exact=True).click()
    page.wait_for_function("document.activeElement.id === 'q'")
    page.keyboard.type(query)
    page.keyboard.press("Enter")
    page.wait_for_selector(".s-group")
    return page


def test_the_phrase_full_reciprocity_in_two_clicks(reader: Reader) -> None:
    page = search(reader, '"full reciprocity"')
    chapters = page.get_by_role("region", name="Chapters").get_by_role("link")
    chapters.first.click()
    page.wait_for_selector("mark.hit")
    assert page.url.endswith("chapters/negotiations/strang.html#strang-commons-7-june")
    marked = page.locator("#strang-commons-7-june mark.hit")
    assert marked.all_inner_texts() == ["full reciprocity"]
    box = marked.bounding_box()
    assert box and 0 <= box["y"] <= 900
    assert reader.said == []


def test_every_place_where_indirect_aggression_is_quoted_in_russian(reader: Reader) -> None:
    page = search(reader, "indirect aggression")
    page.get_by_label("Quoted in").select_option("ru")
    page.wait_for_function("document.querySelectorAll('.s-group').length === 1")
    page.get_by_role("radio", name=re.compile("^Quotations")).check()
    record = open_record()
    quoted = [
        row for row in record.rows("readings")
        if row.lang == "ru" and row.table == "clauses" and record["clauses"][row.record].topic == "indirect-aggression"
    ]  # fmt: skip
    shown = page.get_by_role("region", name="Quotations").get_by_role("link").all_inner_texts()
    assert quoted and {f"‘{row.text}’" for row in quoted} <= {f"‘{text.strip('‘’')}’" for text in shown}
    page.get_by_role("region", name="Quotations").get_by_role("link").first.click()
    page.wait_for_selector("mark.hit")
    assert re.search("[а-я]", page.locator("mark.hit").first.inner_text())


def test_what_molotov_did_in_july(reader: Reader) -> None:
    page = search(reader, "Molotov July 1939")
    events = page.get_by_role("region", name="Events")
    assert page.locator(".s-group h2").first.inner_text().startswith("Events")
    events.get_by_role("button").click()
    july = [e for e in open_record().rows("events") if str(e.date).startswith("1939-07") and "molotov" in e.actors]
    shown = {link.get_attribute("href").partition("&hit")[0] for link in events.get_by_role("link").all()}
    assert {f"./{address('events', e.id)}" for e in july} <= shown
    events.get_by_role("link").first.click()
    page.wait_for_selector("mark.hit")
    assert "&hit" not in page.url


def test_query_and_filters_stand_in_the_address_and_come_back_from_it(reader: Reader) -> None:
    page = search(reader, "Drax")
    page.get_by_role("radio", name=re.compile("^Events")).check()
    assert page.url.endswith("search.html#q=Drax&in=events")
    assert page.locator(".s-group h2").all_inner_texts()[0].startswith("Events")
    address_of_view = page.url
    page.go_back()
    page.wait_for_function("location.hash === '#q=Drax'")
    assert page.locator(".s-group").count() > 1
    page.goto("about:blank")
    page.goto(address_of_view)
    page.wait_for_selector(".s-group")
    assert page.locator("#q").input_value() == "Drax"
    assert page.locator(".s-group").count() == 1
    page.goto((SITE / PAGE).as_uri() + "?q=Voroshilov")
    page.wait_for_selector(".s-group")
    assert page.locator("#q").input_value() == "Voroshilov"


def test_by_keyboard_alone(reader: Reader) -> None:
    page = reader.open("chapters/negotiations/strang.html")
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    page.wait_for_function("document.activeElement.id === 'q'")
    page.keyboard.type("Tilea")
    page.wait_for_selector(".s-group")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    links = page.locator(".s-link")
    assert links.nth(1).evaluate("link => link === document.activeElement")
    page.keyboard.press("ArrowUp")
    assert links.first.evaluate("link => link === document.activeElement")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.press("Escape")
    page.wait_for_function("!document.querySelector('.s-group') && location.hash === ''")
    page.keyboard.type("Tilea")
    page.wait_for_selector(".s-group")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("mark.hit")
    assert page.url.endswith("people/tilea.html")


def test_the_key_can_be_switched_off(reader: Reader) -> None:
    page = reader.open(PAGE)
    page.get_by_text("How the search reads").click()
    page.get_by_label("The key / leads to the search").uncheck()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") != "q"
    page.goto((SITE / "index.html").as_uri())
    page.keyboard.press("/")
    page.wait_for_timeout(200)
    assert page.url.endswith("index.html")


def test_what_is_not_there_is_said(reader: Reader) -> None:
    page = search(reader, "moltov")
    told = page.locator(".s-told")
    assert told.inner_text().startswith("‘moltov’ stands nowhere; found with ‘molotov’.")
    page.locator("#q").fill("xqzzyw")
    page.wait_for_function("document.querySelector('.s-told').textContent.includes('Nothing in the book has this.')")
    assert "nor anything spelt like it" in told.inner_text()
    assert not page.locator(".s-filters").is_visible()
    page.locator("#q").fill("Strang rank xqzzyw")
    page.wait_for_selector(".s-group")
    assert "have the greater part of it" in told.inner_text()


@pytest.mark.parametrize("query", ["constructor", "__proto__", "<b>x</b>", "%E0%A4%A", '"', "“", "a", "¶", "x" * 5000])
def test_odd_queries_do_no_harm(reader: Reader, query: str) -> None:
    page = reader.open(PAGE)
    page.locator("#q").fill(query)
    page.wait_for_function("document.querySelector('.s-told').textContent.trim() !== ''")
    page.wait_for_timeout(300)
    assert page.locator("#search b").count() == 0
    assert reader.said == []


def test_addresses_with_hits_of_any_kind_do_no_harm(reader: Reader) -> None:
    for fragment in ("strang-others&hit=%E0%A4", "&hit=<b>", "nowhere&hit=x", "%E0%A4&hit=x"):
        reader.open("index.html")
        reader.open(f"chapters/negotiations/strang.html#{fragment}")
        reader.page.wait_for_timeout(200)
    assert reader.said == []


def test_the_index_is_loaded_only_when_searching_starts_and_nothing_is_fetched(reader: Reader) -> None:
    reader.open("chapters/negotiations/strang.html")
    assert not [url for url in reader.asked if "search-index" in url]
    reader.open(f"{PAGE}#q=Drax").wait_for_selector(".s-group")
    assert [url for url in reader.asked if "search-index" in url]
    assert all(url.startswith("file:") for url in reader.asked)


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-script"])
def test_without_scripts_the_ways_are_named(reader: Reader) -> None:
    page = reader.open(PAGE)
    assert "The search needs JavaScript" in page.locator("noscript, main").first.inner_text()
    assert not page.locator(".s-form").is_visible()
    targets = page.eval_on_selector_all("#search p a", "links => links.map((link) => link.getAttribute('href'))")
    assert [Path(target.partition("#")[0]).name for target in targets] == ["explorer.html", "people.html", "index.html"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", ["", "#q=Molotov", "#q=xqzzyw", "#q=indirect%20aggression&in=quotations&lang=ru"])
def test_axe_finds_nothing(reader: Reader, state: str, scheme: Any) -> None:
    reader.page.emulate_media(color_scheme=scheme)
    page = reader.open(f"{PAGE}{state}")
    if state:
        page.wait_for_function("/found|Nothing/.test(document.querySelector('.s-told').textContent)")
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found] == []


@pytest.mark.parametrize("query", ["косвенной%20агрессии", "full%20reciprocity", "Molotov"])  # one group, some, all
@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 640}}], indirect=True, ids=["phone"])
def test_on_a_phone_nothing_stands_out_of_the_page(reader: Reader, query: str) -> None:
    page = reader.open(f"{PAGE}#q={query}")
    page.wait_for_selector(".s-group")
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_a_strict_policy_blocks_nothing(reader: Reader) -> None:
    page = reader.open(f"{PAGE}#q=Molotov")
    page.wait_for_selector(".s-group")
    assert page.locator("#search [style], #search script").count() == 0
