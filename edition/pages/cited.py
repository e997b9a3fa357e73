"""Sources and quoted words in running text."""

from __future__ import annotations

from edition.pages.inline import Line, Wording, line, ref, toned
from edition.record import Record
from edition.record.tables import Quotation


def place_in_source(record: Record, key: str, locator: str) -> Line:
    """Return a source and the place in it, as in ‘DBFP, vol. VI, doc. 35’."""
    source = record.sources[key]
    return line(ref("sources", source.key, source.short), source.at(locator))


def quotation(record: Record, reading: Quotation) -> Line:
    """Return one quoted wording with its language, its translation, its source and the place in it."""
    words = Wording(reading.text, reading.lang, reading.translation)
    return line(words, " ", toned("gloss", *place_in_source(record, reading.source, reading.locator)))
