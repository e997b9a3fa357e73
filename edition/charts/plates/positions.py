"""The historians’ verdicts: who agrees, qualifies or objects, on which part of the argument, by year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from edition.charts.grammar import AGAINST, FOR, HALF, Entry, Key, Row, shape, sheet_of_rows
from edition.charts.paper import LINK, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.measure import width, wrap
from edition.language import _, listed, n_
from edition.pages.palette import MUTED
from edition.record import Record
from edition.record.labels import words
from edition.record.tables import Chapter
from edition.studies.argument import chapter_name, numbered_chapters
from edition.studies.verdicts import STANCES, Judgement, judgements, period_of

LOOKS = {"agrees": FOR, "qualifies": HALF, "objects": AGAINST}

Work = tuple[int | None, str]
"""Year and author."""


@plate("verdicts")
def historians(record: Record, *, own: bool = False, stances: Iterable[str] = STANCES) -> Plate:
    """Return a grid of historians in order of year against the chapters of the argument.

    Parameters
    ----------
    record
        The record.
    own
        Show only positions read in the writer’s own text.
    stances
        The stances to show.
    """
    chosen = frozenset(stances)
    shown = [p for p in judgements(record) if p.stance in chosen and (p.own or not own)]
    if not shown:
        raise ValueError("there is no such position")
    works: dict[Work, list[Judgement]] = {}
    for position in shown:
        works.setdefault((position.year, position.author), []).append(position)
    chapters = [c for c in numbered_chapters(record) if any(c.id in p.chapters for p in shown)]
    names = {c.id: chapter_name(c) for c in numbered_chapters(record)}
    said = {stance: words(record, "objections", "stance", stance) for stance in STANCES}
    title = n_("Of {n} position on Carley’s steps {told}", "Of {n} positions on Carley’s steps {told}", len(shown))
    tally = [_verbs(s, sum(p.stance == s for p in shown)) for s in STANCES if s in chosen]
    title = title.format(n=len(shown), told=listed(tally))
    alt = _(
        "A grid of {works} works or writers in rows, from {first} to {last}, and {chapters} chapters in columns."
    ).format(works=len(works), first=_when(shown[0]), last=_when(shown[-1]), chapters=len(chapters))
    told = (
        _("{author}, {year}: {positions}.").format(
            author=author,
            year=year or _("no year"),
            positions="; ".join(f"{said[p.stance]}: {', '.join(names[c] for c in p.chapters)}" for p in group),
        )
        for (year, author), group in works.items()
    )
    note = _(
        "Filled: read in the writer’s own text ({own} of {all}), as a rule in part. Open: known through a review, a quotation "
        "or a description. A position on several steps of one chapter is one mark. The choice of historians is this "
        "edition’s, and no sample."
    ).format(own=sum(p.own for p in shown), all=len(shown))
    sheet = Sheet.of(
        [
            {
                _("Historian"): p.author,
                _("Year"): str(p.year or "—"),
                _("Stance"): said[p.stance],
                _("On"): "; ".join(names[c] for c in p.chapters),
                _("Read"): _("own text") if p.own else _("through another"),
                LINK: f"objections/{p.id}",
            }
            for p in shown
        ]
    )
    name = "verdicts" if not own and chosen == set(STANCES) else "verdicts-chosen"
    draw = partial(_draw, record, works, chapters, {s: said[s] for s in STANCES})
    return Plate.drawn(name, draw, title=title, alt=" ".join((alt, *told)), note=note, sheet=sheet)


def _verbs(stance: str, count: int) -> str:
    sentences = {
        "agrees": n_("{n} agrees", "{n} agree", count),
        "qualifies": n_("{n} qualifies", "{n} qualify", count),
        "objects": n_("{n} objects", "{n} object", count),
    }
    return sentences[stance].format(n=count)


def _when(position: Judgement) -> str:
    return str(position.year) if position.year else _("those without a year")


def _draw(
    record: Record, works: dict[Work, list[Judgement]], chapters: Sequence[Chapter], said: dict[str, str], form: Form
) -> Canvas:
    left, pitch, size, apart = (206.0, 57.0, 8.0, 12.0) if form.wide else (128.0, 23.8, 6.0, 7.0)
    heads = [wrap(name if form.wide else name.split(",")[0], form.small, 104) for name in map(chapter_name, chapters)]
    key = Key([Entry(shape(LOOKS[s]), name) for s, name in said.items()], form.width, form.small)
    head = key.height + 14 + max(width(line, form.small) for lines in heads for line in lines)
    column = {c.id: left + pitch * (n + 0.5) for n, c in enumerate(chapters)}

    def row(work: Work, group: Sequence[Judgement], before: Work | None) -> Row:
        def draw(sheet: Canvas, y: float) -> None:
            year, author = work
            name = author if form.wide or width(author, form.text) < 94 else _family(author)
            sheet.text(0, y + 13, str(year or "—"), size=form.small, ink=MUTED)
            sheet.text(34, y + 13, name, size=form.text)
            for chapter, centre in column.items():
                here = [p for p in group if chapter in p.chapters]
                for n, p in enumerate(here):
                    x = centre + (n - (len(here) - 1) / 2) * apart
                    sheet.mark(
                        x, y + 9.5, shape(LOOKS[p.stance]), f"{author}: {said[p.stance]}", open_=not p.own, size=size
                    )

        parted = before is not None and period_of(record, works[before][0]) is not period_of(record, group[0])
        return Row(19.0, draw, gap=12.0 if parted else 0)

    befores = [None, *works]
    rows = [row(work, group, before) for (work, group), before in zip(works.items(), befores, strict=False)]
    sheet = sheet_of_rows(form, head, rows)
    key.draw(sheet, 0, 0, size=8)
    for lines, x in zip(heads, column.values(), strict=True):
        for n, line in enumerate(lines):
            sheet.text(x + 4 + 12 * (n - (len(lines) - 1) / 2), head - 6, line, size=form.small, ink=MUTED, turned=True)
    return sheet


def _family(author: str) -> str:
    """Return the last of the names; a word in small letters, as in ‘H-Diplo reviewer’, is none."""
    return next((name for name in reversed(author.split()) if name[0].isupper()), author)
