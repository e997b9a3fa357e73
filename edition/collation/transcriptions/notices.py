"""Notices: what is not wrong in a transcription, and yet worth a second look."""

from __future__ import annotations

import re
from collections.abc import Collection
from io import StringIO
from pathlib import Path

from edition.collation.transcriptions.cleaning import Mending, Step, clean
from edition.collation.transcriptions.header import WitnessFile, has_header, header_end, parse_witness
from edition.collation.transcriptions.pages import loose_numbers
from edition.collation.transcriptions.reading import read_text

_LANGUAGE = re.compile(r"^[ \t]*language[ \t]*:[ \t]*(en|fr|de|ru)[ \t]*$", re.IGNORECASE | re.MULTILINE)


def notices(path: Path) -> tuple[WitnessFile, list[str]]:
    """Read a transcription, and say what cleaning does to it and what it leaves to the transcriber.

    Raises
    ------
    WitnessFileError
        If it cannot be read, with all faults at once.
    """
    text = read_text(path)
    file = parse_witness(text, path.name)
    found = [(mending.line, f"{path.name}:{mending.line}: {_said(mending)}") for mending in file.mendings]
    body, _ = _body(text)
    lines, _ = clean(body, file.witness.language)
    for place in loose_numbers([line for _, line in lines]):
        number, line = lines[place]
        advice = "a number alone: take it out if it numbers a page, write a full stop behind it if a paragraph"
        found.append((number, f"{path.name}:{number}: {line.strip()!r}: {advice}"))
    return file, [said for _, said in sorted(found)]


def cleaned_text(text: str, language: str, steps: Collection[Step]) -> tuple[str, tuple[Mending, ...]]:
    """Clean a text and leave its header and marks as they are; a header says the language."""
    body, head = _body(text)
    said = _LANGUAGE.search(head)
    lines, mendings = clean(body, said[1].lower() if said else language, steps)
    return head + "".join(line for _, line in lines), mendings


def _body(text: str) -> tuple[list[tuple[int, str]], str]:
    """Part a text from its header, if it has one."""
    lines = StringIO(text).readlines()
    end = header_end(lines) if has_header(text) else 0
    return list(enumerate(lines[end:], end + 1)), "".join(lines[:end])


def _said(mending: Mending) -> str:
    done = f"read as {mending.after!r}" if mending.after else "left out"
    return f"{mending.before!r}: {mending.step.value}: {done} when the text is compared"
