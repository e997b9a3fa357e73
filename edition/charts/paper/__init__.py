"""Paper: canvas, type and SVG, and the plate with its sheet of data.

What is named here needs no matplotlib; `canvas`, `measure` and `fonts` do.
"""

from edition.charts.paper.form import NARROW, WIDE, Form
from edition.charts.paper.printed import PLATES, Plate, plate
from edition.charts.paper.sheet import LINK, Sheet

__all__ = ["LINK", "NARROW", "PLATES", "WIDE", "Form", "Plate", "Sheet", "plate"]
