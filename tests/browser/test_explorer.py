"""The explorer: by keyboard, by touch, without scripts, from a cited address, with the network off."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from edition.exports import event_entries
from edition.record import open_record
from tests.book.site import SITE
from tests.browser.conftest import Reader

PAGE = "chapters/workshop/explorer.html"
ENTRIES = event_entries(open_record())
VISIBLE = ".x-month li:not([hidden])"
PHONE = {"viewport": {"width": 360, "height": 800}, "has_touch": True}


def shown(page: Page) -> list[str]:
    """Return the ids of the events shown; with the script away all are."""
    return page.eval_on_selector_all(VISIBLE, "items => items.map((item) => item.id)")


def expected(**wanted: str) -> list[str]:
    columns = {"thread": "thread", "kind": "kind", "status": "status"}
    first, last = wanted.pop("first", ""), wanted.pop("last", "9999")
    return [
        e.id
        for e in ENTRIES
        if all(e.row.text_of(columns[name]) == value for name, value in wanted.items())
        and e.when.latest.isoformat() >= first
        and e.when.earliest.isoformat() <= last
    ]


def bars(page: Page) -> dict[str, float]:
    page.locator(".x-bars").scroll_into_view_if_needed()
    box = page.locator(".x-bars").bounding_box()
    assert box
    return dict(box)


def state(page: Page) -> str:
    return page.evaluate("location.hash.slice(1)")


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["no-script"])
def test_without_scripts_the_whole_list_stands_in_order(reader: Reader) -> None:
    page = reader.open(PAGE)
    items = page.locator(".x-month li")
    assert items.count() == len(ENTRIES)
    assert [items.nth(n).get_attribute("id") for n in (0, 100, len(ENTRIES) - 1)] == [
        ENTRIES[n].id for n in (0, 100, len(ENTRIES) - 1)
    ]
    assert not page.locator(".x-form").is_visible()
    assert not page.locator(".x-rows").is_visible()
    assert page.locator(".x-bars svg").is_visible()
    assert page.locator(".x-files a").count() == 4


def test_by_keyboard_alone(reader: Reader) -> None:
    page = reader.open(PAGE)
    while page.evaluate("document.activeElement.id") != "x-q":
        page.keyboard.press("Tab")
    page.keyboard.type("Souritz")
    page.wait_for_function("location.hash === '#q=Souritz'")
    by_any_name = [e.id for e in ENTRIES if "surits" in e.row.actors]
    assert by_any_name and set(by_any_name) <= set(shown(page))
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert state(page) == "thread=political&q=Souritz"
    assert set(shown(page)) <= set(expected(thread="political"))
    assert page.locator(".x-count").inner_text().startswith(f"{len(shown(page))} events of {len(ENTRIES)}, from ")
    while page.evaluate("document.activeElement.type") != "reset":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash === ''")
    assert len(shown(page)) == len(ENTRIES)


@pytest.mark.parametrize("spelling", ["Суриц", "Suritz", "souri", "SURITS"])
def test_a_name_is_found_in_every_spelling_that_the_search_knows(reader: Reader, spelling: str) -> None:
    page = reader.open(f"{PAGE}#q={spelling}")
    named = {e.id for e in ENTRIES if "surits" in e.row.actors}
    assert named <= set(shown(page)) and len(shown(page)) < len(ENTRIES) / 2


def test_the_sliders_of_the_strip_obey_the_keyboard(reader: Reader) -> None:
    page = reader.open(PAGE)
    first, last = (
        page.get_by_role("slider", name="First week shown"),
        page.get_by_role("slider", name="Last week shown"),
    )
    assert first.get_attribute("aria-valuetext") == "from the beginning"
    first.focus()
    for key in ("PageUp", "PageUp", "ArrowRight", "ArrowLeft"):
        page.keyboard.press(key)
    day = page.locator("#x-from").input_value()
    assert day == "1939-04-17"
    assert first.get_attribute("aria-valuetext") == "17 April 1939"
    last.focus()
    page.keyboard.press("Home")
    assert page.locator("#x-to").input_value() == "1939-04-23"
    assert shown(page) == expected(first="1939-04-17", last="1939-04-23")
    page.keyboard.press("End")
    first.focus()
    page.keyboard.press("Home")
    assert len(shown(page)) == len(ENTRIES)


def test_a_stretch_can_be_drawn_and_a_click_takes_one_week(reader: Reader) -> None:
    page = reader.open(PAGE)
    box = bars(page)
    y = box["y"] + 10
    page.mouse.move(box["x"] + 0.3 * box["width"], y)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.4 * box["width"], y, steps=4)
    page.mouse.up()
    first, last = page.locator("#x-from").input_value(), page.locator("#x-to").input_value()
    assert "1939-05" <= first < last < "1939-09"
    assert shown(page) == expected(first=first, last=last)
    page.mouse.click(box["x"] + 0.6 * box["width"], y)
    first, last = page.locator("#x-from").input_value(), page.locator("#x-to").input_value()
    days = page.evaluate("([a, b]) => (Date.parse(b) - Date.parse(a)) / 864e5", [first, last])
    assert days == 6


VIEW = "thread=military&from=1939-08-12&to=1939-08-24"


def test_an_address_restores_its_view_and_back_goes_back(reader: Reader) -> None:
    page = reader.open(f"{PAGE}#{VIEW}")
    there = expected(thread="military", first="1939-08-12", last="1939-08-24")
    assert shown(page) == there and there
    assert page.locator("input[name=thread]:checked").evaluate_all("els => els.map((el) => el.value)") == ["military"]
    page.select_option("#x-kind", "meeting")
    assert state(page) == "thread=military&kind=meeting&from=1939-08-12&to=1939-08-24"
    page.go_back()
    assert state(page) == VIEW and shown(page) == there and page.locator("#x-kind").input_value() == ""
    page.evaluate("location.hash = 'status=disputed&brief=1'")
    page.wait_for_function("document.querySelector('#x-status').value === 'disputed'")
    assert shown(page) == expected(status="disputed")
    assert not page.locator(f"{VISIBLE} .x-summary").first.is_visible()
    assert page.locator(".x-link").get_attribute("href") == "#status=disputed&brief=1"


def test_an_address_that_asks_for_unknown_things_says_so(reader: Reader) -> None:
    page = reader.open(f"{PAGE}#person=nobody&thread=military,moon&from=soon&colour=red")
    said = page.locator(".x-count").inner_text()
    for part in ("person=nobody", "thread=moon", "from=soon", "colour=red"):
        assert part in said
    assert shown(page) == expected(thread="military")


def test_words_are_found_in_any_spelling_and_phrases_whole(reader: Reader) -> None:
    page = reader.open(PAGE)

    def found(words: str) -> set[str]:
        page.fill("#x-q", words)
        page.locator("#x-q").press("Enter")
        return set(shown(page))

    assert found("lukasiewicz") == found("ŁUKASIEWICZ") != set()
    assert found("Молотов") == found("Molotov") >= {e.id for e in ENTRIES if "molotov" in e.row.actors}
    assert found('"indirect aggression"') < found("aggression")
    assert found("drax voroshilov") == found("voroshilov drax") != set()
    assert found("zzz") == set()
    assert page.locator(".x-none").is_visible()
    assert page.locator(".x-count").inner_text() == f"No events of {len(ENTRIES)}."


def test_doubt_and_rival_dates_are_seen(reader: Reader) -> None:
    page = reader.open(f"{PAGE}#date=rivals")
    assert shown(page) == [e.id for e in ENTRIES if e.rivals]
    memorandum = page.locator("[id='1939-05-14-soviet-memorandum']")
    assert "15 May 1939" in memorandum.locator(".x-rivals").text_content()
    assert memorandum.evaluate("el => getComputedStyle(el).borderLeftStyle") == "dashed"
    certain = page.locator(".x-month li:not(.x-open)").first
    assert certain.evaluate("el => getComputedStyle(el).borderLeftStyle") == "solid"


@pytest.mark.parametrize("reader", [PHONE], indirect=True, ids=["phone"])
def test_by_touch_everything_is_large_enough(reader: Reader) -> None:
    page = reader.open(PAGE)
    small = page.eval_on_selector_all(
        ".x-form :is(input, select, button, a), .x-rows button, .x-handle",
        "els => els.filter((el) => { const b = el.getBoundingClientRect(); return b.width < 24 || b.height < 24; })"
        ".map((el) => el.outerHTML)",
    )
    assert small == []
    page.get_by_label("military talks").tap()
    assert shown(page) == expected(thread="military")
    box = bars(page)
    page.touchscreen.tap(box["x"] + box["width"] * 0.5, box["y"] + 5)
    assert page.locator("#x-from").input_value()


def test_a_screen_reader_finds_names_and_roles(reader: Reader) -> None:
    page = reader.open(PAGE)
    tree = page.locator("#explorer").aria_snapshot()
    for part in (
        'search "Filter the events"',
        'searchbox "Words"',
        'group "Thread"',
        'checkbox "military talks',
        'combobox "Government"',
        'combobox "Person"',
        'textbox "From"',
        'button "Reset"',
        'link "Link to this view"',
        'slider "First week shown"',
        'slider "Last week shown"',
        'img "Events per week',
        "- status:",
        "- list:",
        'heading "August 1939',
    ):
        assert part in tree, part
    assert page.locator(".x-count").get_attribute("aria-live") == "polite"
    described = page.locator("#x-q").get_attribute("aria-describedby")
    assert page.locator(f"#{described}").inner_text()


@pytest.mark.parametrize(
    "reader", [{"color_scheme": s} for s in ("light", "dark")], indirect=True, ids=["light", "dark"]
)
def test_axe_finds_nothing_in_a_chosen_view(reader: Reader) -> None:
    page = reader.open(f"{PAGE}#{VIEW}")
    page.get_by_label("Titles only").check()
    assert reader.said == []
    assert [url for url in reader.asked if not url.startswith(("file:", "data:"))] == []
    found = (
        Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}).response
    )
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found["violations"]] == []


def test_the_events_shown_are_given_as_files_like_those_of_the_whole_list(reader: Reader) -> None:
    page = reader.open(PAGE)

    def file(kind: str) -> str:
        with page.expect_download() as waiting:
            page.click(f"[data-rows={kind}]")
        return Path(waiting.value.path()).read_bytes().decode()

    whole = (SITE / "_static/downloads/events.csv").read_bytes().decode()
    assert file("csv") == whole
    static = json.loads((SITE / "_static/downloads/events.json").read_text(encoding="utf-8"))
    assert json.loads(file("json"))["events"] == static["events"]
    page.check("input[value=military]")
    rows = list(csv.DictReader(file("csv").splitlines()))
    assert [r["id"] for r in rows] == expected(thread="military")
    assert json.loads(file("json"))["view"] == "thread=military"
