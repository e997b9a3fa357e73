"""What Parliament was told of time, beside the days counted from the moves."""

from __future__ import annotations

from edition.dates import days_between
from edition.language import _, day_and_month, n_
from edition.pages.inline import Cell, line, ref
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.tables import TimeTold
from edition.studies.waiting import Move, read_moves


def told_parliament(record: Record) -> View:
    """Show what Parliament was told of time, in the order of the sittings, with the days by then."""
    told = sorted(record.rows("times-told"), key=lambda row: row.position)
    caption = _("What Parliament was told of time, and the days by the moves")
    header = [_("Statement"), _("Told, in this edition’s words"), _("Counted from"), _("Days by then")]
    said = n_("{caption}: {n} statement", "{caption}: {n} statements", len(told))
    moves = {move.id: move for move in read_moves(record)}
    rows = [_cells(record, row, moves[row.since]) for row in told]
    return table_view(caption, header, rows, said.format(caption=caption, n=len(told)))


def _cells(record: Record, row: TimeTold, since: Move) -> list[Cell]:
    statement = record["statements"][row.statement]
    # An envoy’s journey counts from the day he left, a paper from the day it was handed over.
    start = since.left if since.is_journey and since.left else since.received
    who = record["people"][statement.speaker].name if statement.speaker else statement.voice
    return [
        ref("statements", statement.id, f"{day_and_month(statement.date.earliest)}, {who}"),
        row.says,
        line(ref("moves", since.id, since.title), ", ", day_and_month(start.earliest)),
        str(days_between(start, statement.date)),
    ]
