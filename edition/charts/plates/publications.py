"""Every side's book: what of the talks each publication contains, as far as it was read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from edition.charts.grammar import Row, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.language import _
from edition.pages.palette import INK, MUTED, side
from edition.record import Record
from edition.record.labels import few_words, words
from edition.studies.publishing import Book, compared_books, first_to_print
from edition.studies.publishing.books import PRINTED

UNSEEN = "·"
TALKS = "political-talks"
"""The part of the story of which the title speaks."""


@plate("books")
def books(record: Record) -> Plate:
    """Return what each side's publications contain of the talks."""
    found = compared_books(record)
    subjects = list(record.package.table("contents").column("subject").enum)
    names = {subject: words(record, "contents", "subject", subject) for subject in subjects}
    states = {state: words(record, "contents", "state", state) for book in found for state in book.states.values()}
    first = first_to_print(found, TALKS)
    title = _("No book that was read prints the papers of the {talks}").format(talks=names[TALKS])
    if first:
        title = _("As far as read, the papers of the {talks} are first printed in {year}").format(
            talks=names[TALKS], year=first.row.date.earliest.year
        )
    alt = _("A table of {n} publications, {first} to {last}, against parts of the story: {parts}.").format(
        n=len(found),
        first=found[0].row.date.earliest.year,
        last=found[-1].row.date.latest.year,
        parts=", ".join(names.values()),
    )
    told = (
        _("{year}, {name}: {contents}.").format(
            year=book.years,
            name=book.row.short,
            contents=", ".join(f"{names[s]} {states[state]}" for s, state in book.states.items())
            or _("contents not seen"),
        )
        for book in found
    )
    note = _(
        "Printed: documents. Told: an account of its own. Touched on: in passing. Left out: by its own word, or outside the "
        "years it covers, or under no heading of the contents read. A dot: this part of the book was not seen. "
        "Marks tell the side that published; an open one, that the book never came out."
    )
    sheet = Sheet.of(
        [
            {
                _("Publication"): book.row.title,
                _("Year"): book.years,
                _("Side"): side(book.row.party).name,
                **{names[s]: states[book.states[s]] if s in book.states else _("not seen") for s in subjects},
                LINK: f"publications/{book.row.id}",
            }
            for book in found
        ]
    )
    heads = {s: (names[s], few_words(record, "contents", "subject", s)) for s in subjects}
    draw = partial(_draw, found, heads, {state: few_words(record, "contents", "state", state) for state in states})
    return Plate.drawn("books", draw, title=title, alt=" ".join((alt, *told)), note=note, sheet=sheet)


def _draw(found: Sequence[Book], heads: dict[str, tuple[str, str]], states: dict[str, str], form: Form) -> Canvas:
    start, pitch = (262.0, 94.0) if form.wide else (0.0, 70.0)
    lines = {s: wrap(names[0 if form.wide else 1], form.small, pitch - 6) for s, names in heads.items()}
    head = 14.0 + 13 * max(map(len, lines.values()))

    def draw(book: Book, sheet: Canvas, y: float) -> None:
        who = side(book.row.party)
        sheet.text(0, y + 14, book.years, size=form.small, ink=MUTED)
        sheet.mark(58, y + 10, who, open_=book.row.unissued, size=7)
        sheet.text(68, y + 14, book.row.short, size=form.text, ink=who.ink)
        for n, subject in enumerate(heads):
            state = book.states.get(subject, "")
            ink = who.ink if state == PRINTED else INK if state == "told" else MUTED
            at = y + (14 if form.wide else 32)
            sheet.text(
                start + n * pitch, at, states.get(state, UNSEEN), size=form.small, ink=ink, bold=state == PRINTED
            )

    sheet = sheet_of_rows(form, head, [Row(20.0 if form.wide else 40.0, partial(draw, book)) for book in found])
    for n, part in enumerate(lines.values()):
        sheet.lines(start + n * pitch, head - 8 - 13 * (len(part) - 1), part, 13, size=form.small, ink=MUTED)
    return sheet
