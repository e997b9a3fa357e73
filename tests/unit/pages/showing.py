"""Views as a test looks at them: rendered in a notebook or in a book that is not there, and read as a tree."""

from __future__ import annotations

from itertools import count

from lxml import html

from edition.pages.render import render
from edition.pages.view import View
from edition.record import Source
from edition.record.tables import Label
from tests.unit.made import made


class StubBook:
    """A book whose records stand at ``table/id`` and whose files at ``files/name``."""

    in_book = True
    marks = count(1)

    def record(self, table: str, record_id: str) -> str:
        return f"{table}/{record_id}"

    def passage(self, page: str, fragment: str) -> str:
        return f"{page}.html#{fragment}"

    def file(self, name: str) -> str:
        return f"files/{name}"

    def mark(self, kind: str) -> str:
        return f"{kind}-{'i' * next(self.marks)}"


BOOK = StubBook()


def tree(view: View, *, book: bool = False) -> html.HtmlElement:
    """Return what a view shows, in a notebook unless a book is asked for."""
    return html.fromstring(f"<div>{render(view, BOOK if book else None)}</div>")


def text(view: View) -> str:
    """Return the words of a view, white space squeezed."""
    return " ".join(tree(view).text_content().split())


def rows(view: View) -> list[list[str]]:
    """Return the words of each cell in the bodies of its tables, row by row."""
    return [[" ".join(cell.text_content().split()) for cell in row] for row in tree(view).xpath("//tbody/tr")]


def heads(view: View) -> list[str]:
    """Return the names of the columns."""
    return [" ".join(cell.text_content().split()) for cell in tree(view).xpath("//thead//th")]


def links(view: View) -> list[str]:
    """Return where its links lead in the book, in order."""
    return [str(target) for target in tree(view, book=True).xpath("//a/@href")]


def label(table: str, column: str, value: str, words: str, short: str = "") -> Label:
    """Return the row that has the words for a coded value."""
    return made(
        Label, id=f"{table}.{column}.{value}", table=table, column=column, value=value, label=words, short=short
    )


def source(key: str, *authors: str, read_as: str = "whole") -> Source:
    """Return a source by its authors, family name first."""
    return Source(key=key, type="book", authors=authors, editors=(), title=f"The title of {key}", year="1999", fields=(),
                  url="", rights="", read_as=read_as, kind="book", lang="en", note="")  # fmt: skip
