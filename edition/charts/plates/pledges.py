"""Who would have had to help whom: small maps of the pledges in each text, an arrow from helper to helped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from math import hypot

from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas, Point
from edition.charts.paper.measure import wrap
from edition.drafts.sigla import letters_explained
from edition.language import _, begin, day_and_month, n_, numeral
from edition.pages.palette import MUTED, SIDES, side
from edition.record import Record
from edition.record.labels import label_row
from edition.record.sides import Sides, read_sides
from edition.studies.chosen import chosen
from edition.studies.pledges import OTHERS, PledgingDraft, pledging_drafts

LEADING, MAP, GAP, PORT = 14.0, 150.0, 4.5, 9.0
MIDDLE = (78.0, 76.0)
"""Where third states stand in a map."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a government stands in its map, and where its name stands beside it; ``port`` sets its arrows apart."""

    at: Point
    name: Point
    port: float = 0.0
    clear: float = 9.0


def seats(sides: Sides) -> dict[str, Seat]:
    """Return the governments of the first side at the left, the upper first, and the first of the other at the right."""
    first, second = sides.members.values()
    upper, *lower = first
    left = {upper: Seat((14.0, 30.0), (-8.0, -10.0), -PORT)}
    left |= {party: Seat((14.0, 122.0), (-8.0, 20.0), PORT) for party in lower[:1]}
    return {
        **left,
        second[0]: Seat((168.0, 76.0), (10.0, 4.0), clear=10.0),
        OTHERS: Seat(MIDDLE, (0.0, 0.0), clear=35.0),
    }


@plate("promises")
def pledge_maps(record: Record, first: date | None = None, last: date | None = None) -> Plate:
    """Return the maps of pledges of a period, in order of time.

    Parameters
    ----------
    record
        The record.
    first, last
        First and last day; without them those that the editors chose.
    """
    choice = chosen(record, "promises", first, last)
    shown = pledging_drafts(record, choice.first, choice.last)
    alike = sum(one.mutual for one in shown)
    title = n_(
        "Who was to help whom: {n} of {all} texts binds both sides alike",
        "Who was to help whom: {n} of {all} texts bind both sides alike",
        alike,
    ).format(n=numeral(alike), all=numeral(len(shown)))
    alt = _("{n} small maps of promises, in order of time.").format(n=begin(numeral(len(shown))))
    note = _(
        "An arrow runs from the government bound to the one that it must help, in the colour of the first; dashed, where a "
        "condition is set besides the occasion. The words say whom to help and when. Sigla: {letters}."
    ).format(letters=letters_explained(record, [one.draft for one in shown]))
    sheet = Sheet.of(
        [
            {
                _("Text"): f"{_heading(one)}, {pledge.clause.article}",
                _("Bound"): pledge.clause.bound,
                _("To help"): pledge.clause.whom,
                _("When"): pledge.clause.occasion,
                _("Condition"): pledge.condition,
                LINK: f"clauses/{pledge.clause.id}",
            }
            for one in shown
            for pledge in one.pledges
        ]
    )
    alt = " ".join((alt, *(_told(record, one) for one in shown)))
    return Plate.drawn("promises", partial(_draw, record, shown), title=title, alt=alt, note=note, sheet=sheet)


def _heading(one: PledgingDraft) -> str:
    """Return day, government and siglum."""
    return f"{day_and_month(one.day)}, {side(*one.draft.from_).name} ({one.draft.siglum})"


def _remark(record: Record, one: PledgingDraft) -> str:
    """Return what a reader must know of a text: that it was not handed over, or not seen whole."""
    if not one.draft.handed_over:
        return _("not handed over")
    return label_row(record, "drafts", "completeness", one.draft.completeness).short or _("handed over")


def _told(record: Record, one: PledgingDraft) -> str:
    further = _("{bound} to help {whom} on a further condition"), _("{bound} to help {whom}")
    parts = (
        further[not pledge.conditional].format(bound=pledge.clause.bound, whom=pledge.clause.whom)
        for pledge in one.pledges
    )
    return f"{_heading(one)}, {_remark(record, one)}: {'; '.join(parts)}."


def _draw(record: Record, shown: Sequence[PledgingDraft], form: Form) -> Canvas:
    columns, room = (3, 220.0) if form.wide else (1, form.width - 4)
    places = seats(read_sides(record))
    texts = [wrap(one.wording, form.small, room) for one in shown]
    tall = MAP + max(map(len, texts), default=0) * LEADING + 40
    across = form.width / columns
    sheet = Canvas(form.width, tall * -(-len(shown) // columns))
    for n, (one, lines) in enumerate(zip(shown, texts, strict=True)):
        x, y = (n % columns) * across, (n // columns) * tall
        if n >= columns:
            sheet.rule(y, x, x + across - (20 if form.wide else 0))
        sheet.text(x, y + 17, _heading(one), size=11.5, ink=side(*one.draft.from_).ink, bold=True)
        sheet.text(x, y + 31, _remark(record, one), size=form.small, ink=MUTED)
        _map(sheet, places, one.pairs, (x, y + 28), form.small)
        sheet.lines(x, y + 28 + MAP + 8, lines, LEADING, size=form.small)
    return sheet


def _map(
    sheet: Canvas, places: Mapping[str, Seat], pairs: Mapping[tuple[str, str], bool], origin: Point, size: float
) -> None:
    x, y = origin
    for (helper, helped), conditional in pairs.items():
        start, end = _ends(places[helper], places[helped], apart=(helped, helper) in pairs)
        sheet.arrow((x + start[0], y + start[1]), (x + end[0], y + end[1]), SIDES[helper].ink, dashed=conditional)
    for party, seat in places.items():
        if party != OTHERS:
            one, (cx, cy), (over, down) = SIDES[party], seat.at, seat.name
            sheet.mark(x + cx, y + cy, one, size=9)
            sheet.text(x + cx + over, y + cy + down, one.short, size=size, ink=one.ink)
    if any(OTHERS in pair for pair in pairs):
        (cx, cy), words = MIDDLE, wrap(_("third states"), size, 70)
        sheet.lines(x + cx, y + cy + 4 - 6 * (len(words) - 1), words, 12, size=size, align="center")


def _ends(helper: Seat, helped: Seat, *, apart: bool) -> tuple[Point, Point]:
    """Return where an arrow begins and ends; those of one who faces two begin apart, so that none cross."""
    (x0, y0), (x1, y1) = helper.at, helped.at
    if MIDDLE not in (helper.at, helped.at):
        y0, y1 = y0 + (0 if helper.port else helped.port), y1 + (0 if helped.port else helper.port)
    length = hypot(x1 - x0, y1 - y0)
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    ox, oy = (-uy * GAP, ux * GAP) if apart else (0.0, 0.0)
    near, far = helper.clear, length - helped.clear
    return (x0 + near * ux + ox, y0 + near * uy + oy), (x0 + far * ux + ox, y0 + far * uy + oy)
