"""``fiasco new``: the rows of a new record, to be filled in, with what is asked about it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from edition.cli.describe import Commands, add_command
from edition.cli.output import complain, say

if TYPE_CHECKING:
    from edition.record import Record
    from edition.record.additions import Plan

_DESCRIPTION = """\
Write the rows of a new record into their places, with the cells that are known, and say what else is asked. Nothing is
overwritten; either every row is written or none. Then fill in the empty cells: `fiasco check` lists what is missing."""

_EXAMPLES = """\
fiasco new event 1939-05-27-anglo-french-draft --source frus1939v01-d194
  fiasco new draft su-1939-06-05 --clause 1 --clause 2 --answers gbfr-1939-05-27 --event 1939-06-05-soviet-draft
  fiasco new objection roberts-offer-meant --on a06-soviet-offer-of-17-april --source roberts-1992
  fiasco new source roberts-1992"""


def add(commands: Commands) -> None:
    """Describe the command and its kinds."""
    parser = add_command(
        commands,
        "new",
        run,
        does="write the rows of a new event, draft, objection or source, to be filled in",
        description=_DESCRIPTION,
        example=_EXAMPLES,
    )
    kinds = parser.add_subparsers(metavar="KIND", required=True, dest="kind")
    event = kinds.add_parser("event", help="something that happened on a day", description="Add an event.")
    event.add_argument("id", metavar="ID", help="its day and a name, such as 1939-05-27-anglo-french-draft")
    draft = kinds.add_parser("draft", help="a proposal or draft text", description="Add a draft.")
    draft.add_argument("id", metavar="ID", help="whose it is and its day, such as su-1939-06-02")
    draft.add_argument(
        "--clause", action="append", default=[], metavar="LABEL", help="label of a clause; once for each"
    )
    draft.add_argument("--answers", action="append", default=[], metavar="DRAFT", help="id of a draft that it answers")
    draft.add_argument("--event", default="", metavar="EVENT", help="the event at which it was handed over")
    objection = kinds.add_parser(
        "objection", help="what a historian holds, agreement too", description="Add a position of a historian."
    )
    objection.add_argument("id", metavar="ID", help="a name, such as roberts-offer-meant")
    objection.add_argument("--on", action="append", required=True, metavar="STEP", help="id of a step of the argument")
    objection.add_argument(
        "--condition", action="append", default=[], metavar="CONDITION", help="id of a condition on which it bears"
    )
    source = kinds.add_parser("source", help="a source, as an entry of references.bib", description="Add a source.")
    source.add_argument("id", metavar="KEY", help="its key, permanent, such as roberts-1992")
    for kind in (event, draft, objection):
        kind.add_argument("--source", action="append", default=[], metavar="KEY", help="key of a source that shows it")


def run(chosen: Namespace) -> int:
    """Write the rows and list the questions; return 2 if the record cannot be added."""
    from edition.record import load
    from edition.record.additions import AlreadyThere, NotAnId, written_files
    from edition.record.additions.writing import rows_written
    from edition.record.files import write_together
    from edition.record.folders import data_folder
    from edition.record.unknown import UnknownName

    folder = data_folder()
    record, _ = load(folder)
    try:
        plan = _PLANS[chosen.kind](record, chosen)
        for key in getattr(chosen, "source", ()):
            if not record.knows("sources", key):
                raise UnknownName(
                    f"there is no source {key!r}; add it first with `fiasco new source {key}`", key, record.sources
                )
    except (AlreadyThere, NotAnId, UnknownName) as error:
        complain(str(error))
        return 2
    files = written_files(record.package, folder, plan)
    write_together(files)
    _tell(plan, rows_written(files, record.package, plan.rows))
    return 0


def _tell(plan: Plan, places: dict[tuple[str, str], int]) -> None:
    for table in dict.fromkeys(row.table for row in plan.rows):
        lines = [places[row.table, row.id] for row in plan.rows if row.table == table]
        say(f"{table}.csv: {'row' if len(lines) == 1 else 'rows'} {_range(lines)} written")
    for named in plan.names:
        say(f"{named.table}.csv: {named.name} named under {named.column} of {named.row}")
    if plan.entry:
        say(f"references.bib: entry {plan.entry[0]} written")
    say("\nTo be filled in:")
    last = ""
    for question in plan.questions:
        line = places.get((question.table, question.row))
        where = f"{question.table}, row {line}" if line else question.table
        if where != last:
            say(f"  {where} ({question.row})")
            last = where
        say(f"    {question.column}: {question.asks}")
    say("\n`fiasco check` says what is still missing.")


def _range(lines: list[int]) -> str:
    if len(lines) == 1:
        return str(lines[0])
    together = sorted(lines) == list(range(min(lines), max(lines) + 1))
    return f"{min(lines)} to {max(lines)}" if together else ", ".join(map(str, lines))


def _event(record: Record, chosen: Namespace) -> Plan:
    from edition.record.additions import new_event

    return new_event(record, chosen.id, chosen.source)


def _draft(record: Record, chosen: Namespace) -> Plan:
    from edition.record.additions import new_draft

    return new_draft(record, chosen.id, chosen.clause or ["1"], chosen.answers, chosen.event, chosen.source)


def _objection(record: Record, chosen: Namespace) -> Plan:
    from edition.record.additions import new_objection

    return new_objection(record, chosen.id, chosen.on, chosen.condition, chosen.source)


def _source(record: Record, chosen: Namespace) -> Plan:
    from edition.record.additions import new_source

    return new_source(record, chosen.id)


_PLANS: dict[str, Callable[[Record, Namespace], Plan]] = {
    "event": _event,
    "draft": _draft,
    "objection": _objection,
    "source": _source,
}
