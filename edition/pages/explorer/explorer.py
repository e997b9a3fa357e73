"""Every event on one page, in order; a script adds filters, and without it the list is whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from edition.dates import Certainty
from edition.exports import COLUMNS, FILES, EventEntry, event_entries
from edition.exports.addresses import address
from edition.language import _, month, n_
from edition.pages.explorer.form import FormModel, form_model
from edition.pages.explorer.strip import StripModel, strip_model
from edition.pages.inline import Line, line, ref
from edition.pages.palette import side
from edition.pages.scripting import counted, messages
from edition.pages.view import View
from edition.record import Record


@dataclass(frozen=True, slots=True)
class EventModel:
    """One event of the list, with all that the script filters by.

    Attributes
    ----------
    id
        Its id, which is its place on the page.
    side
        Key of the side that acts, for the colour.
    open
        Whether its day is not certain.
    date, earliest, latest, certainty, thread, kind, status
        Codes; the days are empty for open ends.
    parties, actors
        Ids, one space between two.
    when, time
        Date and hour in words.
    title
        The title, which leads to the event.
    summary, note
        What happened; the remark on the date.
    words
        Words for thread, kind and status.
    acting, addressed, people, places, drafts, rivals
        Names, and rival dates, one after another.
    """

    id: str
    side: str
    open: bool
    date: str
    earliest: str
    latest: str
    certainty: str
    thread: str
    kind: str
    status: str
    parties: str
    actors: str
    when: str
    time: str
    title: Line
    summary: str
    note: str
    words: EventWords
    acting: str
    addressed: str
    people: str
    places: str
    drafts: str
    rivals: str


@dataclass(frozen=True, slots=True)
class EventWords:
    """Words for the codes of an event."""

    thread: str
    kind: str
    status: str


@dataclass(frozen=True, slots=True)
class MonthModel:
    """The events whose first possible day lies in one month."""

    name: str
    events: tuple[EventModel, ...]


@dataclass(frozen=True, slots=True)
class ExplorerModel:
    """Everything on the page.

    Attributes
    ----------
    form, strip
        Filters, and events per week.
    said
        How many events are shown, from when to when.
    files
        Files with the whole list: name, and kind of file.
    months
        The list.
    columns
        Columns of the files that the script makes of the events shown, one space between two.
    address
        Where events stand in the book, from its root.
    words
        Words of the script.
    """

    form: FormModel
    strip: StripModel
    said: str
    files: tuple[tuple[str, str], ...]
    months: tuple[MonthModel, ...]
    columns: str
    address: str
    words: str


def explorer(record: Record, first: date, end: date) -> View:
    """Show every event.

    Parameters
    ----------
    record
        The record.
    first, end
        The Monday with which the strip of weeks begins, and the one before which it ends; events that lie before or after
        are drawn together at its ends.
    """
    shown = event_entries(record)
    said = _said(shown)
    model = ExplorerModel(
        form_model(record, shown),
        strip_model((e.when for e in shown), first, end),
        said,
        tuple((name, what.partition(",")[0]) for name, what in FILES.items()),
        tuple(_months(shown)),
        " ".join(COLUMNS),
        str(address("events", "")),
        _script_words(),
    )
    return View("explorer/explorer", model, said, ("words.js", "spellings.js", "fold.js", "explorer.js"))


def _said(shown: Sequence[EventEntry]) -> str:
    if not shown:
        return _("No events.")
    said = n_("{n} event, from {first} to {last}.", "{n} events, from {first} to {last}.", len(shown))
    return said.format(n=len(shown), first=shown[0].when.describe(), last=shown[-1].when.describe())


def _script_words() -> str:
    return messages(
        all=counted("{n} event, from {first} to {last}.", "{n} events, from {first} to {last}."),
        some=counted("{n} event of {total}, from {first} to {last}.", "{n} events of {total}, from {first} to {last}."),
        none=_("No events of {total}."),
        empty=_("No events."),
        strange=_("Not understood in the address: {asked}."),
        copied=_("Address copied."),
        firstWeek=_("First week shown"),
        lastWeek=_("Last week shown"),
        beginning=_("from the beginning"),
        end=_("to the end"),
    )


def _months(shown: Sequence[EventEntry]) -> list[MonthModel]:
    found = []
    for (year, number), group in groupby(shown, key=lambda e: (e.when.earliest.year, e.when.earliest.month)):
        name = _("{month} {year}").format(month=month(number), year=year)
        found.append(MonthModel(name, tuple(_event(entry) for entry in group)))
    return found


def _event(entry: EventEntry) -> EventModel:
    row = entry.row
    cells = entry.cells()
    return EventModel(
        id=entry.id,
        side=side(*row.from_).key.lower() if row.from_ else "xx",
        open=entry.when.certainty is not Certainty.DAY,
        date=entry.when.text,
        earliest=str(cells["earliest"]),
        latest=str(cells["latest"]),
        certainty=entry.when.certainty.value,
        thread=row.thread,
        kind=row.kind,
        status=row.status,
        parties=" ".join(dict.fromkeys((*row.from_, *row.to))),
        actors=" ".join(row.actors),
        when=entry.when.describe(),
        time=row.time,
        title=line(ref("events", entry.id, row.title)),
        summary=row.summary,
        note=row.date_note,
        words=EventWords(entry.thread, entry.kind, entry.status),
        acting=_listed(entry.acting),
        addressed=_listed(entry.addressed),
        people=_listed(entry.people),
        places=_listed(entry.places),
        drafts=_listed(entry.drafts),
        rivals=_listed(entry.rivals),
    )


def _listed(items: Sequence[str]) -> str:
    # Names of places hold commas, so that lists need another sign.
    return "; ".join(items)
