"""A build is whole or it is done again: what an interrupted, failed or outdated one left is not used.

What Sphinx keeps between builds stands in one folder for each kind of output. A build that ends well, and without a
warning, leaves a stamp there: the digests of all it read, and size and time of each file it kept or wrote. The
next build takes the stamp away before it does anything. Without a stamp, or where the stamp does not agree
with what is there, it empties that folder and the output, and keeps only the results of notebooks.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from edition.book import inputs
from edition.record.files import write_whole

try:
    import fcntl
except ImportError:  # without locks, two builds at once are the user's care
    fcntl = None  # type: ignore[assignment]

LOG = logging.getLogger(__name__)

STAMP = "whole.json"


@dataclass(frozen=True)
class Stamp:
    """What a build read and left.

    Attributes
    ----------
    book, frame
        Digests of what all pages depend on, and of what they show of one another.
    pages
        The digest of each page's own files.
    files
        Size and time of every file kept or written.
    """

    book: str = ""
    frame: str = ""
    pages: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, list[int]] = field(default_factory=dict)


class Build:
    """One build, from the reading of the configuration to the stamp.

    Attributes
    ----------
    state, output
        Where Sphinx keeps what it knows, and where pages are written.
    before
        The stamp of the last build, empty where nothing of it can be used.
    """

    def __init__(self, app: Sphinx) -> None:
        self.output = Path(app.outdir)
        self.state = Path(app.doctreedir) / self.output.name
        self._lock = _alone(self.output.parent / ".lock")
        self._book = inputs.of_book(app)
        self._texts: dict[str, str] = {}
        self.before = self._take_stamp()

    @staticmethod
    def of(app: Sphinx) -> Build:
        """Return the build of an application."""
        build: Build = vars(app)["edition_build"]
        return build

    def _take_stamp(self) -> Stamp:
        path = self.state / STAMP
        try:
            stamp = Stamp(**json.loads(path.read_text(encoding="utf-8")))
            path.unlink()
        except (OSError, ValueError, TypeError):
            stamp = Stamp()
        if stamp.book != self._book or stamp.files != self._files():
            stamp = Stamp()
            self._empty()
        self.state.mkdir(parents=True, exist_ok=True)
        return stamp

    def _empty(self) -> None:
        if self.state.is_dir():
            shutil.rmtree(self.state)
        for left in self.output.iterdir():
            shutil.rmtree(left) if left.is_dir() and not left.is_symlink() else left.unlink()

    def _files(self) -> dict[str, list[int]]:
        found = {}
        for folder, name in ((self.state, "state"), (self.output, "output")):
            for path in folder.rglob("*"):
                if path.is_file() and path.name != STAMP:
                    known = path.stat()
                    found[f"{name}/{path.relative_to(folder).as_posix()}"] = [known.st_size, known.st_mtime_ns]
        return found

    def note_texts(self, env: BuildEnvironment) -> None:
        """Note the text of each page, before any is read."""
        self._texts = {page: inputs.of_files(Path(env.doc2path(page))) for page in env.found_docs}

    def finish(self, app: Sphinx) -> None:
        """Leave the stamp; warn instead if what was read has changed meanwhile."""
        texts = dict(self._texts)
        self.note_texts(app.env)
        changed = sorted(page for page, digest in self._texts.items() if texts.get(page) != digest)
        if changed or inputs.of_book(app) != self._book:
            what = ", ".join(changed[:3]) or "data, code or settings"
            LOG.warning("files changed while the book was built (%s): build it again", what)
            return
        pages = {page: inputs.of_page(app.env, page) for page in app.env.found_docs}
        stamp = Stamp(self._book, inputs.of_frame(app.env), pages, self._files())
        write_whole(self.state / STAMP, json.dumps(asdict(stamp), sort_keys=True))

    def end(self) -> None:
        """Let the next build begin."""
        if self._lock is not None:
            self._lock.close()


def _alone(path: Path) -> IO[str] | None:
    """Wait until no other build of this book runs, nor any part that one left running when it was killed."""
    if fcntl is None:
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        LOG.info("another build of this book is running: waiting for it to end")
        fcntl.flock(file, fcntl.LOCK_EX)
    return file
