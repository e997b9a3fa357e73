"""Coverage: every paragraph of the chapters that asserts a fact, with the evidence behind it.

Paragraphs are noted when a page is read. One without an address, or without a reference that leads
to evidence, is a warning and fails the build. The page of coverage lists them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from edition.book.domain import TABLES
from edition.book.generated import listing_nodes
from edition.pages.apparatus.coverage import Paragraph, listing
from edition.pages.apparatus.voices import narration, silence, voices
from edition.record import Record, open_record

LOG = logging.getLogger(__name__)

ARGUED = "edition_argued"
"""The setting that lists pages and folders of pages whose every paragraph must lead to evidence."""

OPENING = 9
"""Words of a paragraph that stand for it on the page."""


def paragraphs_of(doctree: nodes.document, page: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a page that stand in its text: no summaries, lists, tables or labels."""
    names = {f"voice-{name}": said for name, said in voices().items()} | {"not-known": silence()}
    for node in doctree.findall(nodes.paragraph):
        boxes = [c for c in _classes_around(node) if c]
        if "in-brief" in boxes or any(c.endswith("-head") for c in node["classes"]) or _is_set_apart(node):
            continue
        voice = next((names[c] for c in boxes if c in names), narration())
        references = tuple(
            (TABLES[r["reftype"]], r["reftarget"]) for r in node.findall(pending_xref) if r["refdomain"] == "fiasco"
        )
        yield Paragraph(page, node["ids"][0] if node["ids"] else "", _opening(node), voice, references, node.line or 0)


def _classes_around(node: nodes.Node) -> Iterator[str]:
    while node.parent is not None:
        node = node.parent
        yield from node.get("classes", ()) if isinstance(node, nodes.Element) else ()


def _is_set_apart(node: nodes.Node) -> bool:
    around = node.parent
    while around is not None:
        apart = (nodes.list_item, nodes.table, nodes.footnote, nodes.system_message)
        if isinstance(around, apart) or "cell" in around.get("classes", ()):
            return True
        around = around.parent
    return False


def _opening(node: nodes.paragraph) -> str:
    text = "".join(_words(node))
    words = text.split()
    return " ".join(words[:OPENING]) + (" …" if len(words) > OPENING else "")


def _words(node: nodes.Node) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, nodes.Text):
            yield child.astext()
        elif isinstance(child, nodes.pending) or type(child).__name__ == "pending_glue":
            yield "…"
        else:
            yield from _words(child)


def note(app: Sphinx, doctree: nodes.document) -> None:
    """Note the paragraphs of a chapter and warn of those that lead nowhere."""
    page = app.env.docname
    if not any(page == place or page.startswith(f"{place}/") for place in app.config[ARGUED]):
        return
    record = open_record()
    # That nothing was found is not shown by a source.
    found = tuple(one for one in paragraphs_of(doctree, page) if one.voice != silence() or one.sources(record))
    _store(app.env)[page] = found
    for one in found:
        fault = _fault(record, one)
        if fault:
            LOG.warning(
                "the paragraph %r %s",
                one.name or one.opening,
                fault,
                location=(page, one.line or None),
                type="edition",
                subtype="claim",
            )


def _fault(record: Record, one: Paragraph) -> str:
    if not one.name:
        return "has no address: put {#name} above it"
    return "" if one.sources(record) else "leads to no evidence: name a source or a record"


def _store(env: BuildEnvironment) -> dict[str, tuple[Paragraph, ...]]:
    stored: dict[str, tuple[Paragraph, ...]] = env.__dict__.setdefault("edition_claims", {})
    return stored


def forget(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    """Drop what was noted of a page that is read again or gone."""
    _store(env).pop(docname, None)


def merge(app: Sphinx, env: BuildEnvironment, docnames: list[str], other: BuildEnvironment) -> None:
    """Take over what another process noted of its pages."""
    _store(env).update({page: found for page, found in _store(other).items() if page in docnames})
    _places(env).update(_places(other))


def _places(env: BuildEnvironment) -> set[str]:
    places: set[str] = env.__dict__.setdefault("edition_coverage_pages", set())
    return places


def note_reading(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Note whether any page is read."""
    vars(app)["edition_reads"] = bool(docnames)


def write_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Have the page of coverage written whenever any page changed."""
    return sorted(_places(env)) if vars(app).get("edition_reads") else []


class coverage_table(nodes.General, nodes.Element):  # noqa: N801 -- docutils names visitors after the class
    """The place of the list, filled when every page has been read."""


class Coverage(SphinxDirective):
    """The list of paragraphs and their evidence: ``{coverage}``."""

    def run(self) -> list[nodes.Node]:
        """Return the place of the list."""
        _places(self.env).add(self.env.docname)
        return [coverage_table()]


class Filling(SphinxPostTransform):
    """Puts the list in its place, before the references in it are resolved."""

    default_priority = 5

    def run(self, **kwargs: Any) -> None:
        """Fill every place of this page."""
        store = _store(self.env)
        for place in list(self.document.findall(coverage_table)):
            order = [page for page in self.env.toctree_includes.get(self.config.root_doc, ()) if page in store]
            pages = [*order, *sorted(set(store) - set(order))]
            titles = {page: self.env.titles[page].astext() for page in pages}
            found = [one for page in pages for one in store[page]]
            place.replace_self(listing_nodes(listing(open_record(), found, titles)))


def setup(app: Sphinx) -> None:
    """Register the directive and the handlers."""
    app.add_config_value(ARGUED, ["chapters/negotiations", "chapters/white-paper", "chapters/conclusion"], "env")
    app.add_node(coverage_table)
    app.add_directive("coverage", Coverage)
    app.connect("doctree-read", note)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
    app.connect("env-before-read-docs", note_reading)
    app.connect("env-updated", write_again)
    app.add_post_transform(Filling)
