"""The description of the tables, read from ``datapackage.json``.

The descriptor is the one place where tables, columns, types and references are declared: reading,
checking and the data dictionary all follow it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from edition.record.descriptor import descriptor_faults
from edition.record.folders import DESCRIPTOR
from edition.record.problems import Problem, RecordError
from edition.record.unknown import UnknownColumn, UnknownTable


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names records of another table."""

    column: str
    table: str
    key: str


@dataclass(frozen=True, slots=True)
class IdParts:
    """The columns of which an id is made.

    Attributes
    ----------
    followed_by_name
        Whether a name of its own follows them; otherwise they are the whole id.
    """

    columns: tuple[str, ...]
    separator: str
    followed_by_name: bool


@dataclass(frozen=True, slots=True)
class ColumnSchema:
    """One column of a table.

    Attributes
    ----------
    type
        ``string``, ``integer``, ``number``, ``boolean`` or ``list`` (of strings).
    semantics
        What the text means beyond its type: ``id``, ``edtf``, ``time``, ``lang``, ``prose``,
        ``quotation``, ``controlled`` or empty.
    """

    name: str
    type: str
    description: str
    required: bool = False
    unique: bool = False
    enum: tuple[str, ...] = ()
    pattern: str = ""
    minimum: float | None = None
    maximum: float | None = None
    max_length: int | None = None
    semantics: str = ""
    delimiter: str = ";"


@dataclass(frozen=True, slots=True)
class TableSchema:
    """One table of the record.

    Attributes
    ----------
    row
        Name of the class of its rows in ``edition.record.tables``.
    unique
        Sets of columns whose values stand together in one row only.
    id_parts
        What its ids are made of, ``None`` where they are names.
    fillers
        For the vocabulary: what may fill a hole of a phrase besides the names of parties.
    """

    name: str
    row: str
    path: str
    title: str
    description: str
    columns: tuple[ColumnSchema, ...]
    references: tuple[Reference, ...] = ()
    citations: tuple[str, ...] = ()
    needs_evidence: bool = False
    unique: tuple[tuple[str, ...], ...] = ()
    id_parts: IdParts | None = None
    fillers: tuple[str, ...] = ()

    def column(self, name: str) -> ColumnSchema:
        """Return a column by name; ``UnknownColumn`` if the table has none of that name."""
        for column in self.columns:
            if column.name == name:
                return column
        raise UnknownColumn(self.name, name, (c.name for c in self.columns))


@dataclass(frozen=True, slots=True)
class Package:
    """The whole descriptor."""

    name: str
    title: str
    tables: tuple[TableSchema, ...]
    bibliography: str
    descriptor: dict[str, Any] = field(repr=False, compare=False)

    def table(self, name: str) -> TableSchema:
        """Return a table by name; ``UnknownTable`` if there is none of that name."""
        for table in self.tables:
            if table.name == name:
                return table
        raise UnknownTable(name, (t.name for t in self.tables))


def read_package(folder: Path) -> Package:
    """Read ``datapackage.json`` of a data folder.

    Parameters
    ----------
    folder
        Folder that holds the descriptor and the tables.

    Returns
    -------
    Package
        The tables in the order of the descriptor.

    Raises
    ------
    RecordError
        If the descriptor is missing or cannot be read: nothing else can be read without it.
    """
    try:
        descriptor = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
        faults = list(descriptor_faults(descriptor))
        if faults:
            raise RecordError(faults)
        tables = tuple(_table(r) for r in descriptor["resources"] if r["format"] == "csv")
        bibliography = next(r["path"] for r in descriptor["resources"] if r["format"] == "bib")
        return Package(descriptor["name"], descriptor["title"], tables, bibliography, descriptor)
    except FileNotFoundError:
        raise _unusable("missing-file", "the file is missing", "Restore it") from None
    except OSError as error:
        reason = f"cannot be read ({(error.strerror or str(error)).lower()})"
        raise _unusable("unreadable", reason, "It must be a file that this program may read") from None
    except UnicodeDecodeError:
        raise _unusable("encoding", "the file is not UTF-8", "Save it as UTF-8") from None
    except json.JSONDecodeError as error:
        raise _unusable("json", f"is not JSON ({error.msg})", "Correct this line", error.lineno) from None
    except RecursionError:
        raise _unusable("json", "is nested too deep", "Restore it") from None
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, StopIteration) as error:
        reason = f"it does not describe the tables ({type(error).__name__}: {error})"
        raise _unusable("descriptor", reason, "Restore what is missing") from None


def _unusable(rule: str, message: str, remedy: str, line: int = 0) -> RecordError:
    return RecordError([Problem(DESCRIPTOR, line, "", "", rule, message, remedy)])


def _table(resource: dict[str, Any]) -> TableSchema:
    schema = resource["schema"]
    keys = [*schema.get("foreignKeys", ()), *schema.get("listReferences", ())]
    return TableSchema(
        name=resource["name"],
        row=resource["row"],
        path=resource["path"],
        title=resource["title"],
        description=resource["description"],
        columns=tuple(_column(f) for f in schema["fields"]),
        references=tuple(
            Reference(k["fields"][0], k["reference"]["resource"], k["reference"]["fields"][0]) for k in keys
        ),
        citations=tuple(schema.get("citationFields", ())),
        needs_evidence=resource.get("needsEvidence", False),
        unique=tuple(tuple(columns) for columns in schema.get("uniqueKeys", ())),
        id_parts=_id_parts(schema.get("idParts")),
        fillers=tuple(resource.get("fillers", ())),
    )


def _id_parts(spec: dict[str, Any] | None) -> IdParts | None:
    if spec is None:
        return None
    return IdParts(tuple(spec["columns"]), spec.get("separator", "."), spec.get("followedByName", False))


def _column(spec: dict[str, Any]) -> ColumnSchema:
    constraints = spec.get("constraints", {})
    return ColumnSchema(
        name=spec["name"],
        type=spec["type"],
        description=spec["description"],
        required=constraints.get("required", False),
        unique=constraints.get("unique", False),
        enum=tuple(constraints.get("enum", ())),
        pattern=constraints.get("pattern", ""),
        minimum=constraints.get("minimum"),
        maximum=constraints.get("maximum"),
        max_length=constraints.get("maxLength"),
        semantics=spec.get("semantics", ""),
        delimiter=spec.get("delimiter", ";"),
    )
