"""What each plate shows is all that its study finds, in both forms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from edition import charts
from edition.charts.paper import LINK, Plate, Sheet
from edition.drafts.genealogy import ancestries
from edition.drafts.variation import varying_topics
from edition.record import Record
from edition.studies.argument import argued_chapters, chapter_name
from edition.studies.cases import Ruling, own_case, read_cases, read_formulae
from edition.studies.claims import weighed_claims
from edition.studies.ledger import Silence, Unseen, coded_drafts, coded_questions, gaps_over_time, silence_in_words
from edition.studies.obligations import obligations
from edition.studies.pledges import pledging_drafts
from edition.studies.publishing import compared_books
from edition.studies.verdicts import judgements
from edition.studies.waiting import (
    all_rules,
    choose_rules,
    counted_days,
    public_counts,
    read_moves,
    reply_times,
    totals,
    waits_of,
    weigh_count,
)
from tests.unit.charts.drawn import titles, words

Plates = dict[str, Plate]


def column(sheet: Sheet, name: str) -> list[object]:
    """Return the values of one column."""
    return [row[sheet.columns.index(name)] for row in sheet.rows]


def forms(plate: Plate) -> tuple[str, str]:
    return plate.wide, plate.narrow


def test_the_timeline_flags_every_draft_and_lists_every_event_it_shows(record: Record, plates: Plates) -> None:
    plate = plates["negotiations"]
    for drawn in forms(plate):
        assert {draft.siglum for draft in record.rows("drafts")} <= set(words(drawn))
    told = set(titles(plate.wide))
    for event, when in zip(column(plate.sheet, "Event"), column(plate.sheet, "Date"), strict=True):
        assert f"{when}: {event}" in told


def test_the_timeline_can_be_cut_short(record: Record) -> None:
    plate = charts.negotiations(record, date(1939, 6, 1), date(1939, 6, 30))
    assert "signs with" not in plate.title
    assert 0 < len(plate.sheet.rows) < 80


def test_every_publication_with_a_short_name_is_labelled(record: Record, plates: Plates) -> None:
    named = {row.short for row in record.rows("publications") if row.short}
    assert named <= {*words(plates["long-view"].wide), *plates["long-view"].keys}


def test_every_chapter_has_a_row_and_silence_is_told(record: Record, plates: Plates) -> None:
    chapters = argued_chapters(record)
    assert column(plates["argument-map"].sheet, "Chapter") == [chapter_name(c.chapter) for c in chapters]
    for drawn in forms(plates["argument-map"]):
        assert words(drawn).count("none") == sum(not c.total for c in chapters)


def test_every_book_compared_has_a_row(record: Record, plates: Plates) -> None:
    found = compared_books(record)
    assert list(plates["books"].sheet.records) == [f"publications/{book.row.id}" for book in found]
    for drawn in forms(plates["books"]):
        assert {book.row.short for book in found} <= set(words(drawn))


def test_every_claim_is_a_mark(record: Record, plates: Plates) -> None:
    for drawn in forms(plates["claims"]):
        assert len(titles(drawn)) == len(weighed_claims(record))


def test_every_verdict_on_a_case_is_a_mark_a_word_or_a_dash(record: Record, plates: Plates) -> None:
    grid = [text.ruling(case) for case in read_cases(record) for text in read_formulae(record)]
    for drawn in forms(plates["cover"]):
        shown = words(drawn)
        assert len(titles(drawn)) == sum(v in (Ruling.COVERED, Ruling.OPEN) for v in grid)
        assert shown.count("judge") == grid.count(Ruling.JUDGED)
        assert shown.count("consult") == grid.count(Ruling.CONSULT)
        assert shown.count("–") == grid.count(Ruling.NOT_COVERED)


def test_ones_own_cases_take_the_place_of_those_of_the_record(record: Record, plates: Plates) -> None:
    cases = read_cases(record)
    plate = charts.cases_covered(record, cases[0].recoded(territory="yes"), own_case(record, "A port is leased"))
    assert plate.name != plates["cover"].name
    assert column(plate.sheet, "Case") == [*(case.title for case in cases), "A port is leased"]


def test_every_position_of_a_historian_is_a_mark_in_each_of_its_chapters(record: Record, plates: Plates) -> None:
    held = judgements(record)
    for drawn in forms(plates["verdicts"]):
        assert len(titles(drawn)) == sum(len(p.chapters) for p in held)
    assert len(plates["verdicts"].sheet.rows) == len(held)


def test_only_own_words_and_only_objections(record: Record, plates: Plates) -> None:
    plate = charts.historians(record, own=True, stances=("objects",))
    assert plate.name != plates["verdicts"].name
    assert set(column(plate.sheet, "Stance")) == {"objects"}
    assert set(column(plate.sheet, "Read")) == {"own text"}
    with pytest.raises(ValueError, match="no such position"):
        charts.historians(record, stances=())


def test_the_distance_tells_each_step_and_marks_each_paper(record: Record, plates: Plates) -> None:
    plate = plates["distance"]
    assert plate.alt.count("After ") == len(
        gaps_over_time(coded_questions(record), coded_drafts(record), "GB", "SU", unseen=Unseen.STANDS)
    )
    shown = {p.siglum for p in coded_drafts(record) if p.day >= date(1939, 4, 14)}
    for drawn in forms(plate):
        assert shown <= set(words(drawn))
    for row in plate.sheet.frame().itertuples():
        assert row[4] <= row[3] <= row[5]


def test_a_changed_count_has_a_plate_of_its_own_that_names_its_rules(record: Record, plates: Plates) -> None:
    plate = charts.distance_over_time(record, {"league": 3.0}, {"duration"}, Silence.STANDS)
    assert plate.name != plates["distance"].name
    for said in ("Left out: duration.", "Weights: league 3.", silence_in_words(Silence.STANDS)):
        assert said in plate.note


def test_every_clause_of_a_text_stands_in_the_genealogy(record: Record, plates: Plates) -> None:
    clauses = sum(len(line.clauses) for line in ancestries(record))
    for drawn in forms(plates["genealogy"]):
        assert len(titles(drawn)) == clauses
    counted = [c for c in record.rows("clauses") if c.kind != "oral" and c.status != "unverified"]
    assert sorted(plates["genealogy"].sheet.records) == sorted(f"clauses/{clause.id}" for clause in counted)


def test_variation_shows_every_topic_on_which_drafts_can_be_aligned(record: Record, plates: Plates) -> None:
    assert column(plates["variation"].sheet, "Topic") == [one.topic.name for one in varying_topics(record)]


def test_every_obligation_is_told_and_drawn(record: Record, plates: Plates) -> None:
    rows = obligations(record)
    assert len(plates["passage-1938"].sheet.rows) == len(rows)
    for drawn in forms(plates["passage-1938"]):
        said = " ".join(words(drawn))
        assert said.count("refused") == sum(row.stands == "refused" for row in rows)
        assert said.count("not called") == sum(row.stands == "not-called" for row in rows)


def test_every_pledging_draft_has_a_map(record: Record, plates: Plates) -> None:
    shown = pledging_drafts(record, date(1939, 4, 14), date(1939, 4, 29))
    assert len(plates["promises"].sheet.rows) == sum(len(one.pledges) for one in shown)
    for drawn in forms(plates["promises"]):
        for one in shown:
            assert any(text.endswith(f"({one.draft.siglum})") for text in words(drawn))


def test_every_answer_is_a_line_with_its_days(record: Record, plates: Plates) -> None:
    replies = reply_times(read_moves(record))
    for drawn in forms(plates["reply-times"]):
        assert len(titles(drawn)) == len(replies)
        assert sum(text.startswith("median ") for text in words(drawn)) == 2


def test_every_combination_of_rules_is_a_dot_and_its_waits_add_up(record: Record, plates: Plates) -> None:
    test, plate = weigh_count(record, read_moves(record), public_counts(record)[0]), plates["sensitivity"]
    for drawn in forms(plate):
        assert sum(": West " in title for title in titles(drawn)) == len(test.reckonings)
    for row in plate.sheet.frame().to_dict("records"):
        for waited, own in (("Waits: West", "West"), ("Waits: USSR", "USSR")):
            days = sum(int(part.rpartition(": ")[2]) for part in row[waited].split("; "))
            assert days == row[own] + row["Both"]


def test_turns_shows_each_wait_in_both_forms(record: Record, plates: Plates) -> None:
    moves = read_moves(record)
    days = counted_days(moves, choose_rules(record, ends="last-meeting"))
    west = [n for _, n in waits_of("west", days, moves)]
    for drawn in forms(plates["turns"]):
        assert {str(n) for n in west if n > 2} <= set(words(drawn))
    held = totals(days, moves[0].sides)
    assert sum(int(str(n)) for n in column(plates["turns"].sheet, "Number")) == held.days


def test_every_set_of_rules_has_a_plate_of_its_own_in_which_all_sigla_find_room(record: Record) -> None:
    names = set()
    some = list(all_rules(record, read_moves(record)))[::17]
    for rules in some:
        plate = charts.whose_turn(record, rules)
        names.add(plate.name)
        assert not plate.keys
        wide, narrow = (
            {text for text in words(drawn) if text[:1] in "SBFAJ" and text[1:2].isdigit()} for drawn in forms(plate)
        )
        assert wide == narrow and wide
    assert len(names) == len(some)


def test_drafts_that_the_rules_pass_over_are_still_named(record: Record, plates: Plates) -> None:
    both = charts.whose_turn(record, choose_rules(record, alone="both-owe"))
    passed_over = {text for text in words(both.wide) if text.startswith("F2")}
    assert passed_over and passed_over <= set(words(plates["turns"].wide))


def test_turns_without_the_first_offer_says_what_is_missing(record: Record) -> None:
    from tests.unit.made import with_rows

    with pytest.raises(ValueError, match="m-1939-04-15-british-unilateral"):
        charts.whose_turn(with_rows(record, "moves", []))


@pytest.mark.parametrize("draw", [charts.negotiations, charts.fortnight, charts.undated, charts.requests])
def test_a_period_of_ones_own_is_kept(record: Record, draw: Callable[..., Plate]) -> None:
    whole, part = draw(record), draw(record, last=date(1939, 8, 16) if draw is charts.fortnight else date(1940, 2, 15))
    if draw is charts.negotiations:
        part = draw(record, last=date(1939, 5, 31))
    assert 0 < len(part.sheet.rows) < len(whole.sheet.rows)
    assert LINK not in part.sheet.columns
