"""The words of a view as text: all that a reader reads, and no names that only programs need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

UNREAD = frozenset(
    {"classes", "detail", "fragment", "id", "kind", "lang", "look", "mark", "page", "scripts", "table", "template", "thread",
     "tip", "tone", "url"}
)  # fmt: skip
"""Fields of models and of running text that hold no words."""


def searched(value: Any) -> Iterator[str]:
    """Yield the words of a view’s plain data, part by part.

    Parameters
    ----------
    value
        A model as `edition.pages.view.encode` gives it.

    Examples
    --------
    >>> list(searched({"id": "x", "head": ["see ", {"kind": "ref", "table": "events", "id": "y", "words": ["the pact"]}]}))
    ['see ', 'the pact']
    """
    if isinstance(value, str):
        if value and not value.startswith("<"):  # drawings are told by their tables
            yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in UNREAD:
                yield from searched(part)
    elif isinstance(value, list):
        for part in value:
            yield from searched(part)
