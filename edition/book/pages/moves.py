"""The exchange, move by move: what each step answers, what answered it, and whose turn it was in between."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import Inline, html, joined, link, para, section, span
from edition.book.pages import parts
from edition.book.pages.months import by_month
from edition.dates import days_between
from edition.exports import THREADS
from edition.record import Record
from edition.record.tables import RecordedMove
from edition.studies.waiting import Side, side_of

TURNS = {Side.WEST: "Britain and France", Side.USSR: "the Soviet Union"}


def listing(record: Record) -> list[nodes.Node]:
    """Return the moves of each thread by month, in order of receipt."""
    sections: list[nodes.Node] = []
    for thread in dict.fromkeys(row.thread for row in record.rows("moves")):
        rows = sorted(record.where("moves", thread=thread), key=lambda m: m.received.sort_key)
        months = by_month(rows, lambda m: m.received, lambda m: _move(record, m), f"{thread}-")
        name = THREADS[thread]
        sections.append(section(thread, f"{name[:1].upper()}{name[1:]}", *months))
    return sections


def _move(record: Record, row: RecordedMove) -> nodes.container:
    box = nodes.container("", ids=[row.id], classes=["event"])
    title = nodes.strong("", row.title)
    permalink = html(f'<a class="permalink" href="#{row.id}" aria-label="Link to this move">¶</a>')
    box += para(span(row.received.describe(), "when"), " ", title, " ", permalink, classes=["event-head"])
    facts: list[Inline] = [", ".join(record["parties"][p].short for p in row.by), " to ",
                           ", ".join(record["parties"][p].short for p in row.to)]  # fmt: skip
    if row.answers:
        facts.extend([" · answers ", *parts.links(record, "moves", row.answers)])
    left = row.left
    if left:
        facts.append(f" · left {left.describe()}")
    if row.draft:
        facts.extend([" · ", link(record, "drafts", row.draft)])
    if row.event:
        facts.extend([" · ", link(record, "events", row.event, "event")])
    if row.inferred:
        facts.append(" · inferred")
    box += para(*facts, classes=["event-meta"])
    box += para(*_turn(record, row))
    box.extend([*parts.text(row.left_note), *parts.text(row.notes)])
    box.extend(parts.evidence(record, "moves", row.id))
    return box


def _turn(record: Record, row: RecordedMove) -> list[Inline]:
    """Say whose turn it was after a move, and what ended it."""
    found = [m for m in record.rows("moves") if row.id in m.answers]
    if not found:
        return ["Nothing in the record answers it."]
    turn = TURNS.get(side_of(row.to), "others")
    replies = joined(_reply(record, row, m) for m in sorted(found, key=lambda m: m.received.sort_key))
    return [f"Then it was the turn of {turn}: ", *replies, "."]


def _reply(record: Record, row: RecordedMove, answer: RecordedMove) -> list[Inline]:
    days = str(days_between(row.received, answer.received))
    after = {"0": "the same day", "1": "after 1 day"}.get(days, f"after {days} days")
    return [f"answered {after} by ", link(record, "moves", answer.id)]
