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


def test_a_build_killed_at_ten_moments_is_made_good(river: SmallBook, copied: Copied) -> None:
    """Killed while reading, writing or copying: all processes at once, or the first alone."""
    clean = river.output()
    book = copied("killed")
    began = time.monotonic()
    book.build()
    lasts = time.monotonic() - began
    chance = random.Random(1939)
    for n in range(ENDS):
        if n % 2:  # a build from the beginning
            (book.root / "_build/.doctrees/html" / STAMP).unlink()
        else:  # one on top of another
            book.change(CHAPTER, *TITLES)
        done = book.build(kill_after=chance.uniform(0.1, 0.9) * lasts, group=chance.random() < 0.5)
        assert done.code in (-signal.SIGKILL, 0)
        if not n % 2:
            book.change(CHAPTER, *reversed(TITLES))
        assert_clean(book, clean)


def test_a_build_killed_while_it_runs_notebooks_is_made_good(river: SmallBook, copied: Copied) -> None:
    book = copied("running")
    shutil.rmtree(book.root / RESULTS)
    assert book.build(kill_after=2.5).code == -signal.SIGKILL
    assert_clean(book, river.output())


def test_a_build_stopped_from_the_keyboard_is_made_good(river: SmallBook, copied: Copied) -> None:
    book = copied("stopped")
    assert book.build(kill_after=1.2, end=signal.SIGINT).code != 0
    assert_clean(book, river.output())


@pytest.mark.parametrize("room", [9_000, 60_000])
def test_a_build_on_a_full_disk_fails_and_is_made_good(river: SmallBook, copied: Copied, room: int) -> None:
    """The first stops at a page, the second at what Sphinx keeps of all."""
    book = copied("full")
    assert book.build(limit=room).code != 0
    assert_clean(book, river.output())


def test_an_entry_of_the_notebook_cache_that_was_cut_short_is_not_used(river: SmallBook, copied: Copied) -> None:
    book = copied("cut")
    kept = sorted((book.root / RESULTS).rglob("base.ipynb"))
    assert len(kept) == 3
    kept[0].write_bytes(kept[0].read_bytes()[:100])
    next((book.root / RESULTS).rglob("global.db")).write_bytes(b"SQLite format 3\0")
    assert_clean(book, river.output())


def test_a_page_that_was_damaged_between_builds_is_made_again(river: SmallBook, copied: Copied) -> None:
    book = copied("damaged")
    book.build()
    page = book.root / "_build/html/chapters/negotiations/bridge.html"
    page.write_bytes(page.read_bytes()[:500])
    assert_clean(book, river.output())
