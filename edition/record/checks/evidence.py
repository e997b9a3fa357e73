"""Evidence: each assertion has it, statuses tell the truth about it, links are lawful."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from edition.record.checks.rule import Rule, fault
from edition.record.problems import Problem
from edition.record.record import DATA, Record

HOSTS_FILE = "lawful-hosts.txt"
_WITHOUT = ("unverified", "editorial")


def lawful_hosts() -> frozenset[str]:
    """Return the hosts that sources may link to: official, or lawful publishers of what they hold."""
    lines = (DATA / HOSTS_FILE).read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def assertions_have_evidence(record: Record) -> Iterator[Problem]:
    """Every record has evidence, unless it says that it is unverified."""
    for table in record.package.tables:
        if not table.needs_evidence:
            continue
        for row in record.rows(table.name):
            if row.get("status") not in _WITHOUT and not record.evidence(table.name, row.id):
                yield fault(row, "id", row.id, "no-evidence", "has no row in evidence.csv",
                            "Add its source there, or mark it unverified")  # fmt: skip


def two_sources_are_two(record: Record) -> Iterator[Problem]:
    """What claims two sources has two different ones; copies of one work count once."""
    for table in record.package.tables:
        if not table.needs_evidence:
            continue
        for row in record.rows(table.name):
            if row.get("status") != "two-sources":
                continue
            works = {_work(record, e.text("source")) for e in record.evidence(table.name, row.id)}
            if len(works) == 1:
                yield fault(row, "status", "two-sources", "one-work", "but all its evidence comes from one work",
                            "Write one-source, or add evidence from another")  # fmt: skip


def _work(record: Record, key: str) -> str:
    source = record.sources.get(key)
    return (source.field("work") if source else "") or key


def disputes_are_shown(record: Record) -> Iterator[Problem]:
    """A disputed event has a dispute with at least two accounts or dates."""
    for row in record.rows("events"):
        if row.text("status") == "disputed" and not record.where("disputes", event=row.id):
            yield fault(row, "status", "disputed", "no-dispute", "but disputes.csv has no row for it",
                        "Add the dispute and its accounts")  # fmt: skip
    for row in record.rows("disputes"):
        told = len(record.where("accounts", dispute=row.id)) + len(record.where("date-claims", dispute=row.id))
        if told < 2:
            yield fault(row, "id", row.id, "one-account", "has fewer than two accounts",
                        "Add the other account to accounts.csv or date-claims.csv")  # fmt: skip


def links_are_lawful(record: Record) -> Iterator[Problem]:
    """Sources link only to official or lawful places."""
    hosts = lawful_hosts()
    for source in record.sources.values():
        host = (urlsplit(source.url).hostname or "").removeprefix("www.")
        if source.url and (urlsplit(source.url).scheme not in ("http", "https") or host not in hosts):
            yield Problem(record.package.bibliography, 0, f"{source.key}: url", source.url, "unlawful-link",
                          "leads to a place that is not on the list of lawful hosts",
                          f"Cite the printed work, or add the host to {HOSTS_FILE} after looking at it")  # fmt: skip


RULES: tuple[Rule, ...] = (assertions_have_evidence, two_sources_are_two, disputes_are_shown, links_are_lawful)
