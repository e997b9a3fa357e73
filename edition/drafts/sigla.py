"""What the letters of the sigla stand for."""

from __future__ import annotations

from edition.language import listed
from edition.record import Record


def letters(record: Record) -> dict[str, str]:
    """Return the adjectives of the governments behind each letter, in the order in which the letters first occur."""
    found: dict[str, str] = {}
    for draft in record.rows("drafts"):
        found.setdefault(draft.siglum.rstrip("0123456789"), listed([record.parties[p].adjective for p in draft.from_]))
    return found


def letters_explained(record: Record) -> str:
    """Return the letters with what they stand for, as in ``S Soviet; B British``."""
    return "; ".join(f"{letter} {governments}" for letter, governments in letters(record).items())
