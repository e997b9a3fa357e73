"""Tables as data frames: real dates beside the text, lists, categories, and whole numbers that may be missing."""

from __future__ import annotations

import re

import pandas as pd
import pytest

from edition.dates import parse
from edition.record import data_folder, open_record
from edition.record.folders import CHECKOUT
from edition.record.frames import frame
from edition.record.package import read_package
from edition.record.tables import Draft, Event, Objection, Place, RecordedMove
from tests.unit.made import made

PACKAGE = read_package(data_folder())


def of(*rows: Event | Draft | Objection | Place | RecordedMove) -> pd.DataFrame:
    return frame(PACKAGE.table(rows[0].TABLE), rows)


def test_a_date_keeps_its_text_and_gains_two_days() -> None:
    events = of(made(Event, id="a", date=parse("1939-06~")), made(Event, id="b", date=parse("../1939-05-01")))
    assert list(events.index) == ["a", "b"]
    assert list(events["date"]) == ["1939-06~", "../1939-05-01"]
    assert list(events.columns[:3]) == ["date", "earliest", "latest"]
    assert events["earliest"].dtype == events["latest"].dtype == "datetime64[ns]"
    assert events.loc["a", "earliest"] == pd.Timestamp("1939-06-01")
    assert events.loc["a", "latest"] == pd.Timestamp("1939-06-30")
    assert pd.isna(events.loc["b", "earliest"]) and events.loc["b", "latest"] == pd.Timestamp("1939-05-01")


def test_several_dates_are_told_apart_and_a_missing_one_is_missing() -> None:
    drafts = of(made(Draft, id="d", handed_over=parse("1939-06-02")))
    assert drafts.loc["d", "handed_over_latest"] == pd.Timestamp("1939-06-02")
    assert drafts.loc["d", "sent"] == "" and pd.isna(drafts.loc["d", "sent_earliest"])
    assert drafts["sent_earliest"].dtype == "datetime64[ns]"
    assert "earliest" not in drafts


def test_lists_codes_numbers_and_truth_values_have_their_types() -> None:
    events = of(made(Event, id="a", kind="reply", thread="public", status="disputed", actors=("x", "y"), headline=True))
    assert events.loc["a", "actors"] == ["x", "y"] and events.loc["a", "others"] == []
    assert list(events["thread"].cat.categories) == list(PACKAGE.table("events").column("thread").enum)
    assert events["headline"].dtype == bool
    objections = of(made(Objection, id="o", stance="agrees"), made(Objection, id="p", stance="objects", year=1993))
    assert objections["year"].dtype == "Int64"
    assert pd.isna(objections.loc["o", "year"]) and objections.loc["p", "year"] == 1993
    places = of(made(Place, id="p", status="one-source", lat=55.75))
    assert places.loc["p", "lat"] == 55.75 and pd.isna(places.loc["p", "lon"])


@pytest.mark.parametrize("name", [table.name for table in PACKAGE.tables])
def test_every_table_makes_a_frame(name: str) -> None:
    record = open_record()
    made_frame = record.frame(name)
    assert list(made_frame.index) == list(record.table(name)) and made_frame.index.name == "id"
    for column in PACKAGE.table(name).columns:
        if column.enum:
            values = [row.cell(column.name) or None for row in record.table(name).values()]
            assert [v if isinstance(v, str) else None for v in made_frame[column.name]] == values


def test_the_examples_of_the_readme_run(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", (CHECKOUT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    assert len(blocks) == 2
    for block in blocks:
        exec(block, {})
    printed = capsys.readouterr().out
    assert f"{len(open_record().where('clauses', draft='su-1939-06-02'))} clauses" in printed
    assert "political" in printed and "molotov" in printed
