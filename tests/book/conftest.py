"""The small book, built once for all tests that build books."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.book.small import SmallBook


@pytest.fixture(scope="session")
def river(tmp_path_factory: pytest.TempPathFactory) -> SmallBook:
    """The small book, built clean. Tests change copies of it."""
    book = SmallBook(tmp_path_factory.mktemp("river") / "book")
    done = book.build()
    assert (done.code, done.warnings) == (0, []), done.said[-3000:]
    return book


@pytest.fixture
def copied(river: SmallBook, tmp_path: Path) -> Callable[[str], SmallBook]:
    """Return a function that copies the small book to a folder of that name; a copy has not been built."""
    return lambda name: river.copy(tmp_path / name)
