"""The chart room: from tables of the record to figures with their title, description and data.

Every plate is an attribute, a function of the record: ``charts.negotiations(record)``; `PLATES` holds them all by name.
They are loaded when one is asked for, so that nothing else in the house waits for matplotlib, which only this room imports.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from edition.charts.paper.printed import Plate

    PLATES: Mapping[str, Callable[..., Plate]]


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(name)
    plates = _load()
    if name == "PLATES":
        return plates
    for draw in plates.values():
        if draw.__name__ == name:
            return draw
    raise AttributeError(
        f"no plate is called {name}; there are {', '.join(sorted(d.__name__ for d in plates.values()))}"
    )


def __dir__() -> list[str]:
    return ["PLATES", *sorted(draw.__name__ for draw in _load().values())]


def _load() -> Mapping[str, Callable[..., Plate]]:
    """Return every plate; a module of plates is found by standing in its folder."""
    folder = import_module("edition.charts.plates")
    for module in iter_modules(folder.__path__, "edition.charts.plates."):
        import_module(module.name)
    found: Mapping[str, Callable[..., Plate]] = import_module("edition.charts.paper.printed").PLATES
    return found
