"""The summary: which article of one text is which of another, and what became of it, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from edition.collation.alignment.cells import is_lost
from edition.collation.alignment.distance import Distance, distance
from edition.collation.clauses.table import Block, Presence, Table
from edition.collation.results.measures import block_distance
from edition.collation.results.transpositions import Transposed, Transposition, transpositions
from edition.collation.texts.tokens import Kind

_Articles = dict[tuple[int, str], set[int]]
"""The articles of a witness by place and name, and the clauses in each by their order."""


class Relation(StrEnum):
    """What became of an article from one text to another."""

    UNCHANGED = "unchanged"
    MARKS = "unchanged but for punctuation"
    CHANGED = "changed"
    OTHERWISE = "in other words"
    MISSING = "no counterpart"
    NOT_SEEN = "not seen"


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What answers what in two texts.

    Attributes
    ----------
    first, second
        The articles of either text that belong together, or parts of them, by name; none on a side that has
        no counterpart.
    relation
        What became of them.
    distance
        How far they lie apart.
    clauses
        The numbers of their clauses in the table.
    after
        The article of the second text behind which they stand there, if they were moved; empty if it
        has none before them.
    moved
        Whether they stand in another place among the others.
    seen
        Whether the words were seen in one of the two texts at least.
    torn
        Whether words of them are lost in one of the two.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    relation: Relation
    distance: Distance
    clauses: tuple[int, ...]
    moved: bool = False
    after: str = ""
    seen: bool = True
    torn: bool = False


def correspondences(table: Table, first: str, second: str) -> tuple[Correspondence, ...]:
    """Find what answers what in two witnesses of a table, in the order of the first and then of the second.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> aid, talk = "help with all the means in their power", "consult without delay on any threat"
    >>> one = Witness.of("A", [("1", "", aid), ("2", "", "in the spirit of the Charter"), ("3", "", talk)])
    >>> two = Witness.of("B", [("1", "", aid), ("2", "", talk)])
    >>> for found in correspondences(collate([one, two]), "A", "B"):
    ...     print(found.first, found.second, found.relation.value)
    ('article 1',) ('article 1',) unchanged
    ('article 2',) () no counterpart
    ('article 3',) ('article 2',) unchanged
    """
    rows = table.row_of(first), table.row_of(second)
    moved = {
        clause: found
        for found in transpositions(table, first, second)
        if found.what is Transposed.CLAUSE
        for clause in range(min(found.clauses), max(found.clauses) + 1)
    }
    articles = tuple(_articles(table.blocks, row) for row in rows)
    return tuple(_correspondence(blocks, rows, articles, moved) for blocks in _groups(table, rows))


def _groups(table: Table, rows: tuple[int, int]) -> list[list[Block]]:
    """Gather the blocks whose articles hang together, in the order of the first text, then of the second."""
    keys: dict[tuple[int, int], list[Block]] = {}
    for blocks in _by_clause(table.blocks):
        nodes = [
            (side, place.division)
            for block in blocks
            for side, row in enumerate(rows)
            if (place := block.places[row]) is not None
        ]
        own = [block for block in blocks if any(block.places[row] is not None for row in rows)]
        united: list[Block] = []
        for node in nodes:
            united += [block for block in keys.get(node, []) if block not in united]
        united += [block for block in own if block not in united]
        for block in united:
            for side, row in enumerate(rows):
                if (place := block.places[row]) is not None:
                    keys[side, place.division] = united
    distinct = {id(group): (node, group) for node, group in sorted(keys.items(), reverse=True)}
    whole = [group for _, group in sorted(distinct.values(), key=lambda item: item[0])]
    return [part for group in whole for part in (_one_by_one(group) if _is_crossed(group, rows) else [group])]


def _one_by_one(group: Sequence[Block]) -> list[list[Block]]:
    return _by_clause(sorted(group, key=lambda block: block.clause))


def _is_crossed(group: Sequence[Block], rows: tuple[int, int]) -> bool:
    """Whether several articles of either text share parts with one another, so that the parts must be told one by one."""
    divisions = ({place.division for block in group if (place := block.places[row]) is not None} for row in rows)
    return all(len(own) > 1 for own in divisions)


def _by_clause(blocks: Sequence[Block]) -> list[list[Block]]:
    return [list(run) for _, run in groupby(blocks, key=lambda block: block.clause)]


def _correspondence(
    blocks: Sequence[Block], rows: tuple[int, int], articles: Sequence[_Articles], moved: Mapping[int, Transposition]
) -> Correspondence:
    names = tuple(_names(_articles(blocks, row), whole) for row, whole in zip(rows, articles, strict=True))
    apart = Distance(0, 0)
    relations = set[Relation]()
    for clause in _by_clause(blocks):
        relation, own = _relation(clause, rows)
        relations.add(relation)
        apart += own
    relation = _together(relations, has_both=all(names))
    clauses = tuple(sorted({block.clause for block in blocks}))
    is_moved = all(names) and any(clause in moved for clause in clauses)
    after = _before(_articles(blocks, rows[1]), articles[1]) if is_moved else ""
    seen = any(block.has(row) for block in blocks for row in rows)
    torn = any(is_lost(column[row]) for block in blocks for column in block.columns for row in rows)
    return Correspondence(names[0], names[1], relation, apart, clauses, is_moved, after, seen, torn)


def _articles(blocks: Iterable[Block], row: int) -> _Articles:
    found: _Articles = {}
    for block in blocks:
        place = block.places[row]
        if place is not None:
            found.setdefault((place.division, place.name), set()).add(place.order)
    return found


def _names(articles: _Articles, whole: _Articles) -> tuple[str, ...]:
    """Name articles of a witness, as a part where not all of one is meant."""
    names = []
    for (division, name), orders in sorted(articles.items()):
        known = name or ("the text" if len(whole) == 1 else f"section {division + 1}")
        names.append(known if orders == whole[division, name] else f"part of {known}")
    return tuple(names)


def _relation(clause: Sequence[Block], rows: tuple[int, int]) -> tuple[Relation, Distance]:
    one, two = rows
    here = next((block for block in clause if block.has(one) or block.has(two)), clause[0])
    if here.has(one) and here.has(two):
        return _kept(here, rows)
    presences = {here.presence[row] for row in rows}
    if Presence.OTHERWISE in presences:
        other = next(block for block in clause if block is not here and (block.has(one) or block.has(two)))
        first, second = (here, other) if here.has(one) else (other, here)
        return Relation.OTHERWISE, distance(first.tokens(one), second.tokens(two))
    if Presence.NOT_SEEN in presences:
        return Relation.NOT_SEEN, Distance(0, 0)
    return Relation.MISSING, Distance(0, 0)


def _kept(block: Block, rows: tuple[int, int]) -> tuple[Relation, Distance]:
    forms = []
    for row, other in (rows, rows[::-1]):
        # What the other may have had in a lacuna is no difference.
        lost = [any(t.kind is Kind.LACUNA for t in column[other]) for column in block.columns]
        own = [t for column, gone in zip(block.columns, lost, strict=True) if not gone for t in column[row]]
        forms.append([token for token in own if token.n])
    one, two = forms
    if [token.n for token in one] == [token.n for token in two]:
        relation = Relation.UNCHANGED
    elif [token.n for token in one if token.is_word] == [token.n for token in two if token.is_word]:
        relation = Relation.MARKS
    else:
        relation = Relation.CHANGED
    return relation, block_distance(block, *rows)


def _together(relations: set[Relation], *, has_both: bool) -> Relation:
    """Take what became of the parts as one."""
    if len(relations) == 1:
        return next(iter(relations))
    if has_both:
        return Relation.MARKS if relations <= {Relation.UNCHANGED, Relation.MARKS} else Relation.CHANGED
    return Relation.NOT_SEEN if Relation.NOT_SEEN in relations else Relation.MISSING


def _before(articles: _Articles, whole: _Articles) -> str:
    """Name the article that stands before some others in a witness."""
    first = min(division for division, _ in articles)
    return next((name for division, name in whole if division == first - 1), "")
