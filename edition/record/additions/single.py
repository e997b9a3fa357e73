"""A new event, a new position of a historian, a new source."""

from __future__ import annotations

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
from edition.record.bibliography import READ_AS, SOURCE_KINDS
from edition.record.record import Record

_FIELDS = {
    "title": "The title of the source.",
    "date": "The day or the year of its publication.",
    "langid": "Its language, as a two-letter code.",
    "kind": f"What it is ({', '.join(SOURCE_KINDS)}).",
    "readas": f"How you read it ({', '.join(READ_AS)}); be honest.",
    "rights": "Whose rights there are, or unknown.",
}


def new_event(record: Record, name: str, sources: Sequence[str] = ()) -> Plan:
    """Return the rows of a new event.

    Parameters
    ----------
    record
        The record, whatever its faults.
    name
        Its id, which begins with its day.
    sources
        Keys of sources that show it.
    """
    fresh(record, "events", name)
    day = day_in(name)
    if not day or not name.startswith(f"{day}-"):
        raise NotAnId(
            f"{name!r} does not begin with a day and a name; write for instance 1939-05-27-anglo-french-draft"
        )
    rows = (NewRow("events", {"id": name, "date": day, "headline": "false"}), *evidence_rows("events", name, sources))
    return Plan(rows, questions=empty_cells(record, rows))


def new_objection(
    record: Record, name: str, steps: Sequence[str], conditions: Sequence[str] = (), sources: Sequence[str] = ()
) -> Plan:
    """Return the rows of what a historian holds on steps of the argument.

    Parameters
    ----------
    record
        The record, whatever its faults.
    name
        Its id.
    steps
        Ids of the steps on which a position is taken.
    conditions
        Ids of the conditions on which it bears; those of its steps where there is only one.
    sources
        Keys of the works in which it stands, the first the historian’s own.
    """
    fresh(record, "objections", name)
    for step in steps:
        there(record, "arguments", step)
    possible = [row.id for row in record.rows("conditions") if set(row.arguments) & set(steps)]
    chosen = list(conditions) or (possible if len(possible) == 1 else [])
    for condition in chosen:
        there(record, "conditions", condition)
    cells = {"id": name, "arguments": ";".join(steps), "source": sources[0] if sources else ""}
    rows = (NewRow("objections", cells), *evidence_rows("objections", name, sources))
    questions = empty_cells(record, rows)
    if not chosen:
        asks = f"On which condition does it bear? Name it there ({', '.join(possible)})."
        questions = (*questions, Question("conditions", "objections", name, asks))
    names = tuple(ListedName("conditions", condition, "objections", name) for condition in chosen)
    return Plan(rows, names, questions=questions)


def new_source(record: Record, key: str) -> Plan:
    """Return the entry of a new source, its fields to be filled in."""
    fresh(record, "sources", key)
    width = max(map(len, _FIELDS))
    fields = "".join(f"  {name:<{width}} = {{}},\n" for name in _FIELDS)
    questions = tuple(Question("references", name, key, asks) for name, asks in _FIELDS.items())
    return Plan(entry=(key, f"@misc{{{key},\n{fields}}}\n"), questions=questions)
