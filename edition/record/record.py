"""The record: all tables, their rows by id, and the evidence behind each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edition.record.bibliography import Source, read_bibliography
from edition.record.folders import DESCRIPTOR, data_folder
from edition.record.package import Package, read_package
from edition.record.problems import Problem, RecordError
from edition.record.reading import read_table, read_text, written_ids
from edition.record.rows import Row, Rows
from edition.record.tables import ROW_TYPES, EvidenceEntry, Quotation, TableAccess

if TYPE_CHECKING:
    import pandas as pd

HOSTS = "lawful-hosts.txt"
"""The list of hosts that may be linked: one a line, a colon, and why."""

_MAIN = ("events", "drafts", "clauses", "people", "arguments", "objections", "disputes", "evidence")


@dataclass(frozen=True, repr=False)
class Record(TableAccess):
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
    tables: Mapping[str, Rows[Row]]
    sources: Mapping[str, Source]
    hosts: frozenset[str] = frozenset()
    faulty: Mapping[str, frozenset[str] | None] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict, init=False, compare=False)
    """What was gathered from the record once and is asked for often; a record made from another begins anew."""

    def __repr__(self) -> str:
        counts = [f"{len(self.tables[t])} {t}" for t in _MAIN if t in self.tables]
        return f"<{self.package.title}\n {', '.join([*counts, f'{len(self.sources)} sources'])}>"

    def is_whole(self, table: str) -> bool:
        """Return whether a table could be read without a fault of form."""
        return table not in self.faulty

    def knows(self, table: str, record: str) -> bool:
        """Return whether a table holds an id, or may hold it where it cannot be read."""
        if record in (self.sources if table == "sources" else self.table(table)):
            return True
        written = self.faulty.get(table, frozenset())
        return written is None or record in written

    def evidence_for(self, table: str, record: str) -> tuple[EvidenceEntry, ...]:
        """Return the evidence of one record, in the order of the table."""
        return self.where("evidence", table=table, record=record)

    def quotations_of(self, table: str, record: str) -> tuple[Quotation, ...]:
        """Return the quoted wordings of one record."""
        return self.where("readings", table=table, record=record)

    def frame(self, table: str) -> pd.DataFrame:
        """Return a table as a data frame; ``edition.record.frames`` says what its columns hold."""
        from edition.record.frames import frame  # pandas is half the start of a program that needs no frame

        return frame(self.package.table(table), self.table(table).values())


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
    _match_row_types(package)
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
    whole = {name: Rows(name, rows) for name, rows in tables.items()}
    return Record(package, whole, sources, hosts, faulty), [*problems, *found, *missing]


def _match_row_types(package: Package) -> None:
    """Refuse a descriptor that the classes of rows do not follow: no row of it could be made."""
    described = {table.name for table in package.tables}
    lost = [Problem(DESCRIPTOR, 0, "", name, "row-types", "is not described any more",
                    "Restore the table; if it was removed on purpose, run `fiasco rows`")
            for name in ROW_TYPES if name not in described]  # fmt: skip
    if lost:
        raise RecordError(lost)
    for table in package.tables:
        known = ROW_TYPES[table.name].columns() if table.name in ROW_TYPES else ()
        if tuple(c.name for c in table.columns) != known:
            problem = Problem(DESCRIPTOR, 0, "", table.name, "row-types", "is not described as the program knows it",
                              "Run `fiasco rows` after a change to the tables")  # fmt: skip
            raise RecordError([problem])


def _read_hosts(path: Path) -> tuple[frozenset[str], list[Problem]]:
    text, problems = read_text(path)
    lines = (line.partition(":")[0].strip() for line in (text or "").splitlines() if not line.startswith("#"))
    hosts = frozenset(filter(None, lines))
    if not hosts and not problems:
        problems = [Problem(path.name, 0, "", "", "empty", "names no host", "Restore its lines")]
    return hosts, problems


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
    problems = [p for p in problems if p.rule not in ("empty", "empty-row")]
    if problems:
        raise RecordError(problems)
    return record
