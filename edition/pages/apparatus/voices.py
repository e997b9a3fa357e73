"""The names of the voices that speak in the book."""

from __future__ import annotations

from edition.language import _


def voices() -> dict[str, str]:
    """Return the name of each voice by the directive that marks it."""
    return {"carley": _("Carley argues"), "record": _("The record shows"), "others": _("Others object")}


def silence() -> str:
    """Return the name of what nothing is known of."""
    return _("Not known")


def narration() -> str:
    """Return the name of the voice of what stands in no box."""
    return _("The edition")
