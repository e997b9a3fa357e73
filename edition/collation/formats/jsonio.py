"""The collation as JSON, in the interchange form of CollateX, written and read.

One row for each witness, one cell for each column: a list of tokens with ``t`` (surface, with
white space) and ``n`` (normal form), or null. Where words are lost the tokens say ``lacuna``. The other keys
are the edition's own; readers that do not know them lose the division into clauses and what follows from it:

``about``
    For each witness siglum, title, date, language, whether it was seen whole.
``clauses``
    For each block of columns its clause, topic, and for each witness where it stands, if anywhere.
``shares``, ``correspondences``, ``transpositions``, ``lacunae``
    What the table shows; they are computed again and not read back.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import Any

from edition.collation.alignment.cells import LOST, Cell, is_lost
from edition.collation.clauses.table import Block, Head, Place, Presence, Table
from edition.collation.results.measures import distances
from edition.collation.results.summary import correspondences
from edition.collation.results.transpositions import Span, transpositions
from edition.collation.texts.tokens import Kind, Language, Normaliser, Token


def to_json(table: Table, *, base: str | None = None, indent: int | None = None) -> str:
    """Write a table in the interchange form.

    Parameters
    ----------
    table : Table
        The alignment.
    base : str, optional
        The witness with which the others are compared; the first if none is given.
    indent : int, optional
        How far to indent; all on one line if none is given.

    Examples
    --------
    >>> import json
    >>> from edition.collation import Witness, collate
    >>> whole = json.loads(to_json(collate([Witness.of("A", "no"), Witness.of("B", "no peace")])))
    >>> whole["witnesses"], whole["table"][0], whole["shares"]
    (['A', 'B'], [[{'t': 'no', 'n': 'no'}], None], [{'first': 'A', 'second': 'B', 'share': 0.6667}])
    """
    whole = {
        "witnesses": list(table.witnesses),
        "table": [[_cell_of(column[row]) for column in table.columns] for row in range(len(table.heads))],
        "about": [_about(head) for head in table.heads],
        "clauses": [_clause(block) for block in table.blocks],
        "shares": [
            {"first": one, "second": two, "share": round(apart.share, 4)}
            for (one, two), apart in distances(table).items()
        ],
        **(_compared(table, base or table.witnesses[0]) if table.heads else {}),
        "lacunae": _lacunae(table),
    }
    return json.dumps(whole, ensure_ascii=False, indent=indent)


def _cell_of(cell: Cell) -> list[dict[str, Any]] | None:
    return [
        {"t": token.text, "n": token.n} | ({"lacuna": True} if token.kind is Kind.LACUNA else {}) for token in cell
    ] or None


def _about(head: Head) -> dict[str, Any]:
    return {
        "siglum": head.siglum,
        "title": head.title,
        "date": head.date,
        "language": head.language.value,
        "complete": head.complete,
    }


def _clause(block: Block) -> dict[str, Any]:
    return {
        "clause": block.clause,
        "topic": block.topic,
        "columns": len(block.columns),
        "places": [
            {"order": place.order, "division": place.division, "label": place.label} if place else None
            for place in block.places
        ],
        "presence": [presence.value for presence in block.presence],
    }


def _compared(table: Table, base: str) -> dict[str, Any]:
    others = [siglum for siglum in table.witnesses if siglum != base]
    return {
        "correspondences": [
            {
                "first": {"witness": base, "divisions": list(found.first)},
                "second": {"witness": other, "divisions": list(found.second)},
                "relation": found.relation.value,
                "share": round(found.distance.share, 4) if found.distance.whole else None,
                "moved": found.moved,
            }
            for other in others
            for found in correspondences(table, base, other)
        ],
        "transpositions": [
            {
                "what": found.what.value,
                "first": {"witness": base, **_span(found.first)},
                "second": {"witness": other, **_span(found.second)},
            }
            for other in others
            for found in transpositions(table, base, other)
        ],
    }


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.text}


def _lacunae(table: Table) -> list[dict[str, Any]]:
    """List for each witness the runs of columns in which words of it are lost, from and up to."""
    found = []
    for row, siglum in enumerate(table.witnesses):
        lost = [(at, is_lost(column[row])) for at, column in enumerate(table.columns)]
        for gone, run in groupby(lost, key=lambda item: item[1]):
            places = [at for at, _ in run]
            if gone:
                found.append({"witness": siglum, "columns": [places[0], places[-1] + 1]})
    return found


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
                clause["clause"],
                clause["topic"],
                tuple(Place(**place) if place else None for place in clause["places"]),
                tuple(map(Presence, clause["presence"])),
                tuple(columns[start:end]),
            )
        )
        start = end
    heads = [_head(one) for one in whole.get("about", [])] or [
        Head(siglum, language=reader.language) for siglum in sigla
    ]
    return Table(tuple(heads), tuple(blocks))


def _head(about: dict[str, Any]) -> Head:
    return Head(about["siglum"], about["date"], about["title"], Language(about["language"]), about["complete"])


def _one_clause(rows: list[Any]) -> dict[str, Any]:
    return {
        "clause": 0,
        "topic": "",
        "columns": len(rows[0]) if rows else 0,
        "places": [{"order": 0, "division": 0}] * len(rows),
        "presence": [Presence.PRESENT] * len(rows),
    }


def _cell(tokens: list[dict[str, Any]] | None, reader: Normaliser) -> Cell:
    return tuple(_token(token, reader) for token in tokens or ())


def _token(written: dict[str, Any], reader: Normaliser) -> Token:
    surface, normal = written["t"], written.get("n")
    if written.get("lacuna") and not surface:
        return LOST
    read = reader.token(surface)
    if normal is None or written.get("lacuna"):
        return read
    if not normal:
        return Token(read.t, "", Kind.IGNORED, read.after, read.before)
    stem = read.stem if read.n == normal or read.kind is not Kind.CONTENT else reader.stem_of(normal)
    return Token(read.t, normal, read.kind, read.after, read.before, stem)
