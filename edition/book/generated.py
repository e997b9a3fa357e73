"""Pages made from the record: a stub file for each, and the directives that fill them.

Sphinx wants a file for every page. The stubs hold one directive each; they are written before a
build, are ignored by git, and stubs of records that no longer exist are removed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from edition.book.pages import LISTS, PAGES
from edition.drafts.succession import exchanges
from edition.exports.addresses import COMPARISONS, PAGED, address
from edition.record import open_record
from edition.record.files import write_whole

LOG = logging.getLogger(__name__)

IN_CONTENTS = ("drafts",)
"""Tables whose pages stand in the table of contents; the others are reached through their lists."""

UNSEARCHED = {"comparisons": "nosearch: true\n"}
"""Pages left out of the search: all their words stand on the pages of the drafts too."""


def write_stubs(app: Sphinx, config: Config) -> None:
    """Write the stub of every generated page below the source folder."""
    record = open_record()
    for table in PAGED:
        _write_pages(Path(app.srcdir), PAGED[table], table, record.table(table))
    pairs = [exchange.id for exchange in exchanges(record)]
    _write_pages(Path(app.srcdir), COMPARISONS, "comparisons", pairs)


def _write_pages(root: Path, name: str, table: str, ids: Iterable[str]) -> None:
    folder = root / name
    wanted = set()
    for record_id in ids:
        path = root / f"{address(table, record_id).page}.md"
        wanted.add(path)
        head = "" if table in IN_CONTENTS else f"---\norphan: true\n{UNSEARCHED.get(table, '')}---\n\n"
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
        return [PAGES[table](open_record(), record_id)]


class RecordList(SphinxDirective):
    """A whole table as a list: ``{record-list} events``."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the list, or a warning where there is none of that name."""
        table = self.arguments[0]
        if table not in LISTS:
            LOG.warning("there is no list of %r; use one of %s", table, ", ".join(LISTS), location=self.get_location())
            return []
        return LISTS[table](open_record())
