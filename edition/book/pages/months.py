"""Long lists by month, with a contents by year and month on top."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import TypeVar

from docutils import nodes

from edition.book.nodes import Inline, bullets, joined, link_within, para, section
from edition.dates import Edtf
from edition.record import Row

MONTHS = "January February March April May June July August September October November December".split()


R = TypeVar("R", bound=Row)


def by_month(
    rows: Iterable[R], when: Callable[[R], Edtf], entry: Callable[[R], nodes.Node], prefix: str = ""
) -> list[nodes.Node]:
    """Return a contents, then a section for each month with its entries.

    Parameters
    ----------
    rows
        Rows in order of time.
    when
        The date that decides; its first possible day names the month.
    entry
        How a row is shown.
    prefix
        What stands before the month in the sections’ ids, where a page has several such lists.
    """
    sections = []
    for (year, month), group in groupby(rows, key=lambda row: _month(when(row))):
        title = f"{MONTHS[month - 1]} {year}"
        sections.append(
            ((year, month), section(f"{prefix}{year}-{month:02d}", title, *map(entry, group), classes=["month"]))
        )
    return [_contents(sections, prefix), *(made for _, made in sections)]


def _month(when: Edtf) -> tuple[int, int]:
    return when.earliest.year, when.earliest.month


def _contents(sections: Sequence[tuple[tuple[int, int], nodes.section]], prefix: str) -> nodes.bullet_list:
    lines = []
    for year, group in groupby(sections, key=lambda made: made[0][0]):
        months: list[Inline] = joined(
            (link_within(f"{prefix}{year}-{month:02d}", MONTHS[month - 1]) for (_, month), _ in group), " · "
        )
        lines.append([para(nodes.strong("", str(year)), " ", *months)])
    return bullets(lines, "months")
