"""Which pages are read and written again, so that a build on top of another leaves what a clean one leaves.

Three circles: what all pages depend on (``inputs.of_book``), where a change begins the build anew; a page's own text
and the files it shows, where a change has that page read again; and what pages show of one another, their
titles, order and names, where a change has all of them written again.
"""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

from edition.book import inputs
from edition.book.whole import Build

RESULTS = "results"
"""The folder, inside the kept state, for pictures from notebooks."""


def begin(app: Sphinx, config: Config) -> None:
    """Begin a build, and keep its state apart from that of other kinds of output."""
    build = Build(app)
    vars(app)["edition_build"] = build
    app.doctreedir = type(app.doctreedir)(build.state)


def place_results(app: Sphinx) -> None:
    """Have pictures from notebooks kept with the pages that show them."""
    kept: Any = app.env  # MyST-NB puts its settings there
    kept.mystnb_config = kept.mystnb_config.copy(output_folder=str(Build.of(app).state / RESULTS))


def changed(app: Sphinx, env: BuildEnvironment, added: set[str], stale: set[str], removed: set[str]) -> set[str]:
    """Return the pages whose own files have changed, whatever their times say."""
    build = Build.of(app)
    build.note_texts(env)
    known = set(env.found_docs) - added
    return {page for page in known if inputs.of_page(env, page) != build.before.pages.get(page)}


def settle_names(app: Sphinx, env: BuildEnvironment) -> None:
    """Name pictures of the same name in the order of their paths, not in that in which pages were read."""
    kept = {path: pages for path, (pages, _) in env.images.items()}
    env.images.clear()
    env.images._existing.clear()
    for path in sorted(kept):
        for page in sorted(kept[path]):
            env.images.add_file(page, path)


def shown_elsewhere(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return every page where something has changed that pages show of one another."""
    return [] if inputs.of_frame(env) == Build.of(app).before.frame else sorted(env.found_docs)


def end(app: Sphinx, exception: Exception | None) -> None:
    """Stamp a build that ended well."""
    build = Build.of(app)
    if exception is None and not app._warncount:
        build.finish(app)
    build.end()


def setup(app: Sphinx) -> None:
    """Register the handlers."""
    app.connect("config-inited", begin, priority=970)
    app.connect("builder-inited", place_results, priority=900)
    app.connect("env-get-outdated", changed)
    app.connect("env-updated", settle_names, priority=100)
    app.connect("env-updated", shown_elsewhere, priority=900)
    app.connect("build-finished", end, priority=950)
