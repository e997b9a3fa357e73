"""Every kind of damage to the tables is caught, with file, row and column, and never with a traceback."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from edition.record import Problem, RecordError, data_folder, load, record
from edition.record.checks import RULES, broken_rules, check_record

Damage = Callable[[Path], None]


def cell(
    table: str, column: str, value: str, *, row: int = 2, only: Callable[[dict[str, str]], bool] | None = None
) -> Damage:
    """Return damage that overwrites one cell: of a row by its line, or of the first that fits."""

    def damage(folder: Path) -> None:
        path = folder / f"{table}.csv"
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
        where = rows[0].index(column)
        line = row
        if only:
            line = next(n for n, r in enumerate(rows[1:], 2) if only(dict(zip(rows[0], r, strict=True))))
        rows[line - 1][where] = value
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)

    return damage


def raw(table: str, change: Callable[[bytes], bytes]) -> Damage:
    """Return damage that changes the bytes of a file."""

    def damage(folder: Path) -> None:
        path = folder / (table if "." in table else f"{table}.csv")
        path.write_bytes(change(path.read_bytes()))

    return damage


def header(table: str, change: Callable[[list[str]], list[str]]) -> Damage:
    """Return damage that changes the column names."""

    def apply(content: bytes) -> bytes:
        first, _, rest = content.partition(b"\n")
        return ",".join(change(first.decode().split(","))).encode() + b"\n" + rest

    return raw(table, apply)


def remove(name: str) -> Damage:
    """Return damage that deletes a file."""
    return lambda folder: (folder / name).unlink()


def dropped(table: str, only: Callable[[dict[str, str]], bool]) -> Damage:
    """Return damage that deletes rows."""

    def damage(folder: Path) -> None:
        path = folder / f"{table}.csv"
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
        kept = [rows[0], *(r for r in rows[1:] if not only(dict(zip(rows[0], r, strict=True))))]
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(kept)

    return damage


def bib(old: str, new: str) -> Damage:
    """Return damage that replaces text in the bibliography, once."""
    return raw("references.bib", lambda b: b.decode().replace(old, new, 1).encode())


def twice(content: bytes) -> bytes:
    lines = content.split(b"\n")
    return b"\n".join([*lines[:2], *lines[1:]])


def swapped(names: list[str]) -> list[str]:
    return [names[0], names[2], names[1], *names[3:]]


LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"

KINDS: dict[str, tuple[Damage, str, str, str]] = {
    "missing file": (remove("events.csv"), "missing-file", "events.csv", ""),
    "empty file": (raw("events", lambda b: b""), "empty", "events.csv", ""),
    "white space only": (raw("events", lambda b: b"\n \n"), "empty", "events.csv", ""),
    "header only": (raw("places", lambda b: b.split(b"\n")[0] + b"\n"), "empty", "places.csv", ""),
    "byte order mark": (raw("events", lambda b: b"\xef\xbb\xbf" + b), "byte-order-mark", "events.csv", ""),
    "UTF-16": (raw("events", lambda b: b.decode().encode("utf-16")), "byte-order-mark", "events.csv", ""),
    "Latin-1": (raw("people", lambda b: b.decode().encode("latin-1", "replace")), "encoding", "people.csv", ""),
    "NUL": (raw("events", lambda b: b[:500] + b"\x00" + b[500:]), "nul", "events.csv", ""),
    "cut short": (raw("events", lambda b: b[:-40]), "truncated", "events.csv", ""),
    "unclosed quotation mark": (raw("events", lambda b: b + b'"x,1\n'), "csv", "events.csv", ""),
    "extra cell": (raw("events", lambda b: b + b"a,b,c\n"), "cells", "events.csv", ""),
    "missing column": (header("events", lambda n: [*n[:3], "x", *n[4:]]), "missing-column", "events.csv", "title"),
    "unknown column": (header("events", lambda n: [*n[:3], "x", *n[4:]]), "unknown-column", "events.csv", "x"),
    "double column": (header("events", lambda n: [*n[:3], "date", *n[4:]]), "double-column", "events.csv", "date"),
    "swapped columns": (header("events", swapped), "column-order", "events.csv", ""),
    "double id": (raw("events", twice), "double-id", "events.csv", "id"),
    "unreadable id": (cell("terms", "id", "a term!"), "id-shape", "terms.csv", "id"),
    "empty required cell": (cell("events", "title", ""), "required", "events.csv", "title"),
    "white space around a cell": (cell("events", "title", " x "), "spaces", "events.csv", "title"),
    "line break in a cell": (cell("events", "title", "a\nb"), "control", "events.csv", "title"),
    "formula with =": (cell("events", "title", "=SUM(A1)"), "formula", "events.csv", "title"),
    "formula with +": (cell("events", "notes", "+1"), "formula", "events.csv", "notes"),
    "formula with -": (cell("events", "notes", "-1"), "formula", "events.csv", "notes"),
    "formula with @": (cell("events", "notes", "@cmd"), "formula", "events.csv", "notes"),
    "HTML": (cell("events", "summary", "<script>alert(1)</script>"), "markup", "events.csv", "summary"),
    "entity": (cell("events", "summary", "a &amp; b"), "markup", "events.csv", "summary"),
    "template code": (cell("events", "summary", "{{ secret }}"), "markup", "events.csv", "summary"),
    "template block": (cell("events", "summary", "{% raw %}"), "markup", "events.csv", "summary"),
    "role in a cell": (cell("events", "summary", "{event}`x`"), "markup", "events.csv", "summary"),
    "straight quotes": (cell("events", "summary", 'a "word"'), "straight-quotes", "events.csv", "summary"),
    "impossible day": (cell("events", "date", "1939-02-30"), "date", "events.csv", "date"),
    "date in words": (cell("events", "date", "27 May 1939"), "date", "events.csv", "date"),
    "interval backwards": (cell("events", "date", "1939-06-02/1939-05-27"), "date", "events.csv", "date"),
    "value outside a list": (cell("events", "kind", "gossip"), "enum", "events.csv", "kind"),
    "status outside a list": (cell("events", "status", "sure"), "enum", "events.csv", "status"),
    "not a number": (cell("places", "lat", "north"), "number", "places.csv", "lat"),
    "not a whole number": (cell("topics", "position", "1.5"), "number", "topics.csv", "position"),
    "neither true nor false": (cell("moves", "inferred", "maybe"), "boolean", "moves.csv", "inferred"),
    "list with a gap": (cell("events", "to", "GB;;FR"), "list", "events.csv", "to"),
    "list with a double": (cell("events", "to", "GB;GB"), "list", "events.csv", "to"),
    "unknown person": (cell("events", "actors", "nobody"), "reference", "events.csv", "actors"),
    "unknown party": (cell("events", "from", "ZZ"), "reference", "events.csv", "from"),
    "unknown place": (cell("events", "place", "atlantis"), "reference", "events.csv", "place"),
    "unknown draft": (cell("clauses", "draft", "xx-1939"), "reference", "clauses.csv", "draft"),
    "unknown topic": (cell("clauses", "topic", "weather"), "reference", "clauses.csv", "topic"),
    "unknown source": (cell("evidence", "source", "no-such-key"), "source", "evidence.csv", "source"),
    "evidence for nothing": (cell("evidence", "record", "no-such-record"), "record", "evidence.csv", "record"),
    "hour without a known clock": (cell("events", "time", "20:00 Ankara"), "hours", "events.csv", "time"),
    "figure of no thread": (cell("figures", "threads", "gossip"), "figure-thread", "figures.csv", "threads"),
    "landmark that is no event": (cell("figures", "landmarks", "1939-nothing"), "reference", "figures.csv", "landmarks"),
    "step told by nothing": (cell("road", "event", ""), "leg", "road.csv", "event"),
    "step told twice": (cell("road", "what", "Word goes round"), "leg", "road.csv", "what"),
    "step from nowhere": (cell("road", "start", "the-moon"), "reference", "road.csv", "start"),
    "value outside the codebook": (cell("features", "value", "perhaps-so"), "codebook", "features.csv", "value"),
    "draft not coded": (dropped("features", lambda r: r["draft"] == "su-1939-06-02"), "incomplete", "drafts.csv", "id"),
    "clause against coverage": (
        cell("coverage", "state", "absent", only=lambda r: r["id"] == "su-1939-06-02.obligation"),
        "coverage", "coverage.csv", "state",
    ),
    "slot outside the vocabulary": (cell("clauses", "act", "shall perhaps"), "vocabulary", "clauses.csv", "act"),
    "no evidence": (dropped("evidence", lambda r: r["table"] == "places"), "no-evidence", "places.csv", "id"),
    "two sources that are one": (
        dropped("evidence", lambda r: r["record"] == "1939-08-23-pact" and not r["id"].endswith("/1")),
        "one-work", "events.csv", "status",
    ),
    "disputed without dispute": (
        cell("events", "status", "disputed", only=lambda r: r["id"] == "1939-09-01-germany-attacks-poland"),
        "no-dispute", "events.csv", "status",
    ),
    "dispute without accounts": (
        lambda folder: [dropped(t, lambda r: r["dispute"] == "munich-day")(folder) for t in ("accounts", "date-claims")] and None,
        "one-account", "disputes.csv", "id",
    ),
    "dispute about a date with one date": (
        cell("date-claims", "date", "1938-09-29", only=lambda r: r["id"] == "1938-09-29-munich-2"),
        "one-date", "disputes.csv", "kind",
    ),
    "stance that rests on an unverified event": (
        cell("events", "status", "unverified", only=lambda r: r["id"] == "1939-12-13-commons-white-paper-promised"),
        "rests-on-unverified", "attitudes.csv", "event",
    ),
    "quotation too long": (cell("readings", "text", LONG), "long-quotation", "readings.csv", "text"),
    "quotation without language": (cell("readings", "lang", "xx"), "language", "readings.csv", "lang"),
    "quotation without translation": (
        cell("readings", "translation", "", only=lambda r: r["lang"] == "ru"), "translation", "readings.csv", "translation",
    ),
    "answer before its question": (
        cell("moves", "received", "1938-01-01", only=lambda r: r["answers"] != ""), "answer-too-early", "moves.csv", "answers",
    ),
    "acts after death": (
        cell("people", "died", "1930", only=lambda r: r["id"] == "molotov"), "out-of-life", "events.csv", "actors",
    ),
    "dead before born": (cell("people", "died", "1800", only=lambda r: r["id"] == "molotov"), "life", "people.csv", "died"),
    "event outside its thread": (cell("events", "date", "1999-01-01"), "out-of-thread", "events.csv", "date"),
    "draft answered before it was handed over": (
        cell("drafts", "answered", "1938-01-01", only=lambda r: r["id"] == "su-1939-06-02"),
        "draft-dates", "drafts.csv", "answered",
    ),
    "id and date disagree": (
        cell("events", "date", "1939-07-01", only=lambda r: r["date"].startswith("1939-05") and not r["date_note"]),
        "id-date", "events.csv", "date",
    ),
    "bibliography cut short": (raw("references.bib", lambda b: b[: len(b) // 2]), "truncated", "references.bib", ""),
    "bibliography cut at a line": (
        raw("references.bib", lambda b: b[: b.index(b"\n", len(b) // 2) + 1]), "bibtex", "references.bib", "",
    ),
    "bibliography missing": (remove("references.bib"), "missing-file", "references.bib", ""),
    "bibliography empty": (raw("references.bib", lambda b: b""), "empty", "references.bib", ""),
    "bibliography without entries": (raw("references.bib", lambda b: b"@comment{x}\n"), "empty", "references.bib", ""),
    "bibliography in UTF-16": (
        raw("references.bib", lambda b: b.decode().encode("utf-16")), "byte-order-mark", "references.bib", "",
    ),
    "bibliography in Latin-1": (
        raw("references.bib", lambda b: b.decode().encode("latin-1", "replace")), "encoding", "references.bib", "",
    ),
    "source twice": (raw("references.bib", lambda b: b + b[b.index(b"@misc") :]), "bibtex", "references.bib", ""),
    "source without title": (bib("  title =", "  tilte ="), "required", "references.bib", ""),
    "HTML in a source": (bib("rights = {", "rights = {<b>"), "markup", "references.bib", ""),
    "key in capitals": (bib("@misc{frus1933-39-d572,", "@misc{FRUS,"), "id-shape", "references.bib", "FRUS"),
    "host disguised as a name": (
        bib("https://history.state.gov/", "https://history.state.gov@bestbooks.example/"),
        "unlawful-link", "references.bib", "",
    ),
    "address that is none": (bib("https://history.state.gov/", "https://[history/"), "unlawful-link", "references.bib", ""),
    "lawful hosts missing": (remove("lawful-hosts.txt"), "missing-file", "lawful-hosts.txt", ""),
    "descriptor missing": (remove("datapackage.json"), "missing-file", "datapackage.json", ""),
    "descriptor cut short": (raw("datapackage.json", lambda b: b[:5000]), "json", "datapackage.json", ""),
    "descriptor in Latin-1": (raw("datapackage.json", lambda b: b"\xe9" + b), "encoding", "datapackage.json", ""),
    "descriptor that describes nothing": (raw("datapackage.json", lambda b: b"{}"), "descriptor", "datapackage.json", ""),
    "table without columns": (
        raw("datapackage.json", lambda b: b.replace(b'"schema"', b'"shema"', 1)), "descriptor", "datapackage.json", "",
    ),
    "id in capitals": (cell("terms", "id", "Appeasement"), "id-shape", "terms.csv", "id"),
    "id against its draft": (cell("clauses", "id", "su-1939-06-02.x"), "id-parts", "clauses.csv", "id"),
    "siglum twice": (cell("drafts", "siglum", "S1", row=3), "double", "drafts.csv", "siglum"),
    "person twice": (cell("people", "name", "Joseph Stalin", row=3), "double", "people.csv", "name"),
    "off the globe": (cell("places", "lat", "155.7"), "range", "places.csv", "lat"),
    "swapped cells": (
        lambda folder: [cell("offices", c, v)(folder) for c, v in (("from", "1953"), ("to", "1922"))] and None,
        "backwards", "offices.csv", "to",
    ),
    "encounter with a stranger": (
        cell("encounters", "people", "seeds;hitler", only=lambda r: r["people"] == "seeds;molotov"),
        "encounter", "encounters.csv", "people",
    ),
    "encounter of one": (
        cell("encounters", "people", "seeds", only=lambda r: r["people"] == "seeds;molotov"),
        "encounter", "encounters.csv", "people",
    ),
    "unknown chapter": (cell("arguments", "chapter", "epilogue"), "chapter", "arguments.csv", "chapter"),
    "chapter of the other part": (cell("arguments", "part", "2"), "chapter", "arguments.csv", "part"),
    "statement by nobody": (
        lambda folder: [cell("statements", c, "")(folder) for c in ("speaker", "voice")] and None,
        "speaker", "statements.csv", "speaker",
    ),
    "unknown argument": (cell("objections", "arguments", "z99"), "reference", "objections.csv", "arguments"),
    "unknown dispute": (cell("accounts", "dispute", "weather"), "reference", "accounts.csv", "dispute"),
    "unknown move": (cell("moves", "answers", "chess"), "reference", "moves.csv", "answers"),
    "unknown event": (cell("attitudes", "event", "1939-01-01-none"), "reference", "attitudes.csv", "event"),
    "unknown clause": (cell("features", "clauses", "su-1939-06-02.none"), "reference", "features.csv", "clauses"),
    "clause of another draft": (
        cell("features", "clauses", "su-1939-06-02.preamble", only=lambda r: r["draft"] == "su-1939-03-18"),
        "other-draft", "features.csv", "clauses",
    ),
    "reading of nothing": (cell("readings", "record", "no-such-record"), "record", "readings.csv", "record"),
    "evidence for no table": (cell("evidence", "table", "gossip"), "record", "evidence.csv", "record"),
    "answer to itself": (
        cell("drafts", "answers", "su-1939-06-02", only=lambda r: r["id"] == "su-1939-06-02"),
        "self-reference", "drafts.csv", "answers",
    ),
    "topic without coverage": (
        dropped("coverage", lambda r: r["draft"] == "su-1939-06-02"), "incomplete", "drafts.csv", "id",
    ),
    "date followed against the event": (
        cell("date-claims", "date", "1945-01-01", only=lambda r: r["followed"] == "true"),
        "not-followed", "date-claims.csv", "date",
    ),
    "speaks after death": (
        cell("people", "died", "1930", only=lambda r: r["id"] == "litvinov"), "out-of-life", "statements.csv", "speaker",
    ),
    "hour without city": (cell("events", "time", "20:00"), "time", "events.csv", "time"),
    "impossible hour": (cell("events", "time", "25:00 Moscow"), "time", "events.csv", "time"),
    "sentence broken off": (cell("events", "summary", "Molotov received,"), "broken-off", "events.csv", "summary"),
    "bracket left open": (cell("events", "summary", "Molotov (in Moscow."), "broken-off", "events.csv", "summary"),
    "title too long": (cell("events", "title", "x" * 81), "too-long", "events.csv", "title"),
    "address in a cell": (cell("evidence", "locator", "see https://x.example"), "address", "evidence.csv", "locator"),
    "zero-width space": (cell("events", "title", "a\u200bb"), "character", "events.csv", "title"),
    "character lost": (cell("events", "title", "\ufffdukasiewicz"), "character", "events.csv", "title"),
    "HTML outside prose": (cell("people", "name", "<i>Stalin</i>"), "markup", "people.csv", "name"),
    "term without language": (
        cell("terms", "lang", "", only=lambda r: r["original"] != ""), "language", "terms.csv", "lang",
    ),
    "long quotation in prose": (cell("events", "notes", f"He said “{LONG}”."), "long-quotation", "events.csv", "notes"),
    "source without rights": (bib("  rights =", "  rightz ="), "required", "references.bib", ""),
    "source without language": (bib("  langid =", "  lanquid ="), "required", "references.bib", ""),
    "unknown way of reading": (bib("readas = {opening}", "readas = {skimmed}"), "enum", "references.bib", ""),
    "unlawful link": (
        bib("https://history.state.gov/", "https://bestbooks.example/"), "unlawful-link", "references.bib", "",
    ),
    "script as a link": (
        bib("url = {https://history.state.gov/historicaldocuments/frus", "url = {javascript://history.state.gov/frus"),
        "unlawful-link", "references.bib", "",
    ),
    "language without a name": (cell("terms", "lang", "xx"), "language", "terms.csv", "lang"),
    "source in no language": (bib("langid = {en}", "langid = {xx}"), "language", "references.bib", ""),
    "coded value without words": (
        dropped("labels", lambda r: r["id"] == "coverage.state.absent"), "no-words", "labels.csv", "id",
    ),
    "answer of the codebook without words": (
        dropped("labels", lambda r: r["id"] == "features.baltic.named"), "no-words", "codebook.csv", "values",
    ),
    "words for nothing": (cell("labels", "value", "x"), "orphan", "labels.csv", "id"),
    "label under another name": (cell("labels", "id", "features.reciprocal.x"), "id-parts", "labels.csv", "id"),
    "position in no condition": (
        cell("conditions", "objections", "", only=lambda r: "shaw-chiefs-of-staff" in r["objections"]),
        "no-condition", "objections.csv", "id",
    ),
    "position in a condition of other steps": (
        cell("conditions", "objections", "aster-threat-of-alliance", only=lambda r: r["id"] == "mistrust-earned"),
        "other-steps", "conditions.csv", "objections",
    ),
    "step in no condition": (
        cell("conditions", "arguments", "a02-soviet-search-for-allies", only=lambda r: r["id"] == "army-worth-having"),
        "no-condition", "arguments.csv", "id",
    ),
    "condition with nothing against it": (cell("conditions", "against", ""), "one-sided", "conditions.csv", "against"),
    "event for and against": (
        cell("conditions", "against", "1939-04-17-soviet-eight-points"), "both-sides", "conditions.csv", "against",
    ),
    "draft without a day": (
        lambda folder: [cell("drafts", c, "")(folder) for c in ("drafted", "handed_over")] and None,
        "no-day", "drafts.csv", "handed_over",
    ),
    "draft without clauses": (
        dropped("clauses", lambda r: r["draft"] == "su-1939-06-22"), "no-clause", "drafts.csv", "id",
    ),
    "draft that is no move": (
        cell("moves", "draft", "", only=lambda r: r["draft"] == "su-1939-06-02"), "no-move", "drafts.csv", "id",
    ),
    "draft in no event": (
        cell("events", "drafts", "", only=lambda r: r["drafts"] == "su-1939-06-22"), "no-event", "drafts.csv", "id",
    ),
    "move on another day than its draft": (
        cell("drafts", "handed_over", "1939-06-03", only=lambda r: r["id"] == "su-1939-06-02"),
        "other-day", "moves.csv", "received",
    ),
    "move in another thread than its draft": (
        cell("moves", "thread", "military", only=lambda r: r["draft"] == "su-1939-06-02"),
        "other-thread", "moves.csv", "thread",
    ),
    "one side of the table": (
        cell("parties", "side", "", only=lambda r: r["side"] == "ussr"),
        "sides", "parties.csv", "side",
    ),
    "thread without a span": (dropped("threads", lambda r: r["id"] == "war"), "no-thread", "threads.csv", "id"),
    "choice that the count does not know": (
        lambda folder: [cell("counting-choices", c, v)(folder) for c, v in (("choice", "noon"), ("id", "clock.noon"))] and None,
        "choice", "counting-choices.csv", "choice",
    ),
    "two standard choices": (cell("counting-choices", "standard", "true", row=3), "standard", "counting-rules.csv", "id"),
    "beginning without a move": (
        cell("counting-choices", "move", "", only=lambda r: r["rule"] == "begins"), "choice", "counting-choices.csv", "move",
    ),
    "requirement that is no fact": (cell("formulae", "tests", "coup or rain"), "fact", "formulae.csv", "tests"),
    "definition that rests on nothing": (cell("formulae", "events", ""), "rests-on-nothing", "formulae.csv", "clauses"),
    "rule of counting for no record": (
        cell("counting-rules", "record", "no-such-move"), "record", "counting-rules.csv", "record",
    ),
    "selection of nothing": (cell("selections", "record", "nothing"), "record", "selections.csv", "record"),
    "text at an unlawful address": (
        cell("texts", "address", "https://copies.example/d260"), "unlawful-link", "texts.csv", "address",
    ),
    "text at another part of a host that anybody can publish on": (
        cell("texts", "address", "https://raw.githubusercontent.com/somebody/else"), "unlawful-link", "texts.csv", "address",
    ),
    "text at another address than its source": (
        cell("texts", "address", "https://history.state.gov/"), "other-address", "texts.csv", "address",
    ),
    "text told by too many words": (cell("texts", "last_words", LONG), "long-quotation", "texts.csv", "last_words"),
    "word on the paper that was said elsewhere": (
        cell("paper-words", "quotation", "statements/1939-12-13-levy/1"), "other-statement", "paper-words.csv", "quotation",
    ),
    "told from no move": (cell("times-told", "since", "m-nothing"), "reference", "times-told.csv", "since"),
    "checked without a way": (
        cell("evidence", "checked_how", "", only=lambda r: r["checked"] != ""), "half-checked", "evidence.csv", "checked_how",
    ),
    "way without a day": (
        cell("readings", "checked", "", only=lambda r: r["checked"] != ""), "half-checked", "readings.csv", "checked",
    ),
    "sample of nothing": (cell("samples", "evidence", "events/nothing/1"), "reference", "samples.csv", "evidence"),
    "sample of two seeds": (cell("samples", "seed", "another", row=9), "seed", "samples.csv", "seed"),
    "sample with a hole": (dropped("samples", lambda r: r["place"] == "7"), "sample-order", "samples.csv", "place"),
    "sample that was picked": (
        cell("samples", "evidence", "parties/GB/1", row=4), "sample-order", "samples.csv", "evidence",
    ),
    "sampled and not said": (
        cell("evidence", "checked", "1999-01-01", only=lambda r: r["id"] == "people/leger/2"),
        "sample-unrecorded", "evidence.csv", "checked",
    ),
    "sampled with another result": (
        cell("evidence", "checked_how", "not-at-hand", only=lambda r: r["id"] == "people/leger/2"),
        "sample-unrecorded", "evidence.csv", "checked_how",
    ),
    "test of no phrase": (cell("definition-tests", "phrase", "condition.none"), "reference", "definition-tests.csv", "phrase"),
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def files_read_once() -> Iterator[None]:
    """Read each file once as long as its bytes are the same: a damaged record differs from the sound one in a file or two."""
    read_table, read_bibliography = record.read_table, record.read_bibliography
    known: dict[tuple[str, bytes], Any] = {}

    def remembered(path: Path, read: Callable[[], Any]) -> Any:
        if not path.is_file():
            return read()
        written = (path.name, path.read_bytes())
        if written not in known:
            known[written] = read()
        rows, problems = known[written]
        return rows.copy(), problems.copy()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(record, "read_table", lambda f, t: remembered(f / t.path, lambda: read_table(f, t)))
        patch.setattr(record, "read_bibliography", lambda path: remembered(path, lambda: read_bibliography(path)))
        yield


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "data"
    shutil.copytree(data_folder(), copy)
    return copy


def every_fault(folder: Path) -> list[Problem]:
    """Return the faults of a folder each where it stands, those of one cause not yet told as one."""
    try:
        record, problems = load(folder)
    except RecordError as error:
        return list(error.problems)
    return sorted({*problems, *broken_rules(record)})


@pytest.mark.parametrize("kind", KINDS)
def test_damage_is_found_and_named(folder: Path, kind: str) -> None:
    damage, rule, file, column = KINDS[kind]
    damage(folder)
    faults = every_fault(folder)
    found = [p for p in faults if p.rule == rule and p.file == file and (not column or p.column == column)]
    assert found, [str(p) for p in faults][:5]
    assert all(p.message and p.remedy and str(p).startswith(file) for p in found)


@pytest.mark.parametrize(
    "kind", ["missing file", "empty file", "UTF-16", "NUL", "cut short", "extra cell", "missing column",
             "swapped columns", "unclosed quotation mark", "impossible day", "bibliography missing"],
)  # fmt: skip
def test_one_damage_is_not_reported_a_hundred_times(folder: Path, kind: str) -> None:
    damage, _, file, _ = KINDS[kind]
    damage(folder)
    assert {p.file for p in check_record(folder)} == {file}


def test_every_rule_says_what_must_hold() -> None:
    assert all((rule.__doc__ or "").splitlines()[0].endswith(".") for rule in RULES)


def test_at_least_forty_kinds_of_damage_are_tried() -> None:
    assert len(KINDS) >= 40


def test_all_faults_are_reported_at_once(folder: Path) -> None:
    cell("events", "kind", "gossip")(folder)
    cell("people", "born", "long ago")(folder)
    cell("readings", "text", LONG)(folder)
    assert {"enum", "date", "long-quotation"} <= {p.rule for p in check_record(folder)}


def test_a_problem_names_row_column_value_and_remedy(folder: Path) -> None:
    cell("events", "kind", "gossip", row=5)(folder)
    (problem,) = [p for p in check_record(folder) if p.rule == "enum"]
    assert str(problem).startswith(
        "events.csv, row 5, column kind: 'gossip' is not an allowed value. Use one of: proposal"
    )
