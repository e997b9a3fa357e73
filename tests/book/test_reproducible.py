"""One tree gives one book, wherever and whenever it is built, and the book says nothing of the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.book.small import ROOT, SmallBook

pytestmark = pytest.mark.xdist_group("small book")

TEXTS = (".md", ".yml", ".cff", ".csv", ".bib", ".txt", ".json", ".html", ".css", ".js", ".toml")


def test_another_path_another_day_and_another_order_of_sets_give_the_same_bytes(
    river: SmallBook, copied: Callable[[str], SmallBook]
) -> None:
    book = copied("a/deeper/folder with a blank")
    late = (
        "import time, sys; now = time.time; time.time = lambda: now() + 40 * 86400\n"
        "from jupyter_book.cli.main import main; sys.exit(main(['build', '.']))"
    )
    environment = os.environ | {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati"}
    done = subprocess.run(
        [sys.executable, "-c", late], cwd=book.root, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found, wanted = book.output(), river.output()
    assert sorted(found) == sorted(wanted)
    assert [name for name in wanted if found[name] != wanted[name]] == []


def test_nothing_of_the_machine_is_published(river: SmallBook) -> None:
    private = [str(river.root), str(river.root.parent), str(ROOT), str(Path.home()), sys.prefix]
    told = [(name, word) for name, shown in river.output().items() for word in private if word.encode() in shown]
    assert told == []
    assert not [name for name in river.output() if name.endswith((".pickle", ".doctree", ".log", ".ipynb", ".md"))]


def test_a_checkout_with_other_line_ends_gives_the_same_pages(
    river: SmallBook, copied: Callable[[str], SmallBook]
) -> None:
    book = copied("crlf")
    for path in book.root.rglob("*"):
        if path.suffix in TEXTS and path.is_file() and "_build" not in path.parts:
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    done = book.build()
    assert (done.code, done.warnings) == (0, []), done.said[-2000:]
    found, wanted = book.output(), river.output()
    pages = [name for name in wanted if name.endswith(".html")]
    assert [name for name in pages if found[name].replace(b"\r\n", b"\n") != wanted[name]] == []
    check = [sys.executable, "-m", "edition", "check", str(book.root / "data")]
    said = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout
