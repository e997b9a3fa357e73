"""Reading and writing on all cores.

Jupyter Book offers no option for it, but Sphinx can. Most of the time goes into running notebooks, and
Sphinx deals out pages in alphabetical batches; so they are spread evenly over the list first.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

SILENT = "sphinx_multitoc_numbering"
"""Loaded by Jupyter Book; keeps nothing while pages are read, and does not say that this makes it safe."""


LOOK = 0.2
"""Seconds between two looks of a process at whether the build that began it still runs."""


def setup(app: Sphinx) -> None:
    """Let Sphinx use every core, by processes that end with the build."""
    app.parallel = max(app.parallel, 2 * (os.cpu_count() or 1))
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=end_with_the_build)
    app.connect("env-before-read-docs", spread)
    app.connect("builder-inited", prepare)


def end_with_the_build() -> None:
    """End this process when the build that began it is gone.

    Sphinx leaves its processes to themselves when it is killed: they go on writing, and then wait for good for
    somebody to take their results.
    """
    build = os.getppid()

    def watch() -> None:
        while os.getppid() == build:
            time.sleep(LOOK)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def prepare(app: Sphinx) -> None:
    """Vouch for the silent extension."""
    app.extensions[SILENT].parallel_read_safe = True


def spread(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Put the pages to be read into an order in which no batch has all the notebooks."""
    docnames[:] = spread_out(docnames, [name for name in docnames if _is_notebook(env, name)])


def _is_notebook(env: BuildEnvironment, name: str) -> bool:
    return "{code-cell}" in Path(env.doc2path(name)).read_text(encoding="utf-8")


def spread_out(names: Sequence[str], slow: Sequence[str]) -> list[str]:
    """Return all names, the slow ones at even distances.

    Examples
    --------
    >>> spread_out(["a", "b", "c", "x", "y"], ["x", "y"])
    ['x', 'a', 'b', 'y', 'c']
    """
    others = [name for name in names if name not in set(slow)]
    if not slow:
        return others
    step = len(others) / len(slow)
    cuts = [round(step * place) for place in range(len(slow) + 1)]
    return [n for place, name in enumerate(slow) for n in (name, *others[cuts[place] : cuts[place + 1]])]
