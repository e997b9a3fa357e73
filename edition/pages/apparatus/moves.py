"""The exchange, move by move: what each step answers, what answered it, and whose turn it was in between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edition.dates import days_between
from edition.language import _, n_
from edition.pages.apparatus.months import InMonth, by_month
from edition.pages.apparatus.shared import EvidenceModel, all_named, evidence, named, paragraphs
from edition.pages.drafts.names import governments
from edition.pages.inline import Line, filled, joined, line, ref
from edition.pages.view import Listing, Part, View
from edition.record import Record
from edition.record.labels import words
from edition.record.sides import read_sides
from edition.record.tables import RecordedMove


@dataclass(frozen=True, slots=True)
class MoveModel:
    """One move.

    Attributes
    ----------
    id, when, title
        Its id, the day of receipt, and what it was.
    about
        From whom to whom, what it answers, when it left, its draft and event.
    turn
        Whose turn it was then, and what ended it.
    remarks
        Doubts and remarks.
    evidence
        The sources behind it.
    """

    id: str
    when: str
    title: str
    about: Line
    turn: Line
    remarks: tuple[str, ...]
    evidence: EvidenceModel | None


@dataclass(frozen=True, slots=True)
class MovesModel:
    """Some moves in order of receipt."""

    moves: tuple[MoveModel, ...]


def listing(record: Record) -> Listing:
    """Return the moves of each thread by month, in order of receipt."""
    threads = dict.fromkeys(row.thread for row in record.rows("moves"))
    return Listing(parts=tuple(_thread(record, thread) for thread in threads))


def _thread(record: Record, thread: str) -> Part:
    rows = sorted(record.where("moves", thread=thread), key=lambda move: move.received.sort_key)
    contents, months = by_month(
        rows, lambda move: move.received, lambda group: InMonth((_moves(record, group),)), f"{thread}-"
    )
    name = words(record, "events", "thread", thread)
    return Part(thread, f"{name[:1].upper()}{name[1:]}", (contents,), months)


def _moves(record: Record, rows: Iterable[RecordedMove]) -> View:
    models = tuple(move_model(record, row) for row in rows)
    told = n_("{n} move", "{n} moves", len(models)).format(n=len(models))
    return View("apparatus/moves", MovesModel(models), told)


def move_model(record: Record, row: RecordedMove) -> MoveModel:
    """Return all that the record has of a move."""
    return MoveModel(
        row.id,
        row.received.describe(),
        row.title,
        _about(record, row),
        _turn(record, row),
        paragraphs(row.left_note, row.notes),
        evidence(record, "moves", row.id),
    )


def _about(record: Record, row: RecordedMove) -> Line:
    passed = _("{senders} to {addressees}").format(
        senders=governments(record, row.by), addressees=governments(record, row.to)
    )
    told = (
        passed,
        filled(_("answers {moves}"), moves=all_named(record, "moves", row.answers)) if row.answers else "",
        _("left {day}").format(day=row.left.describe()) if row.left else "",
        line(named(record, "drafts", row.draft)) if row.draft else "",
        line(ref("events", row.event, _("event"))) if row.event else "",
        _("inferred") if row.inferred else "",
    )
    return joined(filter(None, told), " · ")


def _turn(record: Record, row: RecordedMove) -> Line:
    """Say whose turn it was after a move, and what ended it."""
    found = [move for move in record.rows("moves") if row.id in move.answers]
    if not found:
        return (_("Nothing in the record answers it."),)
    side = _addressed(record, row)
    replies = (_reply(record, row, move) for move in sorted(found, key=lambda move: move.received.sort_key))
    return filled(_("Then it was the turn of {side}: {replies}."), side=side, replies=joined(replies))


def _reply(record: Record, row: RecordedMove, answer: RecordedMove) -> Line:
    return filled(_("answered {after} by {move}"), after=_after(row, answer), move=named(record, "moves", answer.id))


def _after(row: RecordedMove, answer: RecordedMove) -> str:
    days = days_between(row.received, answer.received)
    if not days.is_exact:
        return _("after {days} days").format(days=days)
    return n_("after {n} day", "after {n} days", days.most).format(n=days.most) if days.most else _("the same day")


def _addressed(record: Record, row: RecordedMove) -> str:
    """Return the governments of the side that a move addressed; allies who were told of it are not meant."""
    sides = read_sides(record)
    others = [party for party in row.to if sides.of([party]) != sides.of(row.by)]
    names = [record.parties[party].short for party in sides.members.get(sides.of(others or row.to), ())]
    if not names:
        return _("others")
    *first, last = names
    return _("{first} and {last}").format(first=", ".join(first), last=last) if first else last
