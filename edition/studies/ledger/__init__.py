"""The concession ledger: positions of governments on coded questions, their changes, and how far apart they stood.

In the order of work: the questions (`features`) and the papers with their answers (`papers`); what a
government held on a day (`stand`); how far two stood apart (`gap`, `gaps`); each change (`changes`).
"""

from edition.studies.ledger.changes import Change, Tally, Way, changes, tally
from edition.studies.ledger.codes import (
    GOVERNMENTS,
    LEFT_OPEN,
    NOT_TREATED,
    UNKNOWN,
    Feature,
    Paper,
    Silence,
    Unseen,
    features,
    papers,
    read_silence,
    sequence,
    stand,
)
from edition.studies.ledger.gap import Band, Step, apart, gap, gaps, leaving_out_each
from edition.studies.ledger.measured import first_common_day, measured, percent

__all__ = [
    "GOVERNMENTS",
    "LEFT_OPEN",
    "NOT_TREATED",
    "UNKNOWN",
    "Band",
    "Change",
    "Feature",
    "Paper",
    "Silence",
    "Step",
    "Tally",
    "Unseen",
    "Way",
    "apart",
    "changes",
    "features",
    "first_common_day",
    "gap",
    "gaps",
    "leaving_out_each",
    "measured",
    "papers",
    "percent",
    "read_silence",
    "sequence",
    "stand",
    "tally",
]
