"""A folder of witnesses: every transcription in it, read and checked together."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from edition.collation.texts.tokens import Normaliser
from edition.collation.transcriptions.faults import Fault, WitnessFileError
from edition.collation.transcriptions.header import WitnessFile, read_witness


def read_folder(
    folder: Path, *, topics: Iterable[str] = (), normaliser: Normaliser | None = None, only: str = "*.txt"
) -> tuple[WitnessFile, ...]:
    """Read every witness file of a folder, in order of date and siglum.

    Parameters
    ----------
    folder
        The folder; where there is none there are no witnesses.
    topics
        Ids of topics, so that a wrong one is noticed; none are checked if this is empty.
    normaliser
        The choices of comparison; its language gives way to that of each file.
    only
        Which files are meant, by the pattern of their names.

    Raises
    ------
    WitnessFileError
        With the faults of all files at once.
    """
    files, faults = _read(folder, frozenset(topics), normaliser, only)
    if faults:
        raise WitnessFileError(tuple(faults))
    return tuple(sorted(files, key=lambda file: (file.witness.date, file.witness.siglum)))


def folder_faults(folder: Path, *, topics: Iterable[str] = ()) -> tuple[Fault, ...]:
    """List what is wrong with the witness files of a folder."""
    return tuple(_read(folder, frozenset(topics), None)[1])


def _read(
    folder: Path, topics: frozenset[str], normaliser: Normaliser | None, only: str = "*.txt"
) -> tuple[list[WitnessFile], list[Fault]]:
    files: list[WitnessFile] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob(only)):
        try:
            file = read_witness(path, normaliser=normaliser)
        except WitnessFileError as error:
            faults += error.faults
            continue
        files.append(file)
        siglum = file.witness.siglum
        if siglum != path.stem:
            faults.append(Fault(path.name, 1, "siglum", siglum, f"name the file {siglum}.txt"))
        faults += [
            Fault(path.name, 0, "article", part.topic, f"is no topic; use the id of one{_nearest(part.topic, topics)}")
            for part in file.witness.segments
            if topics and part.topic and part.topic not in topics
        ]
    return files, faults


def _nearest(topic: str, topics: frozenset[str]) -> str:
    close = get_close_matches(topic, sorted(topics), n=3)
    return f", for example {', '.join(close)}" if close else ""
