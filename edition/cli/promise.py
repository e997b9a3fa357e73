"""``fiasco promise``: the addresses of the book, promised for good."""

from __future__ import annotations

from argparse import Namespace

from edition.cli.describe import Commands, add_command
from edition.cli.output import complain, say

_DESCRIPTION = """\
Promise every address the book has now: add to docs/addresses.txt, under the version of CITATION.cff, what it lacks, and
note in docs/releases.csv how many there are, with the digest of the record. From then on `fiasco check` fails when one of
them is gone, unless docs/moved.csv says where it went. Run it at each release."""


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
    from edition.record import RecordError, open_record

    record = open_record()
    try:
        added = promise_addresses(record)
    except RecordError as error:
        for problem in error.problems:
            complain(str(problem))
        return 1
    say(f"{added} addresses added to docs/addresses.txt.")
    return 0
