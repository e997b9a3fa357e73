"""One page for each draft, and their list."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, definition, html, joined, link, para, section, span, table
from edition.book.pages import parts
from edition.drafts.controlled import restatement
from edition.pages.views.neighbours import Neighbour, beside, comparisons_of, neighbours
from edition.record import Record, Row
from edition.record.relations import events_naming

COMPLETENESS = {
    "full": "the whole text",
    "substance": "the substance of the whole text",
    "partial": "part of the text",
    "reported": "a report of the text",
}


def page(record: Record, draft_id: str) -> nodes.section:
    """Return the page of one draft."""
    draft = record["drafts"][draft_id]
    handed = draft.optional_date("handed_over")
    title = f"{draft.text('siglum')} · {draft.text('title')}"
    return section(
        draft_id,
        title,
        *([para(handed.describe(), classes=["subtitle"])] if handed else []),
        _facts(record, draft),
        *_compared(record, draft),
        section("clauses", "Clauses", *_clauses(record, draft)),
        *_features(record, draft_id),
        *_events(record, draft_id),
        *parts.evidence(record, "drafts", draft_id),
    )


def listing(record: Record) -> list[nodes.Node]:
    """Return all drafts as a table in order of time."""
    rows: list[list[list[Inline]]] = []
    for draft in record.rows("drafts"):
        handed = draft.optional_date("handed_over")
        clauses = len(record.where("clauses", draft=draft.id))
        rows.append(
            [
                [span(draft.text("siglum"), "siglum")],
                [link(record, "drafts", draft.id)],
                [handed.describe() if handed else "not handed over"],
                [_names(record, draft.list("from"))],
                [COMPLETENESS[draft.text("completeness")]],
                [str(clauses)],
            ]
        )
    heads: list[list[Inline]] = [["Siglum"], ["Draft"], ["Handed over"], ["From"], ["Seen"], ["Clauses"]]
    return [table(heads, rows, "wide")]


def _names(record: Record, parties: tuple[str, ...]) -> str:
    return ", ".join(record["parties"][p].text("short") for p in parties)


def _facts(record: Record, draft: Row) -> nodes.definition_list:
    def when(column: str) -> list[nodes.Node]:
        value = draft.optional_date(column)
        return parts.text(value.describe()) if value else []

    def people(column: str, table_name: str) -> list[nodes.Node]:
        return parts.inline_or_none(parts.links(record, table_name, draft.list(column), tip=True))

    handed = draft.optional_date("handed_over")
    time = f", {draft.text('time')}" if draft.text("time") else ""
    return definition(
        ("From", people("from", "parties")),
        ("To", people("to", "parties")),
        ("Drafted", when("drafted")),
        ("Approved", when("approved")),
        ("Sent", when("sent")),
        ("Handed over", parts.text(handed.describe() + time) if handed else []),
        ("Answered", when("answered")),
        ("By", people("by", "people")),
        ("To whom", people("to_people", "people")),
        ("Where", people("place", "places")),
        ("Answers", people("answers", "drafts")),
        ("Language", parts.text(LANGUAGES.get(draft.text("language"), draft.text("language")))),
        ("Printed in", parts.text(draft.text("printed_in"))),
        ("Seen", parts.text(_seen(draft))),
        ("Missing", parts.text(draft.text("missing"))),
        ("Look in", parts.text(draft.text("look_in"))),
        ("Support", [para(parts.status(draft))]),
        ("Remarks", parts.text(draft.text("notes"))),
    )


LANGUAGES = {"en": "English", "fr": "French", "ru": "Russian", "de": "German", "pl": "Polish"}


def _seen(draft: Row) -> str:
    words = COMPLETENESS[draft.text("completeness")]
    note = draft.text("completeness_note")
    return f"{words}; {note}" if note else words


def _compared(record: Record, draft: Row) -> list[nodes.Node]:
    """Return the way to the pages that set this draft against its neighbours."""
    links = joined(link(record, "comparisons", name, words) for name, words in comparisons_of(record, draft))
    return [para("Side by side with its neighbours: ", *links, ".", classes=["compared"])] if links else []


def _clauses(record: Record, draft: Row) -> list[nodes.Node]:
    rows = sorted(record.where("clauses", draft=draft.id), key=lambda row: row.number("position"))
    around = neighbours(record, draft)
    return [_clause(record, row, around) for row in rows]


def _clause(record: Record, row: Row, around: list[Neighbour]) -> nodes.section:
    topic = link(record, "topics", row.text("topic"))
    kind = "" if row.text("kind") == "article" else f" · {row.text('kind')}"
    return section(
        row.id.partition(".")[2],
        row.text("article"),
        para(nodes.inline("", "", topic, nodes.Text(kind), classes=["topic"]), " ", parts.status(row)),
        para(restatement(row), classes=["restatement"]),
        *parts.text(row.text("gloss")),
        *parts.readings(record, "clauses", row.id),
        *parts.text(row.text("notes")),
        *parts.text(f"To check in: {row.text('check_in')}." if row.text("check_in") else ""),
        *([html(beside(record, row, around))] if around else []),
        *parts.evidence(record, "clauses", row.id),
        classes=["clause"],
    )


def _features(record: Record, draft_id: str) -> list[nodes.Node]:
    rows = [r for r in record.where("features", draft=draft_id) if r.text("value") != "not-applicable"]
    if not rows:
        return []
    body: list[list[list[Inline]]] = []
    for row in rows:
        clauses = parts.links(record, "clauses", row.list("clauses"))
        body.append([[record["codebook"][row.text("feature")].text("name")], [row.text("value")], clauses or ["—"]])
    heads: list[list[Inline]] = [["Feature"], ["In this text"], ["Rests on"]]
    return [section("features", "Coded features", table(heads, body))]


def _events(record: Record, draft_id: str) -> list[nodes.Node]:
    events = events_naming(record, "drafts", draft_id)
    return [section("events", "Events", parts.dated_list(record, "events", events))] if events else []


def short_list(record: Record, drafts: list[Row]) -> nodes.bullet_list:
    """Return drafts as a list of links, for pages of parties and people."""
    return bullets(
        [[para(span(d.text("siglum"), "siglum"), " ", link(record, "drafts", d.id))] for d in drafts], "dated"
    )
