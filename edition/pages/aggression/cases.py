"""Requirement cases of indirect aggression as tables: the facts as coded, what each text requires, the early wordings."""

from __future__ import annotations

from functools import reduce

from edition.language import _, day_and_month, n_
from edition.pages.cited import place_in_source
from edition.pages.drafts.names import governments
from edition.pages.inline import Cell, Inline, Wording, joined, line, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.selections import selected
from edition.record.tables import Event, Quotation
from edition.studies.cases import Case, Formula, Requirement, Truth, read_cases, read_formulae


def facts_table(record: Record, *own: Case) -> View:
    """Show how each case is coded, and why.

    Parameters
    ----------
    record
        The record.
    *own
        Cases to show in place of those of the record.
    """
    cases = own or read_cases(record)
    rows: list[list[Cell]] = [
        [
            ref("events", case.event, case.title) if case.event else case.title,
            *(_having(record, case, answer) for answer in Truth),
            toned("cell-text", case.reason or _("the reader’s own")),
        ]
        for case in cases
    ]
    caption = _("The cases as coded")
    heads = (words(record, "cases", "value", answer.value).capitalize() for answer in Truth)
    told = n_("{caption}: {n} case", "{caption}: {n} cases", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, [_("Case"), *heads, _("Why")], rows, told)


def requirements_table(record: Record) -> View:
    """Show what each text requires, in the facts of the cases, and on what that rests."""
    rows: list[list[Cell]] = [
        [
            f"{text.name}, {day_and_month(text.day)}",
            _requires(record, text),
            joined((_source(record, table, name) for table, name in text.records), "; "),
        ]
        for text in read_formulae(record)
    ]
    caption = _("What each text requires of a case")
    told = n_("{caption}: {n} text", "{caption}: {n} texts", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, [_("Text"), _("Requires"), _("Rests on")], rows, told)


def early_words(record: Record) -> View:
    """Show the wordings of events that belong to the story of the term and stand in no draft."""
    rows = [
        _wording(record, record["events"][row.record], reading)
        for row in selected(record, "early-words")
        for reading in _unlike(record.quotations_of("events", row.record))
    ]
    caption = _("Words for the thing before and beside the drafts")
    told = _("{caption}: {n}").format(caption=caption, n=len(rows))
    return table_view(caption, [_("When and who"), _("Words"), _("In English"), _("Source")], rows, told)


def fact_words(record: Record, fact: str) -> str:
    """Return a fact as it stands inside a sentence."""
    named = words(record, "cases", "fact", fact)
    return named[:1].lower() + named[1:]


def _unlike(readings: tuple[Quotation, ...]) -> list[Quotation]:
    return list({reading.text: reading for reading in reversed(readings)}.values())[::-1]


def _having(record: Record, case: Case, answer: Truth) -> Inline:
    named = [fact_words(record, fact) for fact, given in case.facts.items() if given is answer]
    return toned("cell-list", "; ".join(named) or "—")


def _requires(record: Record, text: Formula) -> str:
    parts = [_requirement(record, test) for test in text.tests]
    if text.judged:
        parts.append(_("and a government that judges its own security threatened"))
    required = "; ".join(parts)
    if not text.consults:
        return required
    return _("{required}; failing that, consultation on {danger}").format(
        required=required, danger=_requirement(record, text.consults)
    )


def _requirement(record: Record, test: Requirement) -> str:
    named = reduce(_either, (fact_words(record, fact) for fact in test.facts))
    return named if test.verified else _("{requirement} (not verified)").format(requirement=named)


def _either(one: str, other: str) -> str:
    return _("{one} or {other}").format(one=one, other=other)


def _source(record: Record, table: str, name: str) -> Inline:
    if table == "events":
        return ref(table, name, record["events"][name].title)
    draft = record["drafts"][name.split(".")[0]]
    return ref(table, name, f"{draft.siglum}, {record['clauses'][name].article}")


def _wording(record: Record, event: Event, reading: Quotation) -> list[Cell]:
    who = "; ".join(governments(record, [party]) for party in event.from_)
    return [
        ref("events", event.id, f"{event.date.describe()}, {who}"),
        line(Wording(reading.text, reading.lang)),
        f"‘{reading.translation}’" if reading.translation else _("as quoted"),
        place_in_source(record, reading.source, reading.locator),
    ]
