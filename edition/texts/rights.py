"""What a reader is told of the rights before anything is fetched."""

from __future__ import annotations

from edition.record.tables import OfferedText


def rights_told(offer: OfferedText) -> tuple[str, ...]:
    """Return the rights in a text and their ground, and whether that was seen.

    Parameters
    ----------
    offer
        The text.

    Returns
    -------
    tuple of str
        Two lines: the rights, and on what ground.
    """
    seen = "" if offer.rights_seen else " (not verified)"
    return (f"rights: {offer.rights}{seen}", f"ground: {offer.ground}")
