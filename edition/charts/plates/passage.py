"""Who was bound to whom in September 1938, and which doors were shut: a diagram of the table ``obligations``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from edition.charts.grammar.words import begin, count
from edition.charts.paper.canvas import Align, Canvas
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.pages.palette import ACCENT, INK, MUTED, Ink, side
from edition.record import Record
from edition.record.tables import Obligation

STANDS: Mapping[str, str] = {
    "bound": "bound",
    "if-another": "bound, if France moves",
    "not-called": "not called upon",
    "refused": "refused",
    "unopposed": "not opposed",
}
"""Words for how an obligation stood if Germany attacked Czechoslovakia."""

INKS: Mapping[str, Ink] = {
    "bound": INK, "if-another": INK, "not-called": MUTED, "refused": ACCENT, "unopposed": ACCENT,
}  # fmt: skip

DOTTED = ("if-another", "unopposed")
HEAVY = {"bound": 2.4, "if-another": 2.4, "not-called": 0.9, "refused": 1.6, "unopposed": 1.6}
TEXT, LINE = 10.5, 13.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Tie:
    """How one obligation is drawn: its line, and where the first line of its label stands."""

    path: tuple[Point, ...]
    label: Point
    lines: tuple[str, ...]
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Form:
    """One form of the diagram: its size, the states as boxes (x, y, width, height), the ties by id."""

    size: Point
    states: Mapping[str, tuple[float, float, float, float]]
    ties: Mapping[str, Tie]
    doors: Literal["upright", "level"]


WIDE = Form(
    (720, 476),
    {"FR": (0, 200, 96, 36), "CZ": (250, 200, 140, 36), "SU": (610, 200, 110, 36), "PL": (500, 32, 100, 36),
     "RO": (500, 370, 100, 36)},
    {
        "france-czechoslovakia": Tie(((96, 218), (250, 218)), (173, 208), ("{year}: {stands}",), "center"),
        "soviet-czechoslovakia": Tie(((390, 218), (610, 218)), (398, 195), ("{year}: bound,", "if France moves")),
        "france-soviet": Tie(((48, 236), (48, 460), (665, 460), (665, 236)), (356, 453), ("{year}: {stands}",), "center"),
        "france-poland": Tie(((48, 200), (48, 50), (500, 50)), (274, 43), ("{year}: {stands}",), "center"),
        "poland-romania": Tie(((550, 68), (550, 370)), (557, 290), ("1921, {year}:", "{stands}")),
        "soviet-poland": Tie(((618, 200), (588, 68)), (612, 118), ("{year}: bound", "not to attack")),
        "poland-air": Tie(((713, 200), (713, 41), (609, 41)), (609, 33), ("{route}: {stands}",)),
        "poland-land": Tie(((702, 200), (702, 59), (609, 59)), (609, 75), ("{route}: {stands}",)),
        "romania-land": Tie(((702, 236), (702, 379), (609, 379)), (609, 371), ("{route}: {stands}",)),
        "romania-air": Tie(((713, 236), (713, 397), (609, 397)), (609, 413), ("{route}: {stands}",)),
    },
    "upright",
)  # fmt: skip

NARROW = Form(
    (344, 440),
    {"FR": (122, 2, 100, 34), "CZ": (102, 150, 140, 34), "SU": (0, 402, 322, 34), "PL": (0, 262, 108, 34),
     "RO": (214, 262, 108, 34)},
    {
        "france-czechoslovakia": Tie(((172, 36), (172, 150)), (179, 118), ("{year}: {stands}",)),
        "soviet-czechoslovakia": Tie(((172, 184), (172, 402)), (179, 212), ("{year}: bound,", "if France moves")),
        "france-soviet": Tie(((222, 19), (338, 19), (338, 419), (322, 419)), (331, 60), ("{year}: {stands}",), "right"),
        "france-poland": Tie(((122, 19), (30, 19), (30, 262)), (37, 82), ("{year}: {stands}",)),
        "poland-romania": Tie(((108, 279), (214, 279)), (172, 314), ("1921, {year}: {stands}",), "center"),
        "soviet-poland": Tie(((104, 402), (104, 296)), (110, 375), ("{year}: no", "attack")),
        "poland-land": Tie(((22, 402), (22, 305)), (22, 346), ("{route}", "{stands}"), "center"),
        "poland-air": Tie(((75, 402), (75, 305)), (75, 346), ("{route}", "{stands}"), "center"),
        "romania-land": Tie(((238, 402), (238, 305)), (238, 346), ("{route}", "{stands}"), "center"),
        "romania-air": Tie(((295, 402), (295, 305)), (295, 346), ("{route}", "not", "opposed"), "center"),
    },
    "level",
)  # fmt: skip


def passage(record: Record) -> Plate:
    """Return the diagram of treaties and rights of passage, as they stood if Germany attacked Czechoslovakia."""
    rows = sorted(record.rows("obligations"), key=lambda r: r.position)
    doors = [r for r in rows if r.kind == "passage"]
    shut = [r for r in doors if r.stands == "refused"]
    firm = [r for r in rows if r.kind == "alliance" and r.stands == "bound"]
    title = begin(
        f"{count(len(firm))} alliance bound outright; {count(len(shut))} of {count(len(doors))} ways "
        "from the Soviet Union to Czechoslovakia were refused"
    )
    alt = (
        "Diagram of five states. "
        + " ".join(_sentence(record, row) for row in rows)
        + " The Soviet Union had no frontier with Czechoslovakia; Poland and Romania lie between."
    )
    note = (
        "How each tie stood if Germany attacked Czechoslovakia in September 1938. Heavy line: bound; heavy and dotted: "
        "bound if another moves; thin: not called upon. A line that ends in a bar is leave of passage refused; dotted with "
        "an open bar: not opposed, by a report at third hand. Conditions and sources stand in the data."
    )
    return Plate(
        "passage-1938", title, _draw(record, rows, WIDE), _draw(record, rows, NARROW), alt, _data(record, rows), note
    )


def year(record: Record, row: Obligation) -> str:
    """Return the year of the treaty or statement on which an obligation rests."""
    return str(record["events"][row.event].date.earliest.year)


def _sentence(record: Record, row: Obligation) -> str:
    one, two = (record["parties"][party].short for party in (row.by, row.to))
    if row.kind == "passage":
        return begin(f"{one} to {two}, passage by {row.route}: {STANDS[row.stands]}.")
    what = "alliance" if row.kind == "alliance" else "promise of no attack"
    return begin(f"{one} and {two}, {what} of {year(record, row)}: {STANDS[row.stands]}.")


def _draw(record: Record, rows: list[Obligation], form: Form) -> str:
    sheet = Canvas(*form.size)
    for row in rows:
        tie, stands = form.ties[row.id], row.stands
        ink, open_ = INKS[stands], stands in DOTTED
        xs, ys = zip(*tie.path, strict=True)
        sheet.line(xs, ys, ink, wide=HEAVY[stands], dashed=open_)
        if row.kind == "passage":
            x, y = tie.path[-1]
            box = (x - 5, y - 7, 4, 14) if form.doors == "upright" else (x - 11, y - 4, 22, 4)
            sheet.bar(*box, ink, open_=open_)
        words = {"year": year(record, row), "stands": STANDS[stands], "route": row.route}
        for n, line in enumerate(tie.lines):
            sheet.text(tie.label[0], tie.label[1] + n * LINE, line.format(**words), size=TEXT, ink=ink, align=tie.align)
    for code, (x, y, width, height) in form.states.items():
        ink = side(code).ink
        sheet.bar(x, y, width, height, ink, open_=True)
        name = record["parties"][code].short.removeprefix("the ")
        sheet.text(x + width / 2, y + height / 2 + 4, name, size=11.5, ink=ink, align="center", bold=True)
    return sheet.svg()


def _data(record: Record, rows: list[Obligation]) -> Sheet:
    parties = record["parties"]
    return Sheet.of(
        [
            {
                "Rests on": record["events"][row.event].title,
                "Between": f"{parties[row.by].short} and {parties[row.to].short}",
                "What": row.duty,
                "When": row.condition,
                "In September 1938": STANDS[row.stands],
                "Remark": row.notes,
                LINK: f"events/{row.event}",
            }
            for row in rows
        ]
    )
