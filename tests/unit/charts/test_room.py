"""The chart room: who may import matplotlib, when it is loaded, and in which direction its layers look."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edition import charts

PACKAGE = Path(charts.__file__).parents[1]
LAYERS = ("paper", "grammar", "plates")
DRAWN_WITH = {"canvas", "fonts", "measure"}
"""The modules of paper that import matplotlib."""


def imported(path: Path) -> Iterator[str]:
    """Return the modules that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_only_three_modules_of_paper_import_matplotlib() -> None:
    found = {
        path.relative_to(PACKAGE).with_suffix("").as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(name.split(".")[0] == "matplotlib" for name in imported(path))
    }
    assert found == {f"charts/paper/{name}" for name in DRAWN_WITH}


def test_a_layer_knows_those_below_it_and_none_above() -> None:
    for n, layer in enumerate(LAYERS):
        above = tuple(f"edition.charts.{name}" for name in LAYERS[n + 1 :])
        for path in (PACKAGE / "charts" / layer).rglob("*.py"):
            assert not [name for name in imported(path) if above and name.startswith(above)], path


def test_paper_and_grammar_know_no_record_and_no_study() -> None:
    for layer in ("paper", "grammar"):
        for path in (PACKAGE / "charts" / layer).rglob("*.py"):
            looks = [n for n in imported(path) if n.startswith(("edition.studies", "edition.drafts", "edition.record"))]
            assert set(looks) <= {"edition.record.files"}, path


def test_no_regular_expression_reads_a_drawing() -> None:
    for path in (PACKAGE / "charts").rglob("*.py"):
        assert "re" not in set(imported(path)), path


@pytest.mark.parametrize(
    "module", ["edition.charts", "edition.charts.paper", "edition.charts.paper.sheet", "edition.pages.palette"]
)
def test_matplotlib_is_loaded_only_where_something_is_drawn(module: str) -> None:
    code = f"import sys, {module}; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_name_that_is_no_plate_is_told_with_those_that_are() -> None:
    with pytest.raises(AttributeError, match=r"no plate is called negotiation; there are .*negotiations"):
        charts.negotiation  # noqa: B018


def test_the_room_lists_its_plates() -> None:
    assert {"PLATES", "negotiations", "whose_turn"} <= set(dir(charts))
