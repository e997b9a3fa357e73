"""Every side's book: what of the talks each publication of 1939 to 2023 contains, as far as it was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.pages.palette import INK, MUTED, Ink, side
from edition.record import Record
from edition.record.relations import in_order
from edition.record.tables import Publication

SUBJECTS = {
    "political-talks": ("political talks", "politics"),
    "military-talks": ("military talks", "missions"),
    "passage": ("passage of troops", "passage"),
    "berlin": ("talks with Berlin", "Berlin"),
    "protocol": ("secret protocol", "protocol"),
}
"""Parts of the story, with their names in the wide form and in the narrow one."""

STATES = {"printed": "printed", "told": "told", "touched": "touched on", "left-out": "left out"}
"""What is known of a part; a part without a row was not seen."""

NAMES = {
    "voroshilov-1939": "Voroshilov’s interview",
    "molotov-1939-08-31": "Molotov’s speech",
    "british-blue-book-1939": "British Blue Book",
    "german-white-book-1939": "German White Book",
    "official-wireless-1939-12-03": "British Official Wireless",
    "finnish-white-book-1939": "Finnish White Book",
    "french-yellow-book-1939": "French Yellow Book",
    "british-white-paper-unpublished": "white paper, in proof",
    "coates-1940": "Coates, Russia, Finland",
    "polish-white-book-1940": "Polish White Book",
    "german-white-paper-1940": "Polish papers, by Berlin",
    "nazi-soviet-relations-1948": "Nazi-Soviet Relations",
    "falsifiers-1948": "Falsifiers of History",
    "documents-and-materials-1948": "Documents and Materials I",
    "dirksen-papers-1948": "II, the Dirksen papers",
    "dbfp-3-v": "British documents, V",
    "frus-soviet-union-1952": "FRUS, the Soviet Union",
    "dbfp-3-vi-vii": "British documents, VI–VII",
    "frus-1939-i": "FRUS 1939, I",
    "dgfp-d-vii-1956": "German documents, D VII",
    "pankrashova-sipols-1970": "Pankrashova and Sipols",
    "sssr-v-borbe-1971": "SSSR v bor’be za mir",
    "felshtinsky-1983": "German papers, in Russian",
    "ddf-2-xv-xix": "French documents, XV–XIX",
    "god-krizisa-1990": "God krizisa",
    "dvp-xxii-1992": "Soviet documents, XXII",
    "pdd-1939-2005": "Polish documents, 1939",
    "carley-fiasco-2019": "Carley’s Fiasco",
    "secret-protocol-facsimiles-2019": "Soviet originals, online",
    "svr-report-2023": "agent’s report of 1940",
}
"""The publications of the plate: official books and speeches, and what bears on the white paper."""

UNPUBLISHED = "british-white-paper-unpublished"
_TYPE, _UNSEEN = 10.5, "·"


@dataclass(frozen=True, slots=True)
class Book:
    """A publication with what is known of each part of the story."""

    row: Publication
    years: str
    states: dict[str, str]

    @property
    def name(self) -> str:
        return NAMES[self.row.id]


def list_books(record: Record) -> list[Book]:
    """Return the publications of the plate in order of time."""
    known = {(c.publication, c.subject): c.state for c in record.rows("contents")}
    rows = in_order([r for r in record.rows("publications") if r.id in NAMES])
    return [Book(r, _years(r), {s: known[r.id, s] for s in SUBJECTS if (r.id, s) in known}) for r in rows]


def first_printed(found: Sequence[Book], subject: str) -> Book:
    """Return the first book, issued and read, that prints documents on a part of the story."""
    return next(b for b in found if b.states.get(subject) == "printed" and b.row.id != UNPUBLISHED)


def books(record: Record) -> Plate:
    """Return the plate of what each side's publications contain of the talks."""
    found = list_books(record)
    first = first_printed(found, "political-talks")
    title = (
        f"No book of 1939 or 1940 that was read prints the papers of the talks; the first that does is of {first.years}"
    )
    alt = (
        f"A table of {len(found)} publications from 1939 to 2023 against five parts of the story: "
        + ", ".join(name for name, _ in SUBJECTS.values())
        + ". "
        + " ".join(f"{b.years}, {b.name}: {_told(b)}." for b in found)
    )
    note = (
        "Printed: documents. Told: an account of its own. Touched on: in passing. Left out: by its own word, or outside the "
        "years it covers, or under no heading of the contents read. A dot: this part of the book was not seen. "
        "Marks tell the side that published."
    )
    data = Sheet.of(
        [
            {"Publication": b.row.title, "Year": b.years, "Side": side(b.row.party).name,
             **{name: STATES[b.states[s]] if s in b.states else "not seen" for s, (name, _) in SUBJECTS.items()},
             LINK: f"publications/{b.row.id}"}
            for b in found
        ]
    )  # fmt: skip
    return Plate("books", title, _wide(found), _narrow(found), alt, data, note)


def _years(row: Publication) -> str:
    when = row.date
    first, last = when.earliest.year, when.latest.year
    return str(first) if first == last else f"{first}–{last % 100}"


def _told(book: Book) -> str:
    parts = [f"{SUBJECTS[s][0]} {STATES[state]}" for s, state in book.states.items()]
    return ", ".join(parts) or "contents not seen"


def _ink(state: str, own: Ink) -> Ink:
    return own if state == "printed" else INK if state == "told" else MUTED


def _cells(sheet: Canvas, book: Book, columns: Sequence[float], y: float) -> None:
    own = side(book.row.party).ink
    for subject, x in zip(SUBJECTS, columns, strict=True):
        state = book.states.get(subject, "")
        word = STATES.get(state, _UNSEEN).removesuffix(" on")
        sheet.text(x, y, word, size=_TYPE, ink=_ink(state, own), bold=state == "printed")


def _name(sheet: Canvas, book: Book, x: float, y: float) -> None:
    who = side(book.row.party)
    sheet.text(x, y, book.years, size=_TYPE, ink=MUTED)
    sheet.marks([(x + 56, y - 4)], who, open_=book.row.id == UNPUBLISHED, size=7)
    sheet.text(x + 66, y, book.name, size=11, ink=who.ink)


def _wide(found: Sequence[Book]) -> str:
    columns = [262 + 94.0 * n for n in range(len(SUBJECTS))]
    head, step = 40.0, 20.0
    sheet = Canvas(720, head + step * len(found) + 4)
    for x, (name, _) in zip(columns, SUBJECTS.values(), strict=True):
        for n, line in enumerate(reversed(wrap(name, _TYPE, 88))):
            sheet.text(x, head - 8 - 13 * n, line, size=_TYPE, ink=MUTED)
    for n, book in enumerate(found):
        y = head + step * n
        sheet.line((0, 720), (y, y))
        _name(sheet, book, 0, y + 14)
        _cells(sheet, book, columns, y + 14)
    return sheet.svg()


def _narrow(found: Sequence[Book]) -> str:
    columns = [0 + 70.0 * n for n in range(len(SUBJECTS))]
    head, step = 24.0, 40.0
    sheet = Canvas(344, head + step * len(found) + 4)
    for x, (_, name) in zip(columns, SUBJECTS.values(), strict=True):
        sheet.text(x, head - 8, name, size=_TYPE, ink=MUTED)
    for n, book in enumerate(found):
        y = head + step * n
        sheet.line((0, 344), (y, y))
        _name(sheet, book, 0, y + 15)
        _cells(sheet, book, columns, y + 32)
    return sheet.svg()
