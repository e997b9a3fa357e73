"""Dividing: a plain text cut into articles where its own headings or numbers say so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from edition.collation.texts.divisions import named, read_label
from edition.collation.texts.numbers import arabic
from edition.collation.texts.structure import begins_anew, heading

Part = tuple[str, str]
"""The label of a division, empty if it has none, and its text, heading included."""

_LINE = re.compile(r"^[ \t\u00a0]*(?=\S)", re.MULTILINE)
_NUMBERED = re.compile(r"(\d{1,3}|[IVXLC]{1,6})[.)](?=\s)")
_LONGEST_TITLE = 15
_CLOSING = re.compile(
    r"(?:done (?:at|in)|in (?:witness|faith) whereof|signed at|fait à|en foi de quoi|geschehen zu|ausgefertigt"
    r"|zu urkund dessen|составлено|совершено|в удостоверение)\b",
    re.IGNORECASE,
)


def divided(text: str) -> list[Part]:
    r"""Cut a text into its divisions; one part without a label if it shows none.

    Divisions are known by headings (*Article 1*, *Preamble*, *Annex A*), or else by paragraphs that begin
    with the numbers 1, 2, 3 or I, II, III. What stands before the first is the title or the preamble, and a formula such
    as *Done at* opens the signatures.

    Examples
    --------
    >>> divided("The parties agree:\n\nArticle 1\nThey consult.\n\nArticle 2\nThey help.\n")[1:]
    [('1', 'Article 1\nThey consult.\n\n'), ('2', 'Article 2\nThey help.\n')]
    >>> divided("They consult under Article 16.")
    [('', 'They consult under Article 16.')]
    """
    cuts = _headings(text) or _numbers(text)
    if not cuts:
        return [("", text)]
    cuts = _with_closing(text, cuts)
    before = text[: cuts[0][0]]
    parts = [("preamble" if _is_sentence(before) else "title", before)] if before.strip() else []
    if not parts and cuts[0][0]:
        cuts[0] = (0, cuts[0][1])
    ends = [at for at, _ in cuts[1:]] + [len(text)]
    return parts + [(label, text[at:end]) for (at, label), end in zip(cuts, ends, strict=True)]


def _is_sentence(text: str) -> bool:
    """Whether a text is more than a title: long, or ended by a mark."""
    return len(text.split()) > _LONGEST_TITLE or text.rstrip()[-1:] in ".,;:"


def _headings(text: str) -> list[tuple[int, str]]:
    """Find the headings, each with its label; what follows a protocol or an annex belongs to that."""
    found: list[tuple[int, str]] = []
    within = ""
    for line in _LINE.finditer(text):
        match = heading(text, line.end())
        label = read_label(match[0].strip(" \t.:-–—")) if match and begins_anew(text, line.start()) else None
        if label is None:
            continue
        name = named(label)
        if name.startswith(("protocol", "annex", "declaration", "note")):
            within = name
        elif within and name.startswith(("article", "point", "paragraph")):
            label = f"{within}, {name}"
        found.append((line.start(), label))
    # A word such as Note alone above a paragraph divides nothing.
    return found if len(found) > 1 else []


def _numbers(text: str) -> list[tuple[int, str]]:
    """Find paragraphs numbered one after the other from 1 on."""
    found: list[tuple[int, str]] = []
    for line in _LINE.finditer(text):
        match = _NUMBERED.match(text, line.end())
        if match is None or not begins_anew(text, line.start()):
            continue
        value = int(match[1]) if match[1].isdigit() else arabic(match[1])
        if value == len(found) + 1:
            found.append((line.start(), match[1]))
    return found if len(found) > 1 else []


def _with_closing(text: str, cuts: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Let a formula of closing behind the last article begin a division of its own."""
    for line in _LINE.finditer(text, cuts[-1][0]):
        if _CLOSING.match(text, line.end()) and begins_anew(text, line.start()) and cuts[-1][1] != "signatures":
            return [*cuts, (line.start(), "signatures")]
    return list(cuts)
