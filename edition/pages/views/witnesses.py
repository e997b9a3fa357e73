"""Transcriptions of contributors: who gave them, what they say, and how they stand to the rest."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from edition.collation.collator import collate
from edition.collation.formats.page import apparatus_html, diff_html, moves_html, safe, table_html
from edition.collation.header import WitnessFile
from edition.collation.measures import distances
from edition.collation.quoted import find_quoted
from edition.collation.tokens import Normaliser
from edition.collation.witness import Segment, Witness
from edition.pages.views.links import link
from edition.pages.views.side_by_side import wording
from edition.record import Record
from edition.record.tables import Topic

LANGUAGES = {"en": "English", "fr": "French", "de": "German", "ru": "Russian"}


def facts_html(file: WitnessFile) -> str:
    """Return what the header of a witness says."""
    witness = file.witness
    facts = {
        "Siglum": witness.siglum,
        "Archive": file.archive,
        "Reference": file.reference,
        "Transcribed by": file.transcriber,
        "Rights": file.rights,
        "Language": LANGUAGES[witness.language.value],
        "Date": witness.date or "not given",
        "Complete": "yes" if witness.complete else "no: an article not here may have stood in it",
    }
    rows = "".join(f"<dt>{name}</dt><dd>{safe(value)}</dd>" for name, value in facts.items())
    return f'<dl class="facts">{rows}</dl>'


def text_html(record: Record, witness: Witness) -> str:
    """Return the text of a witness article by article, beside the key wording of drafts on the same topics."""
    return "".join(_article(record, witness, part) for part in witness.segments)


def together_html(witnesses: Sequence[Witness]) -> str:
    """Return the collation of several witnesses in one language: table, apparatus, what moved, distances."""
    table = collate(witnesses)
    base = table.witnesses[0]
    grid = table_html(table, base=base, caption=f"Word for word against {base}")
    framed = f'<div class="table-frame" tabindex="0" role="region" aria-label="Word for word against {safe(base)}">{grid}</div>'
    moved = moves_html(table, base=base)
    apart = "".join(
        f"<li>{safe(one)} and {safe(two)}: {round(100 * far)} of 100</li>"
        for (one, two), far in distances(witnesses).items()
    )
    return (
        f"{framed}<h4>Apparatus</h4>{apparatus_html(table, base=base)}"
        + (f"<h4>Moved</h4>{moved}" if moved else "")
        + f"<h4>How far apart, by their words</h4><ul>{apart}</ul>"
    )


def _article(record: Record, witness: Witness, part: Segment) -> str:
    topic = record["topics"].get(part.topic)
    name = f" · {link('topics', topic.id, topic.name)}" if topic else ""
    head = f"<h4>Article {safe(part.label)}{name}</h4>"
    if not part.seen:
        return f'{head}<p class="not-seen">Known to exist; not seen.</p>'
    text = "".join(token.text for token in part.tokens).strip()
    body = f'<p class="witness-text" lang="{witness.language.value}">{safe(text)}</p>'
    return head + body + (_beside(record, witness, part, topic) if topic else "")


def _beside(record: Record, witness: Witness, part: Segment, topic: Topic) -> str:
    """Hold the record's quotations on a topic, in the language of the witness, against its article."""
    read = Normaliser(witness.language).tokens
    rows = []
    for clause in record.rows("clauses"):
        if clause.topic != topic.id:
            continue
        siglum = record["drafts"][clause.draft].siglum
        for reading in record.quotations_of("clauses", clause.id):
            if reading.lang != witness.language.value:
                continue
            found = find_quoted(read(reading.text), part.tokens)
            if found is None:
                verdict = "not here"
            elif found.exact:
                verdict = "here word for word"
            else:
                verdict = f"here with differences: {diff_html(found.pieces)}"
            label = link("clauses", clause.id, f"{siglum}, {clause.article}")
            rows.append(f"<li>{label}: {verdict} {wording(record, reading)}</li>")
    if not rows:
        return ""
    return (
        f'<details class="evidence"><summary>Beside the words of other drafts on this topic: {len(rows)}</summary>'
        f"<ul>{''.join(rows)}</ul></details>"
    )


def on_topic_html(topic: str, files: Sequence[WitnessFile]) -> str:
    """Return what transcriptions have on one topic: each article, and several of one language collated."""
    found: dict[str, list[Witness]] = {}
    for file in files:
        parts = tuple(part for part in file.witness.segments if part.topic == topic)
        if parts:
            whole = file.witness
            only = Witness(whole.siglum, whole.language, parts, whole.date, whole.title, whole.complete)
            found.setdefault(whole.language.value, []).append(only)
    shown = ""
    for language, witnesses in found.items():
        for witness in witnesses:
            name = link("witnesses", witness.siglum, f"{witness.siglum}, {witness.title}")
            for part in witness.segments:
                text = safe("".join(token.text for token in part.tokens).strip()) or escape("not seen")
                shown += f'<p>{name}, article {safe(part.label)}: <span lang="{language}">{text}</span></p>'
        if len(witnesses) > 1:
            shown += together_html(witnesses)
    return shown
