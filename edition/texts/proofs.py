"""Transcriptions of the proof of the white paper: those given to the edition, and the reader's own."""

from __future__ import annotations

from edition.collation import WitnessFile, read_folder
from edition.drafts.transcriptions import read_transcriptions, reader
from edition.record import Record
from edition.texts.store import Store

PROOF = "PROOF"
"""How the siglum of a transcription of the proof begins."""


def proof_files(record: Record, store: Store | None = None) -> tuple[WitnessFile, ...]:
    """Return every transcription of the proof.

    Parameters
    ----------
    record
        The record, whose topics an article may name.
    store
        The texts on this machine, among which a reader may lay a transcription that may not be published.

    Raises
    ------
    WitnessFileError
        If a file has faults.
    """
    own = (store or Store.here()).folder
    private = read_folder(own, topics=record["topics"], normaliser=reader(), only=f"{PROOF}*.txt")
    files = [*read_transcriptions(record), *private]
    return tuple(file for file in files if file.witness.siglum.startswith(PROOF))
