"""Papers and works left out: each stands on the page of what is missing, with the steps it bears on."""

from __future__ import annotations

from edition.book.pages.missing import LEFT_OUT, listing
from edition.record import open_record


def test_every_paper_and_work_left_out_stands_on_the_page() -> None:
    record = open_record()
    page = next(s for s in listing(record) if s["ids"] == ["left-out"])
    tables = {s["ids"][0]: s.astext() for s in page.children[1:]}
    assert list(tables) == [f"left-out-{kind}s" for kind in LEFT_OUT]
    for gap in record.rows("gaps"):
        shown = tables[f"left-out-{gap.text('kind')}s"]
        assert gap.text("what") in shown
        assert gap.text("why") in shown


def test_gaps_are_numbered_in_one_order() -> None:
    positions = [gap.number("position") for gap in open_record().rows("gaps")]
    assert positions == list(range(1, len(positions) + 1))
