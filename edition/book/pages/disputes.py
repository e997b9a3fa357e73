"""Disputed points: who says what, what the edition follows, and why."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, link, para, section, table
from edition.book.pages import parts
from edition.book.pages.months import by_month
from edition.dates import Edtf
from edition.record import Record, Row


def listing(record: Record) -> list[nodes.Node]:
    """Return the disputes by the month of their event, one section each."""
    rows = sorted(record.rows("disputes"), key=lambda row: _when(record, row).sort_key)
    months = by_month(rows, lambda row: _when(record, row), lambda row: _entry(record, row))
    return [para(f"{len(rows)} disputed points.", classes=["count"]), *months]


def _when(record: Record, dispute: Row) -> Edtf:
    return record["events"][dispute.text("event")].date("date")


def _entry(record: Record, dispute: Row) -> nodes.section:
    claims = record.where("date-claims", dispute=dispute.id)
    accounts = record.where("accounts", dispute=dispute.id)
    heads: list[list[Inline]] = [["Account"], ["Source"], ["What it says"]]
    body = [
        *([[_mark(c.date("date").describe(), c)], parts.cited(record, c), [c.text("says")]] for c in claims),
        *([[_mark(a.text("holder"), a)], parts.cited(record, a), [a.text("says")]] for a in accounts),
    ]
    event = [para("Event: ", link(record, "events", dispute.text("event")))] if dispute.text("event") else []
    return section(
        dispute.id,
        dispute.text("question"),
        *event,
        *([table(heads, body)] if body else []),
        para("The edition follows: ", dispute.text("follows")),
        para(dispute.text("why")),
        classes=["dispute"],
    )


def _mark(text: str, row: Row) -> Inline:
    return f"{text} (followed here)" if row.flag("followed") else text
