"""Findings that the figures of the talks state, on the record as it stands.

Each message says what to look at when a change of the record breaks it; if the change is right, so is the new finding,
and the number here follows.
"""

from __future__ import annotations

from datetime import date

from edition import charts
from edition.drafts.genealogy import ancestries
from edition.drafts.variation import varying_topics
from edition.record import open_record
from edition.studies.hours import moments, sessions
from edition.studies.obligations import roles
from edition.studies.pledges import OTHERS, pledging_drafts
from edition.studies.waiting import choose_rules, public_counts, read_moves, weigh_count

RECORD = open_record()


def test_twenty_five_drafts_passed_and_moscow_signed_with_berlin() -> None:
    assert charts.negotiations(RECORD).title == (
        "25 drafts pass between London, Paris and Moscow; on 23 August Moscow signs with Berlin"
    ), "a draft was added or has other addressees: see from and to in drafts.csv, and the landmark in figures.csv"


def test_thirteen_contacts_with_berlin_came_before_the_military_talks() -> None:
    assert charts.threads(RECORD).title.startswith("Thirteen German-Soviet contacts precede the military talks"), (
        "an event of the thread german-soviet before 12 August was added, moved or taken out: see events.csv"
    )


def test_contacts_with_berlin_were_rare_until_the_middle_of_august() -> None:
    assert charts.rhythm(RECORD).title == (
        "German-Soviet contacts are silent in 13 of 26 weeks and busiest from 14 August"
    ), "an event of the thread german-soviet was added or has another date: see events.csv"


def test_the_claim_of_zhdanov_comes_of_one_count_among_96() -> None:
    test = weigh_count(RECORD, read_moves(RECORD), public_counts(RECORD)[0])
    why = (
        "a move of the political talks has another day or another answer: see moves.csv, and date-claims.csv for 14 May"
    )
    assert (len(test.reckonings), str(test.range_of("west")), str(test.range_of("ussr"))) == (96, "36–59", "14–38"), why
    assert [c.rules.describe() for c in test.reckonings if not c.distance] == [choose_rules(RECORD).describe()], why
    assert charts.every_count(RECORD).title == (
        "In 90 of 96 counts the West owed more; one agrees with ‘Zhdanov in Pravda’"
    ), why


def test_the_west_owed_an_answer_on_82_days() -> None:
    plate = charts.whose_turn(RECORD)
    why = "a move of the political talks has another day or another answer: see moves.csv"
    assert plate.title == "To 2 August the West owed an answer on 82 days, the USSR on 19", why
    assert "To 29 June (Zhdanov in Pravda): West 59, USSR 16." in plate.note, why


def test_western_answers_took_six_times_as_long() -> None:
    assert charts.reply_lengths(RECORD).title == ("The median answer took the West 6½ to 7 days and the USSR 1 day"), (
        "a move has another day, or answers another paper: see received and answers in moves.csv"
    )


def test_london_and_moscow_came_nearer_as_far_as_was_seen() -> None:
    plate = charts.distance_over_time(RECORD)
    why = "an answer to the codebook was added or changed: see features.csv, for this figure above all after 8 May and 2 August"
    assert plate.title == "London and Moscow, as last seen, came from 51 to 10 per cent apart", why
    assert "anything from 2 to 58" in plate.note, why


def test_whose_words_the_drafts_have() -> None:
    told = {line.draft.siglum: line.told for line in ancestries(RECORD)}
    why = "a clause was added or restated: see clauses.csv; what follows what is measured on the restatements"
    assert told["S6"] == "4 from S4, 4 from A1, 3 new", why
    assert told["F3"] == "1 from F1, 2 from F2", why  # the third clause of F2 is not verified
    assert told["S1"] == "4 new", why
    assert charts.genealogy(RECORD).title == ("From 3 June the West borrowed 11 of 35 clauses, the USSR 3 of 14"), why


def test_the_grounds_are_where_the_drafts_vary_most() -> None:
    topics = {one.topic.id: one for one in varying_topics(RECORD)}
    why = "a clause was added or restated, or has another topic: see clauses.csv"
    assert "passage" not in topics and "third-states" in topics, why
    assert topics["direct-attack"].drafts == 7, why
    assert charts.variation(RECORD).title.startswith("Drafts vary most on ‘Grounds’"), why


def test_one_alliance_bound_outright_and_three_doors_were_shut() -> None:
    plate, parts = charts.passage_1938(RECORD), roles(RECORD)
    why = "an obligation of September 1938 is coded otherwise: see stands and waits_for in obligations.csv"
    assert plate.title == "One alliance bound outright; three of four ways to Czechoslovakia were refused", why
    assert parts.states == ("FR", "CZ", "SU", "PL", "RO"), why
    assert "The Soviet Union and Czechoslovakia, alliance of 1935: bound, if France moves." in plate.alt, why
    assert "Romania to the Soviet Union, passage by air: not opposed." in plate.alt, why


def test_who_was_to_help_whom_in_april() -> None:
    found = {one.draft.id: one for one in pledging_drafts(RECORD, date(1939, 4, 14), date(1939, 4, 29))}
    why = "a clause of an April text is restated otherwise: see clauses.csv, and role in vocabulary.csv"
    assert list(found) == [
        "fr-1939-04-14",
        "gb-1939-04-15",
        "su-1939-04-15-internal",
        "su-1939-04-17",
        "fr-1939-04-25",
        "fr-1939-04-29",
    ], why
    assert found["gb-1939-04-15"].pairs == {("SU", OTHERS): True}, why
    assert len(found["su-1939-04-17"].pairs) == 9 and not any(found["su-1939-04-17"].pairs.values()), why
    first, second = found["fr-1939-04-25"].pairs, found["fr-1939-04-29"].pairs
    assert first == {("SU", "GB"): False, ("SU", "FR"): False, ("GB", "SU"): True, ("FR", "SU"): True}, why
    assert list(second) == list(first) and not any(second.values()), why
    assert charts.pledge_maps(RECORD).title.endswith("four of six texts bind both sides alike"), why


def test_hours_known_in_the_last_fortnight() -> None:
    found = moments(RECORD, RECORD.figures["fortnight"].threads, date(1939, 8, 12), date(1939, 8, 24), "Europe/London")
    why = "an event of 12 to 24 August was added, or an hour was found: see time and hour_inferred in events.csv"
    assert (len(found), sum(m.is_exact for m in found)) == (44, 11), why
    assert {m.event.id: m.day.day for m in found}["1939-08-23-pact"] == 23, why


def test_the_military_talks_session_by_session() -> None:
    found = sessions(RECORD)
    why = "a question of the military talks, or the hour of its event, was changed: see exchanges.csv and events.csv"
    assert [(s.name, s.hours is None) for s in found if s.day.day == 13] == [("morning", True), ("evening", False)], why
    assert sum(s.hours is not None for s in found) == 6, why
    assert all(RECORD.events[q.event].hour_inferred for s in found if s.hours for q in s.questions), why
    assert charts.mission_sessions(RECORD).title == (
        "Eight days after Voroshilov’s question, Doumenc: nothing in writing; no answer on Poland"
    ), why
