"""The notebook cache under several processes, and after damage."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from pathlib import Path

import pytest
from jupyter_cache.base import CacheBundleIn
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook, new_output

from edition.book.notebooks import WholeCache, open_cache

NOTEBOOKS, PROCESSES, ROUNDS = 25, 4, 2


def notebook(number: int) -> NotebookNode:
    """An executed notebook with a cell of its own."""
    cell = new_code_cell(f"print({number})", outputs=[new_output("stream", text=f"{number}\n")], execution_count=1)
    return new_notebook(cells=[cell], metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}})


def fill(make: Callable[[str], WholeCache], folder: str, part: int, told: multiprocessing.SimpleQueue[str]) -> None:
    """Cache every fourth notebook, as MyST-NB does, and read each back."""
    try:
        for number in range(part, NOTEBOOKS, PROCESSES):
            cache = make(folder)
            cache.cache_notebook_bundle(
                CacheBundleIn(notebook(number), f"{number}.md", data={"execution_seconds": 1}),
                check_validity=False, overwrite=True,
            )  # fmt: skip
            cache.merge_match_into_notebook(notebook(number))
    except Exception as error:
        told.put(f"{type(error).__name__}: {error}")


def round_of(make: Callable[[str], WholeCache], folder: Path) -> list[str]:
    """Fill a new cache from four processes; return what they complained of."""
    fork = multiprocessing.get_context("fork")
    told = fork.SimpleQueue()
    open_cache(folder)
    workers = [fork.Process(target=fill, args=(make, str(folder), part, told)) for part in range(PROCESSES)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    complaints = []
    while not told.empty():
        complaints.append(told.get())
    return complaints


def test_twenty_five_notebooks_from_four_processes_are_all_kept(tmp_path: Path) -> None:
    for n in range(ROUNDS):
        folder = tmp_path / str(n)
        assert round_of(WholeCache, folder) == []
        cache = open_cache(folder)
        assert len(cache.list_cache_records()) == NOTEBOOKS
        for number in range(NOTEBOOKS):
            _, kept = cache.merge_match_into_notebook(notebook(number))
            assert kept.cells[0].outputs[0].text == f"{number}\n"


def test_the_same_notebook_from_four_processes_is_kept_once(tmp_path: Path) -> None:
    fork = multiprocessing.get_context("fork")
    told = fork.SimpleQueue()
    open_cache(tmp_path / "cache")
    workers = [fork.Process(target=fill, args=(WholeCache, str(tmp_path / "cache"), 0, told)) for _ in range(PROCESSES)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert told.empty()
    assert len(open_cache(tmp_path / "cache").list_cache_records()) == len(range(0, NOTEBOOKS, PROCESSES))


@pytest.mark.parametrize("left", [b"", b'{"cells": [', b"\x00" * 64])
def test_an_entry_whose_file_was_cut_short_is_not_there(tmp_path: Path, left: bytes) -> None:
    cache = open_cache(tmp_path)
    record = cache.cache_notebook_bundle(CacheBundleIn(notebook(1), "1.md"), check_validity=False)
    file = next(tmp_path.rglob("base.ipynb"))
    file.write_bytes(left)
    with pytest.raises(KeyError):
        cache.match_cache_notebook(notebook(1))
    cache.cache_notebook_bundle(CacheBundleIn(notebook(1), "1.md"), check_validity=False, overwrite=True)
    assert cache.match_cache_notebook(notebook(1)).hashkey == record.hashkey


def test_a_cache_whose_database_cannot_be_read_begins_anew(tmp_path: Path) -> None:
    open_cache(tmp_path / "cache").cache_notebook_bundle(CacheBundleIn(notebook(1), "1.md"), check_validity=False)
    (tmp_path / "cache/global.db").write_bytes(b"no database")
    assert open_cache(tmp_path / "cache").list_cache_records() == []
