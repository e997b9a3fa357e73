"""The chart room: from tables of the record to figures with their title, description and data.

Only this package draws, and only here is matplotlib imported. ``palette`` holds the governments'
colours for the whole book.
"""

from edition.charts.paper.plate import Plate
from edition.charts.plates.argument_map import argument_map
from edition.charts.plates.books import books
from edition.charts.plates.fortnight import fortnight
from edition.charts.plates.genealogy import genealogy
from edition.charts.plates.passage import passage
from edition.charts.plates.requests import requests
from edition.charts.plates.rhythm import rhythm
from edition.charts.plates.road import road
from edition.charts.plates.sittings import sittings
from edition.charts.plates.timeline import long_view, negotiations, threads, white_paper
from edition.charts.plates.undated import undated
from edition.charts.plates.variation import variation

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
    "requests": requests,
    "proofs-road": road,
    "undated": undated,
    "books": books,
    "genealogy": genealogy,
    "variation": variation,
}
"""Every plate by its name: functions of the record."""

__all__ = [
    "PLATES",
    "Plate",
    "argument_map",
    "books",
    "fortnight",
    "genealogy",
    "long_view",
    "negotiations",
    "passage",
    "requests",
    "rhythm",
    "road",
    "sittings",
    "threads",
    "undated",
    "variation",
    "white_paper",
]
