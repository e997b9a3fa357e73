"""What several texts say on the same questions, with silence and ignorance told apart."""

from __future__ import annotations

from collections.abc import Sequence

from edition.drafts.coded import NOT_COMPARED
from edition.language import _
from edition.pages.drafts.changes import answer_in_words
from edition.pages.drafts.names import day_of, governments
from edition.pages.inline import Break, Inline, Line, line, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import label_row
from edition.record.selections import selected
from edition.record.tables import Draft


def offers(record: Record, drafts: Sequence[str], caption: str = "", selection: str = "offers") -> View:
    """Show coded answers: a row a question, a column a text.

    Parameters
    ----------
    record
        The record.
    drafts
        Ids of the texts, in the order of the columns.
    caption
        Title of the table.
    selection
        The selection of questions.
    """
    texts = [record["drafts"][name] for name in drafts]
    questions = [row.record for row in selected(record, selection)]
    rows = [[record["codebook"][name].name, *(answer(record, text, name) for text in texts)] for name in questions]
    caption = caption or _("What the texts say")
    told = _("{caption}: {questions} questions, {texts} texts").format(
        caption=caption, questions=len(questions), texts=len(texts)
    )
    return table_view(caption, [_("Question"), *(_heading(record, text) for text in texts)], rows, told)


def answer(record: Record, draft: Draft, feature: str) -> Inline:
    """Return what a draft answers to a question; an answer leads to the first clause that it rests on."""
    row = record["features"].get(f"{draft.id}.{feature}")
    value = row.value if row else ""
    clauses = [c for c in row.clauses if c in record["clauses"]] if row else []
    if clauses:
        return ref("clauses", clauses[0], answer_in_words(record, feature, value))
    # A report may pass over what the text has, so that its silence is not the text’s.
    if value not in NOT_COMPARED and draft.completeness == "substance":
        return _("not in the report")
    return answer_in_words(record, feature, value)


def _heading(record: Record, draft: Draft) -> Line:
    named = f"{governments(record, draft.from_).removeprefix('the ')}, {day_of(draft)}"
    remark = label_row(record, "drafts", "completeness", draft.completeness).short
    if not draft.handed_over:
        remark = _("not handed over")
    return line(ref("drafts", draft.id, named), [Break(), toned("gloss", remark)] if remark else "")
