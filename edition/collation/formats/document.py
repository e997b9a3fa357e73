"""A collation as one HTML page: a file that needs nothing else, with its own small style sheet and no script."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from edition.collation.clauses.table import Block, Presence, Table
from edition.collation.formats.page import (
    against_html,
    apparatus_html,
    grid_html,
    instead_html,
    safe,
    varying_html,
)
from edition.collation.results.sentences import Sentence, about, clause_title, sentences, shares

STYLE = Path(__file__).with_name("document.css").read_text(encoding="utf-8")


def document_html(table: Table, *, base: str, notes: Sequence[str] = ()) -> str:
    """Write a whole collation as a page: the texts, what became of each article, each clause, the apparatus.

    Parameters
    ----------
    table : Table
        The alignment.
    base : str
        The witness with which the others are compared.
    notes : sequence of str
        What was done to the texts before, for example cleaning.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> page = document_html(collate([Witness.of("A", "at once"), Witness.of("B", "at last")]), base="A")
    >>> page.startswith("<!DOCTYPE html>"), "<script" in page, " style=" in page
    (True, False, False)
    """
    title = f"{_listed(table.witnesses)}, word by word"
    row = table.row_of(base)
    order = [row, *(other for other in range(len(table.heads)) if other != row)]
    digest = b64encode(sha256(STYLE.encode()).digest()).decode()
    body = "\n".join(
        [
            f"<h1>{safe(title)}</h1>",
            _witnesses(table, order, notes),
            _summary(table, base, order),
            _legend(table, base),
            *_clauses(table, order),
            f'<section aria-labelledby="apparatus"><h2 id="apparatus">Apparatus, with {safe(base)} as base</h2>',
            apparatus_html(table, base=base),
            "</section>",
        ]
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{safe(title)}</title>\n<style>{STYLE}</style>\n'
        f"</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>"
    )


def _listed(sigla: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(sigla[:-1]), *sigla[-1:]]))


def _witnesses(table: Table, order: Sequence[int], notes: Sequence[str]) -> str:
    rows = "".join(
        f"<div><dt>{safe(table.witnesses[row])}</dt><dd>{safe(about(table, table.witnesses[row]))}</dd></div>"
        for row in order
    )
    cleaned = "".join(f"<li>{safe(note)}</li>" for note in notes)
    return f'<dl class="witnesses">{rows}</dl>' + (
        f"<details><summary>What was cleaned before comparing</summary><ul>{cleaned}</ul></details>" if cleaned else ""
    )


def _summary(table: Table, base: str, order: Sequence[int]) -> str:
    common = shares(table)
    parts = ['<section aria-labelledby="summary"><h2 id="summary">What became of each article</h2>']
    for row in order[1:]:
        other = table.witnesses[row]
        said = next(words for pair, words in common.items() if {base, other} == set(pair))
        items = "".join(f"<li>{_linked(sentence)}</li>" for sentence in sentences(table, base, other))
        parts.append(f"<h3>{safe(base)} and {safe(other)} {safe(said)}</h3>\n<ul>{items}</ul>")
    rest = [
        f"<li>{safe(one)} and {safe(two)} {safe(said)}</li>"
        for (one, two), said in common.items()
        if base not in (one, two)
    ]
    parts.append(f"<h3>The others</h3>\n<ul>{''.join(rest)}</ul>" if rest else "")
    return "\n".join([*parts, "</section>"])


def _linked(sentence: Sentence) -> str:
    """Lead from a sentence to the first clause of which it speaks."""
    return (
        f'<a href="#clause-{min(sentence.clauses) + 1}">{safe(sentence.text)}</a>'
        if sentence.clauses
        else safe(sentence.text)
    )


def _legend(table: Table, base: str) -> str:
    if len(table.heads) < 2:
        return ""
    return (
        f'<p class="legend">The text of {safe(base)} shows <span class="varies">where others differ from it</span>. '
        f"Theirs show <del>what they leave out of {safe(base)}</del> and <ins>what they have instead or besides</ins>. "
        '<span class="not-seen">Words lost or not seen</span> are never counted as missing. '
        "Numbers of articles, white space and known spellings make no difference.</p>"
    )


def _clauses(table: Table, order: Sequence[int]) -> list[str]:
    found = []
    blocks = table.units().blocks
    several = len(table.heads) > 1
    for number, run in groupby(blocks, key=lambda block: block.clause):
        group = list(run)
        first = next((block for block in group if block.has(order[0])), group[0])
        title = ", ".join(filter(None, [clause_title(table, group, order), first.topic]))
        heading = title or (f"Part {number + 1}" if len(blocks) > 1 else "The text")
        found.append(f'<section class="clause" aria-labelledby="clause-{number + 1}">')
        found.append(f'<h2 id="clause-{number + 1}">{safe(heading[:1].upper() + heading[1:])}</h2>')
        if len(group) > 1:
            found.append(
                '<p class="fate">The wordings below have so little in common that their words are not compared one by one.</p>'
            )
        found += [_texts(table, block, order) for block in [first, *(block for block in group if block is not first)]]
        varied = [block for block in group if several and len({_form(block, row) for row in block.rows}) > 1]
        for block in varied:
            name = f"{heading}, in columns"
            grid = grid_html(table, block, [*block.rows], name)
            found.append(
                "<details><summary>In columns</summary>"
                f'<div class="frame" tabindex="0" role="region" aria-label="{safe(name)}">{grid}</div></details>'
            )
        found.append("</section>")
    return found


def _texts(table: Table, block: Block, order: Sequence[int]) -> str:
    """Show a clause as each witness has it, those that agree with the base together with it."""
    here = [row for row in order if block.has(row)]
    same = [row for row in here if _form(block, row) == _form(block, here[0])]
    shown = [_text(table, same, varying_html(block, here[0]))] if same else []
    for row in here:
        if row not in same:
            shown.append(_text(table, [row], against_html(block, row, here[0])))
    for row in order:
        if block.presence[row] in (Presence.ABSENT, Presence.NOT_SEEN):
            shown.append(_text(table, [row], f"<i>{instead_html(block.presence[row])}</i>"))
    return f'<div class="texts">{"".join(shown)}</div>'


def _form(block: Block, row: int) -> tuple[str, ...]:
    return tuple(token.t for token in block.tokens(row) if token.counts or (token.n == "" and token.t.startswith("[")))


def _text(table: Table, rows: Sequence[int], html: str) -> str:
    sigla = " ".join(table.witnesses[row] for row in rows)
    language = table.heads[rows[0]].language.value
    return f'<div class="text"><h3>{safe(sigla)}</h3><p lang="{language}">{html}</p></div>'
