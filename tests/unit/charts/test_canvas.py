"""The canvas and its SVG: what is drawn, what is kept small, and nothing that a strict page would refuse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.charts.paper.canvas import Canvas
from edition.charts.paper.hatch import hatching
from edition.charts.paper.measure import width, wrap
from edition.charts.paper.svg import BARE, SERIF
from edition.pages.palette import INK, MUTED, PAPER, RULE, SIDES
from tests.unit.charts.drawn import nodes, sheet_size, text_boxes, titles, tree, words

USSR = SIDES["SU"]


def drawn() -> str:
    sheet = Canvas(200, 100)
    sheet.rule(10)
    sheet.rule(20)
    sheet.line((0, 50), (30, 30), INK, wide=2, dashed=True)
    sheet.bar(10, 40, 60, 9, USSR.ink, hatch=USSR.hatch)
    sheet.mark(100, 50, USSR, "17 April 1939: <eight> points & more")
    sheet.mark(110, 50, USSR, open_=True)
    sheet.arrow((20, 80), (90, 60), INK)
    sheet.text(20, 95, "a$b < c")
    sheet.text(40, 47, "12", ink=PAPER, bold=True)
    sheet.text(150, 90, "turned", turned=True)
    return sheet.svg()


def test_the_sheet_has_its_size_and_is_as_wide_as_its_place() -> None:
    assert sheet_size(drawn()) == (200, 100)
    assert tree(drawn()).get("width") == "100%"


def test_the_file_names_faces_of_systems_and_keeps_its_one_style_in_the_head() -> None:
    root = tree(drawn())
    assert root.get("font-family") == SERIF
    assert [node.tag.rpartition("}")[2] for node in root][:1] == ["style"]
    assert all(node.get("style") is None and node.get("clip-path") is None for node in root.iter())


def test_it_is_the_same_every_time() -> None:
    assert drawn() == drawn()


def test_text_is_text_and_stays_as_it_was_written() -> None:
    assert words(drawn()) == ["a$b < c", "12", "turned"]


def test_text_in_the_colour_of_paper_has_no_halo() -> None:
    assert [node.get("class") for node in nodes(drawn(), "text")] == [None, BARE, None]


def test_turned_text_stands_upright_where_it_was_put() -> None:
    boxes = dict(text_boxes(drawn()))
    assert boxes["turned"].x1 == pytest.approx(150) and boxes["turned"].y1 == pytest.approx(90)
    assert boxes["turned"].y1 - boxes["turned"].y0 > boxes["turned"].x1 - boxes["turned"].x0


def test_marks_of_one_kind_are_painted_once_and_carry_their_titles() -> None:
    assert titles(drawn()) == ["17 April 1939: <eight> points & more"]
    sheet = Canvas(50, 50)
    for x in (10, 20, 30):
        sheet.mark(x, 10, USSR, f"at {x}")
    uses = nodes(sheet.svg(), "use")
    assert titles(sheet.svg()) == []  # a sheet is drawn once
    assert [sorted(use.keys()) for use in uses] == [["href", "x", "y"]] * 3


def test_lines_painted_alike_are_one_path() -> None:
    rules = [node for node in nodes(drawn(), "path") if node.get("stroke") == RULE.light]
    assert [node.get("d") for node in rules] == ["M0 10L200 10 M0 20L200 20"]


def test_numbers_are_short() -> None:
    sheet = Canvas(50, 50)
    sheet.line((1 / 3, 20), (2 / 3, 20), MUTED)
    (path,) = nodes(sheet.svg(), "path")
    assert path.get("d") == "M0.33 0.67L20 20"


def test_a_dashed_arrow_has_a_whole_head() -> None:
    sheet = Canvas(100, 50)
    sheet.arrow((10, 25), (90, 25), INK, dashed=True)
    shaft, head = nodes(sheet.svg(), "path")
    assert shaft.get("stroke-dasharray") and not head.get("stroke-dasharray")
    assert head.get("fill") == INK.light and "90 25" in (head.get("d") or "")


def test_lines_of_text_return_the_next_baseline() -> None:
    sheet = Canvas(100, 100)
    assert sheet.lines(0, 20, ["one", "two"], 14) == 48
    assert [box.y1 for _, box in text_boxes(sheet.svg())] == [20, 34]


@given(st.sampled_from("/ \\ x - | . o".split()), st.floats(2, 200), st.floats(2, 60))
def test_hatching_stays_inside_its_rectangle(pattern: str, wide: float, tall: float) -> None:
    for start, end in hatching(pattern, 10, 20, wide, tall):
        for x, y in (start, end):
            assert 10 - 1e-6 <= x <= 10 + wide + 1e-6
            assert 20 - 1e-6 <= y <= 20 + tall + 1e-6


def test_each_pattern_runs_its_own_way() -> None:
    found = {one: tuple(hatching(one, 0, 0, 40, 20)) for one in "/ \\ x - | . o".split()}
    assert len(set(found.values())) == len(found)
    assert set(found["x"]) == set(found["/"]) | set(found["\\"])
    assert hatching("", 0, 0, 40, 20) == []


@given(st.lists(st.text("abc", min_size=1, max_size=12), min_size=1, max_size=20), st.floats(20, 200))
def test_wrapped_lines_keep_every_word_and_the_room(given_words: list[str], room: float) -> None:
    lines = wrap(" ".join(given_words), 11, room)
    assert " ".join(lines).split() == given_words
    assert all(width(line, 11) <= room or " " not in line for line in lines)
