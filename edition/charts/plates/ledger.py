"""How far apart the governments stood: a band for what was not seen, a line for what was seen last."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from edition.charts.grammar import Scale, day_scale, month_axis, number_axis
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width
from edition.language import _, day_and_month, listed
from edition.pages.palette import MUTED, RULE, SIDES, Side, side
from edition.record import Record
from edition.record.sides import read_sides
from edition.studies.chosen import chosen
from edition.studies.ledger import (
    CodedDraft,
    DatedGap,
    Silence,
    Unseen,
    coded_drafts,
    coded_questions,
    gaps_over_time,
    percent,
    read_silence,
    silence_in_words,
)

Steps = Mapping[str, Sequence[DatedGap]]


@plate("distance")
def distance_over_time(
    record: Record,
    weights: Mapping[str, float] | None = None,
    leave_out: Collection[str] = (),
    silence: Silence = Silence.COUNTS,
) -> Plate:
    """Return how far two governments stood from a third after each paper.

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
    choice = chosen(record, "distance")
    questions = coded_questions(record, leave_out)
    exchange = read_silence(coded_drafts(record), silence)
    own, (other, *_others) = read_sides(record).members.values()
    bands, lines = (
        {g: gaps_over_time(questions, exchange, g, other, weights, unseen) for g in own}
        for unseen in (Unseen.OPEN, Unseen.STANDS)
    )
    leader = own[0]
    joint = min((p.day for p in exchange if set(own) <= set(p.parties)), default=choice.last)
    top, end, rest = max(lines[leader], key=lambda s: s.band.low), lines[leader][-1], bands[leader][-1].band
    title = _("{one} and {other}, as last seen, came from {most} to {last} per cent apart").format(
        one=record.parties[leader].capital,
        other=record.parties[other].capital,
        most=percent(top.band.low),
        last=percent(end.band.low),
    )
    alt = _(
        "Distance from {other} in per cent, {first} to {last}. Until {joint} there is a line for each of {own}; from then on "
        "one for all."
    ).format(
        other=record.parties[other].short,
        first=day_and_month(bands[leader][0].day),
        last=day_and_month(end.day),
        joint=day_and_month(joint),
        own=listed([SIDES[g].name for g in own]),
    )
    told = (
        _("After {day}: {seen}, not less than {low} and not more than {high}.").format(
            day=day_and_month(step.day),
            seen=percent(line.band.low),
            low=percent(step.band.low),
            high=percent(step.band.high),
        )
        for step, line in zip(bands[leader], lines[leader], strict=True)
    )
    note = [
        _(
            "After {top}: {most}; after {end}: {last}, where what was not seen leaves anything from {low} to {high}."
        ).format(
            top=day_and_month(top.day),
            most=percent(top.band.low),
            end=day_and_month(end.day),
            last=percent(end.band.low),
            low=percent(rest.low),
            high=percent(rest.high),
        ),
        _(
            "0: the same answer to each of {n} questions of the codebook; 100: answers as far apart as can be on every one. "
            "Grey: all that the unseen parts of the papers allow. Line: positions last seen. Each step is a paper; the sigla "
            "are those of the drafts. Rule: {rule}."
        ).format(n=len(questions), rule=silence_in_words(silence)),
    ]
    if leave_out:
        note.append(_("Left out: {questions}.").format(questions=", ".join(sorted(leave_out))))
    if weights:
        note.append(
            _("Weights: {weights}.").format(weights=", ".join(f"{k} {v:g}" for k, v in sorted(weights.items())))
        )
    changed = weights or leave_out or silence is not Silence.COUNTS
    runs = [_Run.of(SIDES[g], bands[g], lines[g], choice.first, joint) for g in own]
    runs.append(_Run.of(side(*own), bands[leader], lines[leader], joint, choice.last))
    shown = [p for p in exchange if choice.first <= p.day <= choice.last]
    return Plate.drawn(
        "distance-changed" if changed else "distance",
        partial(_draw, runs, shown, other, choice.first, choice.last),
        title=title,
        alt=" ".join((alt, *told)),
        note=" ".join(note),
        sheet=_sheet(bands, lines, leader, joint),
    )


@dataclass(frozen=True, slots=True)
class _Run:
    """One side against the other: the band, the line within it, and until when it is drawn."""

    side: Side
    band: Sequence[DatedGap]
    line: Sequence[DatedGap]
    until: date

    @classmethod
    def of(cls, who: Side, band: Sequence[DatedGap], line: Sequence[DatedGap], start: date, end: date) -> _Run:
        bands, lines = ([s for s in steps if start <= s.day < end] for steps in (band, line))
        return cls(who, bands, lines, end)

    def ends(self, steps: Sequence[DatedGap]) -> list[tuple[DatedGap, date]]:
        """Return each step with the day on which the next begins."""
        return list(zip(steps, [*(s.day for s in steps[1:]), self.until], strict=True))


def _draw(runs: Sequence[_Run], shown: Sequence[CodedDraft], other: str, first: date, last: date, form: Form) -> Canvas:
    left, top, down = 32.0, 20.0, 270.0 if form.wide else 250.0
    scale = day_scale(first, last, left, form.width - 8)
    share = Scale(0, 100, top + down, top)
    theirs = [(p, SIDES[other]) for p in shown if other in p.parties]
    own = [(p, [party for party in p.parties if party != other]) for p in shown]
    rows = [_placed([(p, side(*parties)) for p, parties in own if parties], scale, form), _placed(theirs, scale, form)]
    heights = [26.0 + 12 * max((level for *_rest, level in row), default=0) for row in rows]
    sheet = Canvas(form.width, share.start + 36 + sum(heights))
    for run in runs:
        for step, until in run.ends(run.band):
            high, low = share(100 * step.band.high), share(100 * step.band.low)
            if low - high > 1:
                sheet.bar(scale(step.day), high, scale(until) - scale(step.day), low - high, RULE)
    number_axis(sheet, share, (left, form.width - 8), 25, size=form.small)
    sheet.text(0, 10, _("per cent of the greatest distance"), size=form.small, ink=MUTED)
    month_axis(sheet, scale, first, last, share.start, size=form.small)
    for run in runs:
        points = [(scale(at), share(100 * s.band.low)) for s, until in run.ends(run.line) for at in (s.day, until)]
        if points:
            xs, ys = zip(*points, strict=True)
            sheet.line(xs, ys, run.side.ink, wide=2.4, above=True)
    _names(sheet, runs, scale, share, form)
    y = share.start + 40
    for row, height in zip(rows, heights, strict=True):
        for paper, who, at, level in row:
            sheet.mark(at, y, who, f"{paper.siglum}, {day_and_month(paper.day)}", size=6)
            sheet.text(at, y + 13 + 12 * level, paper.siglum, size=form.small, ink=who.ink, align="center")
        y += height
    return sheet


def _names(sheet: Canvas, runs: Sequence[_Run], scale: Scale, share: Scale, form: Form) -> None:
    """Name the first line above its peak, the others below their ends, and the last one over its first band."""
    first, *others, joint = runs
    if first.line:
        high = max(first.line, key=lambda s: s.band.low)
        x, y = scale(high.day), share(100 * high.band.low) - 6
        sheet.text(x, y, first.side.name, ink=first.side.ink, bold=True)
    for run in others:
        if run.line:
            low = run.line[-1]
            sheet.text(scale(low.day) + 2, share(100 * low.band.low) + 15, run.side.name, ink=run.side.ink, bold=True)
    if joint.band:
        top = max(s.band.high for s in joint.band[:3])
        name = joint.side.name if form.wide else joint.side.short
        sheet.text(scale(joint.band[0].day) + 2, share(100 * top) - 8, name, ink=joint.side.ink, bold=True)
        if form.wide:
            most = max(joint.band, key=lambda s: s.band.width)
            sheet.text(scale(most.day), share(100 * most.band.high) - 5, _("not seen"), size=form.small, ink=MUTED)


def _placed(
    papers: Sequence[tuple[CodedDraft, Side]], scale: Scale, form: Form
) -> list[tuple[CodedDraft, Side, float, int]]:
    """Return each paper with its place; where two sigla would touch, the second stands lower."""
    ends: list[float] = []
    placed = []
    for paper, who in papers:
        half, at = width(paper.siglum, form.small) / 2 + 1, scale(paper.day)
        level = next((n for n, end in enumerate(ends) if at - half >= end), len(ends))
        ends[level : level + 1] = [at + half]
        placed.append((paper, who, at, level))
    return placed


def _sheet(bands: Steps, lines: Steps, leader: str, joint: date) -> Sheet:
    return Sheet.of(
        [
            {
                _("After"): f"{day_and_month(step.day)}, {' '.join(p.siglum for p in step.drafts)}",
                _("Distance of"): SIDES[government].name,
                _("Positions last seen"): percent(line.band.low),
                _("At least"): percent(step.band.low),
                _("At most"): percent(step.band.high),
                _("Questions compared"): step.compared,
                _("Not seen"): step.unknown,
                LINK: f"drafts/{step.drafts[0].id}",
            }
            for government, steps in bands.items()
            for step, line in zip(steps, lines[government], strict=True)
            if government == leader or step.day < joint
        ]
    )
