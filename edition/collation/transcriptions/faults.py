"""Faults: what is wrong in a transcription, where, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a witness file; line 0 is the file as a whole."""

    file: str
    line: int
    field: str
    value: str
    advice: str

    def __str__(self) -> str:
        """Say where it is, what stands there, and what to do."""
        return f"{self.file}:{self.line}: {self.field}: {cut_short(self.value)!r}: {self.advice}"


def cut_short(text: str) -> str:
    """Return what stands in a file as a message has room for it."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


class WitnessFileError(ValueError):
    """A witness file cannot be read; `faults` lists everything wrong with it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults
