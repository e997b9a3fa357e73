"""A plate: a figure that cannot be had without its title, its description and its data."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from html import escape
from pathlib import Path

import pandas as pd

from edition.charts.paper import svg
from edition.charts.paper.fonts import with_fonts
from edition.charts.paper.palette import PAPER
from edition.charts.paper.table import as_csv, cells_of, table
from edition.record.files import write_whole

TURN = 600
"""Width in pixels from which the wide form is shown."""

STYLE = (
    f"figure.plate{{container-type:inline-size;margin-inline:0}}figure.plate>svg{{height:auto;display:block}}"
    f"figure.plate text{{{svg.HALO};stroke:var({PAPER.var},{PAPER.light})}}"
    f"figure.plate>.plate-narrow{{max-width:26rem;margin-inline:auto}}"
    f"@container (min-width:{TURN}px){{figure.plate>.plate-narrow{{display:none}}}}"
    f"@container (max-width:{TURN - 0.02}px){{figure.plate>.plate-wide,figure.plate>.plate-keys{{display:none}}}}"
    "@media print{figure.plate>.plate-narrow{display:none}figure.plate>.plate-wide{display:block}}"
)
"""What the two forms need to take turns; carried by each plate, so that it works in a notebook too."""


@dataclass(frozen=True)
class Plate:
    """A figure with all that a reader needs of it.

    Attributes
    ----------
    name
        Name for files, for instance ``negotiations-1939``.
    title
        What is seen, as a statement.
    svg, narrow
        The standalone figure for a page, and for a phone. Light, with literal colours.
    alt
        Description for those who do not see it.
    data
        What is shown; a column ``_record`` links rows to records.
    note
        Sources, units, conventions.
    keys
        Labels for which only a number found room, in the wide form and in the narrow one.
    """

    name: str
    title: str
    svg: str
    narrow: str
    alt: str
    data: pd.DataFrame
    note: str
    keys: tuple[str, ...] = ()
    downloads: tuple[str, str, str] = ("", "", "")

    def __post_init__(self) -> None:
        for part in ("name", "title", "svg", "narrow", "alt", "note"):
            if not getattr(self, part).strip():
                raise ValueError(f"a plate needs its {part}")
        object.__setattr__(self, "downloads", (f"{self.name}.svg", f"{self.name}-narrow.svg", f"{self.name}.csv"))

    def _repr_html_(self) -> str:
        """Return the plate as a figure for a page or a notebook."""
        mark = "f" + hashlib.sha256((self.name + self.svg + self.title).encode()).hexdigest()[:10]
        names = f"{mark}-title {mark}-alt"
        wide = svg.inline(self.svg, css_class="plate-wide", labelled_by=names)
        wide = wide.replace("</svg>", f"<style>{STYLE}</style></svg>")
        narrow = svg.inline(self.narrow, css_class="plate-narrow", labelled_by=names)
        keys = "".join(f'<li value="{n}">{escape(k)}</li>' for n, k in enumerate(self.keys, 1))
        listed = f'<ol class="plate-keys">{keys}</ol>' if keys else ""
        return (
            f'<figure class="plate" id="fig-{escape(self.name)}"><figcaption class="plate-title" id="{mark}-title">'
            f'{escape(self.title)}</figcaption>{wide}{narrow}{listed}<p class="plate-note">{escape(self.note)}</p>'
            f'<p id="{mark}-alt" hidden>{escape(self.alt)}</p>'
            f'<details class="plate-data"><summary>Data of this figure</summary><div class="table-scroll" tabindex="0" '
            f'role="region" aria-label="Data of this figure">{table(self.data, self.title)}</div></details></figure>'
        )

    def __repr__(self) -> str:
        return f"Plate({self.name}: {self.title} {self.alt})"

    def write(self, folder: Path) -> tuple[Path, ...]:
        """Write the two figures and the data to a folder; the names are in ``downloads``."""
        wide, narrow, data = (folder / name for name in self.downloads)
        write_whole(wide, with_fonts(self.svg))
        write_whole(narrow, with_fonts(self.narrow))
        write_whole(data, as_csv(cells_of(table(self.data, self.title))))
        return wide, narrow, data
