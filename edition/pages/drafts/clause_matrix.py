"""The clause matrix: topics against drafts, each cell a sign, words for it, and a way to the clause."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from edition.drafts.matrix import TopicChange, TopicInDraft, topic_matrix
from edition.drafts.succession import day_of_draft
from edition.language import _, month
from edition.pages.drafts.distances import numeric_day
from edition.pages.drafts.names import governments
from edition.pages.inline import Inline, Line, line, ref, toned
from edition.pages.scripting import counted, messages
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Draft

SIGNS = {
    TopicChange.NEW: "+",
    TopicChange.CHANGED: "≠",
    TopicChange.SAME: "=",
    TopicChange.PRESENT: "●",
    TopicChange.DROPPED: "−",
    TopicChange.ABSENT: "·",
    TopicChange.UNKNOWN: "?",
}
"""A sign for each state, told apart by shape alone."""


@dataclass(frozen=True, slots=True)
class SignModel:
    """One line of the legend: a state, its sign and word, what it means, how often it stands in the matrix."""

    state: str
    sign: str
    word: str
    meaning: str
    count: int


@dataclass(frozen=True, slots=True)
class HeadModel:
    """The head of a column: the draft, its day, what is heard of it, and what the filters go by."""

    draft: Line
    day: str
    heard: str
    title: str
    governments: str
    month: str


@dataclass(frozen=True, slots=True)
class CellModel:
    """One cell: its state, and sign and words, with the way to the clause where there is one."""

    state: str
    words: Line


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One topic through all drafts."""

    id: str
    topic: Line
    cells: tuple[CellModel, ...]


@dataclass(frozen=True, slots=True)
class FilterModel:
    """One filter: its name in addresses, its label, what it says when nothing is chosen, value and words of each choice."""

    name: str
    label: str
    every: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MatrixModel:
    """The matrix with its legend, its filters and the words of its script."""

    caption: str
    legend: tuple[SignModel, ...]
    filters: tuple[FilterModel, ...]
    heads: tuple[HeadModel, ...]
    rows: tuple[TopicRow, ...]
    words: str


def clause_matrix(record: Record) -> View:
    """Show the matrix with its signs explained; a script wakes the filters, without it everything shows."""
    rows = topic_matrix(record)
    drafts = [cell.draft for cell in rows[0]] if rows else []
    counts = Counter(cell.state for row in rows for cell in row)
    heard, meanings = state_words(record), state_meanings()
    legend = tuple(SignModel(s.value, SIGNS[s], heard[s], meanings[s], counts[s]) for s in TopicChange)
    shown = tuple(
        TopicRow(
            row[0].topic.id,
            line(ref("topics", row[0].topic.id, row[0].topic.name)),
            tuple(CellModel(cell.state.value, _cell(cell, heard[cell.state])) for cell in row),
        )
        for row in rows
    )
    caption = _("What each draft treats, by topic")
    heads = tuple(_head(record, draft) for draft in drafts)
    model = MatrixModel(caption, legend, _filters(record, drafts, rows), heads, shown, _script_words())
    told = _("{caption}: {topics} topics, {drafts} drafts; {states}").format(
        caption=caption,
        topics=len(rows),
        drafts=len(drafts),
        states="; ".join(f"{heard[state]} {counts[state]}" for state in TopicChange),
    )
    return View("drafts/clause-matrix", model, told, ("words.js", "matrix.js"))


def state_words(record: Record) -> dict[TopicChange, str]:
    """Return the word for each state."""
    coded = {
        state: words(record, "coverage", "state", state.value)
        for state in (TopicChange.PRESENT, TopicChange.ABSENT, TopicChange.UNKNOWN)
    }
    return {
        TopicChange.NEW: _("new"),
        TopicChange.SAME: _("unchanged"),
        TopicChange.CHANGED: _("changed"),
        TopicChange.DROPPED: _("dropped"),
        **coded,
    }


def state_meanings() -> dict[TopicChange, str]:
    """Return what each state means, as the legend explains it."""
    return {
        TopicChange.NEW: _("treated, where the same side’s previous draft said nothing on it"),
        TopicChange.CHANGED: _("treated in other words than in the same side’s previous draft"),
        TopicChange.SAME: _("treated in the words of the same side’s previous draft"),
        TopicChange.PRESENT: _(
            "no change can be stated, because there is no earlier draft of that side, because that part of it was not seen, "
            "or because the topic is dealt with inside a clause on another"
        ),
        TopicChange.DROPPED: _("nothing on it, where the same side’s previous draft spoke"),
        TopicChange.ABSENT: _("the text was seen and says nothing on it"),
        TopicChange.UNKNOWN: _("not known, because this part of the text was not seen"),
    }


def _head(record: Record, draft: Draft) -> HeadModel:
    when, names = day_of_draft(draft).describe(), governments(record, draft.from_)
    return HeadModel(
        line(ref("drafts", draft.id, draft.siglum)),
        numeric_day(draft),
        f"{when}, {names}",
        f"{draft.title}, {when}, {names}",
        " ".join(draft.from_),
        _month(draft),
    )


def _month(draft: Draft) -> str:
    return day_of_draft(draft).earliest.strftime("%Y-%m")


def _cell(cell: TopicInDraft, word: str) -> Line:
    both: list[Inline] = [toned("seen", SIGNS[cell.state]), toned("heard", _heard(cell, word))]
    if cell.state in (TopicChange.ABSENT, TopicChange.DROPPED):
        return line(both)
    if cell.clauses:
        return line(ref("clauses", cell.clauses[0].id, *both))
    return line(ref("drafts", cell.draft.id, *both))


def _heard(cell: TopicInDraft, word: str) -> str:
    """Say of a cell what the sign says, with draft and article, for those who hear it alone."""
    articles = ", ".join(clause.article for clause in cell.clauses)
    if articles and cell.state is not TopicChange.UNKNOWN:
        return f"{word}, {cell.draft.siglum}: {articles}"
    return f"{word}, {cell.draft.siglum}"


def _filters(
    record: Record, drafts: list[Draft], rows: tuple[tuple[TopicInDraft, ...], ...]
) -> tuple[FilterModel, ...]:
    parties = dict.fromkeys(code for draft in drafts for code in draft.from_)
    months = {_month(draft): day_of_draft(draft).earliest for draft in drafts}
    return (
        FilterModel("topic", _("Topic"), _("all topics"), tuple((r[0].topic.id, r[0].topic.name) for r in rows)),
        FilterModel(
            "government",
            _("Government"),
            _("all governments"),
            tuple((code, governments(record, [code])) for code in parties),
        ),
        FilterModel(
            "month",
            _("Month"),
            _("all months"),
            tuple(
                (key, _("{month} {year}").format(month=month(first.month), year=first.year))
                for key, first in months.items()
            ),
        ),
    )


def _script_words() -> str:
    return messages(
        showing=_("Showing {drafts} and {topics}."),
        allDrafts=counted("all {n} draft", "all {n} drafts"),
        someDrafts=counted("{some} of {n} draft", "{some} of {n} drafts"),
        allTopics=counted("all {n} topic", "all {n} topics"),
        someTopics=counted("{some} of {n} topic", "{some} of {n} topics"),
        none=_("No draft of that government falls in that month."),
    )
