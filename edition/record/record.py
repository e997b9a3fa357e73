"""The record: all tables, their rows by id, and the evidence behind each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pandas as pd

from edition.record.bibliography import Source, read_bibliography
from edition.record.package import Package, read_package
from edition.record.problems import Problem, RecordError
from edition.record.reading import read_table
from edition.record.rows import Row

DATA = Path(__file__).resolve().parents[2] / "data"
"""The data folder of this checkout."""


@dataclass(frozen=True)
class Record:
    """Everything the edition asserts.

    Attributes
    ----------
    package
        Description of the tables.
    tables
        Rows of each table by id, in the order of the file.
    sources
        Sources by citation key.
    """

    package: Package
    tables: Mapping[str, Mapping[str, Row]]
    sources: Mapping[str, Source]

    def __getitem__(self, table: str) -> Mapping[str, Row]:
        return self.tables[table]

    def rows(self, table: str) -> Iterator[Row]:
        """Iterate over the rows of a table."""
        return iter(self.tables[table].values())

    def evidence(self, table: str, record: str) -> tuple[Row, ...]:
        """Return the evidence entries of one record, in the order of the table."""
        return self._grouped("evidence", ("table", "record")).get((table, record), ())

    def readings(self, table: str, record: str) -> tuple[Row, ...]:
        """Return the quoted wordings of one record."""
        return self._grouped("readings", ("table", "record")).get((table, record), ())

    def where(self, table: str, **values: str) -> tuple[Row, ...]:
        """Return the rows whose text columns have the given values.

        Examples
        --------
        ``record.where("clauses", draft="su-1939-06-02")`` gives the clauses of one draft.
        """
        columns = tuple(values)
        return self._grouped(table, columns).get(tuple(values[c] for c in columns), ())

    def frame(self, table: str) -> pd.DataFrame:
        """Return a table as a data frame; dates are ``Edtf`` objects, lists are tuples."""
        return pd.DataFrame([dict(row) for row in self.rows(table)]).set_index("id")

    def _grouped(self, table: str, columns: tuple[str, ...]) -> Mapping[tuple[str, ...], tuple[Row, ...]]:
        cache: dict[tuple[str, tuple[str, ...]], dict[tuple[str, ...], tuple[Row, ...]]]
        cache = self.__dict__.setdefault("_groups", {})
        if (table, columns) not in cache:
            groups: dict[tuple[str, ...], tuple[Row, ...]] = {}
            for row in self.rows(table):
                key = tuple(row.text(c) for c in columns)
                groups[key] = (*groups.get(key, ()), row)
            cache[table, columns] = groups
        return cache[table, columns]


def load(folder: Path = DATA) -> tuple[Record, list[Problem]]:
    """Read every table, whatever its faults.

    Parameters
    ----------
    folder
        The data folder.

    Returns
    -------
    record, problems
        What could be read, and every fault of form. Rules across tables are in
        ``edition.record.checks``.
    """
    package = read_package(folder)
    problems: list[Problem] = []
    tables: dict[str, dict[str, Row]] = {}
    for table in package.tables:
        rows, found = read_table(folder, table)
        problems.extend(found)
        tables[table.name] = {}
        for row in rows:
            earlier = tables[table.name].get(row.id)
            if earlier:
                problems.append(
                    Problem(table.path, row.line, "id", row.id, "double-id", f"already stands in row {earlier.line}",
                            "Give one of the two another id, or remove it")
                )  # fmt: skip
            else:
                tables[table.name][row.id] = row
    sources, found = read_bibliography(folder / package.bibliography)
    return Record(package, tables, sources), problems + found


@lru_cache(maxsize=1)
def open_record() -> Record:
    """Return the record of this checkout, read once.

    Returns
    -------
    Record
        The record.

    Raises
    ------
    RecordError
        If a table has a fault of form; ``python -m edition check`` lists them all.
    """
    record, problems = load()
    problems = [p for p in problems if p.rule != "empty"]
    if problems:
        raise RecordError(problems)
    return record
