"""A plate cannot be had without its parts; its data are a sheet; its files carry their letters."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from edition.charts.paper import LINK, NARROW, PLATES, WIDE, Form, Plate, Sheet, plate
from edition.charts.paper.canvas import Canvas
from edition.charts.paper.fonts import with_fonts
from edition.charts.paper.sheet import as_csv
from edition.pages.inline import Ref
from edition.pages.render import Notebook, render
from edition.record import Record
from tests.unit.charts.drawn import nodes, words

SHEET = Sheet.of([{"Event": "<b>&", "Days": 3, LINK: "events/a"}, {"Event": "=1", "Days": None}])


def draw(form: Form) -> Canvas:
    sheet = Canvas(form.width, 40)
    sheet.text(0, 20, "bold" if form.wide else "plain", bold=form.wide)
    if form.wide:
        sheet.numbered.append("a label without room")
    return sheet


def made() -> Plate:
    return Plate.drawn("made", draw, title="What is seen", alt="In words.", note="Where from.", sheet=SHEET)


def test_a_plate_is_drawn_for_a_page_and_for_a_phone() -> None:
    one = made()
    assert (words(one.wide), words(one.narrow)) == (["bold"], ["plain"])
    assert (WIDE.width, NARROW.width) == (720, 344)
    assert NARROW.small >= 11
    assert one.keys == ("a label without room",)


@pytest.mark.parametrize("part", ["title", "alt", "note"])
def test_a_plate_without_one_of_its_parts_cannot_be_made(part: str) -> None:
    parts = {"title": "t", "alt": "a", "note": "n", part: " "}
    with pytest.raises(ValueError, match=part):
        Plate.drawn("made", draw, sheet=SHEET, **parts)


def test_a_function_enters_under_the_name_of_its_plate_and_none_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edition.charts.paper.printed.PLATES", {})

    @plate("river-crossings")
    def crossings(_record: Record) -> Plate:
        return made()

    with pytest.raises(ValueError, match="river-crossings: crossings and bridges"):

        @plate("river-crossings")
        def bridges(_record: Record) -> Plate:
            return made()

    assert "river-crossings" not in PLATES
    assert crossings.__name__ == "crossings"


def test_data_are_cells_a_frame_and_a_file() -> None:
    assert SHEET.cells() == [["Event", "Days"], ["<b>&", "3"], ["=1", ""]]
    assert SHEET.records == ("events/a", "")
    assert list(made().data.columns) == ["Event", "Days"]


def test_no_cell_of_a_file_is_a_formula() -> None:
    assert as_csv([["=1", "a,b"], ["-2", 'q"']]) == '\'=1,"a,b"\n\'-2,"q"""\n'


def test_the_first_cell_of_a_row_leads_to_its_record() -> None:
    model = made().view().model
    first, second = model.body[0][0], model.body[1][0]
    assert isinstance(first, Ref) and (first.table, first.id) == ("events", "a")
    assert second == "=1"


def test_what_is_shown_escapes_what_the_data_say() -> None:
    shown = render(made().view(), Notebook())
    assert "&lt;b&gt;&amp;" in shown and "<b>&" not in shown


def test_files_are_named_after_the_plate(tmp_path: Path) -> None:
    paths = made().write(tmp_path)
    assert [path.name for path in paths] == ["made.svg", "made-narrow.svg", "made.csv"]
    assert LINK not in paths[2].read_text(encoding="utf-8")


def test_a_file_carries_the_letters_it_uses_in_the_weights_it_uses() -> None:
    svg = with_fonts(made().wide)
    assert svg == with_fonts(made().wide)
    style = nodes(svg, "style")[0].text or ""
    faces = [part.partition("base64,")[2].partition(")")[0] for part in style.split("@font-face")[1:]]
    assert len(faces) == 2 and "font-weight:bold" in style
    assert len(with_fonts(made().narrow)) < len(svg)
    for face in faces:
        with TTFont(io.BytesIO(base64.b64decode(face))) as font:
            assert {chr(code) for code in font.getBestCmap()} >= set("bold")
