"""The tables of the record: a class for the rows of each, and the table by its name.

Written from ``data/datapackage.json`` by ``fiasco rows``; change the descriptor, never this file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, overload

from edition.dates import Edtf
from edition.record.rows import Row, Rows
from edition.record.unknown import UnknownTable


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Party(Row):
    """A row of ``parties``. Governments and bodies, with the short codes used everywhere."""

    TABLE: ClassVar[str] = "parties"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "id: like [A-Z]{2,3}",
        "name: required",
        "short: required",
        "adjective: required",
        "kind: required",
        "kind: may be state",
        "kind: may be body",
        "side: may be west",
        "side: may be ussr",
        "introduction: prose",
        "introduction: required",
        "part_played: prose",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "status: may be editorial",
    )

    name: str
    """Name in 1939."""

    short: str
    """Short name for labels."""

    adjective: str
    """Adjective."""

    in_clauses: str = ""
    """Name in controlled English, where that is not the short name."""

    kind: str
    """State or body."""

    side: str = ""
    """For the parties of the talks: the side of the table on which they sat."""

    capital: str = ""
    """Capital in 1939."""

    introduction: str
    """One line for a hover text."""

    part_played: str = ""
    """What it did here."""

    status: str
    """How well the record is supported."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thread(Row):
    """A row of ``threads``. The strands of the story: the span in which the events of each can fall, and which are the
    talks that the workshops count.
    """

    TABLE: ClassVar[str] = "threads"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "span: edtf",
        "span: required",
        "counted: boolean",
        "counted: required",
    )

    position: int
    """Order of display."""

    span: Edtf
    """First and last day on which an event of the thread can fall."""

    counted: bool
    """Whether turns, positions and answers are counted from the moves and drafts of this thread."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Place(Row):
    """A row of ``places``. Places where something in the record happened."""

    TABLE: ClassVar[str] = "places"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "name_then: required",
        "name_now: required",
        "lat: number",
        "lat: least -90",
        "lat: most 90",
        "lon: number",
        "lon: least -180",
        "lon: most 180",
        "why: prose",
        "why: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "country_then: names parties",
    )

    name_then: str
    """Name in 1939."""

    name_now: str
    """Name today."""

    country_then: str = ""
    """State in 1939."""

    lat: float | None = None
    """Latitude, degrees north, approximate."""

    lon: float | None = None
    """Longitude, degrees east, approximate."""

    zone: str = ""
    """Time zone of its clock in the IANA database, where the record gives hours by it."""

    why: str
    """What happened there."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Person(Row):
    """A row of ``people``. Persons named in the record."""

    TABLE: ClassVar[str] = "people"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "name: stands once",
        "id: id",
        "id: required",
        "id: unique",
        "name: required",
        "sort_name: required",
        "aliases: list",
        "born: edtf",
        "died: edtf",
        "dates_status: may be seen",
        "dates_status: may be unverified",
        "introduction: prose",
        "introduction: required",
        "introduction: characters 70",
        "part_played: prose",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "party: names parties",
    )

    name: str
    """Name as used in the book."""

    sort_name: str
    """Family name first."""

    aliases: tuple[str, ...] = ()
    """Other spellings and scripts."""

    born: Edtf | None = None
    """Birth."""

    died: Edtf | None = None
    """Death."""

    dates_status: str = ""
    """Whether the life dates were seen in a source."""

    party: str = ""
    """The side the person belonged to."""

    introduction: str
    """Who he or she was in 1939; one line."""

    part_played: str = ""
    """Part played in these events."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Office(Row):
    """A row of ``offices``. Offices held by people of the record."""

    TABLE: ClassVar[str] = "offices"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "person: required",
        "office: prose",
        "office: required",
        "from: edtf",
        "to: edtf",
        "person: names people",
    )

    person: str
    """Holder."""

    office: str
    """Office."""

    from_: Edtf | None = None
    """First day known."""

    to: Edtf | None = None
    """Last day known."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Term(Row):
    """A row of ``terms``. Words a reader may need."""

    TABLE: ClassVar[str] = "terms"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "term: stands once",
        "id: id",
        "id: required",
        "id: unique",
        "term: required",
        "lang: lang",
        "definition: prose",
        "definition: required",
        "see_also: list",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "status: may be editorial",
        "see_also: names terms",
    )

    term: str
    """The term."""

    original: str = ""
    """Form in the original language."""

    lang: str = ""
    """Language of the original form."""

    definition: str
    """What it means here."""

    see_also: tuple[str, ...] = ()
    """Related terms."""

    status: str
    """How well the record is supported."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Event(Row):
    """A row of ``events``. Dated occurrences."""

    TABLE: ClassVar[str] = "events"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "date: edtf",
        "date: required",
        "time: time",
        "title: prose",
        "title: required",
        "title: characters 80",
        "short: prose",
        "headline: boolean",
        "headline: required",
        "summary: prose",
        "summary: required",
        "kind: required",
        "kind: may be proposal",
        "kind: may be reply",
        "kind: may be instruction",
        "kind: may be meeting",
        "kind: may be dispatch",
        "kind: may be decision",
        "kind: may be agreement",
        "kind: may be military",
        "kind: may be parliament",
        "kind: may be press",
        "kind: may be speech",
        "kind: may be publication",
        "kind: may be war",
        "thread: required",
        "thread: may be prologue",
        "thread: may be political",
        "thread: may be military",
        "thread: may be german-soviet",
        "thread: may be public",
        "thread: may be white-paper",
        "thread: may be war",
        "thread: may be publication",
        "from: list",
        "to: list",
        "actors: list",
        "others: list",
        "others: prose",
        "place: list",
        "drafts: list",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "date_note: prose",
        "hour_inferred: boolean",
        "notes: prose",
        "thread: names threads",
        "from: names parties",
        "to: names parties",
        "actors: names people",
        "place: names places",
        "drafts: names drafts",
    )

    date: Edtf
    """When, in EDTF."""

    time: str = ""
    """Clock time and city, for instance '20:00 Moscow'."""

    title: str
    """What happened, in a few words."""

    short: str = ""
    """Name in a few words, where a figure names the event."""

    headline: bool
    """Whether the timelines by government name the event."""

    summary: str
    """What happened."""

    kind: str
    """Kind of occurrence."""

    thread: str
    """Strand of the story."""

    from_: tuple[str, ...] = ()
    """Acting parties."""

    to: tuple[str, ...] = ()
    """Parties addressed."""

    actors: tuple[str, ...] = ()
    """People."""

    others: tuple[str, ...] = ()
    """Bodies acting, not persons of the record."""

    place: tuple[str, ...] = ()
    """Places."""

    drafts: tuple[str, ...] = ()
    """Drafts handed over or discussed."""

    status: str
    """How well the record is supported."""

    date_note: str = ""
    """What the date is the date of, and how it is known."""

    hour_inferred: bool = False
    """Whether the hour, or the zone of its clock, is inferred and not stated."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Obligation(Row):
    """A row of ``obligations``. What one state owed another, or refused it, if Germany attacked Czechoslovakia."""

    TABLE: ClassVar[str] = "obligations"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "event: required",
        "by: required",
        "to: required",
        "mutual: boolean",
        "mutual: required",
        "kind: required",
        "kind: may be alliance",
        "kind: may be non-aggression",
        "kind: may be passage",
        "route: may be land",
        "route: may be air",
        "duty: prose",
        "duty: required",
        "condition: prose",
        "condition: required",
        "stands: required",
        "stands: may be bound",
        "stands: may be if-another",
        "stands: may be not-called",
        "stands: may be refused",
        "stands: may be unopposed",
        "notes: prose",
        "event: names events",
        "by: names parties",
        "to: names parties",
        "waits_for: names parties",
    )

    position: int
    """Order of display."""

    event: str
    """The treaty, or the statement, on which it rests; its evidence is that of this event."""

    by: str
    """Who is bound or refuses; the first party of a mutual treaty."""

    to: str
    """To whom; the other party of a mutual treaty."""

    mutual: bool
    """Whether both owe the same."""

    kind: str
    """What it is."""

    route: str = ""
    """For passage: by land or by air."""

    duty: str
    """What is owed or refused."""

    condition: str
    """When it holds."""

    stands: str
    """How it stood if Germany attacked Czechoslovakia: bound; bound if another moves; not called upon; refused; not
    opposed.
    """

    waits_for: str = ""
    """Who must move first, where the one bound waits for another."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Dispute(Row):
    """A row of ``disputes``. Points on which sources differ."""

    TABLE: ClassVar[str] = "disputes"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "question: prose",
        "question: required",
        "kind: required",
        "kind: may be date",
        "kind: may be content",
        "follows: prose",
        "follows: required",
        "why: prose",
        "why: required",
        "event: names events",
    )

    event: str = ""
    """The event in question, if one."""

    question: str
    """What is in dispute."""

    kind: str
    """Date or content."""

    follows: str
    """What the edition follows."""

    why: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DateClaim(Row):
    """A row of ``date-claims``. One source’s date for an event."""

    TABLE: ClassVar[str] = "date-claims"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "event: required",
        "date: edtf",
        "date: required",
        "source: required",
        "says: prose",
        "says: required",
        "followed: boolean",
        "followed: required",
        "dispute: names disputes",
        "event: names events",
        "source: names a source",
    )

    dispute: str = ""
    """The dispute it belongs to."""

    event: str
    """Event."""

    date: Edtf
    """The date this source gives."""

    source: str
    """Source."""

    locator: str = ""
    """Where in the source."""

    says: str
    """What it says, in our words."""

    followed: bool
    """Whether the edition follows it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Account(Row):
    """A row of ``accounts``. One side’s account in a dispute about content."""

    TABLE: ClassVar[str] = "accounts"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "dispute: required",
        "holder: prose",
        "holder: required",
        "source: required",
        "says: prose",
        "says: required",
        "followed: boolean",
        "followed: required",
        "dispute: names disputes",
        "source: names a source",
    )

    dispute: str
    """Dispute."""

    holder: str
    """Whose account."""

    source: str
    """Source."""

    locator: str = ""
    """Where in the source."""

    says: str
    """The account, in our words."""

    followed: bool
    """Whether the edition follows it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Draft(Row):
    """A row of ``drafts``. Proposals and draft texts."""

    TABLE: ClassVar[str] = "drafts"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "siglum: stands once",
        "id: id",
        "id: required",
        "id: unique",
        "siglum: required",
        "siglum: unique",
        "title: prose",
        "title: required",
        "from: list",
        "from: required",
        "to: list",
        "drafted: edtf",
        "approved: edtf",
        "sent: edtf",
        "handed_over: edtf",
        "answered: edtf",
        "time: time",
        "place: list",
        "by: list",
        "to_people: list",
        "language: lang",
        "language: required",
        "printed_in: prose",
        "answers: list",
        "beside: list",
        "completeness: required",
        "completeness: may be full",
        "completeness: may be substance",
        "completeness: may be partial",
        "completeness: may be reported",
        "completeness_note: prose",
        "missing: prose",
        "look_in: prose",
        "thread: required",
        "thread: may be political",
        "thread: may be military",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "thread: names threads",
        "from: names parties",
        "to: names parties",
        "place: names places",
        "by: names people",
        "to_people: names people",
        "answers: names drafts",
        "beside: names drafts",
    )

    siglum: str
    """Short sign used in tables and figures."""

    title: str
    """Title."""

    from_: tuple[str, ...]
    """Parties proposing."""

    to: tuple[str, ...] = ()
    """Parties addressed."""

    drafted: Edtf | None = None
    """Drafted."""

    approved: Edtf | None = None
    """Approved."""

    sent: Edtf | None = None
    """Sent."""

    handed_over: Edtf | None = None
    """Handed over."""

    answered: Edtf | None = None
    """Answered."""

    time: str = ""
    """Hour of handing over."""

    place: tuple[str, ...] = ()
    """Where handed over."""

    by: tuple[str, ...] = ()
    """Handed over by."""

    to_people: tuple[str, ...] = ()
    """Handed to."""

    language: str
    """Language of the original."""

    printed_in: str = ""
    """Where the text is printed."""

    answers: tuple[str, ...] = ()
    """Drafts it answers."""

    beside: tuple[str, ...] = ()
    """Drafts that it neither answers nor follows and that are read beside it all the same, as the beginning and the end
    of a phase.
    """

    completeness: str
    """How much of the text was seen."""

    completeness_note: str = ""
    """Explanation."""

    missing: str = ""
    """What was not seen."""

    look_in: str = ""
    """Printed source that should hold what is missing."""

    thread: str
    """Political or military talks."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Topic(Row):
    """A row of ``topics``. What clauses are about; the rows of the clause matrix."""

    TABLE: ClassVar[str] = "topics"

    RULES: ClassVar[tuple[str, ...]] = (
        "position: stands once",
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "name: prose",
        "name: required",
        "question: prose",
        "question: required",
    )

    position: int
    """Order of display."""

    name: str
    """Name."""

    question: str
    """The question the topic answers."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Clause(Row):
    """A row of ``clauses``. Clauses of drafts, restated in controlled English."""

    TABLE: ClassVar[str] = "clauses"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "draft and position: stands once",
        "id: made of draft, then a name",
        "id: id",
        "id: required",
        "id: unique",
        "draft: required",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "kind: required",
        "kind: may be article",
        "kind: may be cover",
        "kind: may be oral",
        "kind: may be reply",
        "article: prose",
        "article: required",
        "topic: required",
        "bound: controlled",
        "bound: required",
        "act: controlled",
        "act: required",
        "whom: controlled",
        "occasion: controlled",
        "condition: controlled",
        "gloss: prose",
        "gloss: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "check_in: prose",
        "notes: prose",
        "draft: names drafts",
        "topic: names topics",
    )

    draft: str
    """Draft."""

    position: int
    """Order in the draft."""

    kind: str
    """What sort of passage."""

    article: str
    """Label in the original."""

    topic: str
    """Topic."""

    bound: str
    """Who is bound."""

    act: str
    """To do what."""

    whom: str = ""
    """For whose benefit."""

    occasion: str = ""
    """When."""

    condition: str = ""
    """On what condition."""

    gloss: str
    """What the clause says, freely."""

    status: str
    """How well the record is supported."""

    check_in: str = ""
    """Printed source to check against."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CoverageState(Row):
    """A row of ``coverage``. For each draft and topic: present, absent, or unknown because the text was not seen."""

    TABLE: ClassVar[str] = "coverage"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: made of draft.topic",
        "id: id",
        "id: required",
        "id: unique",
        "draft: required",
        "topic: required",
        "state: required",
        "state: may be present",
        "state: may be absent",
        "state: may be unknown",
        "why: prose",
        "draft: names drafts",
        "topic: names topics",
    )

    draft: str
    """Draft."""

    topic: str
    """Topic."""

    state: str
    """What is known."""

    why: str = ""
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Phrase(Row):
    """A row of ``vocabulary``. The phrases of controlled English."""

    TABLE: ClassVar[str] = "vocabulary"

    RULES: ClassVar[tuple[str, ...]] = (
        "slot and phrase: stands once",
        "id: made of slot, then a name",
        "holes may be filled by the USSR",
        "holes may be filled by Luxembourg",
        "holes may be filled by the state attacked",
        "id: id",
        "id: required",
        "id: unique",
        "phrase: required",
        "slot: required",
        "slot: may be bound",
        "slot: may be act",
        "slot: may be whom",
        "slot: may be occasion",
        "slot: may be condition",
        "role: may be help",
        "role: may be terms",
        "role: may be after-help",
        "role: may be mutual",
        "meaning: prose",
        "meaning: required",
        "parties: list",
        "requires: list",
        "notes: prose",
        "parties: names parties",
    )

    phrase: str
    """The phrase, or a template with {states}, {state} or {parties}."""

    slot: str
    """Where it stands."""

    role: str = ""
    """What the maps of promises read in it: a promise of help; terms set to a promise made elsewhere; help due only
    after the other has helped; help in both directions.
    """

    meaning: str
    """What it stands for."""

    parties: tuple[str, ...] = ()
    """Governments that the phrase means, where it names a party by its government."""

    requires: tuple[str, ...] = ()
    """For words that define: what they require of a case, each a fact of the table of cases or several joined by ‘or’."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CodedQuestion(Row):
    """A row of ``codebook``. Coded features of drafts."""

    TABLE: ClassVar[str] = "codebook"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "name: prose",
        "name: required",
        "question: prose",
        "question: required",
        "values: list",
        "values: required",
        "ordered: boolean",
        "ordered: required",
        "notes: prose",
    )

    name: str
    """Name."""

    question: str
    """The question asked of each text."""

    values: tuple[str, ...]
    """Values, from the first Western position to the Soviet position where there is an order."""

    ordered: bool
    """Whether the values form a scale."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CodedAnswer(Row):
    """A row of ``features``. The value of one feature in one draft."""

    TABLE: ClassVar[str] = "features"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: made of draft.feature",
        "id: id",
        "id: required",
        "id: unique",
        "draft: required",
        "feature: required",
        "value: required",
        "clauses: list",
        "left_open: boolean",
        "notes: prose",
        "draft: names drafts",
        "feature: names codebook",
        "clauses: names clauses",
    )

    draft: str
    """Draft."""

    feature: str
    """Feature."""

    value: str
    """A value of the codebook, 'unknown' or 'not-applicable'."""

    clauses: tuple[str, ...] = ()
    """Clauses it rests on."""

    left_open: bool = False
    """Whether a paper of both sides leaves the question open, so that each side’s earlier position stands."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Quotation(Row):
    """A row of ``readings``. Quoted wordings, at most twelve words."""

    TABLE: ClassVar[str] = "readings"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: made of table/record, then a name",
        "id: id",
        "id: required",
        "id: unique",
        "id: like [a-z0-9\\-]+(?:/[A-Za-z0-9]+(?:[.\\-][A-Za-z0-9]+)*)+",
        "table: required",
        "table: may be clauses",
        "table: may be drafts",
        "table: may be events",
        "table: may be statements",
        "record: required",
        "text: quotation",
        "text: required",
        "lang: lang",
        "lang: required",
        "translation: prose",
        "source: required",
        "note: prose",
        "checked: edtf",
        "checked_how: may be reading",
        "checked_how: may be in-part",
        "checked_how: may be program",
        "checked_how: may be not-at-hand",
        "source: names a source",
    )

    table: str
    """Table of the record quoted from."""

    record: str
    """Record."""

    text: str
    """The words."""

    lang: str
    """Language."""

    translation: str = ""
    """Translation, where not English."""

    source: str
    """Source."""

    locator: str = ""
    """Where in the source."""

    note: str = ""
    """Remark."""

    checked: Edtf | None = None
    """Day on which the quotation was last compared with the source itself, or the source was last looked for; empty
    where nobody has recorded it.
    """

    checked_how: str = ""
    """How: read beside the source or a copy of it, read beside a copy that ends too soon, compared by the program with
    the text, or the source could not be had.
    """


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RecordedMove(Row):
    """A row of ``moves``. Steps of the exchange: which text answers which."""

    TABLE: ClassVar[str] = "moves"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "thread: required",
        "thread: may be political",
        "thread: may be military",
        "by: list",
        "by: required",
        "to: list",
        "to: required",
        "title: prose",
        "title: required",
        "answers: list",
        "left: edtf",
        "left_note: prose",
        "received: edtf",
        "received: required",
        "inferred: boolean",
        "inferred: required",
        "notes: prose",
        "draft: names drafts",
        "event: names events",
        "received_place: names places",
        "thread: names threads",
        "by: names parties",
        "to: names parties",
        "answers: names moves",
    )

    thread: str
    """Political or military."""

    by: tuple[str, ...]
    """Moving side."""

    to: tuple[str, ...]
    """Side addressed."""

    draft: str = ""
    """The text, if it is one of the drafts."""

    event: str = ""
    """The event."""

    title: str
    """The step."""

    answers: tuple[str, ...] = ()
    """Moves it answers."""

    left: Edtf | None = None
    """When it left the capital."""

    left_note: str = ""
    """How that is known."""

    received: Edtf
    """When it was handed over or received."""

    received_place: str = ""
    """Where."""

    inferred: bool
    """Whether the step or its date is inferred."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MissionQuestion(Row):
    """A row of ``exchanges``. A question put at the military talks of August 1939, and what was answered."""

    TABLE: ClassVar[str] = "exchanges"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "position: stands once",
        "id: id",
        "id: required",
        "id: unique",
        "event: required",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "sitting: required",
        "asked_by: list",
        "asked_by: required",
        "asked: prose",
        "asked: required",
        "answered_by: list",
        "answered: prose",
        "answered: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "event: names events",
        "asked_by: names people",
        "answered_by: names people",
    )

    event: str
    """The sitting or talk, as an event."""

    position: int
    """Order of time over all the talks."""

    sitting: str
    """Which sitting of the day, as far as is known."""

    asked_by: tuple[str, ...]
    """Who asked."""

    asked: str
    """What was asked, in our words."""

    answered_by: tuple[str, ...] = ()
    """Who answered; empty if no answer was seen."""

    answered: str
    """What was answered, in our words."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CountingRule(Row):
    """A row of ``counting-rules``. The rules by which days of waiting are counted, each with a choice to make."""

    TABLE: ClassVar[str] = "counting-rules"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "name: prose",
        "name: required",
        "table: may be moves",
        "table: may be disputes",
        "table: may be events",
    )

    position: int
    """Order of display."""

    name: str
    """Name of the rule."""

    table: str = ""
    """Table of the record on which the rule bears, if there is one."""

    record: str = ""
    """That record."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CountingChoice(Row):
    """A row of ``counting-choices``. One way to choose a rule of counting; every combination of them is a count."""

    TABLE: ClassVar[str] = "counting-choices"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: made of rule.choice",
        "id: id",
        "id: required",
        "id: unique",
        "rule: required",
        "choice: required",
        "words: prose",
        "words: required",
        "short: prose",
        "standard: boolean",
        "standard: required",
        "day: edtf",
        "rule: names counting-rules",
        "move: names moves",
    )

    rule: str
    """The rule."""

    choice: str
    """Name of the choice; for clock, alone, travel and doubt one that the program knows."""

    words: str
    """The choice as a clause."""

    short: str = ""
    """The same in few words, where a figure names it."""

    standard: bool
    """Whether it is taken where nothing else is asked for."""

    move: str = ""
    """For a beginning: the move with which the count opens."""

    day: Edtf | None = None
    """For an end: the first day no longer counted."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DayCount(Row):
    """A row of ``day-counts``. The days that somebody’s count gave to one side; the evidence is that of the event."""

    TABLE: ClassVar[str] = "day-counts"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "event: required",
        "ends: required",
        "side: required",
        "side: may be west",
        "side: may be ussr",
        "days: integer",
        "days: required",
        "days: least 0",
        "days: most 10000",
        "notes: prose",
        "event: names events",
        "ends: names counting-choices",
    )

    event: str
    """Where the count was made public."""

    ends: str
    """The end of the count."""

    side: str
    """The side."""

    days: int
    """Days on which it is said to have owed an answer."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Encounter(Row):
    """A row of ``encounters``. People who spoke with each other at an event, as its record says; the evidence is that
    of the event.
    """

    TABLE: ClassVar[str] = "encounters"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "event: required",
        "people: list",
        "people: required",
        "way: controlled",
        "way: required",
        "way: may be in-person",
        "way: may be telephone",
        "notes: prose",
        "event: names events",
        "people: names people",
    )

    event: str
    """The event."""

    people: tuple[str, ...]
    """Those who spoke with each other, of several governments."""

    way: str
    """Face to face or by telephone."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Argument(Row):
    """A row of ``arguments``. Steps of Carley’s case."""

    TABLE: ClassVar[str] = "arguments"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "part: integer",
        "part: required",
        "chapter: required",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "title: prose",
        "title: required",
        "claim: prose",
        "claim: required",
        "grounds: prose",
        "source: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "source: names a source",
    )

    part: int
    """Part of the article."""

    chapter: str
    """Chapter of this book."""

    position: int
    """Order."""

    title: str
    """Short title."""

    claim: str
    """What he claims, in our words."""

    grounds: str = ""
    """On what."""

    source: str
    """Where he says it."""

    locator: str = ""
    """Where in his work."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Objection(Row):
    """A row of ``objections``. A historian’s position on steps of the argument."""

    TABLE: ClassVar[str] = "objections"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "arguments: list",
        "arguments: required",
        "author: required",
        "year: integer",
        "year: least 1939",
        "year: most 2100",
        "source: required",
        "stance: required",
        "stance: may be objects",
        "stance: may be qualifies",
        "stance: may be agrees",
        "position: prose",
        "position: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "arguments: names arguments",
        "source: names a source",
    )

    arguments: tuple[str, ...]
    """Steps."""

    author: str
    """Historian."""

    year: int | None = None
    """Year of the work."""

    source: str
    """Work."""

    stance: str
    """Against, for, or with a difference."""

    position: str
    """The position, in our words."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Condition(Row):
    """A row of ``conditions``. What would have to be true for the argument to hold, with the records that bear on it."""

    TABLE: ClassVar[str] = "conditions"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "condition: prose",
        "condition: required",
        "arguments: list",
        "arguments: required",
        "supports: list",
        "against: list",
        "objections: list",
        "disputes: list",
        "arguments: names arguments",
        "supports: names events",
        "against: names events",
        "objections: names objections",
        "disputes: names disputes",
    )

    position: int
    """Order of display."""

    condition: str
    """What would have to be true."""

    arguments: tuple[str, ...]
    """Steps of the argument that rest on it."""

    supports: tuple[str, ...] = ()
    """Events that speak for it."""

    against: tuple[str, ...] = ()
    """Events that speak against it."""

    objections: tuple[str, ...] = ()
    """Positions of historians that bear on it."""

    disputes: tuple[str, ...] = ()
    """Disputed points that bear on it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Period(Row):
    """A row of ``periods``. Spans of years by which the verdicts of historians are grouped; the cuts are the edition’s."""

    TABLE: ClassVar[str] = "periods"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "first: integer",
        "first: required",
        "last: integer",
        "last: required",
        "name: prose",
        "name: required",
    )

    first: int
    """First year."""

    last: int
    """Last year."""

    name: str
    """The span in words."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Statement(Row):
    """A row of ``statements``. Public statements on the talks and the papers."""

    TABLE: ClassVar[str] = "statements"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "date: edtf",
        "date: required",
        "venue: required",
        "behalf: required",
        "behalf: may be government",
        "behalf: may be member",
        "behalf: may be soviet",
        "role: prose",
        "addressed_to: prose",
        "gist: prose",
        "gist: required",
        "stance: required",
        "stance: may be asks",
        "stance: may be criticises-government",
        "stance: may be reports-progress",
        "stance: may be defers",
        "stance: may be refuses",
        "stance: may be promises-publication",
        "stance: may be blames-west",
        "stance: may be blames-ussr",
        "stance: may be other",
        "source: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "speaker: names people",
        "source: names a source",
    )

    date: Edtf
    """Day."""

    venue: str
    """Where made."""

    ref: str = ""
    """Reference."""

    speaker: str = ""
    """Person."""

    voice: str = ""
    """Body speaking, where no person."""

    behalf: str
    """On whose behalf it was said."""

    role: str = ""
    """Role of the speaker."""

    addressed_to: str = ""
    """To whom."""

    gist: str
    """What was said, in our words."""

    stance: str
    """Stance."""

    source: str
    """Source."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Publication(Row):
    """A row of ``publications``. What each side published on the negotiations."""

    TABLE: ClassVar[str] = "publications"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "date: edtf",
        "date: required",
        "title: required",
        "short: prose",
        "compared: boolean",
        "unissued: boolean",
        "says: prose",
        "says: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "party: names parties",
        "source: names a source",
    )

    date: Edtf
    """Date."""

    title: str
    """Title."""

    short: str = ""
    """Name in a few words, where a figure names the publication."""

    compared: bool = False
    """Whether the figure of every side’s book compares its contents: official books and speeches, and what bears on the
    white paper.
    """

    unissued: bool = False
    """Whether it was set up in type and never came out."""

    original_title: str = ""
    """Title in the original language."""

    publisher: str = ""
    """Publisher."""

    party: str = ""
    """Country or side."""

    says: str
    """What it says on the negotiations."""

    source: str = ""
    """Source."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PublicationContent(Row):
    """A row of ``contents``. Whether a publication holds a part of the story of the talks, as far as its contents are
    known. A part without a row was not seen.
    """

    TABLE: ClassVar[str] = "contents"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: made of publication.subject",
        "id: id",
        "id: required",
        "id: unique",
        "publication: required",
        "subject: required",
        "subject: may be political-talks",
        "subject: may be military-talks",
        "subject: may be passage",
        "subject: may be berlin",
        "subject: may be protocol",
        "state: required",
        "state: may be printed",
        "state: may be told",
        "state: may be touched",
        "state: may be left-out",
        "why: prose",
        "why: required",
        "source: required",
        "publication: names publications",
        "source: names a source",
    )

    publication: str
    """Publication."""

    subject: str
    """Part of the story."""

    state: str
    """Printed in documents, told as an account, touched on, or left out."""

    why: str
    """On what ground."""

    source: str
    """Source."""

    locator: str = ""
    """Where in the source."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Attitude(Row):
    """A row of ``attitudes``. An actor’s stance on publishing the white paper."""

    TABLE: ClassVar[str] = "attitudes"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "date: edtf",
        "date: required",
        "actor: prose",
        "actor: required",
        "stance: required",
        "stance: may be publish",
        "stance: may be not-publish",
        "stance: may be delay",
        "stance: may be change",
        "stance: may be publish-own",
        "stance: may be stand-aside",
        "stance: may be reports-only",
        "stance: may be unknown",
        "why: prose",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "person: names people",
        "party: names parties",
        "event: names events",
    )

    date: Edtf
    """When."""

    actor: str
    """Who."""

    person: str = ""
    """The person, if in the record."""

    party: str = ""
    """Side."""

    stance: str
    """Wanted what."""

    why: str = ""
    """Why."""

    event: str = ""
    """Event."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ProofPoint(Row):
    """A row of ``proofs``. What is known of the contents of the white paper."""

    TABLE: ClassVar[str] = "proofs"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "point: prose",
        "point: required",
        "what: prose",
        "what: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
    )

    position: int
    """Order."""

    point: str
    """Point."""

    what: str
    """What is known."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OfferedText(Row):
    """A row of ``texts``. A text that the reader’s own program can bring to the reader’s own machine, or that the
    reader can supply; the edition prints none of them.
    """

    TABLE: ClassVar[str] = "texts"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "title: prose",
        "title: required",
        "kind: required",
        "kind: may be statement",
        "kind: may be draft",
        "kind: may be treaty",
        "kind: may be collection",
        "drafts: list",
        "statements: list",
        "source: required",
        "address: address",
        "address_seen: boolean",
        "address_seen: required",
        "cut: required",
        "cut: may be frus",
        "cut: may be hansard",
        "cut: may be plain",
        "language: lang",
        "language: required",
        "completeness: required",
        "completeness: may be whole",
        "completeness: may be part",
        "completeness: may be substance",
        "completeness: may be unseen",
        "completeness_note: prose",
        "first_words: quotation",
        "last_words: quotation",
        "rights: prose",
        "rights: required",
        "ground: prose",
        "ground: required",
        "rights_seen: boolean",
        "rights_seen: required",
        "notes: prose",
        "drafts: names drafts",
        "statements: names statements",
        "source: names a source",
    )

    position: int
    """Order of display."""

    title: str
    """What text it is."""

    kind: str
    """What kind of text."""

    drafts: tuple[str, ...] = ()
    """Drafts of which it gives the words, or nearly."""

    statements: tuple[str, ...] = ()
    """Public statements of which it gives the words."""

    source: str
    """The source it is taken from."""

    covers: str = ""
    """For a collection: how the keys of the sources begin that it holds; what follows the hyphen names the document."""

    address: str = ""
    """The official address from which it can be fetched; empty where the reader has to supply it."""

    address_seen: bool
    """Whether a stored copy of that address was seen to hold the text."""

    cut: str
    """How it is cut."""

    part: str = ""
    """The part of the file that is the text, such as the number of a document."""

    language: str
    """Its language."""

    completeness: str
    """How much of the text it gives."""

    completeness_note: str = ""
    """What it leaves out."""

    first_words: str = ""
    """The words with which the text begins, at most twelve; empty where they were not seen."""

    last_words: str = ""
    """The words with which it ends, at most twelve; empty where they were not seen."""

    digest: str = ""
    """SHA-256 of the words once cut; empty as long as the edition has not seen them whole."""

    rights: str
    """What is known of the rights."""

    ground: str
    """On what ground."""

    rights_seen: bool
    """Whether that ground was seen in the words of whoever may give it."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PaperWord(Row):
    """A row of ``paper-words``. One thing that a public word says about the paper, coded; its evidence is that of the
    statement.
    """

    TABLE: ClassVar[str] = "paper-words"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "statement: required",
        "aspect: required",
        "aspect: may be name",
        "aspect: may be scope",
        "aspect: may be purpose",
        "aspect: may be consent",
        "aspect: may be delay",
        "aspect: may be dropping",
        "code: required",
        "code: may be as-proposals",
        "code: may be as-formulas",
        "code: may be as-blue-book",
        "code: may be as-documents",
        "code: may be as-white-paper",
        "code: may be as-record",
        "code: may be so-far",
        "code: may be both-sides",
        "code: may be one-term",
        "code: may be relations",
        "code: may be what-happened",
        "code: may be the-course",
        "code: may be the-bargain",
        "code: may be inform",
        "code: may be support",
        "code: may be judge",
        "code: may be british-view",
        "code: may be expose",
        "code: may be illusion",
        "code: may be vindicate",
        "code: may be neutrals",
        "code: may be entitled",
        "code: may be assent-needed",
        "code: may be others-concerned",
        "code: may be ask-others",
        "code: may be will-not-ask",
        "code: may be jointly",
        "code: may be stage-of-talks",
        "code: may be not-now",
        "code: may be takes-time",
        "code: may be several-considerations",
        "code: may be joint-conclusion",
        "code: may be french-views",
        "code: may be public-interest",
        "says: prose",
        "says: required",
        "statement: names statements",
        "quotation: names readings",
    )

    position: int
    """Order of display, by date."""

    statement: str
    """The public statement that says it."""

    aspect: str
    """What of the paper it speaks of."""

    code: str
    """What it says of that."""

    quotation: str = ""
    """The quoted phrase that says it; empty where only our words have it."""

    says: str
    """What it says, in our words."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PublicClaim(Row):
    """A row of ``claims``. A claim made in public about the talks or the papers, and what the record makes of it."""

    TABLE: ClassVar[str] = "claims"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "statement: required",
        "claim: prose",
        "claim: required",
        "events: list",
        "clauses: list",
        "moves: list",
        "verdict: required",
        "verdict: may be borne-out",
        "verdict: may be in-part",
        "verdict: may be differs",
        "verdict: may be cannot-be-told",
        "reason: prose",
        "reason: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "statement: names statements",
        "events: names events",
        "clauses: names clauses",
        "moves: names moves",
    )

    position: int
    """Order of display, by the date of the statement."""

    statement: str
    """The public statement in which it is made."""

    claim: str
    """What was claimed, in our words."""

    events: tuple[str, ...] = ()
    """Events that it speaks of, or that bear on it."""

    clauses: tuple[str, ...] = ()
    """Clauses that it speaks of, or that bear on it."""

    moves: tuple[str, ...] = ()
    """Moves that it speaks of, or that bear on it."""

    verdict: str
    """What the record makes of it."""

    reason: str
    """Why, in our words."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TimeTold(Row):
    """A row of ``times-told``. What Parliament was told of the time that the talks took, and the move from which it
    counts; its evidence is that of the statement.
    """

    TABLE: ClassVar[str] = "times-told"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "statement: required",
        "says: prose",
        "says: required",
        "since: required",
        "statement: names statements",
        "since: names moves",
    )

    position: int
    """Order of display, that of the sittings."""

    statement: str
    """The public statement in which it was told."""

    says: str
    """What was told, in our words."""

    since: str
    """The move from which the days are counted."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AggressionCase(Row):
    """A row of ``cases``. A case, real or imagined, with the facts that definitions of indirect aggression ask about."""

    TABLE: ClassVar[str] = "cases"

    RULES: ClassVar[tuple[str, ...]] = (
        "every row needs evidence",
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "title: prose",
        "title: required",
        "date: edtf",
        "date: required",
        "state: required",
        "threat: required",
        "threat: may be yes",
        "threat: may be no",
        "threat: may be open",
        "consent: required",
        "consent: may be yes",
        "consent: may be no",
        "consent: may be open",
        "coup: required",
        "coup: may be yes",
        "coup: may be no",
        "coup: may be open",
        "policy: required",
        "policy: may be yes",
        "policy: may be no",
        "policy: may be open",
        "favour: required",
        "favour: may be yes",
        "favour: may be no",
        "favour: may be open",
        "privileges: required",
        "privileges: may be yes",
        "privileges: may be no",
        "privileges: may be open",
        "lessened: required",
        "lessened: may be yes",
        "lessened: may be no",
        "lessened: may be open",
        "independence: required",
        "independence: may be yes",
        "independence: may be no",
        "independence: may be open",
        "neutrality: required",
        "neutrality: may be yes",
        "neutrality: may be no",
        "neutrality: may be open",
        "territory: required",
        "territory: may be yes",
        "territory: may be no",
        "territory: may be open",
        "reason: prose",
        "reason: required",
        "status: required",
        "status: may be two-sources",
        "status: may be one-source",
        "status: may be disputed",
        "status: may be unverified",
        "notes: prose",
        "event: names events",
    )

    position: int
    """Order of display."""

    title: str
    """What happened, or is imagined."""

    date: Edtf
    """When."""

    event: str = ""
    """The event, or the one in whose argument the case is imagined."""

    state: str
    """The state or states concerned."""

    threat: str
    """Another power threatened the state with force. Open: the sources or the meaning do not settle it."""

    consent: str
    """The state’s own government did or accepted the act. Open: the sources or the meaning do not settle it."""

    coup: str
    """The government was overthrown or changed from within. Open: the sources or the meaning do not settle it."""

    policy: str
    """The state turned its policy round. Open: the sources or the meaning do not settle it."""

    favour: str
    """What happened served the aggressor. Open: the sources or the meaning do not settle it."""

    privileges: str
    """Political, military or economic privileges were granted to another power. Open: the sources or the meaning do not
    settle it.
    """

    lessened: str
    """Independence was reduced, if not lost. Open: the sources or the meaning do not settle it."""

    independence: str
    """Independence was lost or given up. Open: the sources or the meaning do not settle it."""

    neutrality: str
    """Neutrality was lost or given up. Open: the sources or the meaning do not settle it."""

    territory: str
    """The state’s land and forces were let be used for aggression against it or one of the three. Open: the sources or
    the meaning do not settle it.
    """

    reason: str
    """Why it is coded so, in our words."""

    status: str
    """How well the record is supported."""

    notes: str = ""
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DefinitionTest(Row):
    """A row of ``definition-tests``. What a phrase of controlled English, or a coded answer where no clause has such a
    phrase, means for a test that definitions of indirect aggression apply.
    """

    TABLE: ClassVar[str] = "definition-tests"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "test: required",
        "test: may be force",
        "test: may be act",
        "test: may be loss",
        "test: may be territory",
        "test: may be favour",
        "answer: prose",
        "answer: required",
        "phrase: names vocabulary",
    )

    position: int
    """Order of display."""

    test: str
    """The test."""

    phrase: str = ""
    """The phrase of controlled English."""

    coded: str = ""
    """The coded answer on indirect aggression."""

    answer: str
    """What the definition then says, in our words."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DefinitionText(Row):
    """A row of ``formulae``. A text that says what indirect aggression is, with what it requires of a case."""

    TABLE: ClassVar[str] = "formulae"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "name: prose",
        "name: required",
        "date: edtf",
        "date: required",
        "clauses: list",
        "events: list",
        "tests: list",
        "judged: boolean",
        "judged: required",
        "consults: list",
        "clauses: names clauses",
        "events: names events",
    )

    position: int
    """Order of display."""

    name: str
    """Whose text it is, and which."""

    date: Edtf
    """When it was put forward."""

    clauses: tuple[str, ...] = ()
    """Clauses on which it rests."""

    events: tuple[str, ...] = ()
    """Events on which it rests, where no draft of the record has it."""

    tests: tuple[str, ...] = ()
    """What it requires, each a fact of the table of cases or several joined by ‘or’; empty where the phrases of its
    clauses say it.
    """

    judged: bool
    """Whether a case that meets the tests still needs a government’s judgement to count."""

    consults: tuple[str, ...] = ()
    """What makes the parties consult where the definition does not apply, as in tests."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class EvidenceEntry(Row):
    """A row of ``evidence``. One source supporting one record."""

    TABLE: ClassVar[str] = "evidence"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: made of table/record, then a name",
        "id: id",
        "id: required",
        "id: unique",
        "id: like [a-z0-9\\-]+(?:/[A-Za-z0-9]+(?:[.\\-][A-Za-z0-9]+)*)+",
        "table: required",
        "record: required",
        "source: required",
        "says: prose",
        "checked: edtf",
        "checked_how: may be reading",
        "checked_how: may be in-part",
        "checked_how: may be program",
        "checked_how: may be not-at-hand",
        "source: names a source",
    )

    table: str
    """Table of the record."""

    record: str
    """Record."""

    source: str
    """Source."""

    locator: str = ""
    """Where in the source."""

    says: str = ""
    """What the source says, in our words."""

    checked: Edtf | None = None
    """Day on which the row was last compared with the source itself, or the source was last looked for; empty where
    nobody has recorded it.
    """

    checked_how: str = ""
    """How: read beside the source or a copy of it, read beside a copy that ends too soon, compared by the program with
    the text, or the source could not be had.
    """


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SampledRow(Row):
    """A row of ``samples``. One row of evidence of the sample that is drawn by a seed and checked anew for each
    release, and what came of it.
    """

    TABLE: ClassVar[str] = "samples"

    RULES: ClassVar[tuple[str, ...]] = (
        "release and place: stands once",
        "release and evidence: stands once",
        "id: made of release/place",
        "id: id",
        "id: required",
        "id: unique",
        "id: like [a-z0-9]+(?:[.\\-][a-z0-9]+)*/[0-9]+",
        "release: required",
        "place: integer",
        "place: required",
        "place: least 1",
        "seed: required",
        "evidence: required",
        "day: edtf",
        "day: required",
        "result: required",
        "result: may be agrees",
        "result: may be in-part",
        "result: may be corrected",
        "result: may be not-at-hand",
        "note: prose",
        "evidence: names evidence",
    )

    release: str
    """Version for which the sample was drawn; `unreleased` for the one that comes next."""

    place: int
    """Place in the sample, as the seed draws it."""

    seed: str
    """Seed by which the sample was drawn; one for each release."""

    evidence: str
    """The row of evidence."""

    day: Edtf
    """Day of the check."""

    result: str
    """What came of it."""

    note: str = ""
    """What was read, what was seen of it, what was mended."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LeftOut(Row):
    """A row of ``gaps``. A paper or a work that belongs to the story and stays out of the record, with the steps on
    which it bears, where to look and why it is not here.
    """

    TABLE: ClassVar[str] = "gaps"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "kind: required",
        "kind: may be paper",
        "kind: may be work",
        "what: prose",
        "what: required",
        "arguments: list",
        "arguments: required",
        "look_in: prose",
        "look_in: required",
        "why: prose",
        "why: required",
        "arguments: names arguments",
        "source: names a source",
    )

    position: int
    """Order of display."""

    kind: str
    """A paper of the time, or a work on it."""

    what: str
    """What is left out."""

    arguments: tuple[str, ...]
    """Steps of the argument on which it bears."""

    source: str = ""
    """The work, where the record has it."""

    look_in: str
    """Where it should be found."""

    why: str
    """What of it was read, and why it stays out."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MergedRecord(Row):
    """A row of ``merged``. Records of the working files that were merged into another or dropped."""

    TABLE: ClassVar[str] = "merged"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "id: like [a-z0-9\\-]+(?:/[A-Za-z0-9]+(?:[.\\-][A-Za-z0-9]+)*)+",
        "record: required",
        "origin: required",
        "why: prose",
        "why: required",
    )

    record: str
    """Earlier name."""

    origin: str
    """Working file."""

    table: str = ""
    """Table of the record it went into."""

    into: str = ""
    """Record it went into; empty if dropped."""

    why: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Chapter(Row):
    """A row of ``chapters``. The pages of the book in reading order, with their titles and numbers."""

    TABLE: ClassVar[str] = "chapters"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "position: least 1",
        "position: most 1000",
        "part: required",
        "part: may be front",
        "part: may be negotiations",
        "part: may be white-paper",
        "part: may be conclusion",
        "part: may be workshop",
        "part: may be apparatus",
        "number: integer",
        "page: required",
        "page: unique",
        "title: prose",
        "title: required",
        "short: prose",
        "masthead: prose",
    )

    position: int
    """Order of reading."""

    part: str
    """Part of the book."""

    number: int | None = None
    """Number of a chapter; other pages have none."""

    page: str
    """Path of the page, without suffix."""

    title: str
    """Title, as its first heading has it."""

    short: str = ""
    """Title in a few words, where a figure names the chapter."""

    masthead: str = ""
    """What the page is called at the head of every page; empty for a page that is not named there."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Label(Row):
    """A row of ``labels``. The words a reader sees for a coded value; one place for each."""

    TABLE: ClassVar[str] = "labels"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: made of table.column.value",
        "id: id",
        "id: required",
        "id: unique",
        "id: like [a-z0-9]+(?:[._\\-][a-z0-9]+)*",
        "table: required",
        "column: required",
        "value: required",
        "label: prose",
        "label: required",
        "short: prose",
    )

    table: str
    """Table whose column holds the value; `any` where several do."""

    column: str
    """Column that holds it; for answers to the codebook the question."""

    value: str
    """The coded value."""

    label: str
    """Words for it, as in a cell or inside a sentence."""

    short: str = ""
    """Fewer words for it, where a figure has little room."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Selected(Row):
    """A row of ``selections``. A record that the edition picks for one view, in the order in which it is shown there."""

    TABLE: ClassVar[str] = "selections"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "selection: required",
        "position: integer",
        "position: required",
        "table: required",
        "table: may be codebook",
        "table: may be disputes",
        "table: may be drafts",
        "table: may be events",
        "table: may be moves",
        "table: may be vocabulary",
        "record: required",
        "words: prose",
    )

    selection: str
    """The view, or the use, for which it is picked."""

    position: int
    """Order in the selection."""

    table: str
    """Table of the record."""

    record: str
    """Record."""

    words: str = ""
    """How it is called there, where that is not its own name."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StyleWord(Row):
    """A row of ``house-style``. Spellings that the book does not use, and abbreviations that it does not explain; what
    the language itself asks for, the program knows.
    """

    TABLE: ClassVar[str] = "house-style"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "kind: required",
        "kind: may be avoid",
        "kind: may be abbreviation",
        "words: list",
        "words: required",
        "says: prose",
        "says: required",
    )

    kind: str
    """Whether the words are avoided, or are abbreviations that stand unexplained."""

    words: tuple[str, ...]
    """The words, capitals as given; a star at the end stands for any ending."""

    says: str
    """What the book uses in their place, or why they need no explaining."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Figure(Row):
    """A row of ``figures``. What a figure shows, as far as the editors choose it."""

    TABLE: ClassVar[str] = "figures"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "period: edtf",
        "threads: list",
        "landmarks: list",
        "places: list",
        "notes: prose",
        "landmarks: names events",
        "places: names places",
    )

    period: Edtf | None = None
    """Days it shows, or that its title counts."""

    threads: tuple[str, ...] = ()
    """Threads of events that it shows."""

    landmarks: tuple[str, ...] = ()
    """Events that its title or its margin names, in order of time."""

    places: tuple[str, ...] = ()
    """Places by whose clocks it is read: first along the bottom, then along the top."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Station(Row):
    """A row of ``stations``. Where the proofs of the white paper, or word of them, went."""

    TABLE: ClassVar[str] = "stations"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "name: required",
        "kind: required",
        "kind: may be office",
        "kind: may be embassy",
        "party: required",
        "party: names parties",
    )

    position: int
    """Order of display."""

    name: str
    """Name."""

    kind: str
    """What it is."""

    party: str
    """Government to which it belongs."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Leg(Row):
    """A row of ``road``. One step of the proofs, or of word about them, from one station to others; its evidence is
    that of the record it names.
    """

    TABLE: ClassVar[str] = "road"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "position: integer",
        "position: required",
        "what: prose",
        "start: required",
        "ends: list",
        "refused: boolean",
        "refused: required",
        "notes: prose",
        "event: names events",
        "attitude: names attitudes",
        "start: names stations",
        "ends: names stations",
    )

    position: int
    """Order of display."""

    event: str = ""
    """The event that tells of it."""

    attitude: str = ""
    """The attitude that tells of it, where no event does."""

    what: str = ""
    """What happened, in a few words, where no event says it."""

    start: str
    """Where it set out."""

    ends: tuple[str, ...] = ()
    """Where it went; nowhere if it stayed."""

    refused: bool
    """Whether it was offered at its end and refused."""

    notes: str = ""
    """Doubts and remarks for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PartOfDay(Row):
    """A row of ``hours``. The hours that the edition takes words for a part of the day to mean, and those agreed for
    sittings named after it.
    """

    TABLE: ClassVar[str] = "hours"

    RULES: ClassVar[tuple[str, ...]] = (
        "id: id",
        "id: required",
        "id: unique",
        "words: required",
        "words: unique",
        "from: required",
        "from: like \\d\\d:\\d\\d",
        "to: required",
        "to: like \\d\\d:\\d\\d",
        "agreed_from: like \\d\\d:\\d\\d",
        "agreed_to: like \\d\\d:\\d\\d",
        "notes: prose",
        "event: names events",
    )

    words: str
    """The words, as in the hours of events."""

    from_: str
    """First hour."""

    to: str
    """Last hour; before the first it is one of the next day."""

    agreed_from: str = ""
    """Hour agreed for the beginning of a sitting so named."""

    agreed_to: str = ""
    """Hour agreed for its end."""

    event: str = ""
    """Event at which these were agreed; its evidence stands there."""

    notes: str = ""
    """Doubts and remarks for the reader."""


ROW_TYPES: Mapping[str, type[Row]] = {
    "parties": Party,
    "threads": Thread,
    "places": Place,
    "people": Person,
    "offices": Office,
    "terms": Term,
    "events": Event,
    "obligations": Obligation,
    "disputes": Dispute,
    "date-claims": DateClaim,
    "accounts": Account,
    "drafts": Draft,
    "topics": Topic,
    "clauses": Clause,
    "coverage": CoverageState,
    "vocabulary": Phrase,
    "codebook": CodedQuestion,
    "features": CodedAnswer,
    "readings": Quotation,
    "moves": RecordedMove,
    "exchanges": MissionQuestion,
    "counting-rules": CountingRule,
    "counting-choices": CountingChoice,
    "day-counts": DayCount,
    "encounters": Encounter,
    "arguments": Argument,
    "objections": Objection,
    "conditions": Condition,
    "periods": Period,
    "statements": Statement,
    "publications": Publication,
    "contents": PublicationContent,
    "attitudes": Attitude,
    "proofs": ProofPoint,
    "texts": OfferedText,
    "paper-words": PaperWord,
    "claims": PublicClaim,
    "times-told": TimeTold,
    "cases": AggressionCase,
    "definition-tests": DefinitionTest,
    "formulae": DefinitionText,
    "evidence": EvidenceEntry,
    "samples": SampledRow,
    "gaps": LeftOut,
    "merged": MergedRecord,
    "chapters": Chapter,
    "labels": Label,
    "selections": Selected,
    "house-style": StyleWord,
    "figures": Figure,
    "stations": Station,
    "road": Leg,
    "hours": PartOfDay,
}
"""The class of the rows of each table."""


class TableAccess:
    """The tables of a record by name, so that a type checker knows their rows."""

    tables: Mapping[str, Rows[Row]]

    def table(self, name: str) -> Rows[Row]:
        """Return a table whose name is known only when the program runs."""
        if name not in self.tables:
            raise UnknownTable(name, self.tables)
        return self.tables[name]

    @overload
    def __getitem__(self, table: Literal["parties"], /) -> Rows[Party]: ...
    @overload
    def __getitem__(self, table: Literal["threads"], /) -> Rows[Thread]: ...
    @overload
    def __getitem__(self, table: Literal["places"], /) -> Rows[Place]: ...
    @overload
    def __getitem__(self, table: Literal["people"], /) -> Rows[Person]: ...
    @overload
    def __getitem__(self, table: Literal["offices"], /) -> Rows[Office]: ...
    @overload
    def __getitem__(self, table: Literal["terms"], /) -> Rows[Term]: ...
    @overload
    def __getitem__(self, table: Literal["events"], /) -> Rows[Event]: ...
    @overload
    def __getitem__(self, table: Literal["obligations"], /) -> Rows[Obligation]: ...
    @overload
    def __getitem__(self, table: Literal["disputes"], /) -> Rows[Dispute]: ...
    @overload
    def __getitem__(self, table: Literal["date-claims"], /) -> Rows[DateClaim]: ...
    @overload
    def __getitem__(self, table: Literal["accounts"], /) -> Rows[Account]: ...
    @overload
    def __getitem__(self, table: Literal["drafts"], /) -> Rows[Draft]: ...
    @overload
    def __getitem__(self, table: Literal["topics"], /) -> Rows[Topic]: ...
    @overload
    def __getitem__(self, table: Literal["clauses"], /) -> Rows[Clause]: ...
    @overload
    def __getitem__(self, table: Literal["coverage"], /) -> Rows[CoverageState]: ...
    @overload
    def __getitem__(self, table: Literal["vocabulary"], /) -> Rows[Phrase]: ...
    @overload
    def __getitem__(self, table: Literal["codebook"], /) -> Rows[CodedQuestion]: ...
    @overload
    def __getitem__(self, table: Literal["features"], /) -> Rows[CodedAnswer]: ...
    @overload
    def __getitem__(self, table: Literal["readings"], /) -> Rows[Quotation]: ...
    @overload
    def __getitem__(self, table: Literal["moves"], /) -> Rows[RecordedMove]: ...
    @overload
    def __getitem__(self, table: Literal["exchanges"], /) -> Rows[MissionQuestion]: ...
    @overload
    def __getitem__(self, table: Literal["counting-rules"], /) -> Rows[CountingRule]: ...
    @overload
    def __getitem__(self, table: Literal["counting-choices"], /) -> Rows[CountingChoice]: ...
    @overload
    def __getitem__(self, table: Literal["day-counts"], /) -> Rows[DayCount]: ...
    @overload
    def __getitem__(self, table: Literal["encounters"], /) -> Rows[Encounter]: ...
    @overload
    def __getitem__(self, table: Literal["arguments"], /) -> Rows[Argument]: ...
    @overload
    def __getitem__(self, table: Literal["objections"], /) -> Rows[Objection]: ...
    @overload
    def __getitem__(self, table: Literal["conditions"], /) -> Rows[Condition]: ...
    @overload
    def __getitem__(self, table: Literal["periods"], /) -> Rows[Period]: ...
    @overload
    def __getitem__(self, table: Literal["statements"], /) -> Rows[Statement]: ...
    @overload
    def __getitem__(self, table: Literal["publications"], /) -> Rows[Publication]: ...
    @overload
    def __getitem__(self, table: Literal["contents"], /) -> Rows[PublicationContent]: ...
    @overload
    def __getitem__(self, table: Literal["attitudes"], /) -> Rows[Attitude]: ...
    @overload
    def __getitem__(self, table: Literal["proofs"], /) -> Rows[ProofPoint]: ...
    @overload
    def __getitem__(self, table: Literal["texts"], /) -> Rows[OfferedText]: ...
    @overload
    def __getitem__(self, table: Literal["paper-words"], /) -> Rows[PaperWord]: ...
    @overload
    def __getitem__(self, table: Literal["claims"], /) -> Rows[PublicClaim]: ...
    @overload
    def __getitem__(self, table: Literal["times-told"], /) -> Rows[TimeTold]: ...
    @overload
    def __getitem__(self, table: Literal["cases"], /) -> Rows[AggressionCase]: ...
    @overload
    def __getitem__(self, table: Literal["definition-tests"], /) -> Rows[DefinitionTest]: ...
    @overload
    def __getitem__(self, table: Literal["formulae"], /) -> Rows[DefinitionText]: ...
    @overload
    def __getitem__(self, table: Literal["evidence"], /) -> Rows[EvidenceEntry]: ...
    @overload
    def __getitem__(self, table: Literal["samples"], /) -> Rows[SampledRow]: ...
    @overload
    def __getitem__(self, table: Literal["gaps"], /) -> Rows[LeftOut]: ...
    @overload
    def __getitem__(self, table: Literal["merged"], /) -> Rows[MergedRecord]: ...
    @overload
    def __getitem__(self, table: Literal["chapters"], /) -> Rows[Chapter]: ...
    @overload
    def __getitem__(self, table: Literal["labels"], /) -> Rows[Label]: ...
    @overload
    def __getitem__(self, table: Literal["selections"], /) -> Rows[Selected]: ...
    @overload
    def __getitem__(self, table: Literal["house-style"], /) -> Rows[StyleWord]: ...
    @overload
    def __getitem__(self, table: Literal["figures"], /) -> Rows[Figure]: ...
    @overload
    def __getitem__(self, table: Literal["stations"], /) -> Rows[Station]: ...
    @overload
    def __getitem__(self, table: Literal["road"], /) -> Rows[Leg]: ...
    @overload
    def __getitem__(self, table: Literal["hours"], /) -> Rows[PartOfDay]: ...
    def __getitem__(self, table: str, /) -> Any:
        """Return the rows of a table by id."""
        return self.table(table)

    @overload
    def rows(self, table: Literal["parties"], /) -> Iterator[Party]: ...
    @overload
    def rows(self, table: Literal["threads"], /) -> Iterator[Thread]: ...
    @overload
    def rows(self, table: Literal["places"], /) -> Iterator[Place]: ...
    @overload
    def rows(self, table: Literal["people"], /) -> Iterator[Person]: ...
    @overload
    def rows(self, table: Literal["offices"], /) -> Iterator[Office]: ...
    @overload
    def rows(self, table: Literal["terms"], /) -> Iterator[Term]: ...
    @overload
    def rows(self, table: Literal["events"], /) -> Iterator[Event]: ...
    @overload
    def rows(self, table: Literal["obligations"], /) -> Iterator[Obligation]: ...
    @overload
    def rows(self, table: Literal["disputes"], /) -> Iterator[Dispute]: ...
    @overload
    def rows(self, table: Literal["date-claims"], /) -> Iterator[DateClaim]: ...
    @overload
    def rows(self, table: Literal["accounts"], /) -> Iterator[Account]: ...
    @overload
    def rows(self, table: Literal["drafts"], /) -> Iterator[Draft]: ...
    @overload
    def rows(self, table: Literal["topics"], /) -> Iterator[Topic]: ...
    @overload
    def rows(self, table: Literal["clauses"], /) -> Iterator[Clause]: ...
    @overload
    def rows(self, table: Literal["coverage"], /) -> Iterator[CoverageState]: ...
    @overload
    def rows(self, table: Literal["vocabulary"], /) -> Iterator[Phrase]: ...
    @overload
    def rows(self, table: Literal["codebook"], /) -> Iterator[CodedQuestion]: ...
    @overload
    def rows(self, table: Literal["features"], /) -> Iterator[CodedAnswer]: ...
    @overload
    def rows(self, table: Literal["readings"], /) -> Iterator[Quotation]: ...
    @overload
    def rows(self, table: Literal["moves"], /) -> Iterator[RecordedMove]: ...
    @overload
    def rows(self, table: Literal["exchanges"], /) -> Iterator[MissionQuestion]: ...
    @overload
    def rows(self, table: Literal["counting-rules"], /) -> Iterator[CountingRule]: ...
    @overload
    def rows(self, table: Literal["counting-choices"], /) -> Iterator[CountingChoice]: ...
    @overload
    def rows(self, table: Literal["day-counts"], /) -> Iterator[DayCount]: ...
    @overload
    def rows(self, table: Literal["encounters"], /) -> Iterator[Encounter]: ...
    @overload
    def rows(self, table: Literal["arguments"], /) -> Iterator[Argument]: ...
    @overload
    def rows(self, table: Literal["objections"], /) -> Iterator[Objection]: ...
    @overload
    def rows(self, table: Literal["conditions"], /) -> Iterator[Condition]: ...
    @overload
    def rows(self, table: Literal["periods"], /) -> Iterator[Period]: ...
    @overload
    def rows(self, table: Literal["statements"], /) -> Iterator[Statement]: ...
    @overload
    def rows(self, table: Literal["publications"], /) -> Iterator[Publication]: ...
    @overload
    def rows(self, table: Literal["contents"], /) -> Iterator[PublicationContent]: ...
    @overload
    def rows(self, table: Literal["attitudes"], /) -> Iterator[Attitude]: ...
    @overload
    def rows(self, table: Literal["proofs"], /) -> Iterator[ProofPoint]: ...
    @overload
    def rows(self, table: Literal["texts"], /) -> Iterator[OfferedText]: ...
    @overload
    def rows(self, table: Literal["paper-words"], /) -> Iterator[PaperWord]: ...
    @overload
    def rows(self, table: Literal["claims"], /) -> Iterator[PublicClaim]: ...
    @overload
    def rows(self, table: Literal["times-told"], /) -> Iterator[TimeTold]: ...
    @overload
    def rows(self, table: Literal["cases"], /) -> Iterator[AggressionCase]: ...
    @overload
    def rows(self, table: Literal["definition-tests"], /) -> Iterator[DefinitionTest]: ...
    @overload
    def rows(self, table: Literal["formulae"], /) -> Iterator[DefinitionText]: ...
    @overload
    def rows(self, table: Literal["evidence"], /) -> Iterator[EvidenceEntry]: ...
    @overload
    def rows(self, table: Literal["samples"], /) -> Iterator[SampledRow]: ...
    @overload
    def rows(self, table: Literal["gaps"], /) -> Iterator[LeftOut]: ...
    @overload
    def rows(self, table: Literal["merged"], /) -> Iterator[MergedRecord]: ...
    @overload
    def rows(self, table: Literal["chapters"], /) -> Iterator[Chapter]: ...
    @overload
    def rows(self, table: Literal["labels"], /) -> Iterator[Label]: ...
    @overload
    def rows(self, table: Literal["selections"], /) -> Iterator[Selected]: ...
    @overload
    def rows(self, table: Literal["house-style"], /) -> Iterator[StyleWord]: ...
    @overload
    def rows(self, table: Literal["figures"], /) -> Iterator[Figure]: ...
    @overload
    def rows(self, table: Literal["stations"], /) -> Iterator[Station]: ...
    @overload
    def rows(self, table: Literal["road"], /) -> Iterator[Leg]: ...
    @overload
    def rows(self, table: Literal["hours"], /) -> Iterator[PartOfDay]: ...
    def rows(self, table: str, /) -> Any:
        """Iterate over the rows of a table, in the order of the file."""
        return iter(self.table(table).values())

    @overload
    def where(
        self,
        of: Literal["parties"],
        /,
        *,
        name: str = ...,
        short: str = ...,
        adjective: str = ...,
        in_clauses: str = ...,
        kind: str = ...,
        side: str = ...,
        capital: str = ...,
        status: str = ...,
    ) -> tuple[Party, ...]: ...
    @overload
    def where(
        self,
        of: Literal["threads"],
        /,
    ) -> tuple[Thread, ...]: ...
    @overload
    def where(
        self,
        of: Literal["places"],
        /,
        *,
        name_then: str = ...,
        name_now: str = ...,
        country_then: str = ...,
        zone: str = ...,
        status: str = ...,
    ) -> tuple[Place, ...]: ...
    @overload
    def where(
        self,
        of: Literal["people"],
        /,
        *,
        name: str = ...,
        sort_name: str = ...,
        dates_status: str = ...,
        party: str = ...,
        status: str = ...,
    ) -> tuple[Person, ...]: ...
    @overload
    def where(
        self,
        of: Literal["offices"],
        /,
        *,
        person: str = ...,
    ) -> tuple[Office, ...]: ...
    @overload
    def where(
        self,
        of: Literal["terms"],
        /,
        *,
        term: str = ...,
        original: str = ...,
        lang: str = ...,
        status: str = ...,
    ) -> tuple[Term, ...]: ...
    @overload
    def where(
        self,
        of: Literal["events"],
        /,
        *,
        kind: str = ...,
        thread: str = ...,
        status: str = ...,
    ) -> tuple[Event, ...]: ...
    @overload
    def where(
        self,
        of: Literal["obligations"],
        /,
        *,
        event: str = ...,
        by: str = ...,
        to: str = ...,
        kind: str = ...,
        route: str = ...,
        stands: str = ...,
        waits_for: str = ...,
    ) -> tuple[Obligation, ...]: ...
    @overload
    def where(
        self,
        of: Literal["disputes"],
        /,
        *,
        event: str = ...,
        kind: str = ...,
    ) -> tuple[Dispute, ...]: ...
    @overload
    def where(
        self,
        of: Literal["date-claims"],
        /,
        *,
        dispute: str = ...,
        event: str = ...,
        source: str = ...,
        locator: str = ...,
    ) -> tuple[DateClaim, ...]: ...
    @overload
    def where(
        self,
        of: Literal["accounts"],
        /,
        *,
        dispute: str = ...,
        source: str = ...,
        locator: str = ...,
    ) -> tuple[Account, ...]: ...
    @overload
    def where(
        self,
        of: Literal["drafts"],
        /,
        *,
        siglum: str = ...,
        language: str = ...,
        completeness: str = ...,
        thread: str = ...,
        status: str = ...,
    ) -> tuple[Draft, ...]: ...
    @overload
    def where(
        self,
        of: Literal["topics"],
        /,
    ) -> tuple[Topic, ...]: ...
    @overload
    def where(
        self,
        of: Literal["clauses"],
        /,
        *,
        draft: str = ...,
        kind: str = ...,
        topic: str = ...,
        bound: str = ...,
        act: str = ...,
        whom: str = ...,
        occasion: str = ...,
        condition: str = ...,
        status: str = ...,
    ) -> tuple[Clause, ...]: ...
    @overload
    def where(
        self,
        of: Literal["coverage"],
        /,
        *,
        draft: str = ...,
        topic: str = ...,
        state: str = ...,
    ) -> tuple[CoverageState, ...]: ...
    @overload
    def where(
        self,
        of: Literal["vocabulary"],
        /,
        *,
        phrase: str = ...,
        slot: str = ...,
        role: str = ...,
    ) -> tuple[Phrase, ...]: ...
    @overload
    def where(
        self,
        of: Literal["codebook"],
        /,
    ) -> tuple[CodedQuestion, ...]: ...
    @overload
    def where(
        self,
        of: Literal["features"],
        /,
        *,
        draft: str = ...,
        feature: str = ...,
        value: str = ...,
    ) -> tuple[CodedAnswer, ...]: ...
    @overload
    def where(
        self,
        of: Literal["readings"],
        /,
        *,
        table: str = ...,
        record: str = ...,
        lang: str = ...,
        source: str = ...,
        locator: str = ...,
        checked_how: str = ...,
    ) -> tuple[Quotation, ...]: ...
    @overload
    def where(
        self,
        of: Literal["moves"],
        /,
        *,
        thread: str = ...,
        draft: str = ...,
        event: str = ...,
        received_place: str = ...,
    ) -> tuple[RecordedMove, ...]: ...
    @overload
    def where(
        self,
        of: Literal["exchanges"],
        /,
        *,
        event: str = ...,
        sitting: str = ...,
        status: str = ...,
    ) -> tuple[MissionQuestion, ...]: ...
    @overload
    def where(
        self,
        of: Literal["counting-rules"],
        /,
        *,
        table: str = ...,
        record: str = ...,
    ) -> tuple[CountingRule, ...]: ...
    @overload
    def where(
        self,
        of: Literal["counting-choices"],
        /,
        *,
        rule: str = ...,
        choice: str = ...,
        move: str = ...,
    ) -> tuple[CountingChoice, ...]: ...
    @overload
    def where(
        self,
        of: Literal["day-counts"],
        /,
        *,
        event: str = ...,
        ends: str = ...,
        side: str = ...,
    ) -> tuple[DayCount, ...]: ...
    @overload
    def where(
        self,
        of: Literal["encounters"],
        /,
        *,
        event: str = ...,
        way: str = ...,
    ) -> tuple[Encounter, ...]: ...
    @overload
    def where(
        self,
        of: Literal["arguments"],
        /,
        *,
        chapter: str = ...,
        source: str = ...,
        locator: str = ...,
        status: str = ...,
    ) -> tuple[Argument, ...]: ...
    @overload
    def where(
        self,
        of: Literal["objections"],
        /,
        *,
        author: str = ...,
        source: str = ...,
        stance: str = ...,
        status: str = ...,
    ) -> tuple[Objection, ...]: ...
    @overload
    def where(
        self,
        of: Literal["conditions"],
        /,
    ) -> tuple[Condition, ...]: ...
    @overload
    def where(
        self,
        of: Literal["periods"],
        /,
    ) -> tuple[Period, ...]: ...
    @overload
    def where(
        self,
        of: Literal["statements"],
        /,
        *,
        venue: str = ...,
        ref: str = ...,
        speaker: str = ...,
        voice: str = ...,
        behalf: str = ...,
        stance: str = ...,
        source: str = ...,
        status: str = ...,
    ) -> tuple[Statement, ...]: ...
    @overload
    def where(
        self,
        of: Literal["publications"],
        /,
        *,
        title: str = ...,
        original_title: str = ...,
        publisher: str = ...,
        party: str = ...,
        source: str = ...,
        status: str = ...,
    ) -> tuple[Publication, ...]: ...
    @overload
    def where(
        self,
        of: Literal["contents"],
        /,
        *,
        publication: str = ...,
        subject: str = ...,
        state: str = ...,
        source: str = ...,
        locator: str = ...,
    ) -> tuple[PublicationContent, ...]: ...
    @overload
    def where(
        self,
        of: Literal["attitudes"],
        /,
        *,
        person: str = ...,
        party: str = ...,
        stance: str = ...,
        event: str = ...,
        status: str = ...,
    ) -> tuple[Attitude, ...]: ...
    @overload
    def where(
        self,
        of: Literal["proofs"],
        /,
        *,
        status: str = ...,
    ) -> tuple[ProofPoint, ...]: ...
    @overload
    def where(
        self,
        of: Literal["texts"],
        /,
        *,
        kind: str = ...,
        source: str = ...,
        covers: str = ...,
        cut: str = ...,
        part: str = ...,
        language: str = ...,
        completeness: str = ...,
        digest: str = ...,
    ) -> tuple[OfferedText, ...]: ...
    @overload
    def where(
        self,
        of: Literal["paper-words"],
        /,
        *,
        statement: str = ...,
        aspect: str = ...,
        code: str = ...,
        quotation: str = ...,
    ) -> tuple[PaperWord, ...]: ...
    @overload
    def where(
        self,
        of: Literal["claims"],
        /,
        *,
        statement: str = ...,
        verdict: str = ...,
        status: str = ...,
    ) -> tuple[PublicClaim, ...]: ...
    @overload
    def where(
        self,
        of: Literal["times-told"],
        /,
        *,
        statement: str = ...,
        since: str = ...,
    ) -> tuple[TimeTold, ...]: ...
    @overload
    def where(
        self,
        of: Literal["cases"],
        /,
        *,
        event: str = ...,
        state: str = ...,
        threat: str = ...,
        consent: str = ...,
        coup: str = ...,
        policy: str = ...,
        favour: str = ...,
        privileges: str = ...,
        lessened: str = ...,
        independence: str = ...,
        neutrality: str = ...,
        territory: str = ...,
        status: str = ...,
    ) -> tuple[AggressionCase, ...]: ...
    @overload
    def where(
        self,
        of: Literal["definition-tests"],
        /,
        *,
        test: str = ...,
        phrase: str = ...,
        coded: str = ...,
    ) -> tuple[DefinitionTest, ...]: ...
    @overload
    def where(
        self,
        of: Literal["formulae"],
        /,
    ) -> tuple[DefinitionText, ...]: ...
    @overload
    def where(
        self,
        of: Literal["evidence"],
        /,
        *,
        table: str = ...,
        record: str = ...,
        source: str = ...,
        locator: str = ...,
        checked_how: str = ...,
    ) -> tuple[EvidenceEntry, ...]: ...
    @overload
    def where(
        self,
        of: Literal["samples"],
        /,
        *,
        release: str = ...,
        seed: str = ...,
        evidence: str = ...,
        result: str = ...,
    ) -> tuple[SampledRow, ...]: ...
    @overload
    def where(
        self,
        of: Literal["gaps"],
        /,
        *,
        kind: str = ...,
        source: str = ...,
    ) -> tuple[LeftOut, ...]: ...
    @overload
    def where(
        self,
        of: Literal["merged"],
        /,
        *,
        record: str = ...,
        origin: str = ...,
        table: str = ...,
        into: str = ...,
    ) -> tuple[MergedRecord, ...]: ...
    @overload
    def where(
        self,
        of: Literal["chapters"],
        /,
        *,
        part: str = ...,
        page: str = ...,
    ) -> tuple[Chapter, ...]: ...
    @overload
    def where(
        self,
        of: Literal["labels"],
        /,
        *,
        table: str = ...,
        column: str = ...,
        value: str = ...,
    ) -> tuple[Label, ...]: ...
    @overload
    def where(
        self,
        of: Literal["selections"],
        /,
        *,
        selection: str = ...,
        table: str = ...,
        record: str = ...,
    ) -> tuple[Selected, ...]: ...
    @overload
    def where(
        self,
        of: Literal["house-style"],
        /,
        *,
        kind: str = ...,
    ) -> tuple[StyleWord, ...]: ...
    @overload
    def where(
        self,
        of: Literal["figures"],
        /,
    ) -> tuple[Figure, ...]: ...
    @overload
    def where(
        self,
        of: Literal["stations"],
        /,
        *,
        name: str = ...,
        kind: str = ...,
        party: str = ...,
    ) -> tuple[Station, ...]: ...
    @overload
    def where(
        self,
        of: Literal["road"],
        /,
        *,
        event: str = ...,
        attitude: str = ...,
        start: str = ...,
    ) -> tuple[Leg, ...]: ...
    @overload
    def where(
        self,
        of: Literal["hours"],
        /,
        *,
        words: str = ...,
        to: str = ...,
        agreed_from: str = ...,
        agreed_to: str = ...,
        event: str = ...,
    ) -> tuple[PartOfDay, ...]: ...
    def where(self, of: str, /, **values: str) -> Any:
        """Return the rows whose columns have the given values.

        Examples
        --------
        ``record.where("clauses", draft="su-1939-06-02")`` gives the clauses of one draft.
        """
        return self.table(of).where(**values)

    @property
    def parties(self) -> Rows[Party]:
        """Governments and bodies, with the short codes used everywhere."""
        return self["parties"]

    @property
    def threads(self) -> Rows[Thread]:
        """The strands of the story: the span in which the events of each can fall, and which are the talks that the
        workshops count.
        """
        return self["threads"]

    @property
    def places(self) -> Rows[Place]:
        """Places where something in the record happened."""
        return self["places"]

    @property
    def people(self) -> Rows[Person]:
        """Persons named in the record."""
        return self["people"]

    @property
    def offices(self) -> Rows[Office]:
        """Offices held by people of the record."""
        return self["offices"]

    @property
    def terms(self) -> Rows[Term]:
        """Words a reader may need."""
        return self["terms"]

    @property
    def events(self) -> Rows[Event]:
        """Dated occurrences."""
        return self["events"]

    @property
    def obligations(self) -> Rows[Obligation]:
        """What one state owed another, or refused it, if Germany attacked Czechoslovakia."""
        return self["obligations"]

    @property
    def disputes(self) -> Rows[Dispute]:
        """Points on which sources differ."""
        return self["disputes"]

    @property
    def date_claims(self) -> Rows[DateClaim]:
        """One source’s date for an event."""
        return self["date-claims"]

    @property
    def accounts(self) -> Rows[Account]:
        """One side’s account in a dispute about content."""
        return self["accounts"]

    @property
    def drafts(self) -> Rows[Draft]:
        """Proposals and draft texts."""
        return self["drafts"]

    @property
    def topics(self) -> Rows[Topic]:
        """What clauses are about; the rows of the clause matrix."""
        return self["topics"]

    @property
    def clauses(self) -> Rows[Clause]:
        """Clauses of drafts, restated in controlled English."""
        return self["clauses"]

    @property
    def coverage(self) -> Rows[CoverageState]:
        """For each draft and topic: present, absent, or unknown because the text was not seen."""
        return self["coverage"]

    @property
    def vocabulary(self) -> Rows[Phrase]:
        """The phrases of controlled English."""
        return self["vocabulary"]

    @property
    def codebook(self) -> Rows[CodedQuestion]:
        """Coded features of drafts."""
        return self["codebook"]

    @property
    def features(self) -> Rows[CodedAnswer]:
        """The value of one feature in one draft."""
        return self["features"]

    @property
    def readings(self) -> Rows[Quotation]:
        """Quoted wordings, at most twelve words."""
        return self["readings"]

    @property
    def moves(self) -> Rows[RecordedMove]:
        """Steps of the exchange: which text answers which."""
        return self["moves"]

    @property
    def exchanges(self) -> Rows[MissionQuestion]:
        """A question put at the military talks of August 1939, and what was answered."""
        return self["exchanges"]

    @property
    def counting_rules(self) -> Rows[CountingRule]:
        """The rules by which days of waiting are counted, each with a choice to make."""
        return self["counting-rules"]

    @property
    def counting_choices(self) -> Rows[CountingChoice]:
        """One way to choose a rule of counting; every combination of them is a count."""
        return self["counting-choices"]

    @property
    def day_counts(self) -> Rows[DayCount]:
        """The days that somebody’s count gave to one side; the evidence is that of the event."""
        return self["day-counts"]

    @property
    def encounters(self) -> Rows[Encounter]:
        """People who spoke with each other at an event, as its record says; the evidence is that of the event."""
        return self["encounters"]

    @property
    def arguments(self) -> Rows[Argument]:
        """Steps of Carley’s case."""
        return self["arguments"]

    @property
    def objections(self) -> Rows[Objection]:
        """A historian’s position on steps of the argument."""
        return self["objections"]

    @property
    def conditions(self) -> Rows[Condition]:
        """What would have to be true for the argument to hold, with the records that bear on it."""
        return self["conditions"]

    @property
    def periods(self) -> Rows[Period]:
        """Spans of years by which the verdicts of historians are grouped; the cuts are the edition’s."""
        return self["periods"]

    @property
    def statements(self) -> Rows[Statement]:
        """Public statements on the talks and the papers."""
        return self["statements"]

    @property
    def publications(self) -> Rows[Publication]:
        """What each side published on the negotiations."""
        return self["publications"]

    @property
    def contents(self) -> Rows[PublicationContent]:
        """Whether a publication holds a part of the story of the talks, as far as its contents are known. A part
        without a row was not seen.
        """
        return self["contents"]

    @property
    def attitudes(self) -> Rows[Attitude]:
        """An actor’s stance on publishing the white paper."""
        return self["attitudes"]

    @property
    def proofs(self) -> Rows[ProofPoint]:
        """What is known of the contents of the white paper."""
        return self["proofs"]

    @property
    def texts(self) -> Rows[OfferedText]:
        """A text that the reader’s own program can bring to the reader’s own machine, or that the reader can supply;
        the edition prints none of them.
        """
        return self["texts"]

    @property
    def paper_words(self) -> Rows[PaperWord]:
        """One thing that a public word says about the paper, coded; its evidence is that of the statement."""
        return self["paper-words"]

    @property
    def claims(self) -> Rows[PublicClaim]:
        """A claim made in public about the talks or the papers, and what the record makes of it."""
        return self["claims"]

    @property
    def times_told(self) -> Rows[TimeTold]:
        """What Parliament was told of the time that the talks took, and the move from which it counts; its evidence is
        that of the statement.
        """
        return self["times-told"]

    @property
    def cases(self) -> Rows[AggressionCase]:
        """A case, real or imagined, with the facts that definitions of indirect aggression ask about."""
        return self["cases"]

    @property
    def definition_tests(self) -> Rows[DefinitionTest]:
        """What a phrase of controlled English, or a coded answer where no clause has such a phrase, means for a test
        that definitions of indirect aggression apply.
        """
        return self["definition-tests"]

    @property
    def formulae(self) -> Rows[DefinitionText]:
        """A text that says what indirect aggression is, with what it requires of a case."""
        return self["formulae"]

    @property
    def evidence(self) -> Rows[EvidenceEntry]:
        """One source supporting one record."""
        return self["evidence"]

    @property
    def samples(self) -> Rows[SampledRow]:
        """One row of evidence of the sample that is drawn by a seed and checked anew for each release, and what came of
        it.
        """
        return self["samples"]

    @property
    def gaps(self) -> Rows[LeftOut]:
        """A paper or a work that belongs to the story and stays out of the record, with the steps on which it bears,
        where to look and why it is not here.
        """
        return self["gaps"]

    @property
    def merged(self) -> Rows[MergedRecord]:
        """Records of the working files that were merged into another or dropped."""
        return self["merged"]

    @property
    def chapters(self) -> Rows[Chapter]:
        """The pages of the book in reading order, with their titles and numbers."""
        return self["chapters"]

    @property
    def labels(self) -> Rows[Label]:
        """The words a reader sees for a coded value; one place for each."""
        return self["labels"]

    @property
    def selections(self) -> Rows[Selected]:
        """A record that the edition picks for one view, in the order in which it is shown there."""
        return self["selections"]

    @property
    def house_style(self) -> Rows[StyleWord]:
        """Spellings that the book does not use, and abbreviations that it does not explain; what the language itself
        asks for, the program knows.
        """
        return self["house-style"]

    @property
    def figures(self) -> Rows[Figure]:
        """What a figure shows, as far as the editors choose it."""
        return self["figures"]

    @property
    def stations(self) -> Rows[Station]:
        """Where the proofs of the white paper, or word of them, went."""
        return self["stations"]

    @property
    def road(self) -> Rows[Leg]:
        """One step of the proofs, or of word about them, from one station to others; its evidence is that of the record
        it names.
        """
        return self["road"]

    @property
    def hours(self) -> Rows[PartOfDay]:
        """The hours that the edition takes words for a part of the day to mean, and those agreed for sittings named
        after it.
        """
        return self["hours"]
