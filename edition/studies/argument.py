"""The argument chapter by chapter: its steps, the sources behind them, and what historians hold of them."""

from __future__ import annotations

from dataclasses import dataclass

from edition.record import Record
from edition.record.relations import objections_to
from edition.record.tables import Argument, Chapter
from edition.studies.verdicts import STANCES


@dataclass(frozen=True, slots=True)
class ArguedChapter:
    """What stands at one chapter: its steps, the sources behind them, the positions of historians by stance."""

    chapter: Chapter
    steps: tuple[Argument, ...]
    sources: int
    positions: dict[str, int]

    @property
    def total(self) -> int:
        """All positions together."""
        return sum(self.positions.values())


def numbered_chapters(record: Record) -> list[Chapter]:
    """Return the chapters that have a number, in order."""
    return sorted((row for row in record.rows("chapters") if row.number), key=lambda row: row.position)


def chapter_name(chapter: Chapter) -> str:
    """Return number and short title of a chapter."""
    return f"{chapter.number} {chapter.short or chapter.title}"


def argued_chapters(record: Record) -> list[ArguedChapter]:
    """Return the numbered chapters with what stands at each; a position on two steps of a chapter counts once."""
    found = []
    for chapter in numbered_chapters(record):
        steps = sorted(record.where("arguments", chapter=chapter.id), key=lambda step: step.position)
        sources = {e.source for step in steps for e in record.evidence_for("arguments", step.id)}
        held = {o.id: o.stance for step in steps for o in objections_to(record, step.id)}
        tally = {stance: sum(one == stance for one in held.values()) for stance in STANCES}
        found.append(ArguedChapter(chapter, tuple(steps), len(sources), tally))
    return found
