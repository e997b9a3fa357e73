"""The build tells the truth: every fault fails a plain build, and a transcription that is given shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.book.small import SmallBook

pytestmark = pytest.mark.xdist_group("small book")

NOTEBOOK = """---
jupytext:
  text_representation:
    extension: .md
    format_name: myst
kernelspec:
  display_name: Python 3
  language: python
  name: python3
orphan: true
---

# Trial

{text}
"""
FOLDER = "chapters/negotiations"
GOOD = "{#trial-first}\nThe talks {event}`ended <1939-05-20-bridge>`.\n"
CELL = "\n```{{code-cell}} python\n{code}\n```\n"


@pytest.fixture
def book(copied: Callable[[str], SmallBook]) -> SmallBook:
    """A copy of the small book, not built."""
    return copied("book")


FAULTS = {
    "unknown-id": ("{#one}\nSee {person}`nobody-of-this-name`.", 16, "nobody-of-this-name"),
    "unknown-role": ("{#five}\nSee {persn}`holm`.", 16, 'Unknown interpreted text role "persn"'),
    "dangling-link": ("{#two}\nSee [a page](no-such-page.md).", 16, "no-such-page"),
    "double-id": ("{#twice}\nOne paragraph.\n\n{#twice}\nAnother paragraph.", 0, "twice"),
    "no-address": ("A claim {event}`without an address <1939-05-20-bridge>`.", 15, "has no address"),
    "no-evidence": ("{#bare}\nA claim about {person}`holm` and nothing else.", 16, "'bare' leads to no evidence"),
    "no-words": ("![](picture.svg)", 15, "the picture has no alternative text"),
    "no-field": ("{#six}\nVersion {edition}`versoin`.", 16, "the work has no 'versoin'"),
    "failing-cell": (GOOD + CELL.format(code="1 / 0"), 0, "Executing notebook failed"),
    "mute-figure": (
        GOOD + CELL.format(code="import matplotlib.pyplot as plt\nplt.plot([1, 2, 3]);"),
        20,
        "the picture has no alternative text",
    ),
    "mute-drawing": (
        GOOD + CELL.format(code="from IPython.display import HTML\nHTML('<svg viewBox=\"0 0 1 1\"></svg>')"),
        20,
        "the picture has no alternative text",
    ),
}
"""A text with a fault, the line that is named (none: the page; of a cell the last), and what is said."""


def test_every_fault_fails_a_plain_build_and_is_told_with_file_and_line(book: SmallBook) -> None:
    for name, (text, _, _) in FAULTS.items():
        book.write(f"{FOLDER}/{name}.md", NOTEBOOK.format(text=text))
    book.write(f"{FOLDER}/picture.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
    done = book.build()
    assert done.code == 1
    for name, (_, line, told) in FAULTS.items():
        place = f"{FOLDER}/{name}.md:{line or ''}"
        assert [said for said in done.warnings if place in said and told in said], (place, told, done.warnings)
    assert "ZeroDivisionError" in done.said
    # What failed is told again, although nothing has changed.
    assert len(book.build().warnings) == len(done.warnings)


WITNESS = """siglum: {siglum}
title: Invented witness, not a document
archive: none; this text was made up for a test
reference: none
transcriber: The River contributors
rights: our own words, CC0 1.0
language: en
date: {date}

== article 1 | watch ==
{words}
"""


def test_a_transcription_put_into_the_folder_is_shown_and_collated(book: SmallBook) -> None:
    given = {"REED-1": ("1939-05-10", "Men of both sides shall guard the dam."),
             "REED-2": ("1939-05-17", "Men of both sides shall guard the dam in summer.")}  # fmt: skip
    for siglum, (date, words) in given.items():
        book.write(f"data/witnesses/{siglum}.txt", WITNESS.format(siglum=siglum, date=date, words=words))
    book.change("chapters/apparatus/proofs-not-seen.md", "```{record-list} proofs", "```{record-list} witnesses")
    done = book.build()
    assert (done.code, done.warnings) == (0, []), done.said[-3000:]
    shown = book.page("chapters/apparatus/proofs-not-seen.html")
    assert "Invented witness, not a document" in shown
    assert "Collated: REED-1, REED-2" in shown
    assert '<table class="collation">' in shown
    assert "Men of both sides shall guard the dam in summer." in shown
    assert "guard the dam in summer" in book.page("chapters/apparatus/topics/watch.html")
