"""From an address or a file to a text on this machine: checked, compared with what was there, and written down."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from edition.record import Record
from edition.record.links import is_lawful
from edition.record.tables import OfferedText
from edition.texts.faults import TextFault
from edition.texts.manifest import COLLECTION, cut_offered
from edition.texts.network import bring
from edition.texts.passages import Passage, digest_of, words_with_places
from edition.texts.store import CHANGED, Receipt, Store, StoredText, sum_of
from edition.texts.witness import witness_text


class Outcome(Enum):
    """What became of a text."""

    NEW = "is new on this machine"
    SAME = "is unchanged"
    REPLACED = "took the place of an earlier one, which was kept"


@dataclass(frozen=True, slots=True)
class Taken:
    """A text that was taken in, what became of it, and what should be said of it."""

    text: StoredText
    outcome: Outcome
    notices: tuple[str, ...] = ()


def fetch(
    record: Record,
    offer: OfferedText,
    store: Store,
    *,
    announce: Callable[[int | None], None],
    progress: Callable[[int, int | None], None],
    replace: bool = False,
    sleep: Callable[[float], None] = time.sleep,
) -> Taken:
    """Bring a text to this machine.

    Parameters
    ----------
    record, offer, store
        The record, the text, and where to put it.
    announce, progress, sleep
        As in `bring`.
    replace
        Whether a text that has changed may take the place of the one that is here.

    Raises
    ------
    TextFault
        If it cannot be had, or is not the text it should be; then nothing that was here is changed.
    """
    if not offer.address:
        raise TextFault(
            f"{offer.id} has no address from which it could be fetched",
            f"if you have it, `fiasco texts cut FILE --as {offer.id}` takes it from a file",
        )
    arrived = bring(
        offer.address,
        announce=announce,
        progress=progress,
        allowed=lambda there: is_lawful(there, record.hosts),
        sleep=sleep,
    )
    taken = take(offer, store, arrived.content, arrived.address, replace=replace)
    if arrived.address == offer.address:
        return taken
    moved = f"the address leads on to {arrived.address}: the table of texts should have that one"
    return Taken(taken.text, taken.outcome, (*taken.notices, moved))


def take(
    offer: OfferedText, store: Store, content: bytes, origin: str, *, by: str = "", replace: bool = False
) -> Taken:
    """Take in a text from the file it stands in.

    Parameters
    ----------
    offer, store
        The text, and where to put it.
    content
        The file.
    origin
        The address or path it came from.
    by
        Another cutter than that of the table.
    replace
        As in `fetch`.

    Raises
    ------
    TextFault
        As in `fetch`; a file that is not the text it should be is kept for looking at.
    """
    try:
        passages = cut_offered(offer, content, by)
    except TextFault as fault:
        kept = store.refuse(offer.id, content, by or offer.cut)
        raise TextFault(fault.what, f"{fault.advice}. What came was kept as {kept}") from fault
    digest = digest_of(passages)
    receipt = Receipt(
        offer.id, origin, date.today().isoformat(), len(content), sum_of(content), digest,
        bool(offer.first_words), bool(offer.last_words),
    )  # fmt: skip
    text = StoredText(receipt, passages)
    before = _present(store, offer.id)
    if before and before.receipt.digest == digest:
        return Taken(before, Outcome.SAME, _notices(offer, digest))
    if before and not replace:
        path = store.write(text, content, _witness(offer, passages, origin), by or offer.cut, aside=CHANGED)
        raise TextFault(
            f"{offer.id} is not what it was on {before.receipt.taken}: {_difference(before.passages, passages)}",
            f"the new text was kept as {path}; `fiasco texts fetch {offer.id} --replace` puts it in the place of the old one",
        )
    if before:
        store.put_by(offer.id)
    store.write(text, content, _witness(offer, passages, origin), by or offer.cut)
    return Taken(text, Outcome.REPLACED if before else Outcome.NEW, _notices(offer, digest))


def _present(store: Store, name: str) -> StoredText | None:
    """Return the text that is here, if it can be read; a damaged one is as good as none."""
    try:
        text = store.read(name)
    except TextFault:
        return None
    return text if text and text.is_sound else None


def _witness(offer: OfferedText, passages: tuple[Passage, ...], origin: str) -> str:
    if offer.kind == COLLECTION:
        return ""
    return witness_text(
        offer.id, passages, language=offer.language, title=offer.title, origin=origin, rights=offer.rights
    )


def _notices(offer: OfferedText, digest: str) -> tuple[str, ...]:
    unseen = [name for name, words in (("first", offer.first_words), ("last", offer.last_words)) if not words]
    found = []
    if unseen and offer.kind != COLLECTION:
        found.append(f"the {' and '.join(unseen)} words could not be checked: the table of texts does not have them")
    if offer.digest and offer.digest != digest:
        found.append("the words are not those that the edition saw: its digest is another")
    return tuple(found)


def _difference(before: tuple[Passage, ...], after: tuple[Passage, ...]) -> str:
    """Say how much two texts differ, whatever the order of their words."""
    old, new = (Counter(word for p in text for word, _, _ in words_with_places(p.text)) for text in (before, after))
    gone, come = (old - new).total(), (new - old).total()
    if not gone and not come:
        return "the same words stand in another order or with other marks"
    return f"{gone} {'word is' if gone == 1 else 'words are'} gone and {come} {'has' if come == 1 else 'have'} come"
