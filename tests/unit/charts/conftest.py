"""The record and every plate of it, drawn once."""

from __future__ import annotations

import pytest

from edition.charts import PLATES
from edition.charts.paper import Plate
from edition.record import Record, open_record


@pytest.fixture(scope="session")
def record() -> Record:
    return open_record()


@pytest.fixture(scope="session")
def plates(record: Record) -> dict[str, Plate]:
    return {name: draw(record) for name, draw in PLATES.items()}
