"""Which texts can be had, on what ground, and which of them are on this machine."""

from __future__ import annotations

from edition.language import _, n_
from edition.pages.inline import Break, Cell, Web, joined, line, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import OfferedText
from edition.texts import Store
from edition.texts.manifest import offers


def offered_table(record: Record, store: Store | None = None) -> View:
    """Show the table of texts, with what is on this machine.

    Parameters
    ----------
    record
        The record.
    store
        The texts; by default those of this machine.
    """
    here = (store or Store.here()).names
    rows = [_cells(record, offer, offer.id in here) for offer in offers(record)]
    caption = _("Texts that can be had")
    told = n_("{n} text, {here} on this machine", "{n} texts, {here} on this machine", len(rows))
    header = (_("Text and name"), _("Gives"), _("From"), _("Rights"), _("On this machine"))
    count = sum(offer.id in here for offer in offers(record))
    return table_view(caption, header, rows, told.format(n=len(rows), here=count))


def _cells(record: Record, offer: OfferedText, here: bool) -> list[Cell]:
    kind = words(record, "texts", "completeness", offer.completeness)
    gives = joined(filter(None, (kind, offer.completeness_note, offer.notes)), Break())
    rights = offer.rights if offer.rights_seen else _("{rights} (not verified)").format(rights=offer.rights)
    return [
        toned("cell-list", offer.title, Break(), toned("code", offer.id)),
        toned("cell-text", *gives),
        line(ref("sources", offer.source, record.sources[offer.source].short), Break(), _way(offer)),
        toned("cell-text", rights, Break(), toned("gloss", offer.ground)),
        _("yes") if here else _("no"),
    ]


def _way(offer: OfferedText) -> Cell:
    if not offer.address:
        return _("to be supplied by the reader")
    link = Web(offer.address, (_("address"),))
    return link if offer.address_seen else line(link, " ", _("(not verified)"))
