"""Evidence: each assertion has it, and statuses tell the truth about it."""

from __future__ import annotations

from collections.abc import Iterator

from edition.dates import overlaps
from edition.record.checks.rule import fault
from edition.record.kinds import status_of
from edition.record.problems import Problem
from edition.record.record import Record

_WITHOUT = ("unverified", "editorial")
_CARRIED = (("moves", "event"), ("attitudes", "event"), ("conditions", "supports"), ("conditions", "against"))


def assertions_have_evidence(record: Record) -> Iterator[Problem]:
    """Every record has evidence, unless it says that it is unverified."""
    if not record.is_whole("evidence"):
        return
    for table in record.package.tables:
        if not table.needs_evidence:
            continue
        for row in record.table(table.name).values():
            if status_of(row) not in _WITHOUT and not record.evidence_for(table.name, row.id):
                yield fault(row, "id", row.id, "no-evidence", "has no row in evidence.csv",
                            "Add its source there, or mark it unverified")  # fmt: skip


def two_sources_are_two(record: Record) -> Iterator[Problem]:
    """What claims two sources has two different ones; copies of one work count once."""
    if not record.is_whole("evidence"):
        return
    for table in record.package.tables:
        if not table.needs_evidence:
            continue
        for row in record.table(table.name).values():
            if status_of(row) != "two-sources":
                continue
            works = {_work(record, e.source) for e in record.evidence_for(table.name, row.id)}
            if len(works) == 1:
                yield fault(row, "status", "two-sources", "one-work", "but all its evidence comes from one work",
                            "Write one-source, or add evidence from another")  # fmt: skip


def _work(record: Record, key: str) -> str:
    source = record.sources.get(key)
    return (source.field("work") if source else "") or key


def disputes_are_shown(record: Record) -> Iterator[Problem]:
    """A disputed event has a dispute with at least two accounts or dates."""
    for row in record.rows("events"):
        if row.status != "disputed" or not record.is_whole("disputes"):
            continue
        if not record.where("disputes", event=row.id):
            yield fault(row, "status", "disputed", "no-dispute", "but disputes.csv has no row for it",
                        "Add the dispute and its accounts")  # fmt: skip
    if not (record.is_whole("accounts") and record.is_whole("date-claims")):
        return
    for dispute in record.rows("disputes"):
        told = len(record.where("accounts", dispute=dispute.id)) + len(record.where("date-claims", dispute=dispute.id))
        if told < 2:
            yield fault(dispute, "id", dispute.id, "one-account", "has fewer than two accounts",
                        "Add the other account to accounts.csv or date-claims.csv")  # fmt: skip
        elif dispute.kind == "date" and len(_dates(record, dispute.id)) < 2:
            yield fault(dispute, "kind", "date", "one-date", "but its claims do not name two different dates",
                        "Add the other date to date-claims.csv, or write content")  # fmt: skip


def _dates(record: Record, dispute: str) -> set[str]:
    return {str(claim.date) for claim in record.where("date-claims", dispute=dispute)}


def claims_followed_agree(record: Record) -> Iterator[Problem]:
    """A date that is followed can be the date of its event; a claim is about the event of its dispute."""
    for claim in record.rows("date-claims"):
        event = record["events"].get(claim.event)
        if event and claim.followed and not overlaps(claim.date, event.date):
            yield fault(claim, "date", str(claim.date), "not-followed",
                        f"is said to be followed, but the event is dated {event.date}",
                        "Correct the date of the event, or mark another claim as followed")  # fmt: skip
        dispute = record["disputes"].get(claim.dispute)
        if dispute and dispute.event and dispute.event != claim.event:
            yield fault(claim, "event", claim.event, "other-event",
                        f"is not the event of the dispute, {dispute.event}", "Name the same event in both")  # fmt: skip


def unverified_events_carry_nothing(record: Record) -> Iterator[Problem]:
    """No move, stance or condition rests on an event that is unverified."""
    for table, column in _CARRIED:
        for row in record.table(table).values():
            for name in row.texts_of(column):
                event = record["events"].get(name)
                if event and event.status == "unverified":
                    yield fault(row, column, name, "rests-on-unverified", "is an unverified event",
                                "Name another event, or verify this one")  # fmt: skip
