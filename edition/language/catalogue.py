"""Messages: looked up in the catalogue of the language spoken, English where it has none."""

from __future__ import annotations

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

DOMAIN = "fiasco"
LOCALES = Path(__file__).parent / "locale"
ENGLISH = "en_GB"

_SPOKEN: ContextVar[str] = ContextVar("language", default="")


def current_language() -> str:
    """Return the language spoken: the one set by `speaking`, that of ``FIASCO_LANGUAGE``, or British English."""
    return _SPOKEN.get() or os.environ.get("FIASCO_LANGUAGE") or ENGLISH


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """Speak a language for a while.

    Parameters
    ----------
    name
        A locale as CLDR names it, for instance ``en_GB`` or ``ru``.
    """
    token = _SPOKEN.set(name)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def _(message: str) -> str:
    """Return a message in the language spoken."""
    return _catalogue(current_language()).gettext(message)


def n_(one: str, many: str, count: int) -> str:
    """Return the form of a message that belongs to a count.

    Examples
    --------
    >>> [n_("{n} draft", "{n} drafts", n).format(n=n) for n in (1, 27)]
    ['1 draft', '27 drafts']
    """
    return _catalogue(current_language()).ngettext(one, many, count)


def numeral(count: int) -> str:
    """Return a number in words as far as the catalogue has words, in figures beyond.

    Examples
    --------
    >>> numeral(2), numeral(26)
    ('two', '26')
    """
    words = _("no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen").split()
    return words[count] if 0 <= count < len(words) else str(count)


@lru_cache(maxsize=8)
def _catalogue(name: str) -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, LOCALES, [name], fallback=True)
