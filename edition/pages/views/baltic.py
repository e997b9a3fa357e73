"""How each draft treats Estonia, Latvia and Finland."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from html import escape

from edition.drafts.succession import day
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.tables import Draft

CAPTION = "The Baltic question by draft"

SINCE, UNTIL = date(1939, 5, 27), date(1939, 7, 3)

HEADER = [
    "Text",
    "Handed over",
    "Estonia, Latvia, Finland",
    "Names",
    "Western neutrals",
    "A state’s own wish",
    "Clauses",
]

WORDS: Mapping[str, Mapping[str, str]] = {
    "baltic": {
        "no": "not covered",
        "left-open": "left open",
        "consultation": "consultation only",
        "if-they-ask": "help if they ask for it",
        "unnamed": "meant, not named",
        "named": "named",
    },
    "named-states": {
        "none": "none",
        "described": "described, not named",
        "unpublished-list": "unpublished list",
        "in-the-text": "in the text",
    },
    "western-neutrals": {
        "not-raised": "not named as covered",
        "yes": "named",
        "later": "to be added later",
        "no": "left out",
    },
    "consent": {
        "required": "required",
        "in-part": "required in part",
        "not-required": "not required",
    },
}
"""The features shown, in the order of the columns, and the words for their values."""

_EITHER = {"unknown": "not known", "not-applicable": "not treated", "": "not coded"}


def baltic_question(record: Record, since: date = SINCE, until: date = UNTIL) -> Shown:
    """Return the table of drafts with the states they cover.

    Parameters
    ----------
    record
        The record.
    since, until
        First and last day of handing over, both included.

    Returns
    -------
    Shown
        One row a text, in order of time. Each cell is a coded feature of the text; the last one
        leads to the clauses on which the coding of the Baltic states rests.
    """
    drafts = baltic_drafts(record, since, until)
    return Shown(
        data_table(CAPTION, HEADER, [_cells(record, draft) for draft in drafts]),
        f"{CAPTION}: {len(drafts)} text{'' if len(drafts) == 1 else 's'}",
    )


def baltic_drafts(record: Record, since: date = SINCE, until: date = UNTIL) -> list[Draft]:
    """Return the political drafts handed over between two days, both included, in order of time."""
    rows = [
        row
        for row in record.rows("drafts")
        if row.thread == "political" and (handed := row.handed_over) and since <= handed.earliest <= until
    ]
    return sorted(rows, key=lambda row: day(row).sort_key)


def feature(record: Record, draft: str, name: str) -> str:
    """Return the coded value of one feature of a draft, empty if it has none."""
    rows = record.where("features", draft=draft, feature=name)
    return rows[0].value if rows else ""


def _cells(record: Record, draft: Draft) -> list[str]:
    title = f"{draft.siglum}, {draft.title}"
    values = [_words(name, feature(record, draft.id, name)) for name in WORDS]
    return [
        link("drafts", draft.id, title),
        escape(day(draft).describe()),
        *map(escape, values),
        _clauses(record, draft),
    ]


def _words(name: str, value: str) -> str:
    return WORDS[name].get(value) or _EITHER.get(value, value.replace("-", " "))


def _clauses(record: Record, draft: Draft) -> str:
    rows = record.where("features", draft=draft.id, feature="baltic")
    ids = [clause for row in rows for clause in row.clauses]
    known = sorted((record["clauses"][i] for i in ids if i in record["clauses"]), key=lambda c: c.position)
    return "; ".join(link("clauses", c.id, c.article) for c in known)
