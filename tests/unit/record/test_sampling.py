"""Samples: the same rows for the same seed, whatever else the record has; and what is recorded of them."""

from __future__ import annotations

import pytest

from edition.dates import parse
from edition.record import Record, Row
from edition.record.checks.samples import comparisons_are_whole, sampled_rows_are_checked, samples_follow_their_seed
from edition.record.sampling import draw, full_size, rank, recorded, releases
from edition.record.tables import EvidenceEntry, Quotation, SampledRow
from tests.unit.made import made, record_of

DAY = parse("1999-03-02")
NAMES = ("events/a/1", "events/a/2", "events/b/1", "events/c/1")


def entry(name: str, how: str = "", day: str = "") -> EvidenceEntry:
    table, record, _ = name.split("/")
    return made(EvidenceEntry, id=name, table=table, record=record, source="s", checked=parse(day) if day else None,
                checked_how=how)  # fmt: skip


def sampled(place: int, name: str, result: str = "agrees", *, release: str = "1.0", seed: str = "reed") -> SampledRow:
    return made(SampledRow, id=f"{release}/{place}", release=release, place=place, seed=seed, evidence=name, day=DAY,
                result=result)  # fmt: skip


def whole(*names: str) -> Record:
    return record_of(*(entry(name) for name in names))


def ordered(seed: str = "reed") -> list[str]:
    return sorted(NAMES, key=lambda name: rank(seed, name))


def test_a_seed_draws_the_same_rows_in_any_order_of_the_table() -> None:
    assert [row.id for row in draw(whole(*NAMES), "reed")] == [row.id for row in draw(whole(*reversed(NAMES)), "reed")]
    assert [row.id for row in draw(whole(*NAMES), "reed", 2)] == ordered()[:2]


def test_another_seed_draws_in_another_order() -> None:
    orders = {tuple(ordered(seed)) for seed in ("reed", "oak", "elm", "ash", "fir")}
    assert len(orders) > 1


def test_a_row_that_is_added_moves_no_other() -> None:
    before = [row.id for row in draw(whole(*NAMES), "reed")]
    after = [row.id for row in draw(whole(*NAMES, "events/z/1"), "reed")]
    assert [name for name in after if name != "events/z/1"] == before


def test_a_sample_is_no_larger_than_the_record() -> None:
    assert full_size(whole(*NAMES)) == len(NAMES)
    assert full_size(whole(*(f"events/e{n}/1" for n in range(90)))) == 60


def test_releases_stand_with_the_last_first() -> None:
    later = made(SampledRow, id="2.0/1", release="2.0", place=1, seed="oak", evidence=NAMES[0], day=parse("2001"),
                 result="agrees")  # fmt: skip
    record = record_of(sampled(2, NAMES[1]), sampled(1, NAMES[0]), later)
    assert releases(record) == ("2.0", "1.0")
    assert [row.place for row in recorded(record, "1.0")] == [1, 2]
    assert recorded(record, "3.0") == ()


def rules(*rows: Row) -> list[tuple[str, str]]:
    record = record_of(*rows)
    found = [*comparisons_are_whole(record), *samples_follow_their_seed(record), *sampled_rows_are_checked(record)]
    return [(problem.rule, problem.value) for problem in found]


def test_a_sample_in_the_order_of_its_seed_is_sound() -> None:
    rows = [sampled(place, name) for place, name in enumerate(ordered(), 1)]
    assert rules(*rows, *(entry(name, "reading", "1999-03-02") for name in NAMES)) == []


def test_rows_that_were_picked_are_found() -> None:
    first, second, *_ = ordered()
    rows = [sampled(1, second), sampled(2, first)]
    assert rules(*rows, *(entry(name, "reading", "1999-03-02") for name in NAMES)) == [("sample-order", first)]


def test_a_seed_draws_for_one_release_and_a_release_has_one_seed() -> None:
    first, second, *_ = ordered()
    checked = [entry(name, "reading", "1999-03-02") for name in NAMES]
    assert ("seed", "reed") in rules(sampled(1, first), sampled(1, first, release="2.0"), *checked)
    assert ("seed", "oak") in rules(sampled(1, first), sampled(2, second, seed="oak"), *checked)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (entry(NAMES[0]), ("sample-unrecorded", "")),
        (entry(NAMES[0], "reading", "1999-03-01"), ("sample-unrecorded", "1999-03-01")),
        (entry(NAMES[0], "not-at-hand", "1999-03-02"), ("sample-unrecorded", "not-at-hand")),
    ],
)
def test_a_sampled_row_says_so(row: EvidenceEntry, fault: tuple[str, str]) -> None:
    assert rules(sampled(1, NAMES[0]), row) == [fault]


def test_a_row_may_have_been_checked_again_since() -> None:
    assert rules(sampled(1, NAMES[0], "not-at-hand"), entry(NAMES[0], "reading", "2001-01-01")) == []


def test_a_comparison_has_a_day_and_a_way() -> None:
    assert rules(entry(NAMES[0], "reading")) == [("half-checked", "")]
    quoted = made(Quotation, id="events/a/1", table="events", record="a", source="s", checked=DAY)
    assert rules(quoted) == [("half-checked", "")]
