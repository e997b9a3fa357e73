"""Reading a witness from a text file with a short header, and saying what is wrong with it.

The file is UTF-8. It begins with one line ``field: value`` for each field, then an empty line,
then the text. Divisions are marked by lines such as ``== article 1 (1) | trigger-direct ==``,
``== preamble ==`` or ``== 2 ==``; one known to exist but not seen ends its line with ``| not seen ==`` and has
no text. Where words within a text are lost or illegible, ``[lacuna]`` stands for them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import StringIO
from pathlib import Path

from edition.collation.texts.tokens import Language, Normaliser
from edition.collation.texts.witness import Witness
from edition.collation.transcriptions.cleaning import ALL_STEPS, Lines, Mending, Step, clean
from edition.collation.transcriptions.faults import Fault, WitnessFileError
from edition.collation.transcriptions.marks import is_mark
from edition.collation.transcriptions.reading import read_text
from edition.collation.transcriptions.segments import cut_at_marks

REQUIRED = ("siglum", "title", "archive", "reference", "transcriber", "rights", "language")
OPTIONAL = ("date", "complete")

_FIELD = re.compile(r"[ \t]*([^\W\d_]+)([ \t]*):[ \t]*(.*)")
_SIGLUM = re.compile(r"[^\W_][\w.-]*")
_ENOUGH = 4
"""A file of which so many fields are known has a header, even if it does not say its siglum."""


@dataclass(frozen=True, slots=True)
class WitnessFile:
    """A witness with what its header says of it, and what was cleaned."""

    witness: Witness
    archive: str
    reference: str
    transcriber: str
    rights: str
    mendings: tuple[Mending, ...] = ()


def read_witness(
    path: Path, *, normaliser: Normaliser | None = None, steps: Collection[Step] = ALL_STEPS
) -> WitnessFile:
    """Read a witness file.

    Parameters
    ----------
    path : Path
        The file.
    normaliser : Normaliser, optional
        The choices of comparison; its language gives way to that of the file.
    steps : collection of Step
        What to clean.

    Raises
    ------
    WitnessFileError
        With all faults at once.
    """
    return parse_witness(read_text(path), path.name, normaliser=normaliser, steps=steps)


def has_header(text: str) -> bool:
    r"""Whether a text begins with the header of a witness file, well written or not.

    A text may well begin with a line such as *Date: 27 May*; a header names a siglum, or most of its fields.

    Examples
    --------
    >>> has_header("Siglum : X\nTitle : T\n\n== 1 ==\n"), has_header("date: 27 May\nThe three governments agree.\n")
    (True, False)
    """
    lines = StringIO(text).readlines()
    fields = {
        found[1].casefold() for line in lines[: header_end(lines)] if (found := _FIELD.fullmatch(line.rstrip("\r\n")))
    }
    return "siglum" in fields or len(fields & {*REQUIRED, *OPTIONAL}) >= _ENOUGH


def parse_witness(
    text: str, name: str, *, normaliser: Normaliser | None = None, steps: Collection[Step] = ALL_STEPS
) -> WitnessFile:
    r"""Read a witness from the text of its file.

    Examples
    --------
    >>> header = "siglum: PROOF\ntitle: Proof\narchive: TNA\nreference: FO 371\n"
    >>> header += "transcriber: A. Reader\nrights: own transcription\nlanguage: en\n"
    >>> file = parse_witness(header + "\n== article 1 | trigger ==\nAt once.\n", "proof.txt")
    >>> file.witness.segments[0].label, file.witness.text
    ('1', 'At once.\n')
    """
    lines = StringIO(text).readlines()
    skipped = _first(lines)
    end = header_end(lines)
    faults: list[Fault] = []
    if not has_header(text):
        first = lines[skipped].strip() if skipped < len(lines) else ""
        advice = f"begin the file with a header, a line each for {', '.join(REQUIRED)}, then an empty line"
        raise WitnessFileError((Fault(name, skipped + 1 if first else 1, "header", first, advice),))
    fields = _fields(list(enumerate(lines[skipped:end], skipped + 1)), name, faults)
    language = fields.get("language", "")
    reader = normaliser or Normaliser()
    if language in set(Language):
        reader = replace(reader, language=Language(language))
    numbered = list(enumerate(lines[end:], end + 1))
    body, mendings = clean(numbered, reader.language, steps)
    segments = cut_at_marks(numbered, body, name, reader, faults)
    if faults:
        raise WitnessFileError(tuple(sorted(faults, key=lambda fault: fault.line)))
    witness = Witness(
        fields["siglum"],
        reader.language,
        segments,
        fields.get("date", ""),
        fields["title"],
        fields.get("complete", "yes") == "yes",
    )
    return WitnessFile(
        witness, fields["archive"], fields["reference"], fields["transcriber"], fields["rights"], mendings
    )


def header_end(lines: Sequence[str]) -> int:
    """Find the line before which a header ends: an empty one behind it, or the first mark."""
    first = _first(lines)
    ends = (at for at in range(first, len(lines)) if not lines[at].strip() or is_mark(lines[at]))
    return next(ends, len(lines))


def _first(lines: Sequence[str]) -> int:
    return next((at for at, line in enumerate(lines) if line.strip()), len(lines))


def _fields(lines: Lines, name: str, faults: list[Fault]) -> dict[str, str]:
    fields: dict[str, str] = {}
    ill_written = False
    for number, line in lines:
        found = _FIELD.fullmatch(line.rstrip())
        if found is None:
            advice = "write the header as lines 'field: value', then an empty line before the text"
            faults.append(Fault(name, number, "header", line.strip(), advice))
            continue
        field, value = found[1].casefold(), found[3].strip()
        if (found[1] != field or found[2] or line[:1].isspace()) and not ill_written:
            ill_written = True
            advice = "write field names in small letters, with no space before them or before the colon"
            faults.append(Fault(name, number, "header", line.strip(), advice))
        if advice := _advice(field, value, fields):
            faults.append(Fault(name, number, field, value, advice))
        fields[field] = value
    faults.extend(
        Fault(name, 1, field, "", f"add a line '{field}: ...' to the header")
        for field in REQUIRED
        if field not in fields
    )
    return fields


def _advice(field: str, value: str, before: dict[str, str]) -> str:
    """Say what to do about a field, or nothing."""
    if field not in REQUIRED + OPTIONAL:
        return f"unknown field; choose from {', '.join(REQUIRED + OPTIONAL)}"
    if field in before:
        return "given twice; keep one"
    if not value:
        return "is empty; fill it in"
    if field == "siglum" and not _SIGLUM.fullmatch(value):
        return "use letters, digits, hyphens and full stops, beginning with a letter or digit"
    if field == "language" and value not in set(Language):
        return f"choose from {', '.join(Language)}"
    if field == "complete" and value not in ("yes", "no"):
        return "write yes or no"
    if field == "date":
        try:
            date.fromisoformat(value)
        except ValueError:
            return "write the date as year-month-day, for example 1939-05-27"
    return ""
