"""What is wrong with a table: where it stands and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of the record.

    Attributes
    ----------
    file
        File name inside ``data/``.
    row
        Line of the file as an editor counts it; the header is line 1, 0 means the whole file.
    column
        Column name, empty for the whole row.
    value
        The offending value.
    rule
        Short name of the broken rule.
    message
        What is wrong.
    remedy
        What to do.
    """

    file: str
    row: int
    column: str
    value: str
    rule: str
    message: str
    remedy: str

    def __str__(self) -> str:
        where = self.file
        if self.row:
            where += f", row {self.row}"
        if self.column:
            where += f", column {self.column}"
        shown = f" {_shorten(self.value)!r}" if self.value else ""
        return f"{where}:{shown} {self.message}. {self.remedy}. [{self.rule}]"


class RecordError(Exception):
    """The record cannot be used; carries every fault found.

    Attributes
    ----------
    problems
        The faults, sorted by file and row.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(p) for p in self.problems))


def _shorten(text: str, width: int = 80) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
