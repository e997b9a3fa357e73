"""The witnesses that contributors have given, and what is known of the white paper's proofs."""

from __future__ import annotations

from docutils import nodes

from edition.book.nodes import html, link, para, section, table
from edition.book.pages import parts
from edition.collation import WitnessFile
from edition.drafts.transcriptions import read_transcriptions
from edition.pages.views.witnesses import facts_html, on_topic_html, text_html, together_html
from edition.record import Record


def listing(record: Record) -> list[nodes.Node]:
    """Return every witness with its text, and those of one language collated; or say that there is none."""
    files = read_transcriptions(record)
    if not files:
        return [para("None yet. No transcription has been given to this edition.")]
    found: list[nodes.Node] = [_one(record, file) for file in files]
    by_language: dict[str, list[WitnessFile]] = {}
    for file in files:
        by_language.setdefault(file.witness.language.value, []).append(file)
    for language, group in by_language.items():
        if len(group) > 1:
            sigla = ", ".join(file.witness.siglum for file in group)
            shown = together_html([file.witness for file in group])
            found.append(section(f"collated-{language}", f"Collated: {sigla}", html(shown)))
    return found


def on_topic(record: Record, topic: str) -> list[nodes.Node]:
    """Return what transcriptions have on one topic, as a section, or nothing."""
    shown = on_topic_html(topic, read_transcriptions(record))
    return [section("transcriptions", "Transcriptions", html(shown))] if shown else []


def proofs(record: Record) -> list[nodes.Node]:
    """Return what is known of the contents of the proofs, point by point."""
    rows = sorted(record.rows("proofs"), key=lambda row: row.number("position"))
    return [
        section(
            row.id,
            row.text("point"),
            para(row.text("what"), " ", parts.status(row)),
            *parts.text(row.text("notes")),
            *parts.evidence(record, "proofs", row.id),
        )
        for row in rows
    ]


def look_in(record: Record) -> list[nodes.Node]:
    """Return the printed collections and files that should hold what was not seen of the drafts."""
    drafts = [draft for draft in record.rows("drafts") if draft.text("look_in")]
    return [
        table(
            [["Draft"], ["Not seen"], ["Look in"]],
            [
                [
                    [link(record, "drafts", draft.id, f"{draft.text('siglum')}, {draft.text('title')}")],
                    [draft.text("missing") or "the words themselves"],
                    [draft.text("look_in")],
                ]
                for draft in drafts
            ],
        )
    ]


def _one(record: Record, file: WitnessFile) -> nodes.section:
    witness = file.witness
    return section(
        witness.siglum, witness.title, html(facts_html(file)), html(text_html(record, witness)), classes=["witness"]
    )
