"""Every combination of the rules of counting as a dot."""

from __future__ import annotations

from collections.abc import Sequence

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.charts.plates.turns import spoken, waits
from edition.pages.palette import ACCENT, INK, MUTED, Side
from edition.record import Record
from edition.studies.waiting import CLAIM, Clock, Count, French, Holder, Move, Verdict, holding, read_moves, zhdanov

SHAPES = {
    French.RUNS_ON: Side("", "the French drafts of April are ignored", "", INK, "o", ""),
    French.BOTH: Side("", "while they lie in Moscow both sides owe an answer", "", INK, "s", ""),
    French.STOPS_TO_SURITS: Side("", "they stop the clock until Surits speaks", "", INK, "D", ""),
    French.STOPS_TO_BRITISH_REPLY: Side("", "they stop the clock until 8 May", "", INK, "v", ""),
}
CLOCKS = {Clock.RECEIPT: "filled: clock runs from handing over", Clock.SENDING: "open: clock runs from sending"}
TEXT = 10.5


def sensitivity(record: Record) -> Plate:
    """Return every combination of the rules as a dot: days of the West against days of the USSR, to 29 June."""
    moves = read_moves(record)
    verdict = zhdanov(moves)
    every = verdict.counts
    more = sum(c.totals.west > c.totals.ussr for c in every)
    exact = sum(c.distance == 0 for c in every)
    given = {0: "none gives", 1: "one gives"}.get(exact, f"{exact} give")
    title = (
        f"In {more} of {len(every)} counts the West owed an answer on more days than the USSR; "
        f"{given} Zhdanov’s {CLAIM.west} and {CLAIM.ussr}"
    )
    alt = (
        f"A scatter of {len(every)} dots, one for each combination of rules. Days of the USSR run to the right, from "
        f"{verdict.ussr.least} to {verdict.ussr.most}; days of the West upwards, from {verdict.west.least} to "
        f"{verdict.west.most}. The dots fall along a slope, since the days to share are always {verdict.length.least} to "
        f"{verdict.length.most}. Zhdanov’s figures, West {CLAIM.west} and USSR {CLAIM.ussr}, lie at the upper left end: "
        f"{_above(verdict)}. Counting from sending in place of handing over, and letting the French drafts stop the clock, "
        "move the dots down and to the right, towards equal shares."
    )
    note = (
        "Each dot is one combination of five rules, to 29 June 1939; dots of equal figures stand side by side. "
        "Days on which both owed an answer, or nobody, count for neither axis. How many dots lie where depends on the rules "
        "offered, and says nothing of how likely they are. The data list the waits of every combination, each by its first day "
        "and its length, and lead to the move with which the count opens."
    )
    return Plate(
        "sensitivity", title, _draw(verdict, wide=True), _draw(verdict, wide=False), alt, _data(every, moves), note
    )


def _above(verdict: Verdict) -> str:
    most = verdict.at_least(CLAIM.west + 1)
    return "no count gives the West more days" if not most else f"{most} counts give the West more days"


def _draw(verdict: Verdict, *, wide: bool) -> str:
    x0, x1 = min(verdict.ussr.least, CLAIM.ussr) - 2, verdict.ussr.most + 2
    y0, y1 = min(verdict.west.least, CLAIM.west) - 3, max(verdict.west.most, CLAIM.west) + 2
    left, top = (44.0, 24.0) if wide else (30.0, 24.0)
    across, down = (664.0, 400.0) if wide else (304.0, 360.0)
    key = 0.0 if wide else 132.0
    sheet = Canvas(left + across + 10, top + down + 40 + key)
    size, step = (6.5, 6.5) if wide else (4.5, 4.0)
    bottom = top + down

    def at(ussr: float, west: float) -> tuple[float, float]:
        return left + (ussr - x0) / (x1 - x0) * across, bottom - (west - y0) / (y1 - y0) * down

    for n in range(-(-x0 // 5) * 5, x1 + 1, 5):
        x = at(n, y0)[0]
        sheet.line((x, x), (bottom, bottom + 4), MUTED)
        sheet.text(x, bottom + 16, str(n), size=TEXT, ink=MUTED, align="center")
    for n in range(-(-y0 // 5) * 5, y1 + 1, 5):
        y = at(x0, n)[1]
        sheet.line((left, left + across), (y, y))
        sheet.text(left - 6, y + 4, str(n), size=TEXT, ink=MUTED, align="right")
    sheet.line((left, left + across), (bottom, bottom), MUTED)
    sheet.text(left + across, bottom + 33, "days on which the USSR owed an answer", size=TEXT, ink=INK, align="right")
    sheet.text(left - 6 if wide else 0, 12, "days on which the West owed an answer", size=TEXT, ink=INK)
    low, high = max(x0, y0), min(x1, y1)
    if low < high:
        (xa, ya), (xb, yb) = at(low, low), at(high, high)
        sheet.line((xa, xb), (ya, yb), MUTED, wide=1, dashed=True)
        sheet.text(xb - 2, yb - 8, "equal", size=TEXT, ink=MUTED, align="right")
    _dots(sheet, verdict.counts, at, size, step)
    x, y = at(CLAIM.ussr, CLAIM.west)
    sheet.line((x, x), (y, bottom), ACCENT, wide=1, dashed=True)
    sheet.line((left, x), (y, y), ACCENT, wide=1, dashed=True)
    sheet.marks([(x, y)], Side("", "", "", ACCENT, "o", ""), ["Zhdanov’s figures"], size=size + 4)
    sheet.text(
        x + 16 + 8 * wide, y - 9, f"Zhdanov: West {CLAIM.west}, USSR {CLAIM.ussr}", size=11, ink=ACCENT, bold=True
    )
    _key(sheet, *((left + across * 0.47, top + 40) if wide else (6.0, bottom + 62)))
    return sheet.svg()


def _dots(sheet: Canvas, counts: Sequence[Count], at: object, size: float, step: float) -> None:
    assert callable(at)
    cells: dict[tuple[int, int], list[Count]] = {}
    for count in counts:
        cells.setdefault((count.totals.ussr, count.totals.west), []).append(count)
    groups: dict[tuple[French, Clock], list[tuple[tuple[float, float], str]]] = {}
    for cell, members in cells.items():
        x, y = at(*cell)
        for n, count in enumerate(members):
            point = (x + (n - (len(members) - 1) / 2) * step, y)
            name = f"West {cell[1]}, USSR {cell[0]}: {'; '.join(count.rules.describe())}"
            groups.setdefault((count.rules.french, count.rules.clock), []).append((point, name))
    for (french, clock), dots in groups.items():
        points, names = [p for p, _ in dots], [name for _, name in dots]
        sheet.marks(points, SHAPES[french], names, open_=clock is Clock.SENDING, size=size)


def _key(sheet: Canvas, x: float, y: float) -> None:
    for n, shape in enumerate(SHAPES.values()):
        sheet.marks([(x + 5, y - 4 + 17 * n)], shape, size=6.5)
        sheet.text(x + 16, y + 17 * n, shape.name, size=TEXT)
    for n, (clock, words) in enumerate(CLOCKS.items()):
        line = y + 17 * (len(SHAPES) + n) + 4
        sheet.marks([(x + 5, line - 4)], SHAPES[French.RUNS_ON], open_=clock is Clock.SENDING, size=6.5)
        sheet.text(x + 16, line, words, size=TEXT)


def _data(counts: Sequence[Count], moves: Sequence[Move]) -> Sheet:
    return Sheet.of(
        [
            {
                "Number": n,
                "West": c.totals.west,
                "USSR": c.totals.ussr,
                "Both": c.totals.both,
                "Nobody": c.totals.none,
                "All days": c.totals.days,
                "Clock": c.rules.clock.value,
                "Beginning": c.rules.april.value,
                "French drafts": c.rules.french.value,
                "Travel": c.rules.travel.value,
                "Memorandum": c.rules.memorandum.value,
                "Western waits": _waits(c, Holder.WEST, moves),
                "Soviet waits": _waits(c, Holder.USSR, moves),
                LINK: f"moves/{c.rules.april.move}",
            }
            for n, c in enumerate(sorted(counts, key=lambda c: (-c.totals.west, c.totals.ussr)), 1)
        ]
    )


def _waits(count: Count, holder: Holder, moves: Sequence[Move]) -> str:
    """Return the waits of one side under some rules, which add up to its days."""
    found = waits(holding(moves, count.rules), holder, moves)
    return "; ".join(f"{spoken(first)}: {days}" for first, days in found)
