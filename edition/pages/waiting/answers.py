"""Who answered whom: the moves of a period, each beside the move it answers."""

from __future__ import annotations

from datetime import date

from edition.dates import days_between
from edition.language import _, n_
from edition.pages.drafts.names import governments
from edition.pages.inline import Break, Cell, joined, ref
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import RecordedMove
from edition.studies.waiting.received import moves_between


def answers(record: Record, since: date, until: date, caption: str = "") -> View:
    """Show the moves received in a period, with the days between question and answer.

    Parameters
    ----------
    record
        The record.
    since, until
        First and last day of the period; a move belongs to it when it may have been received then.
    caption
        Title of the table.
    """
    moves = moves_between(record, since, until)
    caption = caption or _("Who answered whom")
    header = [_("Received"), _("From"), _("To"), _("What"), _("In answer to"), _("After")]
    told = n_("{caption}: {n} move", "{caption}: {n} moves", len(moves)).format(caption=caption, n=len(moves))
    return table_view(caption, header, [_cells(record, move) for move in moves], told)


def _cells(record: Record, move: RecordedMove) -> list[Cell]:
    answered = [record["moves"][name] for name in move.answers]
    return [
        ref("moves", move.id, move.received.describe()),
        governments(record, move.by),
        governments(record, move.to),
        ref("events", move.event, move.title) if move.event else move.title,
        joined((ref("moves", a.id, a.title) for a in answered), Break()) or _("nothing in the record"),
        joined((_wait(a, move) for a in answered), Break()) or "–",
    ]


def _wait(question: RecordedMove, answer: RecordedMove) -> str:
    days = days_between(question.received, answer.received)
    return n_("{n} day", "{n} days", days.most if days.is_exact else 2).format(n=days)
