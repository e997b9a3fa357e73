"""Waiting: whose turn it was, how long answers took, and in which weeks it went fast."""

from edition.studies.waiting.counting import BOTH, NOBODY, CountedDay, Totals, counted_days, totals, turning_day
from edition.studies.waiting.day_counts import CountTest, PublicCount, Reckoning, public_counts, reckonings, weigh_count
from edition.studies.waiting.moves import Move, read_moves
from edition.studies.waiting.replies import Median, Reply, medians, reply_times
from edition.studies.waiting.rules import CountingRules, all_rules, choose_rules

__all__ = [
    "BOTH",
    "NOBODY",
    "CountTest",
    "CountedDay",
    "CountingRules",
    "Median",
    "Move",
    "PublicCount",
    "Reckoning",
    "Reply",
    "Totals",
    "all_rules",
    "choose_rules",
    "counted_days",
    "medians",
    "public_counts",
    "read_moves",
    "reckonings",
    "reply_times",
    "totals",
    "turning_day",
    "weigh_count",
]
