"""The concession ledger as tables: every change, the positions by government, and what was still apart."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from edition.exports.addresses import name_of
from edition.language import _, day_and_month, n_
from edition.pages.drafts.changes import answer_in_words
from edition.pages.inline import Cell, Inline, Line, joined, line, ref
from edition.pages.palette import side
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.sides import read_sides
from edition.studies.ledger import (
    CodedDraft,
    Direction,
    Shift,
    Silence,
    Unseen,
    coded_drafts,
    coded_questions,
    count_shifts,
    first_common_day,
    measured_shifts,
    position_shifts,
    positions_on,
    positions_seen,
    read_silence,
)


def ledger_table(record: Record, leave_out: Collection[str] = (), silence: Silence = Silence.COUNTS) -> View:
    """Show each change of position since both sides had one, with the clauses it rests on.

    Parameters
    ----------
    record
        The record.
    leave_out
        Questions to pass over.
    silence
        What a paper means that says nothing on a question.
    """
    found, begun = _changes(record, leave_out, silence)
    rows: list[list[Cell]] = [
        [
            unbroken(day_and_month(change.after.day)),
            _governments(change.governments),
            change.feature.name,
            _position(record, change.feature.id, change.before),
            _position(record, change.feature.id, change.after),
            _way(record, change),
            _clauses(record, change),
        ]
        for change in found
    ]
    caption = _("Each change of position since {day}").format(day=begun)
    header = [_("Day"), _("Who"), _("Question"), _("From"), _("To"), _("Towards the other side?"), _("Clauses")]
    told = n_("{caption}: {n} change", "{caption}: {n} changes", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, header, rows, told)


def positions_table(record: Record, leave_out: Collection[str] = ()) -> View:
    """Show for each question the positions seen of each government, in order of time."""
    exchange, governments = coded_drafts(record), read_sides(record).parties
    rows: list[list[Cell]] = [
        [
            question.name,
            *(_sequence(record, positions_seen(exchange, g, question.id), question.id) for g in governments),
        ]
        for question in coded_questions(record, leave_out)
    ]
    caption = _("Positions by question and government, as far as seen")
    told = n_("{caption}: {n} question", "{caption}: {n} questions", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, [_("Question"), *(side(g).short for g in governments)], rows, told)


def tally_table(record: Record, leave_out: Collection[str] = ()) -> View:
    """Show how many changes each government made each way, under both readings of silence."""
    said = {Silence.COUNTS: _("is a position"), Silence.STANDS: _("leaves things as they were")}
    rows: list[list[str]] = []
    begun = ""
    for silence in Silence:
        found, begun = _changes(record, leave_out, silence)
        for government in read_sides(record).parties:
            count = count_shifts(found, government)
            counted = (str(number) for number in (count.towards, count.away, count.neither))
            ground = (f"{part:.1f}" for part in (count.ground_towards, count.ground_away))
            rows.append([side(government).short, said[silence], *counted, *ground])
    caption = _("Changes since {day}, and the ground they cover").format(day=begun)
    header = [
        _("Government"),
        _("Silence"),
        _("Towards"),
        _("Away"),
        _("Neither"),
        _("Ground towards"),
        _("Ground away"),
    ]
    return table_view(caption, header, rows, caption)


def still_apart(record: Record, leave_out: Collection[str] = (), silence: Silence = Silence.COUNTS) -> View:
    """Show the questions on which the positions last seen of London and Moscow differed at the end."""
    exchange = read_silence(coded_drafts(record), silence)
    end = max(p.day for p in exchange)
    west, ussr = (positions_on(exchange, g, end, Unseen.STANDS) for g in ("GB", "SU"))
    rows: list[list[Cell]] = [
        [
            question.name,
            _last_seen(record, exchange, "GB", question.id, west),
            _last_seen(record, exchange, "SU", question.id, ussr),
        ]
        for question in coded_questions(record, leave_out)
        if west.get(question.id) != ussr.get(question.id)
    ]
    caption = _("Where the positions last seen still differed after {day}").format(day=day_and_month(end))
    told = n_("{caption}: {n} question", "{caption}: {n} questions", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, [_("Question"), side("GB", "FR").name, side("SU").short], rows, told)


def unbroken(day: str) -> str:
    """Return a day that stays on one line."""
    return day.replace(" ", "\N{NO-BREAK SPACE}")


def _changes(record: Record, leave_out: Collection[str], silence: Silence) -> tuple[tuple[Shift, ...], str]:
    """Return the changes since both sides had positions, and that day in words."""
    exchange = coded_drafts(record)
    begun = first_common_day(coded_questions(record), exchange, "GB", "SU")
    found = position_shifts(coded_questions(record, leave_out), read_silence(exchange, silence), read_sides(record))
    return measured_shifts(found, begun), day_and_month(begun)


def _governments(codes: Sequence[str]) -> str:
    names = [side(code).short for code in codes]
    return _("{one} and {other}").format(one=names[0], other=names[1]) if len(names) == 2 else ", ".join(names)


def _position(record: Record, feature: str, paper: CodedDraft) -> Line:
    return line(answer_in_words(record, feature, paper.values[feature]), " (", _paper(paper), ")")


def _sequence(record: Record, shown: Sequence[CodedDraft], feature: str) -> Line:
    steps = [p for n, p in enumerate(shown) if n == 0 or p.values[feature] != shown[n - 1].values[feature]]
    return joined((_position(record, feature, p) for p in steps), "; ") or ("—",)


def _last_seen(
    record: Record, exchange: Sequence[CodedDraft], government: str, feature: str, held: dict[str, str]
) -> Line:
    last = positions_seen(exchange, government, feature)[-1]
    said = answer_in_words(record, feature, held[feature])
    seen = _("last seen {day}").format(day=day_and_month(last.day))
    return line(said, " (", seen, ", ", _paper(last), ")")


def _paper(paper: CodedDraft) -> Inline:
    return ref("drafts", paper.id, paper.siglum)


def _way(record: Record, change: Shift) -> Line:
    assert change.against is not None
    ways = {
        Direction.TOWARDS: _("towards"),
        Direction.AWAY: _("away"),
        Direction.NEITHER: _("neither"),
        Direction.UNTOLD: _("cannot be told"),
    }
    late = ""
    if change.between:
        late = "; " + _("not seen in {sigla}").format(sigla=", ".join(p.siglum for p in change.between))
    return line(ways[change.way], ": ", _position(record, change.feature.id, change.against), late)


def _clauses(record: Record, change: Shift) -> Line:
    named = change.before.clauses[change.feature.id] + change.after.clauses[change.feature.id]
    shown = (ref("clauses", name, name_of(record, "clauses", name).name) for name in named)
    return joined(shown, "; ") or (_("silence only"),)
