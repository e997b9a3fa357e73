"""Indirect aggression defined: which tests each text uses, and its own words beside them."""

from __future__ import annotations

from edition.language import _, n_
from edition.pages.cited import place_in_source
from edition.pages.drafts.names import day_of, governments
from edition.pages.inline import Break, Cell, Inline, Line, Wording, line, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Quotation
from edition.studies.definitions import Definition, all_tests, answer_to, definitions, speakers


def definition_tests(record: Record) -> View:
    """Show definitions and tests: one row a definition, one column a test."""
    found, asked = definitions(record), all_tests(record)
    rows: list[list[Cell]] = [
        [
            _name(record, definition),
            *(answer(record, definition, test) for test in asked),
            toned("roomy", definition.draft.completeness_note),
        ]
        for definition in found
    ]
    caption = _("What each text counts as indirect aggression")
    heads = (words(record, "definition-tests", "test", test) for test in asked)
    told = n_("{caption}: {n} definition", "{caption}: {n} definitions", len(found))
    return table_view(
        caption, [_("Text"), *heads, _("How much was seen")], rows, told.format(caption=caption, n=len(found))
    )


def definition_words(record: Record) -> View:
    """Show the quoted wordings: original, translation and source of each phrase."""
    rows = [
        [_name(record, definition), *_wording(record, reading)]
        for definition in definitions(record)
        for clause in definition.clauses
        for reading in record.quotations_of("clauses", clause.id)
    ]
    caption = _("The words of the definitions")
    told = n_("{caption}: {n} phrase", "{caption}: {n} phrases", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, [_("Text"), _("Words"), _("Source")], rows, told)


def answer(record: Record, definition: Definition, test: str) -> Line:
    """Return what a definition answers to a test; the answer leads to the clause it rests on."""
    found = answer_to(record, definition, test)
    if found is None:
        return line(_("not a test") if definition.is_whole else _("not in what was seen"))
    if found.clause is None:
        return line(found.row.answer)
    doubt = " " + _("(not verified)") if found.clause.status == "unverified" else ""
    return line(ref("clauses", found.clause.id, found.row.answer), doubt)


def _name(record: Record, definition: Definition) -> Line:
    draft, first = definition.draft, definition.clauses[0]
    sides = speakers(record, definition)
    # Where a text holds more than one definition, its article tells which.
    single = sides == draft.from_ and first.status != "disputed"
    named = ", ".join(governments(record, [code]).removeprefix("the ") for code in sides)
    return line(
        ref("drafts", draft.id, f"{named}, {day_of(draft)}"),
        Break(),
        toned("gloss", draft.siglum if single else f"{draft.siglum}: {first.article}"),
    )


def _wording(record: Record, reading: Quotation) -> list[Cell]:
    place: list[Inline] = [*place_in_source(record, reading.source, reading.locator)]
    if reading.note:
        place += [Break(), toned("gloss", reading.note)]
    quoted: list[Inline] = [Wording(reading.text, reading.lang)]
    if reading.translation:
        quoted += [Break(), f"(‘{reading.translation}’)"]
    return [toned("roomy", *quoted), toned("roomy", *place)]
