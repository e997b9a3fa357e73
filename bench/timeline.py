"""How fast ten thousand events are laid out, drawn, written and filtered.

Run from the root of the repository:

    python -m bench.timeline             # layout, plate, page, exports
    python -m bench.timeline --browser   # also the explorer's filters, in Chromium

The events are made up from a fixed seed: days between March and August 1939, words from the titles and
summaries of the record, people and governments drawn from its tables, one date in six uncertain.
"""

from __future__ import annotations

import argparse
import gzip
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from edition.charts import negotiations
from edition.charts.grammar.layout import Label, hang, settle, swarm
from edition.dates import parse
from edition.exports import as_csv, as_icalendar, event_entries, read_release
from edition.pages.explorer.explorer import explorer
from edition.pages.render import render
from edition.record import Record, open_record
from edition.record.rows import Rows
from edition.record.tables import Event
from edition.search import spellings

ROOT = Path(__file__).resolve().parents[1]
WEEKS = date(1939, 2, 27), date(1940, 4, 1)
Result = TypeVar("Result")


def synthetic(record: Record, count: int, seed: int = 1939) -> Record:
    """Return the record with so many made-up events in place of its own."""
    chance = random.Random(seed)
    real = list(record.rows("events"))
    people, parties = list(record["people"]), [p for e in real for p in e.from_]
    made: dict[str, Event] = {}
    for n in range(count):
        model, day = chance.choice(real), date(1939, 3, 10) + timedelta(days=chance.randrange(174))
        last = (day + timedelta(days=chance.randrange(1, 9))).isoformat()
        when = chance.choice([day.isoformat()] * 5 + [f"{day}~", f"{day}/{last}~"])
        words = model.summary.split()
        event = replace(
            model,
            line=n + 2,
            id=f"{day}-made-{n}",
            date=parse(when),
            time="",
            actors=tuple(dict.fromkeys(chance.choices(people, k=3))),
            from_=(chance.choice(parties),),
            summary=" ".join(chance.sample(words, k=min(20, len(words)))),
        )
        made[event.id] = event
    return replace(record, tables={**record.tables, "events": Rows("events", made)})


def timed(name: str, work: Callable[[], Result], runs: int = 3) -> Result:
    """Do some work, print the best time of a few runs, and return the result."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
    print(f"{name:42} {best * 1000:8.0f} ms")
    return result


def layout(count: int) -> None:
    """Print the times of the three layouts alone."""
    labels = [Label(f"k{i}", (i * 7919) % 6000 / 10, 40 + i % 90, i % 3) for i in range(count)]
    timed("labels in rows", lambda: hang(labels, 0, 600, 8))
    timed("labels down a column", lambda: settle(labels, 0, 5000))
    timed("marks in a swarm", lambda: swarm([(c.anchor, c.anchor) for c in labels], 6, 4))


def browser(page: str) -> None:
    """Print how long the explorer takes to wake and to filter in Chromium, until the next frame is drawn."""
    from playwright.sync_api import sync_playwright

    from tests.browser.conftest import chromium_path

    static = ROOT / "theme/fiasco/static"
    files = [(static / name).read_text(encoding="utf-8") for name in ("words.js", "fold.js", "explorer.js")]
    script = "".join((spellings.script(open_record()), *files))
    style = (static / "fiasco.css").read_text(encoding="utf-8")
    html = f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><style>{style}</style><main>{page}</main></html>'
    drawn = "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))))"
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "explorer.html"
        path.write_text(html, encoding="utf-8")
        chromium = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
        tab = chromium.new_page(viewport={"width": 1280, "height": 900})
        tab.goto(path.as_uri())
        start = time.perf_counter()
        tab.add_script_tag(content=script)
        print(f"{'explorer: waking':42} {(time.perf_counter() - start) * 1000:8.0f} ms")
        for name, hash_ in (
            ("first search for words, at once", "q=soviet"),
            ("search for words", "q=british guarantee"),
            ("one thread", "thread=military"),
            ("one person in one month", "person=molotov&from=1939-05-01&to=1939-05-31"),
            ("everything again", ""),
        ):
            took = tab.evaluate(
                "(hash) => { const start = performance.now(); history.replaceState(null, '', '#' + hash);"
                f" dispatchEvent(new Event('hashchange')); return {drawn}; }}",
                hash_,
            )
            shown = tab.locator(".x-count").inner_text()
            print(f"{'explorer: ' + name:42} {took:8.0f} ms   {shown}")
        chromium.close()


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--browser", action="store_true", help="also the explorer in Chromium")
    chosen = parser.parse_args()
    print(f"{chosen.events} events")
    layout(chosen.events)
    record = synthetic(open_record(), chosen.events)
    plate = timed("timeline plate, both forms", lambda: negotiations(record), runs=1)
    shown = timed("entries", lambda: event_entries(record), runs=1)
    timed("CSV", lambda: as_csv(shown), runs=1)
    timed("iCalendar", lambda: as_icalendar(shown, read_release()), runs=1)
    page = timed("explorer page", lambda: render(explorer(record, *WEEKS)), runs=1)
    for name, text in (("timeline drawing", plate.wide), ("explorer page", page)):
        packed = len(gzip.compress(text.encode()))
        print(f"{name + ', size':42} {len(text.encode()) / 1024:8.0f} KiB   {packed / 1024:.0f} KiB packed")
    if chosen.browser:
        browser(page)


if __name__ == "__main__":
    main()
