"""What templates show of a collation: plain data, so that a page of its own, the book and a notebook show the same."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in a row with one tone.

    The tone is empty for plain words, ``varies`` where other texts differ, ``removed`` and ``added`` against the base,
    ``unseen`` for what the base has lost, ``lost`` for what this text has lost, ``heard`` for what only stands there for
    those who listen.
    """

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class TextModel:
    """A clause as some witnesses have it; ``instead`` says why they have no words."""

    sigla: str
    lang: str
    words: tuple[Stretch, ...]
    instead: str = ""


@dataclass(frozen=True, slots=True)
class RowModel:
    """One witness in columns: its words column by column, or why it has none."""

    siglum: str
    cells: tuple[Stretch, ...]
    instead: str = ""


@dataclass(frozen=True, slots=True)
class GridModel:
    """A clause in columns; ``width`` is their number."""

    caption: str
    width: int
    rows: tuple[RowModel, ...]


@dataclass(frozen=True, slots=True)
class ClauseModel:
    """One clause.

    Attributes
    ----------
    mark
        The end of its address on the page.
    title
        What it is called in those that have it.
    wordings
        Its wordings, each with the witnesses that have it; wordings after the first have too few words in common
        with it to be compared.
    grids
        The same in columns, where there are differences.
    """

    mark: str
    title: str
    wordings: tuple[tuple[TextModel, ...], ...]
    grids: tuple[GridModel, ...]


@dataclass(frozen=True, slots=True)
class SaidModel:
    """A sentence, and the mark of the clause of which it speaks; empty for none."""

    text: str
    mark: str


@dataclass(frozen=True, slots=True)
class FatesModel:
    """What became of each article from the base to one other witness."""

    title: str
    said: tuple[SaidModel, ...]


@dataclass(frozen=True, slots=True)
class ReadingModel:
    """A reading, empty where its witnesses leave the lemma out, and their sigla."""

    text: str
    sigla: str


@dataclass(frozen=True, slots=True)
class EntryModel:
    """One place of variation.

    Attributes
    ----------
    place
        The clause, empty where there is only one.
    lemma
        The words of the base, empty where it has none.
    agree
        Sigla of the witnesses that have the lemma.
    readings
        The other readings.
    not_seen
        Sigla of the witnesses of which the words were not seen.
    """

    place: str
    lemma: str
    agree: str
    readings: tuple[ReadingModel, ...]
    not_seen: str


@dataclass(frozen=True, slots=True)
class CollatedModel:
    """A whole collation.

    Attributes
    ----------
    name
        Begins the addresses of the clauses, where a page shows several collations.
    base
        The witness with which the others are compared.
    witnesses
        Of each its siglum and what is known of it.
    fates
        What became of each article, for each other witness.
    others
        How far those that are not the base agree with one another.
    clauses, entries
        The clauses, and the apparatus.
    """

    name: str
    base: str
    witnesses: tuple[tuple[str, str], ...]
    fates: tuple[FatesModel, ...]
    others: tuple[str, ...]
    clauses: tuple[ClauseModel, ...]
    entries: tuple[EntryModel, ...]
