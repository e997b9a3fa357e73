"""What is known of the white paper that stood in proof."""

from __future__ import annotations

from html import escape

from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.relations import STATUS_WORDS
from edition.record.tables import ProofPoint

CAPTION = "What is known or was expected of the contents"
HEADER = ["Point", "What is known", "Support", "From"]


def contents(record: Record, caption: str = CAPTION) -> Shown:
    """Return the table of all that is known of the contents of the proofs.

    Parameters
    ----------
    record
        The record.
    caption
        Title of the table.

    Returns
    -------
    Shown
        One row for each point, in the order of the record: what is known, how well it is supported, and
        the sources with the place in them.
    """
    points = sorted(record.rows("proofs"), key=lambda row: row.position)
    html = data_table(caption, HEADER, [_cells(record, point) for point in points])
    return Shown(html, f"{caption}: {len(points)} points")


def _cells(record: Record, point: ProofPoint) -> list[str]:
    known = escape(point.what)
    if point.notes:
        known += f"<br>{escape(point.notes)}"
    sources = [
        f"{link('sources', row.source, record.sources[row.source].short)}, {escape(row.locator)}"
        for row in record.evidence_for("proofs", point.id)
    ]
    return [
        escape(point.point),
        known,
        escape(STATUS_WORDS.get(point.status, point.status)),
        "<br>".join(sources),
    ]
