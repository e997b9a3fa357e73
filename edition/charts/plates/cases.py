"""Which text covers which case: a grid of cases against the definitions of indirect aggression."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from edition.charts.grammar import Row, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.language import _, begin, day_and_month, n_, numeral
from edition.pages.palette import INK, MUTED, Side, side
from edition.record import Record
from edition.record.labels import few_words, words
from edition.record.sides import Sides, read_sides
from edition.studies.cases import Case, Formula, Ruling, read_cases, read_formulae

Grid = Mapping[tuple[str, str], Ruling]
DASH = "–"
SETTLED_OUT = (Ruling.NOT_COVERED, Ruling.CONSULT)


@plate("cover")
def cases_covered(record: Record, *own: Case) -> Plate:
    """Return what each text, taken at its letter, makes of each case.

    Parameters
    ----------
    record
        The record.
    *own
        Cases of the reader’s own, or cases recoded; one with the id of a case of the record takes its place.
    """
    texts = read_formulae(record)
    parties = {text.id: _parties(record, text) for text in texts}
    replaced = {case.id: case for case in own}
    cases = [replaced.pop(case.id, case) for case in read_cases(record)] + list(replaced.values())
    grid = {(case.id, text.id): text.ruling(case) for case in cases for text in texts}
    names = {text.id: f"{text.name}, {day_and_month(text.day)}" for text in texts}
    said = {v: words(record, "cases", "ruling", v.value) for v in Ruling}
    one, other = _rivals(texts, parties, read_sides(record))
    both = [c for c in cases if grid[c.id, one.id] is grid[c.id, other.id] is Ruling.COVERED]
    alone = [c for c in cases if _differ(grid[c.id, one.id], grid[c.id, other.id])]
    title = begin(
        n_(
            "of {all} cases {both} is covered by both rival texts, {alone} by one alone",
            "of {all} cases {both} are covered by both rival texts, {alone} by one alone",
            len(both),
        ).format(all=numeral(len(cases)), both=numeral(len(both)), alone=numeral(len(alone)))
    )
    alt = _("A grid of {cases} cases in rows and {texts} texts in columns.").format(cases=len(cases), texts=len(texts))
    told = (
        f"{begin(case.title)}: " + "; ".join(f"{names[t.id]}, {said[grid[case.id, t.id]]}" for t in texts) + "."
        for case in cases
    )
    note = _(
        "The rival texts are {one}, and {other}. Filled mark: the case meets every test of the text. Open mark: open, since a "
        "fact or a word does not settle it. Dash: not covered. Judge: left to a government’s judgement. Consult: not covered, "
        "but the parties would consult. Texts are taken at their letter; the coding of the cases is the edition’s and stands "
        "in the table of cases."
    ).format(one=names[one.id], other=names[other.id])
    sheet = Sheet.of(
        [
            {
                _("Case"): case.title,
                **{names[t.id]: said[grid[case.id, t.id]] for t in texts},
                LINK: "",
            }
            for case in cases
        ]
    )
    draw = partial(_draw, record, cases, texts, grid, parties)
    name = "cover-own" if own else "cover"
    return Plate.drawn(name, draw, title=title, alt=" ".join((alt, *told)), note=note, sheet=sheet)


def _parties(record: Record, text: Formula) -> tuple[str, ...]:
    """Return the governments that put a text forward: the one its clause names, or those behind its draft or event."""
    table, name = text.records[0]
    if table != "clauses":
        return record.events[name].from_
    clause = record.clauses[name]
    alone = [p.id for p in record.rows("parties") if clause.bound == f"the {p.adjective} government"]
    return tuple(alone) or record.drafts[clause.draft].from_


def _rivals(texts: Sequence[Formula], parties: Mapping[str, tuple[str, ...]], sides: Sides) -> tuple[Formula, Formula]:
    """Return the last text of the second side of the table, and the last of the first side before it."""
    first, second = sides.members
    last = [text for text in texts if sides.of(parties[text.id]) == second][-1]
    return [t for t in texts[: texts.index(last)] if sides.of(parties[t.id]) == first][-1], last


def _differ(one: Ruling, other: Ruling) -> bool:
    return (one is Ruling.COVERED and other in SETTLED_OUT) or (other is Ruling.COVERED and one in SETTLED_OUT)


def _draw(record: Record, cases: Sequence[Case], texts: Sequence[Formula], grid: Grid,
          parties: Mapping[str, tuple[str, ...]], form: Form) -> Canvas:  # fmt: skip
    left, pitch, room = (236.0, 60.0, 226.0) if form.wide else (6.0, 42.0, form.width - 4)
    sides = {text.id: side(*parties[text.id]) for text in texts}
    heads = {text.id: (_capital(record, parties[text.id]), day_and_month(text.day)) for text in texts}
    head = 14 + max(width(line, form.text, bold=True) for lines in heads.values() for line in lines)

    def row(case: Case) -> Row:
        lines = wrap(case.title, form.text, room)
        height = max(15.0 * len(lines) + 12, 30) if form.wide else 15.0 * len(lines) + 34

        def draw(sheet: Canvas, y: float) -> None:
            sheet.lines(0, y + 18, lines, 15, size=form.text)
            centre = y + (height / 2 if form.wide else height - 13)
            for n, text in enumerate(texts):
                ruling = grid[case.id, text.id]
                _cell(sheet, record, ruling, sides[text.id], left + pitch * (n + 0.5), centre, form)

        return Row(height, draw)

    sheet = sheet_of_rows(form, head, [row(case) for case in cases], foot=2)
    for n, text in enumerate(texts):
        x = left + pitch * (n + 0.5) + 4
        who, day = heads[text.id]
        sheet.text(x - 12, head - 6, who, size=form.text, ink=sides[text.id].ink, bold=True, turned=True)
        sheet.text(x + 2, head - 6, day, size=form.small, ink=MUTED, turned=True)
    return sheet


def _cell(sheet: Canvas, record: Record, ruling: Ruling, who: Side, x: float, y: float, form: Form) -> None:
    if ruling in (Ruling.COVERED, Ruling.OPEN):
        said = words(record, "cases", "ruling", ruling.value)
        sheet.mark(x, y, who, said, open_=ruling is Ruling.OPEN, size=11)
        return
    text = DASH if ruling is Ruling.NOT_COVERED else few_words(record, "cases", "ruling", ruling.value)
    ink = INK if ruling is Ruling.JUDGED else MUTED
    sheet.text(x, y + 4, text, size=form.small, ink=ink, align="center")


def _capital(record: Record, parties: tuple[str, ...]) -> str:
    return record.parties[parties[0]].capital if len(parties) == 1 else _("West")
