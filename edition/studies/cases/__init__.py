"""Requirement cases: what each definition of indirect aggression would have covered."""

from edition.studies.cases.facts import FACTS, Answer, Case, all_of, any_of, read_cases
from edition.studies.cases.formulae import PHRASES, Formula, Requirement, Verdict, formulae

__all__ = [
    "FACTS",
    "PHRASES",
    "Answer",
    "Case",
    "Formula",
    "Requirement",
    "Verdict",
    "all_of",
    "any_of",
    "formulae",
    "read_cases",
]
