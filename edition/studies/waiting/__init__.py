"""Waiting: whose turn it was, and how long answers took."""

from edition.studies.waiting.counting import BOTH, NOBODY, CountedDay, Totals, counted_days, totals, turning_day
from edition.studies.waiting.day_counts import CountTest, PublicCount, Reckoning, public_counts, reckonings, weigh_count
from edition.studies.waiting.moves import Move, read_moves
from edition.studies.waiting.replies import Median, Reply, medians, medians_of_drafts, reply_times
from edition.studies.waiting.rules import CountingRules, all_rules, choose_rules
from edition.studies.waiting.spells import Spell, holder_name, in_days, spells_of
from edition.studies.waiting.waits import Alternative, Wait, alternatives, each_wait, waits_of

__all__ = [
    "BOTH",
    "NOBODY",
    "Alternative",
    "CountTest",
    "CountedDay",
    "CountingRules",
    "Median",
    "Move",
    "PublicCount",
    "Reckoning",
    "Reply",
    "Spell",
    "Totals",
    "Wait",
    "all_rules",
    "alternatives",
    "choose_rules",
    "counted_days",
    "each_wait",
    "holder_name",
    "in_days",
    "medians",
    "medians_of_drafts",
    "public_counts",
    "read_moves",
    "reckonings",
    "reply_times",
    "spells_of",
    "totals",
    "turning_day",
    "waits_of",
    "weigh_count",
]
