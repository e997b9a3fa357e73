"""What can be found: a passage is a paragraph of the book or a record, with the place where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from edition.dates import Edtf
from edition.exports.addresses import Address


class Group(Enum):
    """Groups in which results are shown, in the order in which they stand where nothing else decides."""

    CHAPTERS = "chapters"
    DRAFTS = "drafts"
    EVENTS = "events"
    PEOPLE = "people"
    QUOTATIONS = "quotations"
    ARGUMENT = "argument"
    STATEMENTS = "statements"
    DISPUTES = "disputes"
    TERMS = "terms"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Passage:
    """Something to find.

    Attributes
    ----------
    group
        Among which results it is shown.
    place
        Page and fragment.
    title
        What it is called: the name of a record, the heading of a section; empty for a paragraph.
    under
        What it belongs to: page and heading of a paragraph, the day of an event, the draft of a clause.
    text
        Its words.
    lang
        Their language, where it is not that of the book.
    more
        Further words: the translation of a quotation, other spellings of a name.
    when
        When it happened.
    """

    group: Group
    place: Address
    title: str
    under: str = ""
    text: str = ""
    lang: str = ""
    more: str = ""
    when: Edtf | None = None
