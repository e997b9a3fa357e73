"""Every template: shown in a notebook and in a book, and safe with whatever stands in the tables."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from lxml import html

import edition.pages
from edition.pages import render
from edition.pages.inline import Break, File, Here, Ref, There, Toned, Web, Wording, refs
from edition.pages.view import encode
from tests.unit.pages.apparatus.samples import MODELS as APPARATUS
from tests.unit.pages.samples import MODELS as VIEWS
from tests.unit.pages.showing import BOOK

TEMPLATES = Path(edition.pages.__file__).parent / "templates" / "views"

MODELS = VIEWS | APPARATUS

EVIL = """"'><script>alert(1)</script><s onload='x'>&amp;{{ 7 * 7 }}"""
"""Text that ends an attribute, opens elements and asks a template to compute."""

KINDS = {part.kind for part in (Ref, There, Here, Web, File, Toned, Wording, Break)}


def is_text(field: str, value: str) -> bool:
    """Whether a field holds words: neither a drawing, nor what says of which kind a part of running text is."""
    return bool(value) and field not in ("tone", "wide", "narrow") and not (field == "kind" and value in KINDS)


FORMS = [pytest.param(name, id=name) for name in MODELS]


def shown(name: str, model: dict[str, Any], place: Any = None) -> html.HtmlElement:
    return html.fromstring(f"<div>{render.render_encoded(name, model, place)}</div>")


def with_evil(value: Any, field: str = "") -> Any:
    """Return a model in which every text ends in evil."""
    if isinstance(value, dict):
        return {name: with_evil(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [with_evil(part, field) for part in value]
    return value + EVIL if isinstance(value, str) and is_text(field, value) else value


def test_every_template_has_a_sample() -> None:
    found = {path.relative_to(TEMPLATES).with_suffix("").as_posix() for path in TEMPLATES.rglob("*.html")}
    assert found == set(MODELS)


@pytest.mark.parametrize("name", FORMS)
def test_in_a_notebook_nothing_leads_to_a_page_that_is_not_there(name: str) -> None:
    targets = shown(name, encode(MODELS[name])).xpath("//a/@href")
    assert {t for t in targets if not t.startswith(("#", "https://example.org/", "files/a.svg"))} == set()


@pytest.mark.parametrize("name", FORMS)
def test_in_a_book_every_record_is_a_link(name: str) -> None:
    page = shown(name, encode(MODELS[name]), BOOK)
    expected = {f"{ref.table}/{ref.id}" for ref in refs(MODELS[name])}
    assert set(page.xpath("//a[contains(@class, 'ref-')]/@href")) == expected
    assert page.text_content().strip()


@pytest.mark.parametrize("place", [None, BOOK], ids=["notebook", "book"])
@pytest.mark.parametrize("name", FORMS)
def test_text_stays_text_whatever_it_holds(name: str, place: Any) -> None:
    page = shown(name, with_evil(encode(MODELS[name])), place)
    assert page.xpath("//script") == page.xpath("//s") == page.xpath("//@onload") == []
    everything = page.text_content() + " ".join(page.xpath("//@*"))
    assert EVIL in everything
    assert "49" not in everything
    plain = shown(name, encode(MODELS[name]), place)
    assert [node.tag for node in page.iter()] == [node.tag for node in plain.iter()]


@pytest.mark.parametrize("name", FORMS)
def test_the_house_rules_of_markup(name: str) -> None:
    page = shown(name, encode(MODELS[name]), BOOK)
    assert page.xpath("//@style") == [], "styles belong to the style sheet"
    assert page.xpath("//summary//p | //summary//div") == [], "a summary holds running text"
    assert page.xpath("//form[not(.//button[@type='submit'])]") == [], "a form can be submitted without a script"
    for region in page.xpath("//*[@role='region']"):
        assert region.get("aria-label"), "a region has a name of its own"
    for cell in page.xpath("//*[@headers]"):
        for head in cell.get("headers").split():
            assert page.xpath(f"//th[@id='{head}']"), "a cell names heads of its table"
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    for label in page.xpath("//*[@class='visually-hidden']"):
        said, after = label.text_content(), label.getnext()
        if label.getparent().tag in ("ins", "del") or (after is not None and after.tag == "ins"):
            assert said.endswith(" "), "a label keeps apart from the words that follow it"
        else:
            assert said.startswith((" ", ",")), "a label keeps apart from what stands before it"


@pytest.mark.parametrize("name", FORMS)
def test_every_word_of_a_template_comes_from_the_catalogue(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "_", lambda message: f"⟦{message}⟧")
    render.environment.cache_clear()
    try:
        page = shown(name, _emptied(encode(MODELS[name])), BOOK)
    finally:
        render.environment.cache_clear()
    said = [page.text_content(), *page.xpath("//@aria-label | //@title")]
    typed = [re.sub(r"⟦[^⟧]*⟧|§", "", part) for part in said]
    assert {word for part in typed for word in re.findall(r"[^\W\d_]{2,}", part)} <= {"CSV", "JSON", "widenarrow"}


def _emptied(value: Any, field: str = "") -> Any:
    """Return a model in which every text is a sign and not a word."""
    if isinstance(value, dict):
        return {name: _emptied(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_emptied(part, field) for part in value]
    return "§" if isinstance(value, str) and is_text(field, value) else value


def test_pages_load_neither_figures_nor_data_frames() -> None:
    rooms = [p for p in Path(edition.pages.__file__).parent.rglob("*.py") if p.name != "glue.py"]
    package = Path(edition.pages.__file__).parents[2]
    names = [".".join(p.relative_to(package).with_suffix("").parts).removesuffix(".__init__") for p in rooms]
    code = f"import sys, importlib\nfor name in {names!r}: importlib.import_module(name)\n"
    code += "print(*sorted({'matplotlib', 'pandas', 'sphinx', 'IPython'} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == ""
