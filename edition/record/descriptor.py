"""Whether ``datapackage.json`` says what it can say: every property known, every type one there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from edition.record.folders import DESCRIPTOR
from edition.record.problems import Problem

TYPES = ("string", "integer", "number", "boolean", "list")
"""Types of columns that the reader of tables understands."""

MEANINGS = ("id", "edtf", "time", "lang", "prose", "quotation", "controlled", "address")
"""What ``semantics`` can say of a column."""

_PACKAGE = frozenset(
    "$schema name title description licenses contributors keywords resources version created homepage sources".split()
)
_RESOURCE = frozenset(
    "name type row path title description format mediatype encoding schema needsEvidence fillers dialect sources".split()
)
_SCHEMA = frozenset(
    "fields primaryKey foreignKeys listReferences citationFields uniqueKeys idParts missingValues".split()
)
_FIELD = frozenset(
    "name type title description semantics constraints delimiter itemType trueValues falseValues format example".split()
)
_CONSTRAINTS: Mapping[str, type | tuple[type, ...]] = {
    "required": bool,
    "unique": bool,
    "pattern": str,
    "enum": list,
    "minimum": (int, float),
    "maximum": (int, float),
    "maxLength": int,
}
_PATH = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.(?:csv|bib)")

_Fault = tuple[str, str, str]


def descriptor_faults(descriptor: object) -> Iterator[Problem]:
    """Yield what a descriptor says that nobody understands, and what it says of columns and tables that are not there.

    Parameters
    ----------
    descriptor
        What the JSON file holds.
    """
    for where, message, remedy in _faults(descriptor):
        yield Problem(DESCRIPTOR, 0, "", where, "descriptor", message, remedy)


def _faults(descriptor: object) -> Iterator[_Fault]:
    if not isinstance(descriptor, dict) or not _are_objects(descriptor.get("resources")):
        yield "", "it does not describe the tables", "Restore what is missing"
        return
    yield from _unknown("the package", descriptor, _PACKAGE)
    resources: Sequence[dict[str, Any]] = descriptor["resources"]
    tables = [r for r in resources if r.get("format") == "csv"]
    for name in ("name", "path"):
        yield from _doubles(f"a {name} of a table", [str(r.get(name)) for r in resources])
    columns = {str(t.get("name")): _column_names(t) for t in tables}
    for resource in resources:
        where = str(resource.get("name") or "a table without a name")
        yield from _unknown(where, resource, _RESOURCE)
        if not _PATH.fullmatch(str(resource.get("path"))):
            yield (
                where,
                f"lies in {resource.get('path')!r}, which is no file of this folder",
                "Write for instance events.csv",
            )
        if resource.get("format") not in ("csv", "bib"):
            yield where, f"has the format {resource.get('format')!r}", "Write csv, or bib for the sources"
    for table in tables:
        yield from _table(str(table.get("name")), table, columns)


def _table(name: str, table: dict[str, Any], columns: Mapping[str, list[str]]) -> Iterator[_Fault]:
    schema = table.get("schema")
    if not isinstance(schema, dict) or not _are_objects(schema.get("fields")) or not schema["fields"]:
        yield name, "has no columns", "Restore its schema with its fields"
        return
    yield from _unknown(name, schema, _SCHEMA)
    if schema.get("primaryKey") != ["id"]:
        yield name, "is not known by its id", 'Write "primaryKey": ["id"]'
    if not isinstance(table.get("needsEvidence", False), bool):
        yield name, "says neither true nor false under needsEvidence", "Write true or false"
    yield from _doubles(f"a column of {name}", columns[name])
    for field in schema["fields"]:
        yield from _column(f"{name}.{field.get('name')}", field)
    for key in [*schema.get("foreignKeys", ()), *schema.get("listReferences", ())]:
        yield from _reference(name, key, columns)
    named = [
        *schema.get("citationFields", ()),
        *(one for several in schema.get("uniqueKeys", ()) for one in several),
        *(schema.get("idParts") or {}).get("columns", ()),
    ]
    for column in named:
        if column not in columns[name]:
            yield f"{name}.{column}", "is no column of the table", "Correct the name where it is said"


def _column(where: str, field: dict[str, Any]) -> Iterator[_Fault]:
    yield from _unknown(where, field, _FIELD)
    if field.get("type") not in TYPES:
        yield where, f"has the type {field.get('type')!r}", f"Use one of: {', '.join(TYPES)}"
    if "semantics" in field and field["semantics"] not in MEANINGS:
        yield where, f"means {field['semantics']!r}", f"Use one of: {', '.join(MEANINGS)}"
    if not field.get("description"):
        yield where, "has no description", "Say what the column holds"
    constraints = field.get("constraints", {})
    if not isinstance(constraints, dict):
        yield where, "has constraints that are no properties", "Write them as name and value"
        return
    yield from _unknown(where, constraints, frozenset(_CONSTRAINTS))
    for name, value in constraints.items():
        kind = _CONSTRAINTS.get(name, object)
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            yield where, f"has {value!r} as its {name}", "Correct its kind"
    enum = constraints.get("enum", ["one"])
    if isinstance(enum, list) and (not enum or len(set(map(str, enum))) < len(enum)):
        yield where, "has no values in its enum, or one of them twice", "Name each value once"
    yield from _pattern(where, constraints.get("pattern"))


def _pattern(where: str, pattern: object) -> Iterator[_Fault]:
    try:
        re.compile(pattern if isinstance(pattern, str) else "")
    except re.error as error:
        yield where, f"has a pattern that is none ({error})", "Correct it"


def _reference(name: str, key: object, columns: Mapping[str, list[str]]) -> Iterator[_Fault]:
    try:
        (column,), (target,) = key["fields"], key["reference"]["fields"]  # type: ignore[index]
        table = key["reference"]["resource"]  # type: ignore[index]
    except (KeyError, TypeError, ValueError):
        yield name, "has a reference that is not understood", "Name one column, the table, and its column id"
        return
    if column not in columns[name]:
        yield f"{name}.{column}", "is no column of the table", "Correct the name in its reference"
    if target not in columns.get(table, ()):
        yield f"{name}.{column}", f"refers to {table}.{target}, which is not there", "Correct the reference"


def _column_names(table: dict[str, Any]) -> list[str]:
    schema = table.get("schema")
    fields = schema.get("fields") if isinstance(schema, dict) else None
    return [str(f.get("name")) for f in fields] if isinstance(fields, list) and _are_objects(fields) else []


def _unknown(where: str, found: dict[str, Any], known: frozenset[str]) -> Iterator[_Fault]:
    for name in found:
        if name not in known:
            yield where, f"has the property {name!r}, which nothing reads", f"Use one of: {', '.join(sorted(known))}"


def _doubles(what: str, names: Sequence[str]) -> Iterator[_Fault]:
    for name in dict.fromkeys(n for n in names if names.count(n) > 1):
        yield name, f"is {what} twice", "Remove one of the two"


def _are_objects(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(one, dict) for one in found)
