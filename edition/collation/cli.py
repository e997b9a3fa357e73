"""The commands ``collate`` and ``witness``; another module mounts them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from edition.collation.collator import collate
from edition.collation.formats.jsonio import to_json
from edition.collation.formats.page import moves_html, table_html
from edition.collation.formats.plain import moves_text, to_text
from edition.collation.formats.tei import to_tei
from edition.collation.header import OPTIONAL, REQUIRED, WitnessFileError, check, read_witness
from edition.collation.table import Table
from edition.collation.tokens import Language, Normaliser
from edition.collation.witness import Witness


def collate_command(argv: Sequence[str]) -> int:
    """Collate witness files and write the result; return 0, or 1 if a file cannot be read."""
    parser = argparse.ArgumentParser(prog="collate", description="Compare texts word by word.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("json", "table", "tei", "html"), default="table")
    parser.add_argument("--base", help="siglum of the witness to compare with (default: the first)")
    parser.add_argument(
        "--language",
        choices=[language.value for language in Language],
        default=Language.ENGLISH,
        help="of files that have no header to say it",
    )
    parser.add_argument("--drop-articles", action="store_true", help="compare without the, le, der")
    parser.add_argument("--ignore-punctuation", action="store_true")
    chosen = parser.parse_args(argv)
    normaliser = Normaliser(
        Language(chosen.language),
        drop_articles=chosen.drop_articles,
        ignore_punctuation=chosen.ignore_punctuation,
    )
    witnesses, problems = _read(chosen.files, normaliser)
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    try:
        table = collate(witnesses)
        base = chosen.base or table.witnesses[0]
        table.row_of(base)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    writers: dict[str, Callable[[Table], str]] = {
        "json": lambda found: to_json(found, indent=1),
        "table": lambda found: "\n\n".join(filter(None, [to_text(found.segmented()), moves_text(found, base=base)])),
        "tei": lambda found: to_tei(found, base=chosen.base),
        "html": lambda found: table_html(found, base=base, caption="Comparison") + moves_html(found, base=base),
    }
    print(writers[chosen.format](table))
    return 0


def witness_command(argv: Sequence[str]) -> int:
    """Check a witness file and say what is wrong; return 0 if nothing is, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="witness", description="Work on files of witnesses.")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="say what is wrong with a file")
    checking.add_argument("file", type=Path, metavar="FILE")
    path: Path = parser.parse_args(argv).file
    problems = check(path)
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    witness = read_witness(path).witness
    print(f"{path.name}: {witness.siglum}, {len(witness.segments)} articles, no problems")
    return 0


def _read(files: Sequence[Path], normaliser: Normaliser) -> tuple[list[Witness], list[str]]:
    """Read the files; a file without a header is one unmarked text named after the file."""
    witnesses: list[Witness] = []
    problems: list[str] = []
    for path in files:
        try:
            witnesses.append(_witness(path, normaliser))
        except WitnessFileError as error:
            problems += map(str, error.problems)
    return witnesses, problems


def _witness(path: Path, normaliser: Normaliser) -> Witness:
    if path.is_file():
        text = path.read_text(encoding="utf-8-sig", errors="replace")
        first = text.partition(":")[0].strip()
        has_marks = any(line.startswith("==") for line in text.splitlines())
        if first not in REQUIRED + OPTIONAL and not has_marks and "\ufffd" not in text:
            return Witness.of(path.stem, text, normaliser=normaliser)
    return read_witness(path, normaliser=normaliser).witness
