"""The vocabulary of controlled English, slot by slot, with the clauses that use each phrase."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes

from edition.book.nodes import Inline, folded, joined, link, para, section, span
from edition.record import Record
from edition.record.tables import Clause, Phrase
from edition.record.vocabulary import SLOTS, uses

TITLES = {
    "bound": ("Who is bound", "The subject of the sentence."),
    "act": ("To do what", "The verb, and what belongs to it."),
    "whom": ("For whose benefit", "Whom the act is for, or what it is about."),
    "occasion": ("When", "The case in which it is due."),
    "condition": ("On what condition", "What must be the case besides; set off by a comma."),
}
"""For each slot its heading and what it holds."""


def listing(record: Record) -> list[nodes.Node]:
    """Return one section a slot, its phrases in the order of the table."""
    used = uses(record)
    return [_slot(record, slot, used) for slot in SLOTS]


def _slot(record: Record, slot: str, used: dict[str, tuple[Clause, ...]]) -> nodes.section:
    title, says = TITLES[slot]
    rows = [row for row in record.rows("vocabulary") if row.slot == slot]
    entries = [node for row in rows for node in _phrase(record, row, used.get(row.id, ()))]
    return section(f"slot-{slot}", title, para(f"{says} {len(rows)} phrases."), *entries)


def _phrase(record: Record, row: Phrase, clauses: Iterable[Clause]) -> list[nodes.Node]:
    rows = list(clauses)
    head = para(span(row.phrase, "phrase"), " ", row.meaning)
    if row.notes:
        head += [nodes.Text(" "), span(row.notes, "gloss")]
    head["classes"].append("vocabulary-entry")
    box = nodes.container("", head, ids=[row.id], classes=["vocabulary-box"])
    if rows:
        links: list[Inline] = joined(link(record, "clauses", clause.id) for clause in rows)
        count = "1 clause" if len(rows) == 1 else f"{len(rows)} clauses"
        box.extend(folded(f"Used in {count}", para(*links), classes="evidence"))
    else:
        box += para(span("In no clause at present.", "gloss"))
    return [box]
