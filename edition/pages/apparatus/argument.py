"""The argument step by step, with the historians who take a position on it."""

from __future__ import annotations

from dataclasses import dataclass

from edition.language import _
from edition.pages.apparatus.shared import EvidenceModel, cited, evidence, named, paragraphs, status
from edition.pages.apparatus.voices import voices
from edition.pages.inline import Line, filled, line, ref, toned
from edition.pages.view import Listing, Part, View
from edition.record import Record
from edition.record.labels import words
from edition.record.relations import objections_to
from edition.record.tables import Argument, Objection
from edition.studies.verdicts import how_read


@dataclass(frozen=True, slots=True)
class PositionModel:
    """A historian’s position on a step.

    Attributes
    ----------
    id
        Its address; empty where the position stands under an earlier step.
    head
        Who holds it, of what kind it is, where, and how well our restatement is supported.
    text
        The position and remarks; empty where it stands under an earlier step.
    how_read
        How its words were read; empty where it stands under an earlier step.
    evidence
        The sources behind it.
    """

    id: str
    head: Line
    text: tuple[str, ...]
    how_read: str
    evidence: EvidenceModel | None


@dataclass(frozen=True, slots=True)
class StepModel:
    """One step of the argument: who argues it and where, the claim with its grounds, evidence, and positions on it."""

    voice: str
    head: Line
    text: tuple[str, ...]
    evidence: EvidenceModel | None
    positions: tuple[PositionModel, ...]


def listing(record: Record) -> Listing:
    """Return the steps by part of the book, each with the positions taken on it."""
    placed: set[str] = set()
    steps = sorted(record.rows("arguments"), key=lambda row: (row.part, row.position))
    by_part: dict[int, list[Part]] = {}
    for row in steps:
        by_part.setdefault(row.part, []).append(_step(record, row, placed))
    return Listing(parts=tuple(_part(record, number, tuple(parts)) for number, parts in by_part.items()))


def _part(record: Record, number: int, steps: tuple[Part, ...]) -> Part:
    names = dict.fromkeys(
        chapter.part
        for chapter in sorted(record.rows("chapters"), key=lambda c: c.position)
        if chapter.number is not None
    )
    return Part(f"part-{number}", words(record, "chapters", "part", tuple(names)[number - 1]), parts=steps)


def _step(record: Record, row: Argument, placed: set[str]) -> Part:
    view = View("apparatus/step", step_model(record, row, placed), row.claim)
    return Part(row.id, row.title, (view,), classes=("step",))


def step_model(record: Record, row: Argument, placed: set[str]) -> StepModel:
    """Return a step of the argument.

    Parameters
    ----------
    record
        The record.
    row
        The step.
    placed
        Positions that stand under an earlier step; those that stand here are added.
    """
    return StepModel(
        voices()["carley"],
        filled(_("{source} {status}"), source=cited(record, row), status=status(record, row)),
        paragraphs(row.claim, _("Grounds: {grounds}").format(grounds=row.grounds) if row.grounds else "", row.notes),
        evidence(record, "arguments", row.id),
        tuple(_position(record, one, placed) for one in objections_to(record, row.id)),
    )


def _position(record: Record, row: Objection, placed: set[str]) -> PositionModel:
    head = filled(
        _("{author} {stance} ({source}) {status}"),
        author=toned("strong", row.author),
        stance=words(record, "objections", "stance", row.stance),
        source=named(record, "sources", row.source),
        status=status(record, row),
    )
    if row.id in placed:
        return PositionModel("", line(head, " ", ref("objections", row.id, _("see above"))), (), "", None)
    placed.add(row.id)
    read = words(record, "objections", "how-read", how_read(record, row))
    text = paragraphs(row.position, row.notes)
    return PositionModel(row.id, head, text, read, evidence(record, "objections", row.id))
