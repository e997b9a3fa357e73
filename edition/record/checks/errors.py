"""What programs leave behind: error values of spreadsheets, values of programming languages, dates that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edition.record.problems import Problem
from edition.record.record import Record
from edition.record.texts import texts_of_record

_ERRORS = re.compile(
    r"#(?:REF|NAME|VALUE|DIV/0|NULL|NUM|SPILL|CALC|N/A|NV|BEZUG|WERT|ZAHL)[!?]?|#{3,}|\bErr:\d{3}\b|\[object \w+\]",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"nan|none|null|nil|undefined|nat|n/?a|inf|true|false|-|\?+|\.+|x+|tba", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?E[+-]?\d+|\d{4}-\d\d-\d\d[ T]00:00(?::00)?|0000-00-00")
_SAID = frozenset({"labels"})
"""Tables whose words may be of one letter or say that there is nothing."""


def nothing_is_left_of_programs(record: Record) -> Iterator[Problem]:
    """No text is the error of a spreadsheet, a value of a program, or a sign for nothing."""
    for text in texts_of_record(record):
        found = _ERRORS.search(text.text) or _NUMBER.search(text.text)
        if not found and text.table not in _SAID:
            found = _NOTHING.fullmatch(text.text)
        if found:
            yield text.fault("error-value", "was left by a spreadsheet or a program",
                             "Write what stood there, or leave the cell empty")  # fmt: skip
