"""What is published: the pages and what they use, and nothing that an earlier build or a tool left beside them.

A file of the output stays if it is a page of this build, if a page, style sheet or script tag leads to it, or if
it was said that it stays. All else is removed: pages of chapters and records that are gone, their figures, notes of
Sphinx to itself, files of a theme that no page asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from myst_nb.sphinx_ext import add_global_html_resources
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.util.matching import Matcher

_IN_PAGES = re.compile(r'\b(?:href|src|srcset|poster|data)="([^"#?]+)[^"]*"')
_IN_STYLES = re.compile(r"""url\(\s*["']?([^"')#?]+)|@import\s+["']([^"']+)""")

ALWAYS = ("objects.inv",)
"""Files that readers' programs ask for by name."""

BUILDERS = ("html", "dirhtml", "singlehtml")
"""Kinds of output that are swept."""


def keep(app: Sphinx, path: str) -> None:
    """Say that a file or folder of the output stays although no page leads to it.

    Parameters
    ----------
    app
        The application.
    path
        Its path inside the output; what stands below it stays too.
    """
    _kept(app).add(path)


def _kept(app: Sphinx) -> set[str]:
    kept: set[str] = vars(app).setdefault("edition_kept", set(ALWAYS))
    return kept


def note_page(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Keep the pages that come from no chapter, such as the search."""
    if doctree is None and app.builder.name in BUILDERS:
        keep(app, Path(app.builder.get_outfilename(page)).relative_to(app.outdir).as_posix())  # type: ignore[attr-defined]


def sweep(app: Sphinx, exception: Exception | None) -> None:
    """Remove from the output what nothing leads to."""
    if exception is not None or app.builder.name not in BUILDERS:
        return
    output = Path(app.outdir)
    owned = _owned(app, output)
    for path in sorted(output.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in owned:
            path.unlink()


def _owned(app: Sphinx, output: Path) -> set[Path]:
    begun = [Path(app.builder.get_outfilename(page)) for page in app.env.found_docs]  # type: ignore[attr-defined]
    begun += [file for path in _kept(app) for file in _below(output / path)]
    begun += [output / name for name in _extra(app)]
    owned: set[Path] = set()
    while begun:
        path = begun.pop()
        if path not in owned and path.is_file():
            owned.add(path)
            begun.extend(_led_to(path, output))
    return owned


def _below(path: Path) -> Iterator[Path]:
    yield from path.rglob("*") if path.is_dir() else (path,)


def _extra(app: Sphinx) -> Iterator[str]:
    """Yield the files that ``html_extra_path`` puts at the root."""
    passed_over = Matcher(app.config.exclude_patterns)
    for entry in app.config.html_extra_path:
        root = Path(app.confdir) / entry
        for path in (root,) if root.is_file() else root.rglob("*"):
            name = path.name if path == root else path.relative_to(root).as_posix()
            if not passed_over(name):
                yield name


def _led_to(path: Path, output: Path) -> Iterator[Path]:
    pattern = {".html": _IN_PAGES, ".css": _IN_STYLES}.get(path.suffix)
    if pattern is None:
        return
    for found in set(pattern.findall(path.read_text(encoding="utf-8"))):
        address = found if isinstance(found, str) else found[0] or found[1]
        if "//" not in address:
            target = (path.parent / unquote(address)).resolve()
            yield target / "index.html" if target.is_dir() else target


def copy_styles(app: Sphinx, builder: Builder) -> None:
    """Copy the styles of MyST-NB before pages are written, which name them with a checksum."""
    if builder.format == "html":
        (Path(app.outdir) / "_static").mkdir(parents=True, exist_ok=True)
        add_global_html_resources(app, None)


def setup(app: Sphinx) -> None:
    """Register the handlers; sweeping comes after all writing."""
    app.connect("write-started", copy_styles)
    app.connect("html-page-context", note_page)
    app.connect("build-finished", sweep, priority=900)
