"""Every event on one page, in order; a script adds filters, and without it the list is whole."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from edition.exports import CERTAINTY, FILES, THREADS, Certainty, Entry, entries
from edition.pages.palette import side
from edition.pages.views.links import link
from edition.pages.views.overview import strip
from edition.pages.views.shown import Shown
from edition.record import Record
from edition.record.relations import STATUS_WORDS

_MONTHS = "January February March April May June July August September October November December".split()

RIVALS, NOTED = "rivals", "noted"
"""Further choices of the filter for dates: other sources give other days; there is a remark on the date."""

Choice = tuple[str, str, int, str]
"""Value, words, number of events, and further words by which it is found."""


def explorer(record: Record) -> Shown:
    """Return the explorer.

    Parameters
    ----------
    record
        The record; every event is shown.

    Returns
    -------
    Shown
        Form (hidden until the script wakes it), strip, downloads and the list by month.
    """
    shown = entries(record)
    said = f"{len(shown)} events"
    if shown:
        said += f", from {shown[0].when.describe()} to {shown[-1].when.describe()}"
    return Shown(
        f'<div class="explorer" id="explorer" data-script="explorer.js">{_form(record, shown)}{strip(shown)}'
        f'<p class="x-count" role="status" aria-live="polite">{escape(said)}.</p>{_files()}'
        '<p class="x-none" hidden>No event fits all of these. Take a filter away, or reset.</p>'
        f"{_list(shown)}</div>",
        said,
    )


def _form(record: Record, shown: Sequence[Entry]) -> str:
    threads = Counter(e.row.thread for e in shown)
    boxes = "".join(
        f'<label><input type="checkbox" name="thread" value="{escape(key)}"> {escape(name)} '
        f'<span class="x-n">{threads[key]}</span></label>'
        for key, name in THREADS.items()
        if threads[key]
    )
    return (
        '<form class="x-form" role="search" aria-label="Filter the events" hidden>'
        '<div class="x-field x-words"><label for="x-q">Words</label><input id="x-q" name="q" type="search" '
        'autocomplete="off" spellcheck="false" aria-describedby="x-q-how">'
        '<p class="x-how" id="x-q-how">Beginnings of words, in any '
        "spelling of a name, with or without accents; a phrase in double quotation marks.</p></div>"
        f'<fieldset class="x-threads"><legend>Thread</legend>{boxes}</fieldset>'
        f'<div class="x-fields">{_select("person", "Person", _people(record, shown))}'
        f"{_select('party', 'Government', _parties(record, shown))}{_select('kind', 'Kind', _kinds(shown))}"
        f"{_select('date', 'Date', _dates(shown))}{_select('status', 'Support', _statuses(shown))}"
        '<div class="x-field"><label for="x-from">From</label><input id="x-from" name="from" type="date"></div>'
        '<div class="x-field"><label for="x-to">To</label><input id="x-to" name="to" type="date"></div></div>'
        '<div class="x-acts"><label class="x-brief"><input type="checkbox" name="brief" value="1"> Titles only</label>'
        '<button type="reset">Reset</button> <a class="x-link" href="#explorer">Link to this view</a></div></form>'
    )


def _select(name: str, title: str, choices: Iterable[Choice]) -> str:
    options = "".join(
        f'<option value="{escape(value)}"{f""" data-also="{escape(also)}" """.rstrip() if also else ""}>'
        f"{escape(words)} ({count})</option>"
        for value, words, count, also in choices
    )
    return (
        f'<div class="x-field"><label for="x-{name}">{escape(title)}</label><select id="x-{name}" name="{name}">'
        f'<option value="">all</option>{options}</select></div>'
    )


def _parties(record: Record, shown: Sequence[Entry]) -> list[Choice]:
    counted = Counter(p for e in shown for p in {*e.row.from_, *e.row.to})
    rows = [record["parties"][p] for p in counted]
    rows.sort(key=lambda p: (-counted[p.id], p.short))
    return [(p.id, p.short, counted[p.id], f"{p.name} {p.adjective}") for p in rows]


def _people(record: Record, shown: Sequence[Entry]) -> list[Choice]:
    counted = Counter(p for e in shown for p in e.row.actors)
    rows = [record["people"][p] for p in counted]
    rows.sort(key=lambda p: p.sort_name.casefold())
    return [(p.id, p.sort_name, counted[p.id], " ".join(p.aliases)) for p in rows]


def _kinds(shown: Sequence[Entry]) -> list[Choice]:
    counted = Counter(e.row.kind for e in shown)
    return [(kind, kind, counted[kind], "") for kind in sorted(counted)]


def _dates(shown: Sequence[Entry]) -> list[Choice]:
    counted = Counter(e.certainty for e in shown)
    choices = [(c.value, CERTAINTY[c], counted[c], "") for c in Certainty if counted[c]]
    choices.append((RIVALS, "sources give other days", sum(bool(e.rivals) for e in shown), ""))
    choices.append((NOTED, "with a remark on the date", sum(bool(e.row.date_note) for e in shown), ""))
    return choices


def _statuses(shown: Sequence[Entry]) -> list[Choice]:
    counted = Counter(e.row.status for e in shown)
    return [(key, words, counted[key], "") for key, words in STATUS_WORDS.items() if counted[key]]


def _files() -> str:
    # In Jupyter there is no built book beside the page; there the command line writes the files.
    if "EDITION_BOOK" in os.environ:
        links = ", ".join(
            f'<a href="download:{name}" download>{escape(what.partition(",")[0])}</a>' for name, what in FILES.items()
        )
        whole = f"The whole list as {links}."
    else:
        whole = "The whole list as files: <code>python -m edition export FOLDER</code>."
    return (
        f'<p class="x-files">{whole} <span class="x-rows" hidden>The events shown: '
        '<button type="button" data-rows="csv">CSV</button> <button type="button" data-rows="json">JSON</button></span></p>'
    )


def _list(shown: Sequence[Entry]) -> str:
    months = []
    for (year, month), group in groupby(shown, key=lambda e: (e.when.earliest.year, e.when.earliest.month)):
        members = list(group)
        items = "".join(_item(e) for e in members)
        months.append(
            f'<div class="x-month"><h2>{_MONTHS[month - 1]} {year} <span class="x-n">{len(members)}</span></h2>'
            f'<ol role="list">{items}</ol></div>'
        )
    return "".join(months)


def _item(entry: Entry) -> str:
    row, cells = entry.row, entry.cells()
    parties = dict.fromkeys((*row.from_, *row.to))
    data = {
        "date": cells["date"],
        "a": cells["earliest"],
        "b": cells["latest"],
        "c": entry.certainty.value,
        "t": row.thread,
        "p": " ".join(parties),
        "who": " ".join(row.actors),
        "s": row.status,
    }
    attributes = "".join(f' data-{name}="{escape(str(value))}"' for name, value in data.items() if value)
    loose = "" if entry.certainty is Certainty.DAY else " x-open"
    when = f'<span class="x-day">{escape(entry.when.describe())}</span>'
    if row.time:
        when += f' <span class="x-time">{escape(row.time)}</span>'
    return (
        f'<li id="{escape(entry.id)}" class="side-{side(*row.from_).key.lower() if row.from_ else "xx"}{loose}"'
        f'{attributes}><p class="x-when">{when}</p><div><p class="x-title">{link("events", entry.id, row.title)}</p>'
        f'<p class="x-summary">{escape(row.summary)}</p><p class="x-meta">{_meta(entry)}</p>{_doubt(entry)}</div></li>'
    )


def _meta(entry: Entry) -> str:
    row = entry.row
    parts = [_part("thread", THREADS[row.thread]), _part("kind", row.kind)]
    acting, addressed = (
        _part(name, _listed(items)) for name, items in (("from", entry.acting), ("to", entry.addressed))
    )
    if acting and entry.acting == entry.addressed:  # an act within one government; the script still finds both
        parts.append(acting + addressed.replace("<span ", "<span hidden ", 1))
    else:
        parts.append(f"{acting} to {addressed}" if acting and addressed else acting or addressed)
    for name, items in (("people", entry.people), ("places", entry.places), ("drafts", entry.drafts)):
        parts.append(_part(name, _listed(items)))
    parts.append(_part("status", STATUS_WORDS[row.status]))
    return " · ".join(p for p in parts if p)


def _listed(items: Sequence[str]) -> str:
    # Names of places hold commas, so that lists need another sign.
    return "; ".join(items)


def _part(name: str, text: str) -> str:
    return f'<span class="x-{name}">{escape(text)}</span>' if text else ""


def _doubt(entry: Entry) -> str:
    found = ""
    if entry.rivals:
        found += f'<p class="x-doubt">Other sources: <span class="x-rivals">{escape(_listed(entry.rivals))}</span></p>'
    if entry.row.date_note:
        note = escape(entry.row.date_note)
        found += f'<p class="x-doubt">On the date: <span class="x-note">{note}</span></p>'
    return found
