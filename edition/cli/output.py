"""Writing to the screen: to a terminal of few letters, to a pipe that was closed, and in one line what went wrong."""

from __future__ import annotations

import codecs
import os
import sys
import unicodedata
from contextlib import suppress
from typing import TextIO

_PLAIN = {
    "ł": "l",
    "Ł": "L",
    "ø": "o",
    "Ø": "O",
    "ß": "ss",
    "æ": "ae",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "—": "-",
    "…": "...",
    "½": "1/2",
    "\u00a0": " ",
}


def say(text: object = "") -> None:
    """Print a line; once nobody reads the output any more, print nothing, so that a command still comes to its end."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        stop_writing()


def complain(text: str) -> None:
    """Print what went wrong, in one line, to the error stream; where nobody reads that either, the exit code must do."""
    with suppress(OSError, ValueError):
        print(" ".join(text.split()), file=sys.stderr, flush=True)


def stop_writing() -> None:
    """Let the standard output go nowhere from here on."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # It was closed, or is no file.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 # for the rest of the process


def readable(*streams: TextIO | None) -> None:
    """Let streams write what their encoding lacks in plain letters, and never fail for it; one that is closed is ``None``."""
    codecs.register_error("fiasco-plain", _in_plain_letters)
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="fiasco-plain")


def in_plain_letters(text: str) -> str:
    """Return a text in the letters of ASCII, as near as may be.

    Examples
    --------
    >>> in_plain_letters("‘Beneš’ – 6½ days")
    "'Benes' - 61/2 days"
    """
    found = []
    for letter in text:
        bare = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
        found.append(_PLAIN.get(letter) or bare or "?")
    return "".join(found)


def _in_plain_letters(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return in_plain_letters(error.object[error.start : error.end]), error.end
