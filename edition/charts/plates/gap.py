"""How far apart the governments stood: a band for what was not seen, a line for what was seen last."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from edition.charts.grammar.words import month
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet, Value
from edition.charts.plates.turns import spoken
from edition.pages.palette import MUTED, RULE, SIDES, Side
from edition.record import Record
from edition.studies.ledger import Paper, Silence, Step, Unseen, features, gaps, papers, read_silence

FIRST, LAST = date(1939, 4, 14), date(1939, 8, 5)
JOINT = date(1939, 5, 27)
"""From this day on Britain and France spoke with one paper."""
TEXT = 10.5


@dataclass(frozen=True, slots=True)
class _Run:
    """One side against the USSR: the band, the line within it, and until when it is drawn."""

    side: Side
    band: Sequence[Step]
    line: Sequence[Step]
    until: date


def distance_over_time(
    record: Record,
    weights: Mapping[str, float] | None = None,
    leave_out: Collection[str] = (),
    silence: Silence = Silence.COUNTS,
) -> Plate:
    """Return how far Britain and France stood from the USSR after each paper.

    Parameters
    ----------
    record
        The record.
    weights
        How much each question of the codebook counts; 1 where nothing is said.
    leave_out
        Questions to pass over.
    silence
        What a paper means that says nothing on a question.
    """
    questions = features(record, leave_out)
    exchange = read_silence(papers(record), silence)
    bands, lines = (
        {g: gaps(questions, exchange, g, "SU", weights, unseen) for g in ("GB", "FR")}
        for unseen in (Unseen.OPEN, Unseen.STANDS)
    )
    london, paris = bands["GB"], bands["FR"]
    runs = (
        _Run(SIDES["FR"], *_cut(paris, lines["FR"], FIRST, JOINT), JOINT),
        _Run(SIDES["GB"], *_cut(london, lines["GB"], FIRST, JOINT), JOINT),
        _Run(SIDES["AF"], *_cut(london, lines["GB"], JOINT, LAST), LAST),
    )
    top = max(lines["GB"], key=lambda s: s.band.low)
    end, rest = lines["GB"][-1], london[-1].band
    title = (
        f"By the positions last seen, London and Moscow stood {percent(top.band.low)} per cent apart after "
        f"{spoken(top.day)} and {percent(end.band.low)} after {spoken(end.day)}; what was not seen leaves anything from "
        f"{percent(rest.low)} to {percent(rest.high)}"
    )
    alt = (
        f"Distance from the USSR in per cent, {spoken(london[0].day)} to {spoken(end.day)}. Until {spoken(JOINT)} there are "
        "two lines, one for Britain and one for France; from then on one for both. "
        + " ".join(
            f"After {spoken(step.day)}: {percent(line.band.low)}, not less than {percent(step.band.low)} and not more than "
            f"{percent(step.band.high)}."
            for step, line in zip(london, lines["GB"], strict=True)
        )
    )
    note = (
        f"0: the same answer to each of {len(questions)} questions of the codebook; 100: answers as far apart as can be on "
        "every one. Grey: all that the unseen parts of the papers allow. Line: positions last seen. Each step is a "
        f"paper; the sigla are those of the drafts. Rule: {silence.value}."
        + (f" Left out: {', '.join(sorted(leave_out))}." if leave_out else "")
        + (f" Weights: {', '.join(f'{k} {v:g}' for k, v in sorted(weights.items()))}." if weights else "")
    )
    shown = [p for p in exchange if FIRST <= p.day <= LAST]
    name = "distance" if not (weights or leave_out or silence is Silence.STANDS) else "distance-changed"
    wide, narrow = (_draw(runs, shown, wide=form) for form in (True, False))
    return Plate(name, title, wide, narrow, alt, _data(bands, lines), note)


def percent(value: float) -> int:
    """Return a distance in whole per cent."""
    return round(value * 100)


def _cut(band: Sequence[Step], line: Sequence[Step], start: date, end: date) -> tuple[list[Step], list[Step]]:
    return [s for s in band if start <= s.day < end], [s for s in line if start <= s.day < end]


def _draw(runs: Sequence[_Run], shown: Sequence[Paper], *, wide: bool) -> str:
    left, across, down = (30.0, 680.0, 270.0) if wide else (28.0, 312.0, 250.0)
    top, size = 20.0, TEXT if wide else 9.5
    rows = [_Row("papers from London and Paris", size), _Row("papers from Moscow", size)]
    unit = across / (LAST - FIRST).days

    def x(day: date) -> float:
        return left + (day - FIRST).days * unit

    for row, own in zip(rows, _own(shown), strict=True):
        row.place(own, x)
    bottom = top + down
    sheet = Canvas(left + across + 4, bottom + 34 + sum(row.height for row in rows))

    def y(share: float) -> float:
        return bottom - share * down

    for run in runs:
        _band(sheet, run, x, y)
    for n in range(0, 101, 25):
        sheet.line((left, left + across), (y(n / 100),) * 2)
        sheet.text(left - 5, y(n / 100) + 4, str(n), size=TEXT, ink=MUTED, align="right")
    sheet.text(0, 10, "per cent of the greatest distance", size=TEXT, ink=MUTED)
    for m in range(4, 9):
        at = max(date(1939, m, 1), FIRST)
        sheet.line((x(at),) * 2, (bottom, bottom + 5))
        if wide or m < 8:
            sheet.text(x(at) + 3, bottom + 14, month(m) if wide and m < 8 else month(m)[:3], size=TEXT, ink=MUTED)
    for run in runs:
        _line(sheet, run, x, y)
    _names(sheet, runs, x, y, wide=wide)
    base = bottom + 36
    for row in rows:
        row.draw(sheet, base)
        base += row.height
    return sheet.svg()


def _band(sheet: Canvas, run: _Run, x: Callable[[date], float], y: Callable[[float], float]) -> None:
    for step, until in zip(run.band, [*(s.day for s in run.band[1:]), run.until], strict=True):
        high, low = y(step.band.high), y(step.band.low)
        if low - high > 1:
            sheet.bar(x(step.day), high, x(until) - x(step.day), low - high, RULE)


def _line(sheet: Canvas, run: _Run, x: Callable[[date], float], y: Callable[[float], float]) -> None:
    points: list[tuple[float, float]] = []
    for step, until in zip(run.line, [*(s.day for s in run.line[1:]), run.until], strict=True):
        points += [(x(step.day), y(step.band.low)), (x(until), y(step.band.low))]
    xs, ys = zip(*points, strict=True)
    sheet.line(xs, ys, run.side.ink, wide=2.4, above=True)


def _names(
    sheet: Canvas, runs: Sequence[_Run], x: Callable[[date], float], y: Callable[[float], float], *, wide: bool
) -> None:
    french, british, both = runs
    high, low = max(british.line, key=lambda s: s.band.low), french.line[-1]
    sheet.text(x(high.day), y(high.band.low) - 6, "Britain", size=11, ink=british.side.ink, bold=True)
    sheet.text(x(low.day) + 2, y(low.band.low) + 15, "France", size=11, ink=french.side.ink, bold=True)
    first = max(s.band.high for s in both.band[:3])
    sheet.text(
        x(JOINT) + 2, y(first) - 8, "Britain and France" if wide else "both", size=11, ink=both.side.ink, bold=True
    )
    if wide:
        most = max(both.band, key=lambda s: s.band.width)
        sheet.text(x(most.day), y(most.band.high) - 5, "not seen", size=TEXT, ink=MUTED)
        sheet.text(x(date(1939, 6, 22)), y(0.17), "positions last seen", size=TEXT, ink=both.side.ink)


def _own(shown: Sequence[Paper]) -> tuple[list[Paper], list[Paper]]:
    soviet = [p for p in shown if "SU" in p.parties]
    return [p for p in shown if set(p.parties) != {"SU"}], soviet


class _Row:
    """Marks of papers with their sigla; where two would touch, the second stands lower."""

    def __init__(self, name: str, size: float) -> None:
        self.name, self.size = name, size
        self.placed: list[tuple[Paper, float, int]] = []

    def place(self, own: Sequence[Paper], x: Callable[[date], float]) -> None:
        ends = [float("-inf")] * 2
        for paper in own:
            half = width(paper.siglum, self.size) / 2 + 1
            level = next((n for n, end in enumerate(ends) if x(paper.day) - half >= end), 0)
            ends[level] = x(paper.day) + half
            self.placed.append((paper, x(paper.day), level))

    @property
    def height(self) -> float:
        return 26.0 + 11 * max((level for *_, level in self.placed), default=0)

    def draw(self, sheet: Canvas, y: float) -> None:
        soviet = "Moscow" in self.name
        for paper, at, level in self.placed:
            side = SIDES["SU"] if soviet else SIDES["AF"] if len(paper.parties) > 1 else SIDES[paper.parties[0]]
            sheet.marks([(at, y)], side, [f"{paper.siglum}, {spoken(paper.day)}: {self.name}"], size=6)
            sheet.text(at, y + 13 + 11 * level, paper.siglum, size=self.size, ink=side.ink, align="center")


def _data(bands: Mapping[str, Sequence[Step]], lines: Mapping[str, Sequence[Step]]) -> Sheet:
    names = {"GB": "Britain", "FR": "France"}
    rows: list[dict[str, Value]] = [
        {
            "After": f"{spoken(step.day)}, {' and '.join(p.siglum for p in step.papers)}",
            "Distance from the USSR": names[government],
            "Positions last seen": percent(line.band.low),
            "At least": percent(step.band.low),
            "At most": percent(step.band.high),
            "Questions compared": step.compared,
            "Not seen": step.unknown,
            LINK: f"drafts/{step.papers[0].id}",
        }
        for government, steps in bands.items()
        for step, line in zip(steps, lines[government], strict=True)
        if government == "GB" or step.day < JOINT
    ]
    return Sheet.of(rows)
