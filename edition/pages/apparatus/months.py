"""Long lists by month, with a contents by year and month on top."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from edition.dates import Edtf
from edition.language import _, month
from edition.pages.inline import Here, Line, joined
from edition.pages.view import Part, View
from edition.record import Row

R = TypeVar("R", bound=Row)

Month = tuple[int, int]
"""Year and month, by numbers."""


@dataclass(frozen=True, slots=True)
class YearModel:
    """A year and its months, each a way to its heading."""

    year: str
    months: Line


@dataclass(frozen=True, slots=True)
class ContentsModel:
    """The contents of a list by month."""

    years: tuple[YearModel, ...]


@dataclass(frozen=True, slots=True)
class InMonth:
    """What stands under the heading of a month: a view of its entries, or a heading for each."""

    views: tuple[View, ...] = ()
    parts: tuple[Part, ...] = ()


def by_month(
    rows: Iterable[R], when: Callable[[R], Edtf], shown: Callable[[tuple[R, ...]], InMonth], prefix: str = ""
) -> tuple[View, tuple[Part, ...]]:
    """Return a contents, and a part for each month with its entries.

    Parameters
    ----------
    rows
        Rows in order of time.
    when
        The date that decides; its first possible day names the month.
    shown
        How the rows of a month are shown.
    prefix
        What stands before the month in the ids of the parts, where a page has several such lists.
    """
    months = {name: tuple(group) for name, group in groupby(rows, key=lambda row: _month(when(row)))}
    parts = []
    for name, group in months.items():
        inside = shown(group)
        parts.append(Part(prefix + _id(name), _title(name), inside.views, inside.parts, ("month",)))
    return _contents(tuple(months), prefix), tuple(parts)


def _month(when: Edtf) -> Month:
    return when.earliest.year, when.earliest.month


def _id(name: Month) -> str:
    return f"{name[0]}-{name[1]:02d}"


def _title(name: Month) -> str:
    return _("{month} {year}").format(month=month(name[1]), year=name[0])


def _contents(months: tuple[Month, ...], prefix: str) -> View:
    years = tuple(
        YearModel(str(year), joined((Here(prefix + _id(name), (month(name[1]),)) for name in group), " · "))
        for year, group in groupby(months, key=lambda name: name[0])
    )
    return View("apparatus/months", ContentsModel(years), " · ".join(_title(name) for name in months))
