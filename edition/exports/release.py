"""Version and day of release, from the file in which they are said once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from edition.record.folders import CHECKOUT

CITATION = CHECKOUT / "CITATION.cff"


@dataclass(frozen=True, slots=True)
class Release:
    """A release of the edition; its day stands in files so that every build writes the same."""

    version: str
    day: date
    title: str


@lru_cache
def read_release(path: Path = CITATION) -> Release:
    """Return the release that ``CITATION.cff`` names.

    Raises
    ------
    ValueError
        If a field is missing.
    """
    text = path.read_text(encoding="utf-8")
    found = {}
    for name in ("version", "date-released", "title"):
        match = re.search(rf'^{name}: "?(.+?)"?$', text, re.MULTILINE)
        if match is None:
            raise ValueError(f"{path.name} has no line {name}: …")
        found[name] = match[1]
    return Release(found["version"], date.fromisoformat(found["date-released"]), found["title"])
