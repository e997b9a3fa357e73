"""The historians’ verdicts: who agrees, qualifies or objects, on which part of the argument, by year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.charts.plates.argument_map import NAMES
from edition.pages.palette import ACCENT, INK, MUTED, Side
from edition.record import Record
from edition.studies.verdicts import PERIODS, STANCES, Position, positions

MARKS = {
    "agrees": Side("", "agrees", "", INK, "o", ""),
    "qualifies": Side("", "qualifies", "", MUTED, "D", ""),
    "objects": Side("", "objects", "", ACCENT, "X", ""),
}
TEXT, SMALL = 11.0, 10.0


def verdicts(record: Record, *, own: bool = False, stances: Iterable[str] = STANCES) -> Plate:
    """Return a grid of historians in order of year against the chapters of the argument.

    Parameters
    ----------
    record
        The record.
    own
        Show only positions read in the writer’s own text.
    stances
        The stances to show.
    """
    chosen = frozenset(stances)
    shown = [p for p in positions(record) if p.stance in chosen and (p.own or not own)]
    if not shown:
        raise ValueError("there is no such position")
    tally = {stance: sum(p.stance == stance for p in shown) for stance in STANCES}
    rows, chapters = _rows(shown), [c for c in NAMES if any(c in p.chapters for p in shown)]
    read = sum(p.own for p in shown)
    verbs = {"agrees": "agree with", "qualifies": "qualify", "objects": "object to"}
    told = [f"{tally[stance]} {verb}" for stance, verb in verbs.items() if stance in chosen]
    listed = f"{', '.join(told[:-1])} and {told[-1]}" if told[:-1] else told[0]
    title = f"Of {len(shown)} positions {listed} a step of Carley’s; {read} were read in the writer’s own text"
    alt = (
        f"A grid of {len(rows)} works or writers in rows, from {_when(shown[0])} to {_when(shown[-1])}, and "
        f"{len(chapters)} chapters in columns. "
        + " ".join(f"{author}, {year or 'no year'}: {_told(group)}." for (year, author), group in rows.items())
    )
    note = (
        "Circle: agrees. Diamond: qualifies. Cross: objects. Filled: read in the writer’s own text, as a rule in part. Open: "
        "known through a review, a quotation or a description. A position on several steps of one chapter is one mark. "
        "The choice of historians is this edition’s, and no sample."
    )
    name = "verdicts" if not own and chosen == set(STANCES) else "verdicts-chosen"
    wide, narrow = (_draw(rows, chapters, wide=form) for form in (True, False))
    return Plate(name, title, wide, narrow, alt, _data(shown), note)


def _rows(shown: Sequence[Position]) -> dict[tuple[int | None, str], list[Position]]:
    rows: dict[tuple[int | None, str], list[Position]] = {}
    for position in shown:
        rows.setdefault((position.year, position.author), []).append(position)
    return rows


def _when(position: Position) -> str:
    return str(position.year) if position.year else "those without a year"


def _told(group: Sequence[Position]) -> str:
    return "; ".join(f"{p.stance} on {', '.join(NAMES[c] for c in p.chapters)}" for p in group)


def _draw(rows: dict[tuple[int | None, str], list[Position]], chapters: Sequence[str], *, wide: bool) -> str:
    left, step, high = (206.0, 56.0, 19.0) if wide else (128.0, 23.5, 19.0)
    heads = {c: wrap(NAMES[c] if wide else NAMES[c].split(",")[0], SMALL, 100) for c in chapters}
    head = max(max(width(line, SMALL) for line in lines) for lines in heads.values()) + 34
    breaks = [
        n for n, (one, two) in enumerate(zip(rows, list(rows)[1:], strict=False), 1) if _period(one) != _period(two)
    ]
    sheet = Canvas(left + step * len(chapters) + 4, head + high * len(rows) + 12 * len(breaks) + 6)
    _key(sheet)
    for n, chapter in enumerate(chapters):
        for k, line in enumerate(heads[chapter]):
            x = left + step * (n + 0.5) + 4 + 11 * (k - (len(heads[chapter]) - 1) / 2)
            sheet.text(x, head - 6, line, size=SMALL, ink=MUTED, turned=True)
    y = head
    groups: dict[tuple[str, bool], list[tuple[tuple[float, float], str]]] = {}
    for n, ((year, author), group) in enumerate(rows.items()):
        y += 12 if n in breaks else 0
        sheet.line((0, sheet.width), (y, y), wide=1.4 if n in breaks else 0.8)
        name = author if wide or width(author, SMALL) < 96 else author.split(" ")[-1]
        sheet.text(0, y + 13, str(year or "—"), size=SMALL, ink=MUTED)
        sheet.text(32, y + 13, name, size=TEXT if wide else SMALL)
        for chapter in chapters:
            here = [p for p in group if chapter in p.chapters]
            for k, p in enumerate(here):
                x = left + step * (chapters.index(chapter) + 0.5) + (k - (len(here) - 1) / 2) * (12 if wide else 7)
                told = f"{author}, {year or 'no year'}: {p.stance}, {NAMES[chapter]}"
                groups.setdefault((p.stance, p.own), []).append(((x, y + high / 2), told))
        y += high
    for (stance, own), marks in groups.items():
        sheet.marks([at for at, _ in marks], MARKS[stance], [t for _, t in marks], open_=not own, size=8 if wide else 6)
    return sheet.svg()


def _key(sheet: Canvas) -> None:
    x = 5.0
    for stance, mark in MARKS.items():
        sheet.marks([(x, 9)], mark, size=8)
        sheet.text(x + 9, 13, stance, size=SMALL)
        x += width(stance, SMALL) + 26


def _period(key: tuple[int | None, str]) -> str:
    return next((p.name for p in PERIODS if key[0] and p.first <= key[0] <= p.last), "")


def _data(shown: Sequence[Position]) -> Sheet:
    return Sheet.of(
        [
            {
                "Historian": p.author,
                "Year": str(p.year or "—"),
                "Stance": p.stance,
                "On": "; ".join(NAMES[c] for c in p.chapters),
                "Read": "own text" if p.own else "through another",
                LINK: f"objections/{p.id}",
            }
            for p in shown
        ]
    )
