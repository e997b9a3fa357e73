"""Cells of chapters: a few honest lines that call the package, and nothing that writes to the page itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

MODULES = frozenset({"collections", "datetime", "edition", "fractions", "itertools", "math", "operator", "statistics"})
"""What a cell may import, below them too."""

_BUILT_IN = frozenset(
    "__import__ breakpoint compile delattr eval exec exit getattr globals input locals open quit setattr vars "
    "get_ipython display".split()
)
_OPTION = re.compile(r"^:[a-z_-]+:")


def cell_faults(code: str) -> Iterator[tuple[int, str, str, str]]:
    """Yield line within the cell, value, message and remedy of whatever a cell may not do.

    Parameters
    ----------
    code
        The lines of the cell, its options included.

    Examples
    --------
    >>> [fault[1:3] for fault in cell_faults("from IPython.display import HTML")]
    [('IPython.display', 'is no module that a chapter may import')]
    """
    lines = ["" if _OPTION.match(line) else line for line in code.splitlines()]
    try:
        tree = ast.parse("\n".join(lines))
    except (SyntaxError, ValueError) as error:
        yield getattr(error, "lineno", None) or 1, "", "is no Python", "Write a cell without magic commands"
        return
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1)
        for name in _imported(node):
            if name.partition(".")[0] not in MODULES:
                yield line, name, "is no module that a chapter may import", "Put the logic into the package"
        for name in _used(node):
            yield line, name, "may not be used in a cell", "Put the logic into the package, and show a view"


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        yield node.module or "."


def _used(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Name) and node.id in _BUILT_IN:
        yield node.id
    if isinstance(node, ast.Attribute) and node.attr.startswith("_"):
        yield node.attr
    if isinstance(node, ast.ClassDef):
        yield f"class {node.name}"
