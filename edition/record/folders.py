"""Where things lie: the checkout, and the data that an installed package carries with it."""

from __future__ import annotations

import os
from pathlib import Path

DESCRIPTOR = "datapackage.json"
"""The file by which a data folder is known."""

CHECKOUT = Path(__file__).resolve().parents[2]
"""The folder above the package: in a clone of the repository, its root."""


CITATION = "CITATION.cff"
"""The file that names the work, its version and its day; where it stands is the root of a book."""

DATA_NAMED = "FIASCO_DATA"
"""The variable of the environment that names the data folder."""


def data_folder() -> Path:
    """Return the data folder: the one named by ``FIASCO_DATA``, that of this checkout, or the one installed with the package.

    Returns
    -------
    Path
        A folder with ``datapackage.json``; of the last kind when nothing better is there.
    """
    named = os.environ.get(DATA_NAMED)
    if named:
        return Path(named)
    beside = CHECKOUT / "data"
    if (beside / DESCRIPTOR).is_file():
        return beside
    from importlib.resources import files  # slow to load, and a checkout needs it never

    return Path(str(files("edition") / "_data"))


def texts_folder() -> Path:
    """Return the folder of the texts on the reader's machine: the one named by ``FIASCO_TEXTS``, or ``texts`` beside the data.

    Returns
    -------
    Path
        A folder that git ignores and that need not exist; without a checkout, ``texts`` where the program was started.
    """
    named = os.environ.get("FIASCO_TEXTS")
    if named:
        return Path(named)
    return (CHECKOUT if (CHECKOUT / CITATION).is_file() else Path.cwd()) / "texts"


def book_folder() -> Path:
    """Return the folder of the book that the data belong to.

    Returns
    -------
    Path
        The folder above the data if a ``CITATION.cff`` stands there, and otherwise the data folder itself,
        to which an installed package adds that file.
    """
    data = data_folder()
    return data.parent if (data.parent / CITATION).is_file() else data
