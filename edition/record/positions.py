"""What historians hold on the steps of the argument, in order of time, and how their words were read."""

from __future__ import annotations

from dataclasses import dataclass

from edition.record.record import Record
from edition.record.rows import Row

STANCES = ("agrees", "qualifies", "objects")

UNNAMED = "unnamed reviewer"
"""Stands in the column of authors where a reviewer’s name was not on the page read; the review is the reviewer’s own."""


OWN_TEXT = {
    "whole": "read whole in the writer’s own text",
    "opening": "read in the opening or abstract of the writer’s own text",
    "extract": "read in extracts of the writer’s own text",
}
"""How much of the writer’s own text was read, by what the source says of itself."""


@dataclass(frozen=True, slots=True)
class Position:
    """One position of one historian.

    Attributes
    ----------
    author
        The name, without a remark in brackets.
    year
        Year of the work, ``None`` where it is not known.
    steps, chapters
        The steps of the argument, and the chapters in which these stand, each once.
    own
        Whether it was read in the writer’s own text, be it a part; otherwise through a review, a
        quotation or a publisher’s description.
    """

    id: str
    author: str
    year: int | None
    stance: str
    steps: tuple[str, ...]
    chapters: tuple[str, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class Period:
    """A span of years, both included, and what marks it off."""

    first: int
    last: int
    name: str


PERIODS = (
    Period(1939, 1988, "to 1988, before the Soviet archives opened"),
    Period(1989, 1999, "1989 to 1999"),
    Period(2000, 2010, "2000 to 2010"),
    Period(2011, 2100, "since 2011"),
)
"""Spans of time; the cuts are the edition’s."""


def positions(record: Record) -> tuple[Position, ...]:
    """Return all positions in order of year; those without a year stand last."""
    found = (_position(record, row) for row in record.rows("objections"))
    return tuple(sorted(found, key=lambda p: (p.year or 9999, p.author, STANCES.index(p.stance), p.id)))


def _position(record: Record, row: Row) -> Position:
    steps = row.list("arguments")
    chapters = dict.fromkeys(record["arguments"][step].text("chapter") for step in steps)
    year = row.number("year") if row["year"] is not None else None
    author = row.text("author").partition(" (")[0]
    return Position(row.id, author, year, row.text("stance"), steps, tuple(chapters), read_in_own_words(record, row))


def read_in_own_words(record: Record, row: Row) -> bool:
    """Return whether a position was read in a text by the historian who holds it.

    Both the work named and some of the evidence must be the historian’s own; a text known at second
    hand, from a description or through another author, does not count.
    """
    behind = {e.text("source") for e in record.evidence("objections", row.id)}
    return _is_own(record, row, row.text("source")) and any(_is_own(record, row, key) for key in behind)


def how_read(record: Record, row: Row) -> str:
    """Say how a position was read, in words for a reader.

    It follows the source that the position names: its own text and how much of that was opened, or the
    text of another through which the writer is known.
    """
    if read_in_own_words(record, row):
        return OWN_TEXT[record.sources[row.text("source")].read_as]
    if _named_by(record, row, row.text("source")):
        return "reported: known from a description or citation of the work"
    return "reported: known through another’s text"


def _is_own(record: Record, row: Row, key: str) -> bool:
    source = record.sources[key]
    if source.read_as == "second-hand":
        return False
    return _named_by(record, row, key)


def _named_by(record: Record, row: Row, key: str) -> bool:
    authors = record.sources[key].authors
    if UNNAMED in row.text("author"):
        return not authors
    return any(name.split(",")[0] in row.text("author") for name in authors)
