"""HTML rewritten as XHTML and as one page."""

from __future__ import annotations

import pytest
from lxml import etree

from edition.book.rewrite import PAGE_ENDS, as_one, as_xhtml, page_begins


@pytest.mark.parametrize(
    ("html", "xhtml"),
    [
        ("<p>a<br>b<img src=x alt=''>", '<p>a<br/>b<img src="x" alt=""/></p>'),
        ("<details open>A &amp; B &lt; C</details>", '<details open="open">A &amp; B &lt; C</details>'),
        ("<a title='say \"yes\"' href=\"a?b&amp;c\">x</a>", '<a title="say &quot;yes&quot;" href="a?b&amp;c">x</a>'),
        ("<ul><li>one<li>two</ul>", "<ul><li>one<li>two</li></li></ul>"),
        ("<p>&nbsp;&ndash;</p><!-- a remark -->", "<p>\xa0–</p>"),
        ("<style>a>b{color:red}</style>", "<style>a>b{color:red}</style>"),
    ],
)  # fmt: skip
def test_html_becomes_well_formed_and_says_the_same(html: str, xhtml: str) -> None:
    assert as_xhtml(html) == xhtml
    etree.fromstring(f"<div>{xhtml}</div>")


def test_names_in_drawings_keep_their_capitals() -> None:
    drawn = '<svg viewBox="0 0 1 1"><clipPath id="c"/><linearGradient id="g"></linearGradient></svg>'
    assert etree.fromstring(as_xhtml(drawn)).get("viewBox") == "0 0 1 1"
    assert "</linearGradient>" in as_xhtml(drawn)


PAGES = (
    '<h1 id="top">Title</h1><a href="#document-b#art-1">b</a> <a href="#top">top</a>'
    f'{page_begins("a")}<span id="document-a"></span><p id="art-1" aria-labelledby="art-1 x">A</p><b id="x"></b>'
    f'<a href="#art-1">own</a> <a href="#document-c/d">c</a> <a href="https://e.example/#art-1">out</a>'
    f'{page_begins("c/d")}<span id="document-c/d"></span><i id="art-1"></i>'
    f'<svg><g clip-path="url(#art-1)"/></svg>{PAGE_ENDS}<a href="#gone">gone</a>{PAGE_ENDS}'
    f'{page_begins("b")}<span id="document-b"></span><p id="art-1">B</p>{PAGE_ENDS}'
)


def test_places_take_the_name_of_their_page_and_links_find_them() -> None:
    whole, lost = as_one(PAGES, "index", ("index", "a", "b", "c/d"))
    tree = etree.HTML(whole)
    assert len(set(tree.xpath("//@id"))) == len(tree.xpath("//@id")) == 8
    assert tree.xpath("//a/@href") == [
        "#b/art-1", "#index/top", "#a/art-1", "#document-c/d", "https://e.example/#art-1", "#a/gone",
    ]  # fmt: skip
    assert tree.xpath("//p/@aria-labelledby") == ["a/art-1 a/x"]
    assert tree.xpath("//g/@clip-path") == ["url(#c/d/art-1)"]
    assert lost == {"a/gone"}
