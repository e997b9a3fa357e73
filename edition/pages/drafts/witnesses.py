"""Transcriptions of contributors: who gave them, what they say, and how they stand to the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edition.collation import CollatedModel, Segment, Witness, WitnessFile, find_quoted
from edition.collation.transcriptions.cleaning import summary
from edition.drafts.transcriptions import reader
from edition.language import _, begin, n_
from edition.pages.cited import quotation
from edition.pages.drafts.collated import against_earliest
from edition.pages.drafts.differences import differences
from edition.pages.inline import Inline, Line, line, ref
from edition.pages.tables import FactsModel
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Quotation, Topic


@dataclass(frozen=True, slots=True)
class ArticleModel:
    """One article of a transcription.

    Attributes
    ----------
    head
        Number and topic.
    text, lang
        The words, empty where they were not seen, and their language.
    beside
        The record's quotations on the topic held against the words: verdict and quotation.
    """

    head: Line
    text: str
    lang: str
    beside: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class TranscriptionModel:
    """A transcription, article by article."""

    articles: tuple[ArticleModel, ...]


@dataclass(frozen=True, slots=True)
class OnTopicModel:
    """What transcriptions have on one topic: the articles, and those of one language collated."""

    articles: tuple[ArticleModel, ...]
    collated: tuple[CollatedModel, ...]


def header_view(record: Record, file: WitnessFile) -> View:
    """Show what the header of a transcription says."""
    witness = file.witness
    facts: tuple[tuple[str, str], ...] = (
        (_("Siglum"), witness.siglum),
        (_("Archive"), file.archive),
        (_("Reference"), file.reference),
        (_("Transcribed by"), file.transcriber),
        (_("Rights"), file.rights),
        (_("Language"), words(record, "any", "lang", witness.language.value)),
        (_("Date"), witness.date or _("not given")),
        (_("Complete"), _("yes") if witness.complete else _("no: an article not here may have stood in it")),
    )
    cleaned = "; ".join(summary(file.mendings))
    if cleaned:
        facts += ((_("Cleaned"), cleaned),)
    return View("facts", FactsModel(facts), witness.siglum)


def transcription_view(record: Record, witness: Witness) -> View:
    """Show the text of a transcription, beside the key wording of drafts on the same topics."""
    articles = tuple(_article(record, witness, part) for part in witness.segments)
    told = n_("{title}: {n} article", "{title}: {n} articles", len(articles))
    return View("drafts/transcription", TranscriptionModel(articles), told.format(title=witness.title, n=len(articles)))


def on_topic_view(topic: str, files: Sequence[WitnessFile]) -> View | None:
    """Show what transcriptions have on one topic, several of one language collated; nothing where there is none."""
    found: dict[str, list[Witness]] = {}
    for file in files:
        whole = file.witness
        parts = tuple(part for part in whole.segments if part.topic == topic)
        if parts:
            only = Witness(whole.siglum, whole.language, parts, whole.date, whole.title, whole.complete)
            found.setdefault(whole.language.value, []).append(only)
    if not found:
        return None
    every = [witness for witnesses in found.values() for witness in witnesses]
    articles = tuple(_named(witness, part) for witness in every for part in witness.segments)
    collated = tuple(against_earliest(texts, language) for language, texts in found.items() if len(texts) > 1)
    told = n_("{n} article on this topic", "{n} articles on this topic", len(articles)).format(n=len(articles))
    return View("drafts/on-topic", OnTopicModel(articles, collated), told)


def _article(record: Record, witness: Witness, part: Segment) -> ArticleModel:
    topic = record["topics"].get(part.topic)
    named: list[Inline] = [" · ", ref("topics", topic.id, topic.name)] if topic else []
    head = line(begin(part.name), named)
    beside = tuple(_beside(record, witness, part, topic)) if topic and part.seen else ()
    return ArticleModel(head, _text(part), witness.language.value, beside)


def _named(witness: Witness, part: Segment) -> ArticleModel:
    name = ref("witnesses", witness.siglum, f"{witness.siglum}, {witness.title}")
    head = line(name, ", ", part.name) if part.name else line(name)
    return ArticleModel(head, _text(part), witness.language.value, ())


def _text(part: Segment) -> str:
    return "".join(token.text for token in part.tokens).strip() if part.seen else ""


def _beside(record: Record, witness: Witness, part: Segment, topic: Topic) -> Iterator[Line]:
    """Hold the record's quotations on a topic, in the language of the transcription, against its article."""
    for clause in record.where("clauses", topic=topic.id):
        siglum = record["drafts"][clause.draft].siglum
        for reading in record.quotations_of("clauses", clause.id):
            if reading.lang == witness.language.value:
                name = ref("clauses", clause.id, f"{siglum}, {clause.article}")
                yield line(name, ": ", _verdict(witness, part, reading), " ", quotation(record, reading))


def _verdict(witness: Witness, part: Segment, reading: Quotation) -> Line:
    found = find_quoted(reader(witness.language).tokens(reading.text), part.tokens)
    if found is None:
        return (_("not here"),)
    if found.exact:
        return (_("here word for word"),)
    parts: list[Inline] = [_("here with differences:"), " ", *differences(found.pieces)]
    return tuple(parts)
