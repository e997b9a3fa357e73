"""The transcriptions that contributors have given."""

from __future__ import annotations

from collections.abc import Sequence

from edition.collation import WitnessFile
from edition.drafts.transcriptions import read_transcriptions
from edition.language import _
from edition.pages.apparatus.shared import text_view
from edition.pages.drafts.collated import collated_view
from edition.pages.drafts.witnesses import header_view, transcription_view
from edition.pages.view import Listing, Part
from edition.record import Record


def listing(record: Record) -> Listing:
    """Return every transcription with its text, and those of one language collated; or say that there is none."""
    files = read_transcriptions(record)
    if not files:
        return Listing((text_view(_("None yet. No transcription has been given to this edition.")),))
    return Listing(parts=(*(_one(record, file) for file in files), *_collated(files)))


def _one(record: Record, file: WitnessFile) -> Part:
    witness = file.witness
    views = (header_view(record, file), transcription_view(record, witness))
    return Part(witness.siglum, witness.title, views, classes=("witness",))


def _collated(files: Sequence[WitnessFile]) -> list[Part]:
    by_language: dict[str, list[WitnessFile]] = {}
    for file in files:
        by_language.setdefault(file.witness.language.value, []).append(file)
    parts = []
    for language, group in by_language.items():
        if len(group) > 1:
            title = _("Collated: {sigla}").format(sigla=", ".join(file.witness.siglum for file in group))
            view = collated_view([file.witness for file in group], name=language)
            parts.append(Part(f"collated-{language}", title, (view,)))
    return parts
