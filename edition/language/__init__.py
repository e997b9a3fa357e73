"""The language of the book: every word a reader sees comes from one catalogue, months and plurals from CLDR.

English is the language of the messages themselves. Another language is a folder below ``edition/language/locale`` with a
translated catalogue; nothing else changes.
"""

from edition.language.calendar import day_and_month, day_in_full, month, month_abbreviated
from edition.language.catalogue import _, language, n_, numeral, speaking

__all__ = [
    "_",
    "day_and_month",
    "day_in_full",
    "language",
    "month",
    "month_abbreviated",
    "n_",
    "numeral",
    "speaking",
]
