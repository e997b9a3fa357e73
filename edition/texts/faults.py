"""What can go wrong with a text, told with what to do about it."""

from __future__ import annotations


class TextFault(Exception):
    """Something is wrong with a text or on the way to it; nothing that was there before is changed.

    Parameters
    ----------
    what
        What went wrong.
    advice
        What to do.
    """

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(f"{what}; {advice}")
        self.what = what
        self.advice = advice
