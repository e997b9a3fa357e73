"""The folder of the texts on the reader's machine: what lies in it, and writing to it whole or not at all.

For each text there are three files: ``NAME.json``, the receipt with the passages; ``NAME.txt``, the same as a witness that can be
collated; and in ``as-it-came`` the file as it came. A text that changed or was refused is kept in a folder of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from edition.record.files import write_together
from edition.record.folders import texts_folder
from edition.texts.faults import TextFault
from edition.texts.passages import Passage, digest_of

CAME = "as-it-came"
CHANGED = "changed"
REPLACED = "replaced"
REFUSED = "refused"

_SUFFIXES = {"frus": "xml", "hansard": "html", "plain": "txt"}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is known of a text on this machine.

    Attributes
    ----------
    name
        Its id in the table of texts, or the name that the reader gave.
    origin
        The address it came from, or the file.
    taken
        The day, as ``2026-11-28``.
    size
        Bytes of the file as it came.
    came
        SHA-256 of that file.
    digest
        SHA-256 of the words.
    first, last
        Whether it begins and ends with the words that the table gives; false where the table gives none.
    """

    name: str
    origin: str
    taken: str
    size: int
    came: str
    digest: str
    first: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class StoredText:
    """A text on this machine."""

    receipt: Receipt
    passages: tuple[Passage, ...]

    @property
    def is_sound(self) -> bool:
        """Whether its words are those that were written down."""
        return digest_of(self.passages) == self.receipt.digest


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of texts.

    Parameters
    ----------
    folder
        The folder; it is made when something is written to it.
    """

    folder: Path

    @classmethod
    def here(cls) -> Store:
        """Return the folder of this machine."""
        return cls(texts_folder())

    @property
    def names(self) -> tuple[str, ...]:
        """The texts that lie in it."""
        return tuple(sorted(path.stem for path in self.folder.glob("*.json")))

    def read(self, name: str) -> StoredText | None:
        """Return a text, or nothing where there is none of that name.

        Raises
        ------
        TextFault
            If its file is damaged.
        """
        path = self.folder / f"{name}.json"
        if not path.is_file():
            return None
        try:
            content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            passages = tuple(_passage(one) for one in content.pop("passages"))
            return StoredText(Receipt(**content), passages)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise TextFault(
                f"{path} is damaged ({error})", f"delete it and fetch {name} again; the file as it came is in {CAME}"
            ) from error

    def write(self, text: StoredText, content: bytes, witness: str, cut: str, *, aside: str = "") -> Path:
        """Write a text with its witness and the file as it came; all or none.

        Parameters
        ----------
        text
            The text.
        content
            The file as it came.
        witness
            The text as a witness file; empty for a collection, which is none.
        cut
            How it was cut, which tells the kind of file.
        aside
            A folder inside this one, for a text that must not take the place of another.

        Returns
        -------
        Path
            Where the receipt lies.
        """
        name = text.receipt.name
        folder = self.folder / aside
        (folder / CAME).mkdir(parents=True, exist_ok=True)
        receipt = {**asdict(text.receipt), "passages": [_stored(passage) for passage in text.passages]}
        files: dict[Path, str | bytes] = {
            folder / CAME / f"{name}.{suffix(content, cut)}": content,
            folder / f"{name}.json": json.dumps(receipt, ensure_ascii=False, indent=1) + "\n",
        }
        if witness:
            files[folder / f"{name}.txt"] = witness
        write_together(files)
        return folder / f"{name}.json"

    def refuse(self, name: str, content: bytes, cut: str) -> Path:
        """Keep a file that is not the text it should be, so that it can be looked at."""
        path = self.folder / REFUSED / f"{name}.{suffix(content, cut)}"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_together({path: content})
        return path

    def put_by(self, name: str) -> Path | None:
        """Keep what another text will replace, named after its digest."""
        text = self.read(name)
        if text is None:
            return None
        path = self.folder / REPLACED / f"{name}-{text.receipt.digest[:8]}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_together({path: (self.folder / f"{name}.json").read_bytes()})
        return path

    def aside(self, kind: str) -> tuple[Path, ...]:
        """Return what was kept apart: in ``changed``, ``refused`` or ``replaced``."""
        return tuple(
            sorted(path for path in (self.folder / kind).glob("*") if path.is_file() and path.suffix != ".txt")
        )


def suffix(content: bytes, cut: str) -> str:
    """Return what the name of a file ends in, by its content where that tells."""
    start = content.lstrip()[:200].lower()
    if b"<html" in start or b"<!doctype html" in start:
        return "html"
    return _SUFFIXES[cut]


def sum_of(content: bytes) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(content).hexdigest()


def _stored(passage: Passage) -> dict[str, object]:
    return {name: value for name, value in asdict(passage).items() if value}


def _passage(stored: dict[str, Any]) -> Passage:
    breaks: Sequence[Sequence[Any]] = stored.pop("breaks", ())
    return Passage(**stored, breaks=tuple((int(at), str(place)) for at, place in breaks))
