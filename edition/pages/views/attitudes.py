"""Who wanted the white paper published and who did not."""

from __future__ import annotations

from datetime import date
from html import escape

from edition.pages.views.links import link
from edition.pages.views.shown import Shown
from edition.record import Record
from edition.record.relations import STATUS_WORDS
from edition.record.tables import Attitude

STANCES = {
    "publish": "publish",
    "not-publish": "not publish",
    "delay": "wait",
    "change": "change the text",
    "publish-own": "print a book of its own",
    "stand-aside": "stand aside",
    "reports-only": "reports only",
    "unknown": "not known",
}
"""What an actor wanted, in the words of the table."""

CAPTION = "Attitudes to publication by actor and date"


def attitudes(record: Record, since: date = date.min, until: date = date.max, caption: str = CAPTION) -> Shown:
    """Return the table of attitudes, one body for each side, in order of time within it.

    Parameters
    ----------
    record
        The record.
    since, until
        Days of the period shown; an attitude belongs to it when its date can fall on one of them.
    caption
        Title of the table.

    Returns
    -------
    Shown
        Who, when, what was wanted, why, and how well it is supported. The date leads to the event,
        what was wanted to the attitude's own entry.
    """
    rows = attitudes_between(record, since, until)
    sides = list(dict.fromkeys(row.party for row in rows))
    bodies = "".join(_body(record, side, [r for r in rows if r.party == side]) for side in sides)
    head = "".join(f'<th scope="col">{name}</th>' for name in ("Who", "When", "Wanted", "Why", "Support"))
    html = (
        f'<div class="table-frame" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>{bodies}</table></div>"
    )
    return Shown(html, f"{caption}: {len(rows)} attitudes of {len(sides)} sides")


def attitudes_between(record: Record, since: date = date.min, until: date = date.max) -> list[Attitude]:
    """Return the attitudes whose date can fall between two days, both included, in order of time."""
    rows = (r for r in record.rows("attitudes") if r.date.latest >= since and r.date.earliest <= until)
    return sorted(rows, key=lambda r: (r.date.sort_key, r.actor))


def _body(record: Record, side: str, rows: list[Attitude]) -> str:
    name = record["parties"][side].short if side in record["parties"] else side
    lines = "".join(_line(row) for row in rows)
    return f'<tbody><tr><th scope="rowgroup" colspan="5">{escape(name[:1].upper() + name[1:])}</th></tr>{lines}</tbody>'


def _line(row: Attitude) -> str:
    actor, person, event = row.actor, row.person, row.event
    when = row.date.describe()
    stance = STANCES.get(row.stance, row.stance.replace("-", " "))
    cells = (
        link("events", event, when) if event else escape(when),
        link("attitudes", row.id, stance),
        escape(row.why),
        escape(STATUS_WORDS.get(row.status, row.status)),
    )
    who = link("people", person, actor) if person else escape(actor)
    return f'<tr><th scope="row">{who}</th>' + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
