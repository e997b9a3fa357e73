"""What the letters of the sigla stand for."""

from __future__ import annotations

from collections.abc import Iterable

from edition.language import listed
from edition.record import Record
from edition.record.tables import Draft


def letters_explained(record: Record, drafts: Iterable[Draft]) -> str:
    """Return the letters of some sigla with the governments they stand for, as in ``S Soviet; B British``."""
    found: dict[str, str] = {}
    for draft in drafts:
        found.setdefault(draft.siglum.rstrip("0123456789"), listed([record.parties[p].adjective for p in draft.from_]))
    return "; ".join(f"{letter} {governments}" for letter, governments in found.items())
