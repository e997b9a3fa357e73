"""The data of a figure: what it shows, as rows that a reader can look at, take away and compute with."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edition.exports.tables import harmless

if TYPE_CHECKING:
    import pandas as pd

LINK = "_record"
"""Name under which a row says which record it stands for, as ``table/id``; it is not shown."""

Number = int | float
Value = str | Number | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows behind a figure.

    Attributes
    ----------
    columns
        Names of the columns; the first names the row.
    rows
        The values, in the order of the columns.
    records
        For each row ``table/id`` of the record it stands for, or nothing.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    records: tuple[str, ...]

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, Value]]) -> Sheet:
        """Make a sheet from mappings of column to value; under `LINK` stands the record of a row."""
        given = list(rows)
        columns = tuple(name for name in (given[0] if given else {}) if name != LINK)
        values = tuple(tuple(row[name] for name in columns) for row in given)
        return cls(columns, values, tuple(str(row.get(LINK) or "") for row in given))

    def cells(self) -> list[list[str]]:
        """Return the rows as text, under their header."""
        return [list(self.columns), *([_text(value) for value in row] for row in self.rows)]

    def frame(self) -> pd.DataFrame:
        """Return the rows as a data frame."""
        import pandas as pd  # half the start of a program that needs no frame

        return pd.DataFrame(list(self.rows), columns=list(self.columns))


def as_csv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as CSV that no spreadsheet takes for formulas."""
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\n").writerows([harmless(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _text(value: Value) -> str:
    return "" if value is None else str(value)
