"""The explorer: every event with its doubts, filters that count, a strip, files, words for the script."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from edition.dates import parse
from edition.exports import COLUMNS, FILES
from edition.pages.explorer.explorer import explorer
from edition.pages.explorer.strip import strip_model
from edition.pages.view import View
from edition.record import Record, open_record
from edition.record.tables import DateClaim, Draft, Event, Label, Party, Person, Place
from edition.studies.weeks import by_week
from tests.unit.made import made, record_of
from tests.unit.pages.showing import label, source, text, tree

WEEKS = date(1939, 5, 1), date(1939, 5, 22)

CODES = {
    "thread": ("political", "military"),
    "kind": ("reply", "meeting"),
    "certainty": ("day", "days", "month", "uncertain"),
}


def words() -> list[Label]:
    coded = [label("events", column, value, f"a {value}") for column, values in CODES.items() for value in values]
    return [*coded, label("any", "status", "one-source", "one source"), label("any", "status", "disputed", "disputed")]


def event(name: str, when: str, **cells: object) -> Event:
    usual = {
        "thread": "political",
        "kind": "reply",
        "status": "one-source",
        "title": f"Title {name}",
        "summary": "It was so.",
    }
    return made(Event, id=name, date=parse(when), **{**usual, **cells})


def small() -> Record:
    record = record_of(
        event("late", "1939-06~", status="disputed", thread="military"),
        event("early", "1939-05-02", time="20:00", from_=("GB",), to=("SU",), actors=("surits",), place=("moscow",),
              drafts=("d",), date_note="By the calendar.", others=("a porter",)),
        event("inner", "1939-05-02/1939-05-04", from_=("GB",), to=("GB",), kind="meeting"),
        made(Party, id="GB", short="Britain", name="United Kingdom", adjective="British"),
        made(Party, id="SU", short="the USSR", name="Union", adjective="Soviet"),
        made(Person, id="surits", name="Yakov Surits", sort_name="Surits, Yakov", aliases=("Souritz", "Суриц")),
        made(Place, id="moscow", name_then="Moscow"),
        made(Draft, id="d", siglum="B3"),
        made(DateClaim, id="c", event="early", date=parse("1939-05-03"), source="werth"),
        *words(),
        sources={"werth": source("werth", "Werth, Alexander")},
    )  # fmt: skip
    return Record(open_record().package, record.tables, record.sources)


def shown() -> View:
    return explorer(small(), *WEEKS)


def test_every_event_stands_there_in_order_with_all_that_is_known_of_its_date() -> None:
    items = tree(shown()).xpath("//li")
    assert [i.get("id") for i in items] == ["early", "inner", "late"]
    early, inner, late = items
    said = " ".join(early.text_content().split())
    assert said.startswith("2 May 1939 20:00Title earlyIt was so.a political · a reply · Britain to the USSR")
    assert "Yakov Surits; a porter · Moscow · B3 · one source" in said
    assert said.endswith("Other sources: 3 May 1939 (Werth 1999)On the date: By the calendar.")
    assert [("x-open" in i.get("class")) for i in items] == [False, True, True]
    assert early.get("class") == "side-gb" and (early.get("data-p"), early.get("data-who")) == ("GB SU", "surits")
    assert (late.get("data-a"), late.get("data-b"), late.get("data-c")) == ("1939-06-01", "1939-06-30", "uncertain")
    assert [s.get("hidden") for s in inner.xpath(".//p[@class='x-meta']/span[@class='x-from' or @class='x-to']")] == [
        None,
        "",
    ]


def test_months_are_named_and_count_their_events() -> None:
    heads = [h.text_content() for h in tree(shown()).xpath("//h2")]
    assert heads == ["May 1939 2", "June 1939 1"]


def test_options_count_what_their_filter_would_show() -> None:
    page = tree(shown())
    offered = {
        box.get("name"): {o.get("value"): o.text for o in box if o.get("value")} for box in page.xpath("//select")
    }
    assert offered["person"] == {"surits": "Surits, Yakov (1)"}
    assert offered["party"] == {"GB": "Britain (2)", "SU": "the USSR (1)"}
    assert offered["kind"] == {"meeting": "a meeting (1)", "reply": "a reply (2)"}
    assert offered["status"] == {"one-source": "one source (2)", "disputed": "disputed (1)"}
    counts = {value: int(re.findall(r"\((\d+)\)", said)[0]) for value, said in offered["date"].items()}
    assert counts == {"day": 1, "days": 1, "uncertain": 1, "rivals": 1, "noted": 1}
    boxes = page.xpath("//input[@name='thread']")
    assert [(b.get("value"), b.getparent().xpath("span")[0].text) for b in boxes] == [
        ("political", "2"),
        ("military", "1"),
    ]
    assert page.xpath("//option[@value='surits']/@data-also") == ["Souritz Суриц"]


def test_the_form_sleeps_and_can_be_submitted() -> None:
    (form,) = tree(shown()).xpath("//form")
    assert form.get("hidden") is not None
    assert form.xpath(".//button/@type") == ["submit", "reset"]
    labelled = {box.get("for") for box in form.xpath(".//label[@for]")}
    assert {box.get("id") for box in form.xpath(".//select | .//input[@id]")} == labelled


def test_files_are_linked_in_the_book_and_made_by_a_command_elsewhere() -> None:
    book = tree(shown(), book=True).xpath("//p[@class='x-files']")[0]
    assert book.xpath("./a/@href") == [f"files/{name}" for name in FILES]
    assert book.text_content().startswith("The whole list as CSV, JSON, iCalendar, TimelineJS.")
    notebook = tree(shown()).xpath("//p[@class='x-files']")[0]
    assert not notebook.xpath("./a") and notebook.xpath("./code/text()") == ["fiasco export FOLDER"]


def test_the_script_finds_words_columns_and_addresses_in_the_page() -> None:
    (root,) = tree(shown()).xpath("//div[@id='explorer']")
    assert tuple(root.get("data-columns").split()) == COLUMNS
    assert root.get("data-address") == "chapters/apparatus/chronology.html"
    said = json.loads(root.get("data-words"))
    assert said["all"]["one"] == "{n} event, from {first} to {last}."
    assert {"some", "none", "empty", "strange", "copied", "firstWeek", "lastWeek", "beginning", "end"} < set(said)
    assert shown().scripts == ("words.js", "spellings.js", "fold.js", "explorer.js")


def test_a_record_without_events_makes_an_empty_list() -> None:
    empty = Record(open_record().package, record_of().tables, {})
    view = explorer(empty, *WEEKS)
    assert not tree(view).xpath("//li") and view.text == "No events."


def test_events_are_counted_by_the_week_of_their_first_possible_day() -> None:
    dates = [
        parse(t)
        for t in ("1938-01-01", "../1939-05-03", "1939-05-07", "1939-05-08/1939-05-20", "1939-05-22", "1939-05-21")
    ]
    found = by_week(dates, *WEEKS)
    assert [(b.start.isoformat(), b.events, b.loose) for b in found[1:]] == [
        ("1939-05-01", 1, 0), ("1939-05-08", 1, 1), ("1939-05-15", 1, 0), ("1939-05-22", 1, 0),
    ]  # fmt: skip
    assert (found[0].events, found[0].loose) == (2, 1)
    with pytest.raises(ValueError, match="no whole number of weeks"):
        by_week(dates, WEEKS[0], date(1939, 5, 20))


def test_the_strip_says_and_draws_what_it_counts() -> None:
    strip = strip_model([parse(t) for t in ("1939-04-01", "1939-05-09", "1939-05-10", "1939-05")], *WEEKS)
    assert strip.said == (
        "Events per week from 1 May 1939 to 21 May 1939; most, 2, in the week of 8 May 1939; 1 earlier, 0 later."
    )
    assert strip.known.count("M") == 2 and strip.loose.count("M") == 1
    assert len(strip.edges.split()) == len(strip.starts.split()) + 2
    assert (strip.edges.split()[0], strip.edges.split()[-1]) == ("0.00", "100")
    assert [(mark.name) for mark in strip.months] == ["May"]
    assert (strip.before, strip.after) == ("before 1 May 1939", "from 22 May 1939")


def test_the_strip_is_drawn_without_styles_of_its_own() -> None:
    page = tree(shown())
    assert not page.xpath("//@style")
    assert page.xpath("//*[local-name()='svg'][@role='img']/@aria-label")[0].startswith("Events per week")
    assert "before 1 May 1939" in text(shown())
