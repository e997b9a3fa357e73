"""What changed between two versions of the record, cell by cell, each with the evidence behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from edition.record.cells import RecordCells


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that is not the same in two versions.

    Attributes
    ----------
    kind
        ``changed``, or ``added`` or ``removed`` with its whole record.
    before, after
        Its text; empty where there was or is none.
    evidence
        The sources of its record, in the version that has it.
    """

    table: str
    record: str
    column: str
    kind: str
    before: str
    after: str
    evidence: tuple[str, ...]


def changes_between(old: RecordCells, new: RecordCells) -> Iterator[Change]:
    """Yield every cell that changed, by table, record and column.

    Parameters
    ----------
    old, new
        Two versions; tables and columns that only one has count as empty in the other.
    """
    behind = {**old.evidence(), **new.evidence()}
    for table in sorted(old.tables.keys() | new.tables.keys()):
        before, after = old.tables.get(table, {}), new.tables.get(table, {})
        for record in (*after, *(one for one in before if one not in after)):
            was, now = before.get(record, {}), after.get(record, {})
            kind = "changed" if was and now else "added" if now else "removed"
            columns = [c for c in dict.fromkeys((*now, *was)) if was.get(c, "") != now.get(c, "")]
            for column in columns:
                texts = was.get(column, ""), now.get(column, "")
                yield Change(table, record, column, kind, *texts, behind.get((table, record), ()))
