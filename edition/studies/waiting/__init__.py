"""Tempo: whose turn it was, how long answers took, who met whom, and when it went fast."""

from edition.studies.waiting.holding import Day, Holder, Totals, holding, totals
from edition.studies.waiting.moves import Move, Side, read_moves, side_of
from edition.studies.waiting.replies import Median, Reply, medians, medians_of_papers, reply_times
from edition.studies.waiting.rules import April, Clock, End, French, Memorandum, Rules, Travel, all_rules
from edition.studies.waiting.spells import Spell, holder_name, in_days, spells
from edition.studies.waiting.waits import Alternative, Wait, alternatives, each_wait, waits
from edition.studies.waiting.zhdanov import CLAIM, Count, Verdict, counts, zhdanov

__all__ = [
    "CLAIM",
    "Alternative",
    "April",
    "Clock",
    "Count",
    "Day",
    "End",
    "French",
    "Holder",
    "Median",
    "Memorandum",
    "Move",
    "Reply",
    "Rules",
    "Side",
    "Spell",
    "Totals",
    "Travel",
    "Verdict",
    "Wait",
    "all_rules",
    "alternatives",
    "counts",
    "each_wait",
    "holder_name",
    "holding",
    "in_days",
    "medians",
    "medians_of_papers",
    "read_moves",
    "reply_times",
    "side_of",
    "spells",
    "totals",
    "waits",
    "zhdanov",
]
