"""The book as an EPUB: named by its identity, in well-formed pages, the same file from each build."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docutils import nodes
from lxml import etree
from sphinx.application import Sphinx
from sphinx.builders.epub3 import Epub3Builder
from sphinx.config import Config
from sphinx.util import logging

from edition.book.rewrite import as_xhtml
from edition.exports.identity import Identity, read_identity
from edition.record.files import write_whole

LOG = logging.getLogger(__name__)

CONTENTS = "content.opf"
_OPF = "{http://www.idpf.org/2007/opf}"
_SVG = b"<svg "


class Epub(Epub3Builder):
    """Sphinx's builder, which knows nothing of drawings in pages and stamps files with the hour of the build."""

    def build_content(self) -> None:
        """Write the list of files, and say in it which pages hold drawings."""
        super().build_content()
        path = Path(self.outdir) / CONTENTS
        listed = etree.parse(path)
        for item in listed.iter(f"{_OPF}item"):
            page = Path(self.outdir) / item.get("href", "")
            if page.suffix == ".xhtml" and page.is_file() and _SVG in page.read_bytes():
                item.set("properties", "svg")
        listed.write(path, encoding="UTF-8", xml_declaration=True)

    def build_epub(self) -> None:
        """Pack the files, each with the day of release."""
        moment = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
        with ZipFile(Path(self.outdir) / f"{self.config.epub_basename}.epub", "w") as book:
            for name in ("mimetype", "META-INF/container.xml", CONTENTS, "toc.ncx", *self.files):
                entry = ZipInfo(name, moment)
                entry.external_attr = 0o644 << 16
                entry.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
                book.writestr(entry, (Path(self.outdir) / name).read_bytes())


def settings(work: Identity) -> Mapping[str, Any]:
    """Return the settings of Sphinx for an EPUB of a work."""
    return {
        "epub_basename": work.slug,
        "epub_title": work.title,
        "epub_author": work.author,
        "epub_publisher": work.author,
        "epub_contributor": work.author,
        "epub_copyright": work.year,
        "epub_description": f"{work.title}. Version {work.version}.",
        "epub_identifier": work.doi or work.url or f"{work.slug}-{work.version}",
        "epub_scheme": "DOI" if work.doi else "URL" if work.url else "",
        "epub_uid": "edition",
        "epub_tocscope": "includehidden",
        "epub_tocdup": False,
        "epub_tocdepth": 2,
        "epub_show_urls": "no",
    }


def settle(app: Sphinx, config: Config) -> None:
    """Take over what the configuration does not say for itself."""
    for name, value in settings(read_identity()).items():
        if name not in config.overrides:
            config[name] = value


def take_styles(app: Sphinx) -> None:
    """Show pages in the styles of the book's theme; the frame of a page is that of Sphinx's theme for e-books."""
    if app.builder.name != Epub.name:
        return
    for folder in app.config.html_theme_path:
        for style in sorted((Path(app.confdir) / folder / app.config.html_theme / "static").glob("*.css")):
            write_whole(Path(app.outdir) / "_static" / style.name, style.read_text(encoding="utf-8"))
            app.add_css_file(style.name)


def drop_hints(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Leave out what appears when a link is pointed at: many readers of e-books would show it always."""
    if app.builder.name == Epub.name:
        for node in doctree.findall(nodes.Element):
            node.attributes.pop("tip", None)


def write_well_formed(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Write the text of a page as XHTML; readers of e-books show nothing of a page that is not well-formed."""
    if app.builder.name != Epub.name or "body" not in context:
        return
    context["metatags"] = ""
    context["body"] = as_xhtml(context["body"])
    try:
        etree.fromstring(f"<div>{context['body']}</div>")
    except etree.XMLSyntaxError as error:
        LOG.warning("the page is not well-formed: %s", error, location=page, type="edition", subtype="xhtml")


def setup(app: Sphinx) -> None:
    """Register the builder."""
    app.add_builder(Epub, override=True)
    app.connect("config-inited", settle, priority=20)
    app.connect("builder-inited", take_styles)
    app.connect("doctree-resolved", drop_hints)
    app.connect("html-page-context", write_well_formed, priority=900)
