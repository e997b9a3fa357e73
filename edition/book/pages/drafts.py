"""One page for each draft, and their list."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, bullets, definition, html, joined, link, para, section, span, table
from edition.book.pages import parts
from edition.dates import Edtf
from edition.drafts.controlled import restatement
from edition.pages.views.neighbours import Neighbour, beside, comparisons_of, neighbours
from edition.record import Record
from edition.record.relations import events_naming
from edition.record.tables import Clause, Draft

COMPLETENESS = {
    "full": "the whole text",
    "substance": "the substance of the whole text",
    "partial": "part of the text",
    "reported": "a report of the text",
}


def page(record: Record, draft_id: str) -> nodes.section:
    """Return the page of one draft."""
    draft = record["drafts"][draft_id]
    handed = draft.handed_over
    title = f"{draft.siglum} · {draft.title}"
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
        handed = draft.handed_over
        clauses = len(record.where("clauses", draft=draft.id))
        rows.append(
            [
                [span(draft.siglum, "siglum")],
                [link(record, "drafts", draft.id)],
                [handed.describe() if handed else "not handed over"],
                [_names(record, draft.from_)],
                [COMPLETENESS[draft.completeness]],
                [str(clauses)],
            ]
        )
    heads: list[list[Inline]] = [["Siglum"], ["Draft"], ["Handed over"], ["From"], ["Seen"], ["Clauses"]]
    return [table(heads, rows, "wide")]


def _names(record: Record, parties: tuple[str, ...]) -> str:
    return ", ".join(record["parties"][p].short for p in parties)


def _facts(record: Record, draft: Draft) -> nodes.definition_list:
    def when(day: Edtf | None, time: str = "") -> list[nodes.Node]:
        return parts.text(", ".join(filter(None, (day.describe(), time)))) if day else []

    def named(table: str, ids: tuple[str, ...]) -> list[nodes.Node]:
        return parts.inline_or_none(parts.links(record, table, ids, tip=True))

    return definition(
        ("From", named("parties", draft.from_)),
        ("To", named("parties", draft.to)),
        ("Drafted", when(draft.drafted)),
        ("Approved", when(draft.approved)),
        ("Sent", when(draft.sent)),
        ("Handed over", when(draft.handed_over, draft.time)),
        ("Answered", when(draft.answered)),
        ("By", named("people", draft.by)),
        ("To whom", named("people", draft.to_people)),
        ("Where", named("places", draft.place)),
        ("Answers", named("drafts", draft.answers)),
        ("Language", parts.text(LANGUAGES.get(draft.language, draft.language))),
        ("Printed in", parts.text(draft.printed_in)),
        ("Seen", parts.text(_seen(draft))),
        ("Missing", parts.text(draft.missing)),
        ("Look in", parts.text(draft.look_in)),
        ("Support", [para(parts.status(draft))]),
        ("Remarks", parts.text(draft.notes)),
    )


LANGUAGES = {"en": "English", "fr": "French", "ru": "Russian", "de": "German", "pl": "Polish"}


def _seen(draft: Draft) -> str:
    words = COMPLETENESS[draft.completeness]
    note = draft.completeness_note
    return f"{words}; {note}" if note else words


def _compared(record: Record, draft: Draft) -> list[nodes.Node]:
    """Return the way to the pages that set this draft against its neighbours."""
    links = joined(link(record, "comparisons", name, words) for name, words in comparisons_of(record, draft))
    return [para("Side by side with its neighbours: ", *links, ".", classes=["compared"])] if links else []


def _clauses(record: Record, draft: Draft) -> list[nodes.Node]:
    rows = sorted(record.where("clauses", draft=draft.id), key=lambda row: row.position)
    around = neighbours(record, draft)
    return [_clause(record, row, around) for row in rows]


def _clause(record: Record, row: Clause, around: list[Neighbour]) -> nodes.section:
    topic = link(record, "topics", row.topic)
    kind = "" if row.kind == "article" else f" · {row.kind}"
    return section(
        row.id.partition(".")[2],
        row.article,
        para(nodes.inline("", "", topic, nodes.Text(kind), classes=["topic"]), " ", parts.status(row)),
        para(restatement(row), classes=["restatement"]),
        *parts.text(row.gloss),
        *parts.readings(record, "clauses", row.id),
        *parts.text(row.notes),
        *parts.text(f"To check in: {row.check_in}." if row.check_in else ""),
        *([html(beside(record, row, around))] if around else []),
        *parts.evidence(record, "clauses", row.id),
        classes=["clause"],
    )


def _features(record: Record, draft_id: str) -> list[nodes.Node]:
    rows = [r for r in record.where("features", draft=draft_id) if r.value != "not-applicable"]
    if not rows:
        return []
    body: list[list[list[Inline]]] = []
    for row in rows:
        clauses = parts.links(record, "clauses", row.clauses)
        body.append([[record["codebook"][row.feature].name], [row.value], clauses or ["—"]])
    heads: list[list[Inline]] = [["Feature"], ["In this text"], ["Rests on"]]
    return [section("features", "Coded features", table(heads, body))]


def _events(record: Record, draft_id: str) -> list[nodes.Node]:
    events = events_naming(record, "drafts", draft_id)
    return [section("events", "Events", parts.dated_list(record, "events", events))] if events else []


def short_list(record: Record, drafts: list[Draft]) -> nodes.bullet_list:
    """Return drafts as a list of links, for pages of parties and people."""
    return bullets([[para(span(d.siglum, "siglum"), " ", link(record, "drafts", d.id))] for d in drafts], "dated")
