"""The Sphinx extension: roles, directives, generated pages, and an honest notebook cache.

A thin shell: what a page says is decided in the record and in the rooms that compute from it.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ConfigError

from edition.book import (
    cells,
    citation,
    coverage,
    domain,
    epub,
    freshness,
    generated,
    ground,
    honest,
    html,
    moved,
    notebooks,
    parallel,
    published,
    results,
    search,
    singlehtml,
    theme,
    views,
    voices,
)

PACKAGE = "fiasco-edition"

FOREIGN_OPTIONS = ("comments_config",)
"""Options that Jupyter Book sets for extensions which this book does not load."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Register everything with Sphinx."""
    for name in FOREIGN_OPTIONS:
        app.add_config_value(name, None, "")
    views.setup(app)
    cells.setup(app)
    domain.setup(app)
    results.setup(app)
    for name in voices.VOICES:
        app.add_directive(name, voices.Voice)
    for name in voices.PASSAGES:
        app.add_directive(name, voices.Passage)
    app.add_directive("record-page", generated.RecordPage)
    app.add_directive("record-list", generated.RecordList)
    app.connect("config-inited", generated.write_stubs, priority=100)
    for room in (
        ground,
        honest,
        citation,
        notebooks,
        freshness,
        coverage,
        html,
        theme,
        moved,
        search,
        parallel,
        published,
        epub,
        singlehtml,
    ):
        room.setup(app)
    return {"version": _version(), "parallel_read_safe": True, "parallel_write_safe": True}


def _version() -> str:
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        raise ConfigError(
            "notebooks need the package: pip install --no-deps --no-build-isolation --editable ."
        ) from None
