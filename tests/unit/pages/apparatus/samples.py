"""A small model for each template of the pages made from the record, every field of it filled."""

from __future__ import annotations

from edition.pages.apparatus.argument import PositionModel, StepModel
from edition.pages.apparatus.attitudes import AttitudeModel, AttitudesModel
from edition.pages.apparatus.chronology import EventModel, EventsModel
from edition.pages.apparatus.clauses import ClauseModel
from edition.pages.apparatus.disputes import AccountModel, DisputeModel
from edition.pages.apparatus.months import ContentsModel, YearModel
from edition.pages.apparatus.moves import MoveModel, MovesModel
from edition.pages.apparatus.proofs import PointModel
from edition.pages.apparatus.publications import PublicationModel, PublicationsModel
from edition.pages.apparatus.shared import EvidenceModel, ListModel, RecordModel, TextModel
from edition.pages.apparatus.sources import SourceModel, SourcesModel
from edition.pages.apparatus.statements import StatementModel, StatementsModel
from edition.pages.apparatus.vocabulary import PhraseModel, PhrasesModel
from edition.pages.tables import FactsModel
from edition.pages.view import View
from tests.unit.pages.samples import LINE
from tests.unit.pages.samples import MODELS as VIEWS

EVIDENCE = EvidenceModel("Evidence: 2 entries", (LINE, ("another",)))
FACTS = FactsModel((("Name", LINE), ("Other", "said")))
BESIDE = View("drafts/beside", VIEWS["drafts/beside"], "Before and after")

MODELS: dict[str, object] = {
    "apparatus/attitudes": AttitudesModel((AttitudeModel("one", "1 May", LINE, LINE, LINE, ("Remark.",), EVIDENCE),)),
    "apparatus/clause": ClauseModel(LINE, "Restated.", "Gloss.", (LINE,), ("Remark.",), BESIDE, EVIDENCE),
    "apparatus/dispute": DisputeModel(LINE, "Question?", (AccountModel("1 May", LINE, "Says."),), "the first", "Why."),
    "apparatus/events": EventsModel(
        (EventModel("one", "thread", "1 May", "Title", "Summary.", LINE, ("Doubt.",), (LINE,), (LINE,), EVIDENCE),
         EventModel("two", "thread", "2 May", "Title", "Summary.", LINE, (), (), (), None)),
    ),
    "apparatus/evidence": EVIDENCE,
    "apparatus/list": ListModel((LINE, LINE), "entries"),
    "apparatus/months": ContentsModel((YearModel("1939", LINE),)),
    "apparatus/moves": MovesModel((MoveModel("one", "1 May", "Title", LINE, LINE, ("Remark.",), EVIDENCE),)),
    "apparatus/phrases": PhrasesModel(
        (PhraseModel("one", "phrase", "meaning", "notes", "Used in 2 clauses", LINE),
         PhraseModel("two", "phrase", "meaning", "", "", ())),
    ),
    "apparatus/point": PointModel(LINE, ("Remark.",), EVIDENCE),
    "apparatus/publications": PublicationsModel(
        (PublicationModel("one", "1 May", "Title", "Says.", LINE, ("Remark.",), EVIDENCE),)
    ),
    "apparatus/record": RecordModel("Subtitle", ("Text.",), FACTS, LINE),
    "apparatus/sources": SourcesModel((SourceModel("one", "key", LINE, ("Remark.",), LINE),)),
    "apparatus/statements": StatementsModel(
        (StatementModel("one", "1 May", LINE, "Gist.", (LINE,), LINE, ("Remark.",), EVIDENCE),)
    ),
    "apparatus/step": StepModel(
        "Somebody argues", LINE, ("Claim.",), EVIDENCE,
        (PositionModel("one", LINE, ("Position.",), "Read whole.", EVIDENCE), PositionModel("", LINE, (), "", None)),
    ),
    "apparatus/text": TextModel((LINE, LINE), "count"),
}  # fmt: skip
"""A model for each template."""
