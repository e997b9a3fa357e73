"""The command line: ``fiasco`` and ``python -m edition``, one module a command."""

from edition.cli.program import main, run

__all__ = ["main", "run"]
