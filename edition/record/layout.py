"""How a table is laid out: its header, what separates its cells, rows without any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from edition.record.package import TableSchema
from edition.record.problems import Problem

_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars", ":": "colons"}


def check_header(table: TableSchema, header: Sequence[str]) -> list[Problem]:
    """Return what is wrong with the header of a table; nothing if it names the columns in their order."""
    expected = [c.name for c in table.columns]
    if header == expected:
        return []
    return [*_separator(table, header)] or [*_names(table, header, expected)] or [_order(table, header, expected)]


def empty_rows(file: str, lines: Sequence[int]) -> Iterator[Problem]:
    """Yield one problem for all the rows of a table that hold nothing."""
    if lines:
        one = len(lines) == 1
        yield Problem(file, lines[0], "", "", "empty-row",
                      "the row is empty" if one else f"rows {spans(lines)} are empty",
                      "Delete it" if one else "Delete them")  # fmt: skip


def spans(lines: Sequence[int]) -> str:
    """Return numbers of lines in words, those that follow each other as a span.

    Examples
    --------
    >>> spans([295, 296, 297]), spans([3, 8, 9])
    ('295-297', '3 and 8-9')
    """
    found: list[list[int]] = []
    for line in lines:
        if found and line == found[-1][1] + 1:
            found[-1][1] = line
        else:
            found.append([line, line])
    parts = [str(first) if first == last else f"{first}-{last}" for first, last in found]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _separator(table: TableSchema, header: Sequence[str]) -> Iterator[Problem]:
    """A file that was saved with another separator has its whole header in the first cell."""
    for mark, name in _SEPARATORS.items():
        if len(header) == 1 and header[0].count(mark) >= len(table.columns) - 1 > 0:
            yield Problem(table.path, 1, "", "", "separator", f"the cells are separated by {name}",
                          "Save the file with commas between the cells")  # fmt: skip
            return


def _names(table: TableSchema, header: Sequence[str], expected: Sequence[str]) -> Iterator[Problem]:
    for name in expected:
        if name not in header:
            yield Problem(table.path, 1, name, "", "missing-column", "the column is missing",
                          "Add it or correct its name")  # fmt: skip
    for name in header:
        if name not in expected:
            yield Problem(table.path, 1, name, "", "unknown-column", "the column is not described",
                          "Remove it or describe it in datapackage.json")  # fmt: skip
        elif header.count(name) > 1:
            yield Problem(table.path, 1, name, "", "double-column", "the column stands twice",
                          "Remove one of the two")  # fmt: skip


def _order(table: TableSchema, header: Sequence[str], expected: Sequence[str]) -> Problem:
    return Problem(table.path, 1, "", ", ".join(header), "column-order", "the columns are in another order",
                   f"Put them in this order: {', '.join(expected)}")  # fmt: skip
