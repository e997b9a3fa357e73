"""The digest by which pages are known to be stale covers whatever a page can read, texts on this machine too."""

from __future__ import annotations

from pathlib import Path

from edition.book.freshness import digest


def test_texts_on_this_machine_make_pages_stale_and_their_absence_makes_no_difference(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/events.csv").write_text("id\n", encoding="utf-8")
    without = digest(tmp_path)
    texts = tmp_path / "texts"
    texts.mkdir()
    assert digest(tmp_path) == without
    (texts / "a.json").write_text("{}", encoding="utf-8")
    first = digest(tmp_path)
    (texts / "a.json").write_text('{"a": 1}', encoding="utf-8")
    assert len({without, first, digest(tmp_path)}) == 3
    (texts / "a.json").unlink()
    assert digest(tmp_path) == without


def test_tables_make_pages_stale(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    before = digest(tmp_path)
    (tmp_path / "data/events.csv").write_text("id\n", encoding="utf-8")
    assert digest(tmp_path) != before
