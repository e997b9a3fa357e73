"""Collation: from witnesses to one alignment table, clause first, then word by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from edition.collation.alignment.cells import aligned_cells
from edition.collation.clauses.matching import Group, match_clauses
from edition.collation.clauses.pieces import Piece
from edition.collation.clauses.table import Block, Head, Place, Presence, Table
from edition.collation.clauses.wordings import clusters
from edition.collation.texts.witness import Witness, in_order

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
    groups = match_clauses(ordered)
    lacking = [_lacking(witness, row, groups) for row, witness in enumerate(ordered)]
    blocks = [
        block
        for clause, group in enumerate(groups)
        for block in _blocks(clause, group, ordered, [known[clause] for known in lacking])
    ]
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


def _lacking(witness: Witness, row: int, groups: Sequence[Group]) -> list[Presence]:
    """Say for each clause what is known if a witness has it not: absent, or not seen where words are lost there."""
    behind = len(witness.segments)
    following = []
    for group in reversed(groups):
        following.append(behind)
        behind = group[row].division if row in group else behind
    edges = witness.edges()
    found, last = [], -1
    for group, coming in zip(groups, reversed(following), strict=True):
        lost = any(edges[place][1] for place in range(max(last, 0), min(coming, len(edges))))
        lost = lost or any(edges[place][0] for place in range(last + 1, min(coming + 1, len(edges))))
        found.append(Presence.NOT_SEEN if lost or not witness.complete else Presence.ABSENT)
        last = group[row].division if row in group else last
    return found


def _blocks(clause: int, group: Group, witnesses: Sequence[Witness], lacking: Sequence[Presence]) -> Iterator[Block]:
    seen = [row for row, piece in group.items() if piece.seen]
    dates = {row: witnesses[row].date for row in seen}
    wordings = clusters({row: group[row].tokens for row in seen}, dates) or [[]]
    for cluster in wordings:
        columns = aligned_cells(
            [group[row].tokens for row in cluster],
            [(witnesses[row].date, witnesses[row].siglum) for row in cluster],
        )
        at = {row: place for place, row in enumerate(cluster)}
        # An article that was not seen belongs to the first wording.
        shown = [row for row in group if row in at or (row not in seen and cluster is wordings[0])]
        yield Block(
            clause,
            next((group[row].topic for row in sorted(group) if group[row].topic), ""),
            tuple(_place(group[row]) if row in shown else None for row in range(len(witnesses))),
            tuple(_presence(group.get(row), row in shown, lacking[row]) for row in range(len(witnesses))),
            tuple(tuple(column[at[row]] if row in at else () for row in range(len(witnesses))) for column in columns),
        )


def _place(piece: Piece) -> Place:
    return Place(piece.order, piece.division, piece.label)


def _presence(piece: Piece | None, is_here: bool, lacking: Presence) -> Presence:
    if piece is None:
        return lacking
    if not is_here:
        return Presence.OTHERWISE
    return Presence.PRESENT if piece.seen else Presence.NOT_SEEN
