"""Tempo: whose turn it was, how long answers took, who met whom, and when it went fast."""

from edition.tempo.holding import Day, Holder, Totals, holding, totals
from edition.tempo.meetings import Meetings, meetings
from edition.tempo.moves import Move, Side, read_moves, side_of
from edition.tempo.replies import Median, Reply, medians, reply_times
from edition.tempo.rhythm import Rhythm, rhythm
from edition.tempo.rules import April, Clock, End, French, Memorandum, Rules, Travel, all_rules
from edition.tempo.zhdanov import CLAIM, Count, Verdict, counts, zhdanov

__all__ = [
    "CLAIM",
    "April",
    "Clock",
    "Count",
    "Day",
    "End",
    "French",
    "Holder",
    "Median",
    "Meetings",
    "Memorandum",
    "Move",
    "Reply",
    "Rhythm",
    "Rules",
    "Side",
    "Totals",
    "Travel",
    "Verdict",
    "all_rules",
    "counts",
    "holding",
    "medians",
    "meetings",
    "read_moves",
    "reply_times",
    "rhythm",
    "side_of",
    "totals",
    "zhdanov",
]
