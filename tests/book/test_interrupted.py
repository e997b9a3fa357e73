"""After any interruption the next build leaves what a clean build leaves."""

from __future__ import annotations

import random
import shutil
import signal
import time
from collections.abc import Callable

import pytest

from edition.book.whole import STAMP
from tests.book.small import RESULTS, SmallBook

pytestmark = pytest.mark.xdist_group("small book")

ENDS = 10
CHAPTER = "chapters/negotiations/bridge.md"
TITLES = ("# The bridge", "# The end on the bridge")
Copied = Callable[[str], SmallBook]


def assert_clean(book: SmallBook, clean: dict[str, bytes]) -> None:
    done = book.build()
    assert (done.code, done.warnings) == (0, []), done.said[-2000:]
    found = book.output()
    assert sorted(found) == sorted(clean)
    assert [name for name in clean if found[name] != clean[name]] == []


HOWS = ((signal.SIGKILL, True), (signal.SIGKILL, False), (signal.SIGINT, True))
"""How a build ends: all its processes at once, the first alone, from the keyboard."""


def test_a_build_ended_at_ten_moments_is_made_good(river: SmallBook, copied: Copied) -> None:
    """While it reads, runs notebooks, writes or copies; from the beginning, and on top of another."""
    clean = river.output()
    book = copied("ended")
    began = time.monotonic()
    book.build()
    lasts = time.monotonic() - began
    chance = random.Random(1939)
    for n in range(ENDS):
        if n == 0:
            shutil.rmtree(book.root / RESULTS)
        if n % 2:
            book.change(CHAPTER, *TITLES)
        else:
            (book.root / "_build/.doctrees/html" / STAMP).unlink()
        end, group = HOWS[n % len(HOWS)]
        done = book.build(kill_after=chance.uniform(0.1, 0.9) * lasts, end=end, group=group)
        assert done.code in (-signal.SIGKILL, 0, 1)
        if n % 2:
            book.change(CHAPTER, *reversed(TITLES))
        assert_clean(book, clean)


@pytest.mark.parametrize("room", [9_000, 60_000])
def test_a_build_on_a_full_disk_fails_and_is_made_good(river: SmallBook, copied: Copied, room: int) -> None:
    """The first stops at a page, the second at what Sphinx keeps of all."""
    book = copied("full")
    assert book.build(limit=room).code != 0
    assert_clean(book, river.output())


def test_what_was_cut_short_between_builds_is_made_again(river: SmallBook, copied: Copied) -> None:
    book = copied("cut")
    book.build()
    page = book.root / "_build/html/chapters/negotiations/bridge.html"
    page.write_bytes(page.read_bytes()[:500])
    kept = sorted((book.root / RESULTS).rglob("base.ipynb"))
    assert len(kept) == 3
    kept[0].write_bytes(kept[0].read_bytes()[:100])
    assert_clean(book, river.output())
