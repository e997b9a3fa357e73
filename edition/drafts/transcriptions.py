"""The transcriptions that contributors have given to this edition, and the names it knows as one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from edition.collation import Fault, Language, Names, Normaliser, WitnessFile, folder_faults, read_folder
from edition.record import Record, data_folder

WITNESSES = "witnesses"
"""The folder of transcriptions within the data: one text file each, named after its siglum."""

NAMES = "names.txt"
"""The file within the data that lists the names which stand for the same in the texts of this record."""


def names_file() -> Path:
    """Return where the names that stand for the same are listed."""
    return data_folder() / NAMES


def known_names() -> Names | None:
    """Return the names that stand for the same; nothing where the data list none."""
    path = names_file()
    return _names(path) if path.is_file() else None


@cache
def _names(path: Path) -> Names:
    return Names.parse(path.read_text(encoding="utf-8"), path.name)


def reader(language: Language = Language.ENGLISH) -> Normaliser:
    """Return the choices under which texts of this record are compared."""
    return Normaliser(language, names=known_names())


def read_transcriptions(record: Record, folder: Path | None = None) -> tuple[WitnessFile, ...]:
    """Return every transcription, in order of date and siglum.

    Raises
    ------
    WitnessFileError
        With the faults of all files at once.
    """
    return read_folder((folder or data_folder()) / WITNESSES, topics=record["topics"], normaliser=reader())


def transcription_faults(folder: Path, topics: Iterable[str]) -> tuple[Fault, ...]:
    """List what is wrong with the transcriptions in a folder of data, and with its table of names."""
    faults = list(folder_faults(folder / WITNESSES, topics=topics))
    names = folder / NAMES
    if names.is_file():
        try:
            Names.parse(names.read_text(encoding="utf-8"), names.name)
        except (OSError, ValueError) as error:
            faults.append(Fault(names.name, 0, "names", "", str(error)))
    return tuple(faults)
