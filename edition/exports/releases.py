"""``docs/releases.csv``: what each release held, in numbers, so that nothing promised or printed can go unseen.

A row is a release: its version and day, the digest of its record, and how many addresses were promised with it and their
digest. The addresses themselves stand in ``docs/addresses.txt``, those of a release under its version.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path

from edition.exports.identity import IdentityError, read_identity
from edition.record.folders import CITATION
from edition.record.problems import Problem
from edition.record.reading import read_text

RELEASES = "docs/releases.csv"
REGISTRY = "docs/addresses.txt"

_REMEDY = f"Restore {REGISTRY} from the version control; what is promised stays promised"


@dataclass(frozen=True, slots=True)
class Release:
    """A release, as a row of the table.

    Attributes
    ----------
    record
        Digest of its record.
    addresses, addresses_digest
        How many addresses were first promised with it, and their digest.
    """

    version: str
    date: str
    record: str
    addresses: str
    addresses_digest: str


_COLUMNS = [field.name for field in fields(Release)]

Blocks = Mapping[str, Sequence[str]]
"""Promised addresses by the version with which they were first promised."""


def digest_of(addresses: Sequence[str]) -> str:
    """Return the digest of some addresses, whatever their order."""
    return hashlib.sha256("\n".join(sorted(addresses)).encode()).hexdigest()


def read_blocks(root: Path) -> tuple[Blocks, list[Problem]]:
    """Return the promised addresses of each version, and what is wrong with the file as a whole.

    Parameters
    ----------
    root
        The folder of the book.
    """
    text, problems = read_text(root / REGISTRY)
    if text is None:
        return {}, [Problem(REGISTRY, p.row, p.column, p.value, p.rule, p.message, p.remedy) for p in problems]
    blocks: dict[str, list[str]] = {}
    version = ""
    for line in text.splitlines():
        if line.startswith("# "):
            version = line.removeprefix("# ").strip()
            blocks.setdefault(version, [])
        elif line.strip():
            blocks.setdefault(version, []).append(line.strip())
    return blocks, []


def blocks_text(blocks: Blocks) -> str:
    """Return the text of the file of promised addresses."""
    return "\n".join(
        f"# {version}\n" + "".join(f"{one}\n" for one in sorted(block)) for version, block in blocks.items()
    )


def read_releases(root: Path) -> tuple[list[Release], list[Problem]]:
    """Return the releases in order, and what is wrong with the file as a whole.

    Parameters
    ----------
    root
        The folder of the book.
    """
    text, problems = read_text(root / RELEASES)
    if text is None:
        return [], [Problem(RELEASES, p.row, p.column, p.value, p.rule, p.message, p.remedy) for p in problems]
    try:
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    except (csv.Error, ValueError) as error:
        return [], [Problem(RELEASES, 0, "", "", "csv", f"is not well-formed CSV ({error})", "Restore it")]
    if header != _COLUMNS or any(len(cells) != len(_COLUMNS) for cells in rows):
        return [], [Problem(RELEASES, 1, "", ",".join(header), "header", "does not head five cells in each row",
                            f"Write {','.join(_COLUMNS)}")]  # fmt: skip
    return [Release(*cells) for cells in rows], []


def releases_text(releases: Sequence[Release]) -> str:
    """Return the text of the table of releases."""
    return "".join(",".join(cells) + "\n" for cells in (_COLUMNS, *map(astuple, releases)))


def broken_promises(root: Path) -> Iterator[Problem]:
    """Yield each release whose addresses are not those that were promised with it, and a version that is not listed.

    Parameters
    ----------
    root
        The folder of the book.
    """
    blocks, problems = read_blocks(root)
    releases, more = read_releases(root)
    if problems or more:
        # A list that cannot be read is a list that lost its promises, once there has been a release.
        yield from (replace(p, rule="promises") if releases else p for p in problems)
        yield from more
        return
    for line, release in enumerate(releases, 2):
        block = blocks.get(release.version, ())
        if str(len(block)) != release.addresses:
            said = f"lists {len(block)} addresses under the version, and {release.addresses} were promised"
            yield Problem(REGISTRY, 0, "", release.version, "promises", said, _REMEDY)
        elif digest_of(block) != release.addresses_digest:
            yield Problem(REGISTRY, 0, "", release.version, "promises",
                          "lists other addresses under the version than were promised", _REMEDY)  # fmt: skip
        if release.version in [earlier.version for earlier in releases[: line - 2]]:
            yield Problem(
                RELEASES, line, "version", release.version, "release", "stands twice", "Remove one of the two"
            )
    for version in (v for v in blocks if v not in [release.version for release in releases]):
        yield Problem(REGISTRY, 0, "", version, "promises", f"heads addresses and is no version of {RELEASES}", _REMEDY)
    yield from _current(root, releases)


def _current(root: Path, releases: Sequence[Release]) -> Iterator[Problem]:
    try:
        version = read_identity(root).version
    except IdentityError:
        return  # told elsewhere
    if version not in [release.version for release in releases]:
        yield Problem(RELEASES, 0, "version", version, "release", f"is the version in {CITATION} and is not listed",
                      "Run `fiasco promise`")  # fmt: skip
