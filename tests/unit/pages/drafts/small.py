"""Two drafts of an invented negotiation, a third of which nothing was seen, and the words for their codes."""

from __future__ import annotations

from typing import Any

from edition.dates import parse
from edition.record import Record, Row
from edition.record.tables import (
    Chapter,
    Clause,
    CodedAnswer,
    CodedQuestion,
    CoverageState,
    Draft,
    Party,
    Quotation,
    Selected,
    Topic,
)
from tests.unit.made import made, record_of
from tests.unit.pages.showing import label, source

HILL, PLAIN, LAST = "hill-1921-05-01", "plain-1921-05-09", "hill-1921-06-02"


def draft(name: str, siglum: str, day: str, by: str, **cells: Any) -> Draft:
    return made(Draft, id=name, siglum=siglum, title=f"Draft {siglum}", from_=(by,), handed_over=parse(day), thread="political",
                completeness="full", **cells)  # fmt: skip


def clause(of: str, slug: str, position: int, topic: str, act: str, **cells: Any) -> Clause:
    usual = {"bound": "Hill", "act": act, "kind": "article", "status": "two-sources"}
    return made(Clause, id=f"{of}.{slug}", draft=of, position=position, topic=topic, article=slug, **{**usual, **cells})


def coverage(of: str, topic: str, state: str, why: str = "") -> CoverageState:
    return made(CoverageState, id=f"{of}.{topic}", draft=of, topic=topic, state=state, why=why)


def coded(of: str, feature: str, value: str, *clauses: str) -> CodedAnswer:
    return made(CodedAnswer, id=f"{of}.{feature}", draft=of, feature=feature, value=value, clauses=clauses)


ROWS: tuple[Row, ...] = (
    made(Party, id="HI", short="Hill"),
    made(Party, id="PL", short="the Plain"),
    made(Topic, id="bridge", position=1, name="The bridge", question="Who mends it?"),
    made(Topic, id="toll", position=2, name="The toll", question="Who takes it?"),
    draft(HILL, "H1", "1921-05-01", "HI"),
    draft(PLAIN, "P1", "1921-05-09", "PL", answers=(HILL,)),
    draft(LAST, "H2", "1921-06-02", "HI", answers=(PLAIN,)),
    clause(HILL, "1", 1, "bridge", "shall mend the bridge at once"),
    clause(HILL, "2", 2, "toll", "shall take the toll"),
    clause(PLAIN, "a", 1, "bridge", "shall mend the bridge within a year", kind="oral", status="unverified"),
    clause(LAST, "1", 1, "bridge", "shall mend the bridge within a year"),
    *(coverage(HILL, t, "present") for t in ("bridge", "toll")),
    coverage(PLAIN, "bridge", "present"),
    coverage(PLAIN, "toll", "absent"),
    coverage(LAST, "bridge", "present"),
    coverage(LAST, "toll", "unknown"),
    made(Quotation, id="q", table="clauses", record=f"{HILL}.1", text="ohne Verzug", lang="de", translation="without delay",
         source="acts", locator="p. 4"),
    made(CodedQuestion, id="haste", name="Haste", question="How soon?", values=("at-once", "later"), ordered=True),
    made(CodedQuestion, id="toll", name="Toll", question="Whose?", values=("hill", "none"), ordered=False),
    coded(HILL, "haste", "at-once", f"{HILL}.1"),
    coded(PLAIN, "haste", "later", f"{PLAIN}.a"),
    coded(LAST, "haste", "later", f"{LAST}.1"),
    coded(HILL, "toll", "none"),
    coded(PLAIN, "toll", "none"),
    coded(LAST, "toll", "unknown"),
    label("features", "haste", "at-once", "at once"),
    label("features", "haste", "later", "later"),
    label("features", "toll", "hill", "Hill’s"),
    label("features", "toll", "none", "not mentioned"),
    label("features", "value", "unknown", "not seen"),
    label("features", "value", "not-applicable", "does not arise"),
    label("clauses", "kind", "oral", "said or reported"),
    label("any", "status", "unverified", "unverified"),
    label("any", "lang", "en", "English"),
    label("coverage", "state", "present", "treated"),
    label("coverage", "state", "absent", "silent"),
    label("coverage", "state", "unknown", "not seen"),
    label("drafts", "completeness", "full", "the whole text"),
    label("drafts", "completeness", "substance", "the substance", "known by report"),
    made(Selected, id="offers.toll", selection="offers", position=2, table="codebook", record="toll"),
    made(Selected, id="offers.haste", selection="offers", position=1, table="codebook", record="haste"),
    made(Selected, id="baltic-question.haste", selection="baltic-question", position=1, table="codebook", record="haste",
         words="How soon"),
    made(Chapter, id="drafts-side-by-side", page="chapters/side-by-side"),
)  # fmt: skip
"""Everything of the invented negotiation."""

SOURCES = {"acts": source("acts", "Clerk, A.")}


def small(*more: Row) -> Record:
    """Return the invented negotiation; rows given take the place of those of the same id."""
    return record_of(*ROWS, *more, sources=SOURCES)
