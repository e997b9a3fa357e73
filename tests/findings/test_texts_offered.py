"""The table of texts as it stands: what it offers can be found, and each row says what could not be seen."""

from __future__ import annotations

import pytest

from edition.record import open_record
from edition.texts.faults import TextFault
from edition.texts.manifest import offer_named, offers
from edition.texts.rights import rights_told

RECORD = open_record()


def test_texts_are_found_by_name_and_near_names_are_told() -> None:
    assert offer_named(RECORD, "hansard-1939-12-13").cut == "hansard"
    with pytest.raises(TextFault, match="there is no text 'hansard-1939-12-14'; did you mean hansard-1939-12-13"):
        offer_named(RECORD, "hansard-1939-12-14")
    with pytest.raises(TextFault, match="`fiasco texts list` shows them all"):
        offer_named(RECORD, "zzz")


def test_rights_say_whether_they_were_seen() -> None:
    assert rights_told(offer_named(RECORD, "frus-1939-1-d260"))[0] == "rights: public domain"
    assert rights_told(offer_named(RECORD, "hansard-1939-07-03"))[0].endswith("(not verified)")


def test_what_could_not_be_seen_is_said_on_its_row() -> None:
    for offer in offers(RECORD):
        if offer.address and offer.kind != "collection" and not (offer.first_words and offer.last_words):
            assert "unverified" in offer.notes, f"{offer.id} lacks words to check and does not say so."
        assert offer.address or offer.cut == "plain", f"{offer.id} has no address and is not left to the reader."
