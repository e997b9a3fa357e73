"""How drafts are named: siglum, day without its year, governments."""

from __future__ import annotations

from collections.abc import Iterable

from edition.dates import Edtf
from edition.drafts.succession import day_of_draft
from edition.record import Record
from edition.record.tables import Draft


def without_year(when: Edtf) -> str:
    """Return a date without its year, as in ``27 May``, where it lies within one.

    Examples
    --------
    >>> from edition.dates import parse
    >>> [without_year(parse(text)) for text in ("1939-05-27", "1939-12-30/1940-01-02")]
    ['27 May', '30 December 1939 to 2 January 1940']
    """
    told = when.describe()
    return told.replace(f" {when.latest.year}", "") if when.earliest.year == when.latest.year else told


def day_of(draft: Draft) -> str:
    """Return the day by which a draft is placed, without its year."""
    return without_year(day_of_draft(draft))


def dated(draft: Draft) -> str:
    """Return siglum and day of a draft, as in ``A1, 27 May``."""
    return f"{draft.siglum}, {day_of(draft)}"


def governments(record: Record, codes: Iterable[str]) -> str:
    """Return the short names of governments; a code that is no party stands as it is."""
    parties = record["parties"]
    return ", ".join(parties[code].short if code in parties else code for code in codes)
