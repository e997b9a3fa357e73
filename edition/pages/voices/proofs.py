"""What is known of the white paper that stood in proof."""

from __future__ import annotations

from edition.language import _, n_
from edition.pages.inline import Break, Cell, joined, line, ref
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import ProofPoint


def contents(record: Record, caption: str = "") -> View:
    """Show all that is known of the contents of the proofs, in the order of the record.

    Parameters
    ----------
    record
        The record.
    caption
        Title of the table.
    """
    points = sorted(record.rows("proofs"), key=lambda row: row.position)
    caption = caption or _("What is known or was expected of the contents")
    told = n_("{caption}: {n} point", "{caption}: {n} points", len(points)).format(caption=caption, n=len(points))
    header = [_("Point"), _("What is known"), _("Support"), _("From")]
    return table_view(caption, header, [_cells(record, point) for point in points], told)


def _cells(record: Record, point: ProofPoint) -> list[Cell]:
    sources = (
        line(ref("sources", row.source, record.sources[row.source].short), f", {row.locator}")
        for row in record.evidence_for("proofs", point.id)
    )
    return [
        point.point,
        line(point.what, [Break(), point.notes] if point.notes else ""),
        words(record, "proofs", "status", point.status),
        joined(sources, Break()),
    ]
