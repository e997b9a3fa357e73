"""Parliament and the papers: who asked for them, who answered and how, month by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial

from edition.charts.grammar import Row, month_starts, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Align, Canvas
from edition.charts.paper.measure import wrap
from edition.language import _, begin, listed, month, n_, numeral
from edition.pages.palette import ACCENT, INK, MUTED, RULE, SIDES, Side
from edition.record import Record
from edition.studies.chosen import chosen
from edition.studies.parliament import PapersSitting, members_heard, papers_sittings

LEADING = 14.0
LOOKS = {
    "promises-publication": ("D", 8.5, False),
    "refuses": ("o", 6.5, False),
    "defers": ("o", 6.5, True),
    "": ("o", 4.0, True),
}
"""Shape and size of the mark of each answer, and whether it is open."""

Month = tuple[int, int]


@plate("requests")
def requests(record: Record, first: date | None = None, last: date | None = None) -> Plate:
    """Return who asked in Parliament for the papers on the talks and who answered, month by month.

    Parameters
    ----------
    record
        The record.
    first, last
        First and last day; without them those that the editors chose.
    """
    choice = chosen(record, "requests", first, last)
    found, busy = papers_sittings(record, choice.first, choice.last), members_heard(record, choice.first, choice.last)
    asked = [s for s in found if s.askers]
    often, times = Counter(name for s in asked for name in s.askers).most_common(1)[0]
    outcomes = Counter(s.stance for s in found)
    title = _("{who} pressed at {n} of {all} sittings; ministers refused {refusals} and promised {promises}").format(
        who=often,
        n=numeral(times),
        all=numeral(len(asked)),
        refusals=_times(outcomes["refuses"]),
        promises=_times(outcomes["promises-publication"]),
    )
    listing = (
        _("{when}, {house}: {askers}; {answer}.").format(
            when=begin(s.when.describe()),
            house=s.house,
            askers=listed(s.askers) or _("question not known"),
            answer=s.answer,
        )
        for s in found
    )
    bars = _("Bars give what members said each month: {months}.").format(
        months=", ".join(f"{month(m)} {n}" for (_year, m), n in sorted(busy.items()))
    )
    note = _(
        "Sittings of both Houses at which somebody took a stand on publishing the papers of the talks. Large mark: a "
        "promise; filled: a refusal; open: put off; small and open: no answer read. Bars: questions and speeches of members "
        "on the talks or on the USSR in the record, which holds what was found and is no census of Hansard; in a month "
        "without a bar nothing was found."
    )
    sheet = Sheet.of(
        [
            {
                _("Sitting"): s.when.describe(),
                _("House"): s.house,
                _("Asked or pressed"): ", ".join(s.askers) or _("not known"),
                _("Answer"): s.answer,
                _("Day"): _("not known") if s.undated else _("known"),
                LINK: f"events/{s.event}",
            }
            for s in found
        ]
    )
    draw = partial(_draw, found, busy, choice.first, choice.last)
    alt = " ".join((_("A list of sittings by month."), *listing, bars))
    return Plate.drawn("requests", draw, title=title, alt=alt, note=note, sheet=sheet)


def _times(number: int) -> str:
    return _("once") if number == 1 else n_("{n} time", "{n} times", number).format(n=numeral(number))


def _months(first: date, last: date) -> list[Month]:
    return [(day.year, day.month) for day in month_starts(first.replace(day=1), last)]


def _draw(found: Sequence[PapersSitting], busy: Counter[Month], first: date, last: date, form: Form) -> Canvas:
    frame = _Frame(form, busy)
    loose = [s for s in found if s.undated]
    after = {(s.when.latest.year, s.when.latest.month): s for s in reversed(loose)}
    unsure = {key for s in loose for key in _months(s.when.earliest, s.when.latest)}
    rows = []
    for key in _months(first, last):
        here = [s for s in found if not s.undated and (s.when.earliest.year, s.when.earliest.month) == key]
        if key in after:
            rows.append(frame.undated([s for s in loose if (s.when.latest.year, s.when.latest.month) == key]))
        rows.append(frame.month(key, here, first, unsure=key in unsure))
    sheet = sheet_of_rows(form, 26.0 if form.wide else 8.0, rows)
    if form.wide:
        for x, words, align in frame.heads():
            sheet.text(x, 14, words, size=form.small, ink=MUTED, align=align)
    return sheet


class _Frame:
    """Where things stand, and what a month looks like."""

    def __init__(self, form: Form, busy: Counter[Month]) -> None:
        self.form, self.busy, self.most = form, busy, max(busy.values(), default=1)
        self.day, self.mark, self.words = (212.0, 452.0, 468.0) if form.wide else (18.0, 36.0, 50.0)
        self.askers: Align = "right" if form.wide else "left"
        self.bar, self.length = (92.0, 84.0) if form.wide else (150.0, 150.0)

    def heads(self) -> tuple[tuple[float, str, Align], ...]:
        return (
            (self.bar, _("members heard"), "left"),
            (self.mark - 14, _("asked or pressed"), "right"),
            (self.words, _("answered"), "left"),
        )

    def month(self, key: Month, here: Sequence[PapersSitting], first: date, *, unsure: bool) -> Row:
        top = 4.0 if self.form.wide else 20.0
        height = max(30.0, top + sum(map(self._height, here)) + 6)

        def draw(sheet: Canvas, y: float) -> None:
            year = f" {key[0]}" if key[1] == 1 or key == (first.year, first.month) else ""
            sheet.text(0, y + 16, month(key[1]) + year, size=self.form.text, bold=True)
            if self.busy[key]:
                reach = max(self.length * self.busy[key] / self.most, 2)
                sheet.bar(self.bar, y + 8, reach, 9, RULE)
                sheet.text(self.bar + reach + 4, y + 16, str(self.busy[key]), size=self.form.small, ink=MUTED)
            if not here:
                words = _("none with a known day") if unsure else _("none found")
                x = self.mark - 14 if self.form.wide else self.bar
                if self.form.wide or not self.busy[key]:
                    sheet.text(x, y + 16, words, size=self.form.small, ink=MUTED, align=self.askers)
            self._sittings(sheet, here, y + top, known=True)

        return Row(height, draw)

    def undated(self, here: Sequence[PapersSitting]) -> Row:
        def draw(sheet: Canvas, y: float) -> None:
            words = _("Day not known: {days}").format(days=here[0].when.describe())
            sheet.text(0, y + 16, words, size=self.form.small, ink=MUTED)
            self._sittings(sheet, here, y + 22, known=False)

        return Row(sum(map(self._height, here)) + 28, draw)

    def _askers(self, sitting: PapersSitting) -> tuple[str, ...]:
        askers = ", ".join(sitting.askers) or _("question not known")
        lords = _("{askers} (Lords)").format(askers=askers) if sitting.house.endswith("Lords") else askers
        return wrap(lords, self.form.text, 204.0 if self.form.wide else 296.0)

    def _height(self, sitting: PapersSitting) -> float:
        answer = 0 if self.form.wide else LEADING * len(self._answer(sitting)) + 2
        return len(self._askers(sitting)) * LEADING + 4 + answer

    def _answer(self, sitting: PapersSitting) -> tuple[str, ...]:
        return wrap(sitting.answer, self.form.text, self.form.width - self.words)

    def _sittings(self, sheet: Canvas, here: Sequence[PapersSitting], y: float, *, known: bool) -> None:
        for sitting in here:
            self._sitting(sheet, sitting, y, str(sitting.when.earliest.day) if known else "?")
            y += self._height(sitting)

    def _sitting(self, sheet: Canvas, sitting: PapersSitting, y: float, day: str) -> None:
        askers = self._askers(sitting)
        marker, size, open_ = LOOKS[sitting.stance]
        promise = sitting.stance == "promises-publication"
        ink = ACCENT if promise else SIDES["GB"].ink if sitting.stance else MUTED
        sheet.text(self.day, y + 12, day, size=self.form.text, ink=MUTED, align="right")
        x = self.mark - 14 if self.form.wide else 26.0
        below = sheet.lines(x, y + 12, askers, LEADING, size=self.form.text, ink=INK, align=self.askers)
        base = y + 12 if self.form.wide else below
        shape = Side("GB", "", "", ink, marker, "")
        sheet.mark(self.mark, base - 4, shape, f"{sitting.when.describe()}: {sitting.answer}", open_=open_, size=size)
        sheet.lines(self.words, base, self._answer(sitting), LEADING, size=self.form.text, ink=ink, bold=promise)
