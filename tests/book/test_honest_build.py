"""The build tells the truth: changed data shows, and every fault fails the build."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.book.site import ROOT

pytestmark = pytest.mark.xdist_group("scratch book")  # One worker builds it once.

TOC = """format: jb-book
root: index
chapters:
  - file: chapters/apparatus/chronology
  - glob: chapters/negotiations/*
  - file: chapters/apparatus/coverage
  - file: chapters/apparatus/proofs-not-seen
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
from edition.record import open_record
{code}
```
"""
TEXT = "{#trial-first}\nThe missions {event}`left <1939-08-25-break-off>`."
GOOD = "print(open_record()['events']['1939-08-25-break-off'].title)"


class Scratch:
    """A copy of the book, cut down to two pages of contents."""

    def __init__(self, root: Path) -> None:
        self.root = root
        skipped = shutil.ignore_patterns(".venv*", "_build", ".git", "tests", "bench", ".*_cache", "negotiations", "white-paper",
                                         "workshop", "front", "conclusion.md", "__pycache__")  # fmt: skip
        shutil.copytree(ROOT, root, ignore=skipped)
        (root / "_toc.yml").write_text(TOC, encoding="utf-8")
        (root / "index.md").write_text("# Trial book\n", encoding="utf-8")
        for path in (root / "chapters/apparatus").glob("*.md"):
            if path.stem not in ("chronology", "coverage"):
                path.unlink()
        (root / "chapters/apparatus/chronology.md").write_text(
            "# Chronology\n\n```{record-list} events\n```\n", encoding="utf-8"
        )
        (root / "chapters/negotiations").mkdir()
        (root / "chapters/apparatus/proofs-not-seen.md").write_text(
            "# Proofs\n\n```{record-list} witnesses\n```\n", encoding="utf-8"
        )
        self.write(code=GOOD)

    def write(self, *, name: str = "trial", text: str = TEXT, code: str = GOOD) -> Path:
        """Write a trial notebook."""
        path = self.root / f"chapters/negotiations/{name}.md"
        path.write_text(NOTEBOOK.format(text=text, code=code), encoding="utf-8")
        return path

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
    assert "Voroshilov" in book.page("chapters/negotiations/trial.html")
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
        assert "A title that was changed" in scratch.page("chapters/negotiations/trial.html")
        assert "A title that was changed" in scratch.page("_static/search-index.js")
    finally:
        events.write_text(before, encoding="utf-8")


def test_the_index_of_the_search_is_whole_whatever_was_built(scratch: Scratch) -> None:
    assert scratch.build().returncode == 0
    index = scratch.root / "_build/html/_static/search-index.js"
    before = index.read_bytes()
    scratch.write(text="{#trial-first}\nThe missions {event}`went home <1939-08-25-break-off>`.")
    assert scratch.build().returncode == 0
    assert "The missions went home." in scratch.page("_static/search-index.js")
    scratch.write()
    index.unlink()
    assert scratch.build().returncode == 0
    assert index.read_bytes() == before


FAULTS = {
    "unknown-id": ("{#one}\nSee {person}`nobody-of-this-name`.", "nobody-of-this-name"),
    "dangling-link": ("{#two}\nSee [a page](no-such-page.md).", "no-such-page"),
    "double-id": ("{#twice}\nOne paragraph.\n\n{#twice}\nAnother paragraph.", "twice"),
    "no-address": ("A claim {event}`without an address <1939-08-25-break-off>`.", "has no address"),
    "no-evidence": ("{#bare}\nA claim about {person}`molotov` and nothing else.", "'bare' leads to no evidence"),
}


@pytest.fixture(scope="module")
def told_of_faults(scratch: Scratch) -> list[str]:
    """The warnings of one build of pages that have a fault each."""
    written = [scratch.write(name=name, text=text) for name, (text, _) in FAULTS.items()]
    try:
        done = scratch.build()
        assert done.returncode != 0
        return [line for line in (done.stderr + done.stdout).splitlines() if "WARNING" in line]
    finally:
        for path in written:
            path.unlink()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_a_warning_and_names_its_page(told_of_faults: list[str], name: str) -> None:
    told = FAULTS[name][1]
    assert [line for line in told_of_faults if f"negotiations/{name}" in line and told in line], told_of_faults


def test_a_failing_cell_fails_the_build_and_is_named(scratch: Scratch) -> None:
    scratch.write(code="1 / 0")
    try:
        done = scratch.build()
        assert done.returncode != 0
        assert "ZeroDivisionError" in done.stderr + done.stdout
        assert "chapters/negotiations/trial" in done.stderr + done.stdout
    finally:
        scratch.write()


def test_a_transcription_put_into_the_folder_is_shown_and_collated(scratch: Scratch) -> None:
    folder = scratch.root / "data/witnesses"
    given = [shutil.copy(path, folder) for path in sorted((ROOT / "docs/witnesses").glob("*.txt"))]
    assert len(given) == 2
    try:
        done = scratch.build()
        assert done.returncode == 0, done.stderr[-3000:]
        shown = scratch.page("chapters/apparatus/proofs-not-seen.html")
        assert "Invented example, not a document of 1939" in shown
        assert "Collated: EXAMPLE-1, EXAMPLE-2" in shown
        assert '<table class="collation">' in shown
        assert "the other two shall help it at once." in shown
        topic = scratch.page("chapters/apparatus/topics/consultation.html")
        assert "shall consult without delay when one of them asks" in topic
    finally:
        for path in given:
            Path(path).unlink()
