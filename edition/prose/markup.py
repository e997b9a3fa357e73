"""What a chapter may be made of: words, marks of MyST that this book knows, and nothing that a browser would run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.prose.source import Line
from edition.record.links import host_of

DIRECTIVES = frozenset(
    "admonition carley citation-form code-cell container coverage deflist figure image in-brief list-table literalinclude margin "
    "not-known note others record record-list table".split()
)
"""Directives that a chapter may use. Those that take raw output or other files in are none of them."""

ROLES = frozenset(
    "argument attitude clause comparison dispute doc draft edition event glue:text glue objection move party person place "
    "proof publication ref source statement sub sup term topic vocabulary".split()
)
"""Roles that a chapter may use."""

LANGUAGES = frozenset({"", "bibtex", "csv", "json", "python", "shell", "text", "xml"})
"""What a block that is only shown may be written in."""

_HEADER_FIELDS = frozenset(
    "display_name extension format_name format_version jupytext jupytext_version kernelspec language name orphan "
    "text_representation".split()
)
_FIELD = re.compile(r"^\s*(?:- )?([A-Za-z_-]+)\s*:")
_CODE = re.compile(r"(?P<role>\{[^{}\s]*\})?(?P<marks>`+)(?P<body>.+?)(?<!`)(?P=marks)(?!`)")
_HTML = re.compile(r"<(?!https?://)[A-Za-z/!?]|&(?:#|[A-Za-z]+;)")
_SCRIPT = re.compile(r"<\s*/?\s*(?:script|iframe|object|embed|svg|style|link|meta|base|form)\b", re.IGNORECASE)
_ROLE = re.compile(r"\{([^{}\s]*)\}`")
_DIRECTIVE = re.compile(r"^\s*(?::{3,}|`{3,}|~{3,})\s*\{([^}]*)\}")
_SUBSTITUTION = re.compile(r"\{\{|\}\}|\{%|%\}")
_ATTRIBUTES = re.compile(r"\{[^{}`]*=[^{}`]*\}")
_LINK = re.compile(r"\]\(\s*<?([^)>]*)>?[^)]*\)")
_AUTOLINK = re.compile(r"<(https?://[^>]*)>")
_DEFINITION = re.compile(r"^\s*\[(?!\^)[^\]]+\]:\s*(.*)")
_BELOW_DOCS = re.compile(r"(?:\.\./){1,3}docs/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\.[a-z]+")
_INSIDE = re.compile(r"(?:(?:\.\./)*[A-Za-z0-9_/.'-]+)?(?:#[A-Za-z0-9._-]+)?")

_Fault = tuple[str, str, str, str]


def markup_faults(line: Line, hosts: frozenset[str]) -> Iterator[_Fault]:
    """Yield rule, value, message and remedy of whatever stands in a line and may not.

    Parameters
    ----------
    line
        A line of a chapter.
    hosts
        Hosts to which it may link.
    """
    text = line.text
    if line.kind == "header":
        found = _FIELD.match(text)
        if found and found[1] not in _HEADER_FIELDS:
            yield "header", found[1], "is a field that the header of a chapter does not have", "Remove it"
        return
    if _SCRIPT.search(text) and line.kind != "fence":
        yield "raw-html", text.strip(), "holds HTML that a browser could run", "Take it out"
    if line.kind == "code":
        return
    yield from _directives(line)
    if line.kind == "fence":
        return
    plain = _CODE.sub("", text)
    written = [found["role"] for found in _CODE.finditer(text) if found["role"]]
    for role in (*(one.strip("{}") for one in written), *_ROLE.findall(plain)):
        if role not in ROLES:
            yield "role", role, "is no role of this book", f"Use one of: {', '.join(sorted(ROLES))}"
    if _HTML.search(_AUTOLINK.sub("", plain)) and not _SCRIPT.search(text):
        yield "raw-html", text.strip(), "holds raw HTML", "Write it in Markdown"
    if _SUBSTITUTION.search(plain) or _ATTRIBUTES.search(plain):
        yield "markup", text.strip(), "holds template code or attributes", "Write plain words, or a name as {#name}"
    yield from _links(plain, hosts)


def _directives(line: Line) -> Iterator[_Fault]:
    found = _DIRECTIVE.match(line.text)
    if found is None:
        language = line.text.strip().lstrip("`~").strip() if line.kind == "fence" else ""
        if language not in LANGUAGES:
            known = ", ".join(filter(None, sorted(LANGUAGES)))
            yield "directive", language, "is no language of a block", f"Use one of: {known}"
    elif found[1] not in DIRECTIVES:
        yield "directive", found[1], "is no directive of this book", f"Use one of: {', '.join(sorted(DIRECTIVES))}"
    elif found[1] == "literalinclude" and not _BELOW_DOCS.fullmatch(_argument(line.text)):
        yield "directive", _argument(line.text), "is no file below docs/", "Show a file of that folder"


def _argument(text: str) -> str:
    return text.partition("}")[2].strip()


def _links(text: str, hosts: frozenset[str]) -> Iterator[_Fault]:
    targets = [*_LINK.findall(text), *_AUTOLINK.findall(text), *_DEFINITION.findall(text)]
    for target in (one.strip() for one in targets):
        if _INSIDE.fullmatch(target) and "//" not in target:
            continue
        host = host_of(target)
        if not host:
            yield (
                "unlawful-link",
                target,
                "is neither a page of this book nor a web address in plain form",
                "Correct it",
            )
        elif hosts and host not in hosts:
            yield (
                "unlawful-link",
                target,
                "leads to a place that is not on the list of lawful hosts",
                f"Add {host} there, or cite a source",
            )
