"""The build tells the truth: changed data shows, and every fault fails the build."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.book.site import ROOT

TOC = """format: jb-book
root: index
chapters:
  - file: chapters/apparatus/chronology
  - file: chapters/trial
  - glob: chapters/apparatus/drafts/*
"""
NOTEBOOK = """---
jupytext:
  text_representation:
    extension: .md
    format_name: myst
kernelspec:
  display_name: Python 3
  language: python
  name: python3
---

# Trial

{text}

```{{code-cell}} python
%run start.py
from edition.record import open_record
{code}
```
"""
GOOD = "print(open_record()['events']['1939-08-25-break-off'].text('title'))"


class Scratch:
    """A copy of the book, cut down to two pages of contents."""

    def __init__(self, root: Path) -> None:
        self.root = root
        skipped = shutil.ignore_patterns(".venv*", "_build", ".git", "tests", "bench", ".*_cache", "negotiations", "white-paper",
                                         "workshop", "front", "__pycache__")  # fmt: skip
        shutil.copytree(ROOT, root, ignore=skipped)
        (root / "_toc.yml").write_text(TOC, encoding="utf-8")
        (root / "index.md").write_text("# Trial book\n", encoding="utf-8")
        for path in (root / "chapters/apparatus").glob("*.md"):
            if path.stem != "chronology":
                path.unlink()
        (root / "chapters/apparatus/chronology.md").write_text(
            "# Chronology\n\n```{record-list} events\n```\n", encoding="utf-8"
        )
        self.write(code=GOOD)

    def write(self, *, text: str = "A page that is tried.", code: str = GOOD) -> None:
        """Write the trial notebook."""
        (self.root / "chapters/trial.md").write_text(NOTEBOOK.format(text=text, code=code), encoding="utf-8")

    def build(self) -> subprocess.CompletedProcess[str]:
        """Build the copy as the Makefile does."""
        command = [Path(sys.executable).with_name("jupyter-book"), "build", "-n", "-W", "--keep-going", "."]
        return subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)

    def page(self, name: str) -> str:
        """Return a built page."""
        return (self.root / "_build/html" / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    book = Scratch(tmp_path_factory.mktemp("scratch") / "book")
    done = book.build()
    # Lists left out of the copy are still linked from generated pages; nothing else may be wrong.
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Voroshilov" in book.page("chapters/trial.html")
    return book


def test_a_changed_table_shows_in_lists_and_in_executed_cells(scratch: Scratch) -> None:
    events = scratch.root / "data/events.csv"
    before = events.read_text(encoding="utf-8")
    line = next(row for row in before.splitlines() if row.startswith("1939-08-25-break-off,"))
    title = line.split(",")[3].strip('"')
    events.write_text(before.replace(title, "A title that was changed"), encoding="utf-8")
    try:
        assert scratch.build().returncode == 0
        assert "A title that was changed" in scratch.page("chapters/apparatus/chronology.html")
        assert "A title that was changed" in scratch.page("chapters/trial.html")
    finally:
        events.write_text(before, encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("See {person}`nobody-of-this-name`.", GOOD, "nobody-of-this-name"),
        ("See [a page](no-such-page.md).", GOOD, "no-such-page"),
        ("{#twice}\nOne paragraph.\n\n{#twice}\nAnother paragraph.", GOOD, "twice"),
        ("A page that is tried.", "1 / 0", "ZeroDivisionError"),
    ],
    ids=["unknown id", "dangling link", "double id", "failing cell"],
)
def test_a_fault_fails_the_build_and_is_named(scratch: Scratch, text: str, code: str, told: str) -> None:
    scratch.write(text=text, code=code)
    try:
        done = scratch.build()
        assert done.returncode != 0
        assert told in done.stderr + done.stdout
        assert "chapters/trial" in done.stderr + done.stdout
    finally:
        scratch.write()
