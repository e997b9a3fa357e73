"""The work in its own chapters: ``{edition}`version``` in a line, and the forms for citing it as blocks.

What a chapter says of title, author, version and year comes from the identity of the work, so that neither a new
version nor another name has to be typed there.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

from edition.exports.citing import cite_record, cite_work
from edition.exports.identity import Identity, read_identity

LOG = logging.getLogger(__name__)

FORMS = ("work note", "work bibtex", "work ris", "record note", "record bibtex", "record ris")


def words(work: Identity) -> dict[str, list[nodes.Node]]:
    """Return what the role can name: fields of the work, and ``imprint``, its title with version and year."""
    said = {
        "title": work.title,
        "short-title": work.short_title,
        "author": work.author,
        "version": work.version,
        "year": work.year,
    }
    plain: dict[str, list[nodes.Node]] = {name: [nodes.Text(text)] for name, text in said.items()}
    imprint = nodes.Text(f", version {work.version} ({work.year})")
    return plain | {"imprint": [nodes.emphasis("", work.title), imprint]}


class Edition(SphinxRole):
    """A field of the work: ``{edition}`version```."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the words, or a warning that names page and line."""
        known = words(read_identity())
        if self.text not in known:
            said = ", ".join(known)
            LOG.warning("the work has no %r: use one of %s", self.text, said, location=self.get_location())
            return [nodes.Text(self.text)], []
        return known[self.text], []


class CitationForm(SphinxDirective):
    """How to cite the work or its record, in one form: ``{citation-form} work bibtex``."""

    required_arguments = 2

    def run(self) -> list[nodes.Node]:
        """Return the form, or a warning that names page and line."""
        asked = " ".join(self.arguments)
        if asked not in FORMS:
            LOG.warning("no form %r: use one of %s", asked, ", ".join(FORMS), location=self.get_location())
            return []
        what, form = self.arguments
        work = read_identity()
        citation = (cite_work if what == "work" else cite_record)(work)
        if form == "note":
            return [_note(citation.note, work.title if what == "work" else work.record_title)]
        text = getattr(citation, form)
        return [nodes.literal_block(text, text, language="bibtex" if form == "bibtex" else "text")]


def _note(note: str, title: str) -> nodes.block_quote:
    before, _, after = note.partition(f"*{title}*")
    return nodes.block_quote(
        "", nodes.paragraph("", "", nodes.Text(before), nodes.emphasis("", title), nodes.Text(after))
    )


def setup(app: Sphinx) -> None:
    """Register role and directive."""
    app.add_role("edition", Edition())
    app.add_directive("citation-form", CitationForm)
