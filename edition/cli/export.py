"""``fiasco export``: the events and the record in the forms of other programs."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from edition.cli.describe import Commands, add_command
from edition.cli.output import complain, say

_DESCRIPTION = """\
Write the events as CSV, JSON, iCalendar and TimelineJS to a folder, and the whole record beside them as a data
package with its version. The folder is made if needed; files of the same names are written anew."""


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = add_command(
        commands,
        "export",
        run,
        does="write the events and the record for other programs",
        description=_DESCRIPTION,
        example="fiasco export ~/fiasco",
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where to write")


def run(chosen: Namespace) -> int:
    """Write the files and list them; return 2 if the folder is a file."""
    from edition.exports import write_exports
    from edition.exports.data_package import write_package
    from edition.exports.identity import read_identity
    from edition.record import open_record

    if chosen.folder.exists() and not chosen.folder.is_dir():
        complain(f"{chosen.folder} is a file; name a folder")
        return 2
    record = open_record()
    written = write_exports(record, chosen.folder)
    for path in (*written, *write_package(record, read_identity(), chosen.folder / "record")):
        say(path)
    return 0
