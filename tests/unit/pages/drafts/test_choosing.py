"""Any two drafts: the grid, the lists, the boxes, and the pieces from which a page puts a comparison together."""

from __future__ import annotations

import json
from itertools import combinations

import pytest

from edition.drafts.succession import drafts_in_order
from edition.pages.drafts.choosing import FILE, PIECES, Root, choose_two, composed, pieces
from edition.pages.drafts.distances import distance_grid
from edition.pages.render import render
from tests.unit.pages.drafts.small import HILL, LAST, PLAIN, coded, small
from tests.unit.pages.showing import links, tree


def test_every_pair_is_in_the_grid_once_with_its_distance() -> None:
    record = small()
    view = distance_grid(record)
    page = tree(view, book=True)
    cells = {td.get("data-pair"): td for td in page.xpath("//td[@data-pair]")}
    assert set(cells) == {f"{a.id}/{b.id}" for a, b in combinations(drafts_in_order(record), 2)}
    far = cells[f"{HILL}/{PLAIN}"]
    assert far.text_content() == "(50) 50 of 100, on 2 features, too few to rely on"
    assert far.get("class").split() == ["grid-exchange", "grid-few", "near-5"]
    assert far.xpath("./a/@href") == [f"comparisons/{HILL}-and-{PLAIN}"]
    assert cells[f"{PLAIN}/{LAST}"].get("class").endswith("near-10")
    assert repr(view).endswith("3 drafts, 3 pairs")
    assert not page.xpath("//@style")


def test_two_drafts_with_nothing_in_common_have_no_distance() -> None:
    record = small(*(coded(LAST, feature, "unknown") for feature in ("haste", "toll")))
    (cell,) = tree(distance_grid(record)).xpath(f"//td[@data-pair='{HILL}/{LAST}']")
    assert cell.text_content() == "– no feature in common"
    assert "near" not in cell.get("class")


def test_the_lists_hold_every_consecutive_pair() -> None:
    assert links(choose_two(small())) == [
        f"comparisons/{HILL}-and-{PLAIN}", f"comparisons/{PLAIN}-and-{LAST}", f"comparisons/{HILL}-and-{LAST}",
    ]  # fmt: skip
    assert choose_two(small()).scripts == PIECES and FILE in PIECES


def test_the_boxes_sleep_hold_every_draft_and_stand_on_a_pair() -> None:
    page = tree(choose_two(small()))
    (form,) = page.xpath("//form")
    assert form.get("hidden") is not None and form.xpath(".//button/@type") == ["submit"]
    first, second = form.xpath(".//select")
    assert [o.text for o in first] == ["H1 · 1 May · Hill", "P1 · 9 May · the Plain", "H2 · 2 June · Hill"]
    assert first.xpath("./option[@selected]/@value") != second.xpath("./option[@selected]/@value")
    assert set(json.loads(page.xpath("//@data-words")[0])) == {"same", "begin"}


@pytest.fixture(scope="module")
def data() -> dict:
    text = pieces(small())
    assert text.startswith("window.fiascoPairs = ") and text.endswith(";\n")
    return json.loads(text.removeprefix("window.fiascoPairs = ").removesuffix(";\n"))


def test_the_pieces_of_a_pair_are_what_its_template_gives(data: dict) -> None:
    record = small()
    for one, other in combinations(drafts_in_order(record), 2):
        outcome, *numbers = data["pairs"][f"{one.id}/{other.id}"]
        page = f"{one.id}-and-{other.id}"
        view = composed(record, one.id, other.id, page)
        assert "\n".join(data["lines"][n] for n in numbers) == render(view, Root())
        assert outcome.startswith(f"{one.siglum} and {other.siglum}. Clauses that match by topic: ")
    assert len(set(data["lines"])) == len(data["lines"])


def test_addresses_in_the_pieces_begin_at_the_root_of_the_book(data: dict) -> None:
    whole = "".join(data["lines"])
    assert f'href="chapters/apparatus/drafts/{HILL}.html#1"' in whole
    assert f'href="chapters/apparatus/comparisons/{HILL}-and-{PLAIN}.html"' in whole
