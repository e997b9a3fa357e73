"""Witnesses: the texts that are compared, cut into articles or clauses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.collation.texts.divisions import named
from edition.collation.texts.tokens import Kind, Language, Normaliser, Token, join


@dataclass(frozen=True, slots=True)
class Segment:
    """One article or clause of a witness.

    Parameters
    ----------
    label : str
        How the text numbers it, for example ``1`` or ``1 (2)``, or what it is if no article, for
        example ``preamble`` or ``annex A``; empty if it has no name.
    topic : str
        What it is about, in the edition's list of topics; empty if not assigned.
    tokens : tuple of Token
        Its words and marks.
    seen : bool
        False if it is known that the article existed but its words were not seen.
    """

    label: str
    topic: str
    tokens: tuple[Token, ...]
    seen: bool = True

    @property
    def name(self) -> str:
        """What to call it: *article 1*, *preamble*; empty if it has no name."""
        return named(self.label)


@dataclass(frozen=True, slots=True)
class Witness:
    """One text: a draft, a proof, a print.

    Parameters
    ----------
    siglum : str
        The short name it goes by.
    language : Language
        The language it is written in.
    segments : tuple of Segment
        Its articles or clauses in order.
    date : str
        Its date, by which witnesses are ordered; may be empty.
    title : str
        A name for readers; may be empty.
    complete : bool
        False if the text was seen in part only, so that an article not found here may have
        stood in it.

    Examples
    --------
    >>> witness = Witness.of("GB-0527", "Consult at once.", date="1939-05-27")
    >>> witness.text, len(witness.tokens)
    ('Consult at once.', 4)
    """

    siglum: str
    language: Language
    segments: tuple[Segment, ...]
    date: str = ""
    title: str = ""
    complete: bool = True

    @classmethod
    def of(
        cls,
        siglum: str,
        text: str | Iterable[tuple[str, str, str]],
        *,
        normaliser: Normaliser | None = None,
        date: str = "",
        title: str = "",
    ) -> Witness:
        """Make a witness from plain text, or from (label, topic, text) of each clause."""
        reader = normaliser or Normaliser()
        clauses = [("", "", text)] if isinstance(text, str) else text
        segments = tuple(Segment(label, topic, reader.tokens(part)) for label, topic, part in clauses)
        return cls(siglum, reader.language, segments, date, title)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens in order."""
        return tuple(token for segment in self.segments for token in segment.tokens)

    @property
    def text(self) -> str:
        """The text as it stood."""
        return join(self.tokens)

    def edges(self) -> list[tuple[bool, bool]]:
        """Say of each segment whether words are lost before its first word and behind its last.

        Examples
        --------
        >>> Witness.of("A", "They shall consult [lacuna]").edges()
        [(False, True)]
        """
        return [_edges(segment) for segment in self.segments]


def earliest(witnesses: Iterable[Witness]) -> str:
    """Return the siglum of the earliest text; of texts without a date, of the one named first.

    Texts of one day go by their sigla, so that the order in which they are named makes no difference.

    Examples
    --------
    >>> earliest([Witness.of("B", ""), Witness.of("A", "")])
    'B'
    """
    return min(witnesses, key=lambda witness: (witness.date, witness.siglum if witness.date else "")).siglum


def _edges(segment: Segment) -> tuple[bool, bool]:
    """Whether words are lost before the first and behind the last that is left."""
    kinds = [token.kind for token in segment.tokens if token.is_word or token.kind is Kind.LACUNA]
    return (kinds[0] is Kind.LACUNA, kinds[-1] is Kind.LACUNA) if kinds else (False, False)


def in_order(witnesses: Iterable[Witness]) -> tuple[Witness, ...]:
    """Put witnesses in the order of date and siglum, whatever order they came in.

    Raises
    ------
    ValueError
        If two witnesses have the same siglum.

    Examples
    --------
    >>> later = Witness.of("SU-0602", "", date="1939-06-02")
    >>> earlier = Witness.of("GB-0527", "", date="1939-05-27")
    >>> [witness.siglum for witness in in_order([later, earlier])]
    ['GB-0527', 'SU-0602']
    """
    ordered = sorted(witnesses, key=lambda witness: (witness.date, witness.siglum))
    sigla = [witness.siglum for witness in ordered]
    for siglum in sigla:
        if sigla.count(siglum) > 1:
            message = f"siglum {siglum!r} is given to {sigla.count(siglum)} witnesses: rename all but one"
            raise ValueError(message)
    return tuple(ordered)
