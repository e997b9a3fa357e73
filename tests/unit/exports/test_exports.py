"""The exports say what the record says, in forms that other programs read."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.cli import main
from edition.dates import Certainty, parse
from edition.exports import (
    COLUMNS,
    FILES,
    EventEntry,
    as_csv,
    as_icalendar,
    as_json,
    as_timelinejs,
    event_entries,
    read_identity,
    write_exports,
)
from edition.exports.ical import escaped, folded
from edition.exports.tables import harmless
from edition.record import load, open_record

RECORD = open_record()
ENTRIES = event_entries(RECORD)
WORK = read_identity()
BY_ID = {e.id: e for e in ENTRIES}


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], text)


def vevents(text: str) -> list[dict[str, str]]:
    """Read an iCalendar file back."""
    found: list[dict[str, str]] = []
    for line in unfolded(text):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and name != "END":
            assert name not in found[-1], line
            found[-1][name] = value
    return found


def with_cells(entry: EventEntry, **cells: Any) -> EventEntry:
    return replace(entry, row=replace(entry.row, **cells))


def test_every_event_is_there_once_in_order_of_time() -> None:
    assert {e.id for e in ENTRIES} == set(RECORD["events"]) and len(ENTRIES) == len(RECORD["events"])
    keys = [e.when.sort_key for e in ENTRIES]
    assert keys == sorted(keys)


def test_csv_agrees_with_the_record() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(ENTRIES), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert [r["id"] for r in rows] == [e.id for e in ENTRIES]
    for row in rows:
        event = RECORD["events"][row["id"]]
        assert (row["date"], row["title"], row["summary"]) == (
            event.date.text,
            event.title,
            event.summary,
        )
        assert (row["kind"], row["thread"], row["date_note"]) == (
            event.kind,
            event.thread,
            event.date_note,
        )
        assert row["earliest"] <= row["latest"]
        shorts = [RECORD["parties"][p].short for p in event.from_]
        assert row["from"] == "; ".join(shorts)
        assert row["address"].endswith(f"chronology.html#{event.id}")


def test_csv_and_json_hold_the_same() -> None:
    whole = json.loads(as_json(ENTRIES, WORK))
    assert whole["version"] == WORK.version and whole["licence"] == "CC0-1.0"
    rows = list(csv.DictReader(io.StringIO(as_csv(ENTRIES), newline="")))
    for row, cells in zip(rows, whole["events"], strict=True):
        assert row == {k: v if isinstance(v, str) else "; ".join(v) for k, v in cells.items()}


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_is_a_formula(text: str) -> None:
    rows = list(csv.reader(io.StringIO(as_csv([with_cells(ENTRIES[0], title=text)]), newline="")))
    assert rows[1][COLUMNS.index("title")] == f"'{text}"
    assert harmless("1938-03") == "1938-03"


def test_csv_survives_quotes_commas_and_line_ends() -> None:
    text = 'He said, "no";\nand left'
    rows = list(csv.reader(io.StringIO(as_csv([with_cells(ENTRIES[0], summary=text)]), newline="")))
    assert rows[1][COLUMNS.index("summary")] == text and len(rows) == 2


def test_rivals_of_a_disputed_date_are_named_with_their_source() -> None:
    memorandum = BY_ID["1939-05-14-soviet-memorandum"]
    assert memorandum.when.certainty is Certainty.UNCERTAIN
    assert memorandum.certainty == "uncertain or approximate"
    assert any(r.startswith("15 May 1939 (") for r in memorandum.rivals)
    assert not any(r.startswith("14 May 1939 (") for r in memorandum.rivals if "?" in r)
    followed = BY_ID["1938-09-29-munich"]
    assert len(followed.rivals) == 1 and followed.rivals[0].startswith("30 September 1938 (")


def test_the_calendar_reads_back_as_the_record() -> None:
    events = vevents(as_icalendar(ENTRIES, WORK))
    assert [e["UID"] for e in events] == [f"{e.id}@fiasco-1939-1940" for e in ENTRIES]
    for event, entry in zip(events, ENTRIES, strict=True):
        first = date.fromisoformat(event["DTSTART;VALUE=DATE"])
        last = date.fromisoformat(event["DTEND;VALUE=DATE"])
        assert (first, last) == (entry.when.earliest, entry.when.latest + timedelta(days=1))
        assert unescaped(event["SUMMARY"]).startswith(entry.row.title)
        assert unescaped(event["DESCRIPTION"]).startswith(entry.row.summary)
        assert event["DTSTAMP"] == f"{WORK.day:%Y%m%d}T000000Z"
        doubt = entry.when.is_doubtful
        assert event["SUMMARY"].endswith(" (date uncertain)") == doubt
        assert event["STATUS"] == ("TENTATIVE" if doubt or entry.rivals else "CONFIRMED")
        for rival in entry.rivals:
            assert rival in unescaped(event["DESCRIPTION"])


def test_the_calendar_keeps_the_form_of_rfc_5545() -> None:
    text = as_icalendar(ENTRIES, WORK)
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") and text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text.count("BEGIN:VEVENT") == text.count("END:VEVENT") == len(ENTRIES)


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=300))
def test_folding_loses_nothing_and_divides_no_letter(text: str) -> None:
    lines = folded(text).split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert all(line.startswith(" ") for line in lines[1:])
    assert lines[0] + "".join(line[1:] for line in lines[1:]) == text


@given(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\r"), max_size=100))
def test_escaping_can_be_undone(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert "\n" not in escaped(text)


def test_an_open_interval_stands_at_its_known_end() -> None:
    for text, day in (("1939-06-10/..", "19390610"), ("../1939-06-10", "19390610")):
        (event,) = vevents(as_icalendar([with_cells(ENTRIES[0], date=parse(text))], WORK))
        assert event["DTSTART;VALUE=DATE"] == day and event["DTEND;VALUE=DATE"] == "19390611"
        (slide,) = json.loads(as_timelinejs([with_cells(ENTRIES[0], date=parse(text))], WORK))["events"]
        assert slide["start_date"] == {"year": 1939, "month": 6, "day": 10} and "end_date" not in slide


def test_timelinejs_tells_doubt_and_escapes_markup() -> None:
    slides = {s["unique_id"]: s for s in json.loads(as_timelinejs(ENTRIES, WORK))["events"]}
    assert set(slides) == set(BY_ID)
    assert slides["1939-05-14-soviet-memorandum"]["display_date"] == "14 May 1939 (uncertain)"
    assert "15 May 1939" in slides["1939-05-14-soviet-memorandum"]["text"]["text"]
    assert slides["1948-documents-and-materials"]["start_date"] == {"year": 1948}
    pact = slides["1939-08-23-pact"]
    assert (pact["start_date"]["day"], pact["end_date"]["day"]) == (23, 24)
    (slide,) = json.loads(as_timelinejs([with_cells(ENTRIES[0], title="<b>&")], WORK))["events"]
    assert slide["text"]["headline"] == "&lt;b&gt;&amp;"


def test_two_builds_write_the_same_files_once(tmp_path: Path) -> None:
    paths = write_exports(RECORD, tmp_path)
    assert [p.name for p in paths] == list(FILES)
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in paths}
    write_exports(RECORD, tmp_path)
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in paths} == before


def test_the_command_writes_all_files_and_refuses_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(tmp_path / "out")]) == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted([*FILES, "record"])
    described = json.loads((tmp_path / "out/record/datapackage.json").read_text(encoding="utf-8"))
    assert (described["version"], described["created"]) == (WORK.version, f"{WORK.day.isoformat()}T00:00:00Z")
    again, problems = load(tmp_path / "out/record")
    assert len(again["events"]) == len(RECORD["events"])
    assert [p.file for p in problems] == ["lawful-hosts.txt"]  # which is ours, and not part of the data
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert main(["export", str(blocked)]) == 2
    assert "name a folder" in capsys.readouterr().err
