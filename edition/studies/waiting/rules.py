"""Rules of counting: the assumptions a reader may change, and every combination of them.

The choices and their words stand in ``counting-choices.csv``. What a beginning or an end is, its row says; what the
choices of the other rules do, the count knows:

clock
    ``receipt``: the turn passes when a paper is handed over; ``sending``: when it leaves the capital.
alone
    What an answer does by allies without the one that leads their side: ``runs-on``, it does not stop the clock;
    ``both-owe``, while it lies there both sides owe an answer; ``stops-to-answer``, the clock stops until it is itself
    answered; ``stops-to-reply``, until the side answers as a whole.
travel
    Whose days an envoy’s journey takes up: of the ``sender``, or of ``nobody``.
doubt
    Which day a paper has whose date the record doubts: the one that is ``followed``, or its ``rival``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date
from itertools import product

from edition.record import Record
from edition.record.tables import CountingChoice
from edition.studies.waiting.moves import Move


@dataclass(frozen=True, slots=True)
class CountingRules:
    """One set of rules, each as its row of ``counting-choices``.

    A paper of the side at whose capital it was handed over has one day for leaving and arriving; the hours or the day
    that it took to reach the other are not told apart from the time used there.

    Examples
    --------
    >>> from edition.record import open_record
    >>> choose_rules(open_record(), begins="eight-points").describe()[1]
    'the count begins with the eight points of 17 April'
    """

    clock: CountingChoice
    begins: CountingChoice
    alone: CountingChoice
    travel: CountingChoice
    ends: CountingChoice
    doubt: CountingChoice

    @property
    def end(self) -> date:
        """The first day no longer counted."""
        if self.ends.day is None:
            raise ValueError(f"counting-choices.csv gives no day for {self.ends.id}; write the first day not counted")
        return self.ends.day.earliest

    def is_chosen(self, rule: str, choice: str) -> bool:
        """Return whether a rule is chosen in a way."""
        row: CountingChoice = getattr(self, rule)
        return row.choice == choice

    def describe(self) -> tuple[str, ...]:
        """Return the rules in words, in the order of the fields."""
        return tuple(getattr(self, f.name).words for f in fields(self))

    def changed_from(self, other: CountingRules) -> tuple[str, ...]:
        """Return the names of the rules that differ."""
        return tuple(f.name for f in fields(self) if getattr(self, f.name).id != getattr(other, f.name).id)


RULE_NAMES = tuple(f.name for f in fields(CountingRules))
"""The rules by name."""


def choose_rules(record: Record, **choices: str) -> CountingRules:
    """Return a set of rules: the standard ones, but for those that are named.

    Parameters
    ----------
    record
        The record.
    **choices
        Names of choices by rule, such as ``clock="sending"``.

    Raises
    ------
    UnknownRecord
        If a rule has no such choice.
    TypeError
        If there is no such rule.
    """
    strange = set(choices) - set(RULE_NAMES)
    if strange:
        raise TypeError(f"there is no rule {', '.join(sorted(strange))}; the rules are {', '.join(RULE_NAMES)}")
    rows = record.counting_choices
    standard = {row.rule: row for row in rows.values() if row.standard}
    return CountingRules(
        **{name: rows[f"{name}.{choices[name]}"] if name in choices else standard[name] for name in RULE_NAMES}
    )


def all_rules(record: Record, moves: Sequence[Move] | None = None, **kept: str) -> Iterator[CountingRules]:
    """Iterate over every combination of the rules.

    Parameters
    ----------
    record
        The record.
    moves
        If given, rival days are offered only where these moves know one.
    **kept
        Names of choices by rule that are not varied, such as ``ends="zhdanov-article"``.
    """
    if moves is not None and not any(m.rivals for m in moves):
        kept = {"doubt": "followed", **kept}
    fixed = choose_rules(record, **kept)
    offered = (
        [getattr(fixed, name)] if name in kept else list(record.where("counting-choices", rule=name))
        for name in RULE_NAMES
    )
    for choice in product(*offered):
        yield CountingRules(*choice)
