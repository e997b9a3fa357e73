"""Who was bound to whom, and which doors were shut: a diagram of the obligations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Align, Canvas, Point
from edition.charts.paper.measure import wrap
from edition.language import _, begin, listed, numeral
from edition.pages.palette import ACCENT, INK, MUTED, SIDES, side
from edition.record import Record
from edition.record.labels import few_words, words
from edition.record.tables import Obligation
from edition.studies.obligations import Roles, obligations, roles

LOOKS = {
    "bound": (INK, 2.4, False), "if-another": (INK, 2.4, True), "not-called": (MUTED, 0.9, False),
    "refused": (ACCENT, 1.6, False), "unopposed": (ACCENT, 1.6, True),
}  # fmt: skip
"""Ink, width and whether the line is dotted, for how an obligation stands."""

LEADING = 13.0
Role = Literal["first", "menaced", "second", "above", "below"]
Ends = tuple[Role, Role, str]
"""Two roles and, for passage, the route."""


@dataclass(frozen=True, slots=True)
class Tie:
    """How one obligation is drawn: its line, where the first line of its label stands, and the room for it."""

    path: tuple[Point, ...]
    label: Point
    room: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Layout:
    """One form of the diagram: its height, the states as boxes (x, y, width, height), the ties."""

    height: float
    boxes: Mapping[Role, tuple[float, float, float, float]]
    ties: Mapping[Ends, Tie]
    doors: Literal["upright", "level"]


ACROSS = Layout(
    476,
    {"first": (1, 200, 96, 36), "menaced": (250, 200, 140, 36), "second": (609, 200, 110, 36), "above": (500, 32, 100, 36),
     "below": (500, 370, 100, 36)},
    {
        ("first", "menaced", ""): Tie(((97, 218), (250, 218)), (173, 208), 140, "center"),
        ("menaced", "second", ""): Tie(((390, 218), (609, 218)), (398, 195), 110),
        ("first", "second", ""): Tie(((48, 236), (48, 460), (665, 460), (665, 236)), (356, 453), 300, "center"),
        ("first", "above", ""): Tie(((48, 200), (48, 50), (500, 50)), (274, 43), 300, "center"),
        ("first", "below", ""): Tie(((60, 236), (60, 388), (500, 388)), (274, 381), 300, "center"),
        ("above", "below", ""): Tie(((550, 68), (550, 370)), (557, 290), 80),
        ("second", "above", ""): Tie(((618, 200), (588, 68)), (612, 118), 84),
        ("second", "below", ""): Tie(((618, 236), (588, 370)), (560, 310), 40),
        ("above", "second", "air"): Tie(((713, 200), (713, 41), (609, 41)), (609, 33), 110),
        ("above", "second", "land"): Tie(((702, 200), (702, 59), (609, 59)), (609, 75), 90),
        ("below", "second", "land"): Tie(((702, 236), (702, 379), (609, 379)), (609, 371), 90),
        ("below", "second", "air"): Tie(((713, 236), (713, 397), (609, 397)), (609, 413), 110),
    },
    "upright",
)  # fmt: skip

DOWN = Layout(
    440,
    {"first": (122, 2, 100, 34), "menaced": (102, 150, 140, 34), "second": (1, 402, 321, 34), "above": (1, 262, 107, 34),
     "below": (214, 262, 108, 34)},
    {
        ("first", "menaced", ""): Tie(((172, 36), (172, 150)), (179, 118), 150),
        ("menaced", "second", ""): Tie(((172, 184), (172, 402)), (179, 212), 110),
        ("first", "second", ""): Tie(((222, 19), (338, 19), (338, 419), (322, 419)), (331, 60), 150, "right"),
        ("first", "above", ""): Tie(((122, 19), (30, 19), (30, 262)), (37, 82), 130),
        ("first", "below", ""): Tie(((200, 36), (200, 90), (268, 90), (268, 262)), (275, 120), 60),
        ("above", "below", ""): Tie(((108, 279), (214, 279)), (178, 306), 58),
        ("second", "above", ""): Tie(((104, 402), (104, 296)), (110, 375), 54),
        ("second", "below", ""): Tie(((218, 402), (218, 296)), (212, 375), 54, "right"),
        ("above", "second", "land"): Tie(((24, 402), (24, 305)), (24, 346), 46, "center"),
        ("above", "second", "air"): Tie(((75, 402), (75, 305)), (75, 346), 46, "center"),
        ("below", "second", "land"): Tie(((240, 402), (240, 305)), (240, 346), 46, "center"),
        ("below", "second", "air"): Tie(((295, 402), (295, 305)), (295, 346), 50, "center"),
    },
    "level",
)  # fmt: skip


@plate("passage-1938")
def passage_1938(record: Record) -> Plate:
    """Return the diagram of treaties and rights of passage, as they stood if the state between the allies was attacked."""
    rows, parts = obligations(record), roles(record)
    doors = [row for row in rows if row.kind == "passage"]
    shut = [row for row in doors if row.stands == "refused"]
    firm = [row for row in rows if row.kind == "alliance" and row.stands == "bound"]
    menaced = record.parties[parts.menaced].short
    title = begin(
        _("{firm} alliance bound outright; {shut} of {doors} ways to {state} were refused").format(
            firm=numeral(len(firm)), shut=numeral(len(shut)), doors=numeral(len(doors)), state=menaced
        )
    )
    between = listed([record.parties[party].short for party in parts.between])
    alt = _("Diagram of {n} states.").format(n=numeral(len(parts.states)))
    last = _("{states} lie between {second} and {state}.").format(
        states=begin(between), second=record.parties[parts.second].short, state=menaced
    )
    when = record.figures["passage-1938"].period
    note = _(
        "How each tie stood in {month}, if {state} was attacked. Heavy line: bound; heavy and dotted: bound if another moves; "
        "thin: not called upon. A line that ends in a bar is leave of passage refused; dotted with an open bar: not opposed. "
        "Conditions and sources stand in the data."
    ).format(month=when.describe() if when else "", state=menaced)
    sheet = Sheet.of(
        [
            {
                _("Rests on"): record.events[row.event].title,
                _("Between"): listed([record.parties[row.by].short, record.parties[row.to].short]),
                _("What"): row.duty,
                _("When"): row.condition,
                _("How it stood"): stands(record, row),
                _("Remark"): row.notes,
                LINK: f"events/{row.event}",
            }
            for row in rows
        ]
    )
    alt = " ".join((alt, *(_sentence(record, row) for row in rows), last))
    draw = partial(_draw, record, rows, parts)
    return Plate.drawn("passage-1938", draw, title=title, alt=alt, note=note, sheet=sheet)


def stands(record: Record, row: Obligation) -> str:
    """Return how an obligation stood, and for whom it waited."""
    if row.waits_for:
        return _("bound, if {party} moves").format(party=record.parties[row.waits_for].short)
    return words(record, "obligations", "stands", row.stands)


def _year(record: Record, row: Obligation) -> int:
    return record.events[row.event].date.earliest.year


def _sentence(record: Record, row: Obligation) -> str:
    one, two = (record.parties[party].short for party in (row.by, row.to))
    if row.route:
        route = words(record, "obligations", "route", row.route)
        sentence = _("{one} to {two}, passage by {route}: {stands}.")
        return begin(sentence.format(one=one, two=two, route=route, stands=stands(record, row)))
    what = words(record, "obligations", "kind", row.kind)
    sentence = _("{one} and {two}, {what} of {year}: {stands}.")
    return begin(sentence.format(one=one, two=two, what=what, year=_year(record, row), stands=stands(record, row)))


def _label(record: Record, row: Obligation) -> str:
    if row.route:
        return f"{words(record, 'obligations', 'route', row.route)}: {stands(record, row)}"
    what = few_words(record, "obligations", "kind", row.kind) if row.kind == "non-aggression" else stands(record, row)
    return f"{_year(record, row)}: {what}"


def _parts_by_party(parts: Roles) -> dict[str, Role]:
    sides: tuple[Role, ...] = ("above", "below")
    between = dict(zip(parts.between, sides, strict=False))
    return {parts.first: "first", parts.menaced: "menaced", parts.second: "second", **between}


def _tie(layout: Layout, row: Obligation, of: Mapping[str, Role]) -> Tie:
    one, two = of.get(row.by), of.get(row.to)
    for ends in ((one, two, row.route), (two, one, row.route)):
        if ends in layout.ties:
            return layout.ties[ends]  # type: ignore[index]
    raise ValueError(
        f"the figure of obligations has no place for {row.id}; it draws two allies, one state, two between"
    )


def _draw(record: Record, rows: list[Obligation], parts: Roles, form: Form) -> Canvas:
    layout, of = (ACROSS if form.wide else DOWN), _parts_by_party(parts)
    sheet = Canvas(form.width, layout.height)
    for row in rows:
        tie, (ink, wide, dotted) = _tie(layout, row, of), LOOKS[row.stands]
        xs, ys = zip(*tie.path, strict=True)
        sheet.line(xs, ys, ink, wide=wide, dashed=dotted)
        if row.kind == "passage":
            x, y = tie.path[-1]
            box = (x - 5, y - 7, 4, 14) if layout.doors == "upright" else (x - 11, y - 4, 22, 4)
            sheet.bar(*box, ink, open_=dotted)
        lines = wrap(_label(record, row), form.small, tie.room)
        sheet.lines(*tie.label, lines, LEADING, size=form.small, ink=ink, align=tie.align)
    for party, role in of.items():
        x, y, width, height = layout.boxes[role]
        ink = side(party).ink
        sheet.bar(x, y, width, height, ink, open_=True)
        name = SIDES[party].name if party in SIDES else record.parties[party].short
        sheet.text(x + width / 2, y + height / 2 + 4, name, size=11.5, ink=ink, align="center", bold=True)
    return sheet
