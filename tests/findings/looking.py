"""The live record as findings look at it, and words for a contributor whose change alters one."""

from __future__ import annotations

from lxml import html

from edition.pages.render import render
from edition.pages.view import View
from edition.record import open_record

RECORD = open_record()


def rows(view: View) -> dict[str, list[str]]:
    """Return the cells of each row of a view's tables by the name of the row."""
    found = {}
    for row in html.fromstring(f"<div>{render(view)}</div>").xpath("//tbody/tr"):
        for remark in row.xpath("./th//span[@class='gloss']"):
            remark.drop_tree()
        name, *cells = (" ".join(cell.text_content().split()) for cell in row)
        found[name] = cells
    return found


def look(table: str, what: str) -> str:
    """Return the message of a finding that no longer holds."""
    return (
        f"{what} If your change to data/{table}.csv is meant, correct this finding here, and the sentences of the chapters "
        "that tell it."
    )
