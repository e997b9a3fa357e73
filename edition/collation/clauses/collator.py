"""Collation: from witnesses to one alignment table, clause first, then word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from edition.collation.alignment.cells import aligned_cells
from edition.collation.alignment.distance import distance
from edition.collation.alignment.weights import CONTENT, FUNCTION
from edition.collation.clauses.matching import Group, match_clauses
from edition.collation.clauses.pieces import Piece
from edition.collation.clauses.table import Block, Head, Place, Presence, Table
from edition.collation.texts.tokens import Kind, Token
from edition.collation.texts.witness import Witness, in_order

TOGETHER = 0.35
"""Two wordings with a smaller share of common words are not compared word by word but set beside each other."""

SHORT = 8
"""Wordings of fewer words are compared word by word whatever they share: it does no harm."""

LARGEST_TEXT = 200_000
"""A text of more words and marks than this is not collated."""


def collate(witnesses: Iterable[Witness]) -> Table:
    """Align any number of witnesses.

    The result does not depend on the order in which they are given: rows are ordered by date
    and siglum.

    Parameters
    ----------
    witnesses : iterable of Witness
        With distinct sigla, in one language.

    Returns
    -------
    Table
        One block for each clause; several where a clause has wordings with too little in common.

    Raises
    ------
    ValueError
        If two witnesses have one siglum, or two languages, or a text is too long.

    Examples
    --------
    >>> britain = Witness.of("GB", [("1", "trigger", "in the event of aggression")])
    >>> soviet = Witness.of("SU", [("1", "trigger", "in the case of direct aggression")])
    >>> table = collate([soviet, britain])
    >>> [[cell[0].t if cell else "" for cell in column] for column in table.columns][2:]
    [['event', 'case'], ['of', 'of'], ['', 'direct'], ['aggression', 'aggression']]
    """
    ordered = in_order(witnesses)
    _refuse(ordered)
    blocks = [block for clause, group in enumerate(match_clauses(ordered)) for block in _blocks(ordered, clause, group)]
    heads = (Head(one.siglum, one.date, one.title, one.language, one.complete) for one in ordered)
    return Table(tuple(heads), tuple(blocks))


def _refuse(witnesses: Sequence[Witness]) -> None:
    languages = {witness.language: witness.siglum for witness in witnesses}
    if len(languages) > 1:
        said = ", ".join(f"{siglum} is in {language.name.title()}" for language, siglum in languages.items())
        message = f"words of different languages cannot be compared ({said}): give texts in one language"
        raise ValueError(message)
    for witness in witnesses:
        if (length := sum(len(segment.tokens) for segment in witness.segments)) > LARGEST_TEXT:
            message = (
                f"{witness.siglum} has {length:,} words and marks; "
                f"texts of up to {LARGEST_TEXT:,} can be collated: compare a part of it"
            )
            raise ValueError(message)


def _blocks(witnesses: Sequence[Witness], clause: int, group: Group) -> Iterator[Block]:
    seen = [row for row, piece in group.items() if piece.seen]
    clusters = _clusters({row: group[row].tokens for row in seen}) or [[]]
    for cluster in clusters:
        columns = aligned_cells(
            [group[row].tokens for row in cluster],
            [(witnesses[row].date, witnesses[row].siglum) for row in cluster],
        )
        at = {row: place for place, row in enumerate(cluster)}
        # An article that was not seen belongs to the first wording.
        shown = [row for row in group if row in at or (row not in seen and cluster is clusters[0])]
        yield Block(
            clause,
            next((group[row].topic for row in sorted(group) if group[row].topic), ""),
            tuple(_place(group[row]) if row in shown else None for row in range(len(witnesses))),
            tuple(_presence(witness, group.get(row), row in shown) for row, witness in enumerate(witnesses)),
            tuple(tuple(column[at[row]] if row in at else () for row in range(len(witnesses))) for column in columns),
        )


def _place(piece: Piece) -> Place:
    return Place(piece.order, piece.division, piece.label)


def _presence(witness: Witness, piece: Piece | None, is_here: bool) -> Presence:
    if piece is None:
        return Presence.NOT_SEEN if witness.may_lack_clauses else Presence.ABSENT
    if not is_here:
        return Presence.OTHERWISE
    return Presence.PRESENT if piece.seen else Presence.NOT_SEEN


def _clusters(texts: Mapping[int, Sequence[Token]]) -> list[list[int]]:
    """Gather the rows whose wordings have enough in common, directly or through others."""
    cluster = {row: [row] for row in texts}
    for one, two in combinations(texts, 2):
        if cluster[one] is not cluster[two] and comparable(texts[one], texts[two]):
            united = sorted(cluster[one] + cluster[two])
            cluster.update(dict.fromkeys(united, united))
    return sorted({id(rows): rows for rows in cluster.values()}.values())


def comparable(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Whether two wordings have enough words in common to be compared word by word.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> one = read("The staffs of the two armies shall meet in spring and settle the methods of help.")
    >>> comparable(one, read("The staffs shall meet at once and settle the methods of help."))
    True
    >>> comparable(one, read("No ship of war may pass the narrows while the other Power objects."))
    False
    """
    words = [[token for token in text if token.is_word] for text in (first, second)]
    if min(map(len, words)) < SHORT:
        return True
    if any(token.kind is Kind.LACUNA for token in (*first, *second)):
        return distance(first, second).share >= TOGETHER
    one, two = (Counter((token.kind, token.stem or token.n) for token in text) for text in words)
    # What two bags share is the most that any alignment can keep, and quickly found.
    most, whole = _weight(one & two), _weight(one) + _weight(two)
    return 2 * most >= TOGETHER * whole and distance(first, second).share >= TOGETHER


def _weight(bag: Counter[tuple[Kind, str]]) -> int:
    return sum((CONTENT if kind is Kind.CONTENT else FUNCTION) * count for (kind, _), count in bag.items())
