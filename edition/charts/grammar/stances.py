"""Shapes for what is no government: stances of historians, findings, rules."""

from __future__ import annotations

from edition.pages.palette import ACCENT, INK, MUTED, Ink, Side

FOR = ("o", INK, "")
HALF = ("D", MUTED, "//")
AGAINST = ("X", ACCENT, "xx")


def shape(look: tuple[str, Ink, str], name: str = "") -> Side:
    """Return a shape with its colour and hatch, under a name of its own.

    Examples
    --------
    >>> shape(HALF, "qualifies").marker
    'D'
    """
    marker, ink, hatch = look
    return Side("", name, "", ink, marker, hatch)
