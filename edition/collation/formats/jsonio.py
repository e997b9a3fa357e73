"""The alignment table as JSON, in the interchange form of CollateX, written and read.

One row for each witness, one cell for each column: a list of tokens with ``t`` (surface, with
white space) and ``n`` (normal form), or null. The key ``clauses`` is the edition's own addition;
readers that do not know it lose the division into clauses and nothing else.
"""

from __future__ import annotations

import json
from typing import Any

from edition.collation.table import Block, Cell, Presence, Table
from edition.collation.tokens import Kind, Normaliser, Token


def to_json(table: Table, *, indent: int | None = None) -> str:
    """Write a table in the interchange form.

    Examples
    --------
    >>> import json
    >>> from edition.collation import Witness, collate
    >>> whole = json.loads(to_json(collate([Witness.of("A", "no"), Witness.of("B", "no peace")])))
    >>> whole["witnesses"], whole["table"][0]
    (['A', 'B'], [[{'t': 'no', 'n': 'no'}], None])
    """
    rows = [
        [[{"t": token.text, "n": token.n} for token in column[row]] or None for column in table.columns]
        for row in range(len(table.witnesses))
    ]
    clauses = [
        {
            "label": block.label,
            "topic": block.topic,
            "columns": len(block.columns),
            "places": list(block.places),
            "presence": [presence.value for presence in block.presence],
        }
        for block in table.blocks
    ]
    whole = {"witnesses": list(table.witnesses), "table": rows, "clauses": clauses}
    return json.dumps(whole, ensure_ascii=False, indent=indent)


def from_json(text: str, *, normaliser: Normaliser | None = None) -> Table:
    """Read a table in the interchange form, whoever wrote it.

    Parameters
    ----------
    text : str
        The JSON.
    normaliser : Normaliser, optional
        Tells words from marks and content from function words.

    Raises
    ------
    ValueError
        If the JSON is not in the interchange form; the message says where.

    Examples
    --------
    >>> table = from_json('{"witnesses": ["A"], "table": [[[{"t": "peace ", "n": "peace"}]]]}')
    >>> table.text("A")
    'peace '
    """
    whole = json.loads(text)
    if not isinstance(whole, dict) or not {"witnesses", "table"} <= whole.keys():
        message = 'the collation must be an object with the keys "witnesses" and "table"'
        raise ValueError(message)
    sigla, rows = tuple(map(str, whole["witnesses"])), whole["table"]
    if len(rows) != len(sigla) or len({len(row) for row in rows}) > 1:
        message = (
            f"{len(sigla)} witnesses need {len(sigla)} rows of equal length, "
            f"found rows of {[len(row) for row in rows]} cells"
        )
        raise ValueError(message)
    reader = normaliser or Normaliser()
    columns = [tuple(_cell(cell, reader) for cell in cells) for cells in zip(*rows, strict=True)]
    blocks, start = [], 0
    for clause in whole.get("clauses", [_one_clause(rows)]):
        end = start + clause["columns"]
        blocks.append(
            Block(
                clause["label"],
                clause["topic"],
                tuple(clause["places"]),
                tuple(map(Presence, clause["presence"])),
                tuple(columns[start:end]),
            )
        )
        start = end
    return Table(sigla, tuple(blocks))


def _one_clause(rows: list[Any]) -> dict[str, Any]:
    return {
        "label": "",
        "topic": "",
        "columns": len(rows[0]) if rows else 0,
        "places": [0] * len(rows),
        "presence": [Presence.PRESENT] * len(rows),
    }


def _cell(tokens: list[dict[str, str]] | None, reader: Normaliser) -> Cell:
    return tuple(_token(token["t"], token.get("n"), reader) for token in tokens or ())


def _token(surface: str, normal: str | None, reader: Normaliser) -> Token:
    read = reader.token(surface)
    if normal is None:
        return read
    if not normal:
        return Token(read.t, "", Kind.IGNORED, read.after, read.before)
    return Token(read.t, normal, read.kind, read.after, read.before)
