"""What a release promised cannot be lost unseen, and no line of moved.csv leads outside the book."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.exports.moved import moved_faults, read_moved
from edition.exports.registry import lost_addresses, promise_addresses, read_registry
from edition.exports.releases import broken_promises, read_releases
from edition.record import RecordError, open_record

RECORD = open_record()
CITED = 'title: "A trial: a book"\nauthors:\n  - name: A\nversion: {}\ndate-released: "2026-01-02"\n'
HERE = {"index.html", "chapters/a/new.html", "chapters/a/new.html#x"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A book of one chapter, released once."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "chapters/a").mkdir(parents=True)
    (tmp_path / "chapters/a/new.md").write_text("# New\n\n{#x}\nOne.\n", encoding="utf-8")
    (tmp_path / "CITATION.cff").write_text(CITED.format("1.0"), encoding="utf-8")
    (tmp_path / "docs/moved.csv").write_text("old,new\n", encoding="utf-8")
    (tmp_path / "docs/addresses.txt").write_text("\n# 0.9\nchapters/a/new.html\n", encoding="utf-8")
    digest = "fa1ee6da7f0aa9b0a35c9ed7c4bd4ed9e1e7d9f7a0ab0a6ef6b3a7fd6d9a0d29"
    (tmp_path / "docs/releases.csv").write_text(
        f"version,date,record,addresses,addresses_digest\n0.9,2025-01-01,{digest},1,{_digest('chapters/a/new.html')}\n",
        encoding="utf-8",
    )
    promise_addresses(RECORD, tmp_path)
    return tmp_path


def _digest(*addresses: str) -> str:
    from edition.exports.releases import digest_of

    return digest_of(addresses)


def test_a_release_lists_its_record_and_the_addresses_that_are_new(root: Path) -> None:
    releases, problems = read_releases(root)
    assert [r.version for r in releases] == ["0.9", "1.0"] and problems == []
    assert len(read_registry(root)) == 1 + int(releases[1].addresses)
    assert list(broken_promises(root)) == []
    assert promise_addresses(RECORD, root) == 0


@pytest.mark.parametrize(
    "text",
    ["", "# 0.9\n# 1.0\n", "# 0.9\nchapters/a/new.html\n", "# 0.9\nchapters/b/new.html\n# 1.0\nindex.html\n"],
    ids=["empty", "headings alone", "a release lost", "an address changed"],
)
def test_promises_cannot_be_taken_out_of_the_list(root: Path, text: str) -> None:
    (root / "docs/addresses.txt").write_text(text, encoding="utf-8")
    assert [
        p for p in lost_addresses(RECORD, root) if p.file == "docs/addresses.txt" and p.rule in ("promises", "empty")
    ]
    (root / "CITATION.cff").write_text(CITED.format("1.1"), encoding="utf-8")
    with pytest.raises(RecordError, match="promise"):
        promise_addresses(RECORD, _with_new_page(root))


def _with_new_page(root: Path) -> Path:
    (root / "chapters/a/another.md").write_text("# Another\n", encoding="utf-8")
    return root


def test_what_a_version_promised_is_closed(root: Path) -> None:
    _with_new_page(root)
    with pytest.raises(RecordError, match="Set the next version"):
        promise_addresses(RECORD, root)


def test_a_version_without_its_row_is_told(root: Path) -> None:
    path = root / "docs/releases.csv"
    path.write_text("".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[:-1]), encoding="utf-8")
    assert {p.rule for p in broken_promises(root)} == {"promises", "release"}


BAD_MOVES = {
    "above the book": ("../../x.html,index.html", "is no address of a page"),
    "over a script": ("_static/fiasco.js,index.html", "is no address of a page"),
    "to another host": ("chapters/a/old.html,https://bad.example/", "is no address of a page"),
    "absolute": ("/etc/passwd.html,index.html", "is no address of a page"),
    "of a search page": ("search.html,index.html", "is no address of a page"),
    "twice": ("chapters/a/old.html,index.html\nchapters/a/old.html,chapters/a/new.html", "already stands in row 2"),
    "in a circle": ("chapters/a/b.html,chapters/a/c.html\nchapters/a/c.html,chapters/a/b.html", "leads in a circle"),
    "by steps": ("chapters/a/b.html,chapters/a/c.html\nchapters/a/c.html,index.html", "but to index.html"),
    "nowhere": ("chapters/a/b.html,chapters/a/gone.html", "is not in the book"),
    "without the other cell": ("chapters/a/b.html", "has 1 cells, not two"),
    "that still stands": ("chapters/a/new.html,index.html", "still stands in the book"),
}


@pytest.mark.parametrize(("rows", "message"), BAD_MOVES.values(), ids=BAD_MOVES)
def test_a_line_that_leads_astray_is_told(root: Path, rows: str, message: str) -> None:
    (root / "docs/moved.csv").write_text(f"old,new\n{rows}\n", encoding="utf-8")
    assert any(message in p.message for p in moved_faults(HERE, root))
    assert all(".." not in old and old.startswith("chapters/") for old in read_moved(root))


@pytest.mark.parametrize(
    "content", [b"", b"from,to\nx,y\n", b"\xff\xfeo\x00", b'old,new\n"x', b"\xef\xbb\xbfold,new\n"]
)
def test_a_damaged_file_is_told_and_is_no_crash(root: Path, content: bytes) -> None:
    (root / "docs/moved.csv").write_bytes(content)
    assert [p.file for p in moved_faults(HERE, root)] == ["docs/moved.csv"]
    assert read_moved(root) == {}
