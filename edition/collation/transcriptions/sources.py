"""Sources: files given to be compared, whether they are transcriptions with a header or plain text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path

from edition.collation.texts.tokens import Kind, Language, Normaliser
from edition.collation.texts.witness import Segment, Witness
from edition.collation.transcriptions.cleaning import Lines, Mending, Step, clean
from edition.collation.transcriptions.dividing import divided
from edition.collation.transcriptions.faults import Fault, WitnessFileError
from edition.collation.transcriptions.header import has_header, parse_witness
from edition.collation.transcriptions.marks import Mark, is_mark, read_mark
from edition.collation.transcriptions.reading import read_text


@dataclass(frozen=True, slots=True)
class Source:
    """A text to be compared, the name of its file, and what was cleaned in it."""

    witness: Witness
    name: str
    mendings: tuple[Mending, ...] = ()


def read_sources(
    paths: Sequence[Path],
    normaliser: Normaliser,
    *,
    language: Language | None = None,
    steps: Collection[Step],
    whole: bool = False,
) -> list[Source]:
    """Read files of either kind.

    Parameters
    ----------
    paths : sequence of Path
        The files.
    normaliser : Normaliser
        The choices of comparison, but for the language.
    language : Language, optional
        Of plain texts; if it is not given, that of the texts which say theirs.
    steps : collection of Step
        What to clean.
    whole : bool
        Leave plain texts in one piece.

    Raises
    ------
    WitnessFileError
        With the faults of all files at once.
    """
    faults: list[Fault] = []
    read: list[Source | str] = []
    for path in paths:
        try:
            text = read_text(path)
            if not has_header(text):
                read.append(text)
                continue
            file = parse_witness(text, path.name, normaliser=normaliser, steps=steps)
            read.append(Source(file.witness, path.name, file.mendings))
        except WitnessFileError as error:
            faults += error.faults
    if faults:
        raise WitnessFileError(tuple(faults))
    said = {source.witness.language for source in read if isinstance(source, Source)}
    spoken = language or (said.pop() if len(said) == 1 else Language.ENGLISH)
    reader = replace(normaliser, language=spoken)
    sigla = _sigla(paths)
    found = [
        one if isinstance(one, Source) else plain_source(one, siglum, path.name, reader, steps=steps, whole=whole)
        for path, siglum, one in zip(paths, sigla, read, strict=True)
    ]
    for source in found:
        if not any(token.counts or token.kind is Kind.LACUNA for token in source.witness.tokens):
            faults.append(Fault(source.name, 0, "text", "", "holds no words: give a text to compare"))
    if faults:
        raise WitnessFileError(tuple(faults))
    return found


def plain_source(
    text: str, siglum: str, name: str, reader: Normaliser, *, steps: Collection[Step], whole: bool = False
) -> Source:
    """Make a witness of a text without a header, cut at its marks or at its own headings and numbers."""
    lines, mendings = clean(list(enumerate(StringIO(text).readlines(), 1)), reader.language, steps)
    cleaned = "".join(line for _, line in lines)
    if whole:
        parts = [Segment("", "", reader.tokens(cleaned))]
    else:
        parts = _marked(lines, reader) or [Segment(label, "", reader.tokens(part)) for label, part in divided(cleaned)]
    return Source(Witness(siglum, reader.language, tuple(parts)), name, mendings)


def _marked(lines: Lines, reader: Normaliser) -> list[Segment]:
    """Cut a text at lines such as ``== article 1 ==``; a line of equals signs that names no division is text."""
    parts: list[tuple[Mark, list[str]]] = [(Mark(""), [])]
    for _, line in lines:
        mark = read_mark(line) if is_mark(line) else ""
        if isinstance(mark, Mark):
            parts.append((mark, []))
        else:
            parts[-1][1].append(line)
    if len(parts) == 1:
        return []
    if not "".join(parts[0][1]).strip():
        del parts[0]
    return [
        Segment(mark.label, mark.topic, reader.tokens("".join(part)) if mark.seen else (), mark.seen)
        for mark, part in parts
    ]


def _sigla(paths: Sequence[Path]) -> list[str]:
    """Name plain texts after their files, and after their folders too where two files have one name."""
    stems = [path.stem or str(path) for path in paths]
    count = Counter(stems)
    return [
        f"{path.resolve().parent.name}/{stem}" if count[stem] > 1 else stem
        for path, stem in zip(paths, stems, strict=True)
    ]
