"""``docs/moved.csv``: where addresses have gone, read so that no line of it can lead astray."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Container, Iterator, Mapping
from pathlib import Path

from edition.record.folders import book_folder
from edition.record.problems import Problem
from edition.record.reading import read_text

MOVED = "docs/moved.csv"

_HEADER = ["old", "new"]
_ADDRESS = re.compile(r"(?:index|chapters(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+)\.html(?:#[A-Za-z0-9][A-Za-z0-9._-]*)?")


def is_address(text: str) -> bool:
    """Return whether a text can be an address of the book: a page of it, with or without a fragment.

    Examples
    --------
    >>> is_address("chapters/front/old.html#a-1"), is_address("../x.html"), is_address("_static/fiasco.js")
    (True, False, False)
    """
    return _ADDRESS.fullmatch(text) is not None


def read_moved(root: Path | None = None) -> Mapping[str, str]:
    """Return the new address of each one that moved; lines that cannot be followed are left out, and ``moved_faults`` tells them.

    Parameters
    ----------
    root
        The folder of the book; without one that of ``book_folder``.
    """
    rows, _ = _read(root or book_folder())
    return {old: new for _, old, new in reversed(rows) if is_address(old) and is_address(new)}


def moved_rows(root: Path | None = None) -> list[tuple[int, str, str]]:
    """Return line, old and new address of each row, whether it can be followed or not."""
    return _read(root or book_folder())[0]


def moved_faults(here: Container[str], root: Path | None = None) -> Iterator[Problem]:
    """Yield what is wrong with the file.

    Parameters
    ----------
    here
        Every address the book has.
    root
        The folder of the book; without one that of ``book_folder``.
    """
    rows, problems = _read(root or book_folder())
    yield from problems
    seen: dict[str, int] = {}
    leads = {old: new for _, old, new in reversed(rows)}
    for line, old, new in rows:
        for column, one in (("old", old), ("new", new)):
            if not is_address(one):
                yield Problem(MOVED, line, column, one, "address", "is no address of a page of this book",
                              "Write for instance chapters/part/page.html#name")  # fmt: skip
        if old in seen:
            yield Problem(
                MOVED, line, "old", old, "address", f"already stands in row {seen[old]}", "Remove one of the two"
            )
        seen.setdefault(old, line)
        if old in here:
            yield Problem(MOVED, line, "old", old, "address", "still stands in the book", "Remove this row")
        if is_address(new) and new not in here:
            yield Problem(
                MOVED, line, "new", new, "address", _nowhere(old, new, leads, here), "Name an address the book has"
            )


def _nowhere(old: str, new: str, leads: Mapping[str, str], here: Container[str]) -> str:
    """Say why a new address leads nowhere: it is not in the book, or it has moved itself, perhaps in a circle."""
    seen = {old}
    while new in leads and new not in here:
        if new in seen:
            return f"leads in a circle; {old} cannot lead there"
        seen.add(new)
        new = leads[new]
    return f"is not in the book; {old} cannot lead there" + (f", but to {new}" if len(seen) > 1 and new in here else "")


def _read(root: Path) -> tuple[list[tuple[int, str, str]], list[Problem]]:
    """Return line, old and new address of each row, and what is wrong with the file as a whole."""
    text, problems = read_text(root / MOVED)
    if text is None:
        return [], [Problem(MOVED, p.row, p.column, p.value, p.rule, p.message, p.remedy) for p in problems]
    try:
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    except (csv.Error, ValueError) as error:
        return [], [Problem(MOVED, 0, "", "", "csv", f"is not well-formed CSV ({error})", "Restore it")]
    if header != _HEADER:
        return [], [Problem(MOVED, 1, "", ",".join(header), "header", "is not the header", "Write old,new")]
    whole: list[tuple[int, str, str]] = []
    wrong: list[Problem] = []
    for line, cells in enumerate(rows, 2):
        if len(cells) == len(_HEADER):
            whole.append((line, cells[0], cells[1]))
        else:
            wrong.append(
                Problem(MOVED, line, "", ",".join(cells), "cells", f"has {len(cells)} cells, not two", "Write old,new")
            )
    return whole, wrong
