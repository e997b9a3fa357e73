"""Lists: what each record shows, under which heading."""

from __future__ import annotations

import pytest

from edition.dates import parse
from edition.pages.apparatus import LISTS, argument, chronology, disputes, missing, moves, people, sources, statements
from edition.record.tables import Event, EvidenceEntry, Person, RecordedMove
from tests.unit.made import made
from tests.unit.pages.apparatus.small import PARLEY, REPLY, headings, river, told, views_of
from tests.unit.pages.showing import links, rows, text, tree


@pytest.mark.parametrize("name", sorted(set(LISTS) - {"dictionary", "witnesses"}))
def test_every_list_shows_something_under_addresses_of_its_own(name: str) -> None:
    shown = LISTS[name](river())
    assert told(shown)
    ids = [address for address, _title in headings(shown)]
    ids += [one for view in views_of(shown) for one in tree(view).xpath("//@id")]
    assert len(ids) == len(set(ids))
    labels = [one for view in views_of(shown) for one in tree(view).xpath("//@aria-label")]
    assert len(labels) == len(set(labels)), "labels tell links and regions apart"


def test_the_chronology_has_a_heading_for_each_month_and_a_contents_of_them() -> None:
    shown = chronology.listing(river())
    assert text(shown.lead[0]) == "2 events."
    assert headings(shown) == [("1921-05", "May 1921"), ("1921-06", "June 1921")]
    assert all(part.classes == ("month",) for part in shown.parts)
    assert text(shown.lead[1]) == "1921 May · June"
    assert links(shown.lead[1]) == ["#1921-05", "#1921-06"]


def test_the_same_month_of_another_year_has_a_heading_of_its_own() -> None:
    later = made(Event, id="1922-05-02-later", date=parse("1922-05-02"), title="Later", summary="More.", thread="political",
                 status="one-source")  # fmt: skip
    shown = chronology.listing(river(later))
    assert [address for address, _title in headings(shown)] == ["1921-05", "1921-06", "1922-05"]
    years = tree(shown.lead[1]).xpath("//li")
    assert [year.text_content() for year in years] == ["1921 May · June", "1922 May"]


def test_an_event_shows_all_that_the_record_has_of_it() -> None:
    page = tree(chronology.events_view(river(), [river()["events"][PARLEY]]))
    (entry,) = page.xpath("//div[@class='event thread-political']")
    assert entry.get("id") == PARLEY
    said = [" ".join(p.text_content().split()) for p in entry.xpath("./p")]
    assert said == [
        "1 May 1921, 10:00, Ford Hill and Plain meet ¶", "They talk.",
        "political talks · Ada Moor, a scribe · The Ford · Draft H1 · disputed", "The hour is a guess.",
    ]  # fmt: skip
    assert entry.xpath("./ul[@class='readings']")[0].text_content() == (
        "‘ohne Verzug’ (‘without delay’) — Clerk 1999, p. 1. From the draft"
    )
    assert entry.xpath("./ul[@class='disputes']")[0].text_content() == "In dispute: On which day did they meet?"
    assert [li.text_content() for li in entry.xpath("./details//li")] == [
        "Clerk 1999, p. 1: that they met", "Reed 1999, p. 2",
    ]  # fmt: skip
    assert entry.xpath("./details/summary")[0].text_content() == "Evidence: 2 entries"


def test_an_entry_gives_its_address_under_a_label_of_its_own() -> None:
    (link,) = tree(chronology.events_view(river(), [river()["events"][REPLY]])).xpath("//a[@class='permalink']")
    assert (link.get("href"), link.get("aria-label")) == (f"#{REPLY}", f"Link to {REPLY}")


def test_a_disputed_point_sets_out_its_accounts() -> None:
    shown = disputes.listing(river())
    assert headings(shown) == [("1921-05", "May 1921"), ("d1", "On which day did they meet?")]
    (view,) = shown.parts[0].parts[0].views
    assert rows(view) == [
        ["1 May 1921 (followed here)", "Clerk 1999, p. 1", "the first"], ["Reed", "Reed 1999, p. 2", "later"],
    ]  # fmt: skip
    assert "The edition follows: the acts" in text(view)


def test_a_move_says_what_ended_the_turn_after_it() -> None:
    record = river()
    (view,) = moves.listing(record).parts[0].parts[0].views
    asked, answered = (" ".join(div.text_content().split()) for div in tree(view).xpath("//div[@class='event']"))
    assert "Hill to the Plain · Draft H1 · event · inferred" in asked
    assert "Then it was the turn of others: answered after 1 day by Plain answers." in asked
    assert "answers Hill asks · left 1 May 1921" in answered
    assert "Nothing in the record answers it." in answered


@pytest.mark.parametrize(
    ("received", "after"),
    [("1921-05-01", "the same day"), ("1921-05-02", "after 1 day"), ("1921-05-04", "after 3 days"),
     ("1921-05-01/1921-05-02", "after 0–1 days")],
)  # fmt: skip
def test_days_until_an_answer(received: str, after: str) -> None:
    late = made(RecordedMove, id="m2", thread="political", by=("PL",), to=("HI",), title="Plain answers", answers=("m1",),
                received=parse(received))  # fmt: skip
    record = river(late)
    assert f"answered {after} by Plain answers" in "".join(
        part if isinstance(part, str) else "Plain answers"
        for part in moves.move_model(record, record["moves"]["m1"]).turn
    )


def test_a_position_on_two_steps_is_told_once_and_linked_from_the_other() -> None:
    shown = argument.listing(river())
    assert headings(shown) == [
        ("part-1", "Part one: the talks"), ("first", "Hill was right"), ("second", "Plain was slow"),
    ]  # fmt: skip
    first, second = (tree(part.views[0], book=True) for part in shown.parts[0].parts)
    assert first.xpath("//li/p[@id='reed']") and "It was not." in first.text_content()
    assert "It was not." not in second.text_content() and not second.xpath("//@id[.='reed']")
    assert second.xpath("//li//a[.='see above']/@href") == ["objections/reed"]
    assert "Grounds: The acts." in first.text_content() and "Grounds" not in second.text_content()


def test_statements_name_the_speaker_or_the_body_that_spoke() -> None:
    shown = statements.listing(river())
    heads = [
        " ".join(p.text_content().split())
        for view in views_of(shown)
        for p in tree(view).xpath("//p[@class='event-head']")
    ]
    assert heads == ["3 May 1921 Ada Moor, Envoy · Assembly ¶", "3 June 1921 The Plain Herald · Press ¶"]
    assert "asks · Reed 1999, col. 3 · one source" in told(shown)


def test_people_stand_by_side_and_family_name_those_of_no_side_last() -> None:
    another = made(Person, id="cy", name="Cy Abel", sort_name="Abel, Cy", party="HI", introduction="Judge", status="one-source",
                   dates_status="seen")  # fmt: skip
    shown = people.listing(river(another))
    assert headings(shown) == [("side-hill", "Hill"), ("side-others", "Others")]
    assert text(shown.parts[0].views[0]) == "Cy Abel JudgeAda Moor Envoy of Hill"


def test_sources_stand_by_kind_with_what_rests_on_them() -> None:
    shown = sources.listing(river())
    assert headings(shown) == [("kind-book", "Books")], "a kind without sources has no heading"
    (acts, gazette) = tree(shown.parts[0].views[0]).xpath("//div[@class='source']")
    assert "Supports: Hill and Plain meet." in acts.text_content()
    assert "Supports: Hill and Plain meet; Bo Reed." in gazette.text_content()
    assert acts.xpath("./p[@class='source-meta']")[0].text_content() == "Read whole."


def test_a_source_that_supports_much_counts_the_rest() -> None:
    more = [
        made(EvidenceEntry, id=f"x{n}", table="people", record="ada", source="acts", locator=str(n)) for n in range(2)
    ] + [
        made(EvidenceEntry, id=f"y{n}", table="drafts" if n else "places", record="hill-1921-05-01" if n else "ford",
             source="acts", locator="p") for n in range(2)
    ] + [made(EvidenceEntry, id=f"z{t}", table=t, record=i, source="acts", locator="p") for t, i in
         (("terms", "toll"), ("parties", "HI"), ("statements", "s1"), ("attitudes", "t1"))]  # fmt: skip
    acts = sources.source_model(river(*more), river().sources["acts"])
    assert acts.supports[-1] == "2 more"


def test_a_date_is_open_where_its_day_is_not_known_or_in_doubt() -> None:
    def event(date: str) -> Event:
        return made(Event, id="x", date=parse(date))

    assert missing.is_open(event("1921-05")) and missing.is_open(event("1921-05-01?"))
    assert not missing.is_open(event("1921-05-01")) and not missing.is_open(event("1921-05-01/1921-05-03"))
