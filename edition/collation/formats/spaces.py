"""Spaces: the text of every cell with the white space before its words, such that white space is no variant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.collation.alignment.cells import LOST, Cell, is_lost
from edition.collation.clauses.table import Block
from edition.collation.texts.tokens import Kind


@dataclass(frozen=True, slots=True)
class Spaced:
    """What a witness has in one column, led by a blank if white space parts it from what stands before it.

    Attributes
    ----------
    text
        The words as they stand.
    lost
        Whether words are lost there.
    mark
        What stands in the transcription for them, if it stands here.
    """

    text: str
    lost: bool = False
    mark: str = ""


def spaced(block: Block) -> list[dict[int, Spaced]]:
    """Write every column of a clause, for the witnesses that have it.

    White space is written as one blank, before a word and not behind it, so that a comma more or less
    does not make a variant of its neighbours. Where witnesses differ in white space alone, all have the
    blank; if something that varies stands before it, the blank goes to that.

    Parameters
    ----------
    block : Block
        The clause.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "consult  at\\nonce"), Witness.of("B", "consult, at once")])
    >>> for column in spaced(table.segmented().blocks[0]):
    ...     print([reading.text for reading in column.values()])
    ['consult', 'consult']
    ['', ',']
    [' at once', ' at once']
    """
    leads = {row: _leads(block, row) for row in block.rows}
    columns: list[dict[int, Spaced]] = []
    for place, column in enumerate(block.columns):
        groups: dict[tuple[str, ...], list[int]] = {}
        for row in block.rows:
            groups.setdefault(tuple(token.t for token in column[row]), []).append(row)
        now: dict[int, Spaced] = {}
        for rows in groups.values():
            blanks = [[leads[row][place][at] for row in rows] for at in range(len(leads[rows[0]][place]))]
            united = [max(some) for some in blanks]
            if blanks and not all(blanks[0]) and any(blanks[0]) and _can_carry(columns, rows):
                for row, blank in zip(rows, blanks[0], strict=True):
                    columns[-1][row] = Spaced(columns[-1][row].text + blank)
                united[0] = ""
            for row in rows:
                now[row] = _written(column[row], united)
        columns.append({row: now[row] for row in block.rows})
    return columns


def _leads(block: Block, row: int) -> list[list[str]]:
    """Give the white space before each token of a witness, column by column, as a blank or nothing.

    Beside what numbers a text a line break stays one: by it a number is known for an enumerator.
    """
    found: list[list[str]] = []
    space, numbers = "", True
    for column in block.columns:
        leads = []
        for token in column[row]:
            if token == LOST:
                leads.append("")
                continue
            ignored = token.kind is Kind.IGNORED
            breaks = "\n" * min(2, space.count("\n")) if ignored or numbers else ""
            leads.append(breaks or (" " if space else ""))
            if token.text:
                space, numbers = token.after, ignored
        found.append(leads)
    return found


def _can_carry(columns: Sequence[dict[int, Spaced]], rows: Sequence[int]) -> bool:
    """Whether the column before varies, so that a blank behind some of its readings makes no new variant."""
    return bool(columns) and len(set(columns[-1].values())) > 1 and not any(columns[-1][row].lost for row in rows)


def _written(cell: Cell, leads: Sequence[str]) -> Spaced:
    parts = [(lead, " ".join(token.t.split())) for token, lead in zip(cell, leads, strict=True)]
    if not is_lost(cell):
        return Spaced("".join(lead + part for lead, part in parts))
    # What numbers the article may stand before the mark of what is lost of it.
    at = next(place for place, token in enumerate(cell) if token.kind is Kind.LACUNA)
    before = "".join(lead + part for lead, part in parts[:at]) + parts[at][0]
    return Spaced(before, True, "".join([parts[at][1], *(lead + part for lead, part in parts[at + 1 :])]))
