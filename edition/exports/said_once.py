"""That the work is named once: what files repeat of title, author and version agrees with its identity.

Version and day of release stand in ``CITATION.cff`` alone. Title and author stand in ``_config.yml`` too, where
Jupyter Book reads them, and in files that people or programs read outside the book.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from edition.exports.citing import cite_record, cite_work
from edition.exports.identity import CONFIG, Identity, IdentityError, author_of, mapping, read_identity
from edition.record.folders import CITATION, DESCRIPTOR, book_folder
from edition.record.problems import Problem
from edition.record.reading import read_text

TAKEN = ("version", "release", "project", "copyright")
"""Settings of Sphinx that the build takes from the identity."""

CITED_IN = ("README.md", "data/DATA.md")
"""Files outside the book that say how to cite it, in lines that begin with ``>``."""

TITLED = ("README.md", "index.md")
"""Files whose first heading is the title of the work."""

_CITED = re.compile(r"^> (.*\bversion \d.*)$", re.MULTILINE)
_HEADING = re.compile(r"^# (.*)$", re.MULTILINE)


def said_once(root: Path | None = None) -> Iterator[Problem]:
    """Yield each place that names another work, author or version than the identity of the book.

    Parameters
    ----------
    root
        The folder of the book; without one that of ``book_folder``.
    """
    root = root or book_folder()
    try:
        work = read_identity(root)
        yield from _configuration(root, work)
    except IdentityError as error:
        yield Problem(CITATION, 0, "", "", "identity", str(error), "CONTRIBUTING.md says how a version is named")
        return
    yield from _descriptor(root, work)
    yield from _words(root, work)


def _configuration(root: Path, work: Identity) -> Iterator[Problem]:
    cited = mapping(root / CITATION)
    for name, ours, theirs in (
        ("title", work.title, str(cited.get("title", ""))),
        ("author", work.author, author_of(cited)),
    ):
        if ours != theirs:
            yield Problem(CITATION, _line(root / CITATION, name), "", theirs, "two-works",
                          f"is not the {name} in {CONFIG}, {ours!r}", "Write the same in both")  # fmt: skip
    if not (root / CONFIG).is_file():
        return
    configured = mapping(root / CONFIG)
    for name in TAKEN:
        if name in configured or name in ((configured.get("sphinx") or {}).get("config") or {}):
            yield Problem(CONFIG, _line(root / CONFIG, name), "", name, "said-twice",
                          f"is taken from {CITATION} and from the title", "Remove the line")  # fmt: skip


def _descriptor(root: Path, work: Identity) -> Iterator[Problem]:
    path = root / "data" / DESCRIPTOR
    if not path.is_file():
        return
    said = json.loads(path.read_text(encoding="utf-8"))
    if "version" in said:
        yield Problem(DESCRIPTOR, _line(path, '"version"'), "", str(said["version"]), "said-twice",
                      f"is the version, which stands in {CITATION}; exports add it", "Remove the line")  # fmt: skip
    if said.get("title", "").replace("–", "-") != work.record_title.replace("–", "-"):
        yield Problem(DESCRIPTOR, _line(path, '"title"'), "", said.get("title", ""), "two-works",
                      "is not the title of the record", f"Write {work.record_title}")  # fmt: skip


def _words(root: Path, work: Identity) -> Iterator[Problem]:
    right = (cite_work(work).note, cite_record(work).note)
    for name in dict.fromkeys((*CITED_IN, *TITLED)):
        if not (root / name).is_file():
            continue
        text, unreadable = read_text(root / name)
        if text is None:
            yield from (Problem(name, p.row, p.column, p.value, p.rule, p.message, p.remedy) for p in unreadable)
            continue
        for match in _CITED.finditer(text) if name in CITED_IN else ():
            if match[1] not in right:
                yield Problem(name, text.count("\n", 0, match.start()) + 1, "", match[1], "citation",
                              "cites another work or another version", f"Write {' or '.join(right)}")  # fmt: skip
        heading = _HEADING.search(text) if name in TITLED else None
        if heading and heading[1].strip() != work.title:
            yield Problem(name, text.count("\n", 0, heading.start()) + 1, "", heading[1], "two-works",
                          "is not the title of the work", f"Write {work.title}")  # fmt: skip


def _line(path: Path, name: str) -> int:
    """Return the line on which a field stands first, or 0."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((n for n, line in enumerate(lines, 1) if line.lstrip().startswith(name)), 0)
