"""Citations keep to the formats they are in, whatever a title holds, and name the work as it is configured."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string

from edition.exports.citing import cite, cite_record, cite_work
from edition.exports.identity import Identity
from edition.exports.registry import present_addresses
from edition.record import open_record

RIVER = Identity("The River: an edition", "The River", "Ada Moor", "0.2.0", date(2027, 3, 1))
ONLINE = replace(RIVER, url="https://river.example/", doi="10.1234/river")
PAGE = "chapters/negotiations/strang.html"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=60))
def test_any_title_keeps_ris_line_by_line_and_bibtex_readable(title: str) -> None:
    forms = cite(title, PAGE, RIVER)
    lines = forms.ris.splitlines()
    assert [line[:6] for line in lines] == [f"{t}  - " for t in "TY AU TI T2 PY ET M1 LA ER".split()]
    entry = parse_string(forms.bibtex, "bibtex").entries["the-river-negotiations-strang"]
    assert entry.type == "incollection"
    assert entry.fields["edition"] == "version 0.2.0"


def test_the_note_names_author_title_work_version_and_address() -> None:
    note = cite("May", "chapters/negotiations/molotov.html", RIVER).note
    assert (
        note == "Ada Moor, ‘May’, in The River: an edition, version 0.2.0 (2027), chapters/negotiations/molotov.html."
    )


def test_a_book_on_the_web_is_cited_with_its_address() -> None:
    forms = cite("May", PAGE, ONLINE)
    assert forms.note.endswith(f"(2027), https://river.example/{PAGE}.")
    assert f"UR  - https://river.example/{PAGE}" in forms.ris.splitlines()
    assert parse_string(forms.bibtex, "bibtex").entries["the-river-negotiations-strang"].fields["url"].endswith(PAGE)


def test_work_and_record_are_cited_with_doi_where_there_is_one() -> None:
    assert cite_work(RIVER).note == "Ada Moor, *The River: an edition*, version 0.2.0 (2027)."
    assert cite_work(ONLINE).note.endswith("(2027), https://doi.org/10.1234/river.")
    assert "DO  - 10.1234/river" in cite_work(ONLINE).ris.splitlines()
    record = cite_record(RIVER)
    assert record.note == "Ada Moor, *The River: the record*, data set, version 0.2.0 (2027), CC0 1.0."
    assert parse_string(record.bibtex, "bibtex").entries["the-river-record"].fields["title"] == "The River: the record"


def test_every_page_of_the_book_has_a_key_of_its_own() -> None:
    pages = sorted({one.partition("#")[0] for one in present_addresses(open_record())})
    whole = parse_string("\n".join(cite("A page", page, RIVER).bibtex for page in pages), "bibtex")
    assert len(whole.entries) == len(pages) > 400


def test_signs_of_tex_are_escaped() -> None:
    assert r"100\% \& \$5 \_ \#1 \textbraceleft{}x" in cite("100% & $5 _ #1 {x", "a.html", RIVER).bibtex
