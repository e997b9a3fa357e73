"""Quotations in running text: where they stand, and how many words a reader counts in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST_QUOTATION = 12
"""Words of others that may stand together."""

COMPOUNDS = 3
"""So many words joined by hyphens count as one word each; a text with more is joined to be shorter than it is."""

_WORD = re.compile(r"[^\W_]+(?:[’'ʼ][^\W_]+)*")
_COMPOUND = re.compile(r"(?<![\w\u2010\u2011-])[^\W_]+(?:[-\u2010\u2011][^\W_]+){1,2}(?![-\u2010\u2011]?[^\W_])")
_DOUBLE = re.compile(r"[“”„‟«»‹›❝\"＂]([^“”„‟«»‹›❝❞\"＂]*)(?:[“”«»‹›❞\"＂]|$)")
_SINGLE_OPENS = re.compile(r"(?<![^\W\d_])[‘‚‛](?!\d0s)")
_SINGLE_CLOSES = re.compile(r"[’‘](?![^\W_])")
_BETWEEN = re.compile(r"[\s.…–—\[\]/-]*")


def words_counted(text: str) -> int:
    """Return how many words a reader counts.

    Dashes, ellipses, slashes and spaces of every kind part words. A hyphen joins two or three parts into one word, as
    in *vis-à-vis*, for the first three such words; longer chains, and further ones, are counted part by part.

    Examples
    --------
    >>> words_counted("a non-aggression pact – the ministers’ own"), words_counted("one-two-three-four…five\u2009six")
    (6, 6)
    """
    return len(_WORD.findall(_COMPOUND.sub("x", text, count=COMPOUNDS)))


def quoted(text: str) -> Iterator[str]:
    """Yield what stands between quotation marks of any kind, one that is not closed to the end of the text.

    Parameters
    ----------
    text
        Running text.

    Examples
    --------
    >>> list(quoted("He said ‘the ministers’ reply’ and « non » and „nein“, then “yes"))
    ['non', 'nein', 'yes', 'the ministers’ reply']
    """
    yield from _joined(text, [m.span(1) for m in _DOUBLE.finditer(text) if m[1].strip()])
    yield from _joined(text, list(_single(text)))


def _joined(text: str, spans: list[tuple[int, int]]) -> Iterator[str]:
    """Quotations with nothing but points and spaces between them are one that was cut."""
    whole: list[tuple[int, int]] = []
    for start, end in spans:
        between = text[whole[-1][1] + 1 : start - 1] if whole else ""
        if whole and _BETWEEN.fullmatch(between):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    yield from (text[start:end].strip() for start, end in whole)


def _single(text: str) -> Iterator[tuple[int, int]]:
    """Single quotation marks close where an apostrophe could not stand, or at the last place before the next that opens."""
    after = 0
    for opening in _SINGLE_OPENS.finditer(text):
        if opening.start() < after:
            continue
        following = _SINGLE_OPENS.search(text, opening.end())
        ends = [
            m.start()
            for m in _SINGLE_CLOSES.finditer(text, opening.end(), following.start() if following else len(text))
        ]
        # The apostrophe of "the ministers’ reply" closes nothing if another mark follows that does.
        end = next(
            (e for e in ends if text[e - 1] != "s" or e == ends[-1] or not text[e + 1 : e + 3].strip().isalpha()),
            None,
        )
        after = len(text) if end is None else end
        yield opening.end(), after


def long_quotations(text: str) -> Iterator[tuple[str, int]]:
    """Yield each quotation that is too long, with its number of words."""
    for words in quoted(text):
        count = words_counted(words)
        if count > LONGEST_QUOTATION:
            yield words, count
