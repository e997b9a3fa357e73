"""Cutters: from a file as its source gives it to passages, one module for each kind of source."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from edition.texts.cutters import frus, hansard, plain
from edition.texts.passages import Passage

CUTTERS: Mapping[str, Callable[[bytes, str], tuple[Passage, ...]]] = {
    "frus": frus.cut,
    "hansard": hansard.cut,
    "plain": plain.cut,
}
"""Cutters by the name that the table ``texts`` gives; each takes the file and the part that is wanted."""
