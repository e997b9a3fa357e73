"""Rows: the columns of the descriptor as attributes, and the generic ways to read them."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest

from edition.dates import Edtf, parse
from edition.record import Row, data_folder, open_record
from edition.record.package import ColumnSchema, Package, TableSchema, read_package
from edition.record.schema_rows import TABLES_FILE, python_text
from edition.record.tables import ROW_TYPES, CodedAnswer, Draft, Event, EvidenceEntry, Place
from edition.record.unknown import UnknownColumn
from tests.unit.made import made, record_of

PACKAGE = read_package(data_folder())


def test_the_classes_are_what_the_descriptor_says() -> None:
    assert TABLES_FILE.read_text(encoding="utf-8") == python_text(PACKAGE), "run `fiasco rows`"


def test_every_table_has_a_class_with_its_columns() -> None:
    assert list(ROW_TYPES) == [table.name for table in PACKAGE.tables]
    for table in PACKAGE.tables:
        kind = ROW_TYPES[table.name]
        assert (kind.__name__, kind.TABLE) == (table.row, table.name)
        assert kind.columns() == tuple(column.name for column in table.columns)


def test_values_have_the_types_of_their_columns() -> None:
    types = {"str": str, "tuple[str, ...]": tuple, "bool": bool, "int": int, "Edtf": Edtf,
             "Edtf | None": Edtf | None, "int | None": int | None, "float | None": float | None}  # fmt: skip
    record = open_record()
    for name, kind in ROW_TYPES.items():
        for row in record.table(name).values():
            assert type(row) is kind
            for field in fields(row):
                assert isinstance(getattr(row, field.name), types[str(field.type)]), (row, field.name)


def test_an_empty_cell_is_empty_in_the_way_of_its_type() -> None:
    draft = made(Draft, id="d")
    assert (draft.time, draft.to, draft.handed_over) == ("", (), None)
    assert made(Place, id="p").lat is None


def test_a_column_with_a_name_of_the_language_has_an_underscore() -> None:
    event = made(Event, id="e", from_=("SU",))
    assert event.from_ == event.cell("from") == ("SU",)


def test_columns_are_read_by_name_with_their_types() -> None:
    row = made(EvidenceEntry, id="e", table="events", record="r")
    assert row.text_of("table") == row.table == "events"
    assert row.texts_of("record") == ("r",) and row.texts_of("locator") == ()
    draft = made(Draft, id="d", handed_over=parse("1939-06-02"), to=("GB", "FR"), answers=())
    assert draft.date_of("handed_over") == parse("1939-06-02") and draft.date_of("sent") is None
    assert draft.texts_of("to") == ("GB", "FR") and draft.texts_of("handed_over") == ()
    with pytest.raises(TypeError, match=r"drafts\.to holds tuple, not text"):
        draft.text_of("to")
    with pytest.raises(TypeError, match=r"drafts\.title holds str, not a date"):
        draft.date_of("title")


def test_a_column_that_is_not_there_is_named_with_its_nearest() -> None:
    with pytest.raises(UnknownColumn, match="there is no column 'handed' in drafts; nearest: handed_over"):
        made(Draft, id="d").cell("handed")
    for own in ("line", "TABLE", "from_"):
        with pytest.raises(UnknownColumn):
            made(Draft, id="d").cell(own)


def test_rows_do_not_change_and_are_equal_by_their_cells() -> None:
    one = made(CodedAnswer, id="a", draft="d", value="yes")
    with pytest.raises(FrozenInstanceError):
        one.value = "no"  # type: ignore[misc]
    assert one == made(CodedAnswer, id="a", draft="d", value="yes")
    assert one != made(CodedAnswer, id="a", draft="d", value="no")
    assert one != made(CodedAnswer, id="a", draft="d", value="yes", line=3)
    assert one != made(Draft, id="a")
    assert len({one, made(CodedAnswer, id="a", draft="d", value="yes")}) == 1


def test_a_row_is_one_line() -> None:
    assert repr(made(CodedAnswer, id="a.b", draft="a", feature="b", value="yes")) == (
        "CodedAnswer(id='a.b', draft='a', feature='b', value='yes')"
    )
    assert repr(made(Event, id="e", date=parse("1939-08~"))).startswith("Event(id='e', date='1939-08~', ")
    for row in open_record().rows("clauses"):
        assert len(repr(row)) <= 110 and "\n" not in repr(row) and repr(row).endswith(")")


def test_rows_are_found_by_the_values_of_their_columns() -> None:
    record = record_of(
        made(CodedAnswer, id="a.x", draft="a", feature="x"),
        made(CodedAnswer, id="b.x", draft="b", feature="x"),
        made(CodedAnswer, id="a.y", draft="a", feature="y"),
    )
    assert [row.id for row in record.where("features", draft="a")] == ["a.x", "a.y"]
    assert [row.id for row in record.where("features", feature="x", draft="b")] == ["b.x"]
    assert record.where("features", draft="c") == ()
    assert [row.id for row in record.features.where()] == ["a.x", "b.x", "a.y"]


def test_a_column_may_not_take_a_name_that_rows_need() -> None:
    columns = (ColumnSchema("id", "string", "Name."), ColumnSchema("line", "integer", "A line."))
    package = Package("p", "P", (TableSchema("lines", "Line", "lines.csv", "Lines", "Lines.", columns),), "", {})
    with pytest.raises(ValueError, match="give the column line of lines another name"):
        python_text(package)


def test_all_tables_are_attributes() -> None:
    record = open_record()
    for name in ROW_TYPES:
        assert getattr(record, name.replace("-", "_")) is record.table(name)
    assert isinstance(next(iter(record.events.values())), Row)
