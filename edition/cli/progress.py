"""How a file comes in: its size beforehand, then how much is here."""

from __future__ import annotations

import sys

from edition.cli.output import say


class Progress:
    """Shows progress on one line of a terminal, and elsewhere a line for each quarter."""

    def __init__(self) -> None:
        self._live = sys.stdout.isatty()
        self._quarter = 0
        self._open = False

    def announce(self, size: int | None) -> None:
        """Say how large the file is, before it is read."""
        say(f"  size: {_told(size)}" if size is not None else "  size: the server does not say")

    def had(self, came: int, size: int | None) -> None:
        """Show how much has come."""
        share = f"{100 * came // size} %" if size else _told(came)
        if self._live:
            print(f"\r  {share}", end="", flush=True)
            self._open = True
        elif size and 4 * came // size > self._quarter:
            self._quarter = 4 * came // size
            say(f"  {share}")

    def end(self) -> None:
        """End the line, if one was begun."""
        if self._open:
            say()


def _told(size: int) -> str:
    return f"{size} bytes" if size < 1024 else f"{size / 1024:.0f} KiB"
