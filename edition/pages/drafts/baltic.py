"""How each draft treats the Baltic states, question by question."""

from __future__ import annotations

from datetime import date

from edition.drafts.succession import day_of_draft, handed_over_between
from edition.language import _, n_
from edition.pages.drafts.changes import answer_in_words
from edition.pages.inline import Inline, Line, joined, ref
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.selections import selected
from edition.record.tables import Draft


def baltic_question(record: Record, since: date = date.min, until: date = date.max) -> View:
    """Show the political drafts of a period with the states they cover.

    Parameters
    ----------
    record
        The record.
    since, until
        First and last day of handing over, both included. Each cell is the coded answer to one of the questions selected
        for this table; the last one leads to the clauses on which the answer to the first of them rests.
    """
    drafts = handed_over_between(record, since, until, thread="political")
    questions = selected(record, "baltic-question")
    rows = [
        [
            ref("drafts", draft.id, f"{draft.siglum}, {draft.title}"),
            day_of_draft(draft).describe(),
            *(_answer(record, draft, question.record) for question in questions),
            _clauses(record, draft, questions[0].record) if questions else "",
        ]
        for draft in drafts
    ]
    caption = _("The Baltic question by draft")
    header = [_("Text"), _("Handed over"), *(question.words for question in questions), _("Clauses")]
    told = n_("{caption}: {n} text", "{caption}: {n} texts", len(drafts)).format(caption=caption, n=len(drafts))
    return table_view(caption, header, rows, told)


def _answer(record: Record, draft: Draft, feature: str) -> Inline:
    row = record["features"].get(f"{draft.id}.{feature}")
    return answer_in_words(record, feature, row.value if row else "")


def _clauses(record: Record, draft: Draft, feature: str) -> Line:
    row = record["features"].get(f"{draft.id}.{feature}")
    known = [record["clauses"][name] for name in (row.clauses if row else ()) if name in record["clauses"]]
    known.sort(key=lambda clause: clause.position)
    return joined((ref("clauses", clause.id, clause.article) for clause in known), "; ")
