"""The file in which a browser finds passages: their text, column by column, and nothing that can be computed from it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from edition.dates import Edtf
from edition.search.passages import Group, Passage

FILE = "search-index.js"
"""The file, loaded by the page of the search when searching starts."""

LINE = "\n"
"""Between two passages in a column of text."""


def script(passages: Iterable[Passage]) -> str:
    """Return the file for these passages."""
    return f"window.fiascoIndex = {json.dumps(columns(passages), ensure_ascii=False, separators=(',', ':'))};\n"


def columns(passages: Iterable[Passage]) -> dict[str, Any]:
    """Return passages as columns: pages, groups and languages by number, text joined by line ends.

    Columns of one kind of value compress to two thirds of what rows would take.
    """
    found = list(passages)
    pages = _numbered(p.place.page for p in found)
    langs = _numbered(["", *(p.lang for p in found)])
    groups = [group.value for group in Group]
    return {
        "groups": groups,
        "pages": list(pages),
        "langs": list(langs),
        "group": [groups.index(p.group.value) for p in found],
        "page": [pages[p.place.page] for p in found],
        "lang": [langs[p.lang] for p in found],
        "days": [_days(p.when) for p in found],
        "fragment": LINE.join(p.place.fragment for p in found),
        "title": LINE.join(_line(p.title) for p in found),
        "under": LINE.join(_line(p.under) for p in found),
        "text": LINE.join(_line(p.text) for p in found),
        "more": LINE.join(_line(p.more) for p in found),
    }


def _numbered(values: Iterable[str]) -> dict[str, int]:
    return {value: number for number, value in enumerate(dict.fromkeys(values))}


def _days(when: Edtf | None) -> list[int] | int:
    """Return first and last day as numbers such as 19390823: one where they are the same, 0 where nothing is known."""
    if when is None:
        return 0
    first, last = _number(when.earliest), _number(when.latest)
    return first if first == last else [first, last]


def _number(day: date) -> int:
    return day.year * 10000 + day.month * 100 + day.day


def _line(text: str) -> str:
    return " ".join(text.split())
