"""How a command describes itself: what it does, its arguments, an example."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""The commands of a program, to which each module adds its own."""


def add_command(
    commands: Commands,
    name: str,
    run: Callable[[argparse.Namespace], int],
    *,
    does: str,
    description: str,
    example: str,
) -> argparse.ArgumentParser:
    """Add a command and return its parser, to which arguments can be added.

    Parameters
    ----------
    commands
        The commands of the program.
    name
        Its name.
    run
        What it does with its arguments; returns the exit code.
    does
        What it does, for the list of commands.
    description
        What it does, in some sentences.
    example
        A call of it.
    """
    parser = commands.add_parser(
        name,
        help=does,
        description=description,
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser
