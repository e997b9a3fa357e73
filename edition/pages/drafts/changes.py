"""What changed between drafts, point by point, in the words for the coded answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.drafts.coded import NOT_COMPARED, CodedChange, coded_changes, coded_value
from edition.language import _, n_
from edition.pages.drafts.names import dated
from edition.pages.inline import Break, Inline, Line, line, ref, toned
from edition.pages.tables import TableModel, table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words


@dataclass(frozen=True, slots=True)
class ChangesModel:
    """What two drafts answer differently as a table, if anything, and the rest in a sentence or two."""

    table: TableModel | None
    rest: tuple[str, ...]


def answer_in_words(record: Record, feature: str, value: str) -> str:
    """Return the words for a coded answer; an answer that nobody gave is not coded."""
    return words(record, "features", feature, value) if value else _("not coded")


def changes_table(record: Record, first: str, second: str) -> View:
    """Show what changed between two drafts, point by point, and what cannot be told.

    Parameters
    ----------
    record
        The record.
    first, second
        Ids of two drafts, the earlier first.
    """
    model, told = changes_model(record, first, second)
    return View("drafts/changes", model, told)


def changes_model(record: Record, first: str, second: str) -> tuple[ChangesModel, str]:
    """Return what the templates show of the changes between two drafts, and the same in a line of text."""
    drafts = [record["drafts"][name] for name in (first, second)]
    changes = coded_changes(record, first, second)
    differ = [c for c in changes if c.comparable and c.first != c.second]
    alike = [c for c in changes if c.comparable and c.first == c.second]
    # Two texts that both leave a point out agree on nothing worth a line.
    unseen = [c for c in changes if "unknown" in (c.first, c.second)]
    caption = _("What changed from {first} to {second}, point by point").format(
        first=drafts[0].siglum, second=drafts[1].siglum
    )
    rows = tuple((_question(c), *_answers(record, c, first, second)) for c in differ)
    table = TableModel(caption, (_("Point"), *map(dated, drafts)), rows, "changes") if rows else None
    rest = []
    if alike:
        named = "; ".join(f"{c.feature.name} ({answer_in_words(record, c.feature.id, c.first)})" for c in alike)
        rest.append(_("Alike in both: {points}.").format(points=named))
    if unseen:
        named = "; ".join(c.feature.name for c in unseen)
        rest.append(_("Not known, as a text was not seen: {points}.").format(points=named))
    told = _("{caption}: {differ} points differ, {alike} are alike").format(
        caption=caption, differ=len(rows), alike=len(alike)
    )
    return ChangesModel(table, tuple(rest)), told


def steps_table(record: Record, drafts: Sequence[str]) -> View:
    """Show what several drafts in turn have on each point that changes among them.

    Parameters
    ----------
    record
        The record.
    drafts
        Ids of drafts, in order of time. A row is a point on which at least two of them differ; an answer that is not that
        of the last text to answer is marked as changed.
    """
    rows: list[tuple[Inline | Line, ...]] = []
    for feature in record.rows("codebook"):
        values = [coded_value(record, draft, feature.id) for draft in drafts]
        if len({value for value in values if value not in NOT_COMPARED}) > 1:
            rows.append((feature.name, *_steps(record, feature.id, values)))
    heads = [dated(record["drafts"][draft]) for draft in drafts]
    caption = _("What changed, step by step, from {first} to {last}").format(first=heads[0], last=heads[-1])
    told = n_("{caption}: {n} point", "{caption}: {n} points", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, [_("Point"), *heads], rows, told, look="changes")


def _steps(record: Record, feature: str, values: Sequence[str]) -> list[Inline]:
    cells: list[Inline] = []
    last = ""
    for value in values:
        said = answer_in_words(record, feature, value)
        if value in NOT_COMPARED:
            cells.append(toned("gloss", said))
            continue
        cells.append(toned("changed", said) if last not in ("", value) else said)
        last = value
    return cells


def _question(change: CodedChange) -> Line:
    return line(change.feature.name, Break(), toned("gloss", change.feature.question))


def _answers(record: Record, change: CodedChange, *drafts: str) -> list[Inline]:
    cells: list[Inline] = []
    for draft, value in zip(drafts, (change.first, change.second), strict=True):
        said = answer_in_words(record, change.feature.id, value)
        clauses = record["features"][f"{draft}.{change.feature.id}"].clauses
        cells.append(ref("clauses", clauses[0], said) if clauses else said)
    return cells
