"""Writing files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write_whole(path: Path, text: str) -> bool:
    """Write a text file in one step, and only if its content changes.

    Parameters
    ----------
    path
        The file; its folder is made if needed.
    text
        The content, written as UTF-8, its line ends as they are.

    Returns
    -------
    bool
        Whether the file was written.
    """
    if path.is_file() and path.read_bytes() == text.encode():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    _beside(path, text).replace(path)
    return True


def write_together(texts: Mapping[Path, str | bytes]) -> None:
    """Write some files, all of them or, whatever goes wrong, none.

    Parameters
    ----------
    texts
        The content of each file, text as UTF-8; the folders are there.
    """
    before = {path: path.read_bytes() if path.is_file() else None for path in texts}
    written: list[tuple[Path, Path]] = []
    done: list[Path] = []
    try:
        for path, text in texts.items():
            written.append((path, _beside(path, text)))
        for path, temporary in written:
            done.append(path)
            temporary.replace(path)
    except BaseException:
        for path in done:
            content = before[path]
            if content is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)
        raise
    finally:
        for _, temporary in written:
            temporary.unlink(missing_ok=True)


def _beside(path: Path, content: str | bytes) -> Path:
    """Write a content to a file of its own beside the one it is meant for."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        temporary.chmod(0o644)
    except BaseException:
        temporary.unlink()
        raise
    return temporary
