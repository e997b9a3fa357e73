"""Timelines of the record: functions from its tables to plates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from edition.charts.grammar import bands, columns
from edition.charts.grammar.timeline import Caption, Chart, Lane, Mark, Scale, mark, months, party_lanes, span
from edition.charts.grammar.words import begin, count, days, short
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.charts.plates.headlines import BOOKS, HEADLINES
from edition.pages.palette import SIDES, Side, side
from edition.record import Record
from edition.record.relations import STATUS_WORDS, in_order, within
from edition.record.tables import Draft, Event, Publication

GOVERNMENTS = ("PL", "GB", "FR", "AF", "SU", "DE", "XX")

THREADS = {"political": "political talks", "military": "military talks", "german-soviet": "German-Soviet contacts"}

_LANES = (
    "Each mark is an event, in the lane of the government that acts; a line joins the marks of an event with several."
)
_DATES = (
    "Open marks: the day is uncertain; a dotted line spans the days it may have been, a solid one the days it lasted; "
    "a cross-stroke shows a date that another source gives."
)


def negotiations(record: Record, start: date = date(1939, 3, 10), end: date = date(1939, 8, 31)) -> Plate:
    """Return the timeline of the negotiations, in lanes by government, drafts flagged with their sigla.

    Parameters
    ----------
    record
        The record.
    start, end
        First and last day shown.
    """
    events = _chosen(record, start, end, {"political", "military", "german-soviet", "public", "war"})
    drafts = [d for d in record.rows("drafts") if start <= _handed(d)[1] <= end]
    marks = [mark(record, e, _governments) for e in events]
    flags, own = _flags(record, drafts, marks)
    chart = Chart(_lanes(GOVERNMENTS), (*marks, *own), (*flags, *_headlines(marks)), months(start, end))
    passed = [d for d in drafts if set(d.to) - set(d.from_)]
    signed = any(e.id == "1939-08-23-pact" for e in events)
    title = begin(
        f"{count(len(passed))} drafts pass between London, Paris and Moscow"
        + ("; on 23 August Moscow signs with Berlin" if signed else f", {days(start, end)}")
    )
    flagged = ", ".join(f"{d.siglum} on {short(_handed(d)[1])}" for d in drafts)
    alt = (
        f"Timeline, {days(start, end)}, in seven lanes: Poland, Britain, France, Britain and France together, the Soviet "
        f"Union, Germany, others. It shows {len(events)} events; {_busiest(events)}. "
        f"{len(drafts)} drafts are flagged: {flagged}. "
        + ("The German-Soviet pact of 23 August joins the German and Soviet lanes." if signed else "")
    )
    note = (
        f"{len(events)} events and {len(drafts)} drafts of this record; scale in days. Flags are the sigla of drafts, at the "
        f"day they were handed over (S Soviet, B British, F French, A Anglo-French, J joint). {_LANES} {_DATES}"
    )
    return _plate("negotiations", title, chart, 1350, alt, _table(record, events), note)


def threads(record: Record) -> Plate:
    """Return the three threads side by side: political talks, military talks, German-Soviet contacts."""
    start, end = date(1939, 4, 1), date(1939, 8, 31)
    events = _chosen(record, start, end, set(THREADS))
    marks = [mark(record, e, _thread) for e in events]
    lanes = tuple(Lane(key, name[0].upper() + name[1:], name) for key, name in THREADS.items())
    key = tuple(s for s in SIDES.values() if any(s in (x for _, x in m.seats) for m in marks))
    chart = Chart(lanes, tuple(marks), _headlines(marks), months(start, end), key)
    firsts = {t: min(_first(e) for e in events if e.thread == t) for t in THREADS}
    contacts = [e for e in events if e.thread == "german-soviet" and _first(e) < date(1939, 8, 12)]
    title = begin(
        f"{count(len(contacts))} German-Soviet contacts precede the first session of the military talks on 12 August"
    )
    alt = (
        f"Timeline, {days(start, end)}, in three lanes. Political talks: {_tally(events, 'political')}, all through. "
        f"Military talks: {_tally(events, 'military')}, from {short(firsts['military'])} and crowded in August. German-Soviet "
        f"contacts: {_tally(events, 'german-soviet')}, one on 17 April, a handful from May to July, and almost daily from "
        "14 August to the pact of 23 August."
    )
    note = f"{len(events)} events of this record; scale in days. Shape and colour tell who acts. {_DATES}"
    return _plate("threads", title, chart, 1150, alt, _table(record, events), note)


def white_paper(record: Record) -> Plate:
    """Return the timeline of the white paper, from the first refusal to the last debate."""
    start, end = date(1939, 10, 1), date(1940, 3, 31)
    events = _chosen(record, start, end, {"white-paper", "war", "publication"})
    marks = [mark(record, e, _governments) for e in events]
    chart = Chart(_lanes(GOVERNMENTS), tuple(marks), _headlines(marks), months(start, end))
    loose = sum(m.doubtful for m in marks)
    title = f"Promised on 13 December, given up by 21 March: for {loose} of {len(events)} events the day is uncertain"
    alt = (
        f"Timeline, {days(start, end)}, in lanes by government: {len(events)} events. In the British lane two refusals in "
        "October, the promise of 13 December, proofs before Christmas, a Cabinet decision to postpone between late January "
        "and early March, and the debate of 21 March. In the French lane the objections of January, their days uncertain."
    )
    note = f"{len(events)} events of this record; scale in days. {_LANES} {_DATES}"
    return _plate("white-paper-1939-1940", title, chart, 900, alt, _table(record, events), note)


def long_view(record: Record) -> Plate:
    """Return what each side published on the negotiations, 1938 to 2023."""
    start, end = date(1938, 1, 1), date(2023, 12, 31)
    books = in_order([p for p in record.rows("publications") if p.date])
    lanes = tuple(Lane(k, SIDES[k].name, SIDES[k].short) for k in ("GB", "FR", "SU", "US", "DE", "PL", "XX"))
    lanes = tuple(Lane("SU", "USSR and Russia", "USSR, Russia") if lane.key == "SU" else lane for lane in lanes)
    marks = [_book(p) for p in books]
    captions = tuple(
        Caption(m.id, m.id, m.seats[0][0], m.seats[0][1], m.at, BOOKS[m.id], 1) for m in marks if m.id in BOOKS
    )
    ticks = tuple((float(date(y, 1, 1).toordinal()), str(y)) for y in range(1940, 2021, 10))
    scale = Scale(float(start.toordinal()), float(end.toordinal() + 1), ticks, stretches=False)
    chart = Chart(lanes, tuple(marks), captions, scale)
    early = sum(p.date.earliest.year <= 1940 for p in books)
    latest = books[-1].date.latest.year
    title = begin(
        f"{count(early)} of {len(books)} publications date from 1939 and 1940; the latest came out in {latest}"
    )
    alt = (
        f"Timeline, 1938 to 2023, in lanes by country, of {len(books)} publications on the negotiations. They crowd in "
        "1939 and 1940, come in a second group in 1948, as British, American, Soviet and French document series from 1952 to "
        "1992, and end with Carley’s article and the release of a Soviet agent’s report in 2023."
    )
    undated = sum(1 for _ in record.rows("publications")) - len(books)
    note = (
        "Publications of this record; scale in years. Lines are series that came out over several years; open marks, dates "
        "that are uncertain. DBFP, DDF, DVP and FRUS are the British, French, Soviet and American series of documents, with "
        "their volumes."
    )
    if undated:
        note += f" {undated} without a date not shown."
    data = Sheet.of(
        [
            {"Title": p.title, "Date": p.date.describe(), "Side": p.party,
             "Status": STATUS_WORDS[p.status], LINK: f"publications/{p.id}"}
            for p in books
        ]
    )  # fmt: skip
    return _plate("long-view", title, chart, 900, alt, data, note)


def _plate(name: str, title: str, chart: Chart, tall: float, alt: str, data: Sheet, note: str) -> Plate:
    wide, keys = bands.draw(chart)
    return Plate(name, title, wide, columns.draw(chart, tall), alt, data, note, keys)


def _chosen(record: Record, start: date, end: date, kept: set[str]) -> list[Event]:
    return in_order([e for e in within(record.rows("events"), start, end) if e.thread in kept])


def _governments(event: Event) -> tuple[tuple[str, Side], ...]:
    seats = [(key if key in GOVERNMENTS else "XX", SIDES[key]) for key, _ in party_lanes(event.from_)]
    return tuple(dict(seats).items())


def _thread(event: Event) -> tuple[tuple[str, Side], ...]:
    return ((event.thread, side(*event.from_)),)


def _book(row: Publication) -> Mark:
    when = row.date
    at, start, end = span(when)
    year = not when.is_interval and when.text.isdigit()
    who = side(row.party)
    title = f"{when.describe()}: {row.title}"
    at, start, end = (at, at, at) if year else (at, start, end)
    return Mark(row.id, ((who.key, who),), at, start, end, when.is_doubtful, (), title)


def _lanes(keys: Iterable[str]) -> tuple[Lane, ...]:
    return tuple(Lane(k, SIDES[k].name, SIDES[k].short) for k in keys)


def _headlines(marks: Iterable[Mark]) -> tuple[Caption, ...]:
    return tuple(
        Caption(m.id, m.id, m.seats[0][0], m.seats[0][1], m.at, HEADLINES[m.id], 1) for m in marks if m.id in HEADLINES
    )


def _handed(draft: Draft) -> tuple[float, date]:
    for column in ("handed_over", "sent", "approved", "drafted"):
        when = draft.date_of(column)
        if when:
            return span(when)[0], when.earliest
    return 0.0, date.min


def _flags(record: Record, drafts: Sequence[Draft], marks: Sequence[Mark]) -> tuple[list[Caption], list[Mark]]:
    """Flag each draft at the event that brought it; one without such an event gets a mark of its own."""
    flags, own = [], []
    for draft in drafts:
        at, day = _handed(draft)
        lane, who = party_lanes(draft.from_)[0]
        lane = lane if lane in GOVERNMENTS else "XX"
        bringing = (m for m in marks if m.at == at and draft.id in record["events"][m.id].drafts)
        home = next((m for m in bringing if any(key == lane for key, _ in m.seats)), None)
        if home is None:
            home = Mark(draft.id, ((lane, who),), at, at, at, False, (), f"{short(day)}: {draft.title}")
            own.append(home)
        flags.append(Caption(f"draft:{draft.id}", home.id, lane, who, at, draft.siglum, 2, short(day)))
    return flags, own


def _table(record: Record, events: Sequence[Event]) -> Sheet:
    names = {p.id: p.short for p in record.rows("parties")}
    return Sheet.of(
        [
            {"Event": e.title, "Date": e.date.describe(), "Time": e.time,
             "Acting": ", ".join(names.get(p, p) for p in e.from_),
             "Drafts": ", ".join(record["drafts"][d].siglum for d in e.drafts if d in record["drafts"]),
             "Status": STATUS_WORDS[e.status], LINK: f"events/{e.id}"}
            for e in events
        ],
    )  # fmt: skip


def _first(event: Event) -> date:
    return event.date.earliest


def _tally(events: Sequence[Event], thread: str) -> str:
    return f"{sum(e.thread == thread for e in events)} events"


def _busiest(events: Sequence[Event]) -> str:
    tally = {s.name: sum(any(k == s.key for k, _ in party_lanes(e.from_)) for e in events) for s in SIDES.values()}
    return ", ".join(f"{name} acts in {n}" for name, n in tally.items() if n)
