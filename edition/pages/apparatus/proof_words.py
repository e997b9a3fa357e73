"""The proof of the white paper in its own words, and what was said of its contents held against them."""

from __future__ import annotations

from collections.abc import Iterable

from edition.collation import WitnessFile
from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.apparatus.shared import text_view
from edition.pages.drafts.witnesses import header_view, transcription_view
from edition.pages.inline import Cell, Wording, ref
from edition.pages.tables import table_view
from edition.pages.view import Listing, Part, View
from edition.record import Record
from edition.record.tables import Quotation
from edition.texts.passages import find_words
from edition.texts.proofs import proof_files


def listing(record: Record) -> Listing:
    """Return each transcription of the proof, or say that there is none and what stands in its place."""
    files = proof_files(record)
    if not files:
        return Listing(
            (
                text_view(
                    _(
                        "No proof is transcribed. What this page compares is what was said of the paper, which is all that "
                        "the edition can compare of it. A transcription takes its place here as soon as it is added."
                    )
                ),
            )
        )
    return Listing(parts=tuple(_one(record, file) for file in files))


def _one(record: Record, file: WitnessFile) -> Part:
    witness = file.witness
    views = (header_view(record, file), _held_against(record, file), transcription_view(record, witness))
    return Part(f"proof-{witness.siglum.lower()}", witness.title, views, classes=("witness",))


def _held_against(record: Record, file: WitnessFile) -> View:
    """Show the phrases in which the paper was spoken of, and whether they stand in the proof."""
    phrases = tuple(dict.fromkeys(row.quotation for row in record.rows("paper-words") if row.quotation))
    quotations = [record.readings[name] for name in phrases]
    rows = [_cells(record, quotation, file.witness.text) for quotation in quotations]
    caption = n_("{n} phrase said of the paper, and whether the proof has it",
                 "{n} phrases said of the paper, and whether the proof has them", len(rows))  # fmt: skip
    told = caption.format(n=len(rows))
    return table_view(told, (_("Who and when"), _("Said of the paper"), _("In the proof")), rows, told)


def _cells(record: Record, quotation: Quotation, text: str) -> Iterable[Cell]:
    name = name_of(record, "statements", quotation.record).name
    yield ref("statements", quotation.record, name)
    yield Wording(quotation.text, quotation.lang)
    yield _("word for word") if find_words(text, quotation.text) else _("not in these words")
