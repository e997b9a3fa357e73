"""Papers and works left out: each stands on the page of what is missing, with the steps it bears on."""

from __future__ import annotations

from edition.pages.apparatus.missing import listing
from edition.record import open_record
from edition.record.labels import words


def test_every_paper_and_work_left_out_stands_on_the_page() -> None:
    record = open_record()
    left_out = next(part for part in listing(record).parts if part.id == "left-out")
    shown = {part.title: str(part.views[0].model) for part in left_out.parts}
    for gap in record.rows("gaps"):
        table = shown[words(record, "gaps", "kind", gap.kind)]
        assert gap.what in table
        assert gap.why in table


def test_gaps_are_numbered_in_one_order() -> None:
    positions = [gap.position for gap in open_record().rows("gaps")]
    assert positions == list(range(1, len(positions) + 1))
