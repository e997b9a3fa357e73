"""Reply times: how long each paper waited for its answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from edition.dates import Days, days_between
from edition.studies.waiting.moves import Move


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer and what it answers.

    Attributes
    ----------
    days
        Days between the two, as an interval.
    again
        Whether the same governments had answered the same paper before.
    """

    move: Move
    answered: Move
    days: Days
    again: bool = False

    @property
    def side(self) -> str:
        """The side that answered."""
        return self.move.side


@dataclass(frozen=True, slots=True)
class Median:
    """The middle of some reply times, with the moves that it rests on."""

    least: float
    most: float
    moves: tuple[str, ...]


def reply_times(moves: Sequence[Move], thread: str = "") -> tuple[Reply, ...]:
    """Return every answer across the table with the days it took.

    Parameters
    ----------
    moves
        All moves.
    thread
        Thread to look at; without one, the talks whose turns are counted.

    Examples
    --------
    >>> from edition.dates import parse
    >>> from edition.record.sides import Sides
    >>> table = Sides({"west": ("GB", "FR"), "ussr": ("SU",)})
    >>> paper = Move("m-1939-05-08-british-reply", ("GB",), ("SU",), parse("1939-05-08"), table)
    >>> answer = Move("m-1939-05-14-soviet-memorandum", ("SU",), ("GB",), parse("1939-05-14?"), table,
    ...               answers=(paper.id,), rivals=(parse("1939-05-15"),))
    >>> [(r.side, str(r.days)) for r in reply_times([paper, answer])]
    [('ussr', '6–7')]
    """
    by_id = {m.id: m for m in moves}
    answered_by: dict[str, set[str]] = {}
    found = []
    for move in moves:
        if move.thread != thread if thread else not move.counted:
            continue
        for name in move.answers:
            answered = by_id[name]
            if not (move.side and answered.side) or move.side == answered.side:
                continue
            done = answered_by.setdefault(name, set())
            days = days_between(answered.bounds, move.bounds)
            found.append(Reply(move, answered, days, again=set(move.by) <= done))
            done.update(move.by)
    return tuple(found)


def medians(replies: Iterable[Reply]) -> dict[str, Median]:
    """Return the median reply time of each side that answered; second answers to one paper are left out.

    Both bounds are medians of their own, so that the true median lies between them whatever the
    days in doubt were.
    """
    first = [r for r in replies if not r.again]
    result = {}
    for side in dict.fromkeys(r.side for r in first):
        own = [r for r in first if r.side == side]
        result[side] = Median(
            median(r.days.least for r in own),
            median(r.days.most for r in own),
            tuple(dict.fromkeys(r.move.id for r in own)),
        )
    return result


def medians_of_drafts(moves: Sequence[Move]) -> dict[str, Median]:
    """Return the median reply times of the answers that were drafts; answers by word of mouth are left out."""
    return medians(reply for reply in reply_times(moves) if reply.move.draft)
