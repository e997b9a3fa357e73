"""How a page of the edition is cited: as a note, in BibTeX and in RIS."""

from __future__ import annotations

import re
from dataclasses import dataclass

AUTHOR = "The Fiasco edition contributors"
WORK = "Fiasco, 1939–1940: an open edition"

# Braces by name: BibTeX counts even escaped ones.
_NAMED = {"\\": "backslash", "~": "asciitilde", "^": "asciicircum", "{": "braceleft", "}": "braceright"}
_TEX = {sign: f"\\text{name}{{}}" for sign, name in _NAMED.items()} | {"–": "--", "…": r"\ldots{}"}
_TEX |= {sign: f"\\{sign}" for sign in "&%$#_"}


@dataclass(frozen=True, slots=True)
class Citation:
    """One page in three forms, as plain text."""

    note: str
    bibtex: str
    ris: str


def cite(title: str, page: str, version: str, year: str) -> Citation:
    """Return how to cite a page.

    Parameters
    ----------
    title
        Title of the page.
    page
        Its path inside the book, with the suffix: its permanent address.
    version, year
        Version of the edition and the year of its release.

    Examples
    --------
    >>> forms = cite("June: Strang & the Baltic states", "chapters/negotiations/strang.html", "0.1.0", "2026")
    >>> print(forms.bibtex)
    @incollection{fiasco-strang,
      author    = {{The Fiasco edition contributors}},
      title     = {June: Strang \\& the Baltic states},
      booktitle = {Fiasco, 1939--1940: an open edition},
      year      = {2026},
      edition   = {version 0.1.0},
      note      = {chapters/negotiations/strang.html},
    }
    >>> forms.ris.splitlines()[0]
    'TY  - CHAP'
    """
    title, page = " ".join(title.split()), page.strip()
    key = re.sub(r"[^a-z0-9-]", "", page.rpartition("/")[2].removesuffix(".html").lower())
    note = f"{AUTHOR}, ‘{title}’, in {WORK}, version {version} ({year}), {page}."
    bibtex = "\n".join(
        (
            f"@incollection{{fiasco-{key},",
            f"  author    = {{{{{AUTHOR}}}}},",
            f"  title     = {{{_tex(title)}}},",
            f"  booktitle = {{{_tex(WORK)}}},",
            f"  year      = {{{year}}},",
            f"  edition   = {{version {version}}},",
            f"  note      = {{{_tex(page)}}},",
            "}",
        )
    )
    fields = (
        ("TY", "CHAP"), ("AU", AUTHOR), ("TI", title), ("T2", WORK), ("PY", year), ("ET", f"version {version}"),
        ("M1", page), ("LA", "en"), ("ER", ""),
    )  # fmt: skip
    return Citation(note, bibtex, "\n".join(f"{tag}  - {value}" for tag, value in fields))


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in text)
