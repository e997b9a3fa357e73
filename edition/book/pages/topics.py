"""One page for each topic, all drafts together, and their list."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, html, joined, link, para, section, span, table
from edition.book.pages import witnesses
from edition.drafts.matrix import Cell, State, cell
from edition.drafts.strand import Strand, strands, topic_density
from edition.drafts.succession import day, drafts_in_order
from edition.pages.views.strand import strand_html
from edition.record import Record, Row


def page(record: Record, topic_id: str) -> nodes.section:
    """Return the page of one topic."""
    topic = record["topics"][topic_id]
    found = strands(record, topic_id)
    cells = [cell(record, draft, topic, None) for draft in drafts_in_order(record)]
    return section(
        topic_id,
        topic.text("name"),
        para(topic.text("question"), classes=["subtitle"]),
        para(_counts(cells, found)),
        *([para(HOW)] if any(len(strand.clauses) > 1 for strand in found) else []),
        *_strands(record, topic_id, found),
        *_rest(record, cells),
        *witnesses.on_topic(record, topic_id),
    )


HOW = (
    "Clauses that restate one another are gathered and shown in order of time: what the text above had and this one has not is "
    "struck out, what is new is underlined. The restatements are the edition’s; beside them stand the original’s own words, as "
    "far as the record holds them. Under each group is an apparatus. It gives the earliest text as the base; where others "
    "differ, its words carry a number, and the note of that number gives the words of the base, the texts that have them, a "
    "bracket, then each other reading with its texts."
)


def listing(record: Record) -> list[nodes.Node]:
    """Return all topics as a table: in how many drafts, and how much their clauses vary."""
    drafts = drafts_in_order(record)
    rows: list[list[list[Inline]]] = []
    for topic in sorted(record.rows("topics"), key=lambda row: row.number("position")):
        cells = [cell(record, draft, topic, None) for draft in drafts]
        density = topic_density(strands(record, topic.id))
        silent = sum(c.state is State.ABSENT for c in cells)
        unseen = sum(c.state is State.UNKNOWN for c in cells)
        rows.append(
            [
                [link(record, "topics", topic.id), ": ", span(topic.text("question"), "gloss")],
                [str(len(cells) - silent - unseen)],
                [str(silent)],
                [str(unseen)],
                ["–" if density is None else str(round(100 * density))],
            ]
        )
    heads: list[list[Inline]] = [["Topic"], ["Treat it"], ["Silent"], ["Not seen"], ["Variation of 100"]]
    return [table(heads, rows, "wide")]


def _counts(cells: list[Cell], found: tuple[Strand, ...]) -> str:
    treat = sum(c.state is State.PRESENT for c in cells)
    silent = sum(c.state is State.ABSENT for c in cells)
    clauses = sum(len(strand.clauses) for strand in found)
    density = topic_density(found)
    varies = "" if density is None else f" Where clauses can be aligned, they vary by {round(100 * density)} of 100."
    return (
        f"Of {len(cells)} drafts {treat} treat{'s' if treat == 1 else ''} this, {silent} say{'s' if silent == 1 else ''} nothing "
        f"on it, and of {len(cells) - treat - silent} that part was not seen. Clauses on this topic itself: {clauses}.{varies}"
    )


def _strands(record: Record, topic: str, found: tuple[Strand, ...]) -> list[nodes.Node]:
    sections: list[nodes.Node] = []
    for n, strand in enumerate([s for s in found if len(s.clauses) > 1], 1):
        title = f"{len(strand.clauses)} drafts, {strand.table.witnesses[0]} to {strand.table.witnesses[-1]}"
        sections.append(section(f"strand-{n}", title, html(strand_html(record, strand, f"s{n}"))))
    alone = [s for s in found if len(s.clauses) == 1]
    if alone:
        shown = "".join(strand_html(record, strand, "") for strand in alone)
        sections.append(section("alone", "Clauses without a near relation", html(shown)))
    return sections


def _rest(record: Record, cells: list[Cell]) -> list[nodes.Node]:
    """Return the drafts without a clause on the topic: treated elsewhere, silent, not seen."""
    lines: list[nodes.Node] = []
    elsewhere = [c for c in cells if c.state is State.PRESENT and not _own(c)]
    for c in elsewhere:
        places = joined(link(record, "clauses", row.id, row.text("article")) for row in c.clauses)
        lines.append(para(_draft(record, c.draft), ": ", *(["in ", *places] if places else [c.why])))
    for state, words in ((State.ABSENT, "Silent"), (State.UNKNOWN, "Not known, as that part was not seen")):
        drafts = joined(_draft(record, c.draft) for c in cells if c.state is state)
        if drafts:
            lines.append(para(f"{words}: ", *drafts, "."))
    if not lines:
        return []
    return [section("other-drafts", "The other drafts", *lines)]


def _own(c: Cell) -> bool:
    return any(row.text("topic") == c.topic.id for row in c.clauses)


def _draft(record: Record, draft: Row) -> nodes.Node:
    when = day(draft).describe().replace(" 1939", "")
    return link(record, "drafts", draft.id, f"{draft.text('siglum')} ({when})")
