"""The rooms of the house stand in the order in which ARCHITECTURE.md draws them: none uses a room below it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import edition

HOUSE = Path(edition.__file__).parent
MAP = (HOUSE.parent / "ARCHITECTURE.md").read_text(encoding="utf-8")
ROOMS = re.findall(r"^  (\w+)/ .*(?:core|shell)$", MAP.partition("## The way of the data")[0], re.MULTILINE)

HEAVY = {"pandas", "matplotlib", "sphinx", "docutils"}
AT_HOME = {"matplotlib": "charts", "sphinx": "book", "docutils": "book"}


def imported(path: Path) -> Iterator[str]:
    """Yield the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names if node.module == "edition")
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def test_every_room_is_on_the_map() -> None:
    assert set(ROOMS) == {path.parent.name for path in HOUSE.glob("*/__init__.py")}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_uses_only_rooms_above_it(room: str) -> None:
    allowed = set(ROOMS[: ROOMS.index(room) + 1])
    wrong = [
        f"{path.relative_to(HOUSE)} imports {module}"
        for path in sorted((HOUSE / room).rglob("*.py"))
        for module in imported(path)
        if module.startswith("edition.") and module.split(".")[1] in set(ROOMS) - allowed
    ]
    assert not wrong


@pytest.mark.parametrize(("library", "room"), AT_HOME.items())
def test_a_library_of_the_shell_is_imported_in_one_room(library: str, room: str) -> None:
    users = {
        path.relative_to(HOUSE).parts[0]
        for path in HOUSE.rglob("*.py")
        if any(module.split(".")[0] == library for module in imported(path))
    }
    assert users == {room}


@pytest.mark.parametrize(
    "module", ["edition.record", "edition.drafts", "edition.studies", "edition.pages", "edition.cli.program"]
)
def test_the_core_loads_nothing_heavy(module: str) -> None:
    told = f"import sys, {module}; print(*({{name.split('.')[0] for name in sys.modules}} & {HEAVY!r}))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
