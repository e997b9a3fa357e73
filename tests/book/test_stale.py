"""A build on top of another leaves what a clean build leaves, whatever has changed, and nothing of what is gone."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.book.small import SmallBook

pytestmark = pytest.mark.xdist_group("small book")

QUESTIONS, BRIDGE = "chapters/negotiations/two-questions", "chapters/negotiations/bridge"
AFTER = "# After\n\n{#after-one}\nNothing came of {draft}`it <ml-1939-05-02>`.\n"


@pytest.fixture(scope="module")
def whole(river: SmallBook, tmp_path_factory: pytest.TempPathFactory) -> SmallBook:
    """A copy that all these tests change, one after the other."""
    return river.copy(tmp_path_factory.mktemp("stale") / "book")


@pytest.fixture
def book(whole: SmallBook, river: SmallBook) -> SmallBook:
    """The small book as it is, built on top of what the last test left."""
    whole.restore(river)
    done = whole.build()
    assert (done.code, done.warnings) == (0, []), done.said[-2000:]
    assert whole.output() == river.output()
    return whole


def built_again(book: SmallBook) -> tuple[set[str], set[str]]:
    """Build on top and clean, compare file by file, and return the names of pages that changed and that went."""
    before = book.output()
    done, clean = book.build(), book.copy(Path(tempfile.mkdtemp(dir=book.root.parent)) / "clean")
    anew = clean.build()
    assert (done.code, done.warnings, anew.code) == (0, [], 0), done.said[-2000:]
    found, wanted = book.output(), clean.output()
    assert sorted(found) == sorted(wanted)
    assert [name for name in wanted if found[name] != wanted[name]] == []
    changed = {name.removesuffix(".html") for name in found if found[name] != before.get(name)}
    return changed, {name.removesuffix(".html") for name in before.keys() - found.keys()}


def test_nothing_is_done_where_nothing_has_changed(book: SmallBook) -> None:
    before = {p: p.stat().st_mtime_ns for p in (book.root / "_build/html").rglob("*")}
    assert "no targets are out of date" in book.build().said
    assert {p: p.stat().st_mtime_ns for p in (book.root / "_build/html").rglob("*")} == before


def test_a_changed_paragraph_changes_its_page_and_what_counts_paragraphs(book: SmallBook) -> None:
    book.change(f"{QUESTIONS}.md", "In May 1939", "Early in May 1939")
    changed, gone = built_again(book)
    assert (changed, gone) == ({QUESTIONS, "chapters/apparatus/coverage", "_static/search-index.js"}, set())


def test_chapters_with_new_titles_or_exchanged_and_new_ones(book: SmallBook) -> None:
    """Exchanged files keep their times, which are older than the pages."""
    book.change(f"{QUESTIONS}.md", "# Two questions", "# Two questions of water")
    book.write("chapters/negotiations/after.md", f"---\norphan: true\n---\n{AFTER}")
    folder = book.root / "chapters/apparatus"
    (folder / "places.md").rename(folder / "other")
    (folder / "parties.md").rename(folder / "places.md")
    (folder / "other").rename(folder / "parties.md")
    changed, gone = built_again(book)
    assert gone == set()
    assert {QUESTIONS, "chapters/negotiations/after", "chapters/apparatus/places", BRIDGE, "search"} <= changed


def test_chapters_removed_renamed_and_added_to_the_contents(book: SmallBook) -> None:
    (book.root / f"{BRIDGE}.md").rename(book.root / "chapters/negotiations/vell.md")
    (book.root / "chapters/apparatus/missing.md").unlink()
    book.write("chapters/negotiations/after.md", AFTER)
    book.change(
        "_toc.yml",
        f"- file: {BRIDGE}\n",
        "- file: chapters/negotiations/vell\n      - file: chapters/negotiations/after\n",
    )
    book.change("_toc.yml", "      - file: chapters/apparatus/missing\n", "")
    changed, gone = built_again(book)
    assert gone == {BRIDGE, "chapters/apparatus/missing"}
    assert {"chapters/negotiations/vell", "chapters/negotiations/after"} <= changed


def test_records_added_changed_removed_and_renamed_and_another_name_of_the_work(book: SmallBook) -> None:
    book.change("data/events.csv", "Merland hands over its first draft", "Merland hands over a first draft")
    book.change("data/terms.csv", "common-watch,common watch", "joint-watch,joint watch")
    book.change("data/terms.csv", ",common-watch,", ",joint-watch,")
    book.change("data/evidence.csv", "terms/common-watch/1,terms,common-watch", "terms/joint-watch/1,terms,joint-watch")
    book.change("data/samples.csv", "terms/common-watch/1", "terms/joint-watch/1")
    book.change("data/people.csv", "\nvasko,", '\nreed,Tom Reed,"Reed, Tom",,,,,,A historian,,unverified,\nvasko,')
    book.change("data/references.bib", "The Dam That Was Not Guarded", "The Dam That Nobody Guarded")
    book.change("_config.yml", "Two Republics and a River: a small edition", "One River: another edition")
    book.change("index.md", "Two Republics and a River: a small edition", "One River: another edition")
    book.change("_config.yml", "The River contributors", "Ada Moor")
    book.change("CITATION.cff", "version: 0.3.0", "version: 0.4.0")
    changed, gone = built_again(book)
    assert gone == {"chapters/apparatus/terms/common-watch"}
    assert {"chapters/apparatus/terms/joint-watch", "chapters/apparatus/people/reed"} <= changed
    assert "The Dam That Nobody Guarded" in book.page("chapters/apparatus/sources.html")
    assert "Merland hands over a first draft" in book.page("chapters/workshop/explorer.html")
    for name, shown in book.output().items():
        assert b"Two Republics and a River: a small edition" not in shown, name
        assert b"The River contributors" not in shown, name
        assert b"0.3.0" not in shown, name
    assert "Ada Moor, ‘The bridge’, in One River: another edition, version 0.4.0 (2026)" in book.page(f"{BRIDGE}.html")


def test_addresses_that_move_and_a_theme_and_scripts_that_change(book: SmallBook) -> None:
    old = "chapters/negotiations/vell"
    book.write("docs/moved.csv", f"old,new\n{old}.html,{BRIDGE}.html\n{BRIDGE}.html#end,{BRIDGE}.html#bridge-parting\n")
    book.change("theme/fiasco/layout.html", "Skip to the text", "Go to the text")
    book.change("theme/fiasco/static/compare.js", '"use strict";', '"use strict"; // changed')
    (book.root / "theme/fiasco/static/compare.js").rename(book.root / "theme/fiasco/static/other.js")
    changed, gone = built_again(book)
    assert {old, BRIDGE, QUESTIONS} <= changed
    assert gone == {"_static/compare.js"}
    assert 'id="end"' in book.page(f"{BRIDGE}.html")
    book.write("docs/moved.csv", "old,new\n")
    assert book.build().code == 0
    assert f"{old}.html" not in book.output()


def test_what_no_page_leads_to_is_removed(book: SmallBook) -> None:
    book.write("_build/html/chapters/negotiations/forgotten.html", "<p>An old page.</p>")
    book.write("_build/html/reports/old.log", "a trace")
    changed, gone = built_again(book)
    assert gone == {"chapters/negotiations/forgotten", "reports/old.log"}
    assert changed == set()
    assert not {".buildinfo", "_static/file.png", "_static/basic.css"} & book.output().keys()


def test_an_address_that_moved_writes_over_nothing(book: SmallBook) -> None:
    book.write(
        "docs/moved.csv",
        f"old,new\n../out.html,{BRIDGE}.html\n_static/fiasco.js,{BRIDGE}.html\nindex.html,{BRIDGE}.html\n",
    )
    done = book.build()
    assert done.code == 1
    assert ["docs/moved.csv:2" in done.warnings[0], "docs/moved.csv:4" in done.warnings[2]] == [True, True]
    assert not (book.root / "_build/out.html").exists()
    assert "meta http-equiv" not in book.page("index.html")
