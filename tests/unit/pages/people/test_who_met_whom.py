"""The matrices count encounters, every count leads to its list, and cells name their heads."""

from __future__ import annotations

from edition.dates import parse
from edition.pages.people.who_met_whom import met_matrix, pairs_list, place_of
from edition.record import Record
from edition.record.tables import Encounter, Event, Party, Person
from tests.unit.made import made, record_of
from tests.unit.pages.showing import heads, label, links, rows, text, tree

PEOPLE = {"molotov": "SU", "litvinov": "SU", "seeds": "GB", "halifax": "GB", "naggiar": "FR", "stranger": ""}


def met(n: int, *people: str, way: str = "in-person", notes: str = "") -> tuple[Event, Encounter]:
    event = made(Event, id=f"e{n}", date=parse(f"1939-05-{n:02}"), title=f"Talk {n}")
    return event, made(Encounter, id=f"e{n}-1", line=n, event=f"e{n}", people=people, way=way, notes=notes)


def small(*talks: tuple[Event, Encounter]) -> Record:
    return record_of(
        *(row for talk in talks for row in talk),
        *(made(Person, id=p, name=p.title(), sort_name=f"{p.title()}, X", party=c) for p, c in PEOPLE.items()),
        made(Party, id="SU", short="the USSR", adjective="Soviet"),
        made(Party, id="GB", short="Britain", adjective="British"),
        made(Party, id="FR", short="France", adjective="French"),
        label("encounters", "way", "telephone", "by telephone"),
    )


RECORD = small(
    met(3, "seeds", "molotov"), met(1, "molotov", "seeds"), met(2, "seeds", "litvinov"), met(4, "seeds", "litvinov"),
    met(5, "seeds", "molotov"), met(6, "naggiar", "molotov", way="telephone", notes="Of a visit."),
    met(7, "naggiar", "molotov"), met(8, "stranger", "molotov"), met(9, "stranger", "molotov"), met(10, "seeds", "halifax"),
)  # fmt: skip


def test_people_stand_by_party_and_counts_and_sums_add_up() -> None:
    view = met_matrix(RECORD, ["SU"])
    assert heads(view) == ["Person", "Molotov", "Litvinov", "all"]
    assert rows(view) == [
        ["Britain"], ["Seeds", "3", "2", "5"], ["France"], ["Naggiar", "2", "", "2"], ["Others"], ["Stranger", "2", "", "2"],
    ]  # fmt: skip
    assert [c.text_content() for c in tree(view).xpath("//tfoot/tr/*")] == ["all", "7", "2", "9"]
    assert repr(view) == "Encounters with Soviet representatives: 3 people, 2 across"


def test_every_count_leads_to_a_list_of_so_many_encounters() -> None:
    lists = tree(pairs_list(RECORD))
    for link in tree(met_matrix(RECORD, ["SU"])).xpath("//td/a"):
        (target,) = lists.xpath(f"//details[@id='{link.get('href')[1:]}']")
        assert int(link.text) == len(target.xpath("ul/li"))
        assert link.get("aria-label").endswith(f": {link.text}")
        assert not target.xpath("summary/p")


def test_each_cell_names_its_column_its_party_and_its_row() -> None:
    page = tree(met_matrix(RECORD, ["SU"]))
    for cell in page.xpath("//tbody//td"):
        names = [page.xpath(f"//th[@id='{name}']")[0] for name in cell.get("headers").split()]
        assert [th.get("scope") for th in names] == ["col", "rowgroup", "row"]
        assert names[1].xpath("ancestor::tbody") == cell.xpath("ancestor::tbody")
    assert page.xpath("//tbody/@class") == ["side-gb", "side-fr", "side-xx"]
    assert not page.xpath("//@style")


def test_parties_can_be_left_aside() -> None:
    view = met_matrix(RECORD, ["GB", "FR"], leave_out=["SU"], times=1)
    assert text(view) == "Encounters of others with British and French representatives: none."


def test_pairs_stand_by_number_their_talks_in_order_of_time() -> None:
    page = tree(pairs_list(RECORD), book=True)
    first = page.xpath("//details")[0]
    assert first.get("id") == place_of("seeds", "molotov") == "met-molotov-seeds"
    assert first.find("summary").text == "Molotov and Seeds: 3"
    assert [li.text_content() for li in first.xpath("ul/li")] == [
        "1 May 1939: Talk 1.", "3 May 1939: Talk 3.", "5 May 1939: Talk 5.",
    ]  # fmt: skip
    assert "6 May 1939 (by telephone): Talk 6. Of a visit." in text(pairs_list(RECORD))
    assert "met-halifax-seeds" not in page.xpath("//@id")
    assert links(pairs_list(RECORD))[:3] == ["people/molotov", "people/seeds", "events/e1"]


def test_a_record_without_encounters_says_so() -> None:
    assert text(met_matrix(small(), ["SU"])) == "Encounters with Soviet representatives: none."
    assert repr(pairs_list(small())) == "0 pairs"
