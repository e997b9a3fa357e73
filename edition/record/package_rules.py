"""What the descriptor demands of each table, in lines that can be compared: a demand that is lost shows."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.package import ColumnSchema, TableSchema


def table_rules(table: TableSchema) -> tuple[str, ...]:
    """Return the demands on a table and its columns, one a line.

    Parameters
    ----------
    table
        The table's description.

    Returns
    -------
    tuple of str
        In the order of the descriptor, such as ``kind: required`` or ``actors: names people``.
    """
    return tuple(_of_table(table))


def _of_table(table: TableSchema) -> Iterator[str]:
    if table.needs_evidence:
        yield "every row needs evidence"
    for columns in table.unique:
        yield f"{' and '.join(columns)}: stands once"
    if table.id_parts:
        rest = ", then a name" if table.id_parts.followed_by_name else ""
        yield f"id: made of {table.id_parts.separator.join(table.id_parts.columns)}{rest}"
    yield from (f"holes may be filled by {filler}" for filler in table.fillers)
    for column in table.columns:
        yield from (f"{column.name}: {demand}" for demand in _of_column(column))
    for reference in table.references:
        yield f"{reference.column}: names {reference.table}"
    for name in table.citations:
        yield f"{name}: names a source"


def _of_column(column: ColumnSchema) -> Iterator[str]:
    if column.type != "string":
        yield column.type
    if column.semantics:
        yield column.semantics
    if column.required:
        yield "required"
    if column.unique:
        yield "unique"
    # Values are told one by one, so that a line stays short and a lost value is named.
    yield from (f"may be {value}" for value in column.enum)
    if column.pattern:
        yield f"like {column.pattern}"
    for word, bound in (("least", column.minimum), ("most", column.maximum), ("characters", column.max_length)):
        if bound is not None:
            yield f"{word} {bound}"
