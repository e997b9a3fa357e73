"""The addresses promised to readers, and a check that none is lost.

``docs/addresses.txt`` lists every address that has been promised: pages, paragraphs, records. ``docs/moved.csv``
says where one has gone. An address in neither the book nor that table is a broken promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from edition.drafts.succession import draft_pairs
from edition.exports.addresses import COMPARISONS, LISTED, PAGED, address
from edition.exports.identity import read_identity
from edition.exports.moved import MOVED, moved_faults, read_moved
from edition.exports.releases import (
    REGISTRY,
    RELEASES,
    Release,
    blocks_text,
    broken_promises,
    digest_of,
    read_blocks,
    read_releases,
    releases_text,
)
from edition.record import Record, RecordError
from edition.record.cells import read_cells
from edition.record.files import write_together
from edition.record.folders import CITATION, book_folder, data_folder
from edition.record.problems import Problem
from edition.record.reading import read_text

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
        text, _ = read_text(path)  # what cannot be read is told of the chapter
        if text is None:
            continue
        if "{record-page}" not in text:
            page = f"{path.relative_to(root).with_suffix('').as_posix()}.html"
            found.add(page)
            found.update(f"{page}#{match[1] or match[2]}" for match in _NAME.finditer(text))
    return frozenset(found)


def read_registry(root: Path | None = None) -> list[str]:
    """Return the promised addresses, in order."""
    blocks, _ = read_blocks(root or book_folder())
    return [one for block in blocks.values() for one in block]


def promise_addresses(record: Record, root: Path | None = None, data: Path | None = None) -> int:
    """Promise what the book has and never promised before, with the current version; return how many addresses that are.

    Parameters
    ----------
    record
        The record.
    root, data
        The folders of the book and of its data; without them those of this edition.

    Raises
    ------
    RecordError
        If a promise of an earlier release is broken, which cannot be mended by promising something else, or if the version
        is listed already: what a release promised is closed.
    """
    root = root or book_folder()
    broken = [p for p in broken_promises(root) if p.rule not in ("missing-file", "empty", "release")]
    if broken:
        raise RecordError(broken)
    (blocks, _), (releases, _), work = read_blocks(root), read_releases(root), read_identity(root)
    known = {one for block in blocks.values() for one in block}
    new = present_addresses(record, root) - known
    if not new and work.version in blocks:
        return 0
    if work.version in [release.version for release in releases]:
        raise RecordError([Problem(RELEASES, 0, "version", work.version, "release", "is listed already, and the book has more",
                                   f"Set the next version in {CITATION} first")])  # fmt: skip
    block = sorted(new)
    digest = read_cells(data or data_folder()).digest
    row = Release(work.version, work.day.isoformat(), digest, str(len(block)), digest_of(block))
    texts = {REGISTRY: blocks_text({**blocks, work.version: block}), RELEASES: releases_text([*releases, row])}
    write_together({root / name: text for name, text in texts.items()})
    return len(new)


def lost_addresses(record: Record, root: Path | None = None) -> Iterator[Problem]:
    """Yield each promised address that leads nowhere, each promise that is no longer listed, and faults of what leads on."""
    root = root or book_folder()
    here, moved = present_addresses(record, root), read_moved(root)
    yield from broken_promises(root)
    for one in read_registry(root):
        if one not in here and one not in moved:
            yield Problem(REGISTRY, 0, "", one, "address", "was promised and is gone",
                          f"Bring it back, or say in {MOVED} where it went")  # fmt: skip
    yield from moved_faults(here, root)
