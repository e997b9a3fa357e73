"""References: whatever a cell names must exist."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.checks.codes import UNANSWERED
from edition.record.checks.rule import fault
from edition.record.problems import Problem
from edition.record.record import Record

_NAMING = (
    ("evidence", "record"),
    ("readings", "record"),
    ("selections", "record"),
    ("merged", "into"),
    ("counting-rules", "record"),
)
"""Tables that name a record of any table, with the column that holds its id."""


def references_exist(record: Record) -> Iterator[Problem]:
    """What a row refers to exists."""
    for table in record.package.tables:
        for reference in table.references:
            for row in record.table(table.name).values():
                for value in row.texts_of(reference.column):
                    if not record.knows(reference.table, value):
                        yield fault(row, reference.column, value, "reference", f"is not in the table {reference.table}",
                                    f"Correct it, or add it to {reference.table}.csv")  # fmt: skip


def sources_exist(record: Record) -> Iterator[Problem]:
    """Every source named is in references.bib."""
    for table in record.package.tables:
        for column in table.citations:
            for row in record.table(table.name).values():
                key = row.text_of(column)
                if key and not record.knows("sources", key):
                    yield fault(
                        row, column, key, "source", "is not in references.bib", "Correct the key, or add the source"
                    )


def records_named_exist(record: Record) -> Iterator[Problem]:
    """Evidence, readings, selections, merged records and rules of counting point to records that exist."""
    for name, column in _NAMING:
        for row in record.table(name).values():
            table, target = row.text_of("table"), row.text_of(column)
            if target and (table not in record.tables or not record.knows(table, target)):
                yield fault(row, column, target, "record", f"is not in the table {table or '?'}",
                            "Correct the id or the table it belongs to")  # fmt: skip


def features_follow_the_codebook(record: Record) -> Iterator[Problem]:
    """Coded features have a value of the codebook, and every draft is coded."""
    for row in record.rows("features"):
        for name in row.clauses:
            clause = record["clauses"].get(name)
            if clause and clause.draft != row.draft:
                yield fault(row, "clauses", name, "other-draft", "is a clause of another draft",
                            "Name clauses of this draft")  # fmt: skip
        feature = record["codebook"].get(row.feature)
        if feature is None:
            continue
        allowed = (*feature.values, *UNANSWERED)
        if row.value not in allowed:
            yield fault(row, "value", row.value, "codebook", "is not a value of this feature",
                        f"Use one of: {', '.join(allowed)}")  # fmt: skip
    yield from _complete(record, "features", "codebook")


def coverage_is_complete(record: Record) -> Iterator[Problem]:
    """Every draft says of every topic whether it is present, absent or unknown, as its clauses do."""
    yield from _complete(record, "coverage", "topics")
    if not record.is_whole("clauses"):
        return
    verified = [c for c in record.rows("clauses") if c.status != "unverified"]
    treated = {(c.draft, c.topic) for c in verified}
    for row in record.rows("coverage"):
        state = row.state
        has = (row.draft, row.topic) in treated
        if has and state != "present":
            yield fault(row, "state", state, "coverage", "but a clause treats the topic", "Write present")
        if state == "present" and not has and not row.why:
            yield fault(row, "state", state, "coverage", "but no clause has this topic",
                        "Say in the column why where the draft treats it")  # fmt: skip


def nothing_names_itself(record: Record) -> Iterator[Problem]:
    """No record names itself as what it answers or what to see also."""
    for table in record.package.tables:
        for reference in table.references:
            for row in record.table(table.name).values():
                if reference.table == table.name and row.id in row.texts_of(reference.column):
                    yield fault(row, reference.column, row.id, "self-reference", "is the record itself",
                                "Name another record, or leave it out")  # fmt: skip


def _complete(record: Record, table: str, others: str) -> Iterator[Problem]:
    if not record.is_whole(table):
        return
    for draft in record.rows("drafts"):
        for other in record.table(others):
            if f"{draft.id}.{other}" not in record.table(table):
                yield fault(draft, "id", draft.id, "incomplete", f"has no row for {other} in {table}.csv",
                            "Add one; write unknown if the text was not seen")  # fmt: skip
