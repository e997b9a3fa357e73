"""The phrases of controlled English: what may stand in a slot, and which clause uses which."""

from __future__ import annotations

import re
from functools import lru_cache

from edition.record.record import Record
from edition.record.tables import Clause

SLOTS = ("bound", "act", "whom", "occasion", "condition")
"""Who is bound; to do what; for whose benefit; when; on what condition."""

ALTERNATIVE = " or "
"""Joins the facts of which one will do, where a phrase or a definition requires them."""

HOLES = ("states", "state", "parties")
"""What a phrase can leave open, in braces."""

_HOLES = re.compile(rf"\\\{{(?:{'|'.join(HOLES)})\\\}}")


def names_pattern(record: Record) -> str:
    """Return a pattern for what may fill a hole: one name of a state, or several joined."""
    known = {n for row in record.rows("parties") for n in (row.short, row.name)}
    known |= set(record.package.table("vocabulary").fillers)
    alternatives = "|".join(re.escape(n) for n in sorted(known, key=len, reverse=True))
    return f"(?:{alternatives})(?:(?:, | and | or )(?:{alternatives}))*"


@lru_cache(maxsize=1024)
def phrase_pattern(phrase: str, names: str) -> re.Pattern[str]:
    """Return the pattern of a phrase, its holes filled by names."""
    return re.compile(_HOLES.sub(lambda _: names, re.escape(phrase)))


def phrases_in(clause: Clause, slot: str) -> tuple[str, ...]:
    """Return the phrases that stand in a slot of a clause."""
    return tuple(filter(None, clause.text_of(slot).split("; ")))


def uses(record: Record) -> dict[str, tuple[Clause, ...]]:
    """Return for each phrase, by id, the clauses that use it; of two that would fit, the more exact."""
    names = names_pattern(record)
    phrases = {
        slot: sorted(
            (row for row in record.rows("vocabulary") if row.slot == slot),
            key=lambda row: (row.phrase.count("{"), -len(row.phrase)),
        )
        for slot in SLOTS
    }
    found: dict[str, dict[str, Clause]] = {}
    for clause in record.rows("clauses"):
        for slot in SLOTS:
            for part in phrases_in(clause, slot):
                row = next((r for r in phrases[slot] if phrase_pattern(r.phrase, names).fullmatch(part)), None)
                if row is not None:
                    found.setdefault(row.id, {})[clause.id] = clause
    return {name: tuple(clauses.values()) for name, clauses in found.items()}
