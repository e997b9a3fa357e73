"""Timelines of the record: the negotiations by government and by thread, the white paper, and what was published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from edition.charts.grammar import Span, acting
from edition.charts.grammar.across import draw_across
from edition.charts.grammar.down import draw_down
from edition.charts.grammar.lanes import Caption, Lane, Mark, Timeline, month_ticks, year_ticks
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.drafts.sigla import letters_explained
from edition.language import _, begin, day_and_month, listed, n_, numeral, span_in_full
from edition.pages.palette import SIDES, Side, side
from edition.record import Record
from edition.record.labels import words
from edition.record.relations import by_date, within
from edition.record.tables import Draft, Event, Publication
from edition.studies.chosen import chosen

ONLOOKERS = ("US",)
"""Sides that watched: their acts stand among those of others."""

Seats = tuple[tuple[str, Side], ...]


@plate("negotiations")
def negotiations(record: Record, first: date | None = None, last: date | None = None) -> Plate:
    """Return the timeline of the negotiations, in lanes by government, drafts flagged with their sigla.

    Parameters
    ----------
    record
        The record.
    first, last
        First and last day shown; without them those that the editors chose.
    """
    choice = chosen(record, "negotiations", first, last)
    events = _events(record, choice.threads, choice.first, choice.last)
    drafts = [d for d in record.rows("drafts") if choice.first <= _handed(d)[1] <= choice.last]
    marks = [_event_mark(record, e, _governments) for e in events]
    flags, own = _flags(record, drafts, marks)
    captions = (*flags, *_headlines(record, marks))
    chart = _timeline(_lanes(_laned()), (*marks, *own), captions, choice.first, choice.last)
    passed = [d for d in drafts if set(d.to) - set(d.from_)]
    signed = [e for e in choice.landmarks if e in events]
    capitals = _capitals(record, [p for d in passed for p in d.from_])
    title = n_("{n} draft passes between {capitals}", "{n} drafts pass between {capitals}", len(passed))
    title = begin(title.format(n=numeral(len(passed)), capitals=listed(capitals)))
    for event in signed:
        one, other = sorted(_capitals(record, event.from_), key=lambda capital: capital not in capitals)[:2]
        day = day_and_month(event.date.earliest)
        title += _("; on {day} {one} signs with {other}").format(day=day, one=one, other=other)
    alt = " ".join(
        (
            _("Timeline, {days}, in lanes by government.").format(days=span_in_full(choice.first, choice.last)),
            _told(chart),
            _("{n} drafts are flagged: {sigla}.").format(
                n=len(drafts),
                sigla=", ".join(
                    _("{siglum} on {day}").format(siglum=d.siglum, day=day_and_month(_handed(d)[1])) for d in drafts
                ),
            ),
        )
    )
    note = " ".join(
        (
            _("{events} events and {drafts} drafts of this record; scale in days.").format(
                events=len(events), drafts=len(drafts)
            ),
            _("Flags are the sigla of drafts, at the day they were handed over ({letters}).").format(
                letters=letters_explained(record, drafts)
            ),
            _how_lanes(),
            _how_dates(),
        )
    )
    return Plate.drawn(
        "negotiations", _drawing(chart, 1350), title=title, alt=alt, note=note, sheet=_table(record, events)
    )


@plate("threads")
def threads(record: Record) -> Plate:
    """Return the threads of the talks side by side."""
    choice = chosen(record, "threads")
    events = _events(record, choice.threads, choice.first, choice.last)
    marks = [_event_mark(record, e, lambda event: ((event.thread, side(*event.from_)),)) for e in events]
    names = {thread: words(record, "events", "thread", thread) for thread in choice.threads}
    lanes = tuple(Lane(thread, begin(name), name) for thread, name in names.items())
    key = tuple(one for one in SIDES.values() if any(one in (s for _key, s in m.seats) for m in marks))
    captions = _headlines(record, marks)
    chart = _timeline(lanes, tuple(marks), captions, choice.first, choice.last, key)
    opening, last = choice.landmark(0), choice.threads[-1]
    before = [e for e in events if e.thread == last and e.date.earliest < opening.date.earliest]
    title = begin(
        _("{n} {contacts} precede the {talks}, which open on {day}").format(
            n=numeral(len(before)),
            contacts=names[last],
            talks=words(record, "events", "thread", opening.thread),
            day=day_and_month(opening.date.earliest),
        )
    )
    span = span_in_full(choice.first, choice.last)
    alt = f"{_('Timeline, {days}, in lanes by thread.').format(days=span)} {_told(chart)}"
    note = _("{n} events of this record; scale in days. Shape and colour tell who acts.").format(n=len(events))
    note = f"{note} {_how_dates()}"
    return Plate.drawn("threads", _drawing(chart, 1150), title=title, alt=alt, note=note, sheet=_table(record, events))


@plate("white-paper-1939-1940")
def white_paper(record: Record) -> Plate:
    """Return the timeline of the white paper, from the first refusal to the last debate."""
    choice = chosen(record, "white-paper-1939-1940")
    events = _events(record, choice.threads, choice.first, choice.last)
    marks = [_event_mark(record, e, _governments) for e in events]
    chart = _timeline(_lanes(_laned()), tuple(marks), _headlines(record, marks), choice.first, choice.last)
    title = _("Promised on {promise}, given up by {end}: {n} of {all} dates are uncertain").format(
        promise=day_and_month(choice.landmark(0).date.earliest),
        end=day_and_month(choice.landmark(1).date.latest),
        n=sum(mark.doubtful for mark in marks),
        all=len(events),
    )
    span = span_in_full(choice.first, choice.last)
    alt = f"{_('Timeline, {days}, in lanes by government.').format(days=span)} {_told(chart)}"
    note = _("{n} events of this record; scale in days.").format(n=len(events))
    note = f"{note} {_how_lanes()} {_how_dates()}"
    drawing = _drawing(chart, 900)
    return Plate.drawn("white-paper-1939-1940", drawing, title=title, alt=alt, note=note, sheet=_table(record, events))


@plate("long-view")
def long_view(record: Record) -> Plate:
    """Return what each side published on the negotiations, to this day."""
    choice = chosen(record, "long-view")
    books = by_date(record.rows("publications"))
    marks = [_book_mark(p) for p in books]
    captions = tuple(_caption(m, record.publications[m.id].short) for m in marks if record.publications[m.id].short)
    lanes = tuple(_publishing_lane(record, s, books) for s in SIDES.values() if any(s is side(p.party) for p in books))
    ticks = year_ticks(choice.first, choice.last)
    chart = Timeline(lanes, tuple(marks), captions, choice.first, choice.last, ticks, stretches=False)
    years = Counter(p.date.earliest.year for p in books)
    year, most = min(years.items(), key=lambda item: (-item[1], item[0]))
    title = begin(
        _("{n} of {all} publications date from {year} alone; the latest came out in {latest}").format(
            n=numeral(most), all=len(books), year=year, latest=max(p.date.latest.year for p in books)
        )
    )
    alt = _("Timeline, {first} to {last}, in lanes by country, of {n} publications on the negotiations.").format(
        first=choice.first.year, last=choice.last.year, n=len(books)
    )
    told = (
        _("{lane}: {books}.").format(
            lane=lane.name, books="; ".join(f"{p.short or p.title}, {_years(p)}" for p in books if _in(p, lane))
        )
        for lane in lanes
    )
    note = _(
        "Publications of this record; scale in years. Lines are series that came out over several years; open marks, dates "
        "that are uncertain."
    )
    sheet = Sheet.of(
        [
            {
                _("Title"): p.title,
                _("Date"): p.date.describe(),
                _("Side"): side(p.party).name,
                _("Status"): words(record, "publications", "status", p.status),
                LINK: f"publications/{p.id}",
            }
            for p in books
        ]
    )
    alt = " ".join((alt, *told))
    return Plate.drawn("long-view", _drawing(chart, 900), title=title, alt=alt, note=note, sheet=sheet)


def _how_lanes() -> str:
    return _(
        "Each mark is an event, in the lane of the government that acts; a line joins the marks of an event with several."
    )


def _how_dates() -> str:
    return _(
        "Open marks: the day is uncertain; a dotted line spans the days it may have been, a solid one the days it lasted; "
        "a cross-stroke shows a date that another source gives."
    )


def _drawing(chart: Timeline, tall: float) -> Callable[[Form], Canvas]:
    return lambda form: draw_across(chart) if form.wide else draw_down(chart, tall)


def _timeline(
    lanes: tuple[Lane, ...], marks: tuple[Mark, ...], captions: tuple[Caption, ...], first: date, last: date,
    key: tuple[Side, ...] = (),
) -> Timeline:  # fmt: skip
    return Timeline(lanes, marks, captions, first, last, month_ticks(first, last), key=key)


def _events(record: Record, kept: Sequence[str], first: date, last: date) -> list[Event]:
    return by_date([e for e in within(record.rows("events"), first, last) if e.thread in kept])


def _event_mark(record: Record, event: Event, seats: Callable[[Event], Seats]) -> Mark:
    when = event.date
    others = (c.date for c in record.where("date-claims", event=event.id) if not c.followed)
    rivals = {Span.of(o).at for o in others if o.latest < when.earliest or o.earliest > when.latest}
    title = f"{when.describe()}: {event.title}"
    return Mark(event.id, seats(event), Span.of(when), when.is_loose, tuple(sorted(rivals)), title)


def _book_mark(row: Publication) -> Mark:
    span, who = Span.of(row.date), side(row.party)
    if not row.date.is_interval and row.date.text.isdigit():
        span = Span(span.at, span.at, span.at)
    return Mark(row.id, ((who.key, who),), span, row.date.is_doubtful, (), f"{row.date.describe()}: {row.title}")


def _publishing_lane(record: Record, one: Side, books: Iterable[Publication]) -> Lane:
    also = sorted({p.party for p in books if side(p.party) is one and p.party != one.key} if one.key != "XX" else ())
    names = [record.parties[party].short for party in also]
    return Lane(one.key, ", ".join([one.name, *names]), ", ".join([one.short, *names]))


def _in(row: Publication, lane: Lane) -> bool:
    return side(row.party).key == lane.key


def _years(row: Publication) -> str:
    first, last = row.date.earliest.year, row.date.latest.year
    return str(first) if first == last else f"{first}–{last}"


def _laned() -> list[Side]:
    return [one for one in SIDES.values() if one.key not in ONLOOKERS]


def _lanes(sides: Iterable[Side]) -> tuple[Lane, ...]:
    return tuple(Lane(one.key, one.name, one.short) for one in sides)


def _governments(event: Event) -> Seats:
    seats = [("XX" if one.key in ONLOOKERS else one.key, one) for one in acting(event.from_)]
    return tuple(dict(seats).items())


def _capitals(record: Record, parties: Iterable[str]) -> list[str]:
    order = list(SIDES)
    known = sorted(dict.fromkeys(parties), key=lambda party: order.index(party) if party in order else len(order))
    return [record.parties[party].capital for party in known]


def _caption(mark: Mark, text: str) -> Caption:
    lane, who = mark.seats[0]
    return Caption(mark.id, mark.id, lane, who, mark.span.at, text, 1)


def _headlines(record: Record, marks: Iterable[Mark]) -> tuple[Caption, ...]:
    return tuple(_caption(m, record.events[m.id].short) for m in marks if record.events[m.id].headline)


def _handed(draft: Draft) -> tuple[float, date]:
    for column in ("handed_over", "sent", "approved", "drafted"):
        when = draft.date_of(column)
        if when:
            return Span.of(when).at, when.earliest
    return 0.0, date.min


def _flags(record: Record, drafts: Sequence[Draft], marks: Sequence[Mark]) -> tuple[list[Caption], list[Mark]]:
    """Flag each draft at the event that brought it; one without such an event gets a mark of its own."""
    flags, own = [], []
    for draft in drafts:
        at, day = _handed(draft)
        who = acting(draft.from_)[0]
        lane = "XX" if who.key in ONLOOKERS else who.key
        bringing = (m for m in marks if m.span.at == at and draft.id in record.events[m.id].drafts)
        home = next((m for m in bringing if any(key == lane for key, _side in m.seats)), None)
        if home is None:
            title = f"{day_and_month(day)}: {draft.title}"
            home = Mark(draft.id, ((lane, who),), Span(at, at, at), False, (), title)
            own.append(home)
        flags.append(Caption(f"draft:{draft.id}", home.id, lane, who, at, draft.siglum, 2, day_and_month(day)))
    return flags, own


def _told(chart: Timeline) -> str:
    """Say how many marks each lane has, from when to when, and in which month most."""
    told = []
    for lane in chart.lanes:
        days = sorted(date.fromordinal(int(mark.span.at)) for mark in chart.in_lane(lane))
        if not days:
            continue
        months = Counter((day.year, day.month) for day in days)
        busiest, most = min(months.items(), key=lambda item: (-item[1], item[0]))
        tick = next((t.name for t in chart.ticks if date.fromordinal(int(t.at)).timetuple()[:2] == busiest), "")
        sentence = n_("{lane}: {n} event, {first}.", "{lane}: {n} events, {first} to {last}, most in {month} ({most}).",
                      len(days))  # fmt: skip
        told.append(
            sentence.format(
                lane=lane.name,
                n=len(days),
                first=day_and_month(days[0]),
                last=day_and_month(days[-1]),
                month=tick,
                most=most,
            )
        )
    return " ".join(told)


def _table(record: Record, events: Sequence[Event]) -> Sheet:
    return Sheet.of(
        [
            {
                _("Event"): e.title,
                _("Date"): e.date.describe(),
                _("Time"): e.time,
                _("Acting"): ", ".join(record.parties[p].short for p in e.from_),
                _("Drafts"): ", ".join(record.drafts[d].siglum for d in e.drafts),
                _("Status"): words(record, "events", "status", e.status),
                LINK: f"events/{e.id}",
            }
            for e in events
        ]
    )
