"""Words for codes: what a reader is to see of a coded value is said before a page needs it."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.rule import Rule, fault
from edition.record.labels import label_row
from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.unknown import UnknownRecord


def answers_have_words(record: Record) -> Iterator[Problem]:
    """Every answer of the codebook has words in labels.csv."""
    if not record.is_whole("labels"):
        return
    for question in record.rows("codebook"):
        for value in question.values:
            if not _has_words(record, "features", question.id, value):
                yield fault(question, "values", value, "words", "has no words for readers",
                            f"Add the row features.{question.id}.{value} to labels.csv")  # fmt: skip


def codes_have_words(record: Record) -> Iterator[Problem]:
    """Where some values of a coded column have words in labels.csv, all that occur have."""
    if not record.is_whole("labels"):
        return
    worded = {(row.table, row.column) for row in record.rows("labels")}
    for table in record.package.tables:
        if table.name == "features":  # its words go by the question
            continue
        for column in table.columns:
            of_its_own = column.type == "string" and (table.name, column.name) in worded
            if not of_its_own and not (column.enum and ("any", column.name) in worded):
                continue
            used = {row.text_of(column.name): row for row in record.table(table.name).values()}
            for value, row in used.items():
                if value and not _has_words(record, table.name, column.name, value):
                    yield fault(row, column.name, value, "words", "has no words for readers",
                                f"Add the row {table.name}.{column.name}.{value} to labels.csv")  # fmt: skip


def _has_words(record: Record, table: str, column: str, value: str) -> bool:
    try:
        return bool(label_row(record, table, column, value).label)
    except UnknownRecord:
        return False


RULES: tuple[Rule, ...] = (answers_have_words, codes_have_words)
