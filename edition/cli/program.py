"""The program: its commands, its help, and what becomes of everything that can go wrong."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr
from typing import NoReturn

from edition.cli import check, compare, diff, export, new, promise, rows, sample, texts, words
from edition.cli.output import complain, readable, stop_writing
from edition.record.problems import RecordError

COMMANDS = (check, new, sample, compare, diff, export, texts, promise, rows, words)
"""The commands with arguments of this program; each module has ``add``, which describes it, and ``run``."""

MOUNTED = {
    "collate": "compare any texts word by word",
    "witness": "say what is wrong with a transcription",
}
"""Commands of the room of collation, which reads their arguments itself."""

_DESCRIPTION = "Check, compare and export the record of this edition, and add to it."

_EPILOG = """\
exit codes:
  0    nothing was found wrong
  1    something was found wrong, or could not be read or written
  2    the command cannot be understood
  130  interrupted with Ctrl-C

`fiasco COMMAND --help` explains a command. `python -m edition` is the same program.
FIASCO_DATA names another data folder, FIASCO_TEXTS another folder for texts."""


class _Parser(argparse.ArgumentParser):
    """A parser that answers in one line what it cannot understand."""

    def error(self, message: str) -> NoReturn:
        complain(f"{self.prog}: {message} (`{self.prog} --help` says more)")
        raise SystemExit(2)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    whole = _Parser(
        prog="fiasco",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = whole.add_subparsers(metavar="COMMAND", required=True)
    for module in COMMANDS:
        module.add(commands)
    for name, says in MOUNTED.items():
        commands.add_parser(name, help=says, add_help=False)
    return whole


def main(argv: Sequence[str]) -> int:
    """Run a command.

    Parameters
    ----------
    argv
        The command's name and its arguments.

    Returns
    -------
    int
        0 if nothing was found wrong; 1 if something was, or could not be read or written; 2 for a command that
        cannot be understood; 130 if it was interrupted. Then one line on the error stream says why.
    """
    try:
        if argv and argv[0] in MOUNTED:
            status = _run_mounted(argv[0], argv[1:])
        else:
            chosen = parser().parse_args(argv)
            status = chosen.run(chosen)
        if sys.stdout is not None:
            sys.stdout.flush()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        stop_writing()  # Whoever read the output has enough.
        return 0
    except RecordError as error:
        complain(f"the record cannot be read: {error.problems[0]} (`fiasco check` lists every fault)")
        return 1
    except OSError as error:
        complain(f"{error.filename or 'the output'}: {(error.strerror or str(error)).lower()}")
        return 1
    except MemoryError:
        complain("there is not memory enough for this")
        return 1
    except Exception as error:
        if os.environ.get("FIASCO_TRACEBACK"):
            raise
        complain(f"{error or 'it failed'} ({type(error).__name__}; FIASCO_TRACEBACK=1 shows where)")
        return 1
    return int(status)


def run() -> None:
    """Run the command ``fiasco`` with the arguments of the process."""
    try:
        readable(sys.stdout, sys.stderr)
        status = main(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        status = 130
    except OSError:
        status = 1
        stop_writing()
    sys.exit(status)


def _run_mounted(name: str, argv: Sequence[str]) -> int:
    from edition.collation.cli import collate_command, witness_command  # as heavy as all other commands together
    from edition.drafts.transcriptions import names_file

    names = names_file()
    known = names if names.is_file() else None
    said = io.StringIO()
    try:
        with redirect_stderr(said):
            status = witness_command(argv) if name == "witness" else collate_command(argv, names=known)
    except SystemExit as leaving:
        status = leaving.code if isinstance(leaving.code, int) else 0
    lines = said.getvalue().splitlines()
    for line in lines[-1:] if status == 2 else lines:  # argparse puts its usage first
        complain(line)
    return status
