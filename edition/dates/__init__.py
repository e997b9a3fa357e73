"""Dates: reading EDTF and reckoning with days that are not certain."""

from edition.dates.calendar import (
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
from edition.dates.edtf import Edtf, EdtfError, Point, Precision, parse

__all__ = [
    "Bounds",
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
