"""The book as an EPUB and as one page: whole, well-formed, and without a link that leads nowhere."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Callable
from urllib.parse import unquote
from zipfile import ZIP_STORED, ZipFile

import pytest
from lxml import etree, html

from tests.book.small import SmallBook

pytestmark = pytest.mark.xdist_group("small book")

BRIDGE = "chapters/negotiations/bridge"
DC = "{http://purl.org/dc/elements/1.1/}"
OPF = "{http://www.idpf.org/2007/opf}"
Copied = Callable[[str], SmallBook]


def packed(book: SmallBook) -> bytes:
    done = book.build("--builder", "custom", "--custom-builder", "epub")
    assert (done.code, done.warnings) == (0, []), done.said[-2000:]
    return book.output("epub")["two-republics-and-a-river.epub"]


def test_the_epub_opens_and_every_link_in_it_leads_somewhere(copied: Copied) -> None:
    book = copied("epub")
    book.change(f"{BRIDGE}.md", "was not seen", "was not seen & <i>not</i> asked for")
    whole = packed(book)
    with ZipFile(io.BytesIO(whole)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        files = {name: archive.read(name) for name in archive.namelist()}
    trees = {name: etree.fromstring(text) for name, text in files.items() if name.endswith((".xhtml", ".opf", ".ncx"))}
    ids = {name: set(tree.xpath("//@id")) for name, tree in trees.items()}
    dead = []
    for name, tree in trees.items():
        for link in tree.xpath("//*[local-name()!='item']/@href | //@src") if name.endswith(".xhtml") else ():
            path, _, place = unquote(link).partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            if "//" not in link and (target not in files or (place and place not in ids[target])):
                dead.append((name, link))
    assert dead == []
    package = trees["content.opf"]
    assert [package.findtext(f".//{DC}{field}") for field in ("title", "creator", "identifier", "date")] == [
        "Two Republics and a River: a small edition", "The River contributors", "two-republics-and-a-river-0.3.0",
        "2026-06-01T00:00:00Z",
    ]  # fmt: skip
    assert {item.get("href") for item in package.iter(f"{OPF}item")} - {"toc.ncx"} <= files.keys()
    assert "chapters/apparatus/people/holm.xhtml" in files
    assert f"{BRIDGE}.xhtml".encode() in files["nav.xhtml"]
    assert b"<script" not in b"".join(files.values())
    again = copied("elsewhere")
    again.change(f"{BRIDGE}.md", "was not seen", "was not seen & <i>not</i> asked for")
    assert packed(again) == whole


def test_the_one_page_holds_every_page_once_and_every_link_in_it_leads_somewhere(copied: Copied) -> None:
    book = copied("one")
    done = book.build("--builder", "singlehtml")
    assert (done.code, done.warnings) == (0, []), done.said[-2000:]
    page = html.fromstring(book.page("index.html", "singlehtml"))
    ids = page.xpath("//@id")
    assert len(set(ids)) == len(ids)
    assert [link for link in page.xpath("//@href") if link.startswith("#") and link[1:] not in set(ids)] == []
    local = [link for link in page.xpath("//@href | //@src") if not link.startswith("#") and "//" not in link]
    assert {link.partition("?")[0] for link in local} <= book.output("singlehtml").keys()
    assert page.xpath("//script[contains(@src, '//')]") == []
    # Two drafts have a first article; a link leads to that of its own draft, and pages outside the contents are there.
    watch = page.xpath("//a[text()='a watch']/@href")
    assert watch == ["#chapters/apparatus/drafts/sv-1939-05-09/art-2"]
    assert "document-chapters/apparatus/people/holm" in ids
    described = page.xpath("//a[text()='Petr Vasko']/@aria-describedby")
    assert all(name in ids for name in described)


def test_one_kind_of_output_leaves_the_other_as_it_is(river: SmallBook, copied: Copied) -> None:
    book = copied("both")
    assert book.build().code == 0
    assert book.build("--builder", "singlehtml").code == 0
    assert "no targets are out of date" in book.build().said
    assert book.output() == river.output()
