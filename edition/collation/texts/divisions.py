"""Divisions: what treaties are cut into, how each is named, and which names mean the same."""

from __future__ import annotations

import re
from functools import lru_cache

from edition.collation.texts.numbers import NAMES, number_key

_WORD = "|".join(sorted((re.escape(word) for word in NAMES), key=len, reverse=True))
_NUMBER = r"[^\W_]{1,5}(?:\s?(?:bis|ter|quater))?(?:\s?\([^\W_]{1,5}\))*|premier|première|unique|first|erster"
_PART = re.compile(
    rf"(?:(?:secret|additional|supplementary|final|secrète?|additionnel|geheimes?)\s+)?"
    rf"(?:(?P<word>{_WORD})(?!\w)\s*(?:(?:no|nr|№)\.?\s*)?(?P<id>{_NUMBER})?|(?P<bare>\d{{1,3}}(?:\s?\([^\W_]{{1,5}}\))*|[IVXLC]+))[.:]?",
    re.IGNORECASE,
)


def read_label(written: str) -> str | None:
    """Read the name of a division as a mark has it; nothing if it is none.

    An article goes by its number alone.

    Examples
    --------
    >>> read_label("article 1(1)"), read_label("1 (2)"), read_label("PREAMBLE"), read_label("draft")
    ('1 (1)', '1 (2)', 'preamble', None)
    >>> read_label("Protocol, article II"), read_label("annexe A"), read_label("points")
    ('protocol, article II', 'annex A', 'point')
    """
    parts = []
    for part in written.split(","):
        found = _PART.fullmatch(part.strip())
        if found is None:
            return None
        number = re.sub(r"\s*\(", " (", found["id"] or found["bare"] or "")
        name = NAMES[found["word"].casefold()] if found["word"] else "article"
        parts.append((name, number))
    if len(parts) == 1 and parts[0][0] == "article":
        return parts[0][1] or None
    return ", ".join(f"{name} {number}".strip() for name, number in parts)


@lru_cache(maxsize=1 << 12)
def named(label: str) -> str:
    """Say what a division is called in a sentence.

    Examples
    --------
    >>> named("1 (2)"), named("preamble"), named("XVI"), named("")
    ('article 1 (2)', 'preamble', 'article XVI', '')
    """
    first = re.match(r"[^\W\d_]+\.?", label.casefold())
    return label if not label or (first and first[0] in NAMES) else f"article {label}"


@lru_cache(maxsize=1 << 12)
def label_key(label: str) -> str:
    """Bring the name of a division to one form: *XVI* and *16*, *1(1)* and *1 (1)* are one.

    Examples
    --------
    >>> label_key("XVI"), label_key("1 (1)"), label_key("annex A"), label_key("protocol, article II")
    ('article 16', 'article 1.1', 'annex a', 'protocol, article 2')
    """
    keys = []
    for part in named(label).split(", "):
        first, _, rest = part.partition(" ")
        keys.append(f"{NAMES.get(first.casefold(), first)} {number_key(rest)}".strip())
    return ", ".join(keys)
