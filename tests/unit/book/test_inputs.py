"""Every kind of change shows in the digest that has to notice it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sphinx.config import Config

from edition.book import inputs
from edition.exports import identity


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book of one file of each kind, with a package of its own."""
    for name, text in {
        "data/datapackage.json": "{}",
        "data/events.csv": "id\n",
        "data/references.bib": "@misc{a}",
        "data/witnesses/A.txt": "a",
        "theme/reed/layout.html": "<p>",
        "theme/reed/static/reed.js": "1",
        "docs/moved.csv": "old,new\n",
        "package/views/a.py": "a = 1",
        "package/templates/a.html": "<p>",
        "_toc.yml": "root: index",
        "_config.yml": "title: The Reed\nauthor: Ada Moor\n",
        "CITATION.cff": "title: The Reed\nauthors: [{name: Ada Moor}]\nversion: 1.0.0\ndate-released: 2030-01-01\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setenv("FIASCO_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(inputs, "PACKAGE", tmp_path / "package")
    return tmp_path


def digests(root: Path, **settings: Any) -> tuple[str, str]:
    """The digest of what a cell can read, and that of the book."""
    identity._read_once.cache_clear()
    config = Config({}, {"html_theme_path": ["theme"], "project": "The Reed", **settings})
    for name in ("html_theme_path", "html_static_path", "html_extra_path", "external_toc_path", *settings):
        if name not in config:
            config.add(name, "_toc.yml" if name == "external_toc_path" else [], "html", ())
    config.init_values()
    app: Any = SimpleNamespace(srcdir=root, config=config)
    return inputs.of_results(), inputs.of_book(app)


def edit(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).write_text(
        (root / name).read_text("utf-8").replace("1.0.0", "1.1.0") + "#", "utf-8"
    )


def add(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).write_text("", encoding="utf-8")


def remove(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).unlink()


def rename(name: str, new: str) -> Callable[[Path], object]:
    return lambda root: (root / name).rename(root / new)


@pytest.mark.parametrize(
    ("change", "results"),
    [
        (edit("data/events.csv"), True),
        (add("data/people.csv"), True),
        (remove("data/witnesses/A.txt"), True),
        (rename("data/witnesses/A.txt", "data/witnesses/B.txt"), True),
        (edit("data/references.bib"), True),
        (edit("package/views/a.py"), True),
        (edit("package/templates/a.html"), True),
        (rename("package/views/a.py", "package/views/b.py"), True),
        (edit("CITATION.cff"), True),
        (edit("theme/reed/layout.html"), False),
        (edit("theme/reed/static/reed.js"), False),
        (add("theme/reed/static/b.js"), False),
        (remove("theme/reed/static/reed.js"), False),
        (edit("docs/moved.csv"), False),
        (edit("_toc.yml"), False),
    ],
)
def test_a_change_begins_the_build_anew_and_runs_notebooks_where_a_cell_can_read_it(
    root: Path, change: Callable[[Path], object], results: bool
) -> None:
    before = digests(root)
    change(root)
    after = digests(root)
    assert after[1] != before[1]
    assert (after[0] != before[0]) == results


def test_settings_count_and_how_strict_a_build_is_does_not(root: Path) -> None:
    before = digests(root)
    assert digests(root) == before
    assert digests(root, nitpicky=True) == before
    assert digests(root, html_permalinks_icon="#")[1] != before[1]


def test_what_python_and_jupyter_leave_beside_files_does_not_count(root: Path) -> None:
    before = digests(root)
    for name in ("package/views/__pycache__/a.pyc", "data/.ipynb_checkpoints/events.csv"):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_bytes(b"x")
    assert digests(root) == before
