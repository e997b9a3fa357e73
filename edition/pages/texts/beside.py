"""The words on this machine beside what the record makes of them: articles beside restatements, speeches beside summaries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from edition.drafts.controlled import restatement
from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.drafts.collated import collated_view
from edition.pages.inline import Break, Cell, Line, joined, line, ref, toned
from edition.pages.lines import line_view
from edition.pages.tables import table_view
from edition.pages.view import Part, View
from edition.record import Record
from edition.record.tables import Clause, OfferedText, Statement
from edition.texts import Passage, Store
from edition.texts.manifest import offers
from edition.texts.passages import find_words
from edition.texts.witness import divisions, witness_of

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_ARTICLE = re.compile(r"(?:article\s+)?(\d+|preamble)\b", re.IGNORECASE)

Held = tuple[OfferedText, tuple[Passage, ...]]
"""A text of the table, with its words."""


def texts_here(record: Record, store: Store | None = None) -> tuple[Held, ...]:
    """Return the texts on this machine that the table offers."""
    shelf = store or Store.here()
    return tuple((offer, stored.passages) for offer in offers(record) if (stored := shelf.read(offer.id)))


def speeches(record: Record, store: Store | None = None) -> View:
    """Show the statements of which the words are on this machine, beside what the record says of them."""
    rows = [
        row
        for offer, passages in texts_here(record, store)
        for name in offer.statements
        for row in _speech(record, record.statements[name], passages)
    ]
    if not rows:
        return line_view(_("None of the statements is on this machine in its own words."))
    caption = _("Statements in their own words")
    told = n_("{caption}: {n} statement", "{caption}: {n} statements", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, (_("Who and when"), _("In our words"), _("In their own")), rows, told)


def draft_parts(record: Record, draft: str, store: Store | None = None) -> tuple[Part, ...]:
    """Return what the page of a draft shows of its words on this machine: nothing where there are none.

    Parameters
    ----------
    record
        The record.
    draft
        Its id.
    store
        The texts; by default those of this machine.
    """
    held = [(offer, passages) for offer, passages in texts_here(record, store) if draft in offer.drafts]
    if not held:
        return ()
    return (
        Part("words-here", _("The words on this machine"), (_note(), *(_articles(record, draft, one) for one in held))),
    )


def articles(record: Record, store: Store | None = None) -> View:
    """Show the drafts of which the words are on this machine, article by article beside the restatements."""
    for offer, passages in texts_here(record, store):
        for draft in offer.drafts:
            return _articles(record, draft, (offer, passages))
    return line_view(_("None of the drafts is on this machine in its own words."))


def collations(record: Record, store: Store | None = None) -> View:
    """Show the drafts and treaties on this machine collated, those of the language of which there are most."""
    by_language: dict[str, list[Held]] = {}
    for offer, passages in texts_here(record, store):
        if offer.kind in ("draft", "treaty"):
            by_language.setdefault(offer.language, []).append((offer, passages))
    most = max(by_language.values(), key=len, default=[])
    if len(most) < 2:
        return line_view(
            _("To collate takes two drafts or treaties in one language, and they are not on this machine.")
        )
    return collated_view(
        [
            witness_of(
                offer.id, passages, language=offer.language, title=offer.title, topics=_topics(record, offer.drafts)
            )
            for offer, passages in most
        ]
    )


def _note() -> View:
    return line_view(_("These words were fetched to this machine and stand in this copy of the book alone."))


def _articles(record: Record, draft: str, held: Held) -> View:
    offer, passages = held
    clauses = sorted(record.where("clauses", draft=draft), key=lambda clause: clause.position)
    rows: list[Sequence[Cell]] = [
        (label, _restated(clauses, label), toned("cell-list", text)) for label, text in divisions(passages)
    ]
    caption = _("{draft}: restated, and in the words of {source}").format(
        draft=record.drafts[draft].siglum, source=record.sources[offer.source].short
    )
    told = n_("{caption}: {n} division", "{caption}: {n} divisions", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, (_("Article"), _("Restated"), _("In its own words")), rows, told)


def _restated(clauses: Iterable[Clause], label: str) -> Line:
    own = [c for c in clauses if c.kind == "article" and article_of(c.article) == article_of(label)]
    return joined((ref("clauses", clause.id, restatement(clause)) for clause in own), Break()) or ("—",)


def article_of(label: str) -> str:
    """Return the article to which a label belongs, in arabic figures.

    Examples
    --------
    >>> article_of("1(2)"), article_of("II"), article_of("Preamble"), article_of("(silence)")
    ('1', '2', 'preamble', '')
    """
    bare = label.strip()
    if re.fullmatch(r"[IVXL]+", bare):
        values = [_ROMAN[letter] for letter in bare]
        return str(sum(-v if v < max(values[n + 1 :], default=0) else v for n, v in enumerate(values)))
    found = _ARTICLE.match(bare)
    return found[1].lower() if found else ""


def _topics(record: Record, drafts: Iterable[str]) -> dict[str, str]:
    """Return the topic of each article that treats one alone."""
    found: dict[str, set[str]] = {}
    for draft in drafts:
        for clause in record.where("clauses", draft=draft):
            if clause.kind == "article":
                found.setdefault(article_of(clause.article), set()).add(clause.topic)
    return {article: topics.pop() for article, topics in found.items() if len(topics) == 1}


def _speech(record: Record, statement: Statement, passages: Sequence[Passage]) -> Iterable[Sequence[Cell]]:
    """Yield the row of a statement, if a phrase of it is found in the text: that shows which speech it is."""
    quoted = [quotation.text for quotation in record.quotations_of("statements", statement.id)]
    found = [p for p in passages if any(find_words(p.text, text) for text in quoted)]
    if not found:
        return
    name = ref("statements", statement.id, name_of(record, "statements", statement.id).name)
    spoken = joined((_spoken(passage) for passage in found), Break())
    yield (name, statement.gist, toned("cell-list", *spoken))


def _spoken(passage: Passage) -> Cell:
    return line(passage.text, " ", toned("gloss", passage.place)) if passage.place else passage.text
