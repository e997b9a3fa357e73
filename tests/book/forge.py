"""Builds in forked processes: the libraries of a build are loaded once, which takes longer than a small book.

Run as ``python -m tests.book.forge``. Each line of input asks for one build; the answer is a line with the number of
its process group, and when it has ended a line with its exit code.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import signal
import sys
from typing import Any, NoReturn

LOADED = (
    "jupyter_book.cli.main", "jupyter_book.sphinx", "myst_nb.sphinx_ext", "sphinx_external_toc", "edition.book",
    "edition.charts", "sphinx.builders.epub3", "sphinx.builders.singlehtml", "sphinx.search.en", "nbclient",
    "jupytext", "sphinx_multitoc_numbering", "jupyter_client", "sqlalchemy.dialects.sqlite",
)  # fmt: skip


def build(asked: dict[str, Any]) -> NoReturn:
    """Build a book in this process, and end it."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(asked["folder"])
    os.environ.update(asked["environment"])
    with open(asked["output"], "wb", buffering=0) as output:  # noqa: PTH123 -- its number is wanted
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
    code: object = 0
    try:
        if asked["limit"]:
            resource.setrlimit(resource.RLIMIT_FSIZE, (asked["limit"], asked["limit"]))
        importlib.import_module("jupyter_book.cli.main").main(["build", ".", *asked["options"]], standalone_mode=False)
    except SystemExit as leaving:
        code = leaving.code
    except BaseException as error:
        print(repr(error))
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code if isinstance(code, int) else 1)


def main() -> None:
    """Answer until the input ends."""
    from sphinx.application import builtin_extensions

    for name in (*builtin_extensions, *LOADED):
        importlib.import_module(name)
    print("ready", flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            build(asked)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
