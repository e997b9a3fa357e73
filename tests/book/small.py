"""The small book in a folder of its own, to be changed, built and looked at."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "tests" / "small"
RESULTS = "_build/.jupyter_cache"


@dataclass(frozen=True)
class Done:
    """How a build ended, and what it said."""

    code: int
    said: str

    @property
    def warnings(self) -> list[str]:
        """The lines that warn."""
        return [line for line in self.said.splitlines() if "WARNING: " in line]


@cache
def _forge() -> tuple[IO[str], IO[str]]:
    environment = {name: value for name, value in os.environ.items() if name != "FIASCO_DATA"}
    forge = subprocess.Popen(
        [sys.executable, "-m", "tests.book.forge"], cwd=ROOT, env=environment | {"PYTHONWARNINGS": "ignore"}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert forge.stdin and forge.stdout
    atexit.register(forge.wait)
    atexit.register(forge.stdin.close)  # which ends it; what is registered last comes first
    assert forge.stdout.readline() == "ready\n"
    return forge.stdin, forge.stdout


class SmallBook:
    """A copy of ``tests/small`` with the theme beside it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(SMALL, root, ignore=shutil.ignore_patterns("_build"))
        shutil.copytree(ROOT / "theme", root / "theme")
        self.change("_config.yml", "../../theme", "theme")
        self.change("data/datapackage.json", "Fiasco, 1939-1940: the record", "Two Republics and a River: the record")

    def copy(self, root: Path) -> SmallBook:
        """Return a copy that has not been built, with the results of the notebooks."""
        other = object.__new__(SmallBook)
        other.root = root
        shutil.copytree(self.root, root, ignore=shutil.ignore_patterns("_build"))
        if (self.root / RESULTS).is_dir():
            shutil.copytree(self.root / RESULTS, root / RESULTS)
        return other

    def restore(self, other: SmallBook) -> None:
        """Make the sources those of another copy again."""
        ours, theirs = self._sources(), other._sources()
        for name in ours - theirs:
            (self.root / name).unlink()
        for name in theirs:
            path, text = self.root / name, (other.root / name).read_bytes()
            if not path.is_file() or path.read_bytes() != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text)

    def _sources(self) -> set[Path]:
        found = (path.relative_to(self.root) for path in self.root.rglob("*") if path.is_file())
        return {path for path in found if path.parts[0] != "_build"}

    def change(self, name: str, old: str, new: str) -> None:
        """Replace words in a file."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        """Write a file."""
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, encoding="utf-8")

    def build(
        self, *options: str, kill_after: float = 0, end: signal.Signals = signal.SIGKILL, group: bool = True,
        limit: int = 0, **environment: str,
    ) -> Done:  # fmt: skip
        """Build the book as ``jupyter-book build .`` does, or end the build after some seconds.

        Parameters
        ----------
        options
            Options of ``jupyter-book build``.
        kill_after, end, group
            When to send which signal, to all processes of the build or to the first alone.
        limit
            The largest file, in bytes, that the build can write, as on a disk that is full.
        environment
            Variables of the environment.
        """
        asking, answering = _forge()
        with tempfile.NamedTemporaryFile() as output:
            asked = {
                "folder": str(self.root), "options": options, "output": output.name, "limit": limit,
                "environment": environment,
            }  # fmt: skip
            asking.write(json.dumps(asked) + "\n")
            asking.flush()
            process = int(answering.readline())
            if kill_after:
                time.sleep(kill_after)
                with suppress(ProcessLookupError):  # it may have ended before
                    os.killpg(process, end) if group else os.kill(process, end)
            code = int(answering.readline())
            return Done(code, Path(output.name).read_text(encoding="utf-8", errors="replace"))

    def output(self, kind: str = "html") -> dict[str, bytes]:
        """Return every file of the output by its path."""
        folder = self.root / "_build" / kind
        return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}

    def page(self, name: str, kind: str = "html") -> str:
        """Return a built page."""
        return self.output(kind)[name].decode()
