"""Who answered whom: the moves of a period, each beside the move it answers."""

from __future__ import annotations

from datetime import date
from html import escape

from edition.dates import days_between
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record, Row

CAPTION = "Who answered whom"
HEADER = ["Received", "From", "To", "What", "In answer to", "After"]


def answers(record: Record, since: date, until: date, caption: str = CAPTION) -> Shown:
    """Return the table of the moves received in a period, with the days between question and answer.

    Parameters
    ----------
    record
        The record.
    since, until
        First and last day of the period; a move belongs to it when it may have been received then.
    caption
        Title of the table.

    Returns
    -------
    Shown
        One row for each move in order of receipt. The day leads to the move, what was said to its event.
    """
    moves = moves_between(record, since, until)
    html = data_table(caption, HEADER, [_cells(record, move) for move in moves])
    return Shown(html, f"{caption}: {len(moves)} moves")


def moves_between(record: Record, since: date, until: date) -> list[Row]:
    """Return the moves that may have been received between two days, both included, in order of receipt."""
    rows = (
        r for r in record.rows("moves") if r.date("received").latest >= since and r.date("received").earliest <= until
    )
    return sorted(rows, key=lambda r: (r.date("received").sort_key, r.id))


def _cells(record: Record, move: Row) -> list[str]:
    answered = [record["moves"][name] for name in move.list("answers")]
    return [
        link("moves", move.id, move.date("received").describe()),
        _sides(record, move.list("by")),
        _sides(record, move.list("to")),
        link("events", move.text("event"), move.text("title")) if move.text("event") else escape(move.text("title")),
        "<br>".join(link("moves", a.id, a.text("title")) for a in answered) or "nothing in the record",
        "<br>".join(_wait(a, move) for a in answered) or "–",
    ]


def _sides(record: Record, codes: tuple[str, ...]) -> str:
    parties = record["parties"]
    return escape(", ".join(parties[code].text("short") if code in parties else code for code in codes))


def _wait(question: Row, answer: Row) -> str:
    days = str(days_between(question.date("received"), answer.date("received")))
    return escape(f"{days} day" if days == "1" else f"{days} days")
