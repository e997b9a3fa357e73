"""How long each paper waited for its answer, case by case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from edition.charts.grammar import Scale
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Align, Canvas
from edition.charts.paper.measure import width, wrap
from edition.language import _, day_and_month, day_in_full, n_
from edition.pages.palette import ACCENT, MUTED, RULE, Ink, side
from edition.record import Record
from edition.record.labels import words
from edition.studies.waiting import Median, Move, Reply, holder_name, in_days, medians, read_moves, reply_times

LEADING, HEAD = 13.0, 44.0

Named = tuple[Reply, str]
"""An answer and what is written beside it."""


@dataclass(frozen=True, slots=True)
class _List:
    """The answers of one side."""

    name: str
    ink: Ink
    middle: Median
    answers: Sequence[Named]


@plate("reply-times")
def reply_lengths(record: Record) -> Plate:
    """Return every answer of the political talks with the days it took, by side, medians marked."""
    moves = read_moves(record)
    replies, table = reply_times(moves), moves[0].sides.members
    middle, names = medians(replies), {who: holder_name(record, who) for who in table}
    (one, days), (other, others) = ((words(record, "parties", "side", who), in_days(middle[who])) for who in table)
    title = _("The median answer took {one} {days} and {other} {others}").format(
        one=one, days=days, other=other, others=others
    )
    span = sorted(day for reply in replies for day in (reply.answered.received.earliest, reply.move.received.latest))
    alt = _("Two lists of answers, longest first, each with a line as long as the days it took.")
    told = (
        _told(name, [r for r in replies if r.side == who and not r.again], middle[who]) for who, name in names.items()
    )
    note = _(
        "Answers across the table in the political talks, {first} to {last}, from the handing over of a paper to the handing "
        "over of its answer. Where a day is in doubt the dot lies at the middle and a bar spans the range. Open marks: second "
        "answers by the same government to the same paper, left out of the medians."
    ).format(first=day_and_month(span[0]), last=day_in_full(span[-1]))
    sheet = Sheet.of(
        [
            {
                _("Answer"): r.move.title,
                _("Side"): names[r.side],
                _("Handed over"): r.move.received.describe(),
                _("Days"): str(r.days),
                _("Answers"): r.answered.title,
                _("Of"): r.answered.received.describe(),
                _("In the median"): _("no, second answer") if r.again else _("yes"),
                LINK: f"moves/{r.move.id}",
            }
            for who in table
            for r in _longest_first(replies, who)
        ]
    )
    often = Counter(r.move.id for r in replies)
    lists = [
        _List(
            names[who],
            side(*table[who]).ink,
            middle[who],
            [(r, _name(record, r, often)) for r in _longest_first(replies, who)],
        )
        for who in table
    ]
    draw = partial(_draw, lists)
    return Plate.drawn("reply-times", draw, title=title, alt=" ".join((alt, *told)), note=note, sheet=sheet)


def _longest_first(replies: Sequence[Reply], who: str) -> list[Reply]:
    return sorted((r for r in replies if r.side == who), key=lambda r: -r.days.most)


def _told(name: str, first: Sequence[Reply], middle: Median) -> str:
    slow = max(first, key=lambda r: r.days.most)
    sentence = n_(
        "{side}: {n} first answer, {days}.",
        "{side}: {n} first answers with a median of {median}, the longest {days} days ({answer}).",
        len(first),
    )
    return sentence.format(side=name, n=len(first), median=in_days(middle), days=slow.days, answer=slow.move.title)


def _name(record: Record, reply: Reply, often: Mapping[str, int]) -> str:
    name = f"{_when(reply.move)}: {reply.move.title}"
    if often[reply.move.id] == 1:
        return name
    draft = reply.answered.draft
    return _("{answer} (to {paper})").format(
        answer=name, paper=record.drafts[draft].siglum if draft else _when(reply.answered)
    )


def _when(move: Move) -> str:
    first, last = move.received.earliest, move.received.latest
    return day_and_month(first) if first == last else f"{day_and_month(first)}–{day_and_month(last)}"


def _draw(lists: Sequence[_List], form: Form) -> Canvas:
    room = 424.0 if form.wide else form.width - 4
    most = max(reply.days.most for own in lists for reply, _name in own.answers)
    scale = Scale(0, most, *((440.0, 680.0) if form.wide else (8.0, 304.0)))
    wrapped = [[(reply, wrap(name, form.small, room)) for reply, name in own.answers] for own in lists]
    spare = 4.0 if form.wide else 18.0
    lines = sum(len(text) * LEADING + spare for own in wrapped for _reply, text in own)
    sheet = Canvas(form.width, lines + len(lists) * (HEAD + 10) + 4)
    y = 0.0
    for own, texts in zip(lists, wrapped, strict=True):
        centre = scale((own.middle.least + own.middle.most) / 2)
        _head(sheet, own, centre, y, form)
        y += HEAD
        for reply, text in texts:
            height = len(text) * LEADING + spare
            align: Align = "right" if form.wide else "left"
            below = sheet.lines(room if form.wide else 0, y + 10, text, LEADING, size=form.small, align=align)
            at = y + height / 2 - 1 if form.wide else below - 3
            # On a phone the names stand over the lines, where the median must not cross them.
            stretch = (y, y + height) if form.wide else (at - 6, at + 6)
            sheet.line((centre, centre), stretch, ACCENT, wide=1.2, dashed=True)
            sheet.line((scale.start, scale.start), stretch, RULE)
            _lollipop(sheet, reply, own.ink, scale, at, centre, form)
            y += height
        y += 10
    return sheet


def _head(sheet: Canvas, own: _List, centre: float, y: float, form: Form) -> None:
    title = _("{side}: answers, days").format(side=own.name)
    sheet.text(0, y + 14, title, size=11.5, ink=own.ink, bold=True)
    sheet.line((centre, centre), (y + 24, y + HEAD), ACCENT, wide=1.2, dashed=True)
    median = _("median {days}").format(days=in_days(own.middle))
    sheet.text(centre + 4, y + 34, median, size=form.small, ink=ACCENT, bold=True)


def _lollipop(sheet: Canvas, reply: Reply, ink: Ink, scale: Scale, y: float, centre: float, form: Form) -> None:
    least, most = scale(reply.days.least), scale(reply.days.most)
    shape = side(*reply.move.by)
    sheet.line((scale.start, least), (y, y), MUTED, wide=0.7)
    if least < most:
        sheet.line((least, most), (y, y), shape.ink, wide=3)
    title = _("{days} days: {answer}").format(days=reply.days, answer=reply.move.title)
    sheet.mark((least + most) / 2, y, shape, title, open_=reply.again, size=7)
    x, days = most + 9, str(reply.days)
    if x - 3 < centre < x + width(days, form.small) + 3:
        x = centre + 4
    sheet.text(x, y + 4, days, size=form.small, ink=ink)
