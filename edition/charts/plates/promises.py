"""Who would have had to help whom: the promises of each text, and the plate that maps them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from edition.charts.grammar.words import begin, count, short
from edition.charts.paper.plate import Plate
from edition.charts.paper.sheet import LINK, Sheet
from edition.charts.plates.promise_maps import OTHERS, PromiseMap, sheet_of
from edition.pages.palette import side
from edition.record import Record
from edition.record.tables import Clause, Draft

SINCE, UNTIL = date(1939, 4, 14), date(1939, 4, 29)

HELP = (
    "shall give help to",
    "shall give help at once to",
    "shall give at once all help, armed force included, to",
    "shall declare in public that it will help",
)
"""Phrases of controlled English by which a clause promises help."""

TERMS = "shall give the help promised"
"""The phrase of a clause that sets a condition on the help promised elsewhere."""

AFTER_HELP = "because it gave the help promised here"
"""The words of an occasion that arises only where the other side has helped first."""

POWERS = {"Britain": "GB", "France": "FR", "the USSR": "SU"}
KNOWN = {"substance": "known by report", "partial": "seen in part"}
"""How a text is known, where it is not known in full."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One clause that promises help: who is bound, to help whom, and a condition besides the occasion."""

    clause: Clause
    bound: tuple[str, ...]
    helped: tuple[str, ...]
    condition: str

    @property
    def arrows(self) -> list[tuple[str, str]]:
        """Pairs of helper and helped."""
        return [(a, b) for a in self.bound for b in self.helped if a != b]

    @property
    def dashed(self) -> bool:
        """Whether more than the occasion is asked for."""
        return bool(self.condition) or AFTER_HELP in self.clause.occasion


@dataclass(frozen=True, slots=True)
class Offer:
    """A text and its promises."""

    draft: Draft
    day: date
    promises: tuple[Promise, ...]

    @property
    def heading(self) -> str:
        """Day, government and siglum."""
        return f"{short(self.day)}, {_short(*self.draft.from_)} ({self.draft.siglum})"

    @property
    def remark(self) -> str:
        """What a reader must know of the text: that it was not handed over, or not seen whole."""
        if not self.draft.handed_over:
            return "not handed over"
        return KNOWN.get(self.draft.completeness, "")

    @property
    def wording(self) -> str:
        """To whom help is due and when, in controlled English; one occasion is said once."""
        when: dict[str, list[str]] = {}
        for promise in self.promises:
            occasion = promise.clause.occasion.replace("the state helped", "that state")
            parts = [part for part in (occasion, promise.condition) if part]
            when.setdefault(", ".join(parts), []).append(promise.clause.whom)
        return begin("; ".join(", ".join(filter(None, (", or ".join(who), text))) for text, who in when.items()))

    @property
    def map(self) -> PromiseMap:
        """What is drawn of it."""
        arrows = {pair: p.dashed for p in self.promises for pair in p.arrows}
        return PromiseMap(self.heading, self.remark, self.wording, side(*self.draft.from_), arrows)


def offers(record: Record, since: date = SINCE, until: date = UNTIL) -> list[Offer]:
    """Return the texts of a period that promise help, in order of time; those not handed over by the day of drafting."""
    found = []
    for draft in record.rows("drafts"):
        day = draft.handed_over or draft.drafted
        promises = _promises(record.where("clauses", draft=draft.id)) if day else ()
        if day and promises and since <= day.earliest <= until:
            found.append(Offer(draft, day.earliest, promises))
    return sorted(found, key=lambda o: (o.day, o.draft.siglum))


def promises(record: Record, since: date = SINCE, until: date = UNTIL) -> Plate:
    """Return the maps of promises of a period, in order of time."""
    shown = offers(record, since, until)
    alike = [o for o in shown if _coded(record, o.draft) == "mutual"]
    title = f"Who was to help whom: {count(len(alike))} of {count(len(shown))} texts bind both sides alike"
    alt = f"{begin(count(len(shown)))} small maps of promises, in order of time. " + " ".join(map(_in_words, shown))
    note = (
        "An arrow runs from the government bound to the one that it must help, in the colour of the first; dashed, where a "
        "condition is set besides the occasion. The words say whom to help and when. Sigla: F French, B British, S Soviet."
    )
    maps = [o.map for o in shown]
    return Plate("promises", title, sheet_of(maps, wide=True), sheet_of(maps, wide=False), alt, _data(shown), note)


def _promises(clauses: Sequence[Clause]) -> tuple[Promise, ...]:
    limits = {c.bound: c.condition for c in clauses if c.act == TERMS}
    found = []
    for clause in sorted(clauses, key=lambda c: c.position):
        if clause.act in HELP:
            bound, whom = _powers(clause.bound), clause.whom
            helped = bound if whom == "each other" else _powers(whom) or (OTHERS,)
            condition = clause.condition or limits.get(clause.bound, "")
            found.append(Promise(clause, bound, helped, condition))
    return tuple(found)


def _powers(phrase: str) -> tuple[str, ...]:
    names = re.split(r", | and ", phrase)
    return tuple(POWERS[name] for name in names) if all(name in POWERS for name in names) else ()


def _short(*codes: str) -> str:
    return "USSR" if codes == ("SU",) else side(*codes).name


def _coded(record: Record, draft: Draft) -> str:
    rows = record.where("features", draft=draft.id, feature="reciprocal")
    return rows[0].value if rows else ""


def _in_words(offer: Offer) -> str:
    parts = [
        f"{p.clause.bound} to help {p.clause.whom}{' on a further condition' if p.dashed else ''}"
        for p in offer.promises
    ]
    remark = f", {offer.remark}" if offer.remark else ""
    return f"{offer.heading}{remark}: {'; '.join(parts)}."


def _data(shown: Sequence[Offer]) -> Sheet:
    return Sheet.of(
        [
            {
                "Text": f"{o.heading}, {p.clause.article}",
                "Bound": p.clause.bound,
                "To help": p.clause.whom,
                "When": p.clause.occasion,
                "Condition": p.condition,
                LINK: f"clauses/{p.clause.id}",
            }
            for o in shown
            for p in o.promises
        ]
    )
