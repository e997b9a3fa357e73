"""``fiasco texts``: the texts themselves, brought to this machine, cut, and held against the record's quotations."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from edition.cli.describe import Commands, add_command
from edition.cli.output import complain, say
from edition.cli.progress import Progress
from edition.cli.texts_here import compare_texts, list_texts, show_status, way

if TYPE_CHECKING:
    from collections.abc import Callable

    from edition.texts import Passage
    from edition.texts.fetching import Taken

_DESCRIPTION = """\
The edition restates the drafts and prints no text. Where one may lawfully be had, this brings it to a folder on this machine
that git ignores: `make book` then shows, in this copy alone, the words beside the restatements. `list` shows what can be had,
`fetch` brings it, `cut` takes it from a file of yours, `status` says what is here, `compare` holds every quotation of the
record against the texts that are here."""

_EXAMPLES = """\
fiasco texts list
  fiasco texts fetch hansard-1939-12-13
  fiasco texts cut scan.txt --as dbfp-3-05
  fiasco texts compare"""


def add(commands: Commands) -> None:
    """Describe the command and what can be done."""
    parser = add_command(
        commands,
        "texts",
        run,
        does="bring texts to this machine and compare them",
        description=_DESCRIPTION,
        example=_EXAMPLES,
    )
    deeds = parser.add_subparsers(metavar="DEED", required=True, dest="deed")
    deeds.add_parser("list", help="what can be had, from where, on what ground")
    fetch = deeds.add_parser("fetch", help="bring texts to this machine")
    fetch.add_argument("names", nargs="*", metavar="NAME", help="a text, as `fiasco texts list` names it")
    fetch.add_argument("--all", action="store_true", help="every text that can be fetched, except whole volumes")
    fetch.add_argument(
        "--replace", action="store_true", help="let a text that has changed take the place of the one that is here"
    )
    cut = deeds.add_parser("cut", help="cut a file: show it, or take it in as a text")
    cut.add_argument(
        "file", type=Path, metavar="FILE", help="plain text, a page of Hansard, a document or volume of FRUS"
    )
    cut.add_argument("--as", dest="name", default="", metavar="NAME", help="take it in as this text")
    cut.add_argument(
        "--by", default="", metavar="CUTTER", help="frus, hansard or plain (default: that of NAME, or plain)"
    )
    cut.add_argument("--part", default="", metavar="PART", help="a document of a volume, such as d260")
    cut.add_argument("--replace", action="store_true", help="let it take the place of another text of this name")
    deeds.add_parser("status", help="what is on this machine, and whether it is sound")
    deeds.add_parser("compare", help="hold the quotations of the record against the texts that are here")


def run(chosen: Namespace) -> int:
    """Do it; return 1 if something is wrong with a text."""
    from edition.texts.faults import TextFault

    deeds: dict[str, Callable[[Namespace], int]] = {
        "list": list_texts,
        "fetch": _fetch,
        "cut": _cut,
        "status": show_status,
        "compare": compare_texts,
    }
    try:
        return deeds[chosen.deed](chosen)
    except TextFault as fault:
        complain(str(fault))
        return 1


def _fetch(chosen: Namespace) -> int:
    from edition.record import open_record
    from edition.texts import Store
    from edition.texts.faults import TextFault
    from edition.texts.fetching import fetch
    from edition.texts.manifest import COLLECTION, offer_named, offers
    from edition.texts.rights import rights_told

    record = open_record()
    everything = [offer for offer in offers(record) if offer.address and offer.kind != COLLECTION]
    wanted = everything if chosen.all else [offer_named(record, name) for name in chosen.names]
    if not wanted:
        complain("name a text, or use --all; `fiasco texts list` shows what can be had")
        return 2
    failed = 0
    for offer in wanted:
        say(f"{offer.id}: {offer.title}")
        for line in (f"from: {way(offer)}", *rights_told(offer)):
            say(f"  {line}")
        shown = Progress()
        try:
            taken = fetch(
                record,
                offer,
                Store.here(),
                announce=shown.announce,
                progress=shown.had,
                replace=chosen.replace,
            )
        except TextFault as fault:
            shown.end()
            complain(str(fault))
            failed += 1
            continue
        shown.end()
        _report(taken)
    return 1 if failed else 0


def _report(taken: Taken) -> None:
    receipt = taken.text.receipt
    say(f"  {receipt.name} {taken.outcome.value}: {len(taken.text.passages)} paragraphs, digest {receipt.digest[:16]}")
    for notice in taken.notices:
        say(f"  note: {notice}")


def _cut(chosen: Namespace) -> int:
    from edition.record import open_record
    from edition.texts import Store
    from edition.texts.cutters import CUTTERS
    from edition.texts.fetching import take
    from edition.texts.manifest import offer_named

    if chosen.by and chosen.by not in CUTTERS:
        complain(f"there is no cutter {chosen.by!r}; use one of: {', '.join(CUTTERS)}")
        return 2
    content = chosen.file.read_bytes()
    if not chosen.name:
        for passage in CUTTERS[chosen.by or "plain"](content, chosen.part):
            say(_shown(passage))
        return 0
    offer = offer_named(open_record(), chosen.name)
    _report(take(offer, Store.here(), content, str(chosen.file), by=chosen.by, replace=chosen.replace))
    return 0


def _shown(passage: Passage) -> str:
    where = ", ".join(filter(None, (passage.document, passage.place, passage.speaker, passage.label)))
    return f"[{where}] {passage.text}" if where else passage.text
