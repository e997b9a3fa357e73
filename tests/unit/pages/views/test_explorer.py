"""The explorer holds every event with its doubts, and the strip counts each once."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from lxml import html

from edition.dates import parse
from edition.exports import COLUMNS, FILES, THREADS, entries
from edition.pages.views.explorer import explorer
from edition.pages.views.overview import FIRST, LAST, bins, strip
from edition.record import Record, open_record
from tests.unit.made import with_rows

RECORD = open_record()
ENTRIES = entries(RECORD)


def with_event(record: Record, event_id: str, **cells: Any) -> Record:
    changed = replace(record["events"][event_id], **cells)
    return with_rows(record, "events", {**record["events"], event_id: changed}.values())


def tree(record: Record = RECORD) -> html.HtmlElement:
    return html.fromstring(explorer(record).html)


def test_every_event_stands_there_in_order_with_all_that_is_known_of_its_date() -> None:
    items = tree().xpath("//li")
    assert [i.get("id") for i in items] == [e.id for e in ENTRIES]
    for item, entry in zip(items, ENTRIES, strict=True):
        text = item.text_content()
        for part in (
            entry.row.title,
            entry.row.summary,
            entry.when.describe(),
            entry.row.date_note,
        ):
            assert part in text
        assert all(part in text for part in (*entry.rivals, *entry.people, *entry.places))
        assert ("x-open" in item.get("class")) == (entry.certainty.value != "day")


def test_options_count_what_their_filter_would_show() -> None:
    page = tree()
    for option in page.xpath("//select[@name='person']/option[@value!='']"):
        count = sum(option.get("value") in e.row.actors for e in ENTRIES)
        assert option.text.endswith(f" ({count})")
    counted = {
        o.get("value"): int(re.search(r"\((\d+)\)", o.text)[1])
        for o in page.xpath("//select[@name='date']/option[@value!='']")
    }
    assert counted["rivals"] == sum(bool(e.rivals) for e in ENTRIES)
    assert sum(counted[k] for k in ("day", "days", "month", "uncertain")) == len(ENTRIES)
    boxes = page.xpath("//input[@name='thread']")
    assert [b.get("value") for b in boxes] == list(THREADS)
    assert sum(int(b.getparent().xpath("span")[0].text) for b in boxes) == len(ENTRIES)


def test_other_spellings_of_names_are_at_hand() -> None:
    option = tree().xpath("//option[@value='surits']")[0]
    assert {"Souritz", "Суриц"} <= set(option.get("data-also").split())


def test_text_from_the_record_is_escaped() -> None:
    evil = '<img src=x onerror="x">&'
    shown = explorer(
        with_event(RECORD, "1939-08-23-pact", title=evil, summary=evil, date_note=evil, others=(evil,))
    ).html
    assert "<img" not in shown
    assert shown.count("&lt;img src=x onerror=&quot;x&quot;&gt;&amp;") == 4


def test_files_are_linked_in_the_book_and_named_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    assert [a.get("href") for a in tree().xpath("//p[@class='x-files']//a")] == [f"download:{name}" for name in FILES]
    assert tree().xpath("//li[@id='1939-08-23-pact']//a/@href") == ["record:events/1939-08-23-pact"]
    monkeypatch.delenv("EDITION_BOOK")
    assert not tree().xpath("//p[@class='x-files']//a") and "python -m edition export" in explorer(RECORD).html


def test_the_script_writes_the_same_columns() -> None:
    from tests.book.site import ROOT

    script = (ROOT / "theme/fiasco/static/explorer.js").read_text(encoding="utf-8")
    listed = re.search(r"const COLUMNS = \[(.*?)\];", script, re.DOTALL)[1]
    assert tuple(re.findall(r'"(\w+)"', listed)) == COLUMNS


def test_an_act_within_one_government_names_it_once() -> None:
    inner = next(e for e in ENTRIES if e.acting == e.addressed)
    meta = tree().xpath(f"//li[@id='{inner.id}']//p[@class='x-meta']")[0]
    assert [s.get("hidden") for s in meta.xpath("span[@class='x-from' or @class='x-to']")] == [None, ""]


def test_an_empty_record_makes_an_empty_list() -> None:
    empty = with_rows(RECORD, "events", [])
    assert not tree(empty).xpath("//li")
    assert explorer(empty).text == "0 events"


def test_the_strip_counts_each_event_once() -> None:
    bars = bins(ENTRIES)
    assert sum(b.events for b in bars) == len(ENTRIES)
    assert sum(b.loose for b in bars) == sum(e.certainty.value != "day" for e in ENTRIES)
    assert bars[0].start == date.min and bars[1].start == FIRST and bars[-1].start == LAST
    week = next(b for b in bars if b.start == date(1939, 8, 21))
    assert week.events == sum(date(1939, 8, 21) <= e.when.earliest <= date(1939, 8, 27) for e in ENTRIES)
    for one, two in pairwise(bars):
        assert one.at + one.wide <= two.at


def test_the_strip_says_what_it_shows() -> None:
    drawn = html.fromstring(strip(ENTRIES))
    said = drawn.xpath("//*[local-name()='svg']/@aria-label")[0]
    best = max(bins(ENTRIES)[1:-1], key=lambda b: b.events)
    assert f"most, {best.events}, in the week" in said
    assert len(drawn.get("data-edges").split()) == len(drawn.get("data-starts").split()) + 2
    assert "1939-08-21" in drawn.get("data-starts")


def test_an_event_with_an_open_beginning_stands_in_the_first_bar() -> None:
    loose = replace(ENTRIES[0], row=replace(ENTRIES[0].row, date=parse("../1939-05-01")))
    assert bins([loose])[0].events == 1
