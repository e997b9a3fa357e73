"""Hatching: lines across a rectangle, which show in print without colour."""

from __future__ import annotations

STEP, DOT = 8.0, 1.2

Segment = tuple[tuple[float, float], tuple[float, float]]


def hatching(pattern: str, x: float, y: float, width: float, height: float) -> list[Segment]:
    """Return the lines of a pattern inside a rectangle.

    Parameters
    ----------
    pattern
        Signs of matplotlib: ``/``, ``\\``, ``x`` for both, ``-``, ``|``; ``.`` for dots, ``o`` for dashes.
    x, y, width, height
        The rectangle.
    """
    found: list[Segment] = []
    if set(pattern) & set("/x"):
        found += [((x + a, y + height - b), (x + c, y + height - d)) for (a, b), (c, d) in _slopes(width, height)]
    if set(pattern) & set("\\x"):
        found += [((x + a, y + b), (x + c, y + d)) for (a, b), (c, d) in _slopes(width, height)]
    if "-" in pattern:
        found += [((x, y + at), (x + width, y + at)) for at in _steps(height)]
    if "|" in pattern:
        found += [((x + at, y), (x + at, y + height)) for at in _steps(width)]
    if set(pattern) & set(".o"):
        size = DOT if "." in pattern else 3 * DOT
        dots = ((x + a, y + b) for b in _steps(height, STEP / 2) for a in _steps(width - size, STEP))
        found += [((a, b), (a + size, b)) for a, b in dots]
    return found


def _steps(length: float, step: float = STEP) -> list[float]:
    return [step * n for n in range(1, int(length / step) + 1) if step * n < length]


def _slopes(width: float, height: float) -> list[Segment]:
    """Return lines that rise by one for each step to the right, cut to the rectangle; both axes point away from 0."""
    found = []
    for n in range(int(-height / STEP), int(width / STEP) + 1):
        start = n * STEP
        low, high = max(start, 0.0), min(start + height, width)
        if low < high:
            found.append(((low, low - start), (high, high - start)))
    return found
