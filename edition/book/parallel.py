"""Reading and writing on all cores.

Jupyter Book offers no option for it, but Sphinx can. Most of the time goes into running notebooks, and
Sphinx deals out pages in alphabetical batches; so they are spread evenly over the list first.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from jupyter_cache import get_cache
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

SILENT = "sphinx_multitoc_numbering"
"""Loaded by Jupyter Book; keeps nothing while pages are read, and does not say that this makes it safe."""


def setup(app: Sphinx) -> None:
    """Let Sphinx use every core."""
    app.parallel = max(app.parallel, 2 * (os.cpu_count() or 1))
    app.connect("env-before-read-docs", spread)
    app.connect("builder-inited", prepare)


def prepare(app: Sphinx) -> None:
    """Create the notebook cache before several processes want to, and vouch for the silent extension."""
    app.extensions[SILENT].parallel_read_safe = True
    get_cache(app.config.nb_execution_cache_path).list_cache_records()


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
