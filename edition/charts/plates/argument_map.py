"""The argument by chapter: how many steps, how many sources, and what other historians say of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edition.charts.grammar.words import begin, count
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.pages.palette import ACCENT, INK, MUTED, PAPER, Ink
from edition.record import Record
from edition.record.checks.identity import CHAPTERS
from edition.record.relations import objections_to

NAMES = {
    "two-questions": "1 Two questions",
    "prologue": "2 Prologue, to March 1939",
    "eight-points": "3 Eight points, April",
    "molotov": "4 Molotov, May",
    "strang": "5 Strang, June",
    "indirect-aggression": "6 Indirect aggression, July",
    "military-mission": "7 Military mission, August",
    "why-publish": "8 Why publish, to December",
    "making-the-book": "9 Making the book",
    "french-objection": "10 The French objection",
    "not-published": "11 Not published, 1940",
    "every-sides-book": "12 Every side’s book",
}
"""Chapters in order, with their names in the figure."""

STANCES: dict[str, tuple[str, Ink, str]] = {
    "agrees": ("agree", INK, ""),
    "qualifies": ("qualify", MUTED, "//"),
    "objects": ("object", ACCENT, "xx"),
}
TEXT, ROW, BAR = 11.0, 25.0, 14.0


@dataclass(frozen=True, slots=True)
class Station:
    """What stands at one chapter: its steps, the sources behind them, the positions of historians by stance."""

    chapter: str
    steps: tuple[str, ...]
    sources: int
    positions: dict[str, int]

    @property
    def total(self) -> int:
        """All positions together."""
        return sum(self.positions.values())


def stations(record: Record) -> list[Station]:
    """Return the chapters with steps, sources and positions; a position on two steps of a chapter counts once."""
    found = []
    for chapter in NAMES:
        steps = sorted(record.where("arguments", chapter=chapter), key=lambda r: r.position)
        sources = {e.source for s in steps for e in record.evidence_for("arguments", s.id)}
        held = {o.id: o.stance for s in steps for o in objections_to(record, s.id)}
        tally = {stance: sum(v == stance for v in held.values()) for stance in STANCES}
        found.append(Station(chapter, tuple(s.id for s in steps), len(sources), tally))
    return found


def argument_map(record: Record) -> Plate:
    """Return the chapters as rows, each with its steps and a bar of the positions taken on them."""
    rows = stations(record)
    none = [r for r in rows if not r.total]
    most = max(rows, key=lambda r: r.total)
    loose = len(record.where("objections", status="unverified"))
    title = begin(f"On {count(len(none))} of {count(len(rows))} chapters of the argument no other historian is heard")
    alt = (
        f"A bar for each chapter, as long as the number of positions historians take on its steps. Longest: "
        f"{_plain(most.chapter)} with {most.total}. None: {', '.join(_plain(r.chapter) for r in none) or 'no chapter'}. "
        + " ".join(_sentence(r) for r in rows if r.total)
    )
    note = (
        "Positions are those of the record, one for each historian and point; one that bears on steps of two chapters is "
        "counted in both. Steps are those of Carley’s argument as this edition divides it. "
        f"{len(record['objections'])} positions on {len(record['arguments'])} steps in all; {loose} of them are unverified."
    )
    return Plate("argument-map", title, _draw(rows, wide=True), _draw(rows, wide=False), alt, _data(record, rows), note)


def _plain(chapter: str) -> str:
    number, _, name = NAMES[chapter].partition(" ")
    return f"chapter {number}, {name}"


def _sentence(row: Station) -> str:
    shares = ", ".join(f"{n} {STANCES[stance][0]}" for stance, n in row.positions.items() if n)
    return begin(f"{_plain(row.chapter)}: {shares}.")


def _draw(rows: Sequence[Station], *, wide: bool) -> str:
    left, end = (252.0, 700.0) if wide else (14.0, 316.0)
    pitch = ROW if wide else 42.0
    unit = (end - left) / max(r.total for r in rows)
    head = 24.0 if wide else 44.0
    sheet = Canvas(720 if wide else 344, head + len(rows) * pitch + 4)
    sheet.text(0, 12, "Chapter", size=TEXT, ink=MUTED)
    sheet.text(left - 12 if wide else 344, 12, "Steps", size=TEXT, ink=MUTED, align="right")
    _key(sheet, left, 0 if wide else 20)
    for n, row in enumerate(rows):
        y = head + n * pitch
        sheet.text(0, y + 13, NAMES[row.chapter], size=TEXT)
        sheet.text(left - 12 if wide else 344, y + 13, str(len(row.steps)), size=TEXT, ink=MUTED, align="right")
        top, x = (y + 2, left) if wide else (y + 19, left)
        if not row.total:
            sheet.text(x, top + 11, "none", size=TEXT, ink=MUTED)
        for stance, held in row.positions.items():
            if held:
                _, ink, hatch = STANCES[stance]
                sheet.bar(x, top, held * unit, BAR, ink, hatch=hatch, open_=bool(hatch))
                middle = x + held * unit / 2
                sheet.text(
                    middle, top + 11, str(held), size=TEXT, ink=ink if hatch else PAPER, align="center", bold=True
                )
                x += held * unit
    return sheet.svg()


def _key(sheet: Canvas, x: float, y: float) -> None:
    sheet.text(x, y + 12, "Historians who", size=TEXT, ink=MUTED)
    x += 98
    for words, ink, hatch in STANCES.values():
        sheet.bar(x, y + 3, 16, 10, ink, hatch=hatch, open_=bool(hatch))
        sheet.text(x + 21, y + 12, words, size=TEXT, ink=MUTED)
        x += 76


def _data(record: Record, rows: Sequence[Station]) -> Sheet:
    return Sheet.of(
        [
            {
                "Chapter": NAMES[row.chapter],
                "Part": CHAPTERS[row.chapter],
                "Steps": len(row.steps),
                "Sources behind them": row.sources,
                "Agree": row.positions["agrees"],
                "Qualify": row.positions["qualifies"],
                "Object": row.positions["objects"],
                LINK: f"arguments/{row.steps[0]}" if row.steps else "",
            }
            for row in rows
        ]
    )
