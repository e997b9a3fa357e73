"""Fetching from a server that plays the sources: every fault gives a clear message and loses nothing."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from edition.record.tables import OfferedText
from edition.texts import Store, digest_of
from edition.texts.faults import TextFault
from edition.texts.fetching import Outcome, Taken, fetch, take
from edition.texts.network import LARGEST, bring
from tests.unit.made import made, record_of
from tests.unit.texts.server import SITTING, Source

FIRST = "asked the Minister whether he will print"
LAST = "Why not the second"


def offered(address: str, **cells: object) -> OfferedText:
    given = {
        "id": "a-sitting", "title": "A sitting", "kind": "statement", "cut": "hansard", "language": "en",
        "first_words": FIRST, "last_words": LAST, "rights": "our own words", "address": address,
    }  # fmt: skip
    return made(OfferedText, **{**given, **cells})


class Watched:
    """What was announced, how progress went, and how long was waited."""

    def __init__(self) -> None:
        self.sizes: list[int | None] = []
        self.came: list[tuple[int, int | None]] = []
        self.waits: list[float] = []

    def fetch(self, offer: OfferedText, store: Store, **more: bool) -> Taken:
        return fetch(
            record_of(offer), offer, store,
            announce=self.sizes.append, progress=lambda had, size: self.came.append((had, size)),
            sleep=self.waits.append, **more,
        )  # fmt: skip


def files(store: Store) -> dict[str, bytes]:
    """Return everything that lies in the folder."""
    folder = store.folder
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_text_comes_whole_with_its_receipt(source: Source, store: Store) -> None:
    watched = Watched()
    taken = watched.fetch(offered(source.at("/page")), store)
    assert taken.outcome is Outcome.NEW and not taken.notices
    assert watched.sizes == [len(SITTING)] and watched.came[-1] == (len(SITTING), len(SITTING)) and not watched.waits
    assert sorted(files(store)) == ["a-sitting.json", "a-sitting.txt", "as-it-came/a-sitting.html"]
    assert files(store)["as-it-came/a-sitting.html"] == SITTING
    text = store.read("a-sitting")
    assert text == taken.text and text.is_sound
    assert text.receipt.origin == source.at("/page") and text.receipt.size == len(SITTING)
    assert text.receipt.digest == digest_of(text.passages) and text.receipt.first and text.receipt.last
    assert text.passages[0].breaks and text.passages[0].speaker == "Mr. Able"
    assert source.agents == ["fiasco-edition"]


def test_the_size_is_announced_before_anything_is_read(source: Source) -> None:
    told: list[object] = []
    bring(
        source.at("/drips"), announce=told.append, progress=lambda had, size: told.append((had, size)),
        allowed=lambda _: False,
    )  # fmt: skip
    assert told[0] == len(SITTING) and len(told) > 1 and told[-1] == (len(SITTING), len(SITTING))


def test_a_server_that_does_not_say_the_size_is_believed(source: Source, store: Store) -> None:
    watched = Watched()
    assert watched.fetch(offered(source.at("/unmeasured")), store).outcome is Outcome.NEW
    assert watched.sizes == [None]


def test_an_address_that_leads_on_is_followed_and_told(source: Source, store: Store) -> None:
    taken = Watched().fetch(offered(source.at("/moved")), store)
    assert taken.outcome is Outcome.NEW
    assert taken.notices == (f"the address leads on to {source.at('/page')}: the table of texts should have that one",)


@pytest.mark.parametrize("path", ["/fails-once", "/breaks-off-once"])
def test_what_fails_once_is_tried_again(path: str, source: Source, store: Store) -> None:
    watched = Watched()
    assert watched.fetch(offered(source.at(path)), store).outcome is Outcome.NEW
    assert watched.waits == [1.0] and source.asked[path] == 2


FAULTS = {
    "/gone": ("is gone .* 404.*; look for the text by its title .* `fiasco texts cut FILE --as NAME`", 1),
    "/withdrawn": ("is gone .* 410", 1),
    "/forbidden": ("does not let programs in .* 403.*; open it in a browser, save the page", 1),
    "/odd": ("cannot be had .* 418.*; open it in a browser to see why", 1),
    "/broken": ("could not be had in 3 tries: the server answers 500; nothing was changed; try again later", 3),
    "/breaks-off": ("could not be had in 3 tries: it broke off after 500 of \\d+ bytes", 3),
    "/endless": (f"larger than {LARGEST // 2**20} MiB; it is hardly the text", 1),
    "/away": ("leads on to http://localhost:.*, which is not a place that this edition links to", 1),
}


@pytest.mark.parametrize("path", FAULTS)
def test_every_fault_of_the_server_is_told_and_changes_nothing(path: str, source: Source, store: Store) -> None:
    Watched().fetch(offered(source.at("/page")), store)
    before = files(store)
    message, tries = FAULTS[path]
    with pytest.raises(TextFault, match=f"(?s){message}"):
        Watched().fetch(offered(source.at(path)), store)
    assert files(store) == before and source.asked[path] == tries


def test_an_address_that_leads_round_in_a_circle_is_given_up(source: Source, store: Store) -> None:
    with pytest.raises(TextFault, match=r"cannot be had .* 302"):
        Watched().fetch(offered(source.at("/round")), store)


def test_a_server_that_says_nothing_is_given_up(source: Source) -> None:
    with pytest.raises(TextFault, match="could not be had in 3 tries: no answer in time"):
        bring(
            source.at("/silent"), announce=lambda _: None, progress=lambda *_: None, allowed=lambda _: False,
            sleep=lambda _: None, timeout=0.1,
        )  # fmt: skip


def test_a_network_that_is_off_is_told_at_once(store: Store) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    watched = Watched()
    with pytest.raises(
        TextFault, match=r"no way to 127\.0\.0\.1 .*; nothing was changed; see whether the network is on"
    ):
        watched.fetch(offered(f"http://127.0.0.1:{port}/page"), store)
    with pytest.raises(TextFault, match=r"no way to nowhere\.invalid"):
        watched.fetch(offered("http://nowhere.invalid/page"), store)
    assert not watched.waits and not store.folder.exists()


def test_a_page_that_is_another_is_refused_and_kept_for_looking_at(source: Source, store: Store) -> None:
    with pytest.raises(TextFault, match=r"no contribution .* What came was kept as .*refused/a-sitting\.html"):
        Watched().fetch(offered(source.at("/other")), store)
    assert list(files(store)) == ["refused/a-sitting.html"]
    with pytest.raises(TextFault, match="does not end with the words ‘so there’"):
        Watched().fetch(offered(source.at("/page"), last_words="so there"), store)
    assert store.read("a-sitting") is None


def test_a_text_that_has_not_changed_is_left_alone(source: Source, store: Store) -> None:
    Watched().fetch(offered(source.at("/page")), store)
    before = files(store)
    source.page = SITTING.replace(b"Noticed a typo?", b"Found an error?")
    assert Watched().fetch(offered(source.at("/page")), store).outcome is Outcome.SAME
    assert files(store) == before


def test_a_text_that_has_changed_never_takes_the_place_of_the_old_one_unasked(source: Source, store: Store) -> None:
    offer = offered(source.at("/page"))
    Watched().fetch(offer, store)
    before = files(store)
    source.page = SITTING.replace(b"two papers exist", b"three papers exist")
    with pytest.raises(TextFault, match=r"is not what it was on .*: 1 word is gone and 1 has come; .* --replace"):
        Watched().fetch(offer, store)
    after = files(store)
    assert {name: after[name] for name in before} == before
    assert {name for name in after if name not in before} == {
        "changed/a-sitting.json", "changed/a-sitting.txt", "changed/as-it-came/a-sitting.html",
    }  # fmt: skip
    taken = Watched().fetch(offer, store, replace=True)
    assert taken.outcome is Outcome.REPLACED
    (kept,) = store.aside("replaced")
    assert json.loads(kept.read_text(encoding="utf-8"))["digest"] == json.loads(before["a-sitting.json"])["digest"]
    now = store.read("a-sitting")
    assert now is not None and "three papers exist" in now.passages[1].text


def test_writing_is_whole_or_not_at_all(source: Source, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    offer = offered(source.at("/page"))
    Watched().fetch(offer, store)
    before = files(store)
    source.page = SITTING.replace(b"two papers", b"ten papers")
    rename = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == "a-sitting.txt":
            raise OSError("no space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space left"):
        Watched().fetch(offer, store, replace=True)
    after = files(store)
    assert {name: after[name] for name in before} == before


def test_words_that_the_table_does_not_have_are_said_to_be_unchecked(source: Source, store: Store) -> None:
    taken = Watched().fetch(offered(source.at("/page"), last_words=""), store)
    assert taken.notices == ("the last words could not be checked: the table of texts does not have them",)
    assert not taken.text.receipt.last


def test_a_digest_that_is_not_that_of_the_edition_is_said(source: Source, store: Store) -> None:
    taken = Watched().fetch(offered(source.at("/page"), digest="0" * 64), store)
    assert taken.notices == ("the words are not those that the edition saw: its digest is another",)
    same = Watched().fetch(offered(source.at("/page"), digest=taken.text.receipt.digest), store)
    assert not same.notices


def test_a_text_without_an_address_is_to_be_supplied(store: Store) -> None:
    with pytest.raises(TextFault, match=r"has no address .* `fiasco texts cut FILE --as a-sitting`"):
        Watched().fetch(offered(""), store)


def test_a_file_of_the_readers_is_taken_in_like_a_page(store: Store) -> None:
    text = f"{FIRST} the letters?\n\nYes.\n\n{LAST}?\n"
    taken = take(offered(""), store, text.encode(), "scan.txt", by="plain")
    assert [p.text for p in taken.text.passages] == [f"{FIRST} the letters?", "Yes.", f"{LAST}?"]
    assert "as-it-came/a-sitting.txt" in files(store)


def test_a_damaged_receipt_is_told_and_replaced_by_a_new_text(source: Source, store: Store) -> None:
    offer = offered(source.at("/page"))
    Watched().fetch(offer, store)
    (store.folder / "a-sitting.json").write_text("{", encoding="utf-8")
    with pytest.raises(TextFault, match=r"is damaged .*; delete it and fetch a-sitting again"):
        store.read("a-sitting")
    assert Watched().fetch(offer, store).outcome is Outcome.NEW


def test_a_text_whose_words_were_changed_by_hand_is_not_sound(source: Source, store: Store) -> None:
    text = Watched().fetch(offered(source.at("/page")), store).text
    changed = replace(text, passages=text.passages[:-1])
    assert text.is_sound and not changed.is_sound
