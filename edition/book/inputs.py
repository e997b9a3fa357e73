"""What a build reads, as digests: of all that a cell can read, of the book as a whole, and of one page.

A digest changes when a file is added, changed, removed or renamed. Times of files say nothing: a file that was
restored from elsewhere may be older than the page made from its predecessor.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import sysconfig
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import edition
from edition.exports.identity import read_identity
from edition.exports.moved import MOVED
from edition.record.folders import data_folder, texts_folder

PACKAGE = Path(edition.__file__).parent

PASSED_OVER = ("__pycache__", ".ipynb_checkpoints")
"""Folders that hold nothing of the book."""

_UNSETTLED = ("nb_execution_cache_path", "nitpicky")
"""Settings that do not change a page."""


def digest(parts: Iterable[str | bytes]) -> str:
    """Return sixteen hexadecimal digits for a sequence of texts."""
    sums = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        sums.update(len(raw).to_bytes(8, "big"))
        sums.update(raw)
    return sums.hexdigest()[:16]


def of_files(*places: Path) -> str:
    """Return the digest of files and folders: the names of all files, and their content."""
    return digest(part for place in places for part in _files(place))


def _files(place: Path) -> Iterable[str | bytes]:
    if place.is_file():
        return (place.name, place.read_bytes())
    found = [f for f in sorted(place.rglob("*")) if f.is_file() and not set(f.parts) & set(PASSED_OVER)]
    return [part for file in found for part in (file.relative_to(place).as_posix(), file.read_bytes())]


def of_results() -> str:
    """Return the digest of what a cell can read: data, package, texts on this machine, identity, installed packages."""
    return digest((of_files(data_folder(), PACKAGE, texts_folder()), repr(read_identity()), _installed()))


@lru_cache
def _installed() -> str:
    found = sorted(Path(sysconfig.get_path("purelib")).glob("*.dist-info"))
    ours = (path / "entry_points.txt" for path in found if path.name.startswith("fiasco_edition"))
    return "\n".join((sys.version, *(path.name for path in found), of_files(*ours)))


def of_book(app: Sphinx) -> str:
    """Return the digest of what every page depends on: results, settings, contents, theme, addresses."""
    config, root = app.config, Path(app.srcdir)
    folders = [*config.html_theme_path, *config.html_static_path, *config.templates_path, *config.html_extra_path]
    settings = {value.name: value.value for value in config if value.name not in _UNSETTLED}
    toc = getattr(config, "external_toc_path", None)
    files = [*(root / folder for folder in folders), root / MOVED, *([root / toc] if toc else [])]
    return digest(
        (
            of_results(),
            json.dumps(settings, sort_keys=True, default=_plain),
            os.environ.get("SOURCE_DATE_EPOCH", ""),
            *(of_files(path) for path in files if path.exists()),
        )
    )


def _plain(value: object) -> object:
    if isinstance(value, (set, frozenset)):
        return sorted(map(str, value))
    return getattr(value, "__qualname__", None) or str(value)


def of_page(env: BuildEnvironment, page: str) -> str:
    """Return the digest of what one page depends on beside the book: its text, and the files it shows."""
    root = Path(env.srcdir)
    return of_files(Path(env.doc2path(page)), *(root / name for name in sorted(env.dependencies.get(page, ()))))


def of_frame(env: BuildEnvironment) -> str:
    """Return the digest of what pages show of one another: titles, order, and names that can be linked."""
    shown = {
        "titles": {page: title.pformat() for page, title in env.titles.items()},
        "long": {page: title.pformat() for page, title in env.longtitles.items()},
        "order": env.toctree_includes,
        "metadata": env.metadata,
        "names": env.domaindata.get("std", {}),
        "files": {name: kept[1] for files in (env.images, env.dlfiles) for name, kept in files.items()},
    }
    return digest([json.dumps(_ordered(shown), sort_keys=True, default=_plain)])


def _ordered(value: object) -> object:
    """Return a value whose keys are all texts, so that it can be put in order."""
    return {str(k): _ordered(v) for k, v in value.items()} if isinstance(value, dict) else value
