"""What is known of the proofs of the white paper, point by point, and where to look for what was not seen."""

from __future__ import annotations

from dataclasses import dataclass

from edition.language import _, n_
from edition.pages.apparatus.shared import EvidenceModel, evidence, paragraphs, status
from edition.pages.inline import Line, filled, ref
from edition.pages.tables import table_view
from edition.pages.view import Listing, Part, View
from edition.record import Record
from edition.record.tables import ProofPoint


@dataclass(frozen=True, slots=True)
class PointModel:
    """One thing known of the proofs, how well it is supported, remarks, and the sources behind it."""

    text: Line
    remarks: tuple[str, ...]
    evidence: EvidenceModel | None


def listing(record: Record) -> Listing:
    """Return what is known of the contents of the proofs."""
    rows = sorted(record.rows("proofs"), key=lambda row: row.position)
    return Listing(
        parts=tuple(
            Part(row.id, row.point, (View("apparatus/point", point_model(record, row), row.what),)) for row in rows
        )
    )


def point_model(record: Record, row: ProofPoint) -> PointModel:
    """Return one thing known of the proofs."""
    text = filled(_("{what} {status}"), what=row.what, status=status(record, row))
    return PointModel(text, paragraphs(row.notes), evidence(record, "proofs", row.id))


def look_in(record: Record) -> Listing:
    """Return the printed collections and files that should hold what was not seen of the drafts."""
    drafts = [draft for draft in record.rows("drafts") if draft.look_in]
    caption = n_("{n} draft with a place to look", "{n} drafts with a place to look", len(drafts)).format(n=len(drafts))
    body = (
        (
            ref("drafts", draft.id, _("{siglum}, {title}").format(siglum=draft.siglum, title=draft.title)),
            draft.missing or _("the words themselves"),
            draft.look_in,
        )
        for draft in drafts
    )
    return Listing((table_view(caption, (_("Draft"), _("Not seen"), _("Look in")), body, caption),))
