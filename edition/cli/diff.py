"""``fiasco diff``: what changed between two versions of the record, cell by cell, with its evidence."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from edition.cli.describe import Commands, add_command
from edition.cli.output import complain, say

if TYPE_CHECKING:
    from edition.record.cells import RecordCells
    from edition.record.changes import Change

_DESCRIPTION = """\
List every cell that is not the same in two versions of the record, with the sources of its record. A version is a data
folder or, in a checkout, a revision of git. Each begins with its digest, the number that docs/releases.csv gives for a
release."""


class UnknownVersionError(ValueError):
    """A name that is neither a data folder nor a revision."""


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = add_command(
        commands,
        "diff",
        run,
        does="list the cells that changed between two versions, with their evidence",
        description=_DESCRIPTION,
        example="fiasco diff HEAD~3 data",
    )
    parser.add_argument("old", metavar="OLD", help="a data folder, or a revision of git")
    parser.add_argument("new", metavar="NEW", nargs="?", help="the same (default: the data of this edition)")


def run(chosen: Namespace) -> int:
    """Compare; return 2 if there is no such version."""
    from edition.record.changes import changes_between
    from edition.record.folders import data_folder

    try:
        old, new = version_named(chosen.old), version_named(chosen.new or str(data_folder()))
    except UnknownVersionError as error:
        complain(str(error))
        return 2
    say(f"--- {chosen.old} {old.digest}")
    say(f"+++ {chosen.new or data_folder()} {new.digest}")
    changes = list(changes_between(old, new))
    for (table, record), group in groupby(changes, key=lambda c: (c.table, c.record)):
        say(f"\n{table}: {record}{_told(list(group))}")
    records = len({(c.table, c.record) for c in changes})
    say(
        f"\n{len(changes)} {'cell' if len(changes) == 1 else 'cells'} in {records} {'record' if records == 1 else 'records'}."
    )
    return 0


def _told(changes: Sequence[Change]) -> str:
    kind = changes[0].kind
    lines = [f" ({kind})" if kind != "changed" else ""]
    for change in changes:
        lines.append(f"\n  {change.column}:")
        lines += [f"\n    - {change.before}"] if change.before else []
        lines += [f"\n    + {change.after}"] if change.after else []
    evidence = changes[0].evidence
    return "".join([*lines, f"\n  evidence: {'; '.join(evidence) if evidence else 'none'}"])


def version_named(name: str) -> RecordCells:
    """Return a version of the record.

    Parameters
    ----------
    name
        A data folder, or a revision of the git repository that holds the data of this edition.

    Raises
    ------
    UnknownVersionError
        If it is neither.
    """
    from edition.record.cells import read_cells
    from edition.record.folders import DESCRIPTOR

    folder = Path(name)
    if (folder / DESCRIPTOR).is_file():
        return read_cells(folder)
    if folder.exists() or name.startswith("-"):
        raise UnknownVersionError(f"{name} holds no {DESCRIPTOR}; name a data folder or a revision of git")
    with tempfile.TemporaryDirectory() as temporary:
        return read_cells(_checked_out(name, Path(temporary)))


def _checked_out(revision: str, folder: Path) -> Path:
    """Write the data of a revision into a folder, and return where."""
    from edition.record.folders import data_folder

    data = data_folder().resolve()
    command = ["git", "-C", str(data), "archive", "--format=tar", revision, "."]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        raise UnknownVersionError(f"{revision} is no data folder, and there is no git to look for a revision") from None
    if done.returncode:
        raise UnknownVersionError(f"{revision} is neither a data folder nor a revision of git that holds one")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder
