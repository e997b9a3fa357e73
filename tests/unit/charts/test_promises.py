"""The maps of promises: who is bound to whom, on what condition, and how a text is known."""

from __future__ import annotations

import re

import pytest

from edition.charts.plates.promise_maps import OTHERS, PromiseMap, sheet_of
from edition.charts.plates.promises import HELP, TERMS, Offer, offers, promises
from edition.pages.palette import SIDES
from edition.record import Record, load


@pytest.fixture(scope="module")
def real() -> Record:
    return load()[0]


@pytest.fixture(scope="module")
def april(real: Record) -> dict[str, Offer]:
    return {o.draft.id: o for o in offers(real)}


def test_the_texts_of_april_stand_in_order_of_time(april: dict[str, Offer]) -> None:
    assert list(april) == [
        "fr-1939-04-14", "gb-1939-04-15", "su-1939-04-15-internal", "su-1939-04-17", "fr-1939-04-25", "fr-1939-04-29",
    ]  # fmt: skip


def test_the_british_text_binds_the_soviet_union_alone(april: dict[str, Offer]) -> None:
    shown = april["gb-1939-04-15"].map
    assert shown.arrows == {("SU", OTHERS): True}
    assert "only at the wish of the state attacked" in shown.text
    assert shown.remark == "known by report"


def test_the_eight_points_bind_all_three_to_each_other_and_to_others(april: dict[str, Offer]) -> None:
    arrows = april["su-1939-04-17"].map.arrows
    assert len(arrows) == 9
    assert {a for a, b in arrows if b == OTHERS} == {"GB", "FR", "SU"}
    assert not any(arrows.values())


def test_french_help_of_25_april_depends_on_soviet_help(april: dict[str, Offer]) -> None:
    first, second = april["fr-1939-04-25"].map.arrows, april["fr-1939-04-29"].map.arrows
    assert first == {("SU", "GB"): False, ("SU", "FR"): False, ("GB", "SU"): True, ("FR", "SU"): True}
    assert list(second) == list(first)
    assert not any(second.values())


def test_one_occasion_is_said_once(april: dict[str, Offer]) -> None:
    wording = april["fr-1939-04-14"].wording
    assert wording == "France, or the USSR, if that state is at war with Germany because it helped Poland or Romania"


def test_a_text_kept_at_home_says_so(april: dict[str, Offer]) -> None:
    assert april["su-1939-04-15-internal"].remark == "not handed over"
    assert april["su-1939-04-15-internal"].heading == "15 April, USSR (S3)"


def test_the_plate_counts_from_the_features_and_shows_every_text_twice(real: Record, april: dict[str, Offer]) -> None:
    plate = promises(real)
    assert plate.title == "Who was to help whom: four of six texts bind both sides alike"
    for drawn in (plate.svg, plate.narrow):
        for offer in april.values():
            assert f">{offer.heading}</text>" in drawn
    assert plate.alt.count("on a further condition") == 2
    assert len(plate.data) == sum(len(o.promises) for o in april.values()) == 11
    assert plate.data["_record"].str.startswith("clauses/").all()


def test_every_phrase_is_in_the_vocabulary(real: Record) -> None:
    assert {*HELP, TERMS} <= {row.phrase for row in real.rows("vocabulary")}


def test_a_sheet_has_as_many_rows_as_it_needs() -> None:
    one = PromiseMap("A day", "", "words", SIDES["FR"], {("FR", "SU"): False})
    heights = [re.search(r'viewBox="0 0 \S+ (\S+)"', sheet_of([one] * n, wide=True)) for n in (3, 4)]
    assert heights[0] and heights[1]
    assert float(heights[1][1]) == pytest.approx(2 * float(heights[0][1]), rel=0.01)
