"""The matrices count the encounters of the record, and every count leads to its list."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import html

from edition.pages.views.met import all_meetings, envoys_with, pairs, pairs_list, soviet_matrix, western_matrix
from edition.record import open_record
from tests.unit.made import with_rows

RECORD = open_record()
PARTY = {p.id: p.party for p in RECORD.rows("people")}


@pytest.mark.parametrize("view", [soviet_matrix, western_matrix])
def test_every_count_leads_to_a_list_of_so_many_encounters(view) -> None:
    lists = html.fromstring(f"<div>{pairs_list(RECORD).html}</div>")
    links = html.fromstring(view(RECORD).html).xpath("//td/a")
    assert len(links) >= 5
    for link in links:
        (target,) = lists.xpath(f"//details[@id='{link.get('href')[1:]}']")
        assert int(link.text) == len(target.xpath("ul/li"))
        assert link.get("aria-label").endswith(f": {link.text}")


def test_rows_columns_and_totals_add_up() -> None:
    table = html.fromstring(soviet_matrix(RECORD).html)
    rows = [
        [int(td.text_content() or 0) for td in tr.xpath("td")]
        for tr in table.xpath("//tbody/tr[not(@class='met-party')]")
    ]
    sums = [int(td.text_content()) for td in table.xpath("//tfoot//td")]
    assert all(sum(row[:-1]) == row[-1] for row in rows)
    assert [sum(column) for column in zip(*rows, strict=True)] == sums


def test_the_most_frequent_pair_is_seeds_and_molotov() -> None:
    first = pairs(RECORD)[0]
    assert (first.one, first.two) == ("molotov", "seeds")
    assert len(first.encounters) == sum({"seeds", "molotov"} <= set(e.people) for e in RECORD.rows("encounters"))
    dates = [RECORD["events"][RECORD["encounters"][name].event].date.earliest for name in first.encounters]
    assert dates == sorted(dates)


def test_no_pair_is_of_one_party_and_stalin_never_met_hitler() -> None:
    met = all_meetings(RECORD)
    assert all(PARTY[a] != PARTY[b] for a, b in met.cells)
    assert met.count("stalin", "hitler") == 0
    assert met.count("kennedy", "litvinov") == 0


def test_encounters_can_be_counted_between_two_days() -> None:
    assert envoys_with(RECORD, "molotov", ("schulenburg",), date(1939, 8, 15), date(1939, 8, 19)) == 4
    assert envoys_with(RECORD, "molotov", ("schulenburg",), date(1939, 7, 1), date(1939, 7, 31)) == 0


def test_a_record_without_encounters_says_so() -> None:
    empty = with_rows(RECORD, "encounters", [])
    assert "none" in soviet_matrix(empty).html
    assert pairs_list(empty).text == "0 pairs"
