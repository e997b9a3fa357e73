"""``fiasco sample``: the rows of evidence that a seed draws, for whoever compares them with their sources."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from edition.cli.describe import Commands, add_command
from edition.cli.output import say

if TYPE_CHECKING:
    from edition.record import Record
    from edition.record.tables import EvidenceEntry

_DESCRIPTION = """\
Draw rows of evidence by a seed, the same on every machine, and show for each what has to be compared: the record, the
source and its address, the place in it, and what the edition says of it. Record what comes of each in data/samples.csv, and
in checked and checked_how of data/evidence.csv. A sample is checked for each release, by a seed that no other release has."""


def add(commands: Commands) -> None:
    """Describe the command."""
    from edition.record.sampling import SIZE

    parser = add_command(
        commands,
        "sample",
        run,
        does="draw rows of evidence to be compared with their sources",
        description=_DESCRIPTION,
        example="fiasco sample 0.2.0",
    )
    parser.add_argument("seed", metavar="SEED", help="any word, such as the version to be released")
    parser.add_argument(
        "--size", type=_size, default=SIZE, metavar="NUMBER", help=f"how many rows to draw (default: {SIZE})"
    )


def _size(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is not a number of rows; use 1 or more")
    return int(text)


def run(chosen: Namespace) -> int:
    """Show the rows."""
    from edition.record import open_record
    from edition.record.sampling import draw

    record = open_record()
    rows = draw(record, chosen.seed, chosen.size)
    for place, row in enumerate(rows, 1):
        say(f"{place}. {row.id}")
        for line in _told(record, row, chosen.seed):
            say(f"   {line}")
    say(f"\n{len(rows)} of {len(record['evidence'])} rows of evidence, drawn by the seed {chosen.seed!r}.")
    return 0


def _told(record: Record, row: EvidenceEntry, seed: str) -> list[str]:
    from edition.exports.addresses import has_address, name_of
    from edition.record.labels import words

    source = record.sources[row.source]
    supported = name_of(record, row.table, row.record).name if has_address(row.table) else row.record
    told = [
        f"supports: {supported}",
        f"source:   {source.citation}",
        f"address:  {source.url or 'none; cited from print'}",
        f"place:    {row.locator or 'none is named'}",
        f"says:     {row.says or 'nothing: the row names the source alone'}",
    ]
    results = record.where("samples", seed=seed, evidence=row.id)
    return [*told, *(f"recorded: {words(record, 'samples', 'result', r.result)}, {r.day}" for r in results)]
