"""The chart room: from tables of the record to figures with their title, description and data.

Only this package draws, and only here is matplotlib imported. ``palette`` holds the governments'
colours for the whole book.
"""

from edition.charts.argument_map import argument_map
from edition.charts.fortnight import fortnight
from edition.charts.passage import passage
from edition.charts.plate import Plate
from edition.charts.rhythm import rhythm
from edition.charts.sittings import sittings
from edition.charts.timeline import long_view, negotiations, threads, white_paper

PLATES = {
    "negotiations": negotiations,
    "threads": threads,
    "white-paper-1939-1940": white_paper,
    "long-view": long_view,
    "rhythm": rhythm,
    "fortnight": fortnight,
    "passage-1938": passage,
    "argument-map": argument_map,
    "sittings": sittings,
}
"""Every plate by its name: functions of the record."""

__all__ = [
    "PLATES",
    "Plate",
    "argument_map",
    "fortnight",
    "long_view",
    "negotiations",
    "passage",
    "rhythm",
    "sittings",
    "threads",
    "white_paper",
]
