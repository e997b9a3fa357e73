"""The stand-in for the sources, and a text that it offers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from edition.texts import Store
from tests.unit.texts.server import Source, running


@pytest.fixture
def source() -> Iterator[Source]:
    with running() as server:
        yield server


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "texts")
