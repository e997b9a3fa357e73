"""Parliament and the papers: who asked for them, who answered and how, month by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from edition.charts.grammar.words import begin, count, month
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.pages.palette import ACCENT, MUTED, RULE, SIDES, Side
from edition.record import Record
from edition.studies.parliament import Sitting, heard, sittings

_FILL = {"promises-publication": (8.5, False), "refuses": (6.5, False), "defers": (6.5, True), "": (4.0, True)}
_TEXT, _SMALL, _LINE = 11.0, 10.5, 14.0


def requests(record: Record, start: date = date(1939, 7, 1), end: date = date(1940, 3, 31)) -> Plate:
    """Return who asked in Parliament for the papers on the talks and who answered, month by month.

    Parameters
    ----------
    record
        The record.
    start, end
        First and last day.
    """
    found, busy = sittings(record, start, end), heard(record, start, end)
    asked = [s for s in found if s.askers]
    often, times = Counter(n for s in asked for n in s.askers).most_common(1)[0]
    outcomes = Counter(s.stance for s in found)
    title = begin(
        f"{often} spoke at {count(times)} of the {count(len(asked))} known sittings at which members asked for the papers; "
        f"the Government refused {count(outcomes['refuses'])} times and promised {_once(outcomes['promises-publication'])}"
    )
    bars = ", ".join(f"{month(m)} {n}" for (_, m), n in sorted(busy.items()))
    listed = (
        f"{s.when.describe()}, {s.house}: {', '.join(s.askers) or 'question not known'}; {s.answer}." for s in found
    )
    alt = f"A list of sittings by month. {' '.join(listed)} Bars give what members said each month: {bars}."
    note = (
        "Sittings of both Houses at which somebody took a stand on publishing the papers of the talks. Large mark: a "
        "promise; filled: a refusal; open: put off; small and open: no answer read. Bars: questions and speeches of members "
        "on the talks or on the USSR in the record, which holds what was found and is no census of Hansard; in a month "
        "without a bar nothing was found."
    )
    data = Sheet.of(
        [
            {"Sitting": s.when.describe(), "House": s.house, "Asked or pressed": ", ".join(s.askers) or "not known",
             "Answer": s.answer, "Day": "not known" if s.undated else "known", LINK: f"events/{s.event}"}
            for s in found
        ]
    )  # fmt: skip
    drawn = [_draw(found, busy, _months(start, end), wide=wide) for wide in (True, False)]
    return Plate("requests", title, drawn[0], drawn[1], alt, data, note)


def _once(number: int) -> str:
    return "once" if number == 1 else f"{count(number)} times"


def _months(start: date, end: date) -> list[tuple[int, int]]:
    first, last = start.year * 12 + start.month - 1, end.year * 12 + end.month - 1
    return [(n // 12, n % 12 + 1) for n in range(first, last + 1)]


def _draw(
    found: Sequence[Sitting], busy: Counter[tuple[int, int]], months: Sequence[tuple[int, int]], *, wide: bool
) -> str:
    form = _Form(wide)
    bands = [
        (key, [s for s in found if not s.undated and (s.when.earliest.year, s.when.earliest.month) == key])
        for key in months
    ]
    loose = [s for s in found if s.undated]
    heights = [max(30.0, form.top + sum(form.height(s) for s in rows) + 6) for _, rows in bands]
    extra = sum(form.height(s) for s in loose) + 26 if loose else 0.0
    sheet = Canvas(form.total, form.head + sum(heights) + extra + 4)
    form.heads(sheet)
    most = max(busy.values(), default=1)
    y = form.head
    for (key, rows), height in zip(bands, heights, strict=True):
        if loose and key == (loose[0].when.latest.year, loose[0].when.latest.month):
            y = _undated(sheet, form, loose, y, extra)
        sheet.line((0, form.total), (y, y))
        sheet.text(
            0, y + 16, month(key[1]) + (f" {key[0]}" if key[1] in (1, months[0][1]) else ""), size=_TEXT, bold=True
        )
        form.bar(sheet, y, busy[key], most)
        if not rows:
            words = "none with a known day" if loose and key in form.span(loose) else "none found"
            sheet.text(form.empty, y + 16, words, size=_SMALL, ink=MUTED, align="right" if wide else "left")
        at = y + form.top
        for row in rows:
            form.row(sheet, row, at, str(row.when.earliest.day))
            at += form.height(row)
        y += height
    sheet.line((0, form.total), (y, y))
    return sheet.svg()


def _undated(sheet: Canvas, form: _Form, loose: Sequence[Sitting], y: float, extra: float) -> float:
    sheet.line((0, form.total), (y, y))
    first, last = loose[0].when.earliest, loose[0].when.latest
    words = f"Day not known: between about {first.day} {month(first.month)} and {last.day} {month(last.month)}"
    sheet.text(0, y + 16, words, size=_SMALL, ink=MUTED)
    at = y + 22
    for row in loose:
        form.row(sheet, row, at, "?")
        at += form.height(row)
    return y + extra


class _Form:
    """Where things stand in the wide and in the narrow form."""

    def __init__(self, wide: bool) -> None:
        self.wide = wide
        self.total, self.head = (720.0, 26.0) if wide else (344.0, 8.0)
        self.day, self.mark, self.text = (212.0, 452.0, 468.0) if wide else (16.0, 34.0, 48.0)
        self.room = 204.0 if wide else 296.0
        self.top, self.empty = (4.0, 438.0) if wide else (20.0, 150.0)

    def heads(self, sheet: Canvas) -> None:
        if self.wide:
            sheet.text(92, 14, "members heard", size=_SMALL, ink=MUTED)
            sheet.text(self.mark - 14, 14, "asked or pressed", size=_SMALL, ink=MUTED, align="right")
            sheet.text(self.text, 14, "answered", size=_SMALL, ink=MUTED)

    @staticmethod
    def span(loose: Sequence[Sitting]) -> set[tuple[int, int]]:
        """Return the months in which sittings without a known day may have fallen."""
        return {key for s in loose for key in _months(s.when.earliest, s.when.latest)}

    def bar(self, sheet: Canvas, y: float, number: int, most: int) -> None:
        left, length = (92.0, 84.0) if self.wide else (150.0, 150.0)
        if number:
            reach = max(length * number / most, 2)
            sheet.bar(left, y + 8, reach, 9, RULE)
            sheet.text(left + reach + 4, y + 16, str(number), size=_SMALL, ink=MUTED)

    def height(self, row: Sitting) -> float:
        return len(self._askers(row)) * _LINE + (4.0 if self.wide else _LINE + 6)

    def _askers(self, row: Sitting) -> tuple[str, ...]:
        lords = " (Lords)" if row.house == "House of Lords" else ""
        return wrap((", ".join(row.askers) or "question not known") + lords, _TEXT, self.room)

    def row(self, sheet: Canvas, row: Sitting, y: float, day: str) -> None:
        lines = self._askers(row)
        size, open_ = _FILL[row.stance]
        ink = ACCENT if row.stance == "promises-publication" else SIDES["GB"].ink
        at = y + 8 if self.wide else y + len(lines) * _LINE + 8
        sheet.text(self.day, y + 12, day, size=_TEXT, ink=MUTED, align="right")
        for n, line in enumerate(lines):
            top = y + 12 + n * _LINE
            if self.wide:
                sheet.text(self.mark - 14, top, line, size=_TEXT, align="right")
            else:
                sheet.text(24, top, line, size=_TEXT)
        shape = Side("GB", "", "", ink, "D" if row.stance == "promises-publication" else "o", "")
        sheet.marks([(self.mark, at)], shape, [f"{row.when.describe()}: {row.answer}"], open_=open_, size=size)
        bold = row.stance == "promises-publication"
        assert width(row.answer, _TEXT, bold=bold) <= self.total - self.text, row.answer
        sheet.text(self.text, at + 4, row.answer, size=_TEXT, ink=ink if row.stance else MUTED, bold=bold)
