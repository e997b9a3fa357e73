"""Reading a witness from a text file with a short header, and saying what is wrong with it.

The file is UTF-8. It begins with one line ``field: value`` for each field, then an empty line,
then the text. Articles are marked by lines such as ``== article 1 (1) | trigger-direct ==``;
an article known to exist but not seen ends its line with ``| not seen ==`` and has no text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path

from edition.collation.tokens import Language, Normaliser
from edition.collation.witness import Segment, Witness

REQUIRED = ("siglum", "title", "archive", "reference", "transcriber", "rights", "language")
OPTIONAL = ("date", "complete")

_FIELD = re.compile(r"([a-z]+):[ \t]*(.*?)[ \t]*")
_MARK = re.compile(r"==\s*article\s+([^|=]+?)\s*(?:\|(?!\s*not seen\b)\s*([^|=]*?)\s*)?(\|\s*not seen\s*)?==\s*")
_SIGLUM = re.compile(r"[^\W_][\w.-]*")
_TOPIC = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a witness file."""

    file: str
    line: int
    field: str
    value: str
    advice: str

    def __str__(self) -> str:
        """Say where it is, what stands there, and what to do."""
        return f"{self.file}:{self.line}: {self.field}: {self.value!r}: {self.advice}"


class WitnessFileError(ValueError):
    """A witness file cannot be read; `problems` lists everything wrong with it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class WitnessFile:
    """A witness with what its header says of it."""

    witness: Witness
    archive: str
    reference: str
    transcriber: str
    rights: str


def read_witness(path: Path, *, normaliser: Normaliser | None = None) -> WitnessFile:
    """Read a witness file.

    Parameters
    ----------
    path : Path
        The file.
    normaliser : Normaliser, optional
        The choices of comparison; its language gives way to that of the file.

    Raises
    ------
    WitnessFileError
        With all problems at once.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        byte = f"byte {error.object[error.start]:#x}"
        problem = Problem(path.name, line, "text", byte, "save the file as UTF-8")
        raise WitnessFileError((problem,)) from error
    except OSError as error:
        advice = f"cannot be opened ({error.strerror}): check the name"
        problem = Problem(path.name, 0, "file", str(path), advice)
        raise WitnessFileError((problem,)) from error
    return parse_witness(text, path.name, normaliser=normaliser)


def check(path: Path) -> tuple[Problem, ...]:
    """List what is wrong with a witness file; nothing if it can be read."""
    try:
        read_witness(path)
    except WitnessFileError as error:
        return error.problems
    return ()


def parse_witness(text: str, name: str, *, normaliser: Normaliser | None = None) -> WitnessFile:
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
    end = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
    problems: list[Problem] = []
    fields = _fields(lines[:end], name, problems)
    language = fields.get("language", "")
    known = language in set(Language)
    reader = normaliser or Normaliser()
    if known:
        reader = Normaliser(
            Language(language),
            reader.fold_case,
            reader.spelling,
            reader.drop_articles,
            reader.ignore_punctuation,
        )
    segments = _segments(lines, end, name, reader, problems)
    if problems:
        raise WitnessFileError(tuple(sorted(problems, key=lambda problem: problem.line)))
    witness = Witness(
        fields["siglum"],
        reader.language,
        segments,
        fields.get("date", ""),
        fields["title"],
        fields.get("complete", "yes") == "yes",
    )
    return WitnessFile(witness, fields["archive"], fields["reference"], fields["transcriber"], fields["rights"])


def _fields(lines: list[str], name: str, problems: list[Problem]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        found = _FIELD.fullmatch(line.rstrip("\r\n"))
        if found is None:
            advice = "write the header as lines 'field: value', then an empty line before the text"
            problems.append(Problem(name, number, "header", line.strip(), advice))
            continue
        field, value = found.groups()
        if advice := _advice(field, value, fields):
            problems.append(Problem(name, number, field, value, advice))
        fields[field] = value
    problems.extend(
        Problem(name, 1, field, "", f"add a line '{field}: ...' to the header")
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


def _segments(
    lines: list[str], start: int, name: str, reader: Normaliser, problems: list[Problem]
) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    heads: list[tuple[int, str, str, bool]] = []
    parts: list[list[str]] = []
    for number, line in enumerate(lines[start:], start + 1):
        if _CONTROL.search(line.rstrip("\r\n")):
            problems.append(Problem(name, number, "text", line.strip(), "remove the control character"))
        if line.startswith("=="):
            found = _MARK.fullmatch(line.rstrip("\r\n"))
            topic = (found[2] or "") if found else ""
            if found is None or (topic and not _TOPIC.fullmatch(topic)):
                advice = "write '== article 1 (1) | topic-in-small-letters =='"
                problems.append(Problem(name, number, "article", line.strip(), advice))
            seen = not (found and found[3])
            heads.append((number, found[1] if found else "", topic, seen))
            parts.append([])
        elif heads:
            parts[-1].append(line)
        elif line.strip():
            advice = "put a line '== article ... ==' before the first words of the text"
            problems.append(Problem(name, number, "text", line.strip(), advice))
    labels: set[tuple[str, str]] = set()
    for (number, label, topic, seen), part in zip(heads, parts, strict=True):
        text = "".join(part)
        if (label, topic) in labels:
            problems.append(Problem(name, number, "article", label, "marked twice; number the second otherwise"))
        labels.add((label, topic))
        if seen and not text.strip():
            problems.append(Problem(name, number, "article", label, "has no text; add it or mark it '| not seen =='"))
        if not seen and text.strip():
            problems.append(Problem(name, number, "article", label, "is marked not seen but has text; remove one"))
        segments.append(Segment(label, topic, reader.tokens(text) if seen else (), seen))
    if not heads:
        advice = "mark at least one article with a line '== article 1 | topic =='"
        problems.append(Problem(name, len(lines), "text", "", advice))
    return tuple(segments)
