"""The proofs’ road through Whitehall and the embassies: who sent what to whom, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.charts.grammar.words import begin, count
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.dates import Edtf
from edition.pages.palette import INK, MUTED, SIDES, Ink
from edition.record import Record
from edition.record.tables import Event

STATIONS = {
    "parliament": ("Parliament", "GB"),
    "cabinet": ("Cabinet", "GB"),
    "office": ("Foreign Office", "GB"),
    "departments": ("Departments", "GB"),
    "french": ("French embassy", "FR"),
    "polish": ("Polish embassy", "PL"),
    "soviet": ("Soviet embassy", "SU"),
}
"""Where the proofs, or word of them, went: name and side, from Whitehall outwards."""

ROAD = (
    ("events", "1939-12-foreign-office-changes-its-mind", "office", ()),
    ("events", "1939-12-13-commons-white-paper-promised", "cabinet", ("parliament",)),
    ("events", "1939-12-24-galley-proofs", "office", ()),
    ("events", "1939-12-proofs-circulated", "office", ("departments", "french", "polish")),
    ("events", "1940-01-corbin-calls-on-cadogan", "french", ("office",)),
    ("events", "1940-01-french-written-objections", "french", ("office",)),
    ("events", "1940-maisky-declines-copy", "office", ("soviet",)),
    ("attitudes", "1940-polish-government-delay", "polish", ("office",)),
    ("events", "1940-cabinet-postpones", "cabinet", ("office",)),
)
"""The steps: the record that tells of each, where it set out and where it went; nowhere if it stayed."""

SHORT = {"1940-polish-government-delay": "The Polish government in exile hints that the time is wrong"}
"""Words for steps that the record does not hold as events."""

TURNED_BACK = "1940-maisky-declines-copy"
"""The step that was offered and refused."""

_TEXT, _SMALL, _LINE = 11.0, 10.5, 14.0


@dataclass(frozen=True, slots=True)
class Leg:
    """One step on the road: where from, where to, when, and what it was."""

    record: str
    when: Edtf
    what: str
    start: str
    ends: tuple[str, ...]

    @property
    def ink(self) -> Ink:
        """Colour of the side that acted."""
        return SIDES[STATIONS[self.start][1]].ink

    @property
    def refused(self) -> bool:
        """Whether it was turned back at its end."""
        return self.record.endswith(TURNED_BACK)


def legs(record: Record) -> list[Leg]:
    """Return the steps of the road, in its order."""
    found = []
    for table, name, start, ends in ROAD:
        row = record["events"][name] if table == "events" else record["attitudes"][name]
        what = row.title if isinstance(row, Event) else SHORT[name]
        found.append(Leg(f"{table}/{name}", row.date, what, start, ends))
    return found


def road(record: Record) -> Plate:
    """Return the road of the proofs from the decision to print to the decision to wait."""
    found = legs(record)
    known = sum(leg.when.is_exact for leg in found)
    sent = next(leg for leg in found if len(leg.ends) > 1)
    embassies = [STATIONS[e][0].removesuffix(" embassy") for e in sent.ends if e.endswith("h")]
    title = begin(
        f"the proofs went to the {' and the '.join(embassies)} embassy; of {count(len(found))} steps on their road "
        f"{count(known)} {'has' if known == 1 else 'have'} a known day"
    )
    alt = (
        f"Upright lines for {', '.join(name for name, _ in STATIONS.values())}, time running down, an arrow for each step. "
        + " ".join(
            f"{leg.when.describe()}, from {STATIONS[leg.start][0]}"
            + (f" to {', '.join(STATIONS[e][0] for e in leg.ends)}" if leg.ends else "")
            + f": {leg.what}." for leg in found
        )
    )  # fmt: skip
    note = (
        "Arrows lead from the place that acted to the place reached; a dot is a step within one place; a cross is an offer "
        "refused. Broken line, open dot: the day is not known; such steps stand in the order of their estimated dates. All but "
        "the promise are known from Carley alone. Through whom the Polish hint came is not known. Steps of which nothing was "
        "read, the choice of papers and the correction of the proofs among them, are missing."
    )
    data = Sheet.of(
        [
            {"Step": leg.what, "When": leg.when.describe(), "From": STATIONS[leg.start][0],
             "To": ", ".join(STATIONS[e][0] for e in leg.ends) or "stayed", LINK: leg.record}
            for leg in found
        ]
    )  # fmt: skip
    return Plate("proofs-road", title, _wide(found), _narrow(found), alt, data, note)


def _wide(found: Sequence[Leg]) -> str:
    head, row = 44.0, 44.0
    sheet = Canvas(720, head + row * len(found) + 8)
    places = {key: 52.0 + n * 103 for n, key in enumerate(STATIONS)}
    for key, (name, side) in STATIONS.items():
        lines = wrap(name, _TEXT, 60)
        for n, line in enumerate(lines):
            y = head - 8 - (len(lines) - 1 - n) * _LINE
            sheet.text(places[key], y, line, size=_TEXT, ink=SIDES[side].ink, align="center", bold=True)
        sheet.line((places[key],) * 2, (head, head + row * len(found)))
    for n, leg in enumerate(found):
        top = head + n * row
        sheet.line((0, 720), (top, top))
        when = begin(leg.when.describe())
        whole = width(when, _SMALL) + 8 + width(leg.what, _TEXT)
        first = min(places[s] for s in (leg.start, *leg.ends)) - 8
        x = max(min(first, 716 - whole), 0)
        # The two texts meet at one point, whatever face the page is set in.
        meet = x + width(when, _SMALL)
        sheet.text(meet, top + 16, when, size=_SMALL, ink=MUTED, align="right")
        sheet.text(meet + 8, top + 16, leg.what, size=_TEXT, ink=leg.ink)
        _arrows(sheet, leg, places, top + 31)
    sheet.line((0, 720), (head + row * len(found),) * 2)
    return sheet.svg()


def _narrow(found: Sequence[Leg]) -> str:
    left, room = 128.0, 212.0
    head = max(width(name, _SMALL, bold=True) for name, _ in STATIONS.values()) + 10
    lines = [(wrap(begin(leg.when.describe()), _SMALL, room), wrap(leg.what, _TEXT, room)) for leg in found]
    heights = [(len(when) + len(what)) * _LINE + 12 for when, what in lines]
    sheet = Canvas(344, head + sum(heights) + 6)
    places = {key: 10.0 + n * 17 for n, key in enumerate(STATIONS)}
    for key, (name, side) in STATIONS.items():
        sheet.text(places[key] + 4, head - 5, name, size=_SMALL, ink=SIDES[side].ink, turned=True)
        sheet.line((places[key],) * 2, (head, head + sum(heights)))
    y = head
    for leg, (when, what), height in zip(found, lines, heights, strict=True):
        sheet.line((0, 344), (y, y))
        at = y + 15
        for words in when:
            sheet.text(left, at, words, size=_SMALL, ink=MUTED)
            at += _LINE
        for words in what:
            sheet.text(left, at, words, size=_TEXT, ink=leg.ink)
            at += _LINE
        _arrows(sheet, leg, places, y + height / 2)
        y += height
    sheet.line((0, 344), (y, y))
    return sheet.svg()


def _arrows(sheet: Canvas, leg: Leg, places: dict[str, float], y: float) -> None:
    start, title = places[leg.start], f"{leg.when.describe()}: {leg.what}"
    doubtful = not leg.when.is_exact
    for end in (places[e] for e in leg.ends):
        way = 1 if end > start else -1
        tip = end - way * 2
        sheet.line((start, tip), (y, y), leg.ink, wide=1.4, dashed=doubtful, above=True)
        if leg.refused:
            for rise in (4, -4):
                sheet.line((end - 4, end + 4), (y - rise, y + rise), INK, wide=1.6, above=True)
        else:
            sheet.line((tip - way * 5, tip, tip - way * 5), (y - 4, y, y + 4), leg.ink, wide=1.4, above=True)
    sheet.marks([(start, y)], SIDES[STATIONS[leg.start][1]], [title], open_=doubtful, size=6.5)
