"""The language of the book: every word a reader sees comes from one catalogue, months and plurals from CLDR.

English is the language of the messages themselves. Another language is a folder below ``edition/language/locale`` with a
translated catalogue; nothing else changes.
"""

from edition.language.calendar import day_and_month, day_in_full, month, month_abbreviated
from edition.language.catalogue import _, current_language, n_, numeral, speaking
from edition.language.sentences import begin, interval, listed, span_in_full

__all__ = [
    "_",
    "begin",
    "current_language",
    "day_and_month",
    "day_in_full",
    "interval",
    "listed",
    "month",
    "month_abbreviated",
    "n_",
    "numeral",
    "span_in_full",
    "speaking",
]
