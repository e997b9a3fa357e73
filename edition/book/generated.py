"""Pages made from the record: a stub file for each, and the directives that fill them.

Sphinx wants a file for every page. The stubs hold one directive each; they are written before a
build, are ignored by git, and stubs of records that no longer exist are removed. What a page says is
decided in `edition.pages.apparatus`; here its headings become sections, so that outline, contents and
search know them, and its views become nodes.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from edition.book.views import shown
from edition.drafts.succession import draft_pairs
from edition.exports.addresses import COMPARISONS, PAGED, address
from edition.pages.apparatus import LISTS, PAGES
from edition.pages.view import Listing, PageView, Part
from edition.record import open_record
from edition.record.files import write_whole

LOG = logging.getLogger(__name__)

IN_CONTENTS = ("drafts",)
"""Tables whose pages stand in the table of contents; the others are reached through their lists."""


def write_stubs(app: Sphinx, config: Config) -> None:
    """Write the stub of every generated page below the source folder."""
    record = open_record()
    for table in PAGED:
        _write_pages(Path(app.srcdir), PAGED[table], table, record.table(table))
    pairs = [exchange.id for exchange in draft_pairs(record)]
    _write_pages(Path(app.srcdir), COMPARISONS, "comparisons", pairs)


def _write_pages(root: Path, name: str, table: str, ids: Iterable[str]) -> None:
    folder = root / name
    wanted = set()
    for record_id in ids:
        path = root / f"{address(table, record_id).page}.md"
        wanted.add(path)
        head = "" if table in IN_CONTENTS else "---\norphan: true\n---\n\n"
        write_whole(path, f"{head}```{{record-page}} {table} {record_id}\n```\n")
    if folder.is_dir():
        for path in folder.iterdir():  # also what an interrupted build left of a file
            if path not in wanted and path.is_file():
                path.unlink()


class RecordPage(SphinxDirective):
    """The page of one record: ``{record-page} people maisky``."""

    required_arguments = 2

    def run(self) -> list[nodes.Node]:
        """Return the page."""
        table, record_id = self.arguments
        return [page_nodes(PAGES[table](open_record(), record_id))]


class RecordList(SphinxDirective):
    """A whole table as a list: ``{record-list} events``."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the list, or a warning where there is none of that name."""
        table = self.arguments[0]
        if table not in LISTS:
            LOG.warning("there is no list of %r; use one of %s", table, ", ".join(LISTS), location=self.get_location())
            return []
        return listing_nodes(LISTS[table](open_record()))


def page_nodes(page: PageView) -> nodes.section:
    """Return a page as the section that its title heads."""
    about = nodes.meta(name="description", content=page.about)
    return _section(page.id, page.title, about, *map(shown, page.lead), *map(_part, page.parts), *map(shown, page.foot))


def listing_nodes(listing: Listing) -> list[nodes.Node]:
    """Return a list as what follows the words with which its page begins."""
    return [*map(shown, listing.lead), *map(_part, listing.parts)]


def _part(part: Part) -> nodes.section:
    found = _section(part.id, part.title, *map(shown, part.views), *map(_part, part.parts))
    found["classes"].extend(part.classes)
    return found


def _section(name: str, title: str, *children: nodes.Node) -> nodes.section:
    return nodes.section("", nodes.title("", title), *children, ids=[name], names=[name])
