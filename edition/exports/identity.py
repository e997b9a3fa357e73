"""What the work is called, whose it is and which version of it this is: read in one place, used everywhere.

Title, author and address stand in ``_config.yml``, where a fork changes them; version, day and DOI stand in
``CITATION.cff`` alone. An installed package carries only the second file, which names title and author too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from edition.record.folders import CITATION, book_folder

CONFIG = "_config.yml"
"""The configuration of Jupyter Book."""


class IdentityError(ValueError):
    """A file that should name the work does not; the message names file and field."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The work as it is cited.

    Attributes
    ----------
    title, short_title
        The whole title, and the form for running heads: the part before the colon where none is given.
    author
        One line, as it stands in a citation.
    version, day
        Version and day of the release.
    url, doi
        Address of the copy on the web and DOI of this version; empty where there is none.
    """

    title: str
    short_title: str
    author: str
    version: str
    day: date
    url: str = ""
    doi: str = ""

    @property
    def year(self) -> str:
        """The year of the release."""
        return str(self.day.year)

    @property
    def slug(self) -> str:
        """The short title as an identifier, such as ``fiasco-1939-1940``."""
        return re.sub(r"[^a-z0-9]+", "-", self.short_title.lower()).strip("-")

    @property
    def record_title(self) -> str:
        """The title of the data package."""
        return f"{self.short_title}: the record"

    def at(self, address: str) -> str:
        """Return the address on the web of a page of the book, empty where the book has none."""
        return f"{self.url.rstrip('/')}/{address}" if self.url else ""


def read_identity(root: Path | None = None) -> Identity:
    """Return the identity of a book.

    Parameters
    ----------
    root
        The folder of the book; without one that of ``book_folder``.

    Raises
    ------
    IdentityError
        If a file is missing or lacks a field.
    """
    return _read_once(root or book_folder())


@lru_cache(maxsize=2)
def _read_once(root: Path) -> Identity:
    cited = mapping(root / CITATION)
    configured = mapping(root / CONFIG) if (root / CONFIG).is_file() else {}
    sphinx = dict((configured.get("sphinx") or {}).get("config") or {})
    html = dict(configured.get("html") or {})
    title = str(configured.get("title") or _field(cited, "title"))
    return Identity(
        title=title,
        short_title=str(sphinx.get("html_short_title") or title.partition(":")[0].strip()),
        author=str(configured.get("author") or author_of(cited)),
        version=str(_field(cited, "version")),
        day=_day(_field(cited, "date-released")),
        url=str(html.get("baseurl") or cited.get("url") or ""),
        doi=str(cited.get("doi") or ""),
    )


def mapping(path: Path) -> Mapping[str, Any]:
    """Return what a YAML file holds, which must be fields and values."""
    try:
        # Every value as it is written: version 1.10 is no number.
        found = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    except FileNotFoundError:
        raise IdentityError(f"{path.name} is missing: restore it") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        where = getattr(error, "problem_mark", None)
        line = f", line {where.line + 1}" if where else ""
        raise IdentityError(f"{path.name}{line} cannot be read: {' '.join(str(error).split())}") from None
    if not isinstance(found, dict):
        raise IdentityError(f"{path.name} holds no fields: write one a line, as name: value")
    return found


def author_of(cited: Mapping[str, Any]) -> str:
    """Return the authors that a citation file names, joined as in a note.

    Examples
    --------
    >>> author_of({"authors": [{"given-names": "Ada", "family-names": "Moor"}, {"name": "The River Society"}]})
    'Ada Moor and The River Society'
    """
    names = [_name(one) for one in _field(cited, "authors")]
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]


def _name(one: Mapping[str, str]) -> str:
    parts = ("name",) if "name" in one else ("given-names", "name-particle", "family-names", "name-suffix")
    return " ".join(str(one[part]) for part in parts if one.get(part))


def _field(cited: Mapping[str, Any], name: str) -> Any:
    if not cited.get(name):
        raise IdentityError(f"{CITATION} has no field {name}: add a line {name}: …")
    return cited[name]


def _day(value: object) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise IdentityError(f"{CITATION}: date-released is {value!s}: write a day as 2026-11-23") from None
