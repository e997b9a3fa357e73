"""The Sphinx extension: roles, directives, generated pages, and an honest notebook cache.

A thin shell: what a page says is decided in the record and in the rooms that compute from it.
"""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

from edition.book import (
    cells,
    coverage,
    domain,
    freshness,
    generated,
    html,
    moved,
    parallel,
    results,
    search,
    theme,
    views,
    voices,
)

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
    app.connect("config-inited", freshness.choose_cache, priority=100)
    app.connect("env-get-outdated", freshness.outdated)
    coverage.setup(app)
    html.setup(app)
    theme.setup(app)
    moved.setup(app)
    search.setup(app)
    parallel.setup(app)
    return {"version": "0.1.0", "parallel_read_safe": True, "parallel_write_safe": True}
