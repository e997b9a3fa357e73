"""Random damage, seeded: of the kinds that a rule can see at most one in twenty passes, and the test says which did."""

from __future__ import annotations

import csv
import io
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from edition.record import Problem, data_folder, load
from edition.record.checks import broken_rules
from edition.record.package import ColumnSchema, Package, TableSchema, read_package
from edition.record.reading import read_table
from tests.data.damages import KINDS

SEED = 1939
OF_EACH = 22
"""Mutations of each kind."""

AT_ONCE = 50
"""Mutations that are tried on one copy of the record, each in a row of its own."""

DATA = data_folder()
PACKAGE: Package = read_package(DATA)
Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class Mutation:
    """One cell damaged."""

    kind: str
    table: str
    line: int
    column: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.table}.csv, row {self.line}, {self.column}: {self.before[-60:]!r} became {self.after[-60:]!r}"

    def is_told_by(self, problem: Problem) -> bool:
        """Whether a problem names the row."""
        return problem.file == f"{self.table}.csv" and problem.row == self.line


@pytest.fixture(scope="module")
def tables() -> dict[str, Rows]:
    """Return the rows of every table as they stand in the files."""
    return {
        t.name: list(csv.reader(io.StringIO((DATA / t.path).read_text(encoding="utf-8"), newline="")))
        for t in PACKAGE.tables
    }


def meaning_of(table: TableSchema, column: ColumnSchema) -> str:
    """Return what damage can befall a column; none if it holds names of records, whose loss other tests try."""
    if column.type == "list":
        return "list" if column.name in {r.column for r in table.references} else "names"
    if column.type != "string" or column.enum or column.semantics == "id":
        return "code"
    naming = {r.column for r in table.references} | set(table.citations)
    naming |= {
        "table",
        "record",
        "into",
        "value",
        "column",
        "choice",
        "chapter",
        "page",
        "coded",
        "selection",
        "origin",
        "zone",
    }
    return "code" if column.name in naming else column.semantics


def mutations(tables: dict[str, Rows]) -> Iterator[Mutation]:
    """Yield the mutations of the seed."""
    chance = random.Random(SEED)
    cells = [
        (table.name, line, column.name, meaning_of(table, column), row[place])
        for table in PACKAGE.tables
        for place, column in enumerate(table.columns)
        for line, row in enumerate(tables[table.name][1:], 2)
        if row[place]
    ]
    for name, kind in KINDS.items():
        fitting = [cell for cell in cells if cell[3] in kind.meanings and kind.fits(cell[4])]
        for table, line, column, _, text in chance.sample(fitting, OF_EACH):
            after = kind.change(chance, text)
            if after != text:
                yield Mutation(name, table, line, column, text, after)


def batches(found: list[Mutation]) -> Iterator[list[Mutation]]:
    """Deal mutations out, so that no row is damaged twice and no column often in one copy of the record."""
    random.Random(SEED).shuffle(found)
    while found:
        batch: list[Mutation] = []
        rows: set[tuple[str, int]] = set()
        columns: Counter[tuple[str, str]] = Counter()
        for one in found:
            if (
                len(batch) < AT_ONCE
                and (one.table, one.line) not in rows
                and columns[one.table, one.column] < 3 + AT_ONCE // 10
            ):
                batch.append(one)
                rows.add((one.table, one.line))
                columns[one.table, one.column] += 1
        found = [one for one in found if one not in batch]
        yield batch


def write(folder: Path, table: str, rows: Rows) -> None:
    with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def damaged(folder: Path, tables: dict[str, Rows], batch: list[Mutation]) -> None:
    """Write the tables of a copy with the mutations of a batch."""
    for name in {one.table for one in batch}:
        rows = [list(row) for row in tables[name]]
        for one in (m for m in batch if m.table == name):
            rows[one.line - 1][rows[0].index(one.column)] = one.after
        write(folder, name, rows)


def test_at_most_one_in_twenty_mutations_passes(tables: dict[str, Rows], tmp_path: Path) -> None:
    copy = Path(shutil.copytree(DATA, tmp_path / "data"))
    tried, passed = 0, []
    for batch in batches(list(mutations(tables))):
        damaged(copy, tables, batch)
        record, problems = load(copy)
        told = [*problems, *broken_rules(record)]
        tried += len(batch)
        passed += [one for one in batch if not any(one.is_told_by(problem) for problem in told)]
        for name in {one.table for one in batch}:
            write(copy, name, tables[name])
    said = "\n".join([f"{len(passed)} of {tried} passed:", *map(str, sorted(passed, key=str))])
    assert tried >= 300
    assert 20 * len(passed) <= tried, said
    print(said)  # shown with -s: what passes is worth knowing too


@pytest.mark.parametrize("seed", range(40))
def test_damage_to_a_whole_file_is_one_message(seed: int, tables: dict[str, Rows], tmp_path: Path) -> None:
    chance = random.Random(seed)
    table = chance.choice([t for t in PACKAGE.tables if len(t.columns) > 2])
    rows = [list(row) for row in tables[table.name]]
    text = io.StringIO(newline="")
    how = ("commas", "blank lines", "semicolons", "tabs")[seed % 4]
    csv.writer(text, lineterminator="\n", delimiter={"semicolons": ";", "tabs": "\t"}.get(how, ",")).writerows(rows)
    ends = {"commas": "," * (len(rows[0]) - 1) + "\n", "blank lines": "\n"}.get(how, "")
    (tmp_path / table.path).write_text(text.getvalue() + ends * chance.randrange(2, 30), encoding="utf-8")
    _, problems = read_table(tmp_path, table)
    (problem,) = problems
    assert problem.rule == ("empty-row" if ends else "separator")
    assert "are empty" in problem.message or how in problem.message


def test_damage_to_what_belongs_together_is_told(tables: dict[str, Rows], tmp_path: Path) -> None:
    chance = random.Random(SEED)
    copy = Path(shutil.copytree(DATA, tmp_path / "data"))
    done: list[tuple[str, int, str]] = []

    def change(table: str, line: int, column: str, text: str, kind: str) -> None:
        rows[table][line - 1][rows[table][0].index(column)] = text
        done.append((table, line, kind))

    rows = {name: [list(row) for row in tables[name]] for name in ("people", "places", "moves", "terms")}
    lived = [n for n, row in enumerate(rows["people"][1:], 2) if row[3:6] and _cell(rows["people"], n, "born")]
    for line in chance.sample(lived, 20):
        born = int(_cell(rows["people"], line, "born")[:4])
        change("people", line, "born", str(born + chance.choice((-130, 100, -1000, 60))), "implausible life")
    for line in chance.sample(range(2, len(rows["places"]) + 1), 15):
        change("places", line, chance.choice(("lat", "lon")), "", "half a place")
    ids = {row[0]: n for n, row in enumerate(rows["moves"][1:], 2)}
    for line in chance.sample([n for n in ids.values() if _cell(rows["moves"], n, "answers") in ids], 8):
        change(
            "moves", ids[_cell(rows["moves"], line, "answers")], "answers", rows["moves"][line - 1][0], "mutual answers"
        )
    for line in chance.sample(range(2, len(rows["terms"]) + 1), 12):
        change(
            "terms",
            line,
            "id",
            chance.choice(("con", "constructor", "__proto__", "nul", "x" * 90, "index")),
            "reserved id",
        )
    for name, changed in rows.items():
        write(copy, name, changed)
    record, problems = load(copy)
    told = [*problems, *broken_rules(record)]
    passed = [one for one in done if not any((p.file, p.row) == (f"{one[0]}.csv", one[1]) for p in told)]
    assert len(passed) * 20 <= len(done), passed


def _cell(rows: Rows, line: int, column: str) -> str:
    return rows[line - 1][rows[0].index(column)]


def test_damage_to_the_bibliography_is_told(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    copy = Path(shutil.copytree(DATA, tmp_path / "data"))
    lines = (copy / "references.bib").read_text(encoding="utf-8").splitlines()
    starts = [n for n, line in enumerate(lines) if line.startswith("@") and not line.startswith("@comment")]
    keys, fields = [], [
        "crossref = {carley-2019-fiasco}", "xref = {a}", "langid = {xx}", "date = {0193}", "date = {27/05/1939}",
        "doi = {javascript:x}",
        "url = {https://user@doi.org/x}", "url = {https://doi.org:8443/x}", "url = {https://doi.org%2eevil.example/}",
        "url = {https://DOI.org/}", "url = {https://doi.org\\@evil.example/}", "url = {https://dоi.org/}", "url = {//doi.org/x}",
        "url = {javascript://doi.org/%0aalert(1)}", "url = {https://doi.org/../x}", "url = {https://2130706433/}",
        "url = {https://doi.org./}",
        "note = {See ‘one two three four five six seven eight nine ten eleven twelve thirteen’.}", "note = {to be checked}",
        "publisher = {<b>Press</b>}", "journal = {HistÃ³ria}", "pages = {1​2}", "address = {www.example.org}",
    ]  # fmt: skip
    for start, field in zip(chance.sample(starts, len(fields)), fields, strict=True):
        key = lines[start].partition("{")[2].rstrip(",")
        name = field.partition(" ")[0]
        end = next(n for n in range(start, len(lines)) if lines[n] == "}")
        for n in range(start + 1, end):
            if lines[n].strip().startswith(f"{name} ="):
                lines[n] = ""
        lines[start] += f"\n  {field},"
        keys.append((key, field))
    (copy / "references.bib").write_text("\n".join(lines) + "\n", encoding="utf-8")
    record, problems = load(copy)
    told = [p for p in [*problems, *broken_rules(record)] if p.file == "references.bib"]
    assert [field for key, field in keys if not any(p.column.startswith(f"{key}:") for p in told)] == []
