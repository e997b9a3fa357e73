"""The clause matrix: topics against drafts, each cell a sign, words for it, and a way to the clause."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from edition.drafts.matrix import Cell, State, matrix
from edition.drafts.succession import day
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
    State.NEW: "+",
    State.CHANGED: "≠",
    State.SAME: "=",
    State.PRESENT: "●",
    State.DROPPED: "−",
    State.ABSENT: "·",
    State.UNKNOWN: "?",
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
    rows = matrix(record)
    drafts = [cell.draft for cell in rows[0]] if rows else []
    counts = Counter(cell.state for row in rows for cell in row)
    heard, meanings = state_words(record), state_meanings()
    legend = tuple(SignModel(s.value, SIGNS[s], heard[s], meanings[s], counts[s]) for s in State)
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
        states="; ".join(f"{heard[state]} {counts[state]}" for state in State),
    )
    return View("drafts/clause-matrix", model, told, ("words.js", "matrix.js"))


def state_words(record: Record) -> dict[State, str]:
    """Return the word for each state."""
    coded = {
        state: words(record, "coverage", "state", state.value) for state in (State.PRESENT, State.ABSENT, State.UNKNOWN)
    }
    return {
        State.NEW: _("new"),
        State.SAME: _("unchanged"),
        State.CHANGED: _("changed"),
        State.DROPPED: _("dropped"),
        **coded,
    }


def state_meanings() -> dict[State, str]:
    """Return what each state means, as the legend explains it."""
    return {
        State.NEW: _("treated, where the same side’s previous draft said nothing on it"),
        State.CHANGED: _("treated in other words than in the same side’s previous draft"),
        State.SAME: _("treated in the words of the same side’s previous draft"),
        State.PRESENT: _(
            "no change can be stated, because there is no earlier draft of that side, because that part of it was not seen, "
            "or because the topic is dealt with inside a clause on another"
        ),
        State.DROPPED: _("nothing on it, where the same side’s previous draft spoke"),
        State.ABSENT: _("the text was seen and says nothing on it"),
        State.UNKNOWN: _("not known, because this part of the text was not seen"),
    }


def _head(record: Record, draft: Draft) -> HeadModel:
    when, names = day(draft).describe(), governments(record, draft.from_)
    return HeadModel(
        line(ref("drafts", draft.id, draft.siglum)),
        numeric_day(draft),
        f"{when}, {names}",
        f"{draft.title}, {when}, {names}",
        " ".join(draft.from_),
        _month(draft),
    )


def _month(draft: Draft) -> str:
    return day(draft).earliest.strftime("%Y-%m")


def _cell(cell: Cell, word: str) -> Line:
    both: list[Inline] = [toned("seen", SIGNS[cell.state]), toned("heard", _heard(cell, word))]
    if cell.state in (State.ABSENT, State.DROPPED):
        return line(both)
    if cell.clauses:
        return line(ref("clauses", cell.clauses[0].id, *both))
    return line(ref("drafts", cell.draft.id, *both))


def _heard(cell: Cell, word: str) -> str:
    """Say of a cell what the sign says, with draft and article, for those who hear it alone."""
    articles = ", ".join(clause.article for clause in cell.clauses)
    if articles and cell.state is not State.UNKNOWN:
        return f"{word}, {cell.draft.siglum}: {articles}"
    return f"{word}, {cell.draft.siglum}"


def _filters(record: Record, drafts: list[Draft], rows: tuple[tuple[Cell, ...], ...]) -> tuple[FilterModel, ...]:
    parties = dict.fromkeys(code for draft in drafts for code in draft.from_)
    months = {_month(draft): day(draft).earliest for draft in drafts}
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
