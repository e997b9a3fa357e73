"""Running text as data: words, and what a template makes of some of them.

A cell of a table or a line of a page is a sequence of parts. Plain strings are text; everything else says what it is and
leaves the markup to the template, so that nothing here needs escaping.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from string import Formatter
from typing import ClassVar, Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Ref:
    """A link to a record of the edition.

    Attributes
    ----------
    table, id
        The record, as in ``edition.exports.addresses.address``.
    words
        What is shown.
    tip
        One line for those who hover or dwell on the link; empty for none.
    """

    kind: ClassVar[str] = "ref"
    table: str
    id: str
    words: tuple[Inline, ...]
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Here:
    """A link to another place on the same page; ``label`` names it for those who hear it, where its words do not."""

    kind: ClassVar[str] = "here"
    fragment: str
    words: tuple[Inline, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class There:
    """A link to a place of the book that is no record, such as a paragraph of a chapter: page, without suffix, and fragment."""

    kind: ClassVar[str] = "there"
    page: str
    fragment: str
    words: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Web:
    """A link to another host."""

    kind: ClassVar[str] = "web"
    url: str
    words: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A link to a file that the book offers for taking away."""

    kind: ClassVar[str] = "file"
    name: str
    words: tuple[Inline, ...]


Tone = Literal[
    "added", "cell-list", "cell-text", "changed", "code", "gloss", "heard", "removed", "roomy", "seen", "siglum", "sigla",
    "status", "strong", "tap", "topic", "when",
]  # fmt: skip
"""What words can be: ``heard`` by those who do not see, ``seen`` only by those who do, ``changed`` from the words before;
``cell-list``, ``cell-text`` and ``roomy`` are running text that needs room in a cell. The others have a look of their own."""


@dataclass(frozen=True, slots=True)
class Toned:
    """Words with a tone; ``detail`` says more where the tone has kinds, such as the status of a record."""

    kind: ClassVar[str] = "toned"
    tone: Tone
    words: tuple[Inline, ...]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """Quoted words in their own language, and a translation if that is not English."""

    kind: ClassVar[str] = "wording"
    text: str
    lang: str
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line."""

    kind: ClassVar[str] = "break"


Inline: TypeAlias = str | Ref | Here | There | Web | File | Toned | Wording | Break
Line: TypeAlias = tuple[Inline, ...]
"""A line of running text."""

Cell: TypeAlias = Inline | Line
"""What stands in one cell of a table."""


def line(*parts: Inline | Iterable[Inline]) -> Line:
    """Return parts as one line; sequences are laid out in it, empty strings fall away.

    Examples
    --------
    >>> line("Handed over ", ["to ", "Molotov"], "")
    ('Handed over ', 'to ', 'Molotov')
    """
    found: list[Inline] = []
    for part in parts:
        if isinstance(part, str):
            found.extend([part] if part else [])
        elif isinstance(part, (Ref, Here, There, Web, File, Toned, Wording, Break)):
            found.append(part)
        else:
            found.extend(line(*part))
    return tuple(found)


def ref(table: str, record_id: str, *words: Inline, tip: str = "") -> Ref:
    """Return a link to a record."""
    return Ref(table, record_id, line(*words), tip)


def toned(tone: Tone, *words: Inline, detail: str = "") -> Toned:
    """Return words with a tone."""
    return Toned(tone, line(*words), detail)


def joined(parts: Iterable[Inline | Line], between: Inline = ", ") -> Line:
    """Return parts as one line with the same thing between each two.

    Examples
    --------
    >>> joined(["London", "Paris", "Moscow"])
    ('London', ', ', 'Paris', ', ', 'Moscow')
    """
    found: list[Inline] = []
    for part in parts:
        if found:
            found.append(between)
        found.extend(part if isinstance(part, tuple) else [part])
    return tuple(found)


def filled(message: str, **fields: Inline | Line) -> Line:
    """Return a message of the catalogue with running text in its fields.

    Parameters
    ----------
    message
        The message, with names of fields in braces.
    **fields
        What stands in them.

    Examples
    --------
    >>> filled("{who} answers {what}.", who=ref("people", "molotov", "Molotov"), what="nothing")[1:]
    (' answers ', 'nothing', '.')
    """
    parts: list[Inline | Line] = []
    for text, name, _spec, _conversion in Formatter().parse(message):
        parts.append(text)
        if name is not None:
            parts.append(fields[name])
    return line(*parts)


def plain(parts: Inline | Line) -> str:
    """Return the words of a line as text.

    Examples
    --------
    >>> plain(line("see ", ref("events", "1939-08-23-pact", "the pact")))
    'see the pact'
    """
    if isinstance(parts, str):
        return parts
    if isinstance(parts, tuple):
        return "".join(plain(part) for part in parts)
    if isinstance(parts, Wording):
        return f"‘{parts.text}’" + (f" (‘{parts.translation}’)" if parts.translation else "")
    if isinstance(parts, Break):
        return " "
    return plain(parts.words)


def refs(value: object) -> Iterable[Ref]:
    """Yield every link to a record that stands anywhere in a view model."""
    if isinstance(value, Ref):
        yield value
        yield from refs(value.words)
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from refs(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from refs(part)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from refs(getattr(value, name))
