"""What was said in public beside what the record shows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from edition.exports.addresses import label
from edition.language import _, n_
from edition.pages.inline import Cell, Inline, joined, line, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.studies.claims import Claim, Finding, Voice, count, read_claims


def claims_table(
    record: Record,
    since: date = date.min,
    until: date = date.max,
    findings: Iterable[Finding] = tuple(Finding),
    voices: Iterable[Voice] = tuple(Voice),
    caption: str = "",
) -> View:
    """Show each claim beside the records that bear on it, the finding and the reason.

    Parameters
    ----------
    record
        The record.
    since, until
        First and last day on which a claim can have been made.
    findings, voices
        Which findings and whose claims to show.
    caption
        Title of the table.
    """
    wanted, heard = frozenset(findings), frozenset(voices)
    shown = [
        c
        for c in read_claims(record)
        if since <= c.when.latest and c.when.earliest <= until and c.finding in wanted and c.voice in heard
    ]
    caption = caption or _("Said in public, and what the record shows")
    header = [_("Who and when"), _("The claim, in our words"), _("Finding"), _("Why, and from what")]
    told = n_("{caption}: {n} claim", "{caption}: {n} claims", len(shown)).format(caption=caption, n=len(shown))
    return table_view(caption, header, [_cells(record, claim) for claim in shown], told)


def tally_table(record: Record) -> View:
    """Show how the findings fall on those who made the claims."""
    claims = read_claims(record)
    rows = [
        [voice.value, *(str(count(claims, voice, f)) for f in Finding), str(count(claims, voice, *Finding))]
        for voice in Voice
    ]
    caption = _("Findings by who made the claim")
    header = [_("Who"), *(finding_words(record, f).capitalize() for f in Finding), _("All")]
    told = n_("{caption}: {n} claim", "{caption}: {n} claims", len(claims)).format(caption=caption, n=len(claims))
    return table_view(caption, header, rows, told)


def finding_words(record: Record, finding: Finding) -> str:
    """Return a finding in words."""
    return words(record, "claims", "verdict", finding.value)


def _cells(record: Record, claim: Claim) -> list[Cell]:
    statement = claim.statement.id
    bearing = joined((_bearing(record, table, name) for table, name in claim.bears), "; ")
    return [
        ref("statements", statement, label(record, "statements", statement).name),
        toned("cell-list", claim.text),
        toned("strong", finding_words(record, claim.finding)),
        toned("cell-text", *line(claim.reason, " ", toned("gloss", *bearing))),
    ]


def _bearing(record: Record, table: str, name: str) -> Inline:
    if table == "events":
        return ref(table, name, _("event of {day}").format(day=record["events"][name].date.describe()))
    if table == "moves":
        return ref(table, name, _("move of {day}").format(day=record["moves"][name].received.describe()))
    return ref(table, name, label(record, table, name).name)
