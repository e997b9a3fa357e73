"""Words for coded values: the one place where a code becomes something a reader sees."""

from __future__ import annotations

from edition.record.record import Record
from edition.record.tables import Label


def label_row(record: Record, table: str, column: str, value: str) -> Label:
    """Return the row of ``labels`` for a coded value.

    Parameters
    ----------
    record
        The record.
    table, column
        Where the value stands; an answer to the codebook stands in ``features``, under the id of its question.
    value
        The coded value.

    Raises
    ------
    UnknownRecord
        If ``labels.csv`` has no words for it.

    Notes
    -----
    A value that means the same in several tables has one row under ``any``; ``unknown`` and ``not-applicable`` mean
    the same for every question of the codebook.
    """
    found = find_label(record, table, column, value)
    return found if found is not None else record.labels[f"{table}.{column}.{value}"]


def find_label(record: Record, table: str, column: str, value: str) -> Label | None:
    """Return the row of ``labels`` for a coded value, ``None`` if it has no words; as `label_row` otherwise."""
    names = (f"{table}.{column}.{value}", f"{table}.value.{value}", f"any.{column}.{value}")
    return next((row for name in names if (row := record.labels.get(name)) is not None), None)


def words(record: Record, table: str, column: str, value: str) -> str:
    """Return the words for a coded value, as they stand in a cell or inside a sentence.

    Examples
    --------
    >>> from edition.record import open_record
    >>> words(open_record(), "features", "baltic", "if-they-ask")
    'covered if they ask or agree'
    """
    return label_row(record, table, column, value).label


def few_words(record: Record, table: str, column: str, value: str) -> str:
    """Return the fewest words for a coded value, where there is little room."""
    row = label_row(record, table, column, value)
    return row.short or row.label


def values_of(record: Record, table: str, column: str) -> tuple[str, ...]:
    """Return the coded values of a column that have words of their own, in the order in which a reader sees them.

    Examples
    --------
    >>> from edition.record import open_record
    >>> values_of(open_record(), "objections", "stance")
    ('agrees', 'qualifies', 'objects')
    """
    own = record.labels.where(table=table, column=column) or record.labels.where(table="any", column=column)
    return tuple(row.value for row in own)
