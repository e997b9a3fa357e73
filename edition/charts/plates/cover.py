"""Which text covers which case: a grid of cases against the definitions of indirect aggression."""

from __future__ import annotations

from collections.abc import Sequence

from edition.charts.grammar.words import begin, count
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import Sheet
from edition.charts.plates.turns import spoken
from edition.pages.palette import INK, MUTED, Side, side
from edition.record import Record
from edition.studies.cases import Case, Formula, Verdict, formulae, read_cases

PARTIES = {
    "march": ("SU",),
    "june": ("GB", "FR"),
    "coup": ("SU",),
    "paris": ("FR",),
    "threat": ("GB", "FR"),
    "territory": ("SU",),
    "both": ("GB",),
    "last": ("GB", "FR"),
}
"""Whose text each is."""

WORDS = {Verdict.NOT_COVERED: "–", Verdict.JUDGED: "judge", Verdict.CONSULT: "consult"}
"""What stands in the grid where there is no mark; a filled mark is ‘covered’, an open one ‘open’."""

TEXT, SMALL = 11.0, 10.0


def cover(record: Record, *own: Case) -> Plate:
    """Return what each text, taken at its letter, makes of each case.

    Parameters
    ----------
    record
        The record.
    *own
        Cases of the reader’s own, or cases recoded; one with the id of a case of the record takes its place.
    """
    texts = formulae(record)
    replaced = {case.id: case for case in own}
    cases = [replaced.pop(case.id, case) for case in read_cases(record)] + list(replaced.values())
    grid = {(case.id, text.id): text.verdict(case) for case in cases for text in texts}
    by_id = {text.id: text for text in texts}
    both = sum(grid[c.id, "threat"] is grid[c.id, "territory"] is Verdict.COVERED for c in cases)
    one = sum(_covers(grid[c.id, "threat"], grid[c.id, "territory"]) for c in cases)
    title = (
        f"Of {count(len(cases))} cases {count(both)} {'is' if both == 1 else 'are'} covered for certain by both the "
        f"Western text of {spoken(by_id['threat'].day)} and the Soviet one of {spoken(by_id['territory'].day)}, "
        f"{count(one)} by one and not by the other"
    )
    alt = f"A grid of {len(cases)} cases in rows and {len(texts)} texts in columns. " + " ".join(
        f"{begin(case.title)}: " + "; ".join(f"{_name(t)}, {grid[case.id, t.id].value}" for t in texts) + "."
        for case in cases
    )
    note = (
        "Filled mark: the case meets every test of the text. Open mark: open, since a fact or a word does not settle it. "
        "Dash: not covered. Judge: left to a government’s judgement. Consult: not covered, but the parties would consult. "
        "Texts are taken at their letter; the coding of the cases is the edition’s and stands in the table of cases."
    )
    wide, narrow = (_draw(cases, texts, grid, wide=form) for form in (True, False))
    data = Sheet.of([{"Case": case.title} | {_name(t): grid[case.id, t.id].value for t in texts} for case in cases])
    return Plate("cover" if not own else "cover-own", title, wide, narrow, alt, data, note)


def _covers(one: Verdict, other: Verdict) -> bool:
    settled = {Verdict.NOT_COVERED, Verdict.CONSULT}
    return (one is Verdict.COVERED and other in settled) or (other is Verdict.COVERED and one in settled)


def _name(text: Formula) -> str:
    return f"{text.name}, {spoken(text.day)}"


def _side(text: Formula) -> Side:
    return side(*PARTIES[text.id])


def _draw(cases: Sequence[Case], texts: Sequence[Formula], grid: dict[tuple[str, str], Verdict], *, wide: bool) -> str:
    left, step, room = (236.0, 60.0, 226.0) if wide else (10.0, 41.0, 330.0)
    head = 84.0
    lines = [wrap(case.title, TEXT, room) for case in cases]
    tall = [max(15.0 * len(rows) + 12, 30) if wide else 15.0 * len(rows) + 34 for rows in lines]
    sheet = Canvas(left + step * len(texts) + 4, head + sum(tall) + 2)
    for n, text in enumerate(texts):
        x = left + step * (n + 0.5)
        for k, line in enumerate(_heading(text)):
            sheet.text(x + 4 + 12 * (k - 1), head - 6, line, size=TEXT if k == 0 else SMALL,
                       ink=_side(text).ink if k == 0 else MUTED, bold=k == 0, turned=True)  # fmt: skip
    y = head
    for case, rows, high in zip(cases, lines, tall, strict=True):
        sheet.line((0, sheet.width), (y, y))
        for k, row in enumerate(rows):
            sheet.text(0, y + 18 + 15 * k, row, size=TEXT)
        centre = y + (high / 2 if wide else high - 13)
        for n, text in enumerate(texts):
            verdict = grid[case.id, text.id]
            x, name = left + step * (n + 0.5), f"{case.title}: {verdict.value}, {_name(text)}"
            if verdict in (Verdict.COVERED, Verdict.OPEN):
                sheet.marks([(x, centre)], _side(text), [name], open_=verdict is Verdict.OPEN, size=11)
            else:
                sheet.text(x, centre + 4, WORDS[verdict], size=SMALL, ink=INK if verdict is Verdict.JUDGED else MUTED,
                           align="center")  # fmt: skip
        y += high
    sheet.line((0, sheet.width), (y, y))
    return sheet.svg()


def _heading(text: Formula) -> tuple[str, str]:
    who = {"AF": "West", "GB": "London", "FR": "Paris", "SU": "Moscow"}[_side(text).key]
    return who, spoken(text.day)
