"""Public claims over time, and what the record makes of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from edition.charts.grammar import (
    AGAINST,
    FOR,
    HALF,
    Entry,
    Key,
    Row,
    Scale,
    Span,
    day_scale,
    month_axis,
    shape,
    sheet_of_rows,
)
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.language import _, begin, month, numeral
from edition.record import Record
from edition.record.labels import few_words, values_of, words
from edition.studies.chosen import chosen
from edition.studies.claims import Finding, WeighedClaim, count_claims, weighed_claims

LOOKS = {Finding.BORNE_OUT: FOR, Finding.IN_PART: HALF, Finding.CANNOT_TELL: FOR, Finding.DIFFERS: AGAINST}


@plate("claims")
def public_claims(record: Record) -> Plate:
    """Return every public claim as a mark at its date, in the lane of those who made it."""
    made = weighed_claims(record)
    choice = chosen(record, "claims")
    findings = {f: words(record, "claims", "verdict", f.value) for f in Finding}
    tally = {f: sum(c.finding is f for c in made) for f in Finding}
    title = begin(
        _("the record bears out {out} of {all} public claims; {differ} differ from it").format(
            out=numeral(tally[Finding.BORNE_OUT]), all=len(made), differ=numeral(tally[Finding.DIFFERS])
        )
    )
    alt = _("Marks over time in lanes, {first} {first_year} to {last} {last_year}.").format(
        first=month(choice.first.month),
        first_year=choice.first.year,
        last=month(choice.last.month),
        last_year=choice.last.year,
    )
    voices = {code: words(record, "statements", "behalf", code) for code in values_of(record, "statements", "behalf")}
    told = (
        f"{name}: " + ", ".join(f"{count_claims(made, code, f)} {said}" for f, said in findings.items()) + "."
        for code, name in voices.items()
    )
    note = _(
        "Each mark is one claim at the day on which it was made; where the day is not known, in the middle of the days it may "
        "have been. The claims are a choice: what could be set against a paper or an event of the record. Their numbers say "
        "nothing of how truthful a side was on the whole."
    )
    sheet = Sheet.of(
        [
            {
                _("When"): c.when.describe(),
                _("Who"): voices[c.behalf],
                _("Claim"): c.text,
                _("Finding"): findings[c.finding],
                LINK: f"statements/{c.statement.id}",
            }
            for c in made
        ]
    )
    names = {f: few_words(record, "claims", "verdict", f.value) for f in LOOKS}
    draw = partial(_draw, made, voices, names, choice.first, choice.last)
    return Plate.drawn("claims", draw, title=title, alt=" ".join((alt, *told)), note=note, sheet=sheet)


def _draw(made: Sequence[WeighedClaim], voices: dict[str, str], names: dict[Finding, str], first: date, last: date,
          form: Form) -> Canvas:  # fmt: skip
    size = 9.0 if form.wide else 7.0
    scale = day_scale(first, last, 4, form.width - 4)
    entries = (Entry(shape(LOOKS[f]), name, open_=f is Finding.CANNOT_TELL) for f, name in names.items())
    key = Key(entries, form.width, form.small)

    def row(behalf: str) -> Row:
        placed = _stacked([c for c in made if c.behalf == behalf], scale, size)
        height = 26 + (size + 2.5) * (max((level for *_rest, level in placed), default=0) + 1)

        def draw(sheet: Canvas, y: float) -> None:
            sheet.text(0, y + 15, voices[behalf], size=form.text, bold=True)
            for claim, x, level in placed:
                told = f"{claim.when.describe()}: {claim.text} ({names[claim.finding]})"
                at = y + height - size / 2 - 2 - (size + 2.5) * level
                open_ = claim.finding is Finding.CANNOT_TELL
                sheet.mark(x, at, shape(LOOKS[claim.finding]), told, open_=open_, size=size)

        return Row(height, draw)

    sheet = sheet_of_rows(form, key.height + 8, [row(code) for code in voices], foot=20)
    key.draw(sheet, 0, 0, size=9)
    month_axis(sheet, scale, first, last, sheet.height - 20, size=form.small)
    return sheet


def _stacked(own: Sequence[WeighedClaim], scale: Scale, size: float) -> list[tuple[WeighedClaim, float, int]]:
    """Place claims side by side, and above each other where they would touch."""
    ends: list[float] = []
    found = []
    for claim in sorted(own, key=lambda c: Span.of(c.when).at):
        x = scale.held(Span.of(claim.when).at)
        level = next((n for n, end in enumerate(ends) if x - end >= size + 1), len(ends))
        ends[level : level + 1] = [x]
        found.append((claim, x, level))
    return found
