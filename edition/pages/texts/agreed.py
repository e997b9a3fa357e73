"""The record's quotations held against the texts on this machine."""

from __future__ import annotations

from edition.exports.addresses import has_address, name_of
from edition.language import _
from edition.pages.inline import Cell, Wording, ref
from edition.pages.lines import line_view
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.texts import Store
from edition.texts.agreement import Agreement, Verdict, compare_quotations


def agreements(record: Record, store: Store | None = None) -> View:
    """Show each quotation whose text is on this machine, what comes of comparing it, and where it stands.

    Parameters
    ----------
    record
        The record.
    store
        The texts; by default those of this machine.
    """
    found = compare_quotations(record, store or Store.here())
    if not found.agreements:
        return line_view(_("No quotation of the record has its text on this machine."))
    caption = _("{agree} agree, {differ} differ, {missing} are not found; {without} have no text on this machine").format(
        agree=found.count(Verdict.AGREES), differ=found.count(Verdict.DIFFERS), missing=found.count(Verdict.NOT_FOUND),
        without=found.without_text,
    )  # fmt: skip
    header = (_("Quoted of"), _("The record"), _("The text"), _("Where"))
    return table_view(caption, header, [_cells(record, one) for one in found.agreements], caption)


def _cells(record: Record, one: Agreement) -> list[Cell]:
    quotation = one.quotation
    name = name_of(record, quotation.table, quotation.record).name
    told = {Verdict.AGREES: _("agrees"), Verdict.NOT_FOUND: _("not found")}
    return [
        ref(quotation.table, quotation.record, name) if has_address(quotation.table) else name,
        Wording(quotation.text, quotation.lang),
        told.get(one.verdict) or Wording(one.words, quotation.lang),
        one.place,
    ]
