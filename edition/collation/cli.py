"""The commands ``collate`` and ``witness``; another module mounts them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from edition.collation.clauses.collator import LARGEST_TEXT, collate
from edition.collation.clauses.table import Table
from edition.collation.formats.jsonio import to_json
from edition.collation.formats.page import document_html
from edition.collation.formats.plain import report
from edition.collation.formats.tei import to_tei
from edition.collation.texts.names import Names
from edition.collation.texts.nearness import Near
from edition.collation.texts.tokens import Language, Normaliser
from edition.collation.texts.witness import earliest
from edition.collation.transcriptions.cleaning import ALL_STEPS, WHAT, Step, summary
from edition.collation.transcriptions.faults import WitnessFileError
from edition.collation.transcriptions.notices import cleaned_text, notices
from edition.collation.transcriptions.reading import LARGEST_FILE, read_text
from edition.collation.transcriptions.sources import Source, read_sources

_STEPS = "\n".join(f"  {step.value:<18} {WHAT[step]}" for step in Step)
_COLLATE = f"""Compare texts word by word, and say what became of each article.

Each FILE is a transcription with a header (see CONTRIBUTING.md), or plain text, which goes by the name of its
file and is cut into articles where its own headings or numbers say so. Texts are cleaned before they are
compared, and what was cleaned is said:
{_STEPS}

Texts of up to {LARGEST_TEXT:,} words, in files of up to {LARGEST_FILE // 1_000_000} MB, are compared. Two long texts need
passages in common; otherwise the command says so and stops."""
_EXAMPLE = "example: collate draft.txt answer.txt --format html --output comparison.html"


def collate_command(argv: Sequence[str], *, names: Path | None = None) -> int:
    """Collate texts and write the result.

    Parameters
    ----------
    argv
        The arguments of the command.
    names
        A table of names known as one, used unless another is given.

    Returns
    -------
    int
        0 if all is well, 1 if a text cannot be read or compared, or the result not be written, 2 for a
        command that cannot be understood, 130 if it was interrupted.
    """
    return _guarded(lambda: _collate(argv, names))


def witness_command(argv: Sequence[str]) -> int:
    """Check or clean transcriptions; the numbers returned mean the same as those of `collate_command`."""
    return _guarded(lambda: _witness(argv))


def _parser(names: Path | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="collate",
        description=_COLLATE,
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("table", "html", "tei", "json"), default="table", help="default: table")
    parser.add_argument(
        "--base",
        metavar="SIGLUM",
        help="the text to compare with (default: the earliest; of texts without a date the first named)",
    )
    parser.add_argument(
        "--language",
        choices=[language.value for language in Language],
        help="of plain texts (default: that of the others, or en)",
    )
    parser.add_argument("--drop-articles", action="store_true", help="compare without the, le, der")
    parser.add_argument("--ignore-punctuation", action="store_true", help="compare the words alone")
    parser.add_argument(
        "--near",
        choices=[near.value for near in Near],
        default=Near.FORMS.value,
        help="which different words may stand side by side: forms of one word (by their stem) and spellings, "
        "spellings alone, or none (default: forms)",
    )
    parser.add_argument(
        "--names",
        metavar="FILE",
        help="names known as one, a line for each, parted by semicolons; 'none' for no such table"
        + (f" (default: {names.name})" if names else ""),
    )
    parser.add_argument(
        "--clean",
        type=_steps,
        default=ALL_STEPS,
        metavar="STEPS",
        help="all (default), none, or steps parted by commas",
    )
    parser.add_argument("--whole", action="store_true", help="do not cut plain texts into articles")
    parser.add_argument("--width", type=int, default=100, metavar="N", help="of a line of the table (default: 100)")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write there instead of to the screen")
    return parser


def _steps(written: str) -> Collection[Step]:
    if written in ("all", "none"):
        return ALL_STEPS if written == "all" else frozenset()
    try:
        return frozenset(Step(name.strip()) for name in written.split(","))
    except ValueError as error:
        message = f"{error}; choose all, none, or from {', '.join(Step)}"
        raise argparse.ArgumentTypeError(message) from error


def _collate(argv: Sequence[str], names: Path | None) -> int:
    chosen = _parser(names).parse_args(argv)
    try:
        known = _names(chosen.names, names)
        normaliser = Normaliser(
            drop_articles=chosen.drop_articles,
            ignore_punctuation=chosen.ignore_punctuation,
            near=Near(chosen.near),
            names=known,
        )
        language = Language(chosen.language) if chosen.language else None
        sources = read_sources(chosen.files, normaliser, language=language, steps=chosen.clean, whole=chosen.whole)
        table = collate(source.witness for source in sources)
        base = chosen.base or earliest(source.witness for source in sources)
        table.row_of(base)
    except WitnessFileError as error:
        print(*error.faults, sep="\n", file=sys.stderr)
        return 1
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    notes = [note for source in sources for note in _notes(source)]
    if notes:
        print(*notes, "(--clean none leaves the texts as they are)", sep="\n", file=sys.stderr)
    _write(_written(table, base, chosen, notes), chosen.output, chosen.format)
    return 0


def _names(chosen: str | None, default: Path | None) -> Names | None:
    if chosen == "none" or (chosen is None and default is None):
        return None
    path = Path(chosen) if chosen else default
    assert path is not None
    return Names.parse(read_text(path), path.name)


def _notes(source: Source) -> list[str]:
    return [f"{source.name}: {said}" for said in summary(source.mendings)]


def _written(table: Table, base: str, chosen: argparse.Namespace, notes: Sequence[str]) -> str:
    writers: dict[str, Callable[[], str]] = {
        "json": lambda: to_json(table, base=base, indent=1),
        "table": lambda: report(table, base=base, width=max(40, chosen.width)),
        "tei": lambda: to_tei(table, base=chosen.base),
        "html": lambda: document_html(table, base=base, notes=notes),
    }
    return writers[chosen.format]()


def _witness(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="witness", description="Work on transcriptions.")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser(
        "check",
        help="say what is wrong with a file",
        description="Say what is wrong with transcriptions, and what cleaning will do.",
    )
    checking.add_argument("files", nargs="+", type=Path, metavar="FILE")
    cleaning = commands.add_parser(
        "clean",
        help="write a file without the noise of scanning and printing",
        description=f"Write a text without the noise of scanning and printing, and say what was done.\n{_STEPS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    cleaning.add_argument("file", type=Path, metavar="FILE")
    cleaning.add_argument(
        "--clean",
        type=_steps,
        default=ALL_STEPS,
        metavar="STEPS",
        help="all (default), none, or steps parted by commas",
    )
    cleaning.add_argument(
        "--language",
        choices=[language.value for language in Language],
        default=Language.ENGLISH.value,
        help="of a file that has no header to say it",
    )
    cleaning.add_argument("--output", type=Path, metavar="FILE", help="write there instead of to the screen")
    chosen = parser.parse_args(argv)
    if chosen.command == "check":
        return max(_check(path) for path in chosen.files)
    try:
        text, mendings = cleaned_text(read_text(chosen.file), chosen.language, chosen.clean)
    except WitnessFileError as error:
        print(*error.faults, sep="\n", file=sys.stderr)
        return 1
    print(*(f"{chosen.file.name}: {mending}" for mending in mendings), sep="\n", file=sys.stderr)
    _write(text, chosen.output, "text")
    return 0


def _check(path: Path) -> int:
    try:
        file, noticed = notices(path)
    except WitnessFileError as error:
        print(*error.faults, sep="\n", file=sys.stderr)
        return 1
    witness = file.witness
    count = len(witness.segments)
    parts = "article" if count == 1 else "articles"
    found = f"{len(noticed)} noticed" if noticed else "no problems"
    _write("\n".join([f"{path.name}: {witness.siglum}, {count} {parts}, {found}", *noticed]), None, "text")
    return 0


def _write(text: str, output: Path | None, form: str) -> None:
    """Write a result to a file, whole or not at all, or to the screen in what characters that has."""
    if output is not None:
        partial = output.with_name(f".{output.name}.{os.getpid()}")
        try:
            partial.write_text(f"{text.rstrip()}\n", encoding="utf-8", newline="\n")
            partial.replace(output)
        finally:
            partial.unlink(missing_ok=True)
        return
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    if form in ("html", "tei"):
        text = text.encode(encoding, "xmlcharrefreplace").decode(encoding)
    elif form == "json":
        text = "".join(letter if _can_write(letter, encoding) else _escaped(letter) for letter in text)
    else:
        text = text.encode(encoding, "backslashreplace").decode(encoding)
    print(text.rstrip())
    sys.stdout.flush()


def _can_write(letter: str, encoding: str) -> bool:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _escaped(letter: str) -> str:
    """Write a letter as JSON escapes it."""
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _guarded(work: Callable[[], int]) -> int:
    """Do some work, and give the number of what stopped it instead of a traceback."""
    try:
        return work()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read the output has enough; nothing more must be written when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"{where}cannot be written ({error.strerror or error})", file=sys.stderr)
        return 1
