"""What was said in public beside what the record shows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.inline import Cell, Inline, joined, line, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import values_of, words
from edition.studies.claims import Finding, WeighedClaim, count_claims, weighed_claims


def claims_table(
    record: Record,
    since: date = date.min,
    until: date = date.max,
    findings: Iterable[Finding] = tuple(Finding),
    behalf: Iterable[str] = (),
    caption: str = "",
) -> View:
    """Show each claim beside the records that bear on it, the finding and the reason.

    Parameters
    ----------
    record
        The record.
    since, until
        First and last day on which a claim can have been made.
    findings, behalf
        Which findings, and claims on whose behalf to show; on everybody’s where nobody is named.
    caption
        Title of the table.
    """
    wanted = frozenset(findings)
    heard = frozenset(behalf or values_of(record, "statements", "behalf"))
    shown = [
        c
        for c in weighed_claims(record)
        if since <= c.when.latest and c.when.earliest <= until and c.finding in wanted and c.behalf in heard
    ]
    caption = caption or _("Said in public, and what the record shows")
    header = [_("Who and when"), _("The claim, in our words"), _("Finding"), _("Why, and from what")]
    told = n_("{caption}: {n} claim", "{caption}: {n} claims", len(shown)).format(caption=caption, n=len(shown))
    return table_view(caption, header, [_cells(record, claim) for claim in shown], told)


def tally_table(record: Record) -> View:
    """Show how the findings fall on those who made the claims."""
    claims = weighed_claims(record)
    rows = [
        [
            words(record, "statements", "behalf", voice),
            *(str(count_claims(claims, voice, f)) for f in Finding),
            str(count_claims(claims, voice, *Finding)),
        ]
        for voice in values_of(record, "statements", "behalf")
    ]
    caption = _("Findings by who made the claim")
    header = [_("Who"), *(finding_words(record, f).capitalize() for f in Finding), _("All")]
    told = n_("{caption}: {n} claim", "{caption}: {n} claims", len(claims)).format(caption=caption, n=len(claims))
    return table_view(caption, header, rows, told)


def finding_words(record: Record, finding: Finding) -> str:
    """Return a finding in words."""
    return words(record, "claims", "verdict", finding.value)


def _cells(record: Record, claim: WeighedClaim) -> list[Cell]:
    statement = claim.statement.id
    bearing = joined((_bearing(record, table, name) for table, name in claim.bears), "; ")
    return [
        ref("statements", statement, name_of(record, "statements", statement).name),
        toned("cell-list", claim.text),
        toned("strong", finding_words(record, claim.finding)),
        toned("cell-text", *line(claim.reason, " ", toned("gloss", *bearing))),
    ]


def _bearing(record: Record, table: str, name: str) -> Inline:
    if table == "events":
        return ref(table, name, _("event of {day}").format(day=record["events"][name].date.describe()))
    if table == "moves":
        return ref(table, name, _("move of {day}").format(day=record["moves"][name].received.describe()))
    return ref(table, name, name_of(record, table, name).name)
