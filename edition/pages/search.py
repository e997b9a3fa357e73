"""The page of the search: a box, what can be asked, ways for those who have no scripts; results are the script's."""

from __future__ import annotations

from dataclasses import dataclass

from edition.exports.addresses import PAGED
from edition.language import _
from edition.pages.inline import Line, There, filled
from edition.pages.scripting import counted, messages
from edition.pages.view import View
from edition.record import Record
from edition.search.passages import Group

EXPLORER, CONTENTS = "explorer", "index"
"""The chapter that shows every event, by its id; the title page, which has the contents."""

SCRIPTS = ("words.js", "spellings.js", "fold.js", "asking.js", "meaning.js", "finding.js", "search.js")
"""Scripts of the page, in the order in which they are needed; the passages are loaded when searching starts."""


@dataclass(frozen=True, slots=True)
class SearchModel:
    """The page.

    Attributes
    ----------
    examples
        Queries to try.
    without
        What is said to those without scripts.
    words
        Words of the script.
    """

    examples: tuple[str, ...]
    without: Line
    words: str


def search_view(record: Record) -> View:
    """Show the page of the search."""
    about = _("Search chapters, drafts, events, people, quotations and sources, by words, phrases, days and sigla.")
    return View("search", SearchModel(examples(record), _without(record), _words()), about, SCRIPTS)


def examples(record: Record) -> tuple[str, ...]:
    """Return queries to try, each of another kind: a phrase and its original, a day, a siglum."""
    term = next((row for row in record.rows("terms") if row.original and row.lang), None)
    drafts = sorted(record.rows("drafts"), key=lambda row: -len(record.where("clauses", draft=row.id)))
    found = [f"“{term.term}”", term.original] if term else []
    for draft in drafts[:1]:
        found += [draft.handed_over.describe(), draft.siglum] if draft.handed_over else [draft.siglum]
    return tuple(found)


def _without(record: Record) -> Line:
    explorer = next((row.page for row in record.rows("chapters") if row.id == EXPLORER), CONTENTS)
    return filled(
        _("The search needs JavaScript. Without it, {explorer} lists all that happened, day by day; {people} and {contents} "
          "lead to the rest."),
        explorer=There(explorer, "", (_("Every event"),)),
        people=There(PAGED["people"], "", (_("the index of people"),)),
        contents=There(CONTENTS, "", (_("the contents"),)),
    )  # fmt: skip


def labels() -> dict[str, str]:
    """Return the names of the groups of results."""
    return {
        Group.CHAPTERS.value: _("Chapters"),
        Group.DRAFTS.value: _("Drafts and clauses"),
        Group.EVENTS.value: _("Events"),
        Group.PEOPLE.value: _("People and places"),
        Group.QUOTATIONS.value: _("Quotations"),
        Group.ARGUMENT.value: _("The argument and its critics"),
        Group.STATEMENTS.value: _("Public statements"),
        Group.DISPUTES.value: _("Disputed points"),
        Group.TERMS.value: _("Terms"),
        Group.SOURCES.value: _("Sources"),
    }


def _words() -> str:
    return messages(
        **labels(),
        everything=_("Everything"),
        languages=_("any language"),
        loading=_("Opening the index …"),
        broken=_("The index of the search could not be read. Reload the page; if that does not help, build the book again."),
        found=counted("{n} passage found.", "{n} passages found."),
        instead=_("‘{word}’ stands nowhere; found with {instead}."),
        orWord=_(" or "),
        nothing=_("Nothing in the book has this."),
        mostly=counted(
            "No passage has all of this; {n} has the greater part of it.",
            "No passage has all of this; {n} have the greater part of it.",
        ),
        unknown=_("‘{word}’ stands nowhere in the book, nor anything spelt like it."),
        narrow=_("Nothing of this kind was found."),
        more=counted("Show {n} more", "Show {n} more"),
        # Words of a question that say nothing of what is sought.
        small=_("a about an and are as at by did do does for from had has have he how in is it of on or that the this to was "
                "were what when where which who whom whose why with"),
    )  # fmt: skip
