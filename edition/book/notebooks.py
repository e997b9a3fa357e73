"""The cache of executed notebooks: one folder for each state of what a cell can read, and entries that are whole.

jupyter-cache keys on code cells alone, so a changed table would leave old results on the page; the folder is
therefore named after a digest of all that a cell can read. Nor is it made for several processes: it takes an
entry that another has just added for too old and deletes it, and it notes an entry before its file is written.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jupyter_cache.base import CacheBundleIn
from jupyter_cache.cache.db import NbCacheRecord
from jupyter_cache.cache.main import JupyterCacheBase
from myst_nb.core.execute import cache as myst_nb_cache
from nbformat import NotebookNode
from sphinx.application import Sphinx
from sphinx.config import Config

from edition.book import inputs
from edition.record.files import write_whole

try:
    import fcntl
except ImportError:  # where there is no fork, Sphinx reads in one process and needs no lock
    fcntl = None  # type: ignore[assignment]

FOLDER = ".jupyter_cache"


class WholeCache(JupyterCacheBase):
    """A cache that several processes may fill at once, and whose entries are whole or not there."""

    def match_cache_notebook(self, nb: NotebookNode) -> NbCacheRecord:
        """Return the entry of a notebook; ``KeyError`` if there is none, or its file was damaged."""
        with self._alone():
            found = super().match_cache_notebook(nb)
        try:
            json.loads(self._get_notebook_path_cache(found.hashkey).read_bytes())
        except (OSError, ValueError):
            raise KeyError(f"the entry of {found.uri} is not whole") from None
        return found

    def cache_notebook_bundle(
        self, bundle: CacheBundleIn, check_validity: bool = True, overwrite: bool = False, description: str = ""
    ) -> NbCacheRecord:
        """Keep an executed notebook: first its file, in one step, and then the note that it is there.

        Nothing is deleted as too old: a folder holds one state of the book.
        """
        kept, key = self.create_hashed_notebook(bundle.nb)
        with self._alone():
            write_whole(self._get_notebook_path_cache(key), json.dumps(kept))
            try:
                return NbCacheRecord.record_from_hashkey(key, self.db)
            except KeyError:
                return NbCacheRecord.create_record(
                    uri=bundle.uri, hashkey=key, db=self.db, data=bundle.data, description=description
                )

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other processes out; the lock ends with the process, however that ends."""
        with (self.path / ".lock").open("w") as file:
            if fcntl is not None:
                fcntl.flock(file, fcntl.LOCK_EX)
            yield


def open_cache(folder: str | Path) -> WholeCache:
    """Return the cache in a folder; a new one where the folder holds none that can be read."""
    cache = WholeCache(folder)
    try:
        cache.list_cache_records()
    except Exception:  # whatever a database that was cut short makes its reader say
        shutil.rmtree(folder)
        cache = WholeCache(folder)
        cache.list_cache_records()
    return cache


def choose_cache(app: Sphinx, config: Config) -> None:
    """Point MyST-NB to the cache of the present state, and drop those of earlier ones."""
    base = Path(app.outdir).parent / FOLDER
    current = base / inputs.of_results()
    if base.is_dir():
        for path in base.iterdir():
            if path != current:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    config["nb_execution_cache_path"] = str(current)
    current.mkdir(parents=True, exist_ok=True)
    open_cache(current)  # before several processes want to


def setup(app: Sphinx) -> None:
    """Let MyST-NB use this cache, and cells give the same results on every run."""
    myst_nb_cache.get_cache = _whole_cache
    os.environ.setdefault("PYTHONHASHSEED", "0")
    app.connect("config-inited", choose_cache, priority=960)


def _whole_cache(path: str | Path, *_: Any) -> WholeCache:
    return WholeCache(path)
