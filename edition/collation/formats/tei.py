"""The alignment table as TEI, by the method of parallel segmentation, written and read.

Parallel segmentation is described in the TEI Guidelines, chapter "Critical Apparatus". White space is no
variant: one blank stands for all of it. Where words of a witness are lost its reading is a ``gap``, with the
mark of the transcription as its description. Milestones say where a clause stands in each witness: its place in
order (``clause``), and the article by place (``division``) and name (``label``); or that it is absent, not seen,
or given in other words in the next ``ab``. XML knows no control characters; they become U+FFFD.
"""

from __future__ import annotations

import re
from itertools import accumulate
from xml.etree import ElementTree as ET

from edition.collation.alignment.cells import LOST
from edition.collation.clauses.table import Block, Head, Place, Presence, Table
from edition.collation.formats.spaces import Spaced, spaced
from edition.collation.texts.tokens import Language, Normaliser, Token

TEI = "http://www.tei-c.org/ns/1.0"
_XML = "{http://www.w3.org/XML/1998/namespace}"
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
    >>> 'at<app><rdg wit="#w-GB"> once</rdg><rdg wit="#w-SU"> last</rdg></app>' in tei
    True
    """
    root = ET.Element(f"{{{TEI}}}TEI")
    header = ET.SubElement(root, f"{{{TEI}}}teiHeader")
    description = ET.SubElement(header, f"{{{TEI}}}fileDesc")
    _path(description, "titleStmt", "title").text = _allowed(title)
    _path(description, "publicationStmt", "p").text = "Made by collation; no text of its own."
    witnesses = _path(description, "sourceDesc", "listWit")
    for head in table.heads:
        _write_head(witnesses, head)
    encoding = _path(header, "encodingDesc", "variantEncoding")
    encoding.attrib.update(method="parallel-segmentation", location="internal")
    body = _path(root, "text", "body")
    row = None if base is None else table.row_of(base)
    for block in table.segmented(to_the_letter=True).blocks:
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
    >>> from_tei(to_tei(table)).text("SU")
    'at last'
    """
    reader = normaliser or Normaliser()
    root = ET.fromstring(text)
    elements = list(root.iter(f"{{{TEI}}}witness"))
    rows = {f"#{element.get(f'{_XML}id')}": row for row, element in enumerate(elements)}
    blocks = (_read_block(ab, rows, reader) for ab in root.iter(f"{{{TEI}}}ab"))
    return Table(tuple(map(_read_head, elements)), tuple(blocks))


def _path(parent: ET.Element, *names: str) -> ET.Element:
    for name in names:
        parent = ET.SubElement(parent, f"{{{TEI}}}{name}")
    return parent


def _write_head(parent: ET.Element, head: Head) -> None:
    at = {f"{_XML}id": _name(head.siglum), f"{_XML}lang": head.language.value}
    witness = ET.SubElement(parent, f"{{{TEI}}}witness", at)
    _path(witness, "idno").text = _allowed(head.siglum)
    if head.title:
        _path(witness, "title").text = _allowed(head.title)
    if head.date:
        ET.SubElement(witness, f"{{{TEI}}}date", {"when": head.date}).text = head.date
    if not head.complete:
        _path(witness, "note").text = "not seen whole"


def _read_head(witness: ET.Element) -> Head:
    def said(name: str) -> str:
        return witness.findtext(f"{{{TEI}}}{name}", "")

    language = Language(witness.get(f"{_XML}lang", "en"))
    return Head(said("idno") or witness.text or "", said("date"), said("title"), language, not said("note"))


def _name(siglum: str) -> str:
    """Make a name that XML allows: other characters become their code, so names stay apart."""
    safe = (c if c.isascii() and (c.isalnum() or c in "-.") else f"_{ord(c):x}_" for c in siglum)
    return "w-" + "".join(safe)


def _write_block(body: ET.Element, sigla: tuple[str, ...], block: Block, base: int | None) -> None:
    ab = ET.SubElement(body, f"{{{TEI}}}ab", {f"{_XML}space": "preserve", "n": str(block.clause)})
    if block.topic:
        ab.set("type", _allowed(block.topic))
    for siglum, place, presence in zip(sigla, block.places, block.presence, strict=True):
        edition = {"edRef": f"#{_name(siglum)}"}

        def milestone(unit: str, number: str, edition: dict[str, str] = edition) -> None:
            ET.SubElement(ab, f"{{{TEI}}}milestone", {"unit": unit, "n": number, **edition})

        if presence is not Presence.PRESENT:
            milestone("presence", presence.value)
        if place is not None:
            milestone("clause", str(place.order + 1))
            milestone("division", str(place.division + 1))
            milestone("label", _allowed(place.label))
    for column in spaced(block):
        _write_column(ab, sigla, column, base)


def _write_column(ab: ET.Element, sigla: tuple[str, ...], column: dict[int, Spaced], base: int | None) -> None:
    readings: dict[Spaced, list[int]] = {}
    for row, reading in column.items():
        readings.setdefault(reading, []).append(row)
    if len(readings) == 1 and not next(iter(readings)).lost:
        (only,) = readings
        ab[-1].tail = (ab[-1].tail or "") + _allowed(only.text)
        return
    app = ET.SubElement(ab, f"{{{TEI}}}app")
    for reading, rows in readings.items():
        is_lemma = base in rows
        element = ET.Element(f"{{{TEI}}}{'lem' if is_lemma else 'rdg'}")
        element.set("wit", " ".join(f"#{_name(sigla[row])}" for row in rows))
        if reading.lost:
            element.text = _allowed(reading.text) or None
            gap = ET.SubElement(element, f"{{{TEI}}}gap", {"reason": "lost"})
            if reading.mark:
                _path(gap, "desc").text = _allowed(reading.mark)
        else:
            element.text = _allowed(reading.text) or None
        # A lemma stands first in its app.
        app.insert(0 if is_lemma else len(app), element)


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def _read_block(ab: ET.Element, rows: dict[str, int], reader: Normaliser) -> Block:
    said: list[dict[str, str]] = [{} for _ in rows]
    for milestone in ab.iter(f"{{{TEI}}}milestone"):
        said[rows[milestone.get("edRef", "")]][milestone.get("unit", "")] = milestone.get("n", "")
    presence = tuple(Presence(one.get("presence", "present")) for one in said)
    places = tuple(
        Place(int(one["clause"]) - 1, int(one["division"]) - 1, one["label"]) if "clause" in one else None
        for one in said
    )
    seen = [row for row in range(len(rows)) if presence[row] is Presence.PRESENT]
    columns = [column for element in ab for column in _readings(element, rows, seen)]
    by_row = [_cells([column.get(row, Spaced("")) for column in columns], reader) for row in range(len(rows))]
    return Block(int(ab.get("n", "0")), ab.get("type", ""), places, presence, tuple(zip(*by_row, strict=True)))


def _readings(element: ET.Element, rows: dict[str, int], seen: list[int]) -> list[dict[int, Spaced]]:
    """Read what each witness has in an app, and in the text behind it that all share."""
    columns: list[dict[int, Spaced]] = []
    if element.tag == f"{{{TEI}}}app":
        columns.append({})
        for reading in element:
            gap = reading.find(f"{{{TEI}}}gap")
            mark = "" if gap is None else gap.findtext(f"{{{TEI}}}desc", "")
            for wit in reading.get("wit", "").split():
                columns[0][rows[wit]] = Spaced(reading.text or "", gap is not None, mark)
    if element.tail:
        columns.append(dict.fromkeys(seen, Spaced(element.tail)))
    return columns


def _cells(parts: list[Spaced], reader: Normaliser) -> list[tuple[Token, ...]]:
    """Cut a whole clause into tokens and deal them out again to the columns they came from.

    A piece by itself might be cut otherwise: the l' of l'aide is known only by what follows.
    """
    cells: list[list[Token]] = [[LOST] if part.lost and not part.mark else [] for part in parts]
    texts = [part.text + part.mark for part in parts]
    ends = list(accumulate(map(len, texts)))
    text = "".join(texts)
    at = place = 0
    for token in reader.tokens(text):
        start = at + len(token.before)
        while place < len(ends) - 1 and ends[place] <= start:
            place += 1
        cells[place].append(token)
        at += len(token.text)
    return [tuple(cell) for cell in cells]
