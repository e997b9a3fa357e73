"""The concession ledger as tables: every change, the positions by government, and what was still apart."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from html import escape

from edition.charts.plates.turns import spoken
from edition.exports.addresses import label
from edition.pages.drafts.changes import in_words
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.studies.ledger import (
    Change,
    Paper,
    Silence,
    Unseen,
    Way,
    changes,
    features,
    papers,
    read_silence,
    sequence,
    stand,
    tally,
)

SINCE = date(1939, 4, 17)
"""The day of the eight points: from here on both sides had positions."""

NAMES = {"GB": "Britain", "FR": "France", "SU": "USSR"}


def ledger_table(record: Record, leave_out: Collection[str] = (), silence: Silence = Silence.COUNTS) -> Shown:
    """Show each change of position since the eight points, with the clauses it rests on.

    Parameters
    ----------
    record
        The record.
    leave_out
        Questions to pass over.
    silence
        What a paper means that says nothing on a question.
    """
    found = since(changes(features(record, leave_out), read_silence(papers(record), silence)))
    rows = [
        [
            escape(spoken(c.after.day)).replace(" ", "&nbsp;"),
            escape(" and ".join(NAMES[g] for g in c.governments)),
            escape(c.feature.name),
            f"{escape(in_words(c.feature.id, c.old))} ({_paper(c.before)})",
            f"{escape(in_words(c.feature.id, c.new))} ({_paper(c.after)})",
            _way(c),
            _clauses(record, c),
        ]
        for c in found
    ]
    caption = f"Each change of position since {spoken(SINCE)}"
    header = ["Day", "Who", "Question", "From", "To", "Towards the other side?", "Clauses"]
    return Shown(data_table(caption, header, rows), f"{caption}: {len(rows)} changes")


def since(ledger: Sequence[Change], day: date = SINCE) -> tuple[Change, ...]:
    """Return the changes after a day which can be measured against the other side."""
    return tuple(c for c in ledger if c.after.day > day and c.way is not Way.UNTOLD)


def positions_table(record: Record, leave_out: Collection[str] = ()) -> Shown:
    """Show for each question the positions seen of each government, in order of time."""
    exchange = papers(record)
    rows = [
        [escape(q.name), *(_sequence(sequence(exchange, g, q.id), q.id) for g in NAMES)]
        for q in features(record, leave_out)
    ]
    caption = "Positions by question and government, as far as seen"
    return Shown(data_table(caption, ["Question", *NAMES.values()], rows), f"{caption}: {len(rows)} questions")


def tally_table(record: Record, leave_out: Collection[str] = ()) -> Shown:
    """Show how many changes each government made each way, under both readings of silence."""
    rows = []
    for silence in Silence:
        found = since(changes(features(record, leave_out), read_silence(papers(record), silence)))
        for government, name in NAMES.items():
            count = tally(found, government)
            rows.append(
                [
                    escape(name),
                    "is a position" if silence is Silence.COUNTS else "leaves things as they were",
                    str(count.towards),
                    str(count.away),
                    str(count.neither),
                    f"{count.ground_towards:.1f}",
                    f"{count.ground_away:.1f}",
                ]
            )
    caption = f"Changes since {spoken(SINCE)}, and the ground they cover"
    header = ["Government", "Silence", "Towards", "Away", "Neither", "Ground towards", "Ground away"]
    return Shown(data_table(caption, header, rows), caption)


def still_apart(record: Record, leave_out: Collection[str] = (), silence: Silence = Silence.COUNTS) -> Shown:
    """Show the questions on which the positions last seen of London and Moscow differed at the end."""
    exchange = read_silence(papers(record), silence)
    end = max(p.day for p in exchange)
    west, ussr = (stand(exchange, g, end, Unseen.STANDS) for g in ("GB", "SU"))
    rows = [
        [
            escape(q.name),
            f"{escape(in_words(q.id, west[q.id]))} ({_last(exchange, 'GB', q.id)})",
            f"{escape(in_words(q.id, ussr[q.id]))} ({_last(exchange, 'SU', q.id)})",
        ]
        for q in features(record, leave_out)
        if west.get(q.id) != ussr.get(q.id)
    ]
    caption = f"Where the positions last seen still differed after {spoken(end)}"
    header = ["Question", "Britain and France", "USSR"]
    return Shown(data_table(caption, header, rows), f"{caption}: {len(rows)} questions")


def _sequence(shown: Sequence[Paper], feature: str) -> str:
    steps = [p for n, p in enumerate(shown) if n == 0 or p.values[feature] != shown[n - 1].values[feature]]
    return "; ".join(f"{escape(in_words(feature, p.values[feature]))} ({_paper(p)})" for p in steps) or "—"


def _last(exchange: Sequence[Paper], government: str, feature: str) -> str:
    return f"last seen {escape(spoken((p := sequence(exchange, government, feature)[-1]).day))}, {_paper(p)}"


def _paper(paper: Paper) -> str:
    return link("drafts", paper.id, paper.siglum)


def _way(change: Change) -> str:
    assert change.against is not None
    held = in_words(change.feature.id, change.against.values[change.feature.id])
    late = f"; not seen in {', '.join(p.siglum for p in change.between)}" if change.between else ""
    return f"{change.way.value}: {escape(held)} ({_paper(change.against)}){escape(late)}"


def _clauses(record: Record, change: Change) -> str:
    named = change.before.clauses[change.feature.id] + change.after.clauses[change.feature.id]
    return "; ".join(link("clauses", name, label(record, "clauses", name).name) for name in named) or "silence only"
