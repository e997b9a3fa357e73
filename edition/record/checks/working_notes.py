"""Working notes: none is left in what readers see."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.texts import texts_of_record
from edition.record.working_notes import working_note

_REMEDY = "Do what it says, or say what is not known: ‘not seen’, ‘not checked’"


def no_working_note_is_printed(record: Record) -> Iterator[Problem]:
    """No cell and no source holds a note that its writer meant for himself."""
    for text in texts_of_record(record):
        note = working_note(text.text)
        if note:
            yield text.fault("working-note", f"is a working note ({note!r})", _REMEDY)
