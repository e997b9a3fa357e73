"""The genealogy of the drafts: for each clause the government from whose earlier text its words come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from edition.charts.grammar import Entry, Key, Row, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.drafts.genealogy import Ancestry, ancestries, taken_over
from edition.drafts.kinship import KIN
from edition.drafts.succession import day_of_draft
from edition.language import _, day_and_month
from edition.pages.palette import MUTED, SIDES, Side, side
from edition.record import Record
from edition.record.labels import words
from edition.record.sides import read_sides
from edition.record.tables import Clause, Draft
from edition.studies.chosen import chosen

DOT, STEP, LEADING = 8.0, 12.0, 13.0


@plate("genealogy")
def genealogy(record: Record) -> Plate:
    """Return who took whose words: a row for each draft, a mark for each of its clauses."""
    lines = ancestries(record)
    choice = chosen(record, "genealogy")
    later = [
        line
        for line in lines
        if choice.first <= day_of_draft(line.draft).earliest <= choice.last and line.draft.thread in choice.threads
    ]
    table = read_sides(record)
    one, other = table.members
    (taken, own), (returned, others) = (taken_over(later, side, table) for side in (one, other))
    title = _("From {day} {one} borrowed {taken} of {own} clauses, {other} {returned} of {others}").format(
        day=day_and_month(choice.first),
        one=words(record, "parties", "side", one),
        taken=taken,
        own=own,
        other=words(record, "parties", "side", other),
        returned=returned,
        others=others,
    )
    alt = _(
        "A list of the drafts in order of time, with a mark for each clause: filled, in the shape of the government whose "
        "earlier text has its words, or open where the words are new. {drafts}."
    ).format(drafts="; ".join(f"{line.draft.siglum}: {line.told}" for line in lines if line.clauses))
    note = _(
        "The title counts clauses whose words come from the other side. A clause follows the nearest earlier clause on the same "
        "topic, if it keeps at least {kin} per cent of its words by weight; of equally near ones the latest. Measured on the "
        "restatements in controlled English, so it shows what was taken over in substance; what was put in quite other terms "
        "counts as new. What was only said or reported about a text, and what is not verified, is left out. Where part of a "
        "text was not seen, its clauses are too few here."
    ).format(kin=round(100 * KIN))
    draw = partial(_draw, lines)
    return Plate.drawn("genealogy", draw, title=title, alt=alt, note=note, sheet=_sheet(record, lines))


def _side(draft: Draft) -> Side:
    return side(*draft.from_)


def _draw(lines: Sequence[Ancestry], form: Form) -> Canvas:
    start, words_at = (96.0, 292.0) if form.wide else (98.0, 98.0)
    used = [s for s in SIDES.values() if any(_side(line.draft) is s for line in lines)]
    entries = [Entry(s, _("from {side}").format(side=_("all three") if s.key == "XX" else s.name)) for s in used]
    key = Key([*entries, Entry(SIDES["XX"], _("new words"), open_=True)], form.width, form.small)

    def row(line: Ancestry) -> Row:
        told = wrap(line.told, form.small, form.width - words_at)
        height = max(18.0, len(told) * LEADING + 5) if form.wide else 18.0 + len(told) * LEADING + 5

        def draw(sheet: Canvas, y: float) -> None:
            ink = _side(line.draft).ink
            sheet.text(0, y + 13, line.draft.siglum, size=form.small, ink=ink, bold=True)
            sheet.text(30, y + 13, day_and_month(day_of_draft(line.draft).earliest), size=form.small, ink=MUTED)
            for n, (descent, source) in enumerate(zip(line.clauses, line.sources, strict=True)):
                title = f"{descent.clause.article}: {source.siglum if source else _('new')}"
                who = _side(source or line.draft)
                sheet.mark(start + 5 + n * STEP, y + 9, who, title, open_=source is None, size=DOT)
            sheet.lines(words_at, y + (13 if form.wide else 29), told, LEADING, size=form.small)

        return Row(height, draw)

    sheet = sheet_of_rows(form, key.height + 10, [row(line) for line in lines])
    key.draw(sheet, 0, 0, size=DOT)
    return sheet


def _sheet(record: Record, lines: Sequence[Ancestry]) -> Sheet:
    def name(clause: Clause) -> str:
        return f"{record.drafts[clause.draft].siglum}, {clause.article}"

    return Sheet.of(
        [
            {
                _("Clause"): name(d.clause),
                _("Topic"): record.topics[d.clause.topic].name,
                _("Words from"): name(d.source) if d.source is not None else _("new"),
                _("Distance of 100"): "" if d.source is None else str(round(100 * d.distance)),
                _("First in"): name(d.first) if d.source is not None else "",
                LINK: f"clauses/{d.clause.id}",
            }
            for line in lines
            for d in line.clauses
        ]
    )
