"""An invented negotiation with people, places, events and everything else that has a page or stands in a list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from edition.dates import parse
from edition.pages.view import Listing, PageView, Part, View
from edition.record import Package, Record, Row
from edition.record.package import TableSchema
from edition.record.tables import (
    Account,
    Argument,
    Attitude,
    Chapter,
    DateClaim,
    Dispute,
    Event,
    EvidenceEntry,
    Objection,
    Office,
    Party,
    Person,
    Phrase,
    Place,
    ProofPoint,
    Publication,
    Quotation,
    RecordedMove,
    Statement,
    Term,
)
from tests.unit.made import made, record_of
from tests.unit.pages.drafts.small import HILL, LAST, PLAIN, ROWS, draft
from tests.unit.pages.drafts.small import SOURCES as DRAFT_SOURCES
from tests.unit.pages.showing import label, source, text

PARLEY, REPLY = "1921-05-01-parley", "1921-06-03-reply"

STATUSES = [label("any", "status", code, words) for code, words in (
    ("two-sources", "two sources"), ("one-source", "one source"), ("disputed", "disputed"),
)]  # fmt: skip

WORDS = (
    *STATUSES,
    label("events", "thread", "political", "political talks"),
    label("statements", "stance", "asks", "asks"),
    label("attitudes", "stance", "delay", "wait"),
    label("objections", "stance", "objects", "objects"),
    label("objections", "how-read", "whole", "read whole in the writer’s own text"),
    label("chapters", "part", "talks", "Part one: the talks"),
    label("sources", "kind", "book", "Books"),
    label("sources", "kind", "press", "Press"),
    label("sources", "readas", "whole", "read whole"),
    label("vocabulary", "slot", "bound", "Who is bound"),
    label("vocabulary", "slot", "act", "To do what"),
    label("vocabulary", "slot", "whom", "For whose benefit"),
    label("vocabulary", "slot", "occasion", "When"),
    label("vocabulary", "slot", "condition", "On what condition"),
)

MORE: tuple[Row, ...] = (
    *WORDS,
    draft(HILL, "H1", "1921-05-01", "HI", status="two-sources"),
    draft(PLAIN, "P1", "1921-05-09", "PL", answers=(HILL,), status="two-sources"),
    draft(LAST, "H2", "1921-06-02", "HI", answers=(PLAIN,), status="two-sources"),
    made(Party, id="HI", name="Republic of the Hill", short="Hill", introduction="Holds the high bank.",
         part_played="Asked first.", capital="Top", status="two-sources"),
    made(Person, id="ada", name="Ada Moor", sort_name="Moor, Ada", party="HI", introduction="Envoy of Hill",
         part_played="Spoke for Hill.", born=parse("1880"), died=None, dates_status="unverified", status="one-source",
         aliases=("A. Moor", "Moore")),
    made(Person, id="bo", name="Bo Reed", sort_name="Reed, Bo", party="", introduction="Clerk", status="one-source",
         dates_status="seen"),
    made(Office, id="ada.envoy", person="ada", office="Envoy", from_=parse("1920"), to=parse("1922")),
    made(Office, id="ada.judge", person="ada", office="Judge"),
    made(Place, id="ford", name_then="The Ford", name_now="Bridgetown", why="Where they met", country_then="HI", lat=-1.5,
         lon=20.25, status="one-source"),
    made(Term, id="toll", term="toll", original="Zoll; péage", lang="de; fr", definition="What is paid to cross.",
         status="two-sources", see_also=()),
    made(Event, id=PARLEY, date=parse("1921-05-01"), time="10:00, Ford", title="Hill and Plain meet",
         summary="They talk.", kind="meeting", thread="political", from_=("HI",), to=("PL",), actors=("ada",),
         others=("a scribe",), place=("ford",), drafts=(HILL,), status="disputed", notes="The hour is a guess."),
    made(Event, id=REPLY, date=parse("1921-06"), title="Plain replies", summary="It asks for time.", kind="reply",
         thread="political", from_=("PL",), to=("HI",), status="one-source"),
    made(EvidenceEntry, id="e1", table="events", record=PARLEY, source="acts", locator="p. 1", says="that they met"),
    made(EvidenceEntry, id="e2", table="events", record=PARLEY, source="gazette", locator="p. 2"),
    made(EvidenceEntry, id="e3", table="objections", record="reed", source="gazette", locator="p. 9"),
    made(Quotation, id="r1", table="events", record=PARLEY, text="ohne Verzug", lang="de", translation="without delay",
         source="acts", locator="p. 1", note="From the draft"),
    made(Dispute, id="d1", event=PARLEY, question="On which day did they meet?", follows="the acts", why="Because."),
    made(DateClaim, id="c1", dispute="d1", event=PARLEY, date=parse("1921-05-01"), source="acts", locator="p. 1",
         says="the first", followed=True),
    made(Account, id="a1", dispute="d1", holder="Reed", source="gazette", locator="p. 2", says="later", followed=False),
    made(RecordedMove, id="m1", thread="political", by=("HI",), to=("PL",), title="Hill asks", received=parse("1921-05-01"),
         event=PARLEY, draft=HILL, inferred=True),
    made(RecordedMove, id="m2", thread="political", by=("PL",), to=("HI",), title="Plain answers", answers=("m1",),
         received=parse("1921-05-02"), left=parse("1921-05-01")),
    made(Chapter, id="bridge", position=1, part="talks", number=1, page="chapters/talks/bridge", title="The bridge"),
    made(Argument, id="first", part=1, chapter="bridge", position=1, title="Hill was right", claim="It was.",
         grounds="The acts.", source="acts", locator="p. 3", status="one-source"),
    made(Argument, id="second", part=1, chapter="bridge", position=2, title="Plain was slow", claim="It was.",
         source="acts", locator="p. 4", status="one-source"),
    made(Objection, id="reed", arguments=("first", "second"), author="Bo Reed", source="gazette", stance="objects",
         position="It was not.", status="one-source"),
    made(Statement, id="s1", date=parse("1921-05-03"), speaker="ada", role="Envoy", venue="Assembly", gist="She asks.",
         stance="asks", source="gazette", ref="col. 3", status="one-source"),
    made(Statement, id="s2", date=parse("1921-06-03"), voice="The Plain Herald", venue="Press", gist="It asks.",
         stance="asks", source="gazette", status="one-source"),
    made(Publication, id="p1", date=parse("1922"), title="The Hill Book", publisher="Hill Press", party="HI",
         says="All is said.", status="two-sources"),
    made(Attitude, id="t1", date=parse("1921-07"), actor="Ada Moor, Envoy", person="ada", party="HI", stance="delay",
         why="To win time.", status="one-source"),
    made(ProofPoint, id="size", position=1, point="Size", what="Thin.", status="one-source", notes="A guess."),
    made(Phrase, id="bound.hill", phrase="Hill", slot="bound", meaning="The Republic of the Hill."),
    made(Phrase, id="act.sing", phrase="shall sing", slot="act", meaning="To sing.", notes="Rare."),
)  # fmt: skip

SOURCES = {**DRAFT_SOURCES, "gazette": source("gazette", "Reed, B.")}


PACKAGE = Package(
    "river", "River",
    (TableSchema("vocabulary", "Phrase", "vocabulary.csv", "Vocabulary", "Phrases.", (), fillers=("both banks",)),), "", {},
)  # fmt: skip
"""What lists ask the descriptor: the words that may fill a hole of a phrase."""


def river(*more: Row) -> Record:
    """Return the invented record; rows given take the place of those of the same id."""
    return replace(record_of(*ROWS, *MORE, *more, sources=SOURCES), package=PACKAGE)


def views_of(shown: PageView | Listing | Part) -> Iterator[View]:
    """Yield the views of a page in order."""
    if isinstance(shown, Part):
        yield from shown.views
    else:
        yield from shown.lead
    for part in shown.parts:
        yield from views_of(part)
    if isinstance(shown, PageView):
        yield from shown.foot


def told(shown: PageView | Listing | Part) -> str:
    """Return the words of a page without its headings."""
    return " ".join(text(view) for view in views_of(shown))


def headings(shown: PageView | Listing | Part) -> list[tuple[str, str]]:
    """Return address and title of every heading in order."""
    return [pair for part in shown.parts for pair in ((part.id, part.title), *headings(part))]


__all__ = ["HILL", "PARLEY", "PLAIN", "REPLY", "headings", "river", "told", "views_of"]
