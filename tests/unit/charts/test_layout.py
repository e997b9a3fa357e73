"""Labels never touch, at any density."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from edition.charts.grammar.layout import Hung, Label, hang, settle, swarm
from edition.charts.grammar.layout.flags import POLE
from tests.unit.charts.drawn import Box

LO, HI = 0.0, 600.0


@st.composite
def labels(draw: st.DrawFn) -> list[Label]:
    rooms = draw(st.lists(st.tuples(st.floats(LO, HI), st.floats(1, 200), st.integers(0, 2)), max_size=60))
    return [Label(f"k{i:03d}", a, w, weight) for i, (a, w, weight) in enumerate(rooms)]


def boxes(flags: list[Hung]) -> list[tuple[str, float, Box]]:
    """Each flag, and its pole down to the line as a thin box of its own."""
    found = []
    for f in flags:
        found.append((f.key, f.anchor, Box(f.x0, -f.level - 1, f.x1, -f.level)))
        found.append(("pole", f.anchor, Box(f.anchor - POLE, -f.level - 1, f.anchor + POLE, 0)))
    return found


@given(labels(), st.integers(1, 6))
@settings(deadline=None, max_examples=150)
def test_neither_labels_nor_leaders_meet(given_labels: list[Label], levels: int) -> None:
    flags = hang(given_labels, LO, HI, levels)
    found = boxes(flags)
    for i, (key, anchor, box) in enumerate(found):
        for other, second_anchor, second in found[i + 1 :]:
            own = "pole" in (key, other) and anchor == second_anchor
            assert own or key == other == "pole" or not box.meets(second), (key, other)
    for f in flags:
        assert f.x0 >= LO and f.x1 <= HI and 0 <= f.level < levels
        assert abs(f.x0 - f.anchor) <= POLE + 1e-6 or abs(f.x1 - f.anchor) <= POLE + 1e-6


@given(labels())
@settings(deadline=None, max_examples=100)
def test_order_of_input_does_not_matter(given_labels: list[Label]) -> None:
    assert hang(given_labels, LO, HI, 3) == hang(list(reversed(given_labels)), LO, HI, 3)


def test_labels_of_one_day_share_their_leader() -> None:
    flags = hang([Label("a", 100, 50), Label("b", 100, 50), Label("c", 100, 50)], LO, HI, 3)
    assert len({(f.level, f.x0) for f in flags}) == 3 and not any(f.number for f in flags)


def test_labels_without_room_become_numbers_in_order_of_time() -> None:
    crowd = [Label("heavy", 300, 250, weight=1), Label("c", 200, 400), Label("b", 100, 450)]
    flags = {f.key: f.number for f in hang(crowd, LO, HI, 1)}
    assert flags == {"heavy": 0, "b": 1, "c": 2}


def test_with_enough_rows_no_label_is_a_number() -> None:
    days = [Label(f"d{i:02d}", 10 + i * 3.0, 90) for i in range(30)]
    assert not any(f.number for f in hang(days, LO, HI, 30))


@given(labels(), st.floats(50, 3000))
@settings(deadline=None, max_examples=150)
def test_notes_of_a_column_keep_apart_in_order_and_inside(given_labels: list[Label], height: float) -> None:
    notes = settle(given_labels, 0, height)
    for one, two in pairwise(notes):
        assert one.y1 <= two.y0 + 1e-6 and one.anchor <= two.anchor
    assert all(n.y0 >= -1e-6 and n.y1 <= height + 1e-6 for n in notes)


def test_notes_with_room_stand_at_their_anchors() -> None:
    notes = settle([Label("a", 50, 10), Label("b", 100, 10)], 0, 200)
    assert [(n.y0 + n.y1) / 2 for n in notes] == [50, 100]


def test_a_full_column_leaves_out_the_lightest() -> None:
    notes = settle([Label("light", 5, 10), Label("heavy", 6, 10, weight=1)], 0, 15)
    assert [n.key for n in notes] == ["heavy"]


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(0, 20)), max_size=80), st.integers(1, 4))
def test_marks_of_one_row_do_not_touch_and_none_is_lost(raw: list[tuple[float, float]], depth: int) -> None:
    spans = [(a, a + length) for a, length in raw]
    dots = swarm(spans, 6, depth)
    assert sorted(m for d in dots for m in d.members) == list(range(len(spans)))
    by_row: dict[int, list[tuple[float, float]]] = {}
    for dot in dots:
        if abs(dot.row) <= depth:
            by_row.setdefault(dot.row, []).append(spans[dot.members[0]])
    for row in by_row.values():
        row.sort()
        assert all(b[0] - a[1] >= 6 - 1e-6 for a, b in pairwise(row))


def test_ten_thousand_labels_stay_apart() -> None:
    """How long it takes is measured in ``bench/timeline.py``."""
    crowd = [Label(f"k{i}", (i * 7919) % 6000 / 10, 40 + i % 90, i % 3) for i in range(10_000)]
    flags = hang(crowd, LO, HI, 8)
    assert min(f.anchor for f in flags) < 150 and max(f.anchor for f in flags) > 450, "spread over the line"
    for level in range(8):
        row = sorted((f.x0, f.x1) for f in flags if f.level == level)
        assert all(one[1] <= two[0] for one, two in pairwise(row))
        poles = [f.anchor for f in flags if f.level > level]
        assert not any(
            x0 < pole + POLE and pole - POLE < x1 for pole in poles for x0, x1 in row if abs(x0 - pole) > POLE + 1e-6
        )
    notes = settle(crowd, 0, 5000)
    assert len(notes) > 50 and all(one.y1 <= two.y0 + 1e-6 for one, two in pairwise(notes))
    dots = swarm([(c.anchor, c.anchor) for c in crowd], 6, 4)
    assert sorted(m for d in dots for m in d.members) == list(range(len(crowd)))
