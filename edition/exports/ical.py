"""Entries as an iCalendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from edition.dates import Certainty
from edition.exports.addresses import address
from edition.exports.events import EventEntry
from edition.exports.identity import Identity

DOUBT = {Certainty.LOOSE: " (day not known)", Certainty.UNCERTAIN: " (date uncertain)"}
"""What is added to the title of an event whose day is not fixed."""


def as_icalendar(entries: Iterable[EventEntry], work: Identity) -> str:
    """Return entries as events that last whole days.

    An event of uncertain date fills the days on which it may have fallen, says so in its summary and
    is marked tentative. Every stamp is the day of release, so that each build writes the same file.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{escaped(work.author)}//{escaped(work.title)} {work.version}//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(work.title)}",
    ]
    for entry in entries:
        lines += _event(entry, work)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _event(entry: EventEntry, work: Identity) -> list[str]:
    row, when = entry.row, entry.when
    first, last = _ends(entry)
    said = [row.summary, f"Date: {when.describe()}; {entry.certainty}."]
    if row.time:
        said.append(f"Time: {row.time}.")
    if row.date_note:
        said.append(f"On the date: {row.date_note}")
    if entry.rivals:
        said.append(f"Other sources: {'; '.join(entry.rivals)}.")
    if entry.people:
        said.append(f"Named: {', '.join(entry.people)}.")
    said.append(f"Support: {entry.status}.")
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.id}@{work.slug}",
        f"DTSTAMP:{work.day:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{_compact(first)}",
        f"DTEND;VALUE=DATE:{_compact(last + timedelta(days=1))}",
        f"SUMMARY:{escaped(row.title + DOUBT.get(when.certainty, ''))}",
        f"DESCRIPTION:{escaped(chr(10).join(said))}",
        f"CATEGORIES:{escaped(entry.thread)},{escaped(row.kind)}",
    ]
    if entry.places:
        lines.append(f"LOCATION:{escaped('; '.join(entry.places))}")
    if work.url:
        lines.append(f"URL:{work.at(str(address('events', entry.id)))}")
    tentative = when.certainty is Certainty.UNCERTAIN or bool(entry.rivals)
    return [*lines, f"STATUS:{'TENTATIVE' if tentative else 'CONFIRMED'}", "TRANSP:TRANSPARENT", "END:VEVENT"]


def _ends(entry: EventEntry) -> tuple[date, date]:
    # An interval without an end cannot fill a calendar; it is shown at the end that is known.
    first, last = entry.when.earliest, entry.when.latest
    first = last if first == date.min else first
    return first, first if last == date.max else last


def _compact(day: date) -> str:
    return day.isoformat().replace("-", "")


def escaped(text: str) -> str:
    r"""Return a text value as RFC 5545 writes it.

    Examples
    --------
    >>> print(escaped("London; Paris, Moscow\nBerlin"))
    London\; Paris\, Moscow\nBerlin
    """
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a line in pieces of at most 75 octets, no letter divided between two."""
    pieces, piece, size, room = [], "", 0, 75
    for letter in line:
        wide = len(letter.encode())
        if size + wide > room:
            pieces.append(piece)
            piece, size, room = "", 0, 74
        piece, size = piece + letter, size + wide
    return "\r\n ".join([*pieces, piece])
