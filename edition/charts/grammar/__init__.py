"""Grammar: what plates are made of, each part drawn in one place: scales and axes, keys, rows, flags, lanes, sides."""

from edition.charts.grammar.axes import month_axis, month_names, number_axis, number_ticks
from edition.charts.grammar.flags import Flag, Flags
from edition.charts.grammar.keys import Entry, Key, sides_used
from edition.charts.grammar.rows import Row, sheet_of_rows
from edition.charts.grammar.scales import Scale, day_scale, month_starts
from edition.charts.grammar.sides import Span, acting
from edition.charts.grammar.stances import AGAINST, FOR, HALF, shape

__all__ = [
    "AGAINST",
    "FOR",
    "HALF",
    "Entry",
    "Flag",
    "Flags",
    "Key",
    "Row",
    "Scale",
    "Span",
    "acting",
    "day_scale",
    "month_axis",
    "month_names",
    "month_starts",
    "number_axis",
    "number_ticks",
    "shape",
    "sheet_of_rows",
    "sides_used",
]
