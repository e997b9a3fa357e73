"""How fast the search of the built book opens and answers, and how another search fares on the same questions.

Run from the root of the repository, after `make book`:

    python -m bench.search
    python -m bench.search --minisearch FILE   # FILE: the UMD build of MiniSearch, from its package on npm

Both answer the golden queries of the tests over the same passages. MiniSearch is given what it needs to have a chance: the
folding of the book, beginnings of words, near spellings, weights of fields. It has no phrases, days or variants of names, and
is asked for them all the same, since readers will ask.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import chromium_path
from tests.browser.test_search import GOLDEN, PAGE, SITE, place

OURS = """(queries) => {
  const opened = performance.now();
  const engine = window.fiascoFind(window.fiascoIndex);
  const opening = performance.now() - opened;
  const small = new Set(window.fiascoWords(document.getElementById("search"))("small").split(" "));
  const found = queries.map((query) => {
    const start = performance.now();
    const { list } = engine.search(query, small);
    return { took: performance.now() - start, list: list.map(({ n }) => engine.passage(n)) };
  });
  return { opening, found };
}"""

THEIRS = """(queries) => {
  const index = window.fiascoIndex;
  const names = ["fragment", "title", "under", "text", "more"];
  const columns = Object.fromEntries(names.map((name) => [name, index[name].split("\\n")]));
  const passages = index.group.map((group, n) => ({ id: n, group: index.groups[group], lang: index.langs[index.lang[n]],
    page: index.pages[index.page[n]], ...Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, list[n]])) }));
  const words = (text) => window.fiascoFold.words(text).map((one) => one.word);
  const options = { fields: names.slice(1), tokenize: words, searchOptions: { combineWith: "AND", prefix: true,
    fuzzy: (word) => (word.length > 3 ? 0.2 : false), boost: { title: 2.4 } } };
  const opened = performance.now();
  const engine = new MiniSearch(options);
  engine.addAll(passages);
  const opening = performance.now() - opened;
  const found = queries.map((query) => {
    const start = performance.now();
    const list = engine.search(query);
    return { took: performance.now() - start, list: list.map(({ id }) => passages[id]) };
  });
  return { opening, found, size: JSON.stringify(engine) };
}"""


def main() -> None:
    """Print sizes, times and how many golden queries are answered."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--minisearch", type=Path)
    theirs = options.parse_args().minisearch
    queries = [one["query"] for one in GOLDEN]
    index = SITE / "_static" / "search-index.js"
    print(f"index: {index.stat().st_size / 1024:.0f} KiB, {_packed(index.read_bytes()):.0f} KiB packed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox", "--disable-gpu"])
        _print("ours", _opened(chromium.new_page(), index).evaluate(OURS, queries))
        if theirs:
            page = _opened(chromium.new_page(), index)
            page.add_script_tag(path=str(theirs))
            told = page.evaluate(THEIRS, queries)
            _print("MiniSearch", told)
            print(f"its index beside the text: {_packed(told['size'].encode()):.0f} KiB packed")
        chromium.close()


def _opened(page: Page, index: Path) -> Page:
    page.goto((SITE / PAGE).as_uri())
    page.add_script_tag(path=str(index))
    return page


def _packed(content: bytes) -> float:
    return len(gzip.compress(content, 9)) / 1024


def _print(name: str, told: dict[str, Any]) -> None:
    took = [one["took"] for one in told["found"]]
    missed = [
        one["query"] for one, answer in zip(GOLDEN, told["found"], strict=True) if not _answers(one, answer["list"])
    ]
    print(f"{name}: opened in {told['opening']:.0f} ms; a query {median(took):.1f} ms, at most {max(took):.0f} ms")
    print(
        f"{name}: {len(GOLDEN) - len(missed)} of {len(GOLDEN)} golden queries; missed {json.dumps(missed, ensure_ascii=False)}"
    )


def _answers(golden: dict[str, Any], found: list[dict[str, Any]]) -> bool:
    kept = [
        p for p in found
        if golden.get("group", p["group"]) == p["group"] and golden.get("lang", p["lang"]) == p["lang"]
    ]  # fmt: skip
    places = [f"{p['page']}#{p['fragment']}" for p in kept]
    if golden.get("nothing"):
        return not places
    first = "first" not in golden or (places[:1] and places[0] in {place(target) for target in golden["first"]})
    return bool(first) and {place(target) for target in golden.get("holds", ())} <= set(places)


if __name__ == "__main__":
    main()
