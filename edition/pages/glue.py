"""Numbers for the prose: what a cell computes, under a name that ``{glue:text}`` shows.

MyST-NB has the same function. Importing it loads Sphinx into every notebook, which takes longer than most
chapters take to compute, so these lines write what MyST-NB reads.
"""

from __future__ import annotations

from IPython.core.formatters import format_display_data
from IPython.display import display

PREFIX = "application/papermill.record/"
"""Marks a result that is kept and not shown."""


def glue(name: str, value: object) -> None:
    """Keep a value under a name, unseen.

    Parameters
    ----------
    name
        The name; unique in the book.
    value
        What the text shows of it is what a notebook would show.
    """
    bundle, metadata = format_display_data(value)
    metadata["scrapbook"] = {"name": name, "mime_prefix": PREFIX}
    display({PREFIX + kind: shown for kind, shown in bundle.items()}, raw=True, metadata=metadata)
