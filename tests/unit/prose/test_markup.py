"""Chapters carry no script, no raw HTML and no way round the check; what they are made of is read to the end."""

from __future__ import annotations

import pytest

from edition.prose import chapter_faults
from edition.record import open_record

RECORD = open_record()
HEAD = "---\nkernelspec:\n  name: python3\n---\n\n# A chapter\n\n"

FAULTS = {
    "script": ("<script>alert(1)</script>", "raw-html"),
    "script in a code span": ("`<script src=x>`", "raw-html"),
    "script in a shown block": ("```text\n<script>alert(1)</script>\n```", "raw-html"),
    "image with a handler": ("An <img src=x onerror=alert(1)> image.", "raw-html"),
    "emphasis as HTML": ("An <b>important</b> day.", "raw-html"),
    "comment": ("A day <!-- hidden -->.", "raw-html"),
    "entity": ("A &lt;day&gt;.", "raw-html"),
    "raw directive": ("```{raw} html\n<p>x</p>\n```", "directive"),
    "raw directive with colons": (":::{raw} html\n:::", "directive"),
    "included file": ("```{include} ../../../etc/passwd\n```", "directive"),
    "shown file from elsewhere": ("```{literalinclude} ../../data/events.csv\n```", "directive"),
    "raw role": ("A {raw-html}`<b>x</b>` day.", "role"),
    "script as a link": ("A [day](javascript:alert(1)).", "unlawful-link"),
    "link of another scheme": ("A [day](data:text/html;base64,x).", "unlawful-link"),
    "link without a scheme": ("A [day](//bad.example/x).", "unlawful-link"),
    "link to an unlisted host": ("A [day](https://bad.example/x).", "unlawful-link"),
    "link with a user": ("A [day](https://doi.org@bad.example/x).", "unlawful-link"),
    "link by reference": ("[day]: javascript:alert(1)", "unlawful-link"),
    "attributes": ("A [day](x.md){onclick=alert(1)}.", "markup"),
    "substitution": ("A {{ secret }} day.", "markup"),
    "magic command": ("```{code-cell} python\n%%html\n<b>x</b>\n```", "cell"),
    "cell that writes HTML": ("```{code-cell} python\nfrom IPython.display import HTML\nHTML('x')\n```", "cell"),
    "cell with a class": ("```{code-cell} python\nclass A:\n    pass\n```", "cell"),
    "cell that reaches inside": ("```{code-cell} python\n().__class__\n```", "cell"),
    "block that is not closed": ("```{code-cell} python\nx = 1\n", "not-closed"),
    "long quotation in a block": ("```text\n“" + "word " * 13 + "”\n```", "quotation"),
    "long quotation set apart": ("> " + "word " * 13, "quotation"),
    "long quotation in guillemets": ("He said « " + "mot " * 13 + "».", "quotation"),
    "working note": ("The page is still to be checked.", "working-note"),
}


@pytest.mark.parametrize(("text", "rule"), FAULTS.values(), ids=FAULTS)
def test_what_a_chapter_may_not_hold_is_found(text: str, rule: str) -> None:
    found = list(chapter_faults("chapters/trial.md", HEAD + text + "\n", RECORD))
    assert rule in {problem.rule for problem in found}, found
    assert all(problem.row >= 8 and problem.remedy for problem in found)


def test_a_header_that_does_not_end_is_told_and_is_no_crash() -> None:
    (problem,) = chapter_faults("chapters/trial.md", "---\nkernelspec:\n\n# A chapter\n", RECORD)
    assert (problem.rule, problem.row) == ("not-closed", 1)


def test_a_header_holds_only_what_a_chapter_needs() -> None:
    source = "---\nmyst:\n  html_meta:\n    refresh: x\n---\n\n# A chapter\n"
    assert {p.rule for p in chapter_faults("chapters/trial.md", source, RECORD)} == {"header"}
