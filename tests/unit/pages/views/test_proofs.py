"""The table of what is known of the proofs: order, sources, escaping."""

from __future__ import annotations

import re

import pytest

from edition.pages.views.proofs import contents
from edition.record import open_record
from edition.record.tables import ProofPoint
from tests.unit.made import made, record_of

RECORD = open_record()


def test_every_point_stands_there_in_order_with_its_sources() -> None:
    shown = contents(RECORD)
    points = sorted(RECORD.rows("proofs"), key=lambda r: r.position)
    assert re.findall(r'<th scope="row">([^<]*)</th>', shown.html) == [p.point for p in points]
    for point in points:
        row = shown.html.split(f'<th scope="row">{point.point}</th>')[1].split("</tr>")[0]
        assert point.what in row
        assert all(e.locator in row for e in RECORD.evidence_for("proofs", point.id))
    assert repr(shown) == f"What is known or was expected of the contents: {len(points)} points"


def test_sources_are_linked_in_the_book(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    assert 'href="record:sources/carley-fiasco-ru-volume"' in contents(RECORD).html


def test_words_are_escaped_and_a_point_without_evidence_has_an_empty_cell() -> None:
    point = made(ProofPoint, id="p", position=1, point="a<b", what="c&d", status="odd")
    html = contents(record_of(point)).html
    assert '<th scope="row">a&lt;b</th><td>c&amp;d</td><td>odd</td><td></td>' in html
