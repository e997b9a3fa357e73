"""Tables that stand beside a figure."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from html import escape
from html.parser import HTMLParser

import pandas as pd

from edition.exports.tables import harmless

LINK = "_record"
"""Column that holds ``table/id`` of the record a row stands for; it is not shown."""


def table(data: pd.DataFrame, caption: str) -> str:
    """Return a data frame as an accessible HTML table.

    The first column names the row. Where the data has a column ``_record`` and the book is being built
    (``EDITION_BOOK`` is set), this name links to the record.

    Parameters
    ----------
    data
        The rows.
    caption
        What the table holds.
    """
    columns = [str(c) for c in data.columns if c != LINK]
    links = (
        [str(v) for v in data[LINK]] if LINK in data.columns and os.environ.get("EDITION_BOOK") else [""] * len(data)
    )
    head = "".join(f'<th scope="col">{escape(c)}</th>' for c in columns)
    body = "".join(
        _row([row[c] for c in columns], link) for row, link in zip(data.to_dict("records"), links, strict=True)
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def cells_of(html: str) -> list[list[str]]:
    """Return the cells of a table that ``table`` made, its header first."""
    reader = _Cells()
    reader.feed(html)
    return reader.rows


def as_csv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as CSV that no spreadsheet takes for formulas."""
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\n").writerows([harmless(cell) for cell in row] for row in rows)
    return stream.getvalue()


class _Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "td"):
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.rows[-1][-1] += data


def _row(cells: list[object], link: str) -> str:
    texts = [escape("" if c is None or c != c else str(c)) for c in cells]
    if link and texts:
        texts[0] = f'<a href="record:{escape(link)}">{texts[0]}</a>'
    rest = "".join(f"<td>{t}</td>" for t in texts[1:])
    return f'<tr><th scope="row">{texts[0]}</th>{rest}</tr>' if texts else "<tr></tr>"
