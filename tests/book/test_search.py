"""The search in the built book: its index is small, leads to places that are there, and nothing of another search is left."""

from __future__ import annotations

import gzip
import json
from functools import lru_cache
from typing import Any

from edition.book.search import THEIRS
from tests.book.site import SITE, page, pages

INDEX = SITE / "_static" / "search-index.js"
MOST = 400 * 1024
"""Bytes that the index may take on its way to a reader."""


@lru_cache(maxsize=1)
def index() -> dict[str, Any]:
    return json.loads(INDEX.read_text(encoding="utf-8").removeprefix("window.fiascoIndex = ").removesuffix(";\n"))


def test_the_index_is_small_on_its_way() -> None:
    assert len(gzip.compress(INDEX.read_bytes(), 9)) <= MOST


def test_every_passage_leads_to_a_place_that_is_there() -> None:
    found = index()
    built = {p.name: p for p in pages()}
    places = {
        (f"{found['pages'][n]}.html", name)
        for n, name in zip(found["page"], found["fragment"].split("\n"), strict=True)
    }
    ids = {name: set(built[name].ids) for name in {name for name, _ in places}}
    assert [(name, fragment) for name, fragment in sorted(places) if fragment and fragment not in ids[name]] == []


def test_columns_are_of_one_length() -> None:
    found = index()
    lengths = {name: len(found[name]) for name in ("group", "page", "lang", "days")}
    lengths |= {name: len(found[name].split("\n")) for name in ("fragment", "title", "under", "text", "more")}
    assert len(set(lengths.values())) == 1, lengths


def test_prose_reads_as_on_the_page() -> None:
    text = index()["text"]
    assert "\ue000" not in text and "</" not in text and "{event}" not in text
    assert (
        "At four in the afternoon of 3 July Molotov, head of government and foreign commissar, handed new texts" in text
    )


def test_nothing_of_the_search_of_sphinx_is_left() -> None:
    assert [name for name in THEIRS if (SITE / name).exists()] == []
    assert [p.name for p in pages() if "searchtools" in p.path.read_text(encoding="utf-8")] == []
    assert (SITE / "objects.inv").is_file()


def test_the_page_of_the_search_has_a_form_asleep_and_no_style_or_script_in_line() -> None:
    built = page("search.html")
    (form,) = built.tree.xpath("//form[@role='search']")
    assert form.get("hidden") is not None
    assert built.tree.xpath("//*[@id='search']//@style | //script[not(@src)] | //@*[starts-with(name(), 'on')]") == []
