"""The proofs’ road through offices and embassies: who sent what to whom, step by step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from edition.charts.grammar import Row, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.language import _, begin, n_, numeral
from edition.pages.palette import INK, MUTED, side
from edition.record import Record
from edition.record.tables import Station
from edition.studies.publishing import Stage, stages

LEADING = 14.0


@plate("proofs-road")
def proofs_road(record: Record) -> Plate:
    """Return the road of the proofs from the decision to print to the decision to wait."""
    found = stages(record)
    stations = sorted(record.rows("stations"), key=lambda row: row.position)
    reached = {end.id for stage in found for end in stage.embassies if not stage.leg.refused}
    declined = {end.id for stage in found for end in stage.embassies if stage.leg.refused}
    exact = sum(stage.when.is_exact for stage in found)
    title = begin(
        _("{reached}, {declined}; {known}").format(
            reached=n_("{n} embassy received proofs", "{n} embassies received proofs", len(reached)).format(
                n=numeral(len(reached))
            ),
            declined=_("{n} declined").format(n=numeral(len(declined))),
            known=n_("{n} of {all} steps has a known day", "{n} of {all} steps have a known day", exact).format(
                n=numeral(exact), all=numeral(len(found))
            ),
        )
    )
    alt = _("Upright lines for {stations}, time running down, an arrow for each step.").format(
        stations=", ".join(station.name for station in stations)
    )
    note = _(
        "Arrows lead from the place that acted to the place reached; a dot is a step within one place; a cross is an offer "
        "refused. Broken line, open dot: the day is not known; such steps stand in the order of their estimated dates. Steps "
        "of which nothing was read, the choice of papers and the correction of the proofs among them, are missing."
    )
    alone = Counter(stage.author for stage in found if stage.author)
    known_from = (
        n_("{n} step is known from {author} alone.", "{n} steps are known from {author} alone.", n).format(
            n=begin(numeral(n)), author=author
        )
        for author, n in alone.items()
    )
    remarks = (stage.leg.notes for stage in found if stage.leg.notes)
    sheet = Sheet.of(
        [
            {
                _("Step"): stage.what,
                _("When"): stage.when.describe(),
                _("From"): stage.start.name,
                _("To"): ", ".join(end.name for end in stage.ends) or _("stayed"),
                LINK: "/".join(stage.told_by),
            }
            for stage in found
        ]
    )
    draw = partial(_draw, found, stations)
    alt, note = " ".join((alt, *map(_told, found))), " ".join((note, *known_from, *remarks))
    return Plate.drawn("proofs-road", draw, title=title, alt=alt, note=note, sheet=sheet)


def _told(stage: Stage) -> str:
    sentence = _("{when}, from {start}: {what}.")
    if stage.ends:
        sentence = _("{when}, from {start} to {ends}: {what}.")
    if stage.leg.refused:
        sentence = _("{when}, from {start} to {ends} and refused there: {what}.")
    ends = ", ".join(end.name for end in stage.ends)
    return sentence.format(when=begin(stage.when.describe()), start=stage.start.name, ends=ends, what=stage.what)


def _draw(found: Sequence[Stage], stations: Sequence[Station], form: Form) -> Canvas:
    places = {s.id: 52.0 + n * 103 if form.wide else 10.0 + n * 17 for n, s in enumerate(stations)}
    head = 44.0
    if not form.wide:
        head = max(width(station.name, form.small) for station in stations) + 10
    row = _wide_row if form.wide else _narrow_row
    sheet = sheet_of_rows(form, head, [row(stage, places, form) for stage in found])
    for station in stations:
        ink = side(station.party).ink
        sheet.line((places[station.id],) * 2, (head, sheet.height - 4))
        if form.wide:
            lines = wrap(station.name, form.text, 60)
            y = head - 8 - (len(lines) - 1) * LEADING
            sheet.lines(places[station.id], y, lines, LEADING, size=form.text, ink=ink, align="center", bold=True)
        else:
            sheet.text(places[station.id] + 4, head - 5, station.name, size=form.small, ink=ink, turned=True)
    return sheet


def _wide_row(stage: Stage, places: Mapping[str, float], form: Form) -> Row:
    when, ink = begin(stage.when.describe()), side(stage.start.party).ink
    whole = width(when, form.small) + 8 + width(stage.what, form.text)
    first = min(places[station.id] for station in (stage.start, *stage.ends)) - 8
    # The two texts meet at one point, whatever face the page is set in.
    meet = max(min(first, form.width - 4 - whole), 0) + width(when, form.small)

    def draw(sheet: Canvas, y: float) -> None:
        sheet.text(meet, y + 16, when, size=form.small, ink=MUTED, align="right")
        sheet.text(meet + 8, y + 16, stage.what, size=form.text, ink=ink)
        _arrows(sheet, stage, places, y + 31)

    return Row(44.0, draw)


def _narrow_row(stage: Stage, places: Mapping[str, float], form: Form) -> Row:
    left = max(places.values()) + 16
    when, what = (wrap(text, form.text, form.width - left) for text in (begin(stage.when.describe()), stage.what))
    height = (len(when) + len(what)) * LEADING + 12

    def draw(sheet: Canvas, y: float) -> None:
        at = sheet.lines(left, y + 15, when, LEADING, size=form.text, ink=MUTED)
        sheet.lines(left, at, what, LEADING, size=form.text, ink=side(stage.start.party).ink)
        _arrows(sheet, stage, places, y + height / 2)

    return Row(height, draw)


def _arrows(sheet: Canvas, stage: Stage, places: Mapping[str, float], y: float) -> None:
    start, who, doubtful = places[stage.start.id], side(stage.start.party), not stage.when.is_exact
    for end in (places[end.id] for end in stage.ends):
        way = 1 if end > start else -1
        tip = end - way * 2
        sheet.line((start, tip), (y, y), who.ink, wide=1.4, dashed=doubtful, above=True)
        if stage.leg.refused:
            for rise in (4, -4):
                sheet.line((end - 4, end + 4), (y - rise, y + rise), INK, wide=1.6, above=True)
        else:
            sheet.line((tip - way * 5, tip, tip - way * 5), (y - 4, y, y + 4), who.ink, wide=1.4, above=True)
    sheet.mark(start, y, who, f"{stage.when.describe()}: {stage.what}", open_=doubtful)
