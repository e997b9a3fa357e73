"""Indirect aggression defined: which tests each text uses, and its own words beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from html import escape

from edition.drafts.succession import day
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.tables import Clause, Draft, Quotation

TESTS_CAPTION = "What each text counts as indirect aggression"
WORDS_CAPTION = "The words of the definitions"

SINCE, UNTIL = date(1939, 7, 1), date(1939, 8, 31)

TOPIC = "indirect-aggression"

DEFINING = ("defines indirect aggression as", "counts as aggression", "does not exclude from indirect aggression")
"""Phrases of controlled English by which a clause says what the term means."""

BRITAIN_ALONE = "the British government"
"""Who speaks in a clause of a joint text that one side alone put forward."""

_UNDER_THREAT = "under threat of force by another power"
_LOSS = "an act by which the state concerned loses its independence {} neutrality"
_CONSENT = "an act to which the state concerned consents"
_USE = "an act that lets its territory and forces be used for aggression against it or one of the three"
_COUP = "an internal coup or a change of policy"
_CABINET = "a change in the make-up of a government"


@dataclass(frozen=True, slots=True)
class Test:
    """One question asked of a definition: its name, and the answer that each phrase gives."""

    name: str
    answers: Mapping[str, str]


TESTS = (
    Test(
        "Threat of force",
        {_UNDER_THREAT: "required", f"{_UNDER_THREAT} or without it": "not required: with it or without"},
    ),
    Test(
        "What happens",
        {
            _LOSS.format("or"): "an act of the state itself",
            _LOSS.format("and"): "an act of the state itself",
            _CONSENT: "an act to which the state consents",
            _COUP: "an internal coup or a change of policy",
            _CABINET: "a change in the make-up of a government",
        },
    ),
    Test(
        "What is lost",
        {_LOSS.format("or"): "independence or neutrality", _LOSS.format("and"): "independence and neutrality"},
    ),
    Test("Territory and forces", {_USE: "must serve an attack on that state or on one of the three"}),
    Test("The aggressor’s favour", {"in favour of the aggressor": "required"}),
)
"""The tests, in the order of the columns; the phrases are those of the table ``vocabulary``."""

FORCE = TESTS[0]

HEADER = ["Text", *(test.name for test in TESTS), "How much was seen"]


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition in one text: the draft and the clauses that make it up."""

    draft: Draft
    clauses: tuple[Clause, ...]

    @property
    def whole(self) -> bool:
        """Whether silence means absence: the text is known in full or in substance."""
        return self.draft.completeness in ("full", "substance")

    @property
    def requires_force(self) -> bool:
        """Whether only an act under threat of force counts."""
        return any(clause.condition == _UNDER_THREAT for clause in self.clauses)


def definitions(record: Record, since: date = SINCE, until: date = UNTIL) -> list[Definition]:
    """Return the definitions handed over between two days, in order of time.

    A clause whose content is disputed stands as a definition of its own, after the undisputed one.
    """
    found: list[Definition] = []
    for draft in record.rows("drafts"):
        handed = draft.handed_over
        if handed is None or not since <= handed.earliest <= until:
            continue
        clauses = [c for c in record.where("clauses", draft=draft.id, topic=TOPIC) if c.act in DEFINING]
        clauses.sort(key=lambda c: c.position)
        agreed = tuple(c for c in clauses if c.status != "disputed")
        rest = [(c,) for c in clauses if c.status == "disputed"]
        found.extend(Definition(draft, group) for group in ([agreed] if agreed else []) + rest)
    return sorted(found, key=lambda d: day(d.draft).sort_key)


def answer(record: Record, definition: Definition, test: Test) -> str:
    """Return what a definition answers to a test, as HTML that leads to the clause."""
    for clause in definition.clauses:
        words = test.answers.get(clause.condition) or test.answers.get(clause.whom)
        if words:
            doubt = " (not verified)" if clause.status == "unverified" else ""
            return link("clauses", clause.id, words) + doubt
    if test is FORCE and _coded(record, definition.draft) == "without-threat":
        return "not required"
    return "not a test" if definition.whole else "not in what was seen"


def definition_tests(record: Record, since: date = SINCE, until: date = UNTIL) -> Shown:
    """Return the table of definitions and tests: one row a definition, one column a test."""
    found = definitions(record, since, until)
    rows = [
        [
            _name(record, d),
            *(answer(record, d, test) for test in TESTS),
            _roomy(escape(d.draft.completeness_note)),
        ]
        for d in found
    ]
    return Shown(data_table(TESTS_CAPTION, HEADER, rows), f"{TESTS_CAPTION}: {len(found)} definitions")


def definition_words(record: Record, since: date = SINCE, until: date = UNTIL) -> Shown:
    """Return the table of quoted wordings: original, translation and source of each phrase."""
    rows = [
        [_name(record, d), *_wording(record, reading)]
        for d in definitions(record, since, until)
        for clause in d.clauses
        for reading in record.quotations_of("clauses", clause.id)
    ]
    header = ["Text", "Words", "Source"]
    return Shown(data_table(WORDS_CAPTION, header, rows), f"{WORDS_CAPTION}: {len(rows)} phrases")


def _coded(record: Record, draft: Draft) -> str:
    rows = record.where("features", draft=draft.id, feature=TOPIC)
    return rows[0].value if rows else ""


def _name(record: Record, definition: Definition) -> str:
    draft, first = definition.draft, definition.clauses[0]
    alone = first.bound == BRITAIN_ALONE
    label = draft.siglum
    if alone or first.status == "disputed":
        label += f": {first.article}"
    codes = ("GB",) if alone else draft.from_
    sides = ", ".join(record["parties"][code].short.removeprefix("the ") for code in codes)
    when = link("drafts", draft.id, f"{sides}, {day(draft).describe().removesuffix(' 1939')}")
    return f'{when}<br><span class="gloss">{escape(label)}</span>'


def _wording(record: Record, reading: Quotation) -> list[str]:
    source, note = record.sources[reading.source], reading.note
    place = link("sources", source.key, source.short) + escape(source.at(reading.locator))
    remark = f'<br><span class="gloss">{escape(note)}</span>' if note else ""
    words = f'<span class="wording" lang="{escape(reading.lang)}">‘{escape(reading.text)}’</span>'
    english = f"<br>(‘{escape(reading.translation)}’)" if reading.translation else ""
    return [_roomy(words + english), _roomy(place + remark)]


def _roomy(cell: str) -> str:
    return f'<div class="roomy">{cell}</div>'
