"""The record's quotations held against the texts on this machine: which agree, which differ, which are not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from edition.collation import Language, Normaliser, find_quoted
from edition.record import Record
from edition.record.tables import OfferedText, Quotation
from edition.texts.manifest import COLLECTION, offers
from edition.texts.passages import Passage, find_words, words_with_places
from edition.texts.store import Store


class Verdict(Enum):
    """What a text makes of a quotation."""

    AGREES = "agrees"
    DIFFERS = "differs"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One quotation held against one text.

    Attributes
    ----------
    quotation
        The quotation.
    text
        The name of the text.
    verdict
        What comes of it. Marks, spaces and capitals are left out of account.
    words
        The words of the text: the same, or those that come nearest; empty where none do.
    place
        Where they stand: column or page, and who speaks.
    """

    quotation: Quotation
    text: str
    verdict: Verdict
    words: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All quotations whose text is here, and how many there are whose text is not."""

    agreements: tuple[Agreement, ...]
    without_text: int

    def count(self, verdict: Verdict) -> int:
        """Return how many quotations have a verdict."""
        return sum(agreement.verdict is verdict for agreement in self.agreements)


def compare_quotations(record: Record, store: Store) -> Comparison:
    """Hold each quotation of the record against the text of its source, where that is on this machine.

    Parameters
    ----------
    record
        The record.
    store
        The texts.

    Raises
    ------
    TextFault
        If a text is damaged.
    """
    texts = [(offer, stored.passages) for offer in offers(record) if (stored := store.read(offer.id))]
    found: list[Agreement] = []
    without = 0
    for quotation in record.rows("readings"):
        held = [(offer, passages) for offer, whole in texts if (passages := _of_source(offer, whole, quotation.source))]
        without += not held
        found += [hold(quotation, offer.id, passages) for offer, passages in held]
    return Comparison(tuple(found), without)


def hold(quotation: Quotation, name: str, passages: Sequence[Passage]) -> Agreement:
    """Hold one quotation against one text."""
    for passage in passages:
        exact = find_words(passage.text, quotation.text)
        if exact:
            return Agreement(quotation, name, Verdict.AGREES, passage.text[slice(*exact)], _place(passage, exact[0]))
    nearest = _nearest(quotation, passages)
    if nearest is None:
        return Agreement(quotation, name, Verdict.NOT_FOUND)
    passage, start, end = nearest
    return Agreement(quotation, name, Verdict.DIFFERS, passage.text[start:end], _place(passage, start))


def _of_source(offer: OfferedText, passages: Sequence[Passage], source: str) -> Sequence[Passage]:
    """Return the passages that a text has of a source: all of its own, and one document of a collection."""
    if offer.kind != COLLECTION:
        return passages if offer.source == source else ()
    collection, _, document = source.rpartition("-")
    if not offer.covers or collection != offer.covers:
        return ()
    return [passage for passage in passages if passage.document == document]


def _nearest(quotation: Quotation, passages: Sequence[Passage]) -> tuple[Passage, int, int] | None:
    """Return the stretch that comes nearest to a quotation, if it comes near at all."""
    read = Normaliser(Language(quotation.lang)).tokens if quotation.lang in set(Language) else Normaliser().tokens
    sought = read(quotation.text)
    best: tuple[float, Passage, int, int] | None = None
    for passage, start, end in _candidates(quotation.text, passages):
        found = find_quoted(sought, read(passage.text[start:end]))
        if found and (best is None or found.distance < best[0]):
            best = (found.distance, passage, start, end)
    return best[1:] if best else None


def _candidates(quotation: str, passages: Sequence[Passage]) -> Iterator[tuple[Passage, int, int]]:
    """Yield of each passage the stretch, as long as the quotation, that has most of its words, if it has half of them."""
    sought = {word for word, _, _ in words_with_places(quotation)}
    for passage in passages:
        words = words_with_places(passage.text)
        size = min(len(words), len(words_with_places(quotation)))
        if not size:
            continue
        counted = [(sum(w in sought for w, _, _ in words[at : at + size]), -at) for at in range(len(words) - size + 1)]
        most, at = max(counted)
        if 2 * most >= len(sought):
            yield passage, words[-at][1], words[-at + size - 1][2]


def _place(passage: Passage, offset: int) -> str:
    return ", ".join(filter(None, (passage.document, passage.place_at(offset), passage.speaker)))
