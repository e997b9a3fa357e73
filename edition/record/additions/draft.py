"""A new draft: its row, its clauses, and everything that is asked of every draft."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from edition.record.additions.plan import (
    ListedName,
    NewRow,
    NotAnId,
    Plan,
    Question,
    day_in,
    empty_cells,
    evidence_rows,
    fresh,
    there,
)
from edition.record.checks.codes import UNANSWERED
from edition.record.record import Record


def new_draft(
    record: Record,
    name: str,
    clauses: Sequence[str] = ("1",),
    answers: Sequence[str] = (),
    event: str = "",
    sources: Sequence[str] = (),
) -> Plan:
    """Return the rows of a new draft.

    Parameters
    ----------
    record
        The record, whatever its faults.
    name
        Its id: whose it is, and its day.
    clauses
        Labels of its clauses, in their order.
    answers
        Ids of drafts that it answers.
    event
        The event at which it was handed over.
    sources
        Keys of sources that show it.
    """
    fresh(record, "drafts", name)
    day = day_in(name)
    if not day:
        raise NotAnId(f"{name!r} holds no day; write for instance su-1939-06-02")
    for other in answers:
        there(record, "drafts", other)
    if event:
        there(record, "events", event)
    siglum, parties = _like_others(record, name.split("-")[0])
    head = NewRow(
        "drafts",
        {"id": name, "siglum": siglum, "from": ";".join(parties), "handed_over": day, "answers": ";".join(answers)},
    )
    own = [_clause(name, label, n) for n, label in enumerate(clauses, 1)]
    move = NewRow(
        "moves",
        {"id": fresh(record, "moves", f"m-{name}"), "by": ";".join(parties), "draft": name, "event": event,
         "received": day, "inferred": "false", "answers": ";".join(_moves_of(record, answers))},
    )  # fmt: skip
    proofs = [row for new in (head, *own, move) for row in evidence_rows(new.table, new.id, sources)]
    told = [head, *own, move, *proofs]
    coded = [NewRow("coverage", {"id": f"{name}.{t}", "draft": name, "topic": t}) for t in record["topics"]]
    coded += [NewRow("features", {"id": f"{name}.{q}", "draft": name, "feature": q}) for q in record["codebook"]]
    names = (ListedName("events", event, "drafts", name),) if event else ()
    return Plan(
        (*told, *coded), names, questions=(*empty_cells(record, told), *_asked_of_every_draft(record, name, event))
    )


def _like_others(record: Record, prefix: str) -> tuple[str, tuple[str, ...]]:
    """Return the next free siglum and the governments of drafts that begin alike, if there are any."""
    alike = [row for row in record.rows("drafts") if row.id.split("-")[0] == prefix]
    if not alike:
        return "", ()
    letter = Counter(row.siglum.rstrip("0123456789") for row in alike).most_common(1)[0][0]
    used = [int(found[1]) for row in record.rows("drafts") if (found := re.fullmatch(rf"{letter}(\d+)", row.siglum))]
    return f"{letter}{max(used, default=0) + 1}", Counter(row.from_ for row in alike).most_common(1)[0][0]


def _clause(draft: str, label: str, position: int) -> NewRow:
    slug = "-".join(re.findall(r"[a-z0-9]+", label.lower())) or str(position)
    name = f"{draft}.art-{slug}" if slug[0].isdigit() else f"{draft}.{slug}"
    return NewRow(
        "clauses", {"id": name, "draft": draft, "position": str(position), "kind": "article", "article": label}
    )


def _moves_of(record: Record, drafts: Sequence[str]) -> list[str]:
    return [move.id for move in record.rows("moves") if move.draft in drafts]


def _asked_of_every_draft(record: Record, name: str, event: str) -> tuple[Question, ...]:
    topics = sorted(record.rows("topics"), key=lambda row: row.position)
    states = ", ".join(record.package.table("coverage").column("state").enum)
    questions = [
        *(Question("coverage", "state", f"{name}.{t.id}", f"{t.question} ({states})") for t in topics),
        *(
            Question("features", "value", f"{name}.{q.id}", f"{q.question} ({', '.join((*q.values, *UNANSWERED))})")
            for q in record.rows("codebook")
        ),
    ]
    if not event:
        questions.append(Question("events", "drafts", name, "At which event was it handed over? Name it there."))
    return tuple(questions)
