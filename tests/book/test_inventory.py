"""The inventory by which other books made with Sphinx cite this one."""

from __future__ import annotations

import subprocess
import sys
from functools import lru_cache

import pytest
from lxml import html
from sphinx.util.inventory import InventoryFile

from edition.book.domain import TABLES, ids
from edition.exports.addresses import address
from edition.record import open_record
from tests.book.site import SITE, pages

SAMPLES = {
    "event": "1939-06-02-soviet-draft",
    "draft": "su-1939-06-02",
    "clause": "su-1939-06-02.art-1-1",
    "person": "molotov",
    "place": "moscow",
    "source": "carley-2019-fiasco",
    "comparison": "gbfr-1939-05-27-and-su-1939-06-02",
    "phrase": "bound.parties",
}
FAR = "https://edition.example.org/"


@lru_cache(maxsize=1)
def inventory() -> dict[str, dict[str, tuple[str, str, str, str]]]:
    with (SITE / "objects.inv").open("rb") as file:
        return InventoryFile.load(file, FAR, lambda base, uri: base + uri)  # type: ignore[return-value]


def test_every_record_with_a_place_in_the_book_is_listed_with_its_address() -> None:
    record = open_record()
    for kind, table in TABLES.items():
        listed = {name: found[2] for name, found in inventory().get(f"fiasco:{kind}", {}).items()}
        assert listed == {one: f"{FAR}{address(table, one)}" for one in ids(record, table)}, kind


def test_every_address_of_the_inventory_is_one_of_the_book() -> None:
    places = {page.name: set(page.ids) for page in pages()}
    for kind in TABLES:
        for _project, _version, uri, _title in inventory().get(f"fiasco:{kind}", {}).values():
            page, _, fragment = uri.removeprefix(FAR).partition("#")
            assert page in places and (not fragment or fragment in places[page]), uri


def test_names_are_titles() -> None:
    record = open_record()
    for event in record.rows("events"):
        assert inventory()["fiasco:event"][event.id][3] == event.title


@pytest.fixture(scope="module")
def citing(tmp_path_factory: pytest.TempPathFactory) -> html.HtmlElement:
    """A page of a book that has nothing of ours but the file of the inventory, built without a network."""
    root = tmp_path_factory.mktemp("citing")
    inv = (SITE / "objects.inv").as_posix()
    (root / "conf.py").write_text(
        "extensions = ['sphinx.ext.intersphinx']\n"
        f"intersphinx_mapping = {{'fiasco': ({FAR!r}, {inv!r})}}\n"
        "html_theme = 'basic'\n",
        encoding="utf-8",
    )
    lines = [f"* :external+fiasco:ref:`{kind}-{name}`" for kind, name in SAMPLES.items()]
    lines.append("* :external+fiasco:ref:`the Soviet answer <event-1939-06-02-soviet-draft>`")
    (root / "index.rst").write_text("Citing\n======\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "-n", "-b", "html", str(root), str(root / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return html.fromstring((root / "out" / "index.html").read_bytes())


@pytest.mark.parametrize("kind", SAMPLES)
def test_another_book_cites_a_record_by_kind_and_id(citing: html.HtmlElement, kind: str) -> None:
    where = f"{FAR}{address(TABLES[kind], SAMPLES[kind])}"
    assert where in citing.xpath("//a[contains(@class, 'external')]/@href")


def test_another_book_cites_in_words_of_its_own(citing: html.HtmlElement) -> None:
    target = f"{FAR}{address('events', SAMPLES['event'])}"
    words = [a.text_content() for a in citing.xpath(f"//a[@href='{target}']")]
    record = open_record()
    assert words == [record["events"][SAMPLES["event"]].title, "the Soviet answer"]
