"""The record: all tables, their rows by id, and the evidence behind each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from edition.record.bibliography import Source, read_bibliography
from edition.record.folders import data_folder
from edition.record.package import Package, read_package
from edition.record.problems import Problem, RecordError
from edition.record.reading import read_table, read_text, written_ids
from edition.record.rows import Row

if TYPE_CHECKING:
    import pandas as pd

HOSTS = "lawful-hosts.txt"
"""The list of hosts that may be linked: one a line, a colon, and why."""


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
    hosts
        Hosts that may be linked.
    faulty
        Tables (also ``sources`` and ``hosts``) with faults of form, and the ids that stand in them
        all the same; ``None`` where these cannot be told.
    """

    package: Package
    tables: Mapping[str, Mapping[str, Row]]
    sources: Mapping[str, Source]
    hosts: frozenset[str] = frozenset()
    faulty: Mapping[str, frozenset[str] | None] = field(default_factory=dict)

    def __getitem__(self, table: str) -> Mapping[str, Row]:
        return self.tables[table]

    def rows(self, table: str) -> Iterator[Row]:
        """Iterate over the rows of a table."""
        return iter(self.tables[table].values())

    def is_whole(self, table: str) -> bool:
        """Return whether a table could be read without a fault of form."""
        return table not in self.faulty

    def knows(self, table: str, record: str) -> bool:
        """Return whether a table holds an id, or may hold it where it cannot be read."""
        if record in (self.sources if table == "sources" else self.tables[table]):
            return True
        written = self.faulty.get(table, frozenset())
        return written is None or record in written

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
        import pandas as pd  # half the start of a program that needs no frame

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


def load(folder: Path | None = None) -> tuple[Record, list[Problem]]:
    """Read every table, whatever its faults.

    Parameters
    ----------
    folder
        The data folder; without one that of ``data_folder``.

    Returns
    -------
    record, problems
        What could be read, and every fault of form. Rules across tables are in
        ``edition.record.checks``.
    """
    folder = folder or data_folder()
    package = read_package(folder)
    problems: list[Problem] = []
    tables: dict[str, dict[str, Row]] = {}
    faulty: dict[str, frozenset[str] | None] = {}
    for table in package.tables:
        rows, found = read_table(folder, table)
        problems.extend(found)
        if found:
            faulty[table.name] = written_ids(folder, table)
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
    if found and not sources:
        faulty["sources"] = None
    hosts, missing = _read_hosts(folder / HOSTS)
    if missing:
        faulty["hosts"] = None
    return Record(package, tables, sources, hosts, faulty), [*problems, *found, *missing]


def _read_hosts(path: Path) -> tuple[frozenset[str], list[Problem]]:
    text, problems = read_text(path)
    lines = (line.partition(":")[0].strip() for line in (text or "").splitlines() if not line.startswith("#"))
    return frozenset(filter(None, lines)), problems


def open_record() -> Record:
    """Return the record of the data folder, read once.

    Returns
    -------
    Record
        The record.

    Raises
    ------
    RecordError
        If a table has a fault of form; ``python -m edition check`` lists them all.
    """
    return _read_once(data_folder())


@lru_cache(maxsize=2)
def _read_once(folder: Path) -> Record:
    record, problems = load(folder)
    problems = [p for p in problems if p.rule != "empty"]
    if problems:
        raise RecordError(problems)
    return record
