"""Laying out labels and marks: pure geometry, the same result every time, no two labels touching.

Coordinates are those of the page: x to the right, y downwards. Along a line of time that runs to the right, labels hang
from leaders as flags do from poles (`hang`); beside one that runs down they settle in order (`settle`); marks that fall
together stand beside their line (`swarm`).
"""

from edition.charts.grammar.layout.flags import Hung, Label, hang
from edition.charts.grammar.layout.notes import Note, settle
from edition.charts.grammar.layout.swarm import Dot, swarm

__all__ = ["Dot", "Hung", "Label", "Note", "hang", "settle", "swarm"]
