"""Who answered whom: the moves of a period, each beside the move it answers."""

from __future__ import annotations

from datetime import date
from html import escape

from edition.dates import days_between
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.tables import RecordedMove

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


def moves_between(record: Record, since: date, until: date) -> list[RecordedMove]:
    """Return the moves that may have been received between two days, both included, in order of receipt."""
    rows = (r for r in record.rows("moves") if r.received.latest >= since and r.received.earliest <= until)
    return sorted(rows, key=lambda r: (r.received.sort_key, r.id))


def _cells(record: Record, move: RecordedMove) -> list[str]:
    answered = [record["moves"][name] for name in move.answers]
    return [
        link("moves", move.id, move.received.describe()),
        _sides(record, move.by),
        _sides(record, move.to),
        link("events", move.event, move.title) if move.event else escape(move.title),
        "<br>".join(link("moves", a.id, a.title) for a in answered) or "nothing in the record",
        "<br>".join(_wait(a, move) for a in answered) or "–",
    ]


def _sides(record: Record, codes: tuple[str, ...]) -> str:
    parties = record["parties"]
    return escape(", ".join(parties[code].short if code in parties else code for code in codes))


def _wait(question: RecordedMove, answer: RecordedMove) -> str:
    days = str(days_between(question.received, answer.received))
    return escape(f"{days} day" if days == "1" else f"{days} days")
