"""Who took whose words: each draft with the drafts from which its clauses come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from edition.drafts.kinship import Descent, descents
from edition.drafts.succession import drafts_in_order
from edition.language import _
from edition.record import Record
from edition.record.sides import Sides
from edition.record.tables import Draft


@dataclass(frozen=True, slots=True)
class Ancestry:
    """One draft: its clauses, those with an earlier source first, by the time of the source."""

    draft: Draft
    clauses: tuple[Descent, ...]
    sources: tuple[Draft | None, ...]

    @property
    def told(self) -> str:
        """Whose words it has, in a few words."""
        counts = Counter(source.siglum if source else "" for source in self.sources)
        named = [_("{n} from {siglum}").format(n=n, siglum=siglum) for siglum, n in counts.items() if siglum]
        new = [_("{n} new").format(n=counts[""])] if counts[""] else []
        return ", ".join([*named, *new])


def ancestries(record: Record) -> list[Ancestry]:
    """Return every draft with the descent of its clauses."""
    found = descents(record)
    ordered = drafts_in_order(record)
    place = {draft.id: n for n, draft in enumerate(ordered)}
    lines = []
    for draft in ordered:
        own = [d for d in found.values() if d.clause.draft == draft.id]
        own.sort(key=lambda d: (d.source is None, place[d.source.draft] if d.source else 0))
        sources = tuple(record.drafts[d.source.draft] if d.source else None for d in own)
        lines.append(Ancestry(draft, tuple(own), sources))
    return lines


def taken_over(lines: Iterable[Ancestry], side: str, sides: Sides) -> tuple[int, int]:
    """Count the clauses of one side that come from the other's texts, and all its clauses; joint texts are neither's."""
    own = [line for line in lines if sides.of(line.draft.from_) == side]
    across = sides.across(side)
    taken = sum(source is not None and sides.of(source.from_) == across for line in own for source in line.sources)
    return taken, sum(len(line.clauses) for line in own)
