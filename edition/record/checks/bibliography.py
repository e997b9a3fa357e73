"""The bibliography: entries have fields that are read, and years in which something can have been written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from edition.dates import EdtfError, parse
from edition.record.problems import Problem
from edition.record.record import Record

TYPES = frozenset(
    "article book booklet inbook incollection inproceedings manual misc phdthesis proceedings report thesis".split()
)

FIELDS = frozenset(
    "address booktitle chapter columns date doi edition howpublished isbn journal number origdate pages publisher "
    "school series shorttitle volume work".split()
)
"""Fields that are read, beside those of every source; ``crossref`` is none of them, for an entry stands by itself."""

FIRST_YEAR = 1800


def entries_are_understood(record: Record) -> Iterator[Problem]:
    """An entry of the bibliography is of a known type, and every field of it is read."""
    file = record.package.bibliography
    for source in record.sources.values():
        if source.type not in TYPES:
            yield Problem(
                file,
                0,
                source.key,
                source.type,
                "entry",
                "is not a type of entry",
                f"Use one of: {', '.join(sorted(TYPES))}",
            )
        for name, value in source.fields:
            if name not in FIELDS:
                yield Problem(file, 0, f"{source.key}: {name}", value, "field", "stands in a field that nothing reads",
                              f"Use one of: {', '.join(sorted(FIELDS))}")  # fmt: skip


def years_are_possible(record: Record) -> Iterator[Problem]:
    """A source was written and published in a year that has been."""
    last = date.today().year + 1
    for source in record.sources.values():
        said = (("year", source.year), ("date", source.field("date")), ("origdate", source.field("origdate")))
        for name, text in said:
            wrong = _wrong_year(text, last) if text else ""
            if wrong:
                yield Problem(record.package.bibliography, 0, f"{source.key}: {name}", text, "year", wrong,
                              "Write a day, a month or a year as in the tables")  # fmt: skip


def _wrong_year(text: str, last: int) -> str:
    try:
        when = parse(text)
    except EdtfError:
        return "is not a date of the record"
    possible = when.earliest.year >= FIRST_YEAR and when.latest.year <= last
    return "" if possible else f"does not lie between {FIRST_YEAR} and {last}"
