"""What of the talks each publication contains, as far as it was read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.record import Record
from edition.record.relations import by_date
from edition.record.tables import Publication

PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Book:
    """A publication with what is known of each part of the story; a part without a state was not seen."""

    row: Publication
    states: dict[str, str]

    @property
    def years(self) -> str:
        """Year, or first and last year, in short."""
        first, last = self.row.date.earliest.year, self.row.date.latest.year
        return str(first) if first == last else f"{first}–{last % 100:02}"


def compared_books(record: Record) -> list[Book]:
    """Return the publications that the edition compares, in order of time."""
    rows = by_date([row for row in record.rows("publications") if row.compared])
    return [Book(row, {c.subject: c.state for c in record.where("contents", publication=row.id)}) for row in rows]


def first_to_print(books: Iterable[Book], subject: str) -> Book | None:
    """Return the first book, issued and read, that prints documents on a part of the story."""
    return next((book for book in books if book.states.get(subject) == PRINTED and not book.row.unissued), None)
