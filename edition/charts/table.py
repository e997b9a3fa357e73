"""Tables that stand beside a figure."""

from __future__ import annotations

import os
from html import escape

import pandas as pd

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


def _row(cells: list[object], link: str) -> str:
    texts = [escape("" if c is None or c != c else str(c)) for c in cells]
    if link and texts:
        texts[0] = f'<a href="record:{escape(link)}">{texts[0]}</a>'
    rest = "".join(f"<td>{t}</td>" for t in texts[1:])
    return f'<tr><th scope="row">{texts[0]}</th>{rest}</tr>' if texts else "<tr></tr>"
