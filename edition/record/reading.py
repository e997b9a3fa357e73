"""Reading a table strictly: every fault of form is found here, and all of them are reported."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from edition.dates import EdtfError, parse
from edition.record.layout import check_header, empty_rows
from edition.record.package import ColumnSchema, TableSchema
from edition.record.problems import Problem
from edition.record.rows import CellValue, Row, attribute
from edition.record.tables import ROW_TYPES

_CONTROL = re.compile(r"[\x00-\x1f]")
_WHOLE = re.compile(r"-?[0-9]+")
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def read_table(folder: Path, table: TableSchema) -> tuple[list[Row], list[Problem]]:
    """Read one CSV table.

    Parameters
    ----------
    folder
        The data folder.
    table
        The table's description.

    Returns
    -------
    rows, problems
        Rows that could be read, typed by the descriptor, and every fault of form. A row with a
        fault is left out; a fault of the whole file leaves no rows.
    """
    text, problems = read_text(folder / table.path)
    if text is None:
        return [], problems
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[Row] = []
    try:
        header = next(reader, [])
        found = check_header(table, header)
        if found:
            return [], found
        empty: list[int] = []
        for line, cells in _numbered(reader):
            if not any(cell.strip() for cell in cells):
                empty.append(line)
                continue
            row, faults = _read_row(table, header, line, cells)
            problems.extend(faults)
            if row is not None:
                rows.append(row)
        problems.extend(empty_rows(table.path, empty))
    except csv.Error as error:
        problems.append(
            Problem(table.path, reader.line_num, "", "", "csv", f"the file is not well-formed CSV ({error})",
                    "Look for an unclosed quotation mark or a file cut short")
        )  # fmt: skip
    if not rows and not problems:
        problems.append(Problem(table.path, 0, "", "", "empty", "the table has no rows", "Restore its rows"))
    return rows, problems


def written_ids(folder: Path, table: TableSchema) -> frozenset[str] | None:
    """Return every id that stands in a table, those of faulty rows included.

    Parameters
    ----------
    folder, table
        As for ``read_table``.

    Returns
    -------
    frozenset of str or None
        The ids; ``None`` if the file cannot be read to its end.
    """
    text, _ = read_text(folder / table.path)
    if text is None:
        return None
    try:
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    except csv.Error:
        return None
    if check_header(table, header):
        return None
    place = header.index("id")
    return frozenset(cells[place] for cells in rows if len(cells) > place)


def read_text(path: Path) -> tuple[str | None, list[Problem]]:
    """Read a file of the record as text.

    Parameters
    ----------
    path
        The file.

    Returns
    -------
    text, problems
        The text, or ``None`` and what is wrong with the file as a whole.
    """
    name = path.name

    def fault(rule: str, message: str, remedy: str) -> tuple[None, list[Problem]]:
        return None, [Problem(name, 0, "", "", rule, message, remedy)]

    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return fault("missing-file", "the file is missing", "Restore it or take it out of datapackage.json")
    except OSError as error:
        return fault("unreadable", f"cannot be read ({(error.strerror or str(error)).lower()})",
                     "It must be a file that this program may read")  # fmt: skip
    if not raw.strip():
        return fault("empty", "the file is empty", "Restore its header and rows")
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return fault("byte-order-mark", "the file begins with a byte order mark",
                     "Save it as UTF-8 without a byte order mark")  # fmt: skip
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return None, [Problem(name, line, "", "", "encoding", "the file is not UTF-8", "Save it as UTF-8")]
    if "\x00" in text:
        return fault("nul", "the file holds a NUL character", "Remove it; the file may be damaged")
    if not text.endswith("\n"):
        return fault("truncated", "the last line does not end", "The file may be cut short; restore its end")
    return text, []


def _numbered(reader: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    previous = 1
    for cells in reader:
        yield previous + 1, cells
        previous = reader.line_num  # type: ignore[attr-defined]


def _read_row(table: TableSchema, header: list[str], line: int, cells: list[str]) -> tuple[Row | None, list[Problem]]:
    if len(cells) != len(header):
        problem = Problem(table.path, line, "", "", "cells", f"the row has {len(cells)} cells, not {len(header)}",
                          "Look for a missing or extra comma, or quote the cell that holds one")  # fmt: skip
        return None, [problem]
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for column, cell in zip(table.columns, cells, strict=True):
        try:
            values[attribute(column.name)] = _value(column, cell)
        except _CellError as error:
            problems.append(Problem(table.path, line, column.name, cell, error.rule, error.message, error.remedy))
    return (None, problems) if problems else (ROW_TYPES[table.name](line=line, **values), [])


class _CellError(ValueError):
    def __init__(self, rule: str, message: str, remedy: str) -> None:
        super().__init__(message)
        self.rule, self.message, self.remedy = rule, message, remedy


def _value(column: ColumnSchema, cell: str) -> CellValue:
    if cell != cell.strip():
        raise _CellError("spaces", "the cell begins or ends with white space", "Remove it")
    if column.type not in ("number", "integer") and cell.startswith(_FORMULA_STARTS):
        raise _CellError("formula", "a spreadsheet would read the cell as a formula",
                         "Begin the text with a letter, a digit or a quotation mark")  # fmt: skip
    if _CONTROL.search(cell):
        raise _CellError("control", "the cell holds a line break or a control character", "Keep to one line")
    if not cell:
        if column.required:
            choices = f"; use one of: {', '.join(column.enum)}" if column.enum else "; the column may not be empty"
            raise _CellError("required", "the cell is empty", f"Fill it{choices}")
        return _empty(column)
    return _typed(column, cell)


def _empty(column: ColumnSchema) -> CellValue:
    if column.type == "list":
        return ()
    if column.type == "boolean":
        return False
    return "" if column.type == "string" and column.semantics != "edtf" else None


def _typed(column: ColumnSchema, cell: str) -> CellValue:
    if column.type == "list":
        parts = tuple(part.strip() for part in cell.split(column.delimiter))
        if "" in parts:
            raise _CellError("list", "the list has an empty part", f"Remove the extra {column.delimiter!r}")
        if len(set(parts)) != len(parts):
            raise _CellError("list", "the list names something twice", "Name it once")
        return parts
    if column.type in ("integer", "number"):
        # Digits of other scripts, underscores, exponents and "nan" are numbers to Python and to no reader.
        if not (_WHOLE if column.type == "integer" else _DECIMAL).fullmatch(cell):
            raise _CellError("number", "is not a number", "Write digits only")
        return int(cell) if column.type == "integer" else float(cell)
    if column.type == "boolean":
        if cell not in ("true", "false"):
            raise _CellError("boolean", "is neither true nor false", "Write true or false")
        return cell == "true"
    if column.enum and cell not in column.enum:
        raise _CellError("enum", "is not an allowed value", f"Use one of: {', '.join(column.enum)}")
    if column.semantics == "edtf":
        try:
            return parse(cell)
        except EdtfError as error:
            raise _CellError(
                "date", "is not a date of the record", error.reason[0].upper() + error.reason[1:]
            ) from None
    return cell
