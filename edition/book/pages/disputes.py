"""Disputed points: who says what, what the edition follows, and why."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, link, para, section, table
from edition.book.pages import parts
from edition.book.pages.months import by_month
from edition.dates import Edtf
from edition.record import Record
from edition.record.tables import Account, DateClaim, Dispute


def listing(record: Record) -> list[nodes.Node]:
    """Return the disputes by the month of their event, one section each."""
    rows = sorted(record.rows("disputes"), key=lambda row: _when(record, row).sort_key)
    months = by_month(rows, lambda row: _when(record, row), lambda row: _entry(record, row))
    return [para(f"{len(rows)} disputed points.", classes=["count"]), *months]


def _when(record: Record, dispute: Dispute) -> Edtf:
    return record["events"][dispute.event].date


def _entry(record: Record, dispute: Dispute) -> nodes.section:
    claims = record.where("date-claims", dispute=dispute.id)
    accounts = record.where("accounts", dispute=dispute.id)
    heads: list[list[Inline]] = [["Account"], ["Source"], ["What it says"]]
    body = [
        *([[_mark(c.date.describe(), c)], parts.cited(record, c), [c.says]] for c in claims),
        *([[_mark(a.holder, a)], parts.cited(record, a), [a.says]] for a in accounts),
    ]
    event = [para("Event: ", link(record, "events", dispute.event))] if dispute.event else []
    return section(
        dispute.id,
        dispute.question,
        *event,
        *([table(heads, body)] if body else []),
        para("The edition follows: ", dispute.follows),
        para(dispute.why),
        classes=["dispute"],
    )


def _mark(text: str, row: DateClaim | Account) -> Inline:
    return f"{text} (followed here)" if row.followed else text
