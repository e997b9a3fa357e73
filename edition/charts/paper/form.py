"""The two forms in which every figure is drawn: across a page, and down a phone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A form.

    Attributes
    ----------
    wide
        Whether it is the one for a page.
    width
        Width in pixels.
    text, small
        Sizes of type: of words, and of what stands at axes and in keys. On a phone nothing is smaller than 11.
    """

    wide: bool
    width: float
    text: float
    small: float


WIDE = Form(True, 720.0, 11.0, 10.5)
NARROW = Form(False, 344.0, 11.0, 11.0)
