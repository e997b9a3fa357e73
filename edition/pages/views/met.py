"""Who met whom: a matrix of people, each count of which leads to the encounters it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from edition.pages.palette import side
from edition.pages.views.links import link
from edition.pages.views.shown import Shown
from edition.record import Record
from edition.record.relations import in_order
from edition.record.tables import Encounter
from edition.studies.meetings import Meetings, meetings

WAYS = {"in-person": "", "telephone": " (by telephone)"}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who met, with the encounters in order of time."""

    one: str
    two: str
    encounters: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """Name of its place on the page."""
        return f"met-{self.one}-{self.two}"


def all_meetings(record: Record) -> Meetings:
    """Return the meetings of people of different parties."""
    return meetings(_in_order(record), {p.id: p.party for p in record.rows("people")})


def pairs(record: Record) -> tuple[Pair, ...]:
    """Return every pair that met, the most frequent first."""
    found = [Pair(a, b, ids) for (a, b), ids in all_meetings(record).cells.items()]
    return tuple(sorted(found, key=lambda p: (-len(p.encounters), _family(record, p.one), _family(record, p.two))))


def envoys_with(record: Record, person: str, envoys: Sequence[str], first: date, last: date) -> int:
    """Count the encounters of a person with any of some others between two days."""
    return sum(
        person in row.people
        and any(envoy in row.people for envoy in envoys)
        and first <= record["events"][row.event].date.earliest <= last
        for row in record.rows("encounters")
    )


def soviet_matrix(record: Record, times: int = 2) -> Shown:
    """Show how often each foreigner spoke with each Soviet representative.

    Parameters
    ----------
    record
        The record.
    times
        People without a pair that met so often are left to the list of pairs.
    """
    soviet = {p.id for p in record.rows("people") if p.party == "SU"}
    return _matrix(record, soviet, set(record["people"]) - soviet, times, "Encounters with Soviet representatives")


def western_matrix(record: Record, times: int = 2) -> Shown:
    """Show how often others spoke with British and French representatives, Soviet ones left aside."""
    western = {p.id for p in record.rows("people") if p.party in ("GB", "FR")}
    others = {p.id for p in record.rows("people") if p.party not in ("GB", "FR", "SU")}
    return _matrix(record, western, others, times, "Encounters of others with British and French representatives")


def pairs_list(record: Record) -> Shown:
    """Show every pair with its encounters; the counts of the matrices lead here."""
    rows = {row.id: row for row in record.rows("encounters")}
    found = pairs(record)
    items = []
    for pair in found:
        talks = []
        for name in pair.encounters:
            row = rows[name]
            event = record["events"][row.event]
            note = f" {row.notes}" if row.notes else ""
            talks.append(
                f"<li>{escape(event.date.describe())}{WAYS[row.way]}: "
                f"{link('events', event.id, event.title)}.{escape(note)}</li>"
            )
        one, two = (link("people", p, record["people"][p].name) for p in (pair.one, pair.two))
        count = len(pair.encounters)
        items.append(
            f'<details class="met-pair" id="{escape(pair.anchor)}"><summary>{_name(record, pair.one)} and '
            f"{_name(record, pair.two)}: {count}</summary><p>{one}; {two}</p><ul>{''.join(talks)}</ul></details>"
        )
    return Shown("".join(items), f"{len(found)} pairs")


def _matrix(record: Record, across: set[str], down: set[str], times: int, caption: str) -> Shown:
    met = all_meetings(record)
    often = [p for pair in met.at_least(times).cells for p in (pair, pair[::-1]) if p[0] in across and p[1] in down]
    total = {p: sum(met.count(p, q) for q in (down if p in across else across)) for p in across | down}
    columns = _ranked(record, total, {one for one, _ in often})
    rows = _by_party(record, _ranked(record, total, {two for _, two in often}))
    if not columns or not rows:
        return Shown(f"<p>{escape(caption)}: none.</p>", f"{caption}: none")
    most = max(met.count(p, q) for p in columns for q in rows)
    head = "".join(f'<th scope="col">{_family_html(record, p)}</th>' for p in columns)
    body = ""
    party = None
    for person in rows:
        belongs = record["people"][person].party
        if belongs != party:
            party = belongs
            name = record["parties"][belongs].short if belongs else "Others"
            body += f'<tr class="met-party"><th scope="rowgroup" colspan="{len(columns) + 2}">{escape(name)}</th></tr>'
        cells = "".join(_cell(record, met, person, p, most) for p in columns)
        ink = side(belongs).key.lower() if belongs else "xx"
        body += (
            f'<tr class="side-{ink}"><th scope="row">{_family_html(record, person)}</th>{cells}'
            f'<td class="met-all">{sum(met.count(person, p) for p in columns)}</td></tr>'
        )
    sums = "".join(f"<td>{sum(met.count(p, q) for q in rows)}</td>" for p in columns)
    shown = sum(met.count(p, q) for p in columns for q in rows)
    table = (
        f'<div class="table-frame met" tabindex="0" role="region" aria-label="{escape(caption)}"><table>'
        f'<caption>{escape(caption)}</caption><thead><tr><th scope="col">Person</th>{head}<th scope="col">all</th></tr></thead>'
        f"<tbody>{body}</tbody>"
        f'<tfoot><tr><th scope="row">all</th>{sums}<td class="met-all">{shown}</td></tr></tfoot></table></div>'
    )
    return Shown(table, f"{caption}: {len(rows)} people, {len(columns)} across")


def _cell(record: Record, met: Meetings, one: str, two: str, most: int) -> str:
    count = met.count(one, two)
    if not count:
        return "<td></td>"
    a, b = sorted((one, two))
    depth = 1 + round(4 * (count - 1) / max(most - 1, 1))
    said = f"{_name(record, one)} and {_name(record, two)}: {count}"
    return f'<td class="met-{depth}"><a href="#met-{escape(a)}-{escape(b)}" aria-label="{said}">{count}</a></td>'


def _ranked(record: Record, total: dict[str, int], people: set[str]) -> list[str]:
    return sorted(people, key=lambda p: (-total[p], _family(record, p)))


def _by_party(record: Record, people: Sequence[str]) -> list[str]:
    # People keep their rank within a party; parties come by the rank of their first.
    order = list(dict.fromkeys(record["people"][p].party for p in people))
    return sorted(people, key=lambda p: order.index(record["people"][p].party))


def _in_order(record: Record) -> list[Encounter]:
    events = [e.id for e in in_order(list(record.rows("events")))]
    place = {event: n for n, event in enumerate(events)}
    return sorted(record.rows("encounters"), key=lambda row: (place[row.event], row.line))


def _family(record: Record, person: str) -> str:
    return record["people"][person].sort_name.partition(",")[0]


def _family_html(record: Record, person: str) -> str:
    return link("people", person, _family(record, person))


def _name(record: Record, person: str) -> str:
    return escape(record["people"][person].name)
