"""Cleaning: what scanning and printing put into a transcription, taken out again step by step.

Each step says what it did, line by line, and each can be left out. No step changes the wording: where a
word might be changed (a digit that may be a note mark or a number), the step takes the case that treaties
do not have.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from edition.collation.texts.spelling import keeps_hyphen
from edition.collation.transcriptions.confusions import mended_word
from edition.collation.transcriptions.faults import cut_short
from edition.collation.transcriptions.marks import is_mark
from edition.collation.transcriptions.pages import blank_around, furniture

Lines = list[tuple[int, str]]
"""The lines of a text with their numbers in its file, each with its line end."""


_Work = Callable[[Lines, str, "list[Mending]"], Lines]


class Step(StrEnum):
    """One kind of noise, in the order in which it is taken out."""

    SOFT_HYPHENS = "soft-hyphens"
    LIGATURES = "ligatures"
    PAGES = "pages"
    RUNNING_HEADS = "running-heads"
    NOTE_MARKS = "note-marks"
    LETTER_SPACING = "letter-spacing"
    LINE_END_HYPHENS = "line-end-hyphens"
    SCANNING_ERRORS = "scanning-errors"


WHAT = {
    Step.SOFT_HYPHENS: "soft hyphens and characters without width are dropped",
    Step.LIGATURES: "ligatures and the long s are written with the usual letters",
    Step.PAGES: "page and column numbers are dropped",
    Step.RUNNING_HEADS: "heads that come again on every page are dropped",
    Step.NOTE_MARKS: "marks of footnotes are dropped",
    Step.LETTER_SPACING: "words set with spaces between their letters are closed up",
    Step.LINE_END_HYPHENS: "words divided at the end of a line are joined",
    Step.SCANNING_ERRORS: "usual confusions of scanning are mended",
}
"""What each step does."""

ALL_STEPS = frozenset(Step)


@dataclass(frozen=True, slots=True)
class Mending:
    """One thing that was taken out or mended."""

    step: Step
    line: int
    before: str
    after: str

    def __str__(self) -> str:
        """Say what became of it."""
        return f"line {self.line}: {self.before!r} " + (f"is now {self.after!r}" if self.after else "is dropped")


def clean(
    lines: Sequence[tuple[int, str]], language: str, steps: Collection[Step] = ALL_STEPS
) -> tuple[Lines, tuple[Mending, ...]]:
    r"""Take the noise out of a text.

    Parameters
    ----------
    lines : sequence of (int, str)
        The lines with their numbers.
    language : str
        Decides which confusions of scanning are known.
    steps : collection of Step
        What to take out.

    Returns
    -------
    lines, mendings
        What is left, and what was done, in the order of the lines.

    Examples
    --------
    >>> lines, done = clean([(1, "The govern-\n"), (2, "ments agree.¹\n")], "en")
    >>> "".join(line for _, line in lines), [mending.before for mending in done]
    ('The governments\nagree.\n', ['govern-/ments', '¹'])
    """
    found, done = list(lines), list[Mending]()
    for step in Step:
        if step in steps:
            found = _WORK[step](found, language, done)
    return found, tuple(sorted(done, key=lambda mending: mending.line))


def summary(mendings: Sequence[Mending]) -> list[str]:
    """Say how often each step did something, with the first case of it.

    Examples
    --------
    >>> summary([Mending(Step.PAGES, 4, "— 12 —", "")])
    ['pages: 1 (line 4: ‘— 12 —’)']
    """
    said = []
    for step in Step:
        own = [mending for mending in mendings if mending.step is step]
        if own:
            before, after = (cut_short(text) for text in (own[0].before, own[0].after))
            case = f"line {own[0].line}: ‘{before}’" + (f" → ‘{after}’" if after else "")
            said.append(f"{step.value}: {len(own)} ({case}{', …' if len(own) > 1 else ''})")
    return said


def _each(step: Step, pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str]) -> _Work:
    """Make a step that works on each line by itself."""

    def work(lines: Lines, _language: str, done: list[Mending]) -> Lines:
        def note(match: re.Match[str]) -> str:
            new = replace(match)
            if new != match[0]:
                done.append(Mending(step, number, match[0].strip(), new.strip()))
            return new

        found = []
        for number, line in lines:
            found.append((number, line if is_mark(line) else pattern.sub(note, line)))
        return found

    return work


_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_UNSEEN = re.compile(rf"\S{{0,40}}[{_INVISIBLE}](?![ \t]*[\r\n])\S{{0,40}}")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ſ": "s"}
_HAS_LIGATURE = re.compile(rf"\w{{0,40}}[{''.join(_LIGATURES)}]\w{{0,40}}")
_NOTE = re.compile(
    r"[²³¹⁰-⁹]+"  # superscripts
    r"|(?<=[\w.,;:!?’”»)])[*†‡]+"  # asterisks behind a word
    r"|[ \t]?\[(?:\d{1,3}|[*†‡]+|[a-z])\](?![ \t]*$)|(?<=\S)[ \t]?\[(?:\d{1,3}|[*†‡]+|[a-z])\](?=[ \t]*$)"  # in brackets
    r"|(?<=[a-zà-ÿа-яё]{5}[.,;:])\d{1,2}(?=\s|$)"  # glued to a mark
    r"|(?<=[a-zà-ÿа-яё]{3})\d{1,2}(?=[\s.,;:!?)”’]|$)",  # glued to a word
    re.MULTILINE,
)
_MONTHS = re.compile(
    r"(?:january|february|march|april|june|july|august|september|october|november|december|janvier|février|mars|avril|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember"
    r"|января|февраля|марта|апреля|июня|июля|августа|сентября|октября|ноября|декабря)$",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_][ \u00a0\u2009\u202f]){3,60}[^\W\d_](?![^\W_])")
_LETTER_GAP = re.compile(r"[ \u00a0\u2009\u202f]")
_DIVIDED = re.compile(r"(?<![^\W\d_])([^\W\d_]+)(?:[-‐‑]|[\u00ad¬])[ \t]*(\r?\n)?$")
_REST = re.compile(r"[ \t]*([^\W\d_]+(?:['’][^\W\d_]+)*[.,;:!?)”’»]*)[ \t]*")


def _no_mark(match: re.Match[str]) -> str:
    before = match.string[: match.start()]
    return match[0] if match[0].isdigit() and match[0].isascii() and _MONTHS.search(before) else ""


def _close_up(match: re.Match[str]) -> str:
    """Close a spaced word up; where a capital follows small letters a new word begins."""
    return re.sub(r"(?<=[^\W\d_A-ZА-Я])(?=[A-ZА-Я])", " ", _LETTER_GAP.sub("", match[0]))


def _without_furniture(step: Step) -> _Work:
    def work(lines: Lines, _language: str, done: list[Mending]) -> Lines:
        pages, heads = furniture([line for _, line in lines])
        gone = pages if step is Step.PAGES else heads
        texts = [line for _, line in lines]
        blank = {near for place, left in gone.items() if not left for near in blank_around(texts, place)}
        found = []
        for place, (number, line) in enumerate(lines):
            left = gone.get(place, line)
            if left != line:
                done.append(Mending(step, number, line.strip() if not left else _dropped(line, left), ""))
            if left and place not in blank:
                found.append((number, left))
        return found

    return work


def _dropped(line: str, left: str) -> str:
    """Say what is missing from a line of which something is left."""
    start = next((at for at, (a, b) in enumerate(zip(line, left, strict=False)) if a != b), len(left))
    return line[start : start + len(line) - len(left)].strip()


def _join_divided(lines: Lines, _language: str, done: list[Mending]) -> Lines:
    whole = " ".join(line for _, line in lines)
    hyphened = set(re.findall(r"(?<![^\W\d_])[^\W\d_]{1,40}-[^\W\d_]{1,40}", whole))
    plain = set(re.findall(r"[^\W\d_]+", whole))
    found: Lines = []
    coming = list(reversed(lines))
    while coming:
        number, line = coming.pop()
        broken = _DIVIDED.search(line)
        rest = _REST.match(coming[-1][1]) if coming else None
        if broken is None or rest is None or is_mark(line) or is_mark(coming[-1][1]):
            found.append((number, line))
            continue
        before, after = broken[1], rest[1]
        bare = re.split(r"[\W\d_]", after)[0]
        is_known = f"{before}-{bare}" in hyphened and f"{before}{bare}" not in plain
        hyphen = "-" if keeps_hyphen(before, after) or is_known else ""
        done.append(Mending(Step.LINE_END_HYPHENS, number, f"{before}-/{bare}", f"{before}{hyphen}{bare}"))
        found.append((number, f"{line[: broken.start()]}{before}{hyphen}{after}{broken[2] or ''}"))
        below = coming.pop()
        if left := below[1][rest.end() :].strip("\r\n"):
            coming.append((below[0], below[1][rest.end() :] if left.strip() else ""))
    return [(number, line) for number, line in found if line]


def _mend(lines: Lines, language: str, done: list[Mending]) -> Lines:
    found = []
    known = Counter(word for _, line in lines for word in re.findall(r"[^\W\d_]+", line))
    for number, line in lines:
        if is_mark(line):
            found.append((number, line))
            continue
        parts = re.split(r"(\s+)", line)
        for at, part in enumerate(parts):
            mended = mended_word(part, language, known)
            if mended != part:
                done.append(Mending(Step.SCANNING_ERRORS, number, part, mended))
                parts[at] = mended
        found.append((number, "".join(parts)))
    return found


_WORK: dict[Step, _Work] = {
    Step.SOFT_HYPHENS: _each(Step.SOFT_HYPHENS, _UNSEEN, lambda at: re.sub(rf"[{_INVISIBLE}]", "", at[0])),
    Step.LIGATURES: _each(
        Step.LIGATURES, _HAS_LIGATURE, lambda at: "".join(_LIGATURES.get(letter, letter) for letter in at[0])
    ),
    Step.PAGES: _without_furniture(Step.PAGES),
    Step.RUNNING_HEADS: _without_furniture(Step.RUNNING_HEADS),
    Step.NOTE_MARKS: _each(Step.NOTE_MARKS, _NOTE, _no_mark),
    Step.LETTER_SPACING: _each(Step.LETTER_SPACING, _SPACED, _close_up),
    Step.LINE_END_HYPHENS: _join_divided,
    Step.SCANNING_ERRORS: _mend,
}
