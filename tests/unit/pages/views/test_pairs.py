"""All pairs: the grid, the lists, and the data from which a page composes a comparison."""

from __future__ import annotations

import json

import pytest
from lxml import html

from edition.book.pages.comparisons import page
from edition.collation import Fate
from edition.drafts.coded import coded_distance
from edition.drafts.comparison import compare
from edition.drafts.controlled import restatement
from edition.drafts.succession import Why, drafts_in_order, exchanges
from edition.pages.views.pairs import choose_two, distance_grid, pair_data, unpacked
from edition.record import open_record


@pytest.fixture(autouse=True)
def in_the_book(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")


@pytest.fixture(scope="module")
def data() -> dict[str, object]:
    text = pair_data(open_record())
    assert text.startswith("window.fiascoPairs = ") and text.endswith(";\n")
    return json.loads(text.removeprefix("window.fiascoPairs = ").removesuffix(";\n"))


def test_every_pair_of_drafts_is_in_the_grid_once_with_its_distance() -> None:
    record = open_record()
    cells = html.fromstring(distance_grid(record).html).xpath("//td[@data-pair]")
    count = len(record["drafts"])
    assert len({td.get("data-pair") for td in cells}) == len(cells) == count * (count - 1) // 2
    (cell,) = [td for td in cells if td.get("data-pair") == "gbfr-1939-05-27/su-1939-06-02"]
    apart = coded_distance(record, "gbfr-1939-05-27", "su-1939-06-02")
    assert cell.xpath(".//span[@aria-hidden]")[0].text == str(round(100 * (apart.value or 0)))
    assert "on 15 features" in cell.text_content()
    assert cell.find("a").get("href") == "record:comparisons/gbfr-1939-05-27-and-su-1939-06-02"


def test_distances_on_few_features_are_bracketed_and_none_is_said() -> None:
    cells = {
        td.get("data-pair"): td for td in html.fromstring(distance_grid(open_record()).html).xpath("//td[@data-pair]")
    }
    few = cells["su-1939-06-16/gbfr-1939-06-21"]
    assert few.text_content().startswith("(") and "too few to rely on" in few.text_content()
    assert "no feature in common" in cells["su-1939-03-18/gb-1939-03-20"].text_content()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gbfr-1939-07-08-and-su-1939-07-09", "By the one coded feature that both texts show they lie 33 of 100 apart"),
        ("su-1939-06-16-and-gbfr-1939-06-21", "too few to rely on"),
        ("gbfr-1939-05-27-and-su-1939-06-02", "38 of 100 apart, on 15 questions that both answer."),
        ("su-1939-03-18-and-gb-1939-03-20", "No question of the codebook is answered by both."),
    ],
)
def test_a_page_says_how_far_apart_and_how_surely(name: str, said: str) -> None:
    assert said in page(open_record(), name).astext()


def test_the_lists_hold_every_consecutive_pair() -> None:
    links = html.fromstring(choose_two(open_record()).html).xpath("//a/@href")
    found = exchanges(open_record())
    assert set(links) == {f"record:comparisons/{e.id}" for e in found}
    assert len(links) == sum(len(e.why) for e in found)
    assert any(Why.SPAN in e.why for e in found)


def test_the_data_hold_what_the_comparison_computes(data: dict) -> None:
    record = open_record()
    drafts = [draft.id for draft in drafts_in_order(record)]
    assert [d["id"] for d in data["drafts"]] == drafts
    assert len(data["pairs"]) == len(drafts) * (len(drafts) - 1) // 2
    for first, second in (("gbfr-1939-05-27", "su-1939-06-02"), ("su-1939-03-18", "su-1939-08-15")):
        pairs = compare(record, first, second).pairs
        for pair, (topic, a, b, _, *lengths) in zip(pairs, data["pairs"][f"{first}/{second}"], strict=True):
            assert data["topics"][topic][0] == pair.topic
            assert (a < 0, b < 0) == (pair.first is None, pair.second is None)
            if pair.second is not None:
                assert data["clauses"][b][2] == restatement(pair.second)
            if lengths:
                parts = unpacked(data["clauses"][b][2], lengths[1])
                added = "".join(p.text for p in pair.pieces if p.kind is Fate.ADDED)
                assert "".join(parts[1::2]) == added


def test_lengths_add_up_to_the_restatement(data: dict) -> None:
    for entries in data["pairs"].values():
        for _, a, b, _, *lengths in entries:
            if lengths:
                assert sum(lengths[0]) == len(data["clauses"][a][2])
                assert sum(lengths[1]) == len(data["clauses"][b][2])


def test_what_was_not_seen_is_marked_apart_from_what_does_not_arise(data: dict) -> None:
    by_siglum = {d["siglum"]: d for d in data["drafts"]}
    names = [name for name, _ in data["features"]]
    assert by_siglum["S10"]["coded"][names.index("Baltic states")] == 1
    assert by_siglum["S1"]["coded"][names.index("Baltic states")] == 2
    assert by_siglum["S6"]["coded"][names.index("Baltic states")] == "covered by name"
