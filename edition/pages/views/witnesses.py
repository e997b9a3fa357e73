"""Transcriptions of contributors: who gave them, what they say, and how they stand to the rest."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from edition.collation import (
    Segment,
    Witness,
    WitnessFile,
    apparatus_html,
    collate,
    diff_html,
    distances,
    find_quoted,
    safe,
    sentences,
    table_html,
)
from edition.collation.transcriptions.cleaning import summary
from edition.drafts.transcriptions import reader
from edition.pages.views.links import link
from edition.pages.views.side_by_side import wording
from edition.record import Record, Row

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
    if file.mendings:
        facts["Cleaned"] = "; ".join(summary(file.mendings))
    rows = "".join(f"<dt>{name}</dt><dd>{safe(value)}</dd>" for name, value in facts.items())
    return f'<dl class="facts">{rows}</dl>'


def text_html(record: Record, witness: Witness) -> str:
    """Return the text of a witness article by article, beside the key wording of drafts on the same topics."""
    return "".join(_article(record, witness, part) for part in witness.segments)


def together_html(witnesses: Sequence[Witness]) -> str:
    """Return the collation of several witnesses in one language: what became of each article, table, apparatus."""
    table = collate(witnesses)
    base = table.witnesses[0]
    found = []
    for (one, two), apart in distances(table).items():
        found.append(f"<h4>{safe(one)} and {safe(two)}: {round(100 * apart.share)} of 100 words in common</h4>")
        if one == base:
            said = "".join(f"<li>{safe(sentence.text)}</li>" for sentence in sentences(table, one, two))
            found.append(f"<ul>{said}</ul>")
    grid = table_html(table, base=base, caption=f"Word for word against {base}")
    label = f"Word for word against {safe(base)}"
    framed = f'<div class="table-frame" tabindex="0" role="region" aria-label="{label}">{grid}</div>'
    return f"{''.join(found)}{framed}<h4>Apparatus</h4>{apparatus_html(table, base=base)}"


def _article(record: Record, witness: Witness, part: Segment) -> str:
    topic = record["topics"].get(part.topic)
    name = f" · {link('topics', topic.id, topic.text('name'))}" if topic else ""
    head = f"<h4>{safe(_title(part))}{name}</h4>"
    if not part.seen:
        return f'{head}<p class="not-seen">Known to exist; not seen.</p>'
    text = "".join(token.text for token in part.tokens).strip()
    body = f'<p class="witness-text" lang="{witness.language.value}">{safe(text)}</p>'
    return head + body + (_beside(record, witness, part, topic) if topic else "")


def _title(part: Segment) -> str:
    return part.name[:1].upper() + part.name[1:]


def _beside(record: Record, witness: Witness, part: Segment, topic: Row) -> str:
    """Hold the record's quotations on a topic, in the language of the witness, against its article."""
    read = reader(witness.language).tokens
    rows = []
    for clause in record.rows("clauses"):
        if clause.text("topic") != topic.id:
            continue
        siglum = record["drafts"][clause.text("draft")].text("siglum")
        for reading in record.readings("clauses", clause.id):
            if reading.text("lang") != witness.language.value:
                continue
            found = find_quoted(read(reading.text("text")), part.tokens)
            if found is None:
                verdict = "not here"
            elif found.exact:
                verdict = "here word for word"
            else:
                verdict = f"here with differences: {diff_html(found.pieces)}"
            label = link("clauses", clause.id, f"{siglum}, {clause.text('article')}")
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
                shown += f'<p>{name}, {safe(part.name)}: <span lang="{language}">{text}</span></p>'
        if len(witnesses) > 1:
            shown += together_html(witnesses)
    return shown
