"""Every plate, drawn from the record: nothing overlaps, nothing is missing, nothing changes from build to build."""

from __future__ import annotations

import ast
import base64
import io
import re
import xml.etree.ElementTree as ET
from datetime import date
from html import escape
from itertools import combinations
from pathlib import Path

import pandas as pd
import pytest
from fontTools.ttLib import TTFont

from edition.charts import PLATES, Plate
from edition.charts.grammar.layout import Box
from edition.charts.paper.fonts import with_fonts
from edition.charts.paper.measure import width
from edition.charts.paper.sheet import LINK, as_csv, cells_of, table
from edition.charts.paper.svg import standalone
from edition.charts.plates.headlines import BOOKS, HEADLINES, HOURS
from edition.pages.palette import variables
from edition.record import Record, load

SVG = "{http://www.w3.org/2000/svg}"
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def record() -> Record:
    return load()[0]


@pytest.fixture(scope="module")
def plates(record: Record) -> dict[str, Plate]:
    return {name: draw(record) for name, draw in PLATES.items()}


def text_boxes(svg: str) -> list[tuple[str, Box]]:
    found = []
    for node in ET.fromstring(svg).iter(f"{SVG}text"):
        style = node.attrib["style"]
        size = float(re.search(r"font-size: ([\d.]+)px", style)[1])
        wide = width(node.text or "", size, bold="font-weight" in style)
        place = re.search(
            r"translate\(([-\d.]+) ([-\d.]+)\)|rotate\(-90 ([-\d.]+) ([-\d.]+)\)", node.get("transform", "")
        )
        turned = "rotate(-90" in node.get("transform", "")
        x, y = float(node.get("x") or place[1]), float(node.get("y") or place[2])
        shift = {"middle": wide / 2, "end": wide}.get((re.search(r"text-anchor: (\w+)", style) or ["", ""])[1], 0)
        up = size * 0.76
        box = Box(x - up, y - wide, x, y) if turned else Box(x - shift, y - up, x - shift + wide, y)
        found.append((node.text or "", box))
    return found


@pytest.mark.parametrize("form", ["svg", "narrow"])
@pytest.mark.parametrize("name", PLATES)
def test_no_two_texts_overlap_and_all_stand_on_the_sheet(plates: dict[str, Plate], name: str, form: str) -> None:
    svg = getattr(plates[name], form)
    right, bottom = map(float, re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups())
    boxes = text_boxes(svg)
    assert len(boxes) > 10
    for (one, first), (two, second) in combinations(boxes, 2):
        assert not first.meets(second), (one, two)
    for text, box in boxes:
        assert box.x0 >= -1 and box.y0 >= -1 and box.x1 <= right + 1 and box.y1 <= bottom + 1, text


@pytest.mark.parametrize("name", PLATES)
def test_type_is_never_small_on_a_phone(plates: dict[str, Plate], name: str) -> None:
    narrow = plates[name].narrow
    assert float(re.search(r'viewBox="0 0 ([\d.]+)', narrow)[1]) <= 344
    assert min(map(float, re.findall(r"font-size: ([\d.]+)px", narrow))) >= 10


@pytest.mark.parametrize("name", PLATES)
def test_a_plate_is_the_same_at_every_build_and_carries_no_date(
    record: Record, plates: dict[str, Plate], name: str
) -> None:
    again = PLATES[name](record)
    assert again._repr_html_() == plates[name]._repr_html_()
    assert not re.search(r"\b20[2-9]\d-\d\d-\d\d|matplotlib", again.svg)


@pytest.mark.parametrize("name", PLATES)
def test_every_colour_of_a_plate_is_of_the_palette_and_follows_the_page(plates: dict[str, Plate], name: str) -> None:
    known = variables()
    for svg in (plates[name].svg, plates[name].narrow):
        assert set(re.findall(r"#[0-9a-f]{6}\b", svg)) <= set(known)
    for colour, var in re.findall(r"(?<!,)(#[0-9a-f]{6})\b|var\((--\w+),", plates[name]._repr_html_()):
        assert var and not colour


def test_ids_are_unique_over_all_plates(plates: dict[str, Plate]) -> None:
    page = "".join(p._repr_html_() for p in plates.values())
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    for target in re.findall(r'(?:href="#|url\(#)([^")]+)', page):
        assert target in ids
    for names in re.findall(r'aria-labelledby="([^"]+)"', page):
        assert set(names.split()) <= set(ids)


def test_the_timeline_flags_every_draft(record: Record, plates: dict[str, Plate]) -> None:
    sigla = {d.siglum for d in record.rows("drafts")}
    for svg in (plates["negotiations"].svg, plates["negotiations"].narrow):
        assert sigla <= {text for text, _ in text_boxes(svg)}


def test_the_timeline_lists_every_event_it_shows(record: Record, plates: dict[str, Plate]) -> None:
    data = plates["negotiations"].data
    assert all(link.removeprefix("events/") in record["events"] for link in data[LINK])
    assert len(data) > 150
    assert plates["negotiations"].svg.count("<use ") >= len(data)
    titles = set(re.findall(r"<title>([^<]*)</title>", plates["negotiations"].svg))
    for when, name in zip(data["Date"], data["Event"], strict=True):
        assert escape(f"{when}: {name}", quote=False) in titles


def test_the_timeline_can_be_cut_short(record: Record) -> None:
    plate = PLATES["negotiations"](record, date(1939, 6, 1), date(1939, 6, 30))
    assert "23 August" not in plate.title + plate.alt
    assert plate.data["Event"].str.contains("Strang reaches Moscow").any()


def test_every_event_and_book_named_in_figures_is_of_the_record(record: Record) -> None:
    assert set(HEADLINES) <= set(record["events"])
    assert set(HOURS) <= set(record["events"])
    assert set(BOOKS) <= set(record["publications"])


def test_a_plate_without_description_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="alt"):
        Plate("n", "title", "<svg/>", "<svg/>", " ", pd.DataFrame(), "note")


def test_tables_escape_and_link_only_in_the_book(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pd.DataFrame([{"Event": "<b>&", "N": float("nan"), LINK: 'events/"x'}])
    monkeypatch.delenv("EDITION_BOOK", raising=False)
    assert '<th scope="row">&lt;b&gt;&amp;</th><td></td>' in table(data, "c")
    monkeypatch.setenv("EDITION_BOOK", "1")
    assert '<a href="record:events/&quot;x">&lt;b&gt;&amp;</a>' in table(data, "c")


def test_files_are_written_under_the_names_promised(plates: dict[str, Plate], tmp_path: Path) -> None:
    paths = plates["rhythm"].write(tmp_path)
    assert tuple(p.name for p in paths) == plates["rhythm"].downloads
    ET.fromstring(paths[0].read_text(encoding="utf-8"))
    assert LINK not in paths[2].read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PLATES)
def test_a_figure_can_be_taken_out_of_its_page_again(plates: dict[str, Plate], name: str) -> None:
    plate = plates[name]
    page = plate._repr_html_()
    drawing = re.search(r'<svg class="plate-wide".*?</svg>', page, re.DOTALL)
    assert drawing and standalone(drawing[0]) == plate.svg
    kept = plate.data.drop(columns=LINK, errors="ignore")
    rows = cells_of(re.search(r"<table>.*?</table>", page, re.DOTALL)[0])
    assert rows[0] == list(kept.columns)
    assert rows[1:] == [[str(cell) for cell in row] for row in kept.itertuples(index=False)]


def test_a_figure_for_downloading_carries_the_letters_it_uses(plates: dict[str, Plate]) -> None:
    svg = with_fonts(plates["negotiations"].svg)
    assert svg == with_fonts(plates["negotiations"].svg)
    assert "font-family:'DejaVu Serif', serif" in svg and "Georgia" not in svg
    letters = {c for text, _ in text_boxes(plates["negotiations"].svg) for c in text}
    faces = re.findall(r"font-weight:(\w+);src:url\(data:font/woff;base64,([^)]+)\)", svg)
    assert [weight for weight, _ in faces] == ["normal", "bold"]
    for _, face in faces:
        with TTFont(io.BytesIO(base64.b64decode(face))) as font:
            assert letters <= {chr(code) for code in font.getBestCmap()}
    assert len(svg) - len(plates["negotiations"].svg) < 60_000


def test_no_cell_of_a_written_table_is_a_formula() -> None:
    assert as_csv([["=1", "a,b"], ["-2", 'q"']]) == '\'=1,"a,b"\n\'-2,"q"""\n'


def test_only_the_chart_room_imports_matplotlib() -> None:
    for path in (ROOT / "edition").rglob("*.py"):
        if "charts" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not any(n.split(".")[0] == "matplotlib" for n in names), path
