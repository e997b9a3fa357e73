"""How long each paper waited for its answer, case by case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.pages.palette import ACCENT, MUTED, RULE, SIDES, Ink, side
from edition.record import Record
from edition.studies.waiting import Median, Move, Reply, Side, medians, read_moves, reply_times

INKS: dict[Side, Ink] = {Side.WEST: SIDES["AF"].ink, Side.USSR: SIDES["SU"].ink}
TEXT, LINE = 10.5, 13.0


def reply_times_plate(record: Record) -> Plate:
    """Return every answer of the political talks with the days it took, by side, medians marked."""
    replies = reply_times(read_moves(record))
    middle = medians(replies)
    names = _names(record, replies)
    west, ussr = middle[Side.WEST], middle[Side.USSR]
    counted = {s: sum(not r.again for r in replies if r.side is s) for s in INKS}
    title = f"The median Western answer took {in_days(west)}, the median Soviet answer {in_days(ussr)}"
    slow = {s: max((r for r in replies if r.side is s and not r.again), key=lambda r: r.days.most) for s in INKS}
    alt = (
        f"Two lists of answers, longest first, each with a line as long as the days it took. {counted[Side.WEST]} first "
        f"Western answers with a median of {in_days(west)}, the longest {slow[Side.WEST].days} days "
        f"({slow[Side.WEST].move.title}); {counted[Side.USSR]} first Soviet answers with a median of {in_days(ussr)}, "
        f"the longest {slow[Side.USSR].days} days ({slow[Side.USSR].move.title})."
    )
    note = (
        "Answers across the table in the political talks, 18 March to 2 August 1939, from the handing over of a paper to the "
        "handing over of its answer. Where a day is in doubt the dot lies at the middle and a bar spans the range. "
        "Open marks: second answers by the same government to the same paper, left out of the medians."
    )
    drawn = [_draw(replies, names, middle, wide=wide) for wide in (True, False)]
    return Plate("reply-times", title, drawn[0], drawn[1], alt, _data(replies), note)


def in_days(middle: Median) -> str:
    """Return a median in words.

    Examples
    --------
    >>> in_days(Median(6.5, 7, ())), in_days(Median(1, 1, ()))
    ('6½ to 7 days', '1 day')
    """
    least, most = (f"{int(n)}{'½' if n % 1 else ''}" for n in (middle.least, middle.most))
    if least == most:
        return f"{least} day" if least == "1" else f"{least} days"
    return f"{least} to {most} days"


def _when(move: Move) -> str:
    return move.received.describe().removesuffix(" (uncertain)").rsplit(" ", 1)[0]


def _names(record: Record, replies: Sequence[Reply]) -> dict[int, str]:
    often = Counter(r.move.id for r in replies)
    names = {}
    for n, reply in enumerate(replies):
        draft = reply.answered.draft
        to = record["drafts"][draft].siglum if draft else _when(reply.answered)
        which = f" (to {to})" if often[reply.move.id] > 1 else ""
        names[n] = f"{_when(reply.move)}: {reply.move.title}{which}"
    return names


def _draw(replies: Sequence[Reply], names: dict[int, str], middle: dict[Side, Median], *, wide: bool) -> str:
    total = 720.0 if wide else 344.0
    room = 424.0 if wide else 336.0
    start, end = (440.0, 700.0) if wide else (8.0, 316.0)
    most = max(r.days.most for r in replies)
    unit = (end - start) / most
    order = {
        s: sorted((n for n, r in enumerate(replies) if r.side is s), key=lambda n: (-replies[n].days.most, n))
        for s in INKS
    }
    lines = {n: wrap(name, TEXT, room) for n, name in names.items()}
    height = {n: len(text) * LINE + (4.0 if wide else 17.0) for n, text in lines.items()}
    sheet = Canvas(total, sum(height.values()) + 2 * 54 + 4)
    y = 0.0
    for holder, rows in order.items():
        centre = start + (middle[holder].least + middle[holder].most) / 2 * unit
        _head(sheet, holder, middle[holder], centre, end + 16, y)
        y += 44
        for n in rows:
            for k, text in enumerate(lines[n]):
                sheet.text(room if wide else 0, y + 10 + k * LINE, text, size=TEXT, align="right" if wide else "left")
            at = y + (6.0 if wide else len(lines[n]) * LINE + 6)
            # On a phone the names stand over the lines, where the median must not cross them.
            stretch = (y - 2, y + height[n]) if wide else (at - 6, at + 7)
            sheet.line((centre, centre), stretch, ACCENT, wide=1.2, dashed=True)
            sheet.line((start, start), stretch, RULE, wide=1)
            _lollipop(sheet, replies[n], start, unit, at)
            sheet.text(
                _clear_of(centre, replies[n], start, unit), at + 4, str(replies[n].days), size=TEXT, ink=INKS[holder]
            )
            y += height[n]
        y += 10
    return sheet.svg()


def _clear_of(line: float, reply: Reply, start: float, unit: float) -> float:
    """Return where the number of days is written: behind its mark, and not across the line of the median."""
    x = start + reply.days.most * unit + 8
    return line + 4 if x - 3 < line < x + width(str(reply.days), TEXT) + 3 else x


def _head(sheet: Canvas, holder: Side, middle: Median, at: float, end: float, top: float) -> None:
    name = "Western answers, days" if holder is Side.WEST else "Soviet answers, days"
    sheet.text(0, top + 14, name, size=11.5, ink=INKS[holder], bold=True)
    words = f"median {in_days(middle)}"
    left = min(at + 4, end - width(words, TEXT, bold=True))
    sheet.text(left, top + 34, words, size=TEXT, ink=ACCENT, bold=True)
    sheet.line((at, at), (top + 24, top + 42), ACCENT, wide=1.2, dashed=True)


def _lollipop(sheet: Canvas, reply: Reply, start: float, unit: float, y: float) -> None:
    least, most = start + reply.days.least * unit, start + reply.days.most * unit
    shape = side(*reply.move.by)
    sheet.line((start, least), (y, y), MUTED, wide=0.7)
    if least < most:
        sheet.line((least, most), (y, y), shape.ink, wide=3)
    titles = [f"{reply.days} days: {reply.move.title}"]
    sheet.marks([((least + most) / 2, y)], shape, titles, open_=reply.again, size=7)


def _data(replies: Sequence[Reply]) -> Sheet:
    return Sheet.of(
        [
            {
                "Answer": r.move.title,
                "Side": r.side.value,
                "Handed over": r.move.received.describe(),
                "Days": str(r.days),
                "Answers": r.answered.title,
                "Of": r.answered.received.describe(),
                "In the median": "no, second answer" if r.again else "yes",
                LINK: f"moves/{r.move.id}",
            }
            for r in sorted(replies, key=lambda r: (r.side.value != "West", -r.days.most))
        ]
    )
