"""The folder of witnesses: every transcription that contributors have given."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from edition.collation.header import Problem, WitnessFile, WitnessFileError, read_witness
from edition.record.folders import data_folder

WITNESSES = "witnesses"
"""The folder inside the data in which transcriptions lie: one text file each, named after its siglum."""


def read_witnesses(
    folder: Path | None = None, *, topics: Iterable[str] = (), only: str = "*.txt"
) -> tuple[WitnessFile, ...]:
    """Read every witness file of a folder, in order of date and siglum.

    Parameters
    ----------
    folder
        The folder, by default the one inside the data; where there is none there are no witnesses.
    topics
        Ids of topics, so that a wrong one is noticed; none are checked if this is empty.
    only
        Which files are meant, by the pattern of their names.

    Raises
    ------
    WitnessFileError
        With the problems of all files at once.
    """
    files, problems = _read(folder, frozenset(topics), only)
    if problems:
        raise WitnessFileError(tuple(problems))
    return tuple(sorted(files, key=lambda file: (file.witness.date, file.witness.siglum)))


def check_folder(folder: Path | None = None, *, topics: Iterable[str] = ()) -> tuple[Problem, ...]:
    """List what is wrong with the witness files of a folder."""
    return tuple(_read(folder, frozenset(topics))[1])


def _read(folder: Path | None, topics: frozenset[str], only: str = "*.txt") -> tuple[list[WitnessFile], list[Problem]]:
    folder = folder or data_folder() / WITNESSES
    files: list[WitnessFile] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob(only)):
        try:
            file = read_witness(path)
        except WitnessFileError as error:
            problems += error.problems
            continue
        files.append(file)
        siglum = file.witness.siglum
        if siglum != path.stem:
            problems.append(Problem(path.name, 1, "siglum", siglum, f"name the file {siglum}.txt"))
        problems += [
            Problem(path.name, 0, "article", part.topic, "is no topic; use an id of data/topics.csv")
            for part in file.witness.segments
            if topics and part.topic and part.topic not in topics
        ]
    return files, problems
