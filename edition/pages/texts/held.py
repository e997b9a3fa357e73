"""What the record itself holds of the drafts' own words, and what these phrases show that the restatements do not."""

from __future__ import annotations

from edition.drafts.controlled import restatement
from edition.drafts.phrases import Reworded, held_words, reworded
from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.drafts.differences import differences
from edition.pages.inline import Break, Cell, Wording, line, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record


def held_table(record: Record) -> View:
    """Show for each draft how many of its clauses have a phrase of its own, and of how many words these are."""
    rows = [
        (ref("drafts", held.draft.id, held.draft.siglum), str(held.clauses), str(held.quoted), str(held.words))
        for held in held_words(record)
    ]
    caption = _("How much the record holds of the words of each draft")
    told = n_("{caption}: {n} draft", "{caption}: {n} drafts", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, (_("Draft"), _("Clauses"), _("With a phrase"), _("Words")), rows, told)


def reworded_table(record: Record) -> View:
    """Show the clauses of two drafts that are restated alike, with the phrases that differ."""
    rows = [_cells(record, pair) for pair in reworded(record)]
    caption = _("One restatement, two wordings")
    told = n_("{caption}: {n} pair", "{caption}: {n} pairs", len(rows)).format(caption=caption, n=len(rows))
    return table_view(caption, (_("Clauses"), _("Restated"), _("In their own words")), rows, told)


def _cells(record: Record, pair: Reworded) -> list[Cell]:
    one, other = pair.words
    names = (ref("clauses", c.id, name_of(record, "clauses", c.id).name) for c in (pair.first, pair.second))
    first, second = names
    phrases = line(
        Wording(one.text, one.lang, one.translation), Break(), Wording(other.text, other.lang, other.translation)
    )
    word_by_word = line(Break(), toned("gloss", *differences(pair.pieces))) if pair.pieces else ()
    return [
        line(first, Break(), second),
        restatement(pair.first),
        toned("cell-list", *phrases, *word_by_word),
    ]
