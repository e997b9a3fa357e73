"""Rules that every plate keeps, whatever it shows: none can be left out, since a plate enters the list by being one."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from lxml import html

from edition import charts
from edition.charts import PLATES
from edition.charts.paper import Plate
from edition.charts.paper.svg import BARE
from edition.pages.palette import PAPER, variables
from edition.pages.render import Notebook, render
from edition.record import Record
from tests.unit.charts.drawn import nodes, sheet_size, sizes, text_boxes, tree

FOLDER = Path(charts.__file__).parent / "plates"
FORMS = ("wide", "narrow")
MOST_WORDS = 15

every_plate = pytest.mark.parametrize("name", PLATES)
both_forms = pytest.mark.parametrize("form", FORMS)


def test_every_module_of_the_folder_enters_a_plate() -> None:
    modules = {draw.__module__.rpartition(".")[2] for draw in PLATES.values()}
    assert modules == {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}


@every_plate
def test_a_plate_has_the_name_under_which_it_is_entered(plates: dict[str, Plate], name: str) -> None:
    assert plates[name].name == name


@every_plate
def test_a_plate_is_an_attribute_of_the_room_that_shadows_no_module(name: str) -> None:
    draw = PLATES[name]
    assert getattr(charts, draw.__name__) is draw
    assert draw.__name__ not in {path.stem for path in FOLDER.glob("*.py")}


@every_plate
def test_a_title_states_its_finding_in_few_words(plates: dict[str, Plate], name: str) -> None:
    title = plates[name].title
    assert len(title.split()) <= MOST_WORDS, f"{name}: ‘{title}’ is too long; say less, the note has room for the rest"
    assert title[0].isupper() or title[0].isdigit()
    assert not title.endswith(".")


@every_plate
@both_forms
def test_no_two_texts_overlap_and_all_stand_on_the_sheet(plates: dict[str, Plate], name: str, form: str) -> None:
    svg = getattr(plates[name], form)
    right, bottom = sheet_size(svg)
    boxes = text_boxes(svg)
    assert len(boxes) > 5
    for (one, first), (two, second) in combinations(boxes, 2):
        assert not first.meets(second), f"{name}, {form}: ‘{one}’ and ‘{two}’ overlap"
    for text, box in boxes:
        inside = box.x0 >= -1 and box.y0 >= -1 and box.x1 <= right + 1 and box.y1 <= bottom + 1
        assert inside, f"{name}, {form}: ‘{text}’ runs off the sheet"


@every_plate
def test_type_is_never_small_on_a_phone_and_the_sheet_never_wide(plates: dict[str, Plate], name: str) -> None:
    assert sheet_size(plates[name].narrow)[0] <= 344
    assert min(sizes(plates[name].narrow)) >= 11
    assert sheet_size(plates[name].wide)[0] <= 720
    assert min(sizes(plates[name].wide)) >= 10


@every_plate
@both_forms
def test_a_drawing_has_no_style_attributes_and_its_colours_are_of_the_palette(
    plates: dict[str, Plate], name: str, form: str
) -> None:
    known = set(variables())
    for node in tree(getattr(plates[name], form)).iter():
        assert node.get("style") is None
        for paint in ("fill", "stroke"):
            colour = node.get(paint, "none")
            assert colour in known | {"none"}, f"{name}, {form}: {colour} is no colour of the palette"


@every_plate
@both_forms
def test_text_in_the_colour_of_paper_is_bare(plates: dict[str, Plate], name: str, form: str) -> None:
    for node in nodes(getattr(plates[name], form), "text"):
        assert (node.get("class") == BARE) is (node.get("fill") == PAPER.light)


@every_plate
def test_a_plate_is_small(plates: dict[str, Plate], name: str) -> None:
    assert max(len(plates[name].wide), len(plates[name].narrow)) < 70_000


@every_plate
def test_a_plate_is_the_same_at_every_drawing_and_carries_no_date(
    record: Record, plates: dict[str, Plate], name: str
) -> None:
    again = PLATES[name](record)
    assert again == plates[name]
    assert "matplotlib" not in again.wide


@every_plate
def test_every_row_of_data_leads_to_a_record(record: Record, plates: dict[str, Plate], name: str) -> None:
    sheet = plates[name].sheet
    assert sheet.rows
    for link in filter(None, sheet.records):
        table, _, record_id = link.partition("/")
        assert record_id in record.table(table), f"{name}: there is no {link}"


def test_ids_are_unique_over_all_plates_and_what_points_at_one_finds_it(plates: dict[str, Plate]) -> None:
    page = html.fromstring("<div>" + "".join(render(plate.view(), Notebook()) for plate in plates.values()) + "</div>")
    ids = [str(node.get("id")) for node in page.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    for node in page.iter():
        labels = node.get("aria-labelledby", "").split()
        target = node.get("href", "")
        assert set(labels) <= set(ids)
        assert not target.startswith("#") or target[1:] in ids
