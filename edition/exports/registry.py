"""The addresses promised to readers, and a check that none is lost.

``docs/addresses.txt`` lists every address that has been promised: pages, paragraphs, records. ``docs/moved.csv``
says where one has gone. An address in neither the book nor that table is a broken promise.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from edition.drafts.succession import draft_pairs
from edition.exports.addresses import COMPARISONS, LISTED, PAGED, address
from edition.record import Record
from edition.record.files import write_whole
from edition.record.folders import book_folder
from edition.record.problems import Problem

REGISTRY = "docs/addresses.txt"
MOVED = "docs/moved.csv"

_NAME = re.compile(r"^(?:\{#([^\s}]+)[^}]*\}|\(([a-z0-9-]+)\)=)\s*$", re.MULTILINE)


def present_addresses(record: Record, root: Path | None = None) -> frozenset[str]:
    """Return every address the book has now, from the record and the chapters.

    Parameters
    ----------
    record
        The record.
    root
        The folder of the book; without one that of ``book_folder``.

    Returns
    -------
    frozenset of str
        Such as ``chapters/negotiations/strang.html`` and ``chapters/apparatus/chronology.html#1939-05-27-anglo-french-draft``.
    """
    root = root or book_folder()
    found = {"index.html"}
    for table in (*PAGED, *LISTED, "clauses"):
        ids = record.sources if table == "sources" else record.tables.get(table, {})
        found.update(str(address(table, record_id)) for record_id in ids)
    found.update(f"{COMPARISONS}/{pair.id}.html" for pair in draft_pairs(record))
    for path in (root / "chapters").rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        if "{record-page}" not in text:
            page = f"{path.relative_to(root).with_suffix('').as_posix()}.html"
            found.add(page)
            found.update(f"{page}#{match[1] or match[2]}" for match in _NAME.finditer(text))
    return frozenset(found)


def read_registry(root: Path | None = None) -> list[str]:
    """Return the promised addresses, in order."""
    return ((root or book_folder()) / REGISTRY).read_text(encoding="utf-8").split()


def read_moved(root: Path | None = None) -> Mapping[str, str]:
    """Return the new address of each one that moved."""
    with ((root or book_folder()) / MOVED).open(encoding="utf-8", newline="") as file:
        return {row["old"]: row["new"] for row in csv.DictReader(file)}


def promise_addresses(record: Record, root: Path | None = None) -> int:
    """Add to the registry what the book has and the registry lacks; return how many were added."""
    root = root or book_folder()
    known = set(read_registry(root))
    every = known | present_addresses(record, root)
    write_whole(root / REGISTRY, "".join(f"{one}\n" for one in sorted(every)))
    return len(every) - len(known)


def lost_addresses(record: Record, root: Path | None = None) -> Iterator[Problem]:
    """Yield each promised address that leads nowhere."""
    here, moved = present_addresses(record, root), read_moved(root)
    for row, one in enumerate(read_registry(root), 1):
        if one not in here and one not in moved:
            yield Problem(REGISTRY, row, "", one, "address", "was promised and is gone",
                          f"Bring it back, or say in {MOVED} where it went")  # fmt: skip
    for row, (old, new) in enumerate(moved.items(), 2):
        if new not in here:
            yield Problem(MOVED, row, "new", new, "address", f"is not in the book; {old} cannot lead there",
                          "Name an address the book has")  # fmt: skip
        if old in here:
            yield Problem(MOVED, row, "old", old, "address", "still stands in the book", "Remove this row")
