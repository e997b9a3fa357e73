"""Keys, rows and flags: laid out in the room there is, each drawn in one place."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edition.charts.grammar import AGAINST, FOR, HALF, Entry, Flag, Flags, Key, Row, shape, sheet_of_rows, sides_used
from edition.charts.paper import NARROW, WIDE
from edition.charts.paper.canvas import Canvas
from edition.pages.palette import INK, SIDES
from tests.unit.charts.drawn import nodes, sheet_size, text_boxes, words

WORDS = st.lists(st.text("abc d", min_size=1, max_size=60).map(lambda t: t.strip() or "x"), min_size=1, max_size=12)


@given(WORDS, st.sampled_from([330.0, 720.0]), st.booleans())
@settings(deadline=None, max_examples=40)
def test_no_two_words_of_a_key_touch_and_none_runs_off(given_words: list[str], room: float, bar: bool) -> None:
    key = Key([Entry(SIDES["GB"], text, bar=bar) for text in given_words], room, 11)
    sheet = Canvas(room + 60, key.height + 10)
    key.draw(sheet, 0, 0)
    boxes = text_boxes(sheet.svg())
    for (_, one), (_, two) in combinations(boxes, 2):
        assert not one.meets(two)
    assert all(box.y1 <= key.height + 4 for _, box in boxes)
    assert " ".join(text for text, _ in boxes).split() == " ".join(given_words).split()


def test_an_open_entry_is_drawn_open_and_a_bar_as_a_bar() -> None:
    sheet = Canvas(300, 30)
    Key([Entry(shape(FOR), "sure"), Entry(shape(FOR), "unsure", open_=True)], 300, 11).draw(sheet, 0, 0)
    assert len(nodes(sheet.svg(), "use")) == 2
    sheet = Canvas(300, 30)
    Key([Entry(shape(AGAINST), "against", bar=True, open_=True)], 300, 11).draw(sheet, 0, 0)
    assert not nodes(sheet.svg(), "use") and len(nodes(sheet.svg(), "path")) == 2  # the bar and its hatch


def test_shapes_of_stances_differ_in_form_colour_and_hatch() -> None:
    shapes = [shape(look) for look in (FOR, HALF, AGAINST)]
    assert (
        len({one.marker for one in shapes})
        == len({one.ink for one in shapes})
        == len({one.hatch for one in shapes})
        == 3
    )


def test_sides_that_occur_stand_in_the_key_in_the_order_of_the_palette() -> None:
    entries = sides_used([SIDES["XX"], SIDES["SU"], SIDES["GB"], SIDES["SU"]])
    assert [entry.words for entry in entries] == ["Britain", "Soviet Union", "others"]


@pytest.mark.parametrize("form", [WIDE, NARROW])
def test_rows_stand_below_each_other_with_a_rule_above_each_and_below_the_last(form: object) -> None:
    tops: list[float] = []
    rows = [Row(height, lambda _sheet, y: tops.append(y)) for height in (20.0, 30.0)]
    rows.append(Row(10.0, lambda _sheet, y: tops.append(y), gap=12))
    sheet = sheet_of_rows(form, 40, rows, foot=5)  # type: ignore[arg-type]
    assert tops == [40, 60, 102]
    svg = sheet.svg()
    assert sheet_size(svg) == (sheet.width, 117)
    rules = " ".join(node.get("d", "") for node in nodes(svg, "path"))
    assert [f"M0 {y}L" in rules for y in (40, 60, 102, 112)] == [True] * 4


@given(st.lists(st.tuples(st.floats(0, 600), st.text("abc", min_size=1, max_size=25)), max_size=30), st.booleans())
@settings(deadline=None, max_examples=40)
def test_flags_do_not_touch_and_every_label_is_drawn_or_numbered(raw: list[tuple[float, str]], down: bool) -> None:
    flags = Flags([Flag(f"k{n}", at, text, INK) for n, (at, text) in enumerate(raw)], 0, 620, 4, 11)
    sheet = Canvas(620, 200)
    flags.draw(sheet, 100, lambda _key: 100, down=down)
    boxes = text_boxes(sheet.svg())
    for (_, one), (_, two) in combinations(boxes, 2):
        assert not one.meets(two)
    numbers = {str(n + 1) for n in range(len(sheet.numbered))}
    drawn = sorted([*(text for text, _ in boxes if text not in numbers), *sheet.numbered])
    assert len(drawn) == len(flags.placed)


def test_a_label_without_room_becomes_a_number_and_is_kept_for_the_list() -> None:
    crowd = [Flag(f"k{n}", 100 + n, "a rather long label", INK) for n in range(3)]
    flags = Flags(crowd, 0, 200, 1, 11)
    sheet = Canvas(220, 60)
    flags.draw(sheet, 40, lambda _key: 50)
    assert sheet.numbered and set(words(sheet.svg())) >= {"1"}
