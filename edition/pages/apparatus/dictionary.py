"""The data dictionary: every table and column, as the descriptor declares them."""

from __future__ import annotations

from edition.language import _, n_
from edition.pages.apparatus.shared import list_view, text_view
from edition.pages.inline import Here, Inline, Line, filled, joined, line, toned
from edition.pages.tables import table_view
from edition.pages.view import Listing, Part
from edition.record import Record
from edition.record.package import ColumnSchema, TableSchema


def listing(record: Record) -> Listing:
    """Return an overview of the tables, then a heading for each."""
    tables = record.package.tables
    overview = list_view((_overview(record, table) for table in tables), "entries")
    return Listing((overview,), tuple(_part(record, table) for table in tables))


def _anchor(table: str) -> str:
    return f"table-{table}"


def _count(record: Record, table: TableSchema) -> str:
    count = len(record.table(table.name))
    return n_("{n} row", "{n} rows", count).format(n=f"{count:,}")


def _overview(record: Record, table: TableSchema) -> Line:
    return filled(
        _("{title} · {file} · {count}. {description}"),
        title=Here(_anchor(table.name), (table.title,)),
        file=table.path,
        count=_count(record, table),
        description=table.description,
    )


def _part(record: Record, table: TableSchema) -> Part:
    said = (
        _("{description} Every record of this table has evidence. File: {file}, {count}.")
        if table.needs_evidence
        else _("{description} File: {file}, {count}.")
    )
    text = said.format(description=table.description, file=table.path, count=_count(record, table))
    caption = _("Columns of {file}").format(file=table.path)
    body = ((toned("code", column.name), _holds(column), _meaning(table, column)) for column in table.columns)
    columns = table_view(caption, (_("Column"), _("Holds"), _("Meaning")), body, caption)
    return Part(_anchor(table.name), table.title, (text_view(text), columns))


def _holds(column: ColumnSchema) -> Line:
    """Return what a cell of a column holds, and whether it is needed."""
    types = {
        "string": _("text"),
        "integer": _("whole number"),
        "number": _("number"),
        "boolean": _("yes or no"),
        "list": _("list"),
    }
    semantics = {
        "id": _("id"),
        "edtf": _("date (EDTF)"),
        "time": _("hour, with its city"),
        "lang": _("language code"),
        "address": _("web address"),
        "prose": _("text in our words"),
        "quotation": _("quoted words, at most twelve"),
        "controlled": _("phrase of controlled English"),
    }
    kind = semantics.get(column.semantics) or types[column.type]
    if column.type == "list" and column.semantics:
        kind = _("list of {kind}").format(kind=kind)
    return (
        filled(_("{kind}, {needed}"), kind=kind, needed=toned("gloss", _("needed"))) if column.required else line(kind)
    )


def _meaning(table: TableSchema, column: ColumnSchema) -> Line:
    """Return the description of a column, what it refers to, and the values it may have."""
    targets = joined(Here(_anchor(r.table), (r.table,)) for r in table.references if r.column == column.name)
    values = joined(toned("code", value) for value in column.enum)
    said: list[Inline | Line] = [column.description]
    if targets:
        said.append(filled(_("Names records of {tables}."), tables=targets))
    if column.name in table.citations:
        said.append(_("Names a source of references.bib."))
    if values:
        said.append(filled(_("One of: {values}."), values=values))
    return joined(said, " ")
