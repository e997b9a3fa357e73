"""Public claims over time, and what the record makes of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from edition.charts.grammar.timeline import span
from edition.charts.grammar.words import month
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.pages.palette import ACCENT, INK, MUTED, Side
from edition.pages.views.claims import FINDINGS
from edition.record import Record
from edition.studies.claims import Claim, Finding, Voice, read_claims

MARKS: Mapping[Finding, tuple[Side, bool]] = {
    Finding.BORNE_OUT: (Side("", "borne out", "", INK, "o", ""), False),
    Finding.IN_PART: (Side("", "in part", "", MUTED, "D", ""), False),
    Finding.CANNOT_TELL: (Side("", "cannot be told", "", INK, "o", ""), True),
    Finding.DIFFERS: (Side("", "differs", "", ACCENT, "X", ""), False),
}
"""Mark of each finding, and whether it is open."""

FIRST, LAST = date(1939, 3, 1), date(1940, 4, 1)
TEXT, SMALL = 11.0, 10.5


def claims(record: Record) -> Plate:
    """Return every public claim as a mark at its date, in the lane of those who made it."""
    made = read_claims(record)
    tally = {f: sum(c.finding is f for c in made) for f in Finding}
    title = (
        f"Of {len(made)} public claims the record bears out {tally[Finding.BORNE_OUT]} and in part "
        f"{tally[Finding.IN_PART]}; {tally[Finding.DIFFERS]} differ from it, and of {tally[Finding.CANNOT_TELL]} it cannot "
        "tell"
    )
    alt = "Marks over time in three lanes, March 1939 to March 1940. " + " ".join(
        f"{voice.value}: " + ", ".join(f"{_count(made, voice, f)} {FINDINGS[f]}" for f in Finding) + "."
        for voice in Voice
    )
    note = (
        "Each mark is one claim at the day on which it was made; where the day is not known, in the middle of the days it may "
        "have been. The claims are a choice: what could be set against a paper or an event of the record. Their numbers say "
        "nothing of how truthful a side was on the whole."
    )
    wide, narrow = (_draw(made, wide=form) for form in (True, False))
    return Plate("claims", title, wide, narrow, alt, _data(made), note)


def _count(made: Sequence[Claim], voice: Voice, finding: Finding) -> int:
    return sum(c.voice is voice and c.finding is finding for c in made)


def _draw(made: Sequence[Claim], *, wide: bool) -> str:
    across, size = (712.0, 9.0) if wide else (336.0, 7.0)
    unit = across / (LAST - FIRST).days
    lanes = {
        v: _stack([c for c in made if c.voice is v], lambda at: 4 + (at - FIRST.toordinal()) * unit, size)
        for v in Voice
    }
    pitch, head = size + 2.5, 34.0 if wide else 50.0
    tall = {v: 26 + pitch * (max(level for *_, level in lane) + 1) for v, lane in lanes.items()}
    sheet = Canvas(across + 8, head + sum(tall.values()) + 20)
    _key(sheet, wide=wide)
    y = head
    for voice, lane in lanes.items():
        sheet.line((0, across + 8), (y, y))
        sheet.text(0, y + 15, voice.value, size=TEXT, bold=True)
        y += tall[voice]
        groups: dict[Finding, list[tuple[tuple[float, float], str]]] = {}
        for claim, x, level in lane:
            told = f"{claim.when.describe()}: {claim.text} ({FINDINGS[claim.finding]})"
            groups.setdefault(claim.finding, []).append(((x, y - size / 2 - 2 - pitch * level), told))
        for finding, marks in groups.items():
            mark, open_ = MARKS[finding]
            sheet.marks([at for at, _ in marks], mark, [t for _, t in marks], open_=open_, size=size)
    sheet.line((0, across + 8), (y, y))
    at = FIRST
    while at < LAST:
        x = 4 + (at - FIRST).days * unit
        sheet.line((x, x), (y, y + 4), MUTED)
        if wide or at.month % 3 == 0:
            sheet.text(
                x + 2,
                y + 15,
                month(at.month)[: None if wide and len(month(at.month)) < 6 else 3],
                size=SMALL,
                ink=MUTED,
            )
        at = date(at.year + at.month // 12, at.month % 12 + 1, 1)
    return sheet.svg()


def _stack(own: Sequence[Claim], place: Callable[[float], float], size: float) -> list[tuple[Claim, float, int]]:
    ends: list[float] = []
    found = []
    for claim in sorted(own, key=lambda c: span(c.when)[0]):
        x = place(span(claim.when)[0])
        level = next((n for n, end in enumerate(ends) if x - end >= size + 1), len(ends))
        ends[level:level + 1] = [x]  # fmt: skip
        found.append((claim, x, level))
    return found


def _key(sheet: Canvas, *, wide: bool) -> None:
    x, y = 5.0, 9.0
    for mark, open_ in MARKS.values():
        if not wide and x + width(mark.name, SMALL) > 330:
            x, y = 5.0, y + 17
        sheet.marks([(x, y)], mark, open_=open_, size=9)
        sheet.text(x + 10, y + 4, mark.name, size=SMALL)
        x += width(mark.name, SMALL) + 32


def _data(made: Sequence[Claim]) -> Sheet:
    return Sheet.of(
        [
            {
                "When": c.when.describe(),
                "Who": c.voice.value,
                "Claim": c.text,
                "Finding": FINDINGS[c.finding],
                LINK: f"statements/{c.statement.id}",
            }
            for c in made
        ]
    )
