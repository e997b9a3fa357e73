"""A small model for each template, every field of it filled."""

from __future__ import annotations

from dataclasses import dataclass

from edition.collation.formats.model import (
    ClauseModel,
    CollatedModel,
    EntryModel,
    FatesModel,
    GridModel,
    ReadingModel,
    RowModel,
    SaidModel,
    Stretch,
)
from edition.collation.formats.model import TextModel as WordsModel
from edition.pages.drafts.changes import ChangesModel
from edition.pages.drafts.choosing import ChooserModel, ComposedModel, ListModel
from edition.pages.drafts.clause_matrix import CellModel, FilterModel, HeadModel, MatrixModel, SignModel, TopicRow
from edition.pages.drafts.distances import DistanceModel, GridRow
from edition.pages.drafts.distances import GridModel as DistancesModel
from edition.pages.drafts.neighbours import BesideLine, BesideModel
from edition.pages.drafts.side_by_side import ComparisonModel, PairModel, SideModel, TopicModel
from edition.pages.drafts.strand import BasePart, StrandModel, TextModel
from edition.pages.drafts.witnesses import ArticleModel, OnTopicModel, TranscriptionModel
from edition.pages.explorer.explorer import EventModel, EventWords, ExplorerModel, MonthModel
from edition.pages.explorer.form import BoxModel, Choice, FormModel
from edition.pages.explorer.strip import MonthMark, StripModel
from edition.pages.grouped import Group, GroupedCell, GroupedModel
from edition.pages.inline import Break, File, Here, Line, Ref, There, Tone, Toned, Web, Wording
from edition.pages.lines import FoldModel, LineModel, PermalinkModel
from edition.pages.people.who_met_whom import NobodyModel, PairsModel
from edition.pages.people.who_met_whom import PairModel as MetPair
from edition.pages.search import SearchModel
from edition.pages.tables import FactsModel, TableModel
from edition.pages.voices.verdicts import StepsModel

TONES: tuple[Tone, ...] = (
    "added", "cell-list", "cell-text", "changed", "code", "gloss", "heard", "removed", "roomy", "seen", "siglum", "sigla",
    "status", "strong", "tap", "topic", "when",
)  # fmt: skip

LINE: Line = (
    "text ",
    Ref("events", "a-record", ("a link",)),
    Ref("people", "someone", ("a described link",), "a description"),
    There("a-page", "a-place", ("a passage",)),
    Here("place", ("here",), "a label"),
    Web("https://example.org/", ("elsewhere",)),
    File("a-file.csv", ("a file",)),
    Wording("mots", "fr", "words"),
    Break(),
    *(Toned(tone, (tone,), "a-detail") for tone in TONES),
)
"""A line with every kind of part."""

TABLE = TableModel("A caption", ("Head", LINE), (("Row", LINE), (LINE, "cell")), "changes")
SIDE = SideModel(LINE, LINE, "", (LINE,))
MISSING = SideModel((), (), "Nothing on this.", ())
COMPARISON = ComparisonModel(
    (LINE, LINE), "A summary.", (TopicModel("topic", "Topic", "Question?", (PairModel("same", (SIDE, MISSING)),)),)
)
ENTRY = EntryModel("article 1", "lemma", "A", (ReadingModel("reading", "B"), ReadingModel("", "C")), "D")
CHANGES = ChangesModel(TABLE, ("The rest.",))
STRETCHES = tuple(Stretch("words", tone) for tone in ("", "varies", "removed", "added", "unseen", "lost", "heard"))
COLLATED = CollatedModel(
    "en", "A", (("A", "a draft"), ("B", "an answer")),
    (FatesModel("A and B", (SaidModel("Said.", "c"), SaidModel("More.", ""))),),
    ("B and C",),
    (ClauseModel("c", "Article 1", ((WordsModel("A", "en", STRETCHES), WordsModel("B", "en", (), "not seen")),
                                    (WordsModel("C", "en", STRETCHES),)),
                 (GridModel("In columns", 7, (RowModel("A", STRETCHES), RowModel("B", (), "not seen"))),)),),
    (ENTRY,),
)  # fmt: skip
ARTICLE = ArticleModel(LINE, "The text", "en", (LINE,))
UNSEEN = ArticleModel(LINE, "", "en", ())
CHOICES = (Choice("value", "words", 3, "other words"),)
EVENT = EventModel(
    id="an-event", side="gb", open=True, date="1939", earliest="1939-01-01", latest="1939-12-31", certainty="month",
    thread="thread", kind="kind", status="status", parties="GB SU", actors="someone", when="1939", time="20:00",
    title=LINE, summary="Summary.", note="Note.", words=EventWords("a thread", "a kind", "a status"), acting="Britain",
    addressed="USSR", people="Someone", places="Moscow", drafts="B3", rivals="1938 (Author)",
)  # fmt: skip
WITHIN = EventModel(**{**{f: getattr(EVENT, f) for f in EventModel.__slots__}, "id": "within", "addressed": "Britain"})


@dataclass(frozen=True, slots=True)
class PlateSample:
    """A plate, whose drawings are files made by the house and no text."""

    name: str = "a-plate"
    title: str = "Title"
    mark: str = "mark"
    wide: str = '<svg xmlns="http://www.w3.org/2000/svg"><text>wide</text></svg>'
    narrow: str = '<svg xmlns="http://www.w3.org/2000/svg"><text>narrow</text></svg>'
    alt: str = "Description"
    note: str = "Note"
    keys: tuple[str, ...] = ("Key",)
    header: tuple[str, ...] = ("Head", "Other")
    body: tuple[tuple[str | Ref, ...], ...] = ((Ref("events", "a-record", ("name",)), "cell"),)
    files: tuple[tuple[str, str], ...] = (("files/a.svg", "drawing"),)


MODELS: dict[str, object] = {
    "table": TABLE,
    "grouped": GroupedModel(
        "Caption", ("Head", LINE), "mark",
        (Group("Group", ((GroupedCell("Row"), GroupedCell(LINE, "met-1")),), "side-gb"),),
        (GroupedCell("All"), GroupedCell("3", "met-all")), "met",
    ),
    "facts": FactsModel((("Name", LINE), ("Other", "said"))),
    "line": LineModel(LINE),
    "permalink": PermalinkModel("a-place"),
    "fold-summary": FoldModel("Show", "Hide"),
    "plate": PlateSample(),
    "drafts/beside": BesideModel("A, B", "1", (BesideLine(LINE, LINE, "", ()), BesideLine(LINE, (), "Silent.", LINE))),
    "drafts/changes": CHANGES,
    "drafts/chooser": ChooserModel(
        (("one", "One"), ("two", "Two")), "one", "two", ((ListModel("List", (LINE,)),),), '{"same":"S"}'
    ),
    "drafts/clause-matrix": MatrixModel(
        "Caption", (SignModel("new", "+", "new", "meaning", 2),), (FilterModel("topic", "Topic", "all", (("t", "T"),)),),
        (HeadModel(LINE, "1.5.", "heard", "title", "GB FR", "1939-05"),), (TopicRow("topic", LINE, (CellModel("new", LINE),)),),
        '{"none":"N"}',
    ),
    "drafts/collated": COLLATED,
    "drafts/composed": ComposedModel(CHANGES, LINE, COMPARISON),
    "drafts/distances": DistancesModel(
        "Caption", (LINE,), (GridRow(LINE, "1.5.", (DistanceModel("a/b", LINE, True, True, 5),), 1),), "page.html"
    ),
    "drafts/on-topic": OnTopicModel((ARTICLE, UNSEEN), (COLLATED,)),
    "drafts/side-by-side": COMPARISON,
    "drafts/strand": StrandModel(
        "s1", (TextModel(LINE, "1 May", LINE, LINE, (LINE,)), TextModel(LINE, "2 May", LINE, LINE, ())), "A",
        (BasePart("words", 0, False), BasePart("more", 1, True), BasePart("", 2, True)), (ENTRY,),
    ),
    "drafts/transcription": TranscriptionModel((ARTICLE, UNSEEN)),
    "explorer/explorer": ExplorerModel(
        FormModel(CHOICES, (BoxModel("person", "Person", CHOICES),)),
        StripModel("12", "M0 0z", "M1 1z", "Seen.", "1939-05-01", "0 50 100", (MonthMark("10", "May"),), "before", "after"),
        "Said.", (("events.csv", "CSV"),), (MonthModel("May 1939", (EVENT, WITHIN)),), "id date", "page.html", '{"all":"A"}',
    ),
    "people/nobody": NobodyModel("Nobody"),
    "people/pairs": PairsModel((MetPair("place", "A and B: 1", LINE, (LINE,)),)),
    "search": SearchModel(("one", "“two words”"), LINE, '{"small":"a"}'),
    "voices/steps": StepsModel(TABLE, LINE),
}  # fmt: skip
"""A model for each template of the views."""
