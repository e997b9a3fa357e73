"""What was said in public beside what the record shows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape

from edition.exports.addresses import label
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.studies.claims import Claim, Finding, Voice, read_claims

FINDINGS = {
    Finding.BORNE_OUT: "borne out",
    Finding.IN_PART: "borne out in part",
    Finding.DIFFERS: "differs",
    Finding.CANNOT_TELL: "cannot be told",
}
"""The findings in words."""


def claims_table(
    record: Record,
    since: date = date.min,
    until: date = date.max,
    findings: Iterable[Finding] = tuple(Finding),
    voices: Iterable[Voice] = tuple(Voice),
    caption: str = "Said in public, and what the record shows",
) -> Shown:
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
    rows = [
        [
            link("statements", c.statement.id, label(record, "statements", c.statement.id).name),
            f'<span class="cell-list">{escape(c.text)}</span>',
            f"<strong>{FINDINGS[c.finding]}</strong>",
            f'<span class="cell-text">{escape(c.reason)} <span class="gloss">'
            f"{'; '.join(_bearing(record, *ref) for ref in c.bears)}</span></span>",
        ]
        for c in shown
    ]
    header = ["Who and when", "The claim, in our words", "Finding", "Why, and from what"]
    return Shown(data_table(caption, header, rows), f"{caption}: {len(rows)} claims")


def tally_table(record: Record) -> Shown:
    """Show how the findings fall on those who made the claims."""
    claims = read_claims(record)
    rows = [
        [escape(voice.value), *(str(_count(claims, voice, f)) for f in Finding), str(_count(claims, voice, *Finding))]
        for voice in Voice
    ]
    caption = "Findings by who made the claim"
    header = ["Who", *(words.capitalize() for words in FINDINGS.values()), "All"]
    return Shown(data_table(caption, header, rows), f"{caption}: {len(claims)} claims")


def _count(claims: Iterable[Claim], voice: Voice, *findings: Finding) -> int:
    return sum(c.voice is voice and c.finding in findings for c in claims)


def _bearing(record: Record, table: str, name: str) -> str:
    if table == "events":
        return link(table, name, f"event of {record['events'][name].date.describe()}")
    if table == "moves":
        return link(table, name, f"move of {record['moves'][name].received.describe()}")
    return link(table, name, label(record, table, name).name)
