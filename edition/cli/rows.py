"""``fiasco rows``: the classes of rows, written from the description of the tables."""

from __future__ import annotations

from argparse import Namespace

from edition.cli.describe import Commands, add_command
from edition.cli.output import say

_DESCRIPTION = """\
Write the classes of rows, edition/record/tables.py, from data/datapackage.json. Run it after a change to the
description; then let mypy find what no longer fits."""


def add(commands: Commands) -> None:
    """Describe the command."""
    add_command(
        commands,
        "rows",
        run,
        does="write the classes of rows after a change to the description",
        description=_DESCRIPTION,
        example="fiasco rows",
    )


def run(_: Namespace) -> int:
    """Write the classes and say whether anything changed."""
    from edition.record.files import write_whole
    from edition.record.folders import data_folder
    from edition.record.package import read_package
    from edition.record.schema_rows import TABLES_FILE, python_text

    changed = write_whole(TABLES_FILE, python_text(read_package(data_folder())))
    say(f"{TABLES_FILE.name} {'is written anew' if changed else 'is true to the descriptor'}.")
    return 0
