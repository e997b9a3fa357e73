"""Disputed points: who says what, what the edition follows, and why."""

from __future__ import annotations

from dataclasses import dataclass

from edition.dates import Edtf
from edition.language import _, n_
from edition.pages.apparatus.months import InMonth, by_month
from edition.pages.apparatus.shared import cited, named, text_view
from edition.pages.inline import Line, line
from edition.pages.view import Listing, Part, View
from edition.record import Record
from edition.record.tables import Account, DateClaim, Dispute


@dataclass(frozen=True, slots=True)
class AccountModel:
    """One account: the day it gives or who holds it, the source and the place in it, and what it says."""

    name: str
    source: Line
    says: str


@dataclass(frozen=True, slots=True)
class DisputeModel:
    """One disputed point: its event, the question, the accounts of it, which of them the edition follows, and why."""

    event: Line
    question: str
    accounts: tuple[AccountModel, ...]
    follows: str
    why: str


def listing(record: Record) -> Listing:
    """Return the disputes by the month of their event, a heading for each."""
    rows = sorted(record.rows("disputes"), key=lambda row: _when(record, row).sort_key)
    contents, months = by_month(
        rows,
        lambda row: _when(record, row),
        lambda group: InMonth(parts=tuple(_part(record, row) for row in group)),
    )
    count = n_("{n} disputed point.", "{n} disputed points.", len(rows)).format(n=len(rows))
    return Listing((text_view(count, look="count"), contents), months)


def _when(record: Record, dispute: Dispute) -> Edtf:
    return record["events"][dispute.event].date


def _part(record: Record, dispute: Dispute) -> Part:
    view = View("apparatus/dispute", dispute_model(record, dispute), dispute.question)
    return Part(dispute.id, dispute.question, (view,), classes=("dispute",))


def dispute_model(record: Record, dispute: Dispute) -> DisputeModel:
    """Return the accounts of a disputed point and what the edition makes of them."""
    claims = record.where("date-claims", dispute=dispute.id)
    accounts = record.where("accounts", dispute=dispute.id)
    return DisputeModel(
        line(named(record, "events", dispute.event)),
        dispute.question,
        (
            *(_account(record, claim.date.describe(), claim) for claim in claims),
            *(_account(record, account.holder, account) for account in accounts),
        ),
        dispute.follows,
        dispute.why,
    )


def _account(record: Record, name: str, row: DateClaim | Account) -> AccountModel:
    name = _("{account} (followed here)").format(account=name) if row.followed else name
    return AccountModel(name, cited(record, row), row.says)
