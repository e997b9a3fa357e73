"""The argument by chapter: how many steps, how many sources, and what other historians say of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from edition.charts.grammar import AGAINST, FOR, HALF, Entry, Key, Row, shape, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.language import _, begin, numeral
from edition.pages.palette import MUTED, PAPER
from edition.record import Record
from edition.record.labels import words
from edition.studies.argument import ArguedChapter, argued_chapters, chapter_name

LOOKS = {"agrees": FOR, "qualifies": HALF, "objects": AGAINST}
BAR = 14.0


@plate("argument-map")
def argument_map(record: Record) -> Plate:
    """Return the chapters as rows, each with its steps and a bar of the positions taken on them."""
    chapters = argued_chapters(record)
    stances = {stance: words(record, "objections", "stance", stance) for stance in LOOKS}
    none = [c for c in chapters if not c.total]
    most = max(chapters, key=lambda c: c.total)
    title = _("on every chapter of the argument another historian is heard")
    if none:
        title = _("on {n} of {all} chapters of the argument no other historian is heard")
    title = begin(title.format(n=numeral(len(none)), all=numeral(len(chapters))))
    alt = " ".join(
        (
            _("A bar for each chapter, as long as the number of positions historians take on its steps."),
            _("Longest: chapter {chapter}, with {n}.").format(chapter=chapter_name(most.chapter), n=most.total),
            *(
                _("Chapter {chapter}: {positions}.").format(
                    chapter=chapter_name(c.chapter),
                    positions=", ".join(f"{stances[s]} {n}" for s, n in c.positions.items() if n) or _("none"),
                )
                for c in chapters
            ),
        )
    )
    note = _(
        "Positions are those of the record, one for each historian and point; one that bears on steps of two chapters is "
        "counted in both. Steps are those of Carley’s argument as this edition divides it. {positions} positions on {steps} "
        "steps in all; {loose} of them are unverified."
    ).format(
        positions=len(record.objections),
        steps=len(record.arguments),
        loose=len(record.objections.where(status="unverified")),
    )
    sheet = Sheet.of(
        [
            {
                _("Chapter"): chapter_name(c.chapter),
                _("Part"): c.steps[0].part if c.steps else "",
                _("Steps"): len(c.steps),
                _("Sources behind them"): c.sources,
                **{begin(stances[stance]): n for stance, n in c.positions.items()},
                LINK: f"arguments/{c.steps[0].id}" if c.steps else "",
            }
            for c in chapters
        ]
    )
    return Plate.drawn("argument-map", partial(_draw, chapters, stances), title=title, alt=alt, note=note, sheet=sheet)


def _draw(chapters: Sequence[ArguedChapter], stances: dict[str, str], form: Form) -> Canvas:
    left = 252.0 if form.wide else 0.0
    unit = (form.width - left - 4) / max(1, *(c.total for c in chapters))
    key = Key([Entry(shape(LOOKS[s]), name, bar=True, open_=s != "agrees") for s, name in stances.items()],
              form.width - left, form.text)  # fmt: skip
    head = 22.0 + (0 if form.wide else key.height)
    steps = left - 12 if form.wide else form.width

    def draw(chapter: ArguedChapter, sheet: Canvas, y: float) -> None:
        sheet.text(0, y + 16, chapter_name(chapter.chapter), size=form.text)
        sheet.text(steps, y + 16, str(len(chapter.steps)), size=form.text, ink=MUTED, align="right")
        _bar(sheet, chapter, left, y + 5 if form.wide else y + 23, unit)

    rows = [Row(24.0 if form.wide else 45.0, partial(draw, chapter)) for chapter in chapters]
    sheet = sheet_of_rows(form, head, rows)
    sheet.text(0, head - 8, _("Chapter"), size=form.text, ink=MUTED)
    sheet.text(steps, head - 8, _("Steps"), size=form.text, ink=MUTED, align="right")
    key.draw(sheet, left, 3 if form.wide else 0)
    return sheet


def _bar(sheet: Canvas, chapter: ArguedChapter, x: float, y: float, unit: float) -> None:
    if not chapter.total:
        sheet.text(x, y + 11, _("none"), ink=MUTED)
    for stance, held in chapter.positions.items():
        if held:
            look, open_ = shape(LOOKS[stance]), stance != "agrees"
            sheet.bar(x, y, held * unit, BAR, look.ink, hatch=look.hatch, open_=open_)
            ink = look.ink if open_ else PAPER
            sheet.text(x + held * unit / 2, y + 11, str(held), ink=ink, align="center", bold=True)
            x += held * unit
