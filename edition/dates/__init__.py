"""Dates: reading EDTF and reckoning with days that are not certain."""

from edition.dates.edtf import Certainty, Edtf, EdtfError, Point, Precision, parse
from edition.dates.reckoning import (
    Bounds,
    Days,
    When,
    bounds,
    certainly_before,
    days_between,
    earliest,
    latest,
    overlaps,
    possibly_before,
)

__all__ = [
    "Bounds",
    "Certainty",
    "Days",
    "Edtf",
    "EdtfError",
    "Point",
    "Precision",
    "When",
    "bounds",
    "certainly_before",
    "days_between",
    "earliest",
    "latest",
    "overlaps",
    "parse",
    "possibly_before",
]
