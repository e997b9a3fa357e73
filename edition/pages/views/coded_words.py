"""Coded features in plain words, and the table of what changed between two drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from edition.drafts.coded import NOT_COMPARED, CodedChange, coded, coded_changes
from edition.drafts.succession import day
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.tables import Draft

WORDS: Mapping[str, Mapping[str, str]] = {
    "reciprocal": {
        "no-help": "no help promised",
        "one-sided": "one side only",
        "conditional": "one side, once the other has helped first",
        "mutual": "in both directions",
    },
    "automatic": {
        "consultation-only": "consultation only",
        "on-request": "help on request",
        "automatic": "help due of itself",
    },
    "direct-attack": {"no": "not a case for help", "yes": "a case for help"},
    "third-states": {
        "none": "no other state",
        "any-state": "any state",
        "region": "states of a region",
        "neighbours-of-ussr": "neighbours of the USSR",
        "promised-states": "states promised help",
        "threat-to-security": "where a signatory’s security is threatened",
        "bound-to-defend": "states a signatory feels bound to defend",
        "list": "states on a list",
    },
    "named-states": {
        "none": "none",
        "described": "described, not named",
        "unpublished-list": "in an unpublished list",
        "in-the-text": "in the text",
    },
    "baltic": {
        "no": "not covered",
        "left-open": "left open",
        "consultation": "consultation only",
        "if-they-ask": "covered if they ask or agree",
        "unnamed": "covered, not named",
        "named": "covered by name",
    },
    "western-neutrals": {
        "not-raised": "not raised",
        "yes": "named",
        "later": "to be added later",
        "no": "left out",
    },
    "consent": {"required": "required", "in-part": "required in part", "not-required": "not required"},
    "league": {
        "article-16": "Article 16 of the Covenant",
        "principles": "its principles",
        "principles-without-procedure": "its principles, not its procedure",
        "none": "not mentioned",
    },
    "military-agreement": {
        "none": "none",
        "later": "to follow later",
        "soon": "to be settled soon",
        "same-time": "together with the pact",
    },
    "separate-peace": {"absent": "not mentioned", "questioned": "called in question", "present": "forbidden"},
    "indirect-aggression": {
        "absent": "not covered",
        "undefined": "covered, with no test",
        "threat-of-force": "covered under threat of force",
        "without-threat": "covered, with or without threat of force",
    },
    "consultation": {
        "absent": "no such clause",
        "on-threat": "when a threat arises",
        "any-one-party": "at the call of any one party",
    },
    "publicity": {"public": "public", "silent": "nothing said", "part-secret": "part kept secret"},
    "duration": {"none": "not stated", "five-to-ten-years": "five to ten years"},
    "adversary": {"germany": "Germany", "european-power": "a European power", "any-aggressor": "any aggressor"},
}
"""Words for every value of the codebook."""

_EITHER = {"unknown": "not seen", "not-applicable": "does not arise", "": "not coded"}


def in_words(feature: str, value: str) -> str:
    """Return a coded value in plain words."""
    return WORDS.get(feature, {}).get(value) or _EITHER.get(value, value.replace("-", " "))


def changes_table(record: Record, first: str, second: str) -> Shown:
    """Return what changed between two drafts, point by point, and what cannot be told.

    Parameters
    ----------
    record
        The record.
    first, second
        Ids of two drafts, the earlier first.

    Returns
    -------
    Shown
        A table of the features that differ, with the values in plain words; under it those that are
        alike, and those on which one of the texts was not seen.
    """
    names = [record["drafts"][name] for name in (first, second)]
    sigla, heads = [row.siglum for row in names], [_head(row) for row in names]
    changes = coded_changes(record, first, second)
    differ = [c for c in changes if c.comparable and c.first != c.second]
    rows = [[_question(c), *_values(record, c, first, second)] for c in differ]
    caption = f"What changed from {sigla[0]} to {sigla[1]}, point by point"
    table = data_table(caption, ["Point", *heads], rows, kind="changes") if rows else ""
    alike = [c for c in changes if c.comparable and c.first == c.second]
    # Two texts that both leave a point out agree on nothing worth a line.
    unseen = [c for c in changes if "unknown" in (c.first, c.second)]
    rest = _named("Alike in both", alike, value=True) + _named("Not known, as a text was not seen", unseen)
    return Shown(table + rest, f"{caption}: {len(rows)} points differ, {len(alike)} are alike")


def steps_table(record: Record, drafts: Sequence[str]) -> Shown:
    """Return what several drafts in turn have on each point that changes among them.

    Parameters
    ----------
    record
        The record.
    drafts
        Ids of drafts, in order of time.

    Returns
    -------
    Shown
        One row a feature on which at least two of the texts that answer it differ. A value that is
        not that of the last text to answer is marked as changed, in words for those who hear it.
    """
    rows = []
    for feature in record.rows("codebook"):
        values = [coded(record, draft, feature.id) for draft in drafts]
        if len({value for value in values if value not in NOT_COMPARED}) > 1:
            rows.append([escape(feature.name), *_steps(feature.id, values)])
    names = [record["drafts"][draft] for draft in drafts]
    heads = [_head(row) for row in names]
    caption = f"What changed, step by step, from {heads[0]} to {heads[-1]}"
    return Shown(data_table(caption, ["Point", *heads], rows, kind="changes"), f"{caption}: {len(rows)} points")


def _head(draft: Draft) -> str:
    return f"{draft.siglum}, {day(draft).describe().replace(' 1939', '')}"


def _steps(feature: str, values: Sequence[str]) -> list[str]:
    cells, last = [], ""
    for value in values:
        words = escape(in_words(feature, value))
        if value in NOT_COMPARED:
            cells.append(f'<span class="gloss">{words}</span>')
            continue
        changed = last not in ("", value)
        cells.append(f'<span class="visually-hidden">changed to </span><ins>{words}</ins>' if changed else words)
        last = value
    return cells


def _question(change: CodedChange) -> str:
    row = change.feature
    return f'{escape(row.name)}<br><span class="gloss">{escape(row.question)}</span>'


def _values(record: Record, change: CodedChange, *drafts: str) -> list[str]:
    cells = []
    for draft, value in zip(drafts, (change.first, change.second), strict=True):
        words = in_words(change.feature.id, value)
        clauses = record["features"][f"{draft}.{change.feature.id}"].clauses
        cells.append(link("clauses", clauses[0], words) if clauses else escape(words))
    return cells


def _named(label: str, changes: list[CodedChange], *, value: bool = False) -> str:
    if not changes:
        return ""
    names = "; ".join(c.feature.name + (f" ({in_words(c.feature.id, c.first)})" if value else "") for c in changes)
    return f'<p class="changes-rest">{escape(label)}: {escape(names)}.</p>'
