"""The table of the Baltic question: choice and order of drafts, words, escaping and links."""

from __future__ import annotations

from datetime import date

import pytest

from edition.dates import parse
from edition.pages.views.baltic import HEADER, WORDS, baltic_drafts, baltic_question
from edition.record import Record, Row, load
from edition.record.tables import Clause, CodedAnswer, Draft
from tests.unit.made import made, record_of


def draft(name: str, day: str, title: str = "A draft", thread: str = "political") -> Draft:
    handed = parse(day) if day else None
    return made(Draft, id=name, siglum="X1", title=title, handed_over=handed, thread=thread)


def coded(of: str, name: str, value: str, *clauses: str) -> CodedAnswer:
    return made(CodedAnswer, id=f"{of}.{name}", draft=of, feature=name, value=value, clauses=clauses)


def clause(name: str, position: int, article: str) -> Clause:
    return made(Clause, id=name, position=position, article=article)


def record(*rows: Row) -> Record:
    return record_of(*rows)


def test_political_drafts_of_the_period_stand_in_order_of_handing_over() -> None:
    rows = record(
        draft("late", "1939-07-03"),
        draft("first", "1939-05-27"),
        draft("before", "1939-05-26"),
        draft("after", "1939-07-04"),
        draft("undated", ""),
        draft("staff", "1939-06-10", thread="military"),
    )
    assert [r.id for r in baltic_drafts(rows)] == ["first", "late"]
    assert [r.id for r in baltic_drafts(rows, date(1939, 7, 4), date(1939, 7, 4))] == ["after"]


def test_cells_give_the_coded_features_in_words() -> None:
    shown = baltic_question(record(
        draft("a", "1939-06-15"),
        coded("a", "baltic", "consultation"),
        coded("a", "named-states", "not-applicable"),
        coded("a", "western-neutrals", "unknown"),
    ))  # fmt: skip
    cells = ("15 June 1939", "consultation only", "not treated", "not known", "not coded", "")
    assert "".join(f"<td>{cell}</td>" for cell in cells) in shown.html
    assert repr(shown) == "The Baltic question by draft: 1 text"


def test_clauses_follow_their_order_in_the_draft_and_unknown_ones_are_left_out() -> None:
    html = baltic_question(record(
        draft("a", "1939-06-15"),
        coded("a", "baltic", "named", "a.two", "a.gone", "a.one"),
        clause("a.two", 2, "list"),
        clause("a.one", 1, "1(2)"),
    )).html  # fmt: skip
    assert "<td>1(2); list</td>" in html


def test_words_are_escaped_and_the_table_is_accessible() -> None:
    html = baltic_question(record(draft("a", "1939-06-15", title="<b>"))).html
    assert "<b>" not in html
    assert "X1, &lt;b&gt;" in html
    assert "<caption>The Baltic question by draft</caption>" in html
    assert html.count('<th scope="col">') == len(HEADER)
    assert html.count('<th scope="row">') == 1


def test_titles_lead_to_drafts_and_articles_to_clauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    rows = record(draft("a", "1939-06-15"), coded("a", "baltic", "named", "a.one"), clause("a.one", 1, "1(2)"))
    html = baltic_question(rows).html
    assert 'href="record:drafts/a"' in html
    assert 'href="record:clauses/a.one">1(2)<' in html


def test_every_value_of_the_record_has_words() -> None:
    used = {(r.feature, r.value) for r in load()[0].rows("features") if r.feature in WORDS}
    assert {(n, v) for n, v in used if v not in WORDS[n]} <= {
        (n, v) for n in WORDS for v in ("unknown", "not-applicable")
    }
