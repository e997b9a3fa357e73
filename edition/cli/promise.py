"""``fiasco promise``: the addresses of the book, promised for good."""

from __future__ import annotations

from argparse import Namespace

from edition.cli.describe import Commands, add_command
from edition.cli.output import say

_DESCRIPTION = """\
Promise every address the book has now: add to docs/addresses.txt what it lacks. From then on `fiasco check` fails when
one of them is gone, unless docs/moved.csv says where it went. Run it at each release."""


def add(commands: Commands) -> None:
    """Describe the command."""
    add_command(
        commands,
        "promise",
        run,
        does="promise every address the book has now",
        description=_DESCRIPTION,
        example="fiasco promise",
    )


def run(_: Namespace) -> int:
    """Add the addresses and say how many."""
    from edition.exports.registry import promise_addresses
    from edition.record import open_record

    say(f"{promise_addresses(open_record())} addresses added to docs/addresses.txt.")
    return 0
