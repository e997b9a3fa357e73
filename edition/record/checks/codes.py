"""Coded values: each has its words in labels.csv, and no label stands there for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.bibliography import READ_AS, SOURCE_KINDS
from edition.record.checks.rule import fault
from edition.record.labels import find_label
from edition.record.problems import Problem
from edition.record.record import Record

UNANSWERED = ("unknown", "not-applicable")
"""What an answer to the codebook may be besides the values of its question."""

COMPUTED_CODES = {
    ("cases", "ruling"): ("covered", "not-covered", "open", "judged", "consult"),
    ("events", "certainty"): ("day", "days", "month", "uncertain"),
    ("objections", "how-read"): (*(code for code in READ_AS if code != "second-hand"), "described", "through-another"),
}
"""Answers that are computed and stand in no column; the program that computes them needs their words."""

_TABLE = "table"
"""Columns of this name hold names of tables, which are no answers."""


def codes_have_words(record: Record) -> Iterator[Problem]:
    """Every coded value of a column, and every kind of source, has its words in labels.csv."""
    if not record.is_whole("labels"):
        return
    for table, column, value in _codes(record):
        if find_label(record, table, column, value) is None:
            yield Problem("labels.csv", 0, "id", f"{table}.{column}.{value}", "no-words", "is missing",
                          f"Add the words a reader sees for {value!r} in {table}.{column}")  # fmt: skip


def languages_have_names(record: Record) -> Iterator[Problem]:
    """Every language of a quotation, a text or a source has its name in labels.csv."""
    if not record.is_whole("labels"):
        return
    for code, place in _languages(record).items():
        if f"any.lang.{code}" not in record.labels:
            yield Problem(*place, code, "language", "is not a language of the record",
                          f"Use a code such as en, fr, ru; a new one needs any.lang.{code} in labels.csv")  # fmt: skip


def questions_have_words(record: Record) -> Iterator[Problem]:
    """Every possible answer to a question of the codebook has its words in labels.csv."""
    if not record.is_whole("labels"):
        return
    for question in record.rows("codebook"):
        for value in question.values:
            if f"features.{question.id}.{value}" not in record.labels:
                yield fault(question, "values", value, "no-words", "has no words",
                            f"Add the row features.{question.id}.{value} to labels.csv")  # fmt: skip


def no_label_is_orphaned(record: Record) -> Iterator[Problem]:
    """Every row of labels.csv belongs to a value that can occur."""
    if record.faulty:
        return
    known = {(table, column, value) for table, column, value in _codes(record)}
    known |= {("any", column, value) for _, column, value in known}
    known |= {(table, "value", value) for table, _, value in known}
    known |= {("any", "lang", code) for code in _languages(record)}
    known |= {("features", q.id, value) for q in record.rows("codebook") for value in q.values}
    known |= {("features", "value", value) for value in UNANSWERED}
    columns = {(table.name, column.name) for table in record.package.tables for column in table.columns}
    for row in record.rows("labels"):
        if row.column == "fact" and (row.table, row.value) in columns:
            continue
        if (row.table, row.column, row.value) not in known:
            yield fault(row, "id", row.id, "orphan", "are words for a value that cannot occur",
                        "Correct table, column and value, or remove the row")  # fmt: skip


def _codes(record: Record) -> Iterator[tuple[str, str, str]]:
    for table in record.package.tables:
        for column in (c for c in table.columns if c.enum and c.name != _TABLE):
            yield from ((table.name, column.name, value) for value in column.enum)
    yield from (("sources", "kind", value) for value in SOURCE_KINDS)
    yield from (("sources", "readas", value) for value in READ_AS)
    yield from ((*place, value) for place, values in COMPUTED_CODES.items() for value in values)


def _languages(record: Record) -> dict[str, tuple[str, int, str]]:
    """Return the languages that occur, each with file, row and column where it stands first."""
    found: dict[str, tuple[str, int, str]] = {}
    for table in record.package.tables:
        for column in (c for c in table.columns if c.semantics == "lang"):
            for row in record.table(table.name).values():
                for code in filter(None, row.text_of(column.name).split("; ")):
                    found.setdefault(code, (table.path, row.line, column.name))
    for source in record.sources.values():
        found.setdefault(source.lang, (record.package.bibliography, 0, f"{source.key}: langid"))
    return {code: place for code, place in found.items() if code}
