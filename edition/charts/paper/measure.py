"""How wide a text is.

Measured in DejaVu Serif, which is wider than the page's own face, so that labels laid out clear of
each other stay clear on the page.
"""

from __future__ import annotations

from functools import lru_cache

from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextToPath

FAMILY = "DejaVu Serif"
LINE = 1.22
"""Height of a line of text, in sizes of its type."""

_PATHS = TextToPath()


@lru_cache(maxsize=16384)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of one line of text, in the units of ``size``."""
    face = FontProperties(family=FAMILY, size=size, weight="bold" if bold else "normal")
    return float(_PATHS.get_text_width_height_descent(text, face, False)[0])


def wrap(text: str, size: float, room: float) -> tuple[str, ...]:
    """Break a text into lines no wider than ``room``; a single longer word stands alone.

    Examples
    --------
    >>> wrap("Litvinov dismissed", 11, 80)
    ('Litvinov', 'dismissed')
    """
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width(joined, size) <= room:
            lines[-1] = joined
        else:
            lines.append(word)
    return tuple(lines)
