"""The table of texts: finding one by its name, and cutting a file to it."""

from __future__ import annotations

from difflib import get_close_matches

from edition.record import Record
from edition.record.tables import OfferedText
from edition.texts.cutters import CUTTERS
from edition.texts.faults import TextFault
from edition.texts.passages import Passage, between

COLLECTION = "collection"
"""The kind of a text that holds many documents."""


def offers(record: Record) -> tuple[OfferedText, ...]:
    """Return the texts that are offered, in their order."""
    return tuple(sorted(record.rows("texts"), key=lambda row: row.position))


def offer_named(record: Record, name: str) -> OfferedText:
    """Return the text of a name.

    Raises
    ------
    TextFault
        If there is none, with those whose names are near.
    """
    if name in record.texts:
        return record.texts[name]
    near = get_close_matches(name, list(record.texts), n=3, cutoff=0.5)
    raise TextFault(
        f"there is no text {name!r}",
        f"did you mean {' or '.join(near)}?" if near else "`fiasco texts list` shows them all",
    )


def cut_offered(offer: OfferedText, content: bytes, by: str = "") -> tuple[Passage, ...]:
    """Return a text from the file it stands in.

    Parameters
    ----------
    offer
        The text.
    content
        The file.
    by
        Another cutter than that of the table, for a file of another kind that has the same text.

    Raises
    ------
    TextFault
        If the file cannot be cut, or does not begin and end as the table says.
    """
    return between(CUTTERS[by or offer.cut](content, offer.part), offer.first_words, offer.last_words)
