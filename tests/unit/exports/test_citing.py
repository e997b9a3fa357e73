"""Citations keep to the formats they are in, whatever a title holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string

from edition.exports.citing import AUTHOR, WORK, cite


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=60))
def test_any_title_keeps_ris_line_by_line_and_bibtex_readable(title: str) -> None:
    forms = cite(title, "chapters/negotiations/strang.html", "0.1.0", "2026")
    lines = forms.ris.splitlines()
    assert [line[:6] for line in lines] == [f"{t}  - " for t in "TY AU TI T2 PY ET M1 LA ER".split()]
    entry = parse_string(forms.bibtex, "bibtex").entries["fiasco-strang"]
    assert entry.type == "incollection"
    assert entry.fields["edition"] == "version 0.1.0"


def test_the_note_names_author_title_work_version_and_address() -> None:
    note = cite("May", "chapters/negotiations/molotov.html", "0.1.0", "2026").note
    assert note == f"{AUTHOR}, ‘May’, in {WORK}, version 0.1.0 (2026), chapters/negotiations/molotov.html."


def test_signs_of_tex_are_escaped() -> None:
    assert r"100\% \& \$5 \_ \#1 \textbraceleft{}x" in cite("100% & $5 _ #1 {x", "a.html", "1", "2026").bibtex
