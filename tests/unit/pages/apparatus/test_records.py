"""Pages of one record: drafts, people, places, parties, terms."""

from __future__ import annotations

import pytest

from edition.dates import parse
from edition.pages.apparatus import PAGES, drafts, parties, people, places, terms
from edition.pages.view import View
from edition.record.tables import CodedAnswer, EvidenceEntry, Person
from edition.record.unknown import UnknownRecord
from tests.unit.made import made
from tests.unit.pages.apparatus.small import HILL, PARLEY, PLAIN, headings, river, told, views_of
from tests.unit.pages.showing import links, rows, text, tree


def facts(view: View) -> dict[str, str]:
    page = tree(view)
    names, said = page.xpath("//dt"), page.xpath("//dd")
    return {n.text_content(): s.text_content() for n, s in zip(names, said, strict=True)}


def test_a_draft_says_from_whom_to_whom_when_and_how_far_it_was_seen() -> None:
    page = drafts.page(river(), HILL)
    assert (page.id, page.title) == (HILL, "H1 · Draft H1")
    assert page.about == "H1: Draft H1, 1 May 1921"
    found = facts(page.lead[0])
    assert found["From"] == "Hill" and found["Handed over"] == "1 May 1921" and found["Seen"] == "the whole text"
    assert "Missing" not in found, "a name under which nothing stands is left out"
    assert "Side by side with its neighbours: H1 and P1, H1 and H2." in text(page.lead[0])


def test_links_among_the_facts_are_described() -> None:
    shown = tree(drafts.page(river(), HILL).lead[0], book=True)
    (link,) = shown.xpath("//dd/span[@class='tipped']/a")
    (tip,) = shown.xpath(f"//*[@role='tooltip'][@id='{link.get('aria-describedby')}']")
    assert link.text_content() == "Hill" and tip.text_content() == "Holds the high bank."


def test_each_clause_has_a_heading_and_stands_beside_its_neighbours() -> None:
    page = drafts.page(river(), HILL)
    assert headings(page)[:3] == [("clauses", "Clauses"), ("1", "1"), ("2", "2")]
    clause = page.parts[0].parts[0]
    assert clause.classes == ("clause",)
    (view,) = clause.views
    assert text(view).startswith("The bridge two sources Hill shall mend the bridge at once.")
    assert tree(view).xpath("//ul[@class='readings']//span[@lang='de']")[0].text_content() == "‘ohne Verzug’"
    assert tree(view).xpath("//details[@class='beside']//ins")


def test_a_clause_that_is_no_article_says_so() -> None:
    (part,) = drafts.page(river(), PLAIN).parts[0].parts
    assert "· said or reported" in text(part.views[0])


def test_coded_answers_stand_in_words() -> None:
    found = rows(next(p for p in drafts.page(river(), HILL).parts if p.id == "features").views[0])
    assert found == [["Haste", "at once", "H1, 1"], ["Toll", "not mentioned", "—"]]


def test_what_does_not_arise_is_left_out_and_what_was_not_seen_is_said() -> None:
    unseen = made(CodedAnswer, id=f"{HILL}.haste", draft=HILL, feature="haste", value="not-applicable")
    page = drafts.page(river(unseen), HILL)
    assert rows(next(p for p in page.parts if p.id == "features").views[0]) == [["Toll", "not mentioned", "—"]]
    last = drafts.page(river(), "hill-1921-06-02")
    assert ["Toll", "not seen", "—"] in rows(next(p for p in last.parts if p.id == "features").views[0])


def test_a_person_has_life_offices_events_and_statements() -> None:
    page = people.page(river(), "ada")
    found = facts(page.lead[0])
    assert found["Life"] == "1880 – ? (dates not verified)"
    assert tree(page.lead[0]).xpath("//dd[br]")[0].xpath("./text()") == ["Envoy, 1920 – 1922", "Judge"]
    assert found["Also written"] == "A. Moor, Moore"
    assert headings(page) == [("events", "In the chronology"), ("statements", "In public")]
    assert text(page.parts[0].views[0]) == "1 May 1921 Hill and Plain meet disputed"


@pytest.mark.parametrize(
    ("born", "died", "status", "said"),
    [(None, None, "seen", ""), ("1880", "1950", "seen", "1880 – 1950"),
     (None, "1950", "unverified", "? – 1950 (dates not verified)")],
)  # fmt: skip
def test_life_dates(born: str | None, died: str | None, status: str, said: str) -> None:
    ends = {"born": parse(born) if born else None, "died": parse(died) if died else None}
    assert people.life(made(Person, id="x", dates_status=status, **ends)) == said


def test_a_place_says_where_it_lies() -> None:
    page = places.page(river(), "ford")
    assert facts(page.lead[0])["Position"] == "1.50° S, 20.25° E (approximate)"
    assert page.about == "The Ford, now Bridgetown: Where they met"


def test_a_party_gathers_its_drafts_people_and_events() -> None:
    page = parties.page(river(), "HI")
    assert page.id == "hi" and [part.id for part in page.parts] == ["drafts", "people", "events"]
    assert "H1 Draft H1" in told(page.parts[0]) and "Ada Moor Envoy of Hill" in told(page.parts[1])
    assert f"events/{PARLEY}" in links(page.parts[2].views[0])


def test_the_original_of_a_term_is_marked_with_its_language() -> None:
    shown = tree(terms.page(river(), "toll").lead[0])
    assert [(w.get("lang"), w.text_content()) for w in shown.xpath("//span[@class='wording']")] == [
        ("de", "‘Zoll’"), ("fr", "‘péage’"),
    ]  # fmt: skip


def test_evidence_stands_at_the_foot_where_there_is_any() -> None:
    seen = made(EvidenceEntry, id="e9", table="terms", record="toll", source="acts", locator="p. 5")
    assert text(terms.page(river(seen), "toll").foot[0]) == "Evidence: 1 entryClerk 1999, p. 5"
    assert terms.page(river(), "toll").foot == ()


@pytest.mark.parametrize("table", sorted(PAGES))
def test_an_unknown_record_has_no_page(table: str) -> None:
    with pytest.raises(UnknownRecord):
        PAGES[table](river(), "nobody")


def test_permalinks_of_a_page_are_told_apart() -> None:
    labels = [a for view in views_of(people.page(river(), "ada")) for a in tree(view).xpath("//@aria-label")]
    assert len(labels) == len(set(labels))
