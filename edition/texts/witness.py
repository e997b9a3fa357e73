"""A text on the reader's machine as a witness: something that can be collated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from edition.collation import Language, Witness
from edition.drafts.transcriptions import reader
from edition.texts.passages import Passage

PREAMBLE = "preamble"
"""What the words before the first article are called."""


def divisions(passages: Iterable[Passage]) -> list[tuple[str, str]]:
    """Return label and words of each division: an article with its paragraphs, the words before the first one, or a speech.

    Examples
    --------
    >>> divisions([Passage("We agree:"), Passage("Help.", "1"), Passage("At once.")])
    [('preamble', 'We agree:'), ('1', 'Help.\\nAt once.')]
    >>> divisions([Passage("Will he?", speaker="A"), Passage("Yes.", speaker="B"), Passage("2.", speaker="B")])
    [('1', 'Will he?'), ('2', 'Yes.\\n2.')]
    """
    found: list[tuple[str, list[str]]] = []
    speaker = None
    for passage in passages:
        if passage.speaker:
            if passage.speaker != speaker:
                found.append((str(len(found) + 1), []))
            speaker = passage.speaker
        elif passage.label or not found:
            found.append((_free(passage.label or PREAMBLE, [label for label, _ in found]), []))
        found[-1][1].append(passage.text)
    return [(label, "\n".join(texts)) for label, texts in found]


def witness_of(
    siglum: str, passages: Iterable[Passage], *, language: str, title: str = "", date: str = "",
    topics: Mapping[str, str] | None = None,
) -> Witness:  # fmt: skip
    """Return a text as a witness.

    Parameters
    ----------
    siglum, language, title, date
        As in `Witness`.
    passages
        The text.
    topics
        The topic of a division by its label, where it is known.
    """
    known = topics or {}
    parts = [(label, known.get(label, ""), text) for label, text in divisions(passages)]
    return Witness.of(siglum, parts, normaliser=reader(Language(language)), date=date, title=title)


def witness_text(
    siglum: str, passages: Iterable[Passage], *, language: str, title: str, origin: str, rights: str
) -> str:
    """Return a text as a witness file, in the form that ``fiasco collate`` reads."""
    head = {
        "siglum": siglum,
        "title": title,
        "archive": origin,
        "reference": origin,
        "transcriber": "cut by this program on the reader’s machine",
        "rights": f"{rights}; for the reader’s own use",
        "language": language,
        "complete": "no",
    }
    lines = [f"{name}: {' '.join(value.split())}\n" for name, value in head.items()]
    parts = [f"\n== {_headed(label)} ==\n{text}\n" for label, text in divisions(passages)]
    return "".join([*lines, *parts])


def _headed(label: str) -> str:
    return label if label.startswith(PREAMBLE) else f"article {label}"


def _free(label: str, taken: list[str]) -> str:
    """Return a label that no other division has: a text may begin to count anew."""
    bare = " ".join(label.replace("|", " ").replace("=", " ").split())
    number = 2
    free = bare
    while free in taken:
        free = f"{bare} ({number})"
        number += 1
    return free
