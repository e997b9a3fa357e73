"""Where the drafts vary most: the density of variation along the clauses of each topic."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from edition.charts.grammar import Row, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import wrap
from edition.collation import density_strip
from edition.drafts.variation import TopicVariation, varying_topics
from edition.language import _, n_
from edition.pages.palette import ACCENT, MUTED, RULE
from edition.record import Record

LEADING, TALL = 13.0, 20.0
ENOUGH = 4
"""A topic is named in the title only if at least so many drafts were aligned on it."""


@plate("variation")
def variation(record: Record) -> Plate:
    """Return the variation along the clauses of each topic, as a strip."""
    topics = varying_topics(record)
    ranked = sorted((t for t in topics if t.drafts >= ENOUGH), key=lambda t: (t.density, t.topic.id)) or topics
    most, least = ranked[-1], ranked[0]
    title = _("Drafts vary most on ‘{most}’ ({high} of 100), least on ‘{least}’ ({low})").format(
        most=most.topic.name, high=_percent(most), least=least.topic.name, low=_percent(least)
    )
    alt = _(
        "For each topic a line along the words of its clauses; it rises where the drafts differ. Mean variation of 100: "
        "{topics}."
    ).format(topics="; ".join(f"{t.topic.name} {_percent(t)}, {_drafts(t)}" for t in topics))
    note = _(
        "Each line runs along the words of the clauses as restated and aligned, one piece for each group of clauses that "
        "restate one another; its height is the share of pairs of drafts that differ there, smoothed over five words. The "
        "number is the mean. The title looks at topics on which {n} or more drafts can be aligned. Topics on which no two "
        "drafts have clauses near enough to align are left out."
    ).format(n=ENOUGH)
    sheet = Sheet.of(
        [
            {
                _("Topic"): t.topic.name,
                _("Drafts aligned"): t.drafts,
                _("Clauses aligned"): sum(len(s.clauses) for s in t.strands),
                _("Texts"): "; ".join(" ".join(s.clauses) for s in t.strands),
                _("Variation of 100"): _percent(t),
                LINK: f"topics/{t.topic.id}",
            }
            for t in topics
        ]
    )
    return Plate.drawn("variation", partial(_draw, topics), title=title, alt=alt, note=note, sheet=sheet)


def _percent(topic: TopicVariation) -> int:
    return round(100 * topic.density)


def _drafts(topic: TopicVariation) -> str:
    return n_("{n} draft", "{n} drafts", topic.drafts).format(n=topic.drafts)


def _draw(topics: Sequence[TopicVariation], form: Form) -> Canvas:
    start, end = (210.0, 670.0) if form.wide else (0.0, 310.0)
    unit = (end - start) / max(sum(len(s.table.columns) + 2 for s in topic.strands) for topic in topics)

    def row(topic: TopicVariation) -> Row:
        name = wrap(f"{topic.topic.name}, {_drafts(topic)}", form.small, 196 if form.wide else 330)
        height = max(TALL, len(name) * LEADING) + 12 if form.wide else len(name) * LEADING + TALL + 14

        def draw(sheet: Canvas, y: float) -> None:
            sheet.lines(0, y + 15, name, LEADING, size=form.small)
            foot, x = y + height - 6, start
            for strand in topic.strands:
                x = _piece(sheet, density_strip(strand.table.blocks[0]), x, foot, unit)
            sheet.text(form.width, foot - 2, str(_percent(topic)), size=form.small, align="right")

        return Row(height, draw)

    sheet = sheet_of_rows(form, 18, [row(topic) for topic in topics])
    sheet.text(form.width, 11, _("mean of 100"), size=form.small, ink=MUTED, align="right")
    return sheet


def _piece(sheet: Canvas, values: Sequence[float], x: float, foot: float, unit: float) -> float:
    """Draw one group of clauses and return where the next begins."""
    xs, ys = [x], [foot]
    for n, value in enumerate(values):
        xs += [x + n * unit, x + (n + 1) * unit]
        ys += [foot - value * TALL] * 2
    right = x + len(values) * unit
    sheet.line((x, right), (foot, foot), RULE, wide=1)
    sheet.line([*xs, right], [*ys, foot], ACCENT, wide=1.3, above=True)
    return right + 2 * unit
