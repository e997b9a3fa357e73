"""Drafts compared by their coded features."""

from __future__ import annotations

from itertools import combinations

import pytest

from edition.drafts.coded import CodedChange, coded_changes, coded_distance, coded_value
from edition.record import open_record


def change(feature: str, first: str, second: str) -> CodedChange:
    return CodedChange(open_record()["codebook"][feature], first, second)


def test_steps_on_a_scale_and_between_unlike_values() -> None:
    assert change("consent", "required", "not-required").step == 1
    assert change("consent", "required", "in-part").step == 0.5
    assert change("baltic", "left-open", "named").step == pytest.approx(4 / 5)
    assert change("third-states", "region", "list").step == 1  # no order
    assert change("third-states", "list", "list").step == 0


def test_what_was_not_seen_counts_neither_way() -> None:
    assert not change("consent", "unknown", "required").comparable
    assert not change("consent", "not-applicable", "not-applicable").comparable
    changes = coded_changes(open_record(), "gbfr-1939-05-27", "su-1939-06-02")
    steps = [c.step for c in changes if c.comparable]
    apart = coded_distance(open_record(), "gbfr-1939-05-27", "su-1939-06-02")
    assert apart.features == len(steps) == 15
    assert apart.value == pytest.approx(sum(steps) / len(steps))


def test_distance_is_symmetric_bounded_and_nothing_to_itself() -> None:
    record = open_record()
    for a, b in combinations(record["drafts"], 2):
        there, back = coded_distance(record, a, b), coded_distance(record, b, a)
        assert there == back
        assert there.value is None or 0 <= there.value <= 1
    assert coded_distance(record, "su-1939-06-02", "su-1939-06-02").value == 0


def test_no_common_feature_gives_no_distance() -> None:
    apart = coded_distance(open_record(), "su-1939-03-18", "su-1939-06-02")
    assert (apart.value, apart.features) == (None, 0)
    assert coded_value(open_record(), "su-1939-06-02", "no-such-feature") == ""
