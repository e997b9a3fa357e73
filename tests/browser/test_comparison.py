"""Comparing drafts in a real browser: choosing, filtering, addresses of states, keyboard, phone, print."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import Reader

WORKSHOP = "chapters/workshop/drafts-side-by-side.html"
MATRIX = "chapters/workshop/clause-matrix.html"
INDEX = "chapters/apparatus/comparisons.html"
PAIR = "chapters/apparatus/comparisons/gbfr-1939-05-27-and-su-1939-06-02.html"
TOPIC = "chapters/apparatus/topics/third-states.html"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
NARROW = {"viewport": {"width": 360, "height": 740}}
NO_SCRIPT = {"java_script_enabled": False}


def squeezed(text: str) -> str:
    return "".join(text.split())


def shown_drafts(reader: Reader) -> list[str]:
    return reader.page.eval_on_selector_all(
        ".matrix thead th:not([hidden]) > a", "links => links.map(a => a.textContent)"
    )


@pytest.mark.parametrize(
    "name", [PAIR, TOPIC, f"{WORKSHOP}#gbfr-1939-07-01/su-1939-07-09", f"{MATRIX}#topic=league&government=SU"]
)
def test_axe_finds_nothing_in_any_state(reader: Reader, name: str) -> None:
    found = Axe().run(reader.open(name), options=RULES).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found] == []


def test_a_composed_comparison_says_what_its_page_says(reader: Reader) -> None:
    page = reader.open(PAIR)
    static = squeezed(page.locator(".sbs").inner_text())
    summary = squeezed(page.locator(".sbs-summary").inner_text())
    changes = squeezed(page.locator(".changes").inner_text())
    reader.page.goto("about:blank")
    page = reader.open(f"{WORKSHOP}#gbfr-1939-05-27/su-1939-06-02")
    composed = page.locator(".composed")
    assert squeezed(composed.locator(".sbs").inner_text()) == static.replace(summary, "")
    assert [a.get_attribute("href") for a in composed.locator(".sbs a").all()][:2] == [
        "../../chapters/apparatus/drafts/gbfr-1939-05-27.html", "../../chapters/apparatus/drafts/su-1939-06-02.html",
    ]  # fmt: skip
    assert squeezed(composed.locator(".changes").inner_text()) == changes
    assert squeezed(page.locator(".chooser .filters-told").inner_text()).endswith(summary)
    assert composed.locator("ins").count() and composed.locator("del").count()
    assert reader.said == []


def test_choosing_by_keyboard_changes_the_address_and_is_announced(reader: Reader) -> None:
    page = reader.open(WORKSHOP)
    told = page.locator(".chooser [role=status]")
    assert "Choose two drafts" in told.inner_text()
    page.locator(".chooser select").first.focus()
    page.keyboard.press("Home")
    page.keyboard.press("Tab")
    page.keyboard.press("End")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith("#su-1939-03-18/su-1939-08-15")
    assert told.inner_text().startswith("S1 and S12.")


def test_two_of_the_same_are_refused_and_the_order_does_not_matter(reader: Reader) -> None:
    page = reader.open(f"{WORKSHOP}#su-1939-06-02/gbfr-1939-05-27")
    assert page.locator(".composed .sbs-head p").first.inner_text().startswith("A1")
    page.locator(".chooser select").nth(1).select_option("gbfr-1939-05-27")
    assert "two different drafts" in page.locator(".chooser [role=status]").inner_text()
    assert page.locator(".composed .sbs").count() == 0


def test_an_address_that_names_no_draft_does_no_harm(reader: Reader) -> None:
    page = reader.open(f"{WORKSHOP}#nothing/<b>")
    assert page.locator(".composed .sbs").count() == 0
    assert reader.said == []


def test_every_number_of_the_grid_leads_to_its_pair(reader: Reader) -> None:
    page = reader.open(INDEX)
    assert page.locator("td[data-pair]").count() == page.locator("td[data-pair] > a").count() == 351
    page.locator("td[data-pair='su-1939-03-18/su-1939-08-15'] > a").click()
    page.wait_for_selector(".composed .sbs")
    assert page.url.endswith("drafts-side-by-side.html#su-1939-03-18/su-1939-08-15")


@pytest.mark.parametrize("reader", [NO_SCRIPT], indirect=True, ids=["no-script"])
def test_without_scripts_everything_is_shown_and_lists_lead_to_the_pairs(reader: Reader) -> None:
    page = reader.open(MATRIX)
    assert not page.locator(".filters").is_visible()
    assert page.locator(".matrix tbody tr:visible").count() == 23
    assert page.locator(".matrix thead th a").count() == 27
    page = reader.open(WORKSHOP)
    assert not page.locator(".chooser select").first.is_visible()
    page.locator(".chooser-lists a", has_text="A1, 27 May – S6, 2 June").click()
    assert page.url.endswith("/gbfr-1939-05-27-and-su-1939-06-02.html")


def test_filters_show_what_was_asked_and_the_address_brings_it_back(reader: Reader) -> None:
    page = reader.open(MATRIX)
    status = page.locator(".filters [role=status]")
    assert status.inner_text() == "Showing all 27 drafts and all 23 topics."
    page.select_option("select[name=government]", "FR")
    assert shown_drafts(reader) == ["F1", "F2", "F3", "A1", "A2", "A3", "A4", "A5", "A6", "J1", "A7", "A8"]
    page.select_option("select[name=month]", "1939-06")
    page.select_option("select[name=topic]", "separate-peace")
    assert shown_drafts(reader) == ["A2", "A3"]
    assert status.inner_text() == "Showing 2 of 27 drafts and 1 of 23 topics."
    assert page.locator(".matrix tbody tr:visible").count() == 1
    address = page.url
    assert address.endswith("#topic=separate-peace&government=FR&month=1939-06")
    page.goto("about:blank")
    page.goto(address)
    assert shown_drafts(reader) == ["A2", "A3"]
    page.locator(".filters button[type=reset]").press("Enter")
    page.wait_for_function("document.activeElement.name === 'topic'")
    assert len(shown_drafts(reader)) == 27
    assert "#" not in page.url


def test_a_state_may_be_changed_in_the_address_and_nonsense_is_ignored(reader: Reader) -> None:
    page = reader.open(MATRIX)
    page.evaluate("location.hash = 'month=1939-08'")
    page.wait_for_timeout(100)
    assert shown_drafts(reader) == ["A7", "A8", "S11", "S12"]
    page.evaluate("location.hash = 'month=1066&topic=%3Cb%3E'")
    page.wait_for_timeout(100)
    assert len(shown_drafts(reader)) == 27
    page.evaluate("location.hash = 'government=PL'")
    page.wait_for_timeout(100)
    assert reader.said == []


def test_no_draft_of_a_government_in_a_month_is_said(reader: Reader) -> None:
    page = reader.open(f"{MATRIX}#government=FR&month=1939-03")
    assert page.locator(".filters [role=status]").inner_text() == "No draft of that government falls in that month."


@pytest.mark.parametrize("reader", [NARROW], indirect=True, ids=["phone"])
def test_on_a_phone_the_frame_scrolls_and_heads_stay(reader: Reader) -> None:
    page = reader.open(MATRIX)
    frame = page.locator(".matrix-frame")
    frame.evaluate("box => { box.scrollTop = 200; box.scrollLeft = 600; }")
    box = frame.bounding_box()
    topic = page.locator(".matrix tbody th").nth(12).bounding_box()
    head = page.locator(".matrix thead th").nth(18).bounding_box()
    assert box and topic and head
    assert abs(topic["x"] - box["x"]) <= 2
    assert abs(head["y"] - box["y"]) <= 2
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_the_frame_can_be_scrolled_by_keyboard(reader: Reader) -> None:
    page = reader.open(INDEX)
    page.set_viewport_size({"width": 700, "height": 700})
    frame = page.locator(".matrix-frame")
    frame.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    assert frame.evaluate("box => box.scrollLeft") > 0


def test_a_cell_leads_to_its_clause(reader: Reader) -> None:
    page = reader.open(MATRIX)
    page.locator("tr[data-topic=separate-peace] a", has_text="S6: 5").click()
    assert page.url.endswith("drafts/su-1939-06-02.html#art-5")


def test_the_matrix_is_printed_whole(reader: Reader) -> None:
    page = reader.open(MATRIX)
    page.emulate_media(media="print")
    frame = page.locator(".matrix-frame")
    assert frame.evaluate("box => getComputedStyle(box).overflow") == "visible"
    assert not page.locator(".filters select").first.is_visible()
    pages = page.pdf(prefer_css_page_size=True).count(b"/MediaBox [0 0 841")
    assert pages == 1, "one sheet across"
    page.emulate_media(media="screen")


def test_a_copy_keeps_labels_and_words_apart(reader: Reader) -> None:
    page = reader.open(f"{WORKSHOP}#gbfr-1939-07-01/su-1939-07-09")
    copied = page.evaluate(
        """() => { const range = document.createRange(); range.selectNodeContents(document.querySelector("main"));
        const chosen = getSelection(); chosen.removeAllRanges(); chosen.addRange(range); return chosen.toString(); }"""
    )
    assert "changed to covered, with or without threat of force" in copied
    for label in ("changed to", "added:", "removed:"):
        assert label in copied
        assert not re.search(rf"{label}\S", copied), label
