"""The concession ledger: positions of governments on coded questions, their shifts, and how far apart they stood.

In the order of work: the questions (`coded_questions`) and the drafts with their answers (`coded_drafts`); what a
government held on a day (`positions_on`); how far two stood apart (`positions_apart`, `gaps_over_time`); each shift
(`position_shifts`).
"""

from edition.studies.ledger.codes import (
    NOT_TREATED,
    UNKNOWN,
    CodedDraft,
    Silence,
    Unseen,
    coded_drafts,
    coded_questions,
    positions_on,
    positions_seen,
    read_silence,
    silence_in_words,
)
from edition.studies.ledger.gap import (
    Band,
    DatedGap,
    answers_apart,
    gaps_leaving_out_each,
    gaps_over_time,
    positions_apart,
)
from edition.studies.ledger.measured import first_common_day, measured_shifts, percent
from edition.studies.ledger.shifts import Direction, Shift, ShiftCount, count_shifts, position_shifts

__all__ = [
    "NOT_TREATED",
    "UNKNOWN",
    "Band",
    "CodedDraft",
    "DatedGap",
    "Direction",
    "Shift",
    "ShiftCount",
    "Silence",
    "Unseen",
    "answers_apart",
    "coded_drafts",
    "coded_questions",
    "count_shifts",
    "first_common_day",
    "gaps_leaving_out_each",
    "gaps_over_time",
    "measured_shifts",
    "percent",
    "position_shifts",
    "positions_apart",
    "positions_on",
    "positions_seen",
    "read_silence",
    "silence_in_words",
]
