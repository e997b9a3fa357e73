"""The genealogy of the drafts: for each clause the government from whose earlier text its words come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from edition.charts.grammar.words import short
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.drafts.kinship import KIN, Descent, descents
from edition.drafts.succession import WEST, day, drafts_in_order, is_joint
from edition.pages.palette import MUTED, SIDES, Side, side
from edition.record import Record
from edition.record.tables import Clause, Draft

_TEXT, _DOT, _STEP, _LINE = 10.5, 8.0, 12.0, 13.0
_SINCE = date(1939, 6, 2)


@dataclass(frozen=True, slots=True)
class Line:
    """One draft: its clauses, those with an earlier source first, by the time of the source."""

    draft: Draft
    clauses: tuple[Descent, ...]
    sources: tuple[Draft | None, ...]

    @property
    def told(self) -> str:
        """Whose words it has, in a few words."""
        counts = Counter(source.siglum if source else "" for source in self.sources)
        named = [f"{n} from {siglum}" for siglum, n in counts.items() if siglum]
        new = [f"{counts['']} new"] if counts[""] else []
        return ", ".join([*named, *new])


def genealogy(record: Record) -> Plate:
    """Return who took whose words: a row for each draft, a mark for each of its clauses."""
    lines = list_lines(record)
    later = [line for line in lines if day(line.draft).earliest > _SINCE and line.draft.thread == "political"]
    west, soviet = _taken(later, western=True), _taken(later, western=False)
    title = (
        f"After 2 June {west[0]} of {west[1]} clauses in Western texts follow an earlier Soviet one, "
        f"{soviet[0]} of {soviet[1]} in Soviet texts an earlier Western one"
    )
    alt = (
        "A list of the drafts in order of time, with a mark for each clause: filled, in the shape of the government whose "
        "earlier text has its words, or open where the words are new. "
        + "; ".join(f"{line.draft.siglum}: {line.told}" for line in lines if line.clauses)
        + "."
    )
    note = (
        f"A clause follows the nearest earlier clause on the same topic, if it keeps at least {round(100 * KIN)} per cent of "
        "its words by weight; of equally near ones the latest. Measured on the restatements in controlled English, so it "
        "shows what was taken over in substance; what was put in quite other terms counts as new. What was only said or "
        "reported about a text, and what is not verified, is left out. Where part of a text was not seen, its clauses are "
        "too few here."
    )
    return Plate("genealogy", title, _draw(lines, wide=True), _draw(lines, wide=False), alt, _data(record, lines), note)


def list_lines(record: Record) -> list[Line]:
    """Return every draft with the descent of its clauses."""
    found = descents(record)
    place = {draft.id: n for n, draft in enumerate(drafts_in_order(record))}
    lines = []
    for draft in drafts_in_order(record):
        own = [d for d in found.values() if d.clause.draft == draft.id]
        own.sort(key=lambda d: (d.source is None, place[d.source.draft] if d.source else 0))
        sources = tuple(record["drafts"][d.source.draft] if d.source else None for d in own)
        lines.append(Line(draft, tuple(own), sources))
    return lines


def _taken(lines: Iterable[Line], *, western: bool) -> tuple[int, int]:
    """Count the clauses of one side that come from the other's texts, and all its clauses."""
    own = [line for line in lines if not is_joint(line.draft) and _western(line.draft) is western]
    taken = sum(
        source is not None and not is_joint(source) and _western(source) is not western
        for line in own
        for source in line.sources
    )
    return taken, sum(len(line.clauses) for line in own)


def _western(draft: Draft) -> bool:
    return bool(set(draft.from_) & WEST)


def _side(draft: Draft) -> Side:
    return side(*draft.from_)


def _draw(lines: Sequence[Line], *, wide: bool) -> str:
    total, start, words_at = (720.0, 96.0, 292.0) if wide else (344.0, 92.0, 92.0)
    used = [s for s in SIDES.values() if any(_side(line.draft) is s for line in lines)]
    keys = _keys(used, total)
    told = [wrap(line.told, _TEXT, total - words_at) for line in lines]
    heights = [max(18.0, len(t) * _LINE + 5) if wide else 18.0 + len(t) * _LINE + 5 for t in told]
    head = 20.0 * len(keys) + 10
    sheet = Canvas(total, head + sum(heights) + 4)
    for n, row in enumerate(keys):
        for x, one, name in row:
            sheet.marks([(x + 5, 9 + 20.0 * n)], one, open_=name == "new words", size=_DOT)
            sheet.text(x + 14, 13 + 20.0 * n, name, size=_TEXT, ink=one.ink)
    y = head
    for line, text, height in zip(lines, told, heights, strict=True):
        sheet.line((0, total), (y, y))
        ink = _side(line.draft).ink
        sheet.text(0, y + 13, line.draft.siglum, size=_TEXT, ink=ink, bold=True)
        sheet.text(30, y + 13, short(day(line.draft).earliest), size=_TEXT, ink=MUTED)
        _marks(sheet, line, start, y + 9)
        for n, part in enumerate(text):
            sheet.text(words_at, y + (13 if wide else 29) + n * _LINE, part, size=_TEXT)
        y += height
    return sheet.svg()


def _marks(sheet: Canvas, line: Line, start: float, y: float) -> None:
    for n, (descent, source) in enumerate(zip(line.clauses, line.sources, strict=True)):
        article = descent.clause.article
        title = f"{article}: new" if source is None else f"{article}: from {source.siglum}"
        sheet.marks([(start + 5 + n * _STEP, y)], _side(source or line.draft), [title], open_=source is None, size=_DOT)


def _keys(used: Sequence[Side], room: float) -> list[list[tuple[float, Side, str]]]:
    names = {"XX": "all three"}
    wanted = [(s, f"from {names.get(s.key, s.name)}") for s in used] + [(SIDES["XX"], "new words")]
    rows: list[list[tuple[float, Side, str]]] = [[]]
    x = 0.0
    for one, name in wanted:
        wide = width(name, _TEXT) + 30
        if x + wide > room:
            rows.append([])
            x = 0.0
        rows[-1].append((x, one, name))
        x += wide
    return rows


def _data(record: Record, lines: Iterable[Line]) -> Sheet:
    def name(clause: Clause) -> str:
        return f"{record['drafts'][clause.draft].siglum}, {clause.article}"

    return Sheet.of(
        [
            {
                "Clause": name(d.clause),
                "Topic": record["topics"][d.clause.topic].name,
                "Words from": name(d.source) if d.source is not None else "new",
                "Distance of 100": "" if d.source is None else str(round(100 * d.distance)),
                "First in": name(d.first) if d.source is not None else "",
                LINK: f"clauses/{d.clause.id}",
            }
            for line in lines
            for d in line.clauses
        ]
    )
