"""Requirement cases: what each definition of indirect aggression would have covered."""

from edition.studies.cases.facts import Case, Truth, all_of, any_of, facts_asked, own_case, read_cases
from edition.studies.cases.formulae import Formula, Requirement, Ruling, read_formulae, requirements

__all__ = [
    "Case",
    "Formula",
    "Requirement",
    "Ruling",
    "Truth",
    "all_of",
    "any_of",
    "facts_asked",
    "own_case",
    "read_cases",
    "read_formulae",
    "requirements",
]
