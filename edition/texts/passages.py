"""Passages: the paragraphs of a text, with who speaks and where each stands in print."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from edition.texts.faults import TextFault

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of a text.

    Attributes
    ----------
    text
        The words, with single spaces.
    label
        The number that the text itself gives it, such as ``1`` of an article; empty for none.
    speaker
        Who speaks, where the text says so.
    place
        Where it begins in print, such as ``col. 2213`` or ``p. 263``; empty where that is not known.
    breaks
        Where another column or page begins inside it: offset and place.
    document
        The document of a collection to which it belongs.
    """

    text: str
    label: str = ""
    speaker: str = ""
    place: str = ""
    breaks: tuple[tuple[int, str], ...] = ()
    document: str = ""

    def place_at(self, offset: int) -> str:
        """Return the column or page on which a word stands.

        Examples
        --------
        >>> Passage("one two three", place="col. 1", breaks=((4, "col. 2"),)).place_at(8)
        'col. 2'
        """
        return next((place for at, place in reversed(self.breaks) if at <= offset), self.place)


def words_with_places(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a text, without marks and capitals, each with its beginning and its end.

    Examples
    --------
    >>> words_with_places("The ‘Bill’.")
    [('the', 0, 3), ('bill', 5, 9)]
    """
    return [(found[0].casefold(), found.start(), found.end()) for found in _WORD.finditer(text)]


def find_words(text: str, wanted: str) -> tuple[int, int] | None:
    """Return where some words begin and end in a text, marks, spaces and capitals aside.

    Examples
    --------
    >>> find_words("They shall give aid, at once.", "Give aid at")
    (11, 23)
    """
    words = words_with_places(text)
    sought = [word for word, _, _ in words_with_places(wanted)]
    if not sought:
        return None
    for at in range(len(words) - len(sought) + 1):
        if all(words[at + n][0] == word for n, word in enumerate(sought)):
            return words[at][1], words[at + len(sought) - 1][2]
    return None


def between(passages: Sequence[Passage], first: str, last: str) -> tuple[Passage, ...]:
    """Return the passages from some words to others, both included.

    Parameters
    ----------
    passages
        The passages of a file.
    first, last
        The words with which the text begins and ends; empty for the beginning and the end of the file.

    Raises
    ------
    TextFault
        If it has not these words, or not in this order.
    """
    found = list(passages)
    if first:
        at, (start, _) = _place(found, first, "begin")
        found = [_from(found[at], start), *found[at + 1 :]]
    if last:
        at, (_, end) = _place(found, last, "end")
        found = [*found[:at], _until(found[at], end)]
    return tuple(found)


def digest_of(passages: Iterable[Passage]) -> str:
    """Return the SHA-256 of the words of some passages: it stays while only the furniture of a page changes."""
    return hashlib.sha256("\n".join(passage.text for passage in passages).encode()).hexdigest()


def _place(passages: Sequence[Passage], words: str, what: str) -> tuple[int, tuple[int, int]]:
    for at, passage in enumerate(passages):
        found = find_words(passage.text, words)
        if found:
            return at, found
    raise TextFault(
        f"the text does not {what} with the words ‘{words}’ that the table of texts gives",
        "the page has changed or another one came: look at it, and report it if the words are wrong",
    )


def _from(passage: Passage, start: int) -> Passage:
    breaks = tuple((at - start, place) for at, place in passage.breaks if at > start)
    return replace(passage, text=passage.text[start:], place=passage.place_at(start), breaks=breaks)


def _until(passage: Passage, end: int) -> Passage:
    """Cut after some words, and after the mark that closes their sentence."""
    mark = re.match(r"[.?!…’”\"']+", passage.text[end:])
    end += mark.end() if mark else 0
    return replace(passage, text=passage.text[:end], breaks=tuple(b for b in passage.breaks if b[0] < end))
