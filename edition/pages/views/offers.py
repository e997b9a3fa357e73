"""What several texts say on the same questions, with silence and ignorance told apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from edition.drafts.succession import day
from edition.pages.views.links import link
from edition.pages.views.shown import Shown, data_table
from edition.record import Record
from edition.record.tables import Draft

CAPTION = "What the texts of April say"

SILENT = "not in the text"
UNSEEN = "not seen"

WORDS: Mapping[str, Mapping[str, str]] = {
    "reciprocal": {
        "mutual": "mutual",
        "one-sided": "one side only",
        "conditional": "back only after help given",
        "no-help": SILENT,
    },
    "direct-attack": {"yes": "a case for help", "no": "not a case for help"},
    "third-states": {
        "none": SILENT,
        "any-state": "any state in Europe",
        "region": "central and eastern Europe",
        "neighbours-of-ussr": "neighbours of the USSR",
        "list": "states by name",
    },
    "baltic": {
        "no": "not covered",
        "left-open": "left open",
        "if-they-ask": "help if they ask for it",
        "unnamed": "covered, not named",
        "named": "named",
        "consultation": "consultation only",
    },
    "consent": {"required": "required", "in-part": "required in part", "not-required": "not required"},
    "military-agreement": {
        "none": SILENT,
        "later": "later",
        "soon": "to follow soon",
        "same-time": "signed with the pact",
    },
    "separate-peace": {"present": "forbidden", "absent": SILENT, "questioned": "questioned"},
    "duration": {"none": SILENT, "five-to-ten-years": "five to ten years"},
    "adversary": {"germany": "Germany", "european-power": "a European power", "any-aggressor": "any aggressor"},
    "publicity": {"public": "to be public", "silent": SILENT, "part-secret": "secret in part"},
}
"""The questions shown, in the order of the rows, and the words for their answers."""

_EITHER = {"unknown": UNSEEN, "not-applicable": "not treated", "": "not coded"}

KNOWN = {"substance": "known by report", "partial": "seen in part"}


def offers(record: Record, drafts: Sequence[str], caption: str = CAPTION) -> Shown:
    """Return the table of coded answers: a row a question, a column a text.

    Parameters
    ----------
    record
        The record.
    drafts
        Ids of the texts, in the order of the columns.
    caption
        Title of the table.

    Returns
    -------
    Shown
        An answer leads to the first clause that it rests on; remarks of the coder stand beneath.
    """
    texts = [record["drafts"][name] for name in drafts]
    head = "".join(f'<th scope="col">{_heading(record, text)}</th>' for text in texts)
    rows = [[escape(record["codebook"][name].name), *(_answer(record, text, name) for text in texts)] for name in WORDS]
    html = data_table(caption, ["Question"], rows).replace("</th></tr></thead>", f"</th>{head}</tr></thead>", 1)
    return Shown(html, f"{caption}: {len(rows)} questions, {len(texts)} texts")


def _heading(record: Record, text: Draft) -> str:
    sides = ", ".join(record["parties"][code].short for code in text.from_).removeprefix("the ")
    remark = KNOWN.get(text.completeness, "") if text.handed_over else "not handed over"
    below = f'<br><span class="gloss">{escape(remark)}</span>' if remark else ""
    return link("drafts", text.id, f"{sides}, {day(text).describe().removesuffix(' 1939')}") + below


def _answer(record: Record, text: Draft, name: str) -> str:
    rows = record.where("features", draft=text.id, feature=name)
    value = rows[0].value if rows else ""
    words = WORDS[name].get(value) or _EITHER.get(value, value.replace("-", " "))
    if words == SILENT and text.completeness == "substance":
        words = "not in the report"
    clauses = [c for row in rows for c in row.clauses if c in record["clauses"]]
    return link("clauses", clauses[0], words) if clauses else escape(words)
