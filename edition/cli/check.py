"""``fiasco check``: everything that is wrong with the record and its book."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edition.cli.describe import Commands, add_command
from edition.cli.output import complain, say

if TYPE_CHECKING:
    from edition.record import Record

_DESCRIPTION = """\
Check the tables of a data folder: form, references, evidence, dates, words for codes. Where the folder belongs to a
book, also its prose, the addresses it has promised, and that it is named the same everywhere. Every fault is listed
with file, row, column, value and what to do."""

_COUNTED = ("events", "drafts", "clauses", "people", "disputes", "evidence")


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = add_command(
        commands,
        "check",
        run,
        does="list every fault of tables, prose and addresses",
        description=_DESCRIPTION,
        example="fiasco check data",
    )
    parser.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER", help="a data folder (default: that of this edition)"
    )


def run(chosen: Namespace) -> int:
    """Check a folder; return 1 if something is wrong, 2 if it is no data folder."""
    from edition.record import RecordError, load
    from edition.record.checks import broken_rules
    from edition.record.folders import DESCRIPTOR, data_folder
    from edition.record.gathering import gathered

    folder = chosen.folder or data_folder()
    if not (folder / DESCRIPTOR).is_file():
        complain(f"{folder} holds no {DESCRIPTOR}; name a data folder")
        return 2
    try:
        record, found = load(folder)
    except RecordError as error:
        return _report(list(error.problems))
    found = gathered([*found, *broken_rules(record)])
    problems = [*found, *([] if found else _of_the_book(record, folder)), *_of_transcriptions(record, folder)]
    if problems:
        return _report(problems)
    counts = ", ".join(f"{len(record.table(t))} {t}" for t in _COUNTED)
    say(f"The record is sound: {counts}, {len(record.sources)} sources.")
    return 0


def _report(problems: Sequence[object]) -> int:
    for problem in problems:
        say(problem)
    say("1 problem." if len(problems) == 1 else f"{len(problems)} problems.")
    return 1


def _of_the_book(record: Record, folder: Path) -> Iterator[object]:
    from edition.exports.contents import contents_agree
    from edition.exports.registry import lost_addresses
    from edition.exports.said_once import said_once
    from edition.exports.sampled import sample_is_complete
    from edition.prose import check_chapters

    root = folder.resolve().parent
    if _is_book(root):
        yield from check_chapters(record, root)
        yield from contents_agree(record, root)
        yield from sorted(lost_addresses(record, root))
        yield from said_once(root)
        yield from sample_is_complete(record, root)


def _of_transcriptions(record: Record, folder: Path) -> Iterator[object]:
    from edition.drafts.transcriptions import transcription_faults

    yield from transcription_faults(folder, record.topics)


def _is_book(root: Path) -> bool:
    from edition.record.folders import CITATION

    return (root / CITATION).is_file() and (root / "chapters").is_dir()
