"""What rows of several tables have in common, for functions that take any of them."""

from __future__ import annotations

from typing import Protocol

from edition.dates import Edtf
from edition.record.rows import Row


class Dated(Protocol):
    """A row with the date of what it tells: an event, a statement, a publication."""

    @property
    def id(self) -> str:
        """The record's permanent name."""

    @property
    def date(self) -> Edtf:
        """When."""


class Supported(Protocol):
    """A row that says how well it is supported."""

    @property
    def status(self) -> str:
        """The code of its status."""


class Citing(Protocol):
    """A row that rests on one source."""

    @property
    def source(self) -> str:
        """The source's key."""

    @property
    def locator(self) -> str:
        """Where in the source."""


class DatedAndSupported(Dated, Supported, Protocol):
    """A dated row that says how well it is supported."""


def status_of(row: Row) -> str:
    """Return the code of a row's status, empty for a row of a table that has none."""
    return row.text_of("status") if "status" in row.columns() else ""
