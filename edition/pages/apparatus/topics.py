"""One page for each topic, all drafts together, and their list."""

from __future__ import annotations

from collections.abc import Sequence

from edition.drafts.matrix import TopicChange, TopicInDraft, topic_in_draft
from edition.drafts.strand import Strand, strands, topic_density
from edition.drafts.succession import drafts_in_order
from edition.drafts.transcriptions import read_transcriptions
from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.apparatus.shared import named, text_view
from edition.pages.drafts.names import day_of
from edition.pages.drafts.strand import strand_view
from edition.pages.drafts.witnesses import on_topic_view
from edition.pages.inline import Line, Ref, filled, joined, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import Listing, PageView, Part
from edition.record import Record
from edition.record.tables import Draft, Topic


def page(record: Record, topic_id: str) -> PageView:
    """Return the page of one topic."""
    topic = record["topics"][topic_id]
    found = strands(record, topic_id)
    cells = [topic_in_draft(record, draft, topic, None) for draft in drafts_in_order(record)]
    said = name_of(record, "topics", topic_id)
    return PageView(
        topic_id,
        topic.name,
        _("{name}: {description}").format(name=said.name, description=said.description),
        (text_view(topic.question, look="subtitle"), text_view(_counts(cells, found), *_how(found))),
        (*_strands(record, found), *_rest(cells), *_transcriptions(record, topic_id)),
    )


def listing(record: Record) -> Listing:
    """Return all topics as a table: in how many drafts, and how much their clauses vary."""
    topics = sorted(record.rows("topics"), key=lambda row: row.position)
    caption = n_("{n} topic", "{n} topics", len(topics)).format(n=len(topics))
    header = (_("Topic"), _("Treat it"), _("Silent"), _("Not seen"), _("Variation of 100"))
    body = [_row(record, topic) for topic in topics]
    return Listing((table_view(caption, header, body, caption),))


def _row(record: Record, topic: Topic) -> tuple[Line | str, ...]:
    treat, silent, unseen = _states([topic_in_draft(record, draft, topic, None) for draft in drafts_in_order(record)])
    density = topic_density(strands(record, topic.id))
    name = filled(
        _("{topic}: {question}"), topic=named(record, "topics", topic.id), question=toned("gloss", topic.question)
    )
    return name, str(treat), str(silent), str(unseen), "–" if density is None else str(round(100 * density))


def _states(cells: Sequence[TopicInDraft]) -> tuple[int, int, int]:
    """Return in how many drafts a topic is treated, passed over in silence, and not seen."""
    silent, unseen = (sum(c.state is state for c in cells) for state in (TopicChange.ABSENT, TopicChange.UNKNOWN))
    return len(cells) - silent - unseen, silent, unseen


def _how(found: Sequence[Strand]) -> tuple[str, ...]:
    """Return how strands are read, where there are any."""
    how = _(
        "Clauses that restate one another are gathered and shown in order of time: what the text above had and this one has not "
        "is struck out, what is new is underlined. The restatements are the edition’s; beside them stand the original’s own "
        "words, as far as the record holds them. Under each group is an apparatus. It gives the earliest text as the base; where "
        "others differ, its words carry a number, and the note of that number gives the words of the base, the texts that have "
        "them, a bracket, then each other reading with its texts."
    )
    return (how,) if any(len(strand.clauses) > 1 for strand in found) else ()


def _counts(cells: Sequence[TopicInDraft], found: Sequence[Strand]) -> str:
    treat, silent, unseen = _states(cells)
    clauses = sum(len(strand.clauses) for strand in found)
    density = topic_density(tuple(found))
    told = _("Of {drafts} drafts {treat}, {silent}, and of {unseen} that part was not seen.").format(
        drafts=len(cells),
        treat=n_("{n} treats this", "{n} treat this", treat).format(n=treat),
        silent=n_("{n} says nothing on it", "{n} say nothing on it", silent).format(n=silent),
        unseen=unseen,
    )
    own = _("Clauses on this topic itself: {n}.").format(n=clauses)
    if density is None:
        return f"{told} {own}"
    varies = _("Where clauses can be aligned, they vary by {number} of 100.").format(number=round(100 * density))
    return f"{told} {own} {varies}"


def _strands(record: Record, found: Sequence[Strand]) -> list[Part]:
    parts = []
    for number, strand in enumerate((s for s in found if len(s.clauses) > 1), 1):
        sigla = strand.table.witnesses
        title = _("{n} drafts, {first} to {last}").format(n=len(strand.clauses), first=sigla[0], last=sigla[-1])
        parts.append(Part(f"strand-{number}", title, (strand_view(record, strand, f"s{number}"),)))
    alone = tuple(strand_view(record, strand, "") for strand in found if len(strand.clauses) == 1)
    if alone:
        parts.append(Part("alone", _("Clauses without a near relation"), alone))
    return parts


def _rest(cells: Sequence[TopicInDraft]) -> tuple[Part, ...]:
    """Return the drafts without a clause on the topic: treated elsewhere, silent, not seen."""
    lines = [_elsewhere(c) for c in cells if c.state is TopicChange.PRESENT and not _own(c)]
    for state, said in (
        (TopicChange.ABSENT, _("Silent: {drafts}.")),
        (TopicChange.UNKNOWN, _("Not known, as that part was not seen: {drafts}.")),
    ):
        drafts = joined(_draft(c.draft) for c in cells if c.state is state)
        if drafts:
            lines.append(filled(said, drafts=drafts))
    return (Part("other-drafts", _("The other drafts"), (text_view(*lines),)),) if lines else ()


def _elsewhere(c: TopicInDraft) -> Line:
    clauses = joined(ref("clauses", row.id, row.article) for row in c.clauses)
    if clauses:
        return filled(_("{draft}: in {clauses}"), draft=_draft(c.draft), clauses=clauses)
    return filled(_("{draft}: {why}"), draft=_draft(c.draft), why=c.why)


def _own(c: TopicInDraft) -> bool:
    return any(row.topic == c.topic.id for row in c.clauses)


def _draft(draft: Draft) -> Ref:
    return ref("drafts", draft.id, _("{siglum} ({day})").format(siglum=draft.siglum, day=day_of(draft)))


def _transcriptions(record: Record, topic: str) -> tuple[Part, ...]:
    """Return what transcriptions have on a topic."""
    view = on_topic_view(topic, read_transcriptions(record))
    return (Part("transcriptions", _("Transcriptions"), (view,)),) if view else ()
