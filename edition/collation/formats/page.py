"""The comparison as HTML: real ``ins`` and ``del``, words for what colour says, all escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from edition.collation.apparatus import Change, Entry, apparatus
from edition.collation.table import Block, Cell, ColumnCells, Presence, Table, agreement
from edition.collation.tokens import join
from edition.collation.transpositions import moves
from edition.collation.worddiff import Fate, Piece

_HIDDEN = '<span class="visually-hidden">{}</span>'
_CLOSING = (".", ",", ";", ":", "!", "?", ")", "]", "’", "…")
_OPENING = ("(", "[", "‘", "“", "'", "’", "-", "–", "—", "/")
_NOT_SEEN = '<span class="not-seen">not seen</span>'


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
    parts: list[str] = []
    before = ""
    for piece in pieces:
        body = piece.text.strip()
        if not body:
            continue
        # The pieces come from two texts, so the white space between them must be made anew.
        if before and not before.endswith(_OPENING) and not body.startswith(_CLOSING):
            parts.append(" ")
        parts.append(safe(body) if piece.kind is Fate.SAME else _marked(piece.kind, body))
        before = piece.text
    return "".join(parts)


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
    return "\n".join(_block(table.witnesses, block, order, caption) for block in table.units().blocks)


def moves_html(table: Table, *, base: str) -> str:
    """Show as a list what the other witnesses have in another place than the base; empty if nothing.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "mutual aid, no separate peace"), Witness.of("B", "no separate peace, mutual aid")])
    >>> "B has ‘mutual aid’ in another place than A" in moves_html(table, base="A")
    True
    """
    items = "".join(
        f"<li>{safe(other)} has ‘{safe(move.second.text)}’ in another place than {safe(base)}</li>"
        for other in table.witnesses
        if other != base
        for move in moves(table, base, other)
    )
    return f'<ul class="moved">{items}</ul>' if items else ""


def apparatus_html(table: Table, *, base: str) -> str:
    """Show the apparatus as a list.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> table = collate([Witness.of("A", "at once"), Witness.of("B", "at last")])
    >>> "<b>once</b>" in apparatus_html(table, base="A")
    True
    """
    items = "\n".join(f"<li>{_entry(entry)}</li>" for entry in apparatus(table, base=base))
    return f'<ol class="apparatus">\n{items}\n</ol>'


def _marked(kind: Fate, body: str) -> str:
    tag = "ins" if kind is Fate.ADDED else "del"
    return f"<{tag}>{_HIDDEN.format(f'{kind.value}: ')}{safe(body)}</{tag}>"


def _block(sigla: tuple[str, ...], block: Block, order: list[int], caption: str) -> str:
    base = order[0]
    clause = ", ".join(name for name in (block.label and f"article {block.label}", block.topic) if name)
    title = f"{caption}: {clause}" if clause else caption
    lines = ['<table class="collation">', f"<caption>{safe(title)}</caption>", "<tbody>"]
    for row in order:
        cells = (_cell(block, column, row, base) for column in block.columns)
        body = "".join(f"<td>{cell}</td>" for cell in cells)
        if block.presence[row] is not Presence.PRESENT:
            said = _NOT_SEEN if block.presence[row] is Presence.NOT_SEEN else "no such clause"
            body = f'<td colspan="{max(1, len(block.columns))}">{said}</td>'
        lines.append(f'<tr><th scope="row">{safe(sigla[row])}</th>{body}</tr>')
    return "\n".join([*lines, "</tbody>", "</table>"])


def _cell(block: Block, column: ColumnCells, row: int, base: int) -> str:
    numbers = agreement(column)
    if row == base or numbers[row] == numbers[base] or block.presence[base] is Presence.NOT_SEEN:
        return _shown(column[row])
    if not column[row]:
        return _marked(Fate.REMOVED, join(column[base]).strip())
    return _marked(Fate.ADDED, join(column[row]).strip())


def _shown(cell: Cell) -> str:
    return safe(join(cell).strip()) or _HIDDEN.format("nothing")


def _entry(entry: Entry) -> str:
    where = ", ".join(name for name in (entry.label and f"article {entry.label}", entry.topic) if name)
    readings = "; ".join(
        f"{'<i>om.</i>' if reading.change is Change.OMITTED else f'<b>{safe(reading.text)}</b>'} "
        f'<span class="sigla">{safe(" ".join(reading.sigla))}</span>'
        for reading in entry.readings
    )
    lemma = f"<b>{safe(entry.lemma)}</b>" if entry.lemma else "<i>nothing</i>"
    agree = f'<span class="sigla">{safe(" ".join(entry.agree))}</span>'
    unseen = f" ({_NOT_SEEN}: {safe(' '.join(entry.not_seen))})" if entry.not_seen else ""
    place = f'<span class="clause">{safe(where)}</span> ' if where else ""
    return f"{place}{lemma} {agree}] {readings}{unseen}"
