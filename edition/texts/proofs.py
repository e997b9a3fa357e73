"""Transcriptions of the proof of the white paper: those given to the edition, and the reader's own."""

from __future__ import annotations

from collections.abc import Iterable

from edition.collation import WitnessFile
from edition.collation.folder import read_witnesses
from edition.texts.store import Store

PROOF = "PROOF"
"""How the siglum of a transcription of the proof begins."""


def proof_files(store: Store | None = None, *, topics: Iterable[str] = ()) -> tuple[WitnessFile, ...]:
    """Return every transcription of the proof.

    Parameters
    ----------
    store
        The texts on this machine, among which a reader may lay a transcription that may not be published.
    topics
        Ids of topics, so that a wrong one is noticed.

    Raises
    ------
    WitnessFileError
        If a file has faults.
    """
    own = (store or Store.here()).folder
    files = [*read_witnesses(topics=topics), *read_witnesses(own, topics=topics, only=f"{PROOF}*.txt")]
    return tuple(file for file in files if file.witness.siglum.startswith(PROOF))
