"""Writes the classes of rows, ``edition/record/tables.py``, from ``data/datapackage.json``: the command ``fiasco rows``."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import fields
from keyword import iskeyword
from pathlib import Path

from edition.record.package import ColumnSchema, Package, TableSchema
from edition.record.package_rules import table_rules
from edition.record.rows import Row, attribute

TABLES_FILE = Path(__file__).with_name("tables.py")
"""The file that is written."""

WIDTH = 120

_HEAD = '''\
"""The tables of the record: a class for the rows of each, and the table by its name.

Written from ``data/datapackage.json`` by ``fiasco rows``; change the descriptor, never this file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, overload

from edition.dates import Edtf
from edition.record.rows import Row, Rows
from edition.record.unknown import UnknownTable
'''

_ROW = "@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)"

_EMPTY = {"str": '""', "tuple[str, ...]": "()", "Edtf": "None", "int": "None", "float": "None", "bool": "False"}
"""What an empty cell of each type is."""

_CODES = ("", "controlled", "lang")
"""Kinds of text by which rows are asked for; prose is not."""

_OWN = frozenset(dir(Row)) | {f.name for f in fields(Row)} - {"id"}


def python_text(package: Package) -> str:
    """Return the text of ``tables.py``.

    Parameters
    ----------
    package
        The descriptor.

    Returns
    -------
    str
        A module, formatted as ruff would.

    Raises
    ------
    ValueError
        If a column has a name that every row needs for itself.
    """
    parts = [_HEAD, *map(_row_class, package.tables), _row_types(package), _access(package)]
    return "\n\n".join(parts)


def _row_class(table: TableSchema) -> str:
    lines = [
        _ROW,
        f"class {table.row}(Row):",
        *_docstring(f"A row of ``{table.name}``. {table.description}"),
        "",
        f'    TABLE: ClassVar[str] = "{table.name}"',
        "",
        "    RULES: ClassVar[tuple[str, ...]] = (",
        *(f"        {json.dumps(rule, ensure_ascii=False)}," for rule in table_rules(table)),
        "    )",
    ]
    for column in table.columns:
        if column.name != "id":
            lines += ["", f"    {_declaration(table, column)}", *_docstring(column.description)]
    return "\n".join([*lines, ""])


def _declaration(table: TableSchema, column: ColumnSchema) -> str:
    name, kind = attribute(column.name), _type(column)
    if name in _OWN:
        raise ValueError(f"a row has {name} already; give the column {column.name} of {table.name} another name")
    if column.required:
        return f"{name}: {kind}"
    empty = _EMPTY[kind]
    return f"{name}: {kind}{' | None' if empty == 'None' else ''} = {empty}"


def _type(column: ColumnSchema) -> str:
    if column.semantics == "edtf":
        return "Edtf"
    return {"list": "tuple[str, ...]", "integer": "int", "number": "float", "boolean": "bool"}.get(column.type, "str")


def _row_types(package: Package) -> str:
    rows = (f'    "{table.name}": {table.row},' for table in package.tables)
    note = '"""The class of the rows of each table."""'
    return "\n".join(["ROW_TYPES: Mapping[str, type[Row]] = {", *rows, "}", note, ""])


def _access(package: Package) -> str:
    lines = [
        "class TableAccess:",
        '    """The tables of a record by name, so that a type checker knows their rows."""',
        "",
        "    tables: Mapping[str, Rows[Row]]",
        "",
        "    def table(self, name: str) -> Rows[Row]:",
        '        """Return a table whose name is known only when the program runs."""',
        "        if name not in self.tables:",
        "            raise UnknownTable(name, self.tables)",
        "        return self.tables[name]",
        "",
        *_overloads(package, "__getitem__", "Rows[{row}]"),
        "    def __getitem__(self, table: str, /) -> Any:",
        '        """Return the rows of a table by id."""',
        "        return self.table(table)",
        "",
        *_overloads(package, "rows", "Iterator[{row}]"),
        "    def rows(self, table: str, /) -> Any:",
        '        """Iterate over the rows of a table, in the order of the file."""',
        "        return iter(self.table(table).values())",
        "",
        *_where(package),
        "    def where(self, of: str, /, **values: str) -> Any:",
        '        """Return the rows whose columns have the given values.',
        "",
        "        Examples",
        "        --------",
        '        ``record.where("clauses", draft="su-1939-06-02")`` gives the clauses of one draft.',
        '        """',
        "        return self.table(of).where(**values)",
    ]
    for table in package.tables:
        name = table.name.replace("-", "_")
        lines += ["", "    @property", f"    def {name}(self) -> Rows[{table.row}]:"]
        lines += [*_docstring(table.description, depth=8), f'        return self["{table.name}"]']
    return "\n".join([*lines, ""])


def _overloads(package: Package, name: str, result: str) -> Iterator[str]:
    for table in package.tables:
        yield "    @overload"
        yield f'    def {name}(self, table: Literal["{table.name}"], /) -> {result.format(row=table.row)}: ...'


def _where(package: Package) -> Iterator[str]:
    for table in package.tables:
        columns = [c.name for c in table.columns if c.type == "string" and c.semantics in _CODES]
        yield "    @overload"
        yield "    def where("
        yield "        self,"
        yield f'        of: Literal["{table.name}"],'
        yield "        /,"
        yield from (["        *,"] if columns else [])
        yield from (f"        {name}: str = ...," for name in columns if not iskeyword(name))
        yield f"    ) -> tuple[{table.row}, ...]: ..."


def _docstring(text: str, depth: int = 4) -> list[str]:
    indent = " " * depth
    one = f'{indent}"""{text}"""'
    if len(one) <= WIDTH + 3:  # ruff leaves the closing marks where they are
        return [one]
    return [*textwrap.wrap(f'"""{text}', WIDTH, initial_indent=indent, subsequent_indent=indent), f'{indent}"""']
