"""The sources: entries of ``references.bib`` and how they are cited in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from edition.dates import EdtfError, parse
from edition.record.problems import Problem
from edition.record.reading import read_text

if TYPE_CHECKING:
    from pybtex.database import Entry

READ_AS = ("whole", "opening", "extract", "second-hand")
"""How a source was read: the whole text, its opening, an extract, or through another work."""

SOURCE_KINDS = ("document", "parliament", "press", "memoir", "article", "book", "collection", "reference", "web")


@dataclass(frozen=True, slots=True)
class Source:
    """One source.

    Attributes
    ----------
    key
        Citation key, permanent.
    authors, editors
        Names, family name first.
    url
        An official or lawful address, or empty.
    rights, read_as, kind, lang, note
        The edition's own fields: whose rights, how it was read, what it is, its language, a remark.
    """

    key: str
    type: str
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    title: str
    year: str
    fields: tuple[tuple[str, str], ...]
    url: str
    rights: str
    read_as: str
    kind: str
    lang: str
    note: str

    def field(self, name: str) -> str:
        """Return another field of the entry, empty if it has none of that name."""
        return dict(self.fields).get(name, "")

    @property
    def short(self) -> str:
        """Short title, or author and year, for running text."""
        if self.field("shorttitle"):
            return self.field("shorttitle")
        names = self.authors or self.editors
        if names:
            family = [n.split(",")[0] for n in names]
            label = " and ".join(family) if len(family) < 3 else f"{family[0]} and others"
            return f"{label} {self.year}".strip()
        title = self.title if len(self.title) <= 60 else self.title[:59].rsplit(" ", 1)[0] + " …"
        return title if not self.year or self.year in title else f"{title} ({self.year})"

    def at(self, locator: str) -> str:
        """Return what follows the short title when a place in the source is cited.

        A document or page that the short title already names is not said twice.
        """
        first, _, rest = locator.partition(",")
        shown = rest.strip() if first.strip() and self.short.endswith(first.strip()) else locator
        return f", {shown}" if shown else ""

    @property
    def citation(self) -> str:
        """The full reference in plain text."""
        return format_citation(self)


def format_citation(source: Source) -> str:
    """Return a full reference, Chicago style, in plain text.

    Parameters
    ----------
    source
        The source.

    Returns
    -------
    str
        For instance ``Carley, Michael Jabara, ‘Fiasco: …’, International History Review 41:4 (2019), 701–728``.
    """
    parts: list[str] = []
    if source.authors:
        parts.append(_names(source.authors))
    contained = source.field("journal") or source.field("booktitle")
    parts.append(f"‘{source.title}’" if contained or source.kind in ("article", "document") else source.title)
    if source.field("booktitle"):
        parts.append(f"in {source.field('booktitle')}")
    if source.editors:
        parts.append(f"ed. {_names(tuple(_given_first(n) for n in source.editors))}")
    if source.field("journal"):
        parts.append(_journal(source))
    else:
        parts.extend(_place(source))
    if source.field("pages"):
        pages = source.field("pages").replace("--", "–")
        parts.append(pages if source.field("journal") else f"p. {pages}" if pages.isdigit() else f"pp. {pages}")
    return ", ".join(p for p in parts if p).replace(", (", " (")


def read_bibliography(path: Path) -> tuple[dict[str, Source], list[Problem]]:
    """Read ``references.bib``.

    Parameters
    ----------
    path
        The file.

    Returns
    -------
    sources, problems
        Sources by key, in the order of the file, and every fault found.
    """
    from pybtex.database import parse_string  # a third of the start of a program that reads no sources
    from pybtex.exceptions import PybtexError

    text, problems = read_text(path)
    if text is None:
        return {}, problems
    try:
        data = parse_string(text, "bibtex")
    except PybtexError as error:
        reason = " ".join(str(error).split())
        line = getattr(error, "lineno", None) or 0
        return {}, [Problem(path.name, line, "", "", "bibtex", f"cannot be read ({reason})", "Correct the entry named")]
    if not data.entries:
        return {}, [Problem(path.name, 0, "", "", "empty", "the file has no entries", "Restore them")]
    sources = {key: _source(key, entry) for key, entry in data.entries.items()}
    problems = [p for s in sources.values() for p in _faults(path.name, s)]
    return sources, problems


def _faults(file: str, source: Source) -> list[Problem]:
    checks = (
        (not source.title, "title", "", "required", "the source has no title", "Give it one"),
        (not source.rights, "rights", "", "required", "no rights are stated", "Say whose rights there are"),
        (source.read_as not in READ_AS, "readas", source.read_as, "enum", "is not a way of reading",
         f"Use one of: {', '.join(READ_AS)}"),
        (source.kind not in SOURCE_KINDS, "kind", source.kind, "enum", "is not a kind of source",
         f"Use one of: {', '.join(SOURCE_KINDS)}"),
        (not source.lang, "langid", "", "required", "no language is given", "Give an ISO 639-1 code"),
    )  # fmt: skip
    return [
        Problem(file, 0, f"{source.key}: {name}", value, rule, message, remedy)
        for broken, name, value, rule, message, remedy in checks
        if broken
    ]


def _source(key: str, entry: Entry) -> Source:
    fields = {name.lower(): _plain(value) for name, value in entry.fields.items()}
    own = ("title", "year", "url", "rights", "readas", "kind", "langid", "note")
    title, year, url, rights, read_as, kind, lang, note = (fields.get(n, "") for n in own)
    return Source(
        key=key,
        type=entry.type,
        authors=_people(entry, "author"),
        editors=_people(entry, "editor"),
        title=title,
        year=year or fields.get("date", "")[:4],
        fields=tuple((n, v) for n, v in fields.items() if n not in own),
        url=url,
        rights=rights,
        read_as=read_as,
        kind=kind,
        lang=lang,
        note=note,
    )


def _people(entry: Entry, role: str) -> tuple[str, ...]:
    names = []
    for person in entry.persons.get(role, ()):
        given = " ".join([*person.first_names, *person.middle_names])
        family = " ".join([*person.prelast_names, *person.last_names])
        names.append(_plain(f"{family}, {given}" if given else family))
    return tuple(names)


def _plain(text: str) -> str:
    text = text.replace(r"\&", "&").replace(r"\%", "%").replace(r"\_", "_").replace(r"\#", "#")
    return " ".join(text.replace("{", "").replace("}", "").replace("---", "—").split())


def _given_first(name: str) -> str:
    family, _, given = name.partition(", ")
    return f"{given} {family}" if given else family


def _names(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _journal(source: Source) -> str:
    volume = ":".join(v for v in (source.field("volume"), source.field("number")) if v)
    if not volume:
        return ", ".join(p for p in (source.field("journal"), _when(source)) if p)
    return " ".join(p for p in (source.field("journal"), volume, f"({source.year})" if source.year else "") if p)


def _when(source: Source) -> str:
    written = source.field("origdate") or source.field("date") or source.year
    try:
        return parse(written).describe()
    except EdtfError:
        return written


def _place(source: Source) -> list[str]:
    volume = f"vol. {source.field('volume')}" if source.field("volume") else ""
    imprint = ": ".join(p for p in (source.field("address"), source.field("publisher")) if p)
    year = _when(source)
    tail = f"({imprint}, {source.year})" if imprint and source.year else f"({imprint})" if imprint else year
    number = source.field("number")
    return [source.field("series"), volume, f"no. {number}" if number else "", tail]
