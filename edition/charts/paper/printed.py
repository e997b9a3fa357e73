"""A plate: a figure that cannot be had without its title, its description and its data."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from edition.charts.paper.form import NARROW, WIDE, Form
from edition.charts.paper.sheet import Sheet, as_csv
from edition.pages.inline import Cell, ref
from edition.pages.view import View
from edition.record.files import write_whole

if TYPE_CHECKING:
    import pandas as pd

    from edition.charts.paper.canvas import Canvas

PLATES: dict[str, Callable[..., Plate]] = {}
"""Every plate by its name, so that none can be left out of lists and tests."""

Drawing = TypeVar("Drawing", bound="Callable[..., Plate]")


def plate(name: str) -> Callable[[Drawing], Drawing]:
    """Enter a function that draws a plate in `PLATES`; all its arguments but the record have defaults.

    Parameters
    ----------
    name
        Name of the plate; its address is ``fig-`` and this name.

    Raises
    ------
    ValueError
        If there is another plate of the name.
    """

    def enter(draw: Drawing) -> Drawing:
        if name in PLATES:
            raise ValueError(f"there are two plates of the name {name}: {PLATES[name].__name__} and {draw.__name__}")
        PLATES[name] = draw
        return draw

    return enter


@dataclass(frozen=True, slots=True)
class PlateModel:
    """A plate as its template shows it.

    Attributes
    ----------
    name, title, alt, note, keys
        As in `Plate`.
    mark
        Beginning of the ids inside the figure.
    wide, narrow
        The two forms as files.
    header, body
        The data; the first cell of a row leads to its record.
    files
        Addresses and words of files of this figure; the book fills them in.
    """

    name: str
    title: str
    mark: str
    wide: str
    narrow: str
    alt: str
    note: str
    keys: tuple[str, ...]
    header: tuple[str, ...]
    body: tuple[tuple[Cell, ...], ...]
    files: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Plate:
    """A figure with all that a reader needs of it.

    Attributes
    ----------
    name
        Name for files, for instance ``negotiations-1939``.
    title
        What is seen, as a statement.
    wide, narrow
        The figure as a file, for a page and for a phone. Light, with literal colours.
    alt
        Description for those who do not see it.
    sheet
        What is shown.
    note
        Sources, units, conventions.
    keys
        Labels for which only a number found room in the wide form.
    """

    name: str
    title: str
    wide: str
    narrow: str
    alt: str
    sheet: Sheet
    note: str
    keys: tuple[str, ...] = ()

    @classmethod
    def drawn(
        cls, name: str, draw: Callable[[Form], Canvas], *, title: str, alt: str, note: str, sheet: Sheet
    ) -> Plate:
        """Return a plate whose two forms are drawn by one function."""
        wide, narrow = draw(WIDE), draw(NARROW)
        return cls(name, title, wide.svg(), narrow.svg(), alt, sheet, note, tuple(wide.numbered))

    def __post_init__(self) -> None:
        for part in ("name", "title", "wide", "narrow", "alt", "note"):
            if not getattr(self, part).strip():
                raise ValueError(f"a plate needs its {part}")

    @property
    def data(self) -> pd.DataFrame:
        """What is shown, as a data frame."""
        return self.sheet.frame()

    def view(self) -> View:
        """Return the plate as something to show."""
        mark = "f" + hashlib.sha256((self.name + self.wide + self.title).encode()).hexdigest()[:10]
        header, *rows = self.sheet.cells()
        body = tuple(_row(cells, record) for cells, record in zip(rows, self.sheet.records, strict=True))
        model = PlateModel(
            self.name, self.title, mark, self.wide, self.narrow, self.alt, self.note, self.keys, tuple(header), body
        )
        return View("plate", model, repr(self))

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        return self.view()._repr_mimebundle_()

    def __repr__(self) -> str:
        return f"{self.name}: {self.title} {self.alt}"

    def write(self, folder: Path) -> tuple[Path, ...]:
        """Write the two forms and the data to a folder, named after the plate."""
        from edition.charts.paper.fonts import with_fonts  # slow to load

        files = {
            folder / f"{self.name}.svg": with_fonts(self.wide),
            folder / f"{self.name}-narrow.svg": with_fonts(self.narrow),
            folder / f"{self.name}.csv": as_csv(self.sheet.cells()),
        }
        for path, text in files.items():
            write_whole(path, text)
        return tuple(files)


def _row(cells: list[str], record: str) -> tuple[Cell, ...]:
    table, _, record_id = record.partition("/")
    return (ref(table, record_id, cells[0]) if record else cells[0], *cells[1:])
