"""The alignment table as TEI, by the method of parallel segmentation, written and read.

Parallel segmentation is described in the TEI Guidelines, chapter "Critical Apparatus". White
space is part of the text and is kept; nothing is indented inside a clause. XML knows neither
control characters, which become U+FFFD, nor carriage returns, which become line feeds.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from xml.etree import ElementTree as ET

from edition.collation.table import Block, Cell, ColumnCells, Presence, Table
from edition.collation.tokens import Normaliser, Token, join

TEI = "http://www.tei-c.org/ns/1.0"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_tei(table: Table, *, title: str = "Collation", base: str | None = None) -> str:
    """Write a table as a TEI document.

    Parameters
    ----------
    table : Table
        The alignment.
    title : str
        The title in the header.
    base : str, optional
        The witness whose readings are the lemmata; without it no reading is preferred.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> tei = to_tei(collate([Witness.of("GB", "at once"), Witness.of("SU", "at last")]))
    >>> '<app><rdg wit="#w-GB">once</rdg><rdg wit="#w-SU">last</rdg></app>' in tei
    True
    """
    root = ET.Element(f"{{{TEI}}}TEI")
    header = ET.SubElement(root, f"{{{TEI}}}teiHeader")
    description = ET.SubElement(header, f"{{{TEI}}}fileDesc")
    _path(description, "titleStmt", "title").text = title
    _path(description, "publicationStmt", "p").text = "Made by collation; no text of its own."
    witnesses = _path(description, "sourceDesc", "listWit")
    for siglum in table.witnesses:
        ET.SubElement(witnesses, f"{{{TEI}}}witness", {_XML_ID: _name(siglum)}).text = siglum
    encoding = _path(header, "encodingDesc", "variantEncoding")
    encoding.attrib.update(method="parallel-segmentation", location="internal")
    body = _path(root, "text", "body")
    row = None if base is None else table.row_of(base)
    for block in table.segmented().blocks:
        _write_block(body, table.witnesses, block, row)
    ET.register_namespace("", TEI)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def from_tei(text: str, *, normaliser: Normaliser | None = None) -> Table:
    """Read a table from TEI in parallel segmentation as `to_tei` writes it.

    Each ``app`` and each stretch of text between becomes one column. A witness of which a clause
    was not seen has no reading in it, and a milestone that says so.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("GB", "at once"), Witness.of("SU", "at last")])
    >>> from_tei(to_tei(table)) == table.segmented()
    True
    """
    reader = normaliser or Normaliser()
    root = ET.fromstring(text)
    rows = {f"#{witness.get(_XML_ID)}": row for row, witness in enumerate(root.iter(f"{{{TEI}}}witness"))}
    sigla = tuple(witness.text or "" for witness in root.iter(f"{{{TEI}}}witness"))
    return Table(sigla, tuple(_read_block(ab, rows, reader) for ab in root.iter(f"{{{TEI}}}ab")))


def _path(parent: ET.Element, *names: str) -> ET.Element:
    for name in names:
        parent = ET.SubElement(parent, f"{{{TEI}}}{name}")
    return parent


def _name(siglum: str) -> str:
    """Make a name that XML allows: other characters become their code, so names stay apart."""
    safe = (c if c.isascii() and (c.isalnum() or c in "-.") else f"_{ord(c):x}_" for c in siglum)
    return "w-" + "".join(safe)


def _write_block(body: ET.Element, sigla: tuple[str, ...], block: Block, base: int | None) -> None:
    ab = ET.SubElement(body, f"{{{TEI}}}ab", {_XML_SPACE: "preserve"})
    if block.label:
        ab.set("n", block.label)
    if block.topic:
        ab.set("type", block.topic)
    for siglum, place, presence in zip(sigla, block.places, block.presence, strict=True):
        # Where the clause stands in each witness; "absent" and "not seen" are said, not implied.
        number = presence.value if place is None else str(place + 1)
        unit = "clause" if presence is Presence.PRESENT else presence.value.replace(" ", "-")
        at = {"unit": unit, "n": number, "edRef": f"#{_name(siglum)}"}
        ET.SubElement(ab, f"{{{TEI}}}milestone", at)
    for column in block.columns:
        _write_app(ab, sigla, block.presence, column, base)


def _write_app(
    ab: ET.Element,
    sigla: tuple[str, ...],
    presence: Sequence[Presence],
    column: ColumnCells,
    base: int | None,
) -> None:
    # White space and capitals are the witness's own, so readings are grouped by their full text.
    readings: dict[str, list[int]] = {}
    for row, cell in enumerate(column):
        if presence[row] is not Presence.NOT_SEEN:
            readings.setdefault(_allowed(join(cell)), []).append(row)
    if [len(sigla)] == list(map(len, readings.values())):
        (ab[-1].tail,) = readings
        return
    app = ET.SubElement(ab, f"{{{TEI}}}app")
    for text, rows in readings.items():
        is_lemma = base in rows
        reading = ET.Element(f"{{{TEI}}}{'lem' if is_lemma else 'rdg'}")
        reading.set("wit", " ".join(f"#{_name(sigla[row])}" for row in rows))
        reading.text = text or None
        # A lemma stands first in its app.
        app.insert(0 if is_lemma else len(app), reading)


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def _read_block(ab: ET.Element, rows: dict[str, int], reader: Normaliser) -> Block:
    places: list[int | None] = [None] * len(rows)
    presence = [Presence.ABSENT] * len(rows)
    for milestone in ab.iter(f"{{{TEI}}}milestone"):
        row, number = rows[milestone.get("edRef", "")], milestone.get("n", "")
        places[row] = int(number) - 1 if number.isdigit() else None
        unit = milestone.get("unit", "").replace("-", " ")
        presence[row] = Presence.PRESENT if unit == "clause" else Presence(unit)
    seen = [row for row in range(len(rows)) if presence[row] is not Presence.NOT_SEEN]
    texts = [_readings(element, rows, seen) for element in ab]
    by_row = [_cut([readings.get(row, "") for part in texts for readings in part], reader) for row in range(len(rows))]
    return Block(
        ab.get("n", ""),
        ab.get("type", ""),
        tuple(places),
        tuple(presence),
        tuple(zip(*by_row, strict=True)),
    )


def _readings(element: ET.Element, rows: dict[str, int], seen: Sequence[int]) -> list[dict[int, str]]:
    """Read what each witness has in an app, and in the text behind it that all share."""
    columns = []
    if element.tag == f"{{{TEI}}}app":
        columns.append({rows[wit]: reading.text or "" for reading in element for wit in reading.get("wit", "").split()})
    if element.tail:
        columns.append(dict.fromkeys(seen, element.tail))
    return columns


def _cut(parts: Sequence[str], reader: Normaliser) -> list[Cell]:
    """Cut a whole clause into tokens and deal them out again to the columns they came from.

    A piece by itself might be cut otherwise: the l' of l'aide is known only by what follows.
    """
    ends = list(accumulate(map(len, parts)))
    cells: list[list[Token]] = [[] for _ in parts]
    at = 0
    for token in reader.tokens("".join(parts)):
        cells[bisect_right(ends, at)].append(token)
        at += len(token.text)
    return [tuple(cell) for cell in cells]
