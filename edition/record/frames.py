"""Tables as data frames."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import pandas as pd

from edition.dates import Edtf
from edition.record.package import ColumnSchema, TableSchema
from edition.record.rows import Row


def frame(table: TableSchema, rows: Iterable[Row]) -> pd.DataFrame:
    """Return a table as a data frame.

    Parameters
    ----------
    table
        The table's description.
    rows
        Its rows.

    Returns
    -------
    DataFrame
        The index is the id. Text is text, the empty cell the empty string; a list column holds lists; a coded column is
        a category, its values in the order of the descriptor; whole numbers are ``Int64``, truth values ``bool``.
        A date stays the EDTF text, and two columns of real dates follow it, the first and the last day it can mean,
        empty at an open end: ``earliest`` and ``latest`` in a table whose one date is called ``date``, in others
        for instance ``handed_over_earliest``.
    """
    rows = list(rows)
    dates = [c.name for c in table.columns if c.semantics == "edtf"]
    columns: dict[str, pd.Series] = {}
    for column in table.columns:
        values = [row.cell(column.name) for row in rows]
        columns[column.name] = _series(column, values)
        if column.semantics == "edtf":
            prefix = "" if dates == ["date"] else f"{column.name}_"
            columns[f"{prefix}earliest"] = _days(d.earliest if isinstance(d, Edtf) else None for d in values)
            columns[f"{prefix}latest"] = _days(d.latest if isinstance(d, Edtf) else None for d in values)
    return pd.DataFrame(columns).set_index("id")


def _series(column: ColumnSchema, values: Sequence[object]) -> pd.Series:
    if column.enum:
        return pd.Series(pd.Categorical([v or None for v in values], categories=list(column.enum)))
    if column.type == "list":
        return pd.Series([list(v) if isinstance(v, tuple) else [] for v in values], dtype=object)
    if column.semantics == "edtf":
        return pd.Series(["" if v is None else str(v) for v in values], dtype=object)
    kinds = {"integer": "Int64", "number": "float64", "boolean": "bool"}
    return pd.Series(values, dtype=kinds.get(column.type, "object"))


def _days(days: Iterable[date | None]) -> pd.Series:
    known = [None if day in (date.min, date.max) else day for day in days]
    return pd.Series(pd.to_datetime(pd.Series(known, dtype=object)))
