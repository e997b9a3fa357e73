"""The command line: ``python -m edition check | compare | collate | witness | export | promise``."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr
from pathlib import Path

from edition.collation import Fate, Piece
from edition.collation.cli import collate_command, witness_command
from edition.drafts.comparison import ClausePair, Comparison, compare
from edition.drafts.controlled import restatement
from edition.drafts.transcriptions import NAMES, transcription_faults
from edition.exports import write_exports
from edition.exports.registry import broken, promise
from edition.pages.views.side_by_side import in_words
from edition.prose import check_chapters
from edition.record import DATA, RecordError, load, open_record
from edition.record.checks import check

MARKS = {Fate.SAME: "{}", Fate.ADDED: "[+ {} +]", Fate.REMOVED: "[- {} -]", Fate.NOT_SEEN: "[? {} ?]"}


def main(argv: Sequence[str]) -> int:
    """Run a command.

    Parameters
    ----------
    argv
        The command's name and its arguments.

    Returns
    -------
    int
        0 if all is well, 1 if something was found wrong, 2 for a command that cannot be understood;
        then one line on the error stream says why.
    """
    name, rest = (argv[0], argv[1:]) if argv else ("", [])
    usage = f"usage: python -m edition {{{','.join(COMMANDS)}}} …"
    if name in ("-h", "--help"):
        print(usage)
        return 0
    if name not in COMMANDS:
        print(usage, file=sys.stderr)
        return 2
    said = io.StringIO()
    try:
        with redirect_stderr(said):
            status = COMMANDS[name](rest)
    except SystemExit as leaving:
        status = leaving.code if isinstance(leaving.code, int) else 0
    except RecordError as error:
        status = 1
        print(f"the record cannot be read: {error.problems[0]} (python -m edition check lists every fault)", file=said)
    lines = said.getvalue().splitlines()
    for line in lines[-1:] if status == 2 else lines:  # argparse puts its usage first
        print(line, file=sys.stderr)
    return status


def check_command(argv: Sequence[str]) -> int:
    """Check the tables, and for this checkout prose and promised addresses; list everything that is wrong."""
    parser = argparse.ArgumentParser(prog="python -m edition check", description=check_command.__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    folder = parser.parse_args(argv).folder
    if not (folder / "datapackage.json").is_file():
        print(f"{folder} holds no datapackage.json", file=sys.stderr)
        return 2
    problems = [str(problem) for problem in check(folder)]
    if not problems and folder == DATA:
        whole = open_record()
        problems = [str(problem) for problem in (*check_chapters(whole), *sorted(broken(whole)))]
    try:
        record, _ = load(folder)
    except RecordError:
        record = None
    topics = record.tables.get("topics", {}) if record else {}
    problems += [str(problem) for problem in transcription_faults(folder, tuple(topics))]
    for problem in problems:
        print(problem)
    if problems or record is None:
        print("1 problem." if len(problems) == 1 else f"{len(problems)} problems.")
        return 1
    counts = ", ".join(
        f"{len(record[t])} {t}" for t in ("events", "drafts", "clauses", "people", "disputes", "evidence")
    )
    print(f"The record is sound: {counts}, {len(record.sources)} sources.")
    return 0


def compare_command(argv: Sequence[str]) -> int:
    """Compare two drafts of the record, clause by clause."""
    parser = argparse.ArgumentParser(prog="python -m edition compare", description=compare_command.__doc__)
    parser.add_argument("first", metavar="DRAFT")
    parser.add_argument("second", metavar="DRAFT")
    chosen = parser.parse_args(argv)
    record = open_record()
    by_siglum = {row.text("siglum"): row.id for row in record.rows("drafts")}
    first, second = (by_siglum.get(name, name) for name in (chosen.first, chosen.second))
    for name in (first, second):
        if name not in record["drafts"]:
            print(f"there is no draft {name!r}; use a siglum or one of: {', '.join(record['drafts'])}", file=sys.stderr)
            return 2
    print(comparison_text(compare(record, first, second), {t.id: t.text("name") for t in record.rows("topics")}))
    return 0


def comparison_text(comparison: Comparison, topics: dict[str, str]) -> str:
    """Return a comparison as plain text."""
    lines = [in_words(comparison)]
    last = ""
    for pair in comparison.pairs:
        if pair.topic != last:
            lines += ["", topics[pair.topic]]
            last = pair.topic
        lines.append(f"  {_pair_text(comparison, pair)}")
    return "\n".join(lines)


def _pair_text(comparison: Comparison, pair: ClausePair) -> str:
    if pair.first and pair.second:
        return "".join(_marked(piece) for piece in pair.pieces).strip()
    draft, clause = (comparison.first, pair.first) if pair.first else (comparison.second, pair.second)
    assert clause is not None and pair.missing is not None
    return f"only in {draft.text('siglum')} (the other: {pair.missing.value}): {restatement(clause)}"


def _marked(piece: Piece) -> str:
    body = piece.text.strip()
    return f"{MARKS[piece.kind].format(body)} " if body else ""


def export_command(argv: Sequence[str]) -> int:
    """Write the events as CSV, JSON, iCalendar and TimelineJS to a folder."""
    parser = argparse.ArgumentParser(prog="python -m edition export", description=export_command.__doc__)
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    folder = parser.parse_args(argv).folder
    if folder.exists() and not folder.is_dir():
        print(f"{folder} is a file; name a folder", file=sys.stderr)
        return 2
    for path in write_exports(open_record(), folder):
        print(path)
    return 0


def promise_command(argv: Sequence[str]) -> int:
    """Promise every address the book has now, for good."""
    argparse.ArgumentParser(prog="python -m edition promise", description=promise_command.__doc__).parse_args(argv)
    print(f"{promise(open_record())} addresses added to docs/addresses.txt.")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "check": check_command,
    "compare": compare_command,
    "collate": lambda argv: collate_command(argv, names=NAMES),
    "witness": witness_command,
    "export": export_command,
    "promise": promise_command,
}


def run() -> None:
    """Run the command ``fiasco`` with the arguments of the process."""
    sys.exit(main(sys.argv[1:]))
