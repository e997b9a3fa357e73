"""``fiasco texts list``, ``status`` and ``compare``: what can be had, what is here, and what comes of it."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from edition.cli.output import say

if TYPE_CHECKING:
    from edition.record.tables import OfferedText
    from edition.texts import Store


def list_texts(_: Namespace) -> int:
    """Show every text that is offered, with its rights and where it comes from."""
    from edition.record import open_record
    from edition.texts import Store
    from edition.texts.manifest import offers
    from edition.texts.rights import rights_told

    store = Store.here()
    for offer in offers(open_record()):
        state = "on this machine" if offer.id in store.names else "not here"
        say(f"{offer.id} ({state})")
        for line in (offer.title, f"from: {way(offer)}", *rights_told(offer)):
            say(f"  {line}")
    return 0


def way(offer: OfferedText) -> str:
    """Return where a text comes from."""
    if not offer.address:
        return "to be supplied by you, with `fiasco texts cut FILE --as NAME`"
    return offer.address if offer.address_seen else f"{offer.address} (not verified)"


def show_status(_: Namespace) -> int:
    """Show what is on this machine; return 1 if some of it is not sound."""
    from edition.texts import Store
    from edition.texts.faults import TextFault

    store = Store.here()
    if not store.names:
        say(f"There are no texts in {store.folder}. `fiasco texts list` shows what can be had.")
    unsound = 0
    for name in store.names:
        try:
            text = store.read(name)
        except TextFault as fault:
            say(f"{name}: {fault}")
            unsound += 1
            continue
        assert text is not None
        sound = "sound" if text.is_sound else "its words are not those that were written down: fetch it again"
        unsound += not text.is_sound
        say(
            f"{name}: {sound}; {len(text.passages)} paragraphs, taken on {text.receipt.taken} from {text.receipt.origin}"
        )
    _kept(store)
    return 1 if unsound else 0


def _kept(store: Store) -> None:
    from edition.texts.store import CHANGED, REFUSED, REPLACED

    for kind in (CHANGED, REFUSED, REPLACED):
        for path in store.aside(kind):
            say(f"{kind}: {path}")


def compare_texts(_: Namespace) -> int:
    """Hold the quotations of the record against the texts; return 1 if one differs or is not there."""
    from edition.record import open_record
    from edition.texts import Store
    from edition.texts.agreement import Verdict, compare_quotations

    found = compare_quotations(open_record(), Store.here())
    for one in found.agreements:
        where = f" ({one.place})" if one.place else ""
        say(f"{one.verdict.value}: {one.quotation.id} in {one.text}{where}")
        if one.verdict is not Verdict.AGREES:
            say(f"  the record: {one.quotation.text}")
            say(f"  the text:   {one.words or 'nothing near it'}")
    counts = ", ".join(f"{found.count(verdict)} {verdict.value}" for verdict in Verdict)
    say(f"{counts}; {found.without_text} quotations have no text on this machine.")
    return 0 if found.count(Verdict.AGREES) == len(found.agreements) else 1
