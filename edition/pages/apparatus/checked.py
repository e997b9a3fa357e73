"""How it was checked: what was compared with its source, when and how, and the sample of the release row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from edition.exports.addresses import has_address
from edition.language import _, n_
from edition.pages.apparatus.shared import cited, named, text_view
from edition.pages.inline import Cell, Inline, Line, filled, line
from edition.pages.tables import table_view
from edition.pages.view import Listing, Part, View
from edition.record import Record
from edition.record.labels import few_words, values_of, words
from edition.record.sampling import NEXT, recorded, releases
from edition.record.tables import EvidenceEntry, Quotation, SampledRow

COMPARED = ("reading", "program")
"""Ways of checking by which the whole of a row was compared with its source."""

NEVER = ""
"""How a row was checked of which nobody has recorded it."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows of some kind were checked in which way; ``ways`` has `NEVER` for those that were not."""

    ways: Counter[str]

    @property
    def all(self) -> int:
        """The number of rows."""
        return self.ways.total()

    @property
    def compared(self) -> int:
        """The number of rows compared with their source."""
        return sum(self.ways[way] for way in COMPARED)

    @property
    def share(self) -> str:
        """The share of rows compared with their source, in per cent."""
        return _("{share} per cent").format(share=round(100 * self.compared / self.all)) if self.all else _("none")


def tally(rows: Iterable[EvidenceEntry | Quotation]) -> Tally:
    """Return how many rows were checked in which way."""
    return Tally(Counter(row.checked_how for row in rows))


def listing(record: Record) -> Listing:
    """Return what was compared by kind of source and by day, the latest sample, and the sources not at hand."""
    evidence, quotations = tuple(record.rows("evidence")), tuple(record.rows("readings"))
    found = releases(record)
    return Listing(
        (text_view(_evidence_told(tally(evidence)), _quotations_told(tally(quotations)), look="count"),),
        (
            Part("evidence-checked", _("The evidence, by kind of source"), (_kinds(record, evidence, _("Evidence")),)),
            Part("quotations-checked", _("The quotations, by kind of source"), (_kinds(record, quotations, _("Quotations")),)),
            Part("by-day", _("When and how"), (_days(record, evidence, quotations),)),
            *(_sample(record, release) for release in found[:1]),
            *_not_at_hand(record, (*evidence, *quotations)),
        ),
    )  # fmt: skip


def _evidence_told(done: Tally) -> str:
    return _("Of {all} rows of evidence {n} have been compared with the source itself, or {share}.").format(
        all=done.all, n=done.compared, share=done.share
    )


def _quotations_told(done: Tally) -> str:
    return _("Of {all} quotations {n} have been compared with the text, or {share}.").format(
        all=done.all, n=done.compared, share=done.share
    )


def _kinds(record: Record, rows: Sequence[EvidenceEntry | Quotation], name: str) -> View:
    """Return for each kind of source how many rows there are and how many were checked in which way."""
    ways = values_of(record, "any", "checked_how")
    header = (
        _("Kind of source"),
        _("Rows"),
        *(_begun(few_words(record, "any", "checked_how", way)) for way in ways),
        _("Not recorded"),
        _("Compared"),
    )
    body = []
    for kind in record.where("labels", table="sources", column="kind"):
        of_kind = tally(row for row in rows if record.sources[row.source].kind == kind.value)
        if of_kind.all:
            body.append(_tally_row(kind.label, of_kind, ways))
    body.append(_tally_row(_("All"), tally(rows), ways))
    caption = _("{what}: how many rows were checked, by kind of source").format(what=name)
    return table_view(caption, header, body, caption)


def _tally_row(name: str, done: Tally, ways: Iterable[str]) -> tuple[Cell, ...]:
    return (name, str(done.all), *(str(done.ways[way]) for way in (*ways, NEVER)), done.share)


def _begun(said: str) -> str:
    return f"{said[:1].upper()}{said[1:]}"


def _days(record: Record, evidence: Iterable[EvidenceEntry], quotations: Iterable[Quotation]) -> View:
    """Return each day of checking and each way, with the rows that were last checked then."""
    counted = (
        Counter((row.checked, row.checked_how) for row in evidence if row.checked),
        Counter((row.checked, row.checked_how) for row in quotations if row.checked),
    )
    ways = values_of(record, "any", "checked_how")
    pairs = sorted({*counted[0], *counted[1]}, key=lambda pair: (pair[0].earliest, ways.index(pair[1])))
    body = (
        (when.describe(), words(record, "any", "checked_how", how), *(str(kind[when, how]) for kind in counted))
        for when, how in pairs
    )
    caption = _("On which day rows were last checked, and how")
    return table_view(caption, (_("Day"), _("How"), _("Evidence"), _("Quotations")), body, caption)


def _sample(record: Record, release: str) -> Part:
    rows = recorded(record, release)
    title = _("The sample for the next release") if release == NEXT else _("The sample for version {version}")
    seed = _("{n} rows, drawn from all evidence by the seed ‘{seed}’.").format(n=len(rows), seed=rows[0].seed)
    return Part(
        "sample", title.format(version=release), (text_view(seed), _results(record, rows), _sampled(record, rows))
    )


def _results(record: Record, rows: Sequence[SampledRow]) -> View:
    counted = Counter(row.result for row in rows)
    values = values_of(record, "samples", "result")
    body = ((_begun(words(record, "samples", "result", value)), str(counted[value])) for value in values)
    caption = _("What came of the sample")
    return table_view(caption, (_("Result"), _("Rows")), body, caption)


def _sampled(record: Record, rows: Iterable[SampledRow]) -> View:
    header = (_("Place"), _("Supports"), _("What the edition says of the source"), _("Result"))
    body = ((str(row.place), *_compared(record, record.evidence[row.evidence]), _result(record, row)) for row in rows)
    caption = _("The sample, row by row")
    return table_view(caption, header, body, caption)


def _compared(record: Record, entry: EvidenceEntry) -> tuple[Cell, Cell]:
    source = cited(record, entry)
    said = filled(_("{source}: {says}"), source=source, says=entry.says) if entry.says else source
    return line(_supported(record, entry)), said


def _supported(record: Record, entry: EvidenceEntry) -> Inline:
    """Return what a row of evidence supports, as a link where it has an address."""
    if has_address(entry.table):
        return named(record, entry.table, entry.record)
    title = record.package.table(entry.table).title
    return _("{table}: {record}").format(table=title, record=entry.record)


def _result(record: Record, row: SampledRow) -> Line:
    result = _begun(words(record, "samples", "result", row.result))
    told = _("{result}, {day}. {note}") if row.note else _("{result}, {day}")
    return filled(told, result=result, day=row.day.describe(), note=row.note)


def _not_at_hand(record: Record, rows: Iterable[EvidenceEntry | Quotation]) -> tuple[Part, ...]:
    """Return the sources that were looked for and not had, with the number of rows that rest on them, if there are any."""
    missed = Counter(row.source for row in rows if row.checked_how == "not-at-hand")
    if not missed:
        return ()
    order = sorted(missed, key=lambda key: record.sources[key].citation.casefold())
    body = ((line(named(record, "sources", key)), str(missed[key])) for key in order)
    caption = n_("{n} source not at hand", "{n} sources not at hand", len(missed)).format(n=len(missed))
    table = table_view(caption, (_("Source"), _("Rows")), body, caption)
    return (Part("not-at-hand", _("Sources not at hand"), (table,)),)
