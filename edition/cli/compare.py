"""``fiasco compare``: two drafts of the record, clause by clause."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from edition.cli.describe import Commands, add_command
from edition.cli.output import complain, say

if TYPE_CHECKING:
    from edition.drafts.comparison import ClausePair, Comparison

_DESCRIPTION = """\
Compare two drafts of the record, topic by topic. Words that only the first has stand in [- -], words that only the
second has in [+ +]; a clause without a counterpart says what is known of the other draft."""

_MARKS = {"same": "{}", "added": "[+ {} +]", "removed": "[- {} -]"}


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = add_command(
        commands,
        "compare",
        run,
        does="compare two drafts of the record",
        description=_DESCRIPTION,
        example="fiasco compare A1 S6",
    )
    parser.add_argument("first", metavar="DRAFT", help="a siglum, such as A1, or an id, such as gbfr-1939-05-27")
    parser.add_argument("second", metavar="DRAFT", help="the draft to compare it with")


def run(chosen: Namespace) -> int:
    """Compare; return 2 if there is no such draft."""
    from edition.drafts.comparison import compare
    from edition.record import open_record

    record = open_record()
    by_siglum = {row.siglum: row.id for row in record.rows("drafts")}
    first, second = (by_siglum.get(name, name) for name in (chosen.first, chosen.second))
    for name in (first, second):
        if name not in record.drafts:
            complain(f"there is no draft {name!r}; use a siglum or one of: {', '.join(record.drafts)}")
            return 2
    say(comparison_text(compare(record, first, second), {t.id: t.name for t in record.rows("topics")}))
    return 0


def comparison_text(comparison: Comparison, topics: dict[str, str]) -> str:
    """Return a comparison as plain text."""
    from edition.pages.drafts.side_by_side import outcome

    lines = [outcome(comparison)]
    last = ""
    for pair in comparison.pairs:
        if pair.topic != last:
            lines += ["", topics[pair.topic]]
            last = pair.topic
        lines.append(f"  {_pair_text(comparison, pair)}")
    return "\n".join(lines)


def _pair_text(comparison: Comparison, pair: ClausePair) -> str:
    from edition.drafts.controlled import restatement

    if pair.first and pair.second:
        pieces = ((piece.kind.value, piece.text.strip()) for piece in pair.pieces)
        return " ".join(_MARKS[kind].format(text) for kind, text in pieces if text)
    draft, clause = (comparison.first, pair.first) if pair.first else (comparison.second, pair.second)
    assert clause is not None and pair.missing is not None
    return f"only in {draft.siglum} (the other: {pair.missing.value}): {restatement(clause)}"
