"""How the edition, a page of it and its record are cited: as a note, in BibTeX and in RIS."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from edition.exports.identity import Identity

# Braces by name: BibTeX counts even escaped ones.
_NAMED = {"\\": "backslash", "~": "asciitilde", "^": "asciicircum", "{": "braceleft", "}": "braceright"}
_TEX = {sign: f"\\text{name}{{}}" for sign, name in _NAMED.items()} | {"–": "--", "…": r"\ldots{}"}
_TEX |= {sign: f"\\{sign}" for sign in "&%$#_"}

OPTIONAL = ("doi", "url", "DO", "UR")
"""Fields that stand only where there is something to say."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One thing to cite in three forms, as plain text."""

    note: str
    bibtex: str
    ris: str


def cite(title: str, page: str, work: Identity) -> Citation:
    """Return how to cite a page.

    Parameters
    ----------
    title
        Title of the page.
    page
        Its path inside the book, with the suffix: its permanent address.
    work
        The edition.

    Examples
    --------
    >>> from datetime import date
    >>> river = Identity("The River: an edition", "The River", "Ada Moor", "0.2.0", date(2026, 3, 1))
    >>> forms = cite("June: Strang & the Baltic states", "chapters/negotiations/strang.html", river)
    >>> print(forms.bibtex)
    @incollection{the-river-negotiations-strang,
      author    = {{Ada Moor}},
      title     = {June: Strang \\& the Baltic states},
      booktitle = {The River: an edition},
      year      = {2026},
      edition   = {version 0.2.0},
      note      = {chapters/negotiations/strang.html},
    }
    >>> forms.ris.splitlines()[0]
    'TY  - CHAP'
    """
    title, page = " ".join(title.split()), page.strip()
    url = work.at(page)
    note = f"{work.author}, ‘{title}’, in {work.title}, version {work.version} ({work.year}), {url or page}."
    bibtex = _bibtex(
        "incollection",
        f"{work.slug}-{_key(page)}",
        (
            ("author", f"{{{_tex(work.author)}}}"), ("title", _tex(title)), ("booktitle", _tex(work.title)),
            ("year", work.year), ("edition", f"version {work.version}"), ("note", _tex(page)), ("url", url),
        ),
    )  # fmt: skip
    ris = _ris(
        ("TY", "CHAP"), ("AU", work.author), ("TI", title), ("T2", work.title), ("PY", work.year),
        ("ET", f"version {work.version}"), ("M1", page), ("UR", url), ("LA", "en"),
    )  # fmt: skip
    return Citation(note, bibtex, ris)


def cite_work(work: Identity) -> Citation:
    """Return how to cite the whole edition."""
    return _whole(work, work.title, "EBOOK", work.slug, "", "")


def cite_record(work: Identity) -> Citation:
    """Return how to cite its data."""
    return _whole(work, work.record_title, "DATA", f"{work.slug}-record", ", data set", ", CC0 1.0")


def _whole(work: Identity, title: str, kind: str, key: str, form: str, licence: str) -> Citation:
    where = f"https://doi.org/{work.doi}" if work.doi else work.url
    note = f"{work.author}, *{title}*{form}, version {work.version} ({work.year}){licence}"
    bibtex = _bibtex(
        "misc",
        key,
        (
            ("author", f"{{{_tex(work.author)}}}"), ("title", _tex(title)), ("year", work.year),
            ("edition", f"version {work.version}"), ("doi", work.doi), ("url", work.url),
        ),
    )  # fmt: skip
    ris = _ris(
        ("TY", kind), ("AU", work.author), ("TI", title), ("PY", work.year), ("ET", f"version {work.version}"),
        ("DO", work.doi), ("UR", work.url), ("LA", "en"),
    )  # fmt: skip
    return Citation(f"{note}, {where}." if where else f"{note}.", bibtex, ris)


def _key(page: str) -> str:
    """Return the part of a citation key that names the page: its path, so that no two pages share one."""
    path = page.removeprefix("chapters/").removesuffix(".html").lower()
    return re.sub(r"[^a-z0-9-]", "", path.replace("/", "-"))


def _bibtex(kind: str, key: str, fields: Iterable[tuple[str, str]]) -> str:
    named = [(name, value) for name, value in fields if value or name not in OPTIONAL]
    width = max(len(name) for name, _ in named)
    return "\n".join((f"@{kind}{{{key},", *(f"  {n:<{width}} = {{{v}}}," for n, v in named), "}"))


def _ris(*fields: tuple[str, str]) -> str:
    named = [(tag, value) for tag, value in fields if value or tag not in OPTIONAL]
    return "\n".join(f"{tag}  - {value}" for tag, value in (*named, ("ER", "")))


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in text)
