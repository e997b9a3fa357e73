"""Reading a file of text, whatever is at its path: refused with a reason, or read once and whole."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

from edition.collation.transcriptions.faults import Fault, WitnessFileError

LARGEST_FILE = 4_000_000
"""A file of more bytes than this is not read."""

PATIENCE = 5.0
"""How many seconds a pipe may wait for the program that writes into it to begin."""

_BEGINNINGS = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"PK\x03\x04": "a document of a word processor or an archive",
    b"%PDF": "a PDF",
    b"{\\rtf": "a document of a word processor",
    b"\xd0\xcf\x11\xe0": "a document of a word processor",
}


def read_text(path: Path) -> str:
    """Read a UTF-8 text, with or without a byte order mark.

    A pipe is read once; nothing is waited for without end unless a program is writing into it.

    Raises
    ------
    WitnessFileError
        If it cannot be opened, is a folder or a device, is too large, or is not text in UTF-8.
    """
    try:
        raw = _read_bytes(path)
    except OSError as error:
        reason = error.strerror or str(error)
        if isinstance(error, IsADirectoryError):
            reason = "it is a folder"
        raise _fault(path, 0, "file", str(path), f"cannot be opened ({reason}): check the name") from error
    except ValueError as error:  # a name with a null character
        raise _fault(path, 0, "file", str(path), f"cannot be opened ({error}): check the name") from error
    if len(raw) > LARGEST_FILE:
        advice = f"is larger than {LARGEST_FILE // 1_000_000} MB: cut the text into smaller files"
        raise _fault(path, 0, "file", str(path), advice)
    for beginning, kind in _BEGINNINGS.items():
        if raw.startswith(beginning):
            raise _fault(path, 1, "text", kind, "save the file as UTF-8 text")
    if b"\x00" in raw:
        line = raw[: raw.index(b"\x00")].count(b"\n") + 1
        raise _fault(path, line, "text", "byte 0x0", "is no text: save the file as UTF-8 text")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        byte = f"byte {raw[error.start]:#x}"
        raise _fault(path, line, "text", byte, "save the file as UTF-8") from error


def _read_bytes(path: Path) -> bytes:
    # Opened without blocking, so that a pipe into which nobody writes can be told from one that is slow.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as file:
        mode = os.fstat(handle).st_mode
        if stat.S_ISREG(mode):
            return file.read(LARGEST_FILE + 1)
        if stat.S_ISDIR(mode):
            raise IsADirectoryError
        if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
            raise OSError(22, "it is a device, not a text", str(path))
        return _drained(handle)


def _drained(handle: int) -> bytes:
    """Read a pipe to its end, and no longer than a file may be."""
    parts: list[bytes] = []
    size, begun = 0, False
    latest = time.monotonic() + PATIENCE
    while size <= LARGEST_FILE:
        try:
            part = os.read(handle, 1 << 16)
        except BlockingIOError:
            begun = True  # Somebody holds the other end and has not written yet.
            time.sleep(0.02)
            continue
        if part:
            parts.append(part)
            size, begun = size + len(part), True
        elif begun:
            break
        elif time.monotonic() > latest:
            raise TimeoutError(110, "nobody writes into this pipe")
        else:
            time.sleep(0.02)
    return b"".join(parts)


def _fault(path: Path, line: int, field: str, value: str, advice: str) -> WitnessFileError:
    return WitnessFileError((Fault(path.name or str(path), line, field, value, advice),))
