"""Which texts can be had, on what ground, and which of them are on this machine."""

from __future__ import annotations

from edition.language import _, n_
from edition.pages.grouped import Group, GroupedCell, cells, grouped_view
from edition.pages.inline import Break, Cell, Inline, Web, joined, line, ref, toned
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import OfferedText
from edition.texts import Store
from edition.texts.manifest import offers


def offered_table(record: Record, store: Store | None = None) -> View:
    """Show the table of texts by their rights, with what is on this machine.

    Parameters
    ----------
    record
        The record.
    store
        The texts; by default those of this machine.
    """
    here = (store or Store.here()).names
    groups: dict[tuple[str, str, bool], list[tuple[GroupedCell, ...]]] = {}
    for offer in offers(record):
        ground = (offer.rights, offer.ground, offer.rights_seen)
        groups.setdefault(ground, []).append(_cells(record, offer, offer.id in here))
    caption = _("Texts that can be had, by the rights in them")
    told = n_("{n} text, {here} on this machine", "{n} texts, {here} on this machine", len(record["texts"]))
    header = (_("Text and name"), _("Gives"), _("From"), _("Here"))
    count = sum(offer.id in here for offer in offers(record))
    return grouped_view(
        caption,
        header,
        [Group(_rights(*ground), tuple(rows)) for ground, rows in groups.items()],
        told.format(n=len(record["texts"]), here=count),
    )


def _rights(rights: str, ground: str, seen: bool) -> Cell:
    name = rights if seen else _("{rights} (not verified)").format(rights=rights)
    return line(name, Break(), toned("gloss", ground))


def _cells(record: Record, offer: OfferedText, here: bool) -> tuple[GroupedCell, ...]:
    kind = words(record, "texts", "completeness", offer.completeness)
    gives = joined(filter(None, (kind, offer.completeness_note, offer.notes)), Break())
    return cells(
        line(offer.title, Break(), toned("code", offer.id)),
        toned("cell-list", *gives),
        line(ref("sources", offer.source, record.sources[offer.source].short), Break(), _way(offer)),
        _("yes") if here else _("no"),
    )


def _way(offer: OfferedText) -> tuple[Inline, ...]:
    if not offer.address:
        return (_("to be supplied by the reader"),)
    link = Web(offer.address, (_("address"),))
    return (link,) if offer.address_seen else (link, " ", _("(not verified)"))
