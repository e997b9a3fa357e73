"""Coverage: every paragraph of the chapters that asserts a fact, with the evidence behind it.

Paragraphs are noted when a page is read. One without an address, or without a reference that leads
to evidence, is a warning and fails the build. The page of coverage lists them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from edition.book.domain import TABLES
from edition.book.nodes import Inline, joined, link, para, section, span, table
from edition.record import Record, open_record
from edition.record.kinds import status_of
from edition.record.relations import STATUS_WORDS

LOG = logging.getLogger(__name__)

ARGUED = "edition_argued"
"""The setting that lists pages and folders of pages whose every paragraph must lead to evidence."""

VOICES = {
    "voice-carley": "Carley argues",
    "voice-record": "The record shows",
    "voice-others": "Others object",
    "not-known": "Not known",
}
"""Classes of the boxes that a paragraph may stand in, and the names of their voices."""

NARRATION = "The edition"
OPENING = 9
"""Words of a paragraph that stand for it on the page."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One paragraph of a chapter, and what it refers to.

    Attributes
    ----------
    page, name
        Page and address of the paragraph; the name is empty where it has none.
    opening
        Its first words.
    voice
        Who speaks.
    references
        Table and id of each record it names, sources included, in order.
    line
        The line of the file on which it begins.
    """

    page: str
    name: str
    opening: str
    voice: str
    references: tuple[tuple[str, str], ...]
    line: int

    def sources(self, record: Record) -> tuple[str, ...]:
        """Return the keys of the sources behind the paragraph: those it names, then those of its records."""
        named = [key for name, key in self.references if name == "sources"]
        behind = [row.source for ref in self.references for row in record.evidence_for(*_evidenced(ref))]
        own = [
            record.table(t)[i].text_of("source")
            for t, i in self.references
            if t in ("arguments", "objections", "statements") and i in record.table(t)
        ]
        return tuple(dict.fromkeys([*named, *own, *behind]))


def _evidenced(reference: tuple[str, str]) -> tuple[str, str]:
    """Return the record whose evidence counts: people and words explain, they do not prove."""
    return reference if reference[0] not in ("people", "places", "parties", "terms", "sources") else ("", "")


def claims_of(doctree: nodes.document, page: str) -> Iterator[Claim]:
    """Yield the paragraphs of a page that stand in its text: no summaries, lists, tables or labels."""
    for node in doctree.findall(nodes.paragraph):
        boxes = [c for c in _classes_around(node) if c]
        if "in-brief" in boxes or any(c.endswith("-head") for c in node["classes"]) or _is_set_apart(node):
            continue
        voice = next((VOICES[c] for c in boxes if c in VOICES), NARRATION)
        references = tuple(
            (TABLES[r["reftype"]], r["reftarget"]) for r in node.findall(pending_xref) if r["refdomain"] == "fiasco"
        )
        yield Claim(page, node["ids"][0] if node["ids"] else "", _opening(node), voice, references, node.line or 0)


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
    found = tuple(c for c in claims_of(doctree, page) if c.voice != VOICES["not-known"] or c.sources(record))
    _store(app.env)[page] = found
    for claim in found:
        fault = _fault(record, claim)
        if fault:
            LOG.warning(
                "the paragraph %r %s",
                claim.name or claim.opening,
                fault,
                location=(page, claim.line or None),
                type="edition",
                subtype="claim",
            )


def _fault(record: Record, claim: Claim) -> str:
    if not claim.name:
        return "has no address: put {#name} above it"
    return "" if claim.sources(record) else "leads to no evidence: name a source or a record"


def _store(env: BuildEnvironment) -> dict[str, tuple[Claim, ...]]:
    stored: dict[str, tuple[Claim, ...]] = env.__dict__.setdefault("edition_claims", {})
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
            claims = [claim for page in pages for claim in store[page]]
            place.replace_self(list(_listing(self.app, self.env.docname, claims)))


def _listing(app: Sphinx, docname: str, claims: list[Claim]) -> Iterator[nodes.Node]:
    record = open_record()
    sources = {key for claim in claims for key in claim.sources(record)}
    lacking = sum(not claim.sources(record) for claim in claims)
    pages = list(dict.fromkeys(claim.page for claim in claims))
    yield para(
        f"{len(claims)} paragraphs of {len(pages)} chapters; {lacking} without evidence; "
        f"{len(sources)} of {len(record.sources)} sources stand behind them.",
        classes=["count"],
    )
    for page in pages:
        own = [claim for claim in claims if claim.page == page]
        heads: list[list[Inline]] = [["Paragraph"], ["Voice"], ["Records it rests on"], ["Sources behind it"]]
        rows = [_row(app, docname, record, claim) for claim in own]
        title = app.env.titles[page].astext()
        yield section(f"of-{page.rpartition('/')[2]}", title, table(heads, rows, "wide"))


def _row(app: Sphinx, docname: str, record: Record, claim: Claim) -> list[list[Inline]]:
    where = f"{app.builder.get_relative_uri(docname, claim.page)}#{claim.name}"
    keys = claim.sources(record)
    named: list[Inline] = joined(link(record, "sources", key) for key in keys[:3])
    if len(keys) > 3:
        named.append(f" and {len(keys) - 3} more")
    return [
        [nodes.reference("", claim.opening, refuri=where, internal=True)],
        [span(claim.voice, "voice-name")],
        [_support(record, claim)],
        [*named] or ["none"],
    ]


def _support(record: Record, claim: Claim) -> str:
    """Return how well the records behind a paragraph are supported: ``two sources 3, disputed 1``."""
    named = [(t, i) for t, i in dict.fromkeys(claim.references) if _evidenced((t, i))[0] and t in record.tables]
    rows = [record.table(t)[i] for t, i in named if i in record.table(t)]
    counted = Counter(STATUS_WORDS[code] for row in rows if (code := status_of(row)))
    return ", ".join(f"{words} {counted[words]}" for words in STATUS_WORDS.values() if counted[words]) or "–"


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
