"""What a notebook cell shows: HTML with a plain-text form."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece of HTML that Jupyter and the book display.

    Attributes
    ----------
    html
        Ready HTML; text from data is escaped by whoever made it.
    text
        The same in a line of plain text, for places that cannot show HTML.
    """

    html: str
    text: str

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return self.text


def data_table(caption: str, header: list[str], rows: list[list[str]], *, label: str = "", kind: str = "") -> str:
    """Return an accessible table; cells are ready HTML, caption and header are escaped here.

    Parameters
    ----------
    caption
        Title of the table.
    header
        Column names.
    rows
        Cells as HTML; the first cell of a row is its header.
    label
        Name of the scrolling frame; the caption if empty.
    kind
        A class for the frame, where the style sheet knows one.
    """
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in header)
    body = "".join(
        f'<tr><th scope="row">{cells[0]}</th>' + "".join(f"<td>{cell}</td>" for cell in cells[1:]) + "</tr>"
        for cells in rows
    )
    frame = f"table-frame {kind}".strip()
    return (
        f'<div class="{escape(frame)}" tabindex="0" role="region" aria-label="{escape(label or caption)}">'
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )
