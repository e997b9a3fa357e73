"""A place that moved keeps its name: on its page beside the new one, and elsewhere with a link to where it is."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from docutils import nodes
from docutils.utils import new_document

from edition.book import moved


def test_a_place_on_another_page_is_led_to_from_its_old_name(monkeypatch: pytest.MonkeyPatch) -> None:
    leads = {"chapters/a/one.html#x": "chapters/b/two.html#y", "chapters/a/one.html#old": "chapters/a/one.html#new"}
    monkeypatch.setattr(moved, "_moved", lambda root: leads)
    document = new_document("one")
    document += nodes.paragraph("", "Words.", ids=["new"])
    app: Any = SimpleNamespace(srcdir="book")
    moved.keep_names(app, document, "chapters/a/one")
    stays, leads_on = document.findall(nodes.paragraph)
    assert stays["ids"] == ["new", "old"]
    assert leads_on["ids"] == ["x"]
    assert next(leads_on.findall(nodes.reference))["refuri"] == "../b/two.html#y"
