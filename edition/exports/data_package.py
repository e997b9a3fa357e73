"""The record as a data package of its own: the tables as they are, their description with the version."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from edition.exports.identity import Identity
from edition.record import Record
from edition.record.files import write_whole
from edition.record.folders import DESCRIPTOR, data_folder


def write_package(record: Record, work: Identity, folder: Path) -> tuple[Path, ...]:
    """Write the record to a folder, as a data package that says which version it is.

    Parameters
    ----------
    record
        The record, whose description names the files.
    work
        The edition, whose version and day the description takes.
    folder
        Where to write.

    Returns
    -------
    tuple of Path
        The files, the description first.
    """
    described: dict[str, Any] = dict(record.package.descriptor)
    first = ("$schema", "name", "title", "description")
    head: dict[str, Any] = {name: described.pop(name) for name in first if name in described}
    stamped: dict[str, Any] = {
        **head,
        "version": work.version,
        "created": f"{work.day.isoformat()}T00:00:00Z",
        **described,
    }
    names = [resource["path"] for resource in described["resources"]]
    write_whole(folder / DESCRIPTOR, json.dumps(stamped, ensure_ascii=False, indent=1) + "\n")
    for name in names:
        write_whole(folder / name, (data_folder() / name).read_text(encoding="utf-8"))
    return (folder / DESCRIPTOR, *(folder / name for name in names))
