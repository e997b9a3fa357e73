"""Sentences: the summary of a collation as a reader wants it first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from edition.collation.clauses.table import Block, Head, Table
from edition.collation.results.measures import distances
from edition.collation.results.summary import Correspondence, Relation, correspondences
from edition.collation.results.transpositions import Transposed, Transposition, transpositions
from edition.collation.texts.divisions import label_key
from edition.collation.texts.tokens import Kind

_PLURALS = {"article": "articles", "point": "points", "paragraph": "paragraphs", "part": "parts", "section": "sections"}


def listed(names: Sequence[str]) -> str:
    """List names as a sentence does.

    Examples
    --------
    >>> listed(["article 2"]), listed(["preamble", "article 1", "article 4", "article 5"])
    ('article 2', 'preamble and articles 1, 4 and 5')
    """
    phrases = []
    for word, run in groupby(names, key=lambda name: name.partition(" ")[0]):
        numbers = [name.partition(" ")[2] for name in run]
        if word in _PLURALS and len(numbers) > 1:
            phrases.append(f"{_PLURALS[word]} {_joined(numbers)}")
        else:
            phrases += [f"{word} {number}".strip() for number in numbers]
    return _joined(phrases)


def _joined(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def of_100(share: float) -> int:
    """Give a share of 100 words; only what is whole is 100, and only what is nothing 0."""
    return min(99, max(1, round(100 * share))) if 0 < share < 1 else round(100 * share)


def clause_title(table: Table, blocks: Sequence[Block], order: Sequence[int]) -> str:
    """Name a clause in all that have it: by one name where all number it alike, else by that of each.

    Parameters
    ----------
    table : Table
        The alignment.
    blocks : sequence of Block
        The clause in its wordings.
    order : sequence of int
        The rows in the order in which to name them.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> texts = [Witness.of(name, [(label, "", "consult at once")]) for name, label in (("A", "1"), ("B", "I"), ("C", "2"))]
    >>> table = collate(texts)
    >>> clause_title(table, table.blocks, [0, 1, 2])
    'article 1 of A and B, article 2 of C'
    """
    names: dict[str, list[tuple[str, str]]] = {}
    for row in order:
        place = next((block.places[row] for block in blocks if block.places[row]), None)
        if place and place.name:
            names.setdefault(label_key(place.name), []).append((place.name, table.witnesses[row]))
    if len(names) < 2:
        return next((same[0][0] for same in names.values()), "")
    return ", ".join(f"{same[0][0]} of {_joined([siglum for _, siglum in same])}" for same in names.values())


class Sentence(NamedTuple):
    """What is said, and the numbers of the clauses of which it is said."""

    text: str
    clauses: tuple[int, ...]


def sentences(table: Table, first: str, second: str) -> list[Sentence]:
    """Say what became of each article from one witness to another, in the order of the first.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> aid, talk = "help with all the means in their power", "consult without delay on any threat"
    >>> one = Witness.of("A", [("1", "", aid), ("2", "", "in the spirit of the Charter"), ("3", "", talk)])
    >>> two = Witness.of("B", [("1", "", aid), ("2", "", talk)])
    >>> for sentence in sentences(collate([one, two]), "A", "B"):
    ...     print(sentence.text)
    Article 1: unchanged.
    Article 2 of A has no counterpart in B.
    Article 3 of A is article 2 of B, unchanged.
    """
    found = correspondences(table, first, second)
    said: list[Sentence] = []
    for is_plain, run in groupby(found, key=_is_plain):
        group = list(run)
        if is_plain:
            names = [name for one in group for name in one.first]
            clauses = tuple(clause for one in group for clause in one.clauses)
            said.append(_capital(f"{listed(names)}: unchanged.", clauses))
        else:
            said += [_capital(_sentence(one, first, second), one.clauses) for one in group]
    return said + _words_moved(table, first, second)


def _capital(text: str, clauses: tuple[int, ...]) -> Sentence:
    return Sentence(text[:1].upper() + text[1:], clauses)


def _words_moved(table: Table, first: str, second: str) -> list[Sentence]:
    found = (one for one in transpositions(table, first, second) if one.what is Transposed.WORDS)
    return [_capital(_of_words(table, one, first, second), one.clauses) for one in found]


def _is_plain(found: Correspondence) -> bool:
    return found.relation is Relation.UNCHANGED and _same_names(found) and not found.moved and not found.torn


def _same_names(found: Correspondence) -> bool:
    """Whether both texts number it alike, in whichever numerals."""
    return [label_key(name) for name in found.first] == [label_key(name) for name in found.second]


def _sentence(found: Correspondence, first: str, second: str) -> str:
    one, two = (_the(listed(names)) for names in (found.first, found.second))
    if not found.first or not found.second:
        own, siglum, other = (one, first, second) if found.first else (two, second, first)
        many = len(found.first or found.second) > 1 or own == "the signatures"
        if not found.seen:
            return f"{own} of {siglum} {'were' if many else 'was'} not seen; nothing in {other} answers to it by name."
        if found.relation is Relation.NOT_SEEN:
            return f"{own} of {siglum} may have stood in what was not seen of {other}."
        return f"{own} of {siglum} {'have' if many else 'has'} no counterpart in {other}."
    if found.relation is Relation.NOT_SEEN:
        where = "one of them" if found.seen else "either"
        return f"{one} of {first} and {two} of {second}: not seen in {where}, so not compared."
    if (len(found.first), len(found.second)) == (1, 1):
        same = f"{listed(found.first)}: " if _same_names(found) else f"{one} of {first} is {two} of {second}, "
        return f"{same}{_fate(found)}{_moved(found, second)}."
    if len(found.second) == 1:
        joined = f"{one} of {first} are one in {second}, {two}"
    elif len(found.first) == 1:
        joined = f"{one} of {first} is divided in {second} into {two}"
    else:
        joined = f"{one} of {first} answer {two} of {second}"
    return f"{joined}: {_fate(found)}{_moved(found, second)}."


def _the(names: str) -> str:
    """Put the article before the divisions of which a treaty has one."""
    return f"the {names}" if names.startswith(("preamble", "title", "signatures")) else names


def _fate(found: Correspondence) -> str:
    seen = ", as far as it was seen" if found.torn else ""
    common = f"{of_100(found.distance.share)} of 100 words in common{seen}"
    if found.relation is Relation.CHANGED:
        return f"changed ({common})"
    if found.relation is Relation.OTHERWISE:
        return f"in other words ({common}, too few to compare word by word)"
    return f"{found.relation.value}{seen}"


def _moved(found: Correspondence, second: str) -> str:
    if not found.moved:
        return ""
    return f", and stands after {_the(found.after)} in {second}" if found.after else f", and stands first in {second}"


def _of_words(table: Table, found: Transposition, first: str, second: str) -> str:
    where = [
        next((name for name in _names_of(table, siglum, clause)), "")
        for siglum, clause in zip((first, second), found.clauses, strict=True)
    ]
    text = found.first.text if len(found.first.text) <= 60 else f"{found.first.text[:58].rsplit(' ', 1)[0]} …"
    if where[0] != where[1] and all(where):
        return f"‘{text}’ stands in {_the(where[0])} of {first} and in {_the(where[1])} of {second}."
    inside = f" within {_the(where[0])}" if where[0] else ""
    return f"‘{text}’ stands elsewhere{inside} in {second}."


def _names_of(table: Table, siglum: str, clause: int) -> list[str]:
    row = table.row_of(siglum)
    return [
        place.name for block in table.blocks if block.clause == clause and (place := block.places[row]) and place.name
    ]


def about(table: Table, siglum: str) -> str:
    """Say what a witness is: date, title, how many words, and what is not there.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> about(collate([Witness.of("A", "at once [lacuna]", date="1939-05-27", title="Draft")]), "A")
    'Draft, 27 May 1939, 2 words, with a lacuna'
    """
    head = table.heads[table.row_of(siglum)]
    tokens = table.tokens(siglum)
    words = sum(token.is_word for token in tokens)
    lacunae = sum(token.kind is Kind.LACUNA for token in tokens)
    facts = [head.title, spoken_date(head), f"{words:,} word{'' if words == 1 else 's'}"]
    if not head.complete:
        facts.append("not seen whole")
    if lacunae:
        facts.append("with a lacuna" if lacunae == 1 else f"with {lacunae} lacunae")
    return ", ".join(fact for fact in facts if fact)


def spoken_date(head: Head) -> str:
    """Write the date of a witness in words; as it is if it is no day."""
    try:
        day = date.fromisoformat(head.date)
    except ValueError:
        return head.date
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = "January February March April May June July August September October November December".split()


def shares(table: Table) -> dict[tuple[str, str], str]:
    """Say for each two witnesses how many of 100 words they have in common."""
    return {
        pair: f"have {of_100(apart.share)} of 100 words in common"
        if apart.whole
        else "have nothing that can be compared"
        for pair, apart in distances(table).items()
    }
