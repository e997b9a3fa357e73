"""The digest by which pages are known to be stale covers the texts on the reader's machine too."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition.book.inputs import of_results


def test_texts_on_this_machine_make_pages_stale_and_their_absence_makes_no_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = tmp_path / "texts"
    monkeypatch.setenv("FIASCO_TEXTS", str(texts))
    without = of_results()
    texts.mkdir()
    assert of_results() == without
    (texts / "a.json").write_text("{}", encoding="utf-8")
    first = of_results()
    (texts / "a.json").write_text('{"a": 1}', encoding="utf-8")
    assert len({without, first, of_results()}) == 3
    (texts / "a.json").unlink()
    assert of_results() == without
