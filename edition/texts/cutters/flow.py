"""The flow of a marked-up page: text, ends of paragraphs, and marks of pages and columns, put together to passages."""

from __future__ import annotations

import re

from edition.texts.passages import Passage

_SPACE = re.compile(r"\s+")


class Flow:
    """Gathers passages while a page is walked through from top to bottom.

    Attributes
    ----------
    passages
        What has been gathered.
    speaker, document
        Who speaks, and in which document, from here on.
    """

    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self.speaker = ""
        self.document = ""
        self._label = ""
        self._text = ""
        self._place = ""
        self._started = ""
        self._breaks: list[tuple[int, str]] = []

    @property
    def is_writing(self) -> bool:
        """Whether a paragraph has begun."""
        return bool(self._text)

    def write(self, text: str | None) -> None:
        """Go on with some text; runs of spaces and line ends are one space."""
        piece = _SPACE.sub(" ", text or "")
        if not self._text:
            piece = piece.lstrip()
            self._started = self._place
        elif self._text.endswith(" "):
            piece = piece.removeprefix(" ")
        self._text += piece

    def turn(self, place: str) -> None:
        """Note that a page or column begins here; inside a sentence it leaves nothing but the note."""
        self._place = place
        if self._text:
            self._breaks.append((len(self._text), place))

    def label(self, text: str) -> None:
        """End a paragraph, and give the next one a number."""
        self.end()
        self._label = text.strip().strip("().").strip()

    def end(self) -> None:
        """End a paragraph, if one has begun."""
        text = self._text.rstrip()
        if text:
            breaks = tuple(b for b in self._breaks if b[0] < len(text))
            self.passages.append(Passage(text, self._label, self.speaker, self._started, breaks, self.document))
            self._label = ""
        self._text = ""
        self._breaks = []
