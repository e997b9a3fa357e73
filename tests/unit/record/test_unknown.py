"""Ids and tables that are not there: the error names what is nearest."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from edition.exports.addresses import name_of
from edition.record import RecordError, data_folder, load, open_record
from edition.record.tables import Draft, Event
from edition.record.unknown import UnknownRecord, UnknownTable
from tests.unit.made import made, record_of

RECORD = record_of(made(Draft, id="su-1939-06-02"), made(Draft, id="gb-1940"), made(Event, id="1939-06-02-reply"))


def test_an_unknown_id_names_table_id_and_the_nearest() -> None:
    with pytest.raises(UnknownRecord) as caught:
        RECORD["drafts"]["su-1939-06-20"]
    assert str(caught.value) == "there is no 'su-1939-06-20' in drafts; nearest: su-1939-06-02"
    assert isinstance(caught.value, KeyError)
    assert (caught.value.table, caught.value.record_id) == ("drafts", "su-1939-06-20")


def test_nothing_is_named_where_nothing_is_near() -> None:
    with pytest.raises(UnknownRecord, match=r"^there is no '\?' in events$"):
        RECORD.events["?"]


def test_asking_first_raises_nothing() -> None:
    assert "x" not in RECORD.drafts
    assert RECORD.drafts.get("x") is None
    assert RECORD.drafts.get("gb-1940") is RECORD.drafts["gb-1940"]


def test_an_unknown_table_names_the_nearest() -> None:
    for ask in (RECORD.table, RECORD.__getitem__, RECORD.rows, RECORD.where):
        with pytest.raises(UnknownTable, match="there is no table 'evnts'; nearest: events"):
            ask("evnts")  # type: ignore[operator]


def test_a_name_for_the_page_says_the_same() -> None:
    record = open_record()
    with pytest.raises(UnknownRecord, match="there is no 'molotof' in people; nearest: molotov"):
        name_of(record, "people", "molotof")
    with pytest.raises(UnknownRecord, match=r"in sources; nearest: .*carley-2019-fiasco"):
        name_of(record, "sources", "carley-fiasko")


def test_a_descriptor_that_the_classes_do_not_follow_is_refused(tmp_path: Path) -> None:
    shutil.copytree(data_folder(), tmp_path / "data")
    path = tmp_path / "data" / "datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    drafts = next(r for r in descriptor["resources"] if r["name"] == "drafts")
    drafts["schema"]["fields"][2]["name"] = "heading"
    path.write_text(json.dumps(descriptor), encoding="utf-8")
    with pytest.raises(RecordError, match=r"datapackage.json: 'drafts' .* Run `fiasco rows`"):
        load(tmp_path / "data")
