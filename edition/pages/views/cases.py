"""Requirement cases of indirect aggression as tables: the facts as coded, the verdict of each text, the early wordings."""

from __future__ import annotations

from html import escape

from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.tables import Event, Quotation
from edition.studies.cases import FACTS, Answer, Case, Formula, Requirement, formulae, read_cases

FORERUNNERS = (
    "1939-03-27-soviet-note-romania",
    "1939-03-28-soviet-notes-baltic",
    "1939-06-07-commons-general-agreement",
    "1939-07-05-french-definition",
    "1939-07-06-british-formula",
)
"""Events whose wording belongs to the story of the term and stands in no draft."""


def facts_table(record: Record, *own: Case) -> Shown:
    """Show how each case is coded, and why.

    Parameters
    ----------
    record
        The record.
    *own
        Cases to show in place of those of the record.
    """
    cases = own or read_cases(record)
    rows = [
        [_title(case), *(_having(case, answer) for answer in Answer), _long(case.reason or "the reader’s own")]
        for case in cases
    ]
    caption = "The cases as coded"
    return Shown(data_table(caption, ["Case", "Yes", "No", "Open", "Why"], rows), f"{caption}: {len(rows)} cases")


def requirements_table(record: Record) -> Shown:
    """Show what each text requires, in the facts of the cases, and on what that rests."""
    rows = [
        [
            escape(f"{text.name}, {text.day.day} {text.day:%B}"),
            escape(_requires(text)),
            "; ".join(_source(record, table, name) for table, name in text.records),
        ]
        for text in formulae(record)
    ]
    caption = "What each text requires of a case"
    return Shown(data_table(caption, ["Text", "Requires", "Rests on"], rows), f"{caption}: {len(rows)} texts")


def early_words(record: Record) -> Shown:
    """Show the wordings of the warnings of March, of the Commons in June and of Paris in July."""
    rows = [
        _wording(record, record["events"][name], reading)
        for name in FORERUNNERS
        for reading in _unlike(record.quotations_of("events", name))
    ]
    caption = "Words for the thing before and beside the drafts"
    return Shown(
        data_table(caption, ["When and who", "Words", "In English", "Source"], rows), f"{caption}: {len(rows)}"
    )


def _unlike(readings: tuple[Quotation, ...]) -> list[Quotation]:
    return list({reading.text: reading for reading in reversed(readings)}.values())[::-1]


def _having(case: Case, answer: Answer) -> str:
    named = [FACTS[fact] for fact, given in case.facts.items() if given is answer]
    return f'<span class="cell-list">{escape("; ".join(name[:1].lower() + name[1:] for name in named)) or "—"}</span>'


def _long(text: str) -> str:
    return f'<span class="cell-text">{escape(text)}</span>'


def _title(case: Case) -> str:
    return link("events", case.event, case.title) if case.event else escape(case.title)


def _requires(text: Formula) -> str:
    parts = [_words(test) for test in text.tests]
    if text.judged:
        parts.append("and a government that judges its own security threatened")
    words = "; ".join(parts)
    return f"{words}; failing that, consultation on {_words(text.consults)}" if text.consults else words


def _words(test: Requirement) -> str:
    words = " or ".join(FACTS[fact].lower() for fact in test.facts)
    return words if test.verified else f"{words} (not verified)"


def _source(record: Record, table: str, name: str) -> str:
    if table == "events":
        return link(table, name, record["events"][name].title)
    draft = record["drafts"][name.split(".")[0]]
    return link(table, name, f"{draft.siglum}, {record['clauses'][name].article}")


def _wording(record: Record, event: Event, reading: Quotation) -> list[str]:
    who = "; ".join(record["parties"][party].short for party in event.from_)
    source = record.sources[reading.source]
    words = f'<span class="wording" lang="{escape(reading.lang)}">‘{escape(reading.text)}’</span>'
    english = f"‘{escape(reading.translation)}’" if reading.translation else "as quoted"
    place = link("sources", source.key, source.short) + escape(source.at(reading.locator))
    return [link("events", event.id, f"{event.date.describe()}, {who}"), words, english, place]
