"""The comparison as HTML: real ``ins`` and ``del``, words for what colour says, all escaped.

Everything that writes markup for collations is here and in `edition.collation.formats.document`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from edition.collation.alignment.cells import ColumnCells, is_lost, spoken
from edition.collation.alignment.differences import Fate, Piece
from edition.collation.clauses.table import Block, Presence, Table, agreement
from edition.collation.results.apparatus import Alteration, ApparatusEntry, abridged, apparatus_entries
from edition.collation.results.sentences import clause_title

_HIDDEN = '<span class="visually-hidden">{}</span>'
_CLOSING = (".", ",", ";", ":", "!", "?", ")", "]", "’", "…")
_OPENING = ("(", "[", "‘", "“", "'", "’", "-", "–", "—", "/")
_NOT_SEEN = '<span class="not-seen">not seen</span>'
_INSTEAD = {
    Presence.ABSENT: "no such clause",
    Presence.NOT_SEEN: _NOT_SEEN,
    Presence.OTHERWISE: "in other words, too few of them the same to compare one by one",
}
_LABELS = {Fate.REMOVED: "removed: ", Fate.ADDED: "added: ", Fate.NOT_SEEN: "not seen in the other: "}
_TAGS = {Fate.REMOVED: "del", Fate.ADDED: "ins", Fate.NOT_SEEN: "span"}


def safe(text: str) -> str:
    """Escape a text for HTML, braces included, which templates would otherwise read.

    Examples
    --------
    >>> safe("<b> & {{ name }}")
    '&lt;b&gt; &amp; &#123;&#123; name &#125;&#125;'
    """
    return escape(text).replace("{", "&#123;").replace("}", "&#125;")


def diff_html(pieces: Iterable[Piece]) -> str:
    """Show two wordings as one text in which what goes and what comes is marked.

    Examples
    --------
    >>> from edition.collation import Normaliser, word_diff
    >>> read = Normaliser().tokens
    >>> diff_html(word_diff(read("direct aggression"), read("aggression")))
    '<del><span class="visually-hidden">removed: </span>direct</del> aggression'
    """
    return _spaced((piece.kind, piece.text) for piece in pieces)


def against_html(block: Block, row: int, base: int) -> str:
    """Show what a witness has in a clause as one text, with what it leaves out of the base and adds to it.

    Parameters
    ----------
    block : Block
        The clause, its columns joined to units of variation.
    row, base : int
        The witness and the base.
    """
    return _spaced(_fates(block, row, base))


def varying_html(block: Block, row: int) -> str:
    """Show what a witness has in a clause, with the places marked where the others differ from it.

    Parameters
    ----------
    block : Block
        The clause, its columns joined to units of variation.
    row : int
        The witness.
    """
    parts: list[tuple[str, str]] = []
    for column in block.columns:
        text = spoken(column[row])
        varies = len({number for other, number in enumerate(agreement(column)) if block.has(other) and number >= 0}) > 1
        marked = varies and not is_lost(column[row])
        parts.append((text, f'<span class="varies">{safe(text)}</span>' if marked else safe(text)))
    return _joined(parts)


def table_html(table: Table, *, base: str, caption: str) -> str:
    """Show a table, one HTML table for each clause, with a row for each witness.

    Each row after the base marks as inserted what the base has not, or has otherwise, and as
    deleted what it lacks.

    Parameters
    ----------
    table : Table
        The alignment; the columns are joined to units of variation.
    base : str
        The witness the others are compared with.
    caption : str
        What the table shows.
    """
    row = table.row_of(base)
    order = [row, *(other for other in range(len(table.witnesses)) if other != row)]
    return "\n".join(grid_html(table, block, order, caption) for block in table.units().blocks)


def grid_html(table: Table, block: Block, order: Sequence[int], caption: str) -> str:
    """Show one clause as an HTML table, its first row the base."""
    name = ", ".join(filter(None, [clause_title(table, [block], order), block.topic]))
    title = ": ".join(filter(None, [caption, name]))
    lines = ['<table class="collation">', f"<caption>{safe(title)}</caption>", "<tbody>"]
    for row in order:
        cells = (_cell(block, column, row, order[0]) for column in block.columns)
        body = "".join(f"<td>{cell}</td>" for cell in cells)
        if not block.has(row):
            body = f'<td colspan="{max(1, len(block.columns))}">{_INSTEAD[block.presence[row]]}</td>'
        lines.append(f'<tr><th scope="row">{safe(table.witnesses[row])}</th>{body}</tr>')
    return "\n".join([*lines, "</tbody>", "</table>"])


def apparatus_html(table: Table, *, base: str) -> str:
    """Show the apparatus as a list.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "at once"), Witness.of("B", "at last")])
    >>> "<b>once</b>" in apparatus_html(table, base="A")
    True
    """
    items = "\n".join(f"<li>{_entry(entry)}</li>" for entry in apparatus_entries(table, base=base))
    return f'<ol class="apparatus">\n{items}\n</ol>'


def instead_html(presence: Presence) -> str:
    """Say why a witness has no words here."""
    return _INSTEAD[presence]


def _fates(block: Block, row: int, base: int) -> Iterator[tuple[Fate, str]]:
    for column in block.columns:
        own, other = column[row], column[base]
        numbers = agreement(column)
        if not block.has(base) or is_lost(own) or numbers[row] == numbers[base]:
            yield Fate.SAME, spoken(own)
        elif is_lost(other):
            yield Fate.NOT_SEEN, spoken(own)
        else:
            yield Fate.REMOVED, spoken(other)
            yield Fate.ADDED, spoken(own)


def _spaced(pieces: Iterable[tuple[Fate, str]]) -> str:
    """Join pieces of several texts; the white space between them must be made anew."""
    bodies = ((fate, " ".join(text.split())) for fate, text in pieces)
    return _joined((body, safe(body) if fate is Fate.SAME else _marked(fate, body)) for fate, body in bodies)


def _joined(parts: Iterable[tuple[str, str]]) -> str:
    """Join texts as they are marked up, with a blank where one belongs between what they say."""
    written: list[str] = []
    before = ""
    for said, html in parts:
        if not said:
            continue
        if before and not before.endswith(_OPENING) and not said.startswith(_CLOSING):
            written.append(" ")
        written.append(html)
        before = said
    return "".join(written)


def _marked(fate: Fate, body: str) -> str:
    tag = _TAGS[fate]
    name = ' class="not-seen"' if fate is Fate.NOT_SEEN else ""
    return f"<{tag}{name}>{_HIDDEN.format(_LABELS[fate])}{safe(body)}</{tag}>"


def _cell(block: Block, column: ColumnCells, row: int, base: int) -> str:
    numbers = agreement(column)
    if is_lost(column[row]):
        return '<span class="not-seen">words lost</span>'
    if row == base or numbers[row] == numbers[base] or not block.has(base) or is_lost(column[base]):
        return safe(spoken(column[row])) or _HIDDEN.format("nothing")
    if not column[row]:
        return _marked(Fate.REMOVED, spoken(column[base]))
    return _marked(Fate.ADDED, spoken(column[row]))


def _entry(entry: ApparatusEntry) -> str:
    readings = "; ".join(
        f"{'<i>om.</i>' if reading.alteration is Alteration.OMITTED else f'<b>{safe(abridged(reading.text))}</b>'} "
        f'<span class="sigla">{safe(" ".join(reading.sigla))}</span>'
        for reading in entry.readings
    )
    lemma = f"<b>{safe(abridged(entry.lemma))}</b>" if entry.lemma else "<i>nothing</i>"
    agree = f'<span class="sigla">{safe(" ".join(entry.agree))}</span>'
    unseen = f" ({_NOT_SEEN}: {safe(' '.join(entry.not_seen))})" if entry.not_seen else ""
    place = f'<span class="clause">{safe(entry.where)}</span> ' if entry.where else ""
    return f"{place}{lemma} {agree}] {readings}{unseen}"
