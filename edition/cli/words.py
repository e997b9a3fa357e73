"""``fiasco words``: the messages that a translation translates."""

from __future__ import annotations

from argparse import Namespace

from edition.cli.describe import Commands, add_command
from edition.cli.output import say

_DESCRIPTION = """\
Gather every message of the package into edition/language/fiasco.pot, the file from which a translation begins. Run it
after a change to words that a reader sees."""


def add(commands: Commands) -> None:
    """Describe the command."""
    add_command(
        commands,
        "words",
        run,
        does="gather the words that a translation translates",
        description=_DESCRIPTION,
        example="fiasco words",
    )


def run(_: Namespace) -> int:
    """Write the template and say whether anything changed."""
    from edition.language.extraction import TEMPLATE, template_text
    from edition.record.files import write_whole

    changed = write_whole(TEMPLATE, template_text())
    say(f"{TEMPLATE.name} {'is written anew' if changed else 'holds every message'}.")
    return 0
