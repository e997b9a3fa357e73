"""Segments: the text of a transcription cut at its marks, and what is wrong with them."""

from __future__ import annotations

import re

from edition.collation.texts.divisions import label_key
from edition.collation.texts.tokens import Kind, Normaliser
from edition.collation.texts.witness import Segment
from edition.collation.transcriptions.cleaning import Lines
from edition.collation.transcriptions.faults import Fault
from edition.collation.transcriptions.marks import Mark, is_mark, read_mark

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def cut_at_marks(
    lines: Lines, cleaned: Lines, name: str, reader: Normaliser, faults: list[Fault]
) -> tuple[Segment, ...]:
    """Cut the cleaned lines of a transcription at its marks, and say what is wrong with them.

    Parameters
    ----------
    lines, cleaned : list of (int, str)
        The text as it stood, and what cleaning left of it.
    name : str
        The file.
    reader : Normaliser
        Cuts the text into words.
    faults : list of Fault
        What is found wrong is added to it; one wrong mark is one fault.
    """
    for number, line in lines:
        if _CONTROL.search(line.rstrip("\r\n")):
            faults.append(Fault(name, number, "text", line.strip(), "remove the control character"))
    parts: list[tuple[int, Mark | None, list[str]]] = []
    for number, line in cleaned:
        if is_mark(line):
            read = read_mark(line)
            if isinstance(read, str):
                faults.append(Fault(name, number, "article", line.strip(), read))
            parts.append((number, None if isinstance(read, str) else read, []))
        elif parts:
            parts[-1][2].append(line)
        elif line.strip():
            advice = "put a line '== article ... ==' before the first words of the text"
            faults.append(Fault(name, number, "text", line.strip(), advice))
            parts.append((number, None, []))
    segments: list[Segment] = []
    labels: set[tuple[str, str]] = set()
    for number, mark, texts in parts:
        if mark is None:
            continue  # Said already.
        text = "".join(texts)
        tokens = reader.tokens(text) if mark.seen else ()
        key = (label_key(mark.label), mark.topic)
        if advice := _fault_of_part(mark, text, tokens_left=any(t.kind is not Kind.IGNORED for t in tokens)):
            faults.append(Fault(name, number, "article", mark.label, advice))
        elif key in labels:
            faults.append(Fault(name, number, "article", mark.label, "marked twice; number the second otherwise"))
        labels.add(key)
        segments.append(Segment(mark.label, mark.topic, tokens, mark.seen))
    if not parts:
        advice = "mark at least one article with a line '== article 1 | topic =='"
        faults.append(Fault(name, lines[-1][0] if lines else 1, "text", "", advice))
    return tuple(segments)


def _fault_of_part(mark: Mark, text: str, *, tokens_left: bool) -> str:
    if mark.seen and not tokens_left:
        return "has no text; add it or mark it '| not seen =='"
    if not mark.seen and text.strip():
        return "is marked not seen but has text; remove one"
    return ""
