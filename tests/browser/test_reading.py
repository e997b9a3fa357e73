"""Reading in a real browser: from disk, offline, by keyboard, without scripts, for everyone."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.book.site import pages
from tests.browser.conftest import Reader

SAMPLES = (
    "chapters/apparatus/drafts/su-1939-06-02.html",
    "chapters/apparatus/people/molotov.html",
    "chapters/apparatus/places/moscow.html",
    "chapters/apparatus/parties/gb.html",
    "chapters/apparatus/terms/indirect-aggression.html",
)
WRITTEN = [p.name for p in pages() if "/apparatus/" not in p.name or p.name.count("/") == 2]
EVERY_KIND = [name for name in (*WRITTEN, *SAMPLES) if not name.endswith("genindex.html")]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


def violations(reader: Reader, name: str, rules: dict[str, object]) -> list[tuple[str, str, int]]:
    found = Axe().run(reader.open(name), options=rules).response["violations"]
    return [(v["id"], v["nodes"][0]["html"][:200], len(v["nodes"])) for v in found]


@pytest.mark.parametrize("name", EVERY_KIND)
def test_axe_finds_nothing(reader: Reader, name: str) -> None:
    assert violations(reader, name, RULES) == []


@pytest.mark.parametrize("reader", [{"color_scheme": "dark"}], indirect=True, ids=["dark"])
@pytest.mark.parametrize("name", EVERY_KIND)
def test_axe_finds_nothing_in_the_dark(reader: Reader, name: str) -> None:
    """Only colours differ in the dark; everything else was looked at in the light."""
    assert violations(reader, name, CONTRAST) == []


@pytest.mark.parametrize("name", EVERY_KIND)
def test_opens_from_disk_without_errors_or_other_hosts(reader: Reader, name: str) -> None:
    page = reader.open(name)
    page.wait_for_load_state("load")
    assert reader.said == []
    assert [url for url in reader.asked if not url.startswith(("file:", "data:"))] == []


@pytest.mark.parametrize(
    "reader", [{"viewport": {"width": w, "height": 800}} for w in (320, 360, 768)], indirect=True, ids=str
)
@pytest.mark.parametrize("name", EVERY_KIND)
def test_never_scrolls_sideways(reader: Reader, name: str) -> None:
    page = reader.open(name)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, name


CHAPTER = "chapters/negotiations/strang.html"


def test_keyboard_reaches_descriptions_and_escape_puts_them_away(reader: Reader) -> None:
    page = reader.open(CHAPTER)
    first = page.locator(".tipped > a").first
    first.focus()
    tip = page.locator(f"#{first.get_attribute('aria-describedby')}")
    assert tip.is_visible()
    assert len(tip.inner_text()) > 10
    page.keyboard.press("Escape")
    assert not tip.is_visible()


def test_tab_reaches_the_skip_link_first_and_then_the_text(reader: Reader) -> None:
    page = reader.open(CHAPTER)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-script"])
def test_reads_without_scripts(reader: Reader) -> None:
    page = reader.open(CHAPTER)
    assert page.locator("h1").is_visible()
    page.locator(".contents-fold > summary").click()
    assert page.locator(".contents a").first.is_visible()
    page.locator(".tipped > a").first.hover()
    assert page.locator(".tip").first.is_visible()
    page.goto(page.url.replace(CHAPTER, "chapters/apparatus/chronology.html"))
    page.locator("details.evidence > summary").first.click()
    assert page.locator("details.evidence .evidence-list").first.is_visible()


def test_dark_and_light_can_be_chosen_and_are_kept(reader: Reader) -> None:
    page = reader.open(CHAPTER)
    button = page.locator(".theme-switch")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    button.click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
    assert button.inner_text().lower() == "light"


def test_a_link_to_an_event_shows_it(reader: Reader) -> None:
    page = reader.open("chapters/apparatus/chronology.html#1939-08-25-break-off")
    page.wait_for_timeout(300)
    box = page.locator("[id='1939-08-25-break-off']").bounding_box()
    assert box is not None and -5 <= box["y"] < 500


def test_prints_without_navigation(reader: Reader) -> None:
    page = reader.open(CHAPTER)
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert not page.locator(".contents").is_visible()
    assert not page.locator(".turn").is_visible()
