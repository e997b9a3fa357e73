"""Marks: the lines that cut a transcription into its divisions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from edition.collation.texts.divisions import read_label

_TOPIC = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NOT_SEEN = "not seen"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a mark says of the division it opens."""

    label: str
    topic: str = ""
    seen: bool = True


def is_mark(line: str) -> bool:
    """Whether a line means to be a mark."""
    return line.startswith("==")


def read_mark(line: str) -> Mark | str:
    """Read a mark; if it is none, say how to write it.

    Examples
    --------
    >>> read_mark("== article 1(1) | aid ==")
    Mark(label='1 (1)', topic='aid', seen=True)
    >>> read_mark("== Annex A | not seen =="), read_mark("== artcle 1 ==")[:5]
    (Mark(label='annex A', topic='', seen=False), 'write')
    """
    written = line.strip()
    inner = written.strip("=").strip()
    label, *rest = (" ".join(part.split()) for part in inner.split("|"))
    seen = not rest or rest[-1].casefold() != _NOT_SEEN
    topics = rest if seen else rest[:-1]
    topic = topics[0] if topics else ""
    known = read_label(label)
    if not written.endswith("==") or known is None or len(topics) > 1 or (topic and not _TOPIC.fullmatch(topic)):
        return (
            "write '== article 1 (1) | topic-in-small-letters ==', with another division for article "
            "(preamble, point, paragraph, section, protocol, annex, declaration, note, signatures) or a number alone"
        )
    return Mark(known, topic, seen)
