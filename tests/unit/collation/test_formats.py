"""Files and pages: what is written can be read again, and nothing of a text becomes markup."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from edition.collation import (
    Kind,
    Language,
    Normaliser,
    Presence,
    Table,
    Token,
    Witness,
    apparatus_entries,
    collate,
    document_html,
    from_json,
    from_tei,
    to_json,
    to_tei,
    to_text,
)

HOSTILE = "<script>alert(\"x\")</script> & {{ 7 * 7 }} {% if %} 'aid' ]]> <!-- --> &amp;"
WORDS = [
    "aid",
    "mutual",
    "the",
    ",",
    ".",
    "<b>",
    "&",
    "{{",
    "l'",
    "\n",
    "League",
    "é",
    "[lacuna]",
    "(1)",
    "(",
    "aid;",
    " ;",
]
TEXT = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
CLAUSE = st.tuples(st.sampled_from(["", "1", "2"]), st.sampled_from(["", "aid", "peace"]), TEXT)
DRAFTS = st.lists(st.lists(CLAUSE, max_size=3), min_size=1, max_size=4)


def table_of(drafts: list[list[tuple[str, str, str]]], language: Language) -> Table:
    reader = Normaliser(language)
    return collate(Witness.of(f"W {n}<&>", draft, normaliser=reader) for n, draft in enumerate(drafts))


@settings(max_examples=80, deadline=None)
@example([[("", "", "\n")]], Language.ENGLISH)
@given(DRAFTS, st.sampled_from(Language))
def test_json_round_trip(drafts: list[list[tuple[str, str, str]]], language: Language) -> None:
    table = table_of(drafts, language)
    assert from_json(to_json(table), normaliser=Normaliser(language)) == table


def without_spaces(table: Table) -> list[object]:
    """Give what TEI keeps of a table: white space is no variant there, and one blank stands for all of it."""
    return [
        (block.clause, block.topic, block.places, block.presence, [*filter(any, map(bare, block.columns))])
        for block in table.blocks
    ]


def bare(column: tuple[tuple[Token, ...], ...]) -> list[list[tuple[str, str, Kind]]]:
    return [[("".join(t.t.split()), t.n, t.kind) for t in cell if t.t or t.kind is Kind.LACUNA] for cell in column]


@settings(max_examples=150, deadline=None)
@given(DRAFTS, st.sampled_from(Language))
def test_tei_round_trip(drafts: list[list[tuple[str, str, str]]], language: Language) -> None:
    table = table_of(drafts, language)
    read = from_tei(to_tei(table, base=table.witnesses[0]), normaliser=Normaliser(language))
    assert read.heads == table.heads
    for siglum in table.witnesses:
        assert "".join(read.text(siglum).split()) == "".join(table.text(siglum).split())
    assert without_spaces(read) == without_spaces(table.segmented(to_the_letter=True))


def test_json_is_the_interchange_form() -> None:
    table = collate([Witness.of("A", "At once."), Witness.of("B", "At last")])
    whole = json.loads(to_json(table))
    assert whole["witnesses"] == ["A", "B"]
    assert whole["table"] == [
        [[{"t": "At ", "n": "at"}], [{"t": "once", "n": "once"}], [{"t": ".", "n": "."}]],
        [[{"t": "At ", "n": "at"}], [{"t": "last", "n": "last"}], None],
    ]


def test_json_of_another_tool_is_read() -> None:
    table = from_json('{"witnesses": ["A", "B"], "table": [[[{"t": "a "}, {"t": "b"}]], [null]]}')
    assert (table.text("A"), table.text("B")) == ("a b", "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", 'keys "witnesses" and "table"'),
        ('{"witnesses": ["A"], "table": []}', "1 witnesses need 1 rows"),
        ('{"witnesses": ["A", "B"], "table": [[null], []]}', "rows of equal length"),
    ],
)
def test_json_that_is_not_a_collation(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        from_json(text)


def test_tei_is_well_formed_and_escaped() -> None:
    table = collate([Witness.of("A", HOSTILE + "\x00"), Witness.of("B", "aid")])
    root = ET.fromstring(to_tei(table, title=HOSTILE))
    names = {element.tag.partition("}")[2] for element in root.iter()}
    assert {"listWit", "app", "rdg"} <= names
    assert not {"script", "b"} & names


def test_tei_lemma_comes_first() -> None:
    table = collate([Witness.of("A", "once"), Witness.of("B", "last")])
    assert '<lem wit="#w-B">last</lem><rdg wit="#w-A">once</rdg>' in to_tei(table, base="B")


def readings_in_tei(one: str, two: str) -> list[list[str]]:
    """Return the readings of each place of variation as TEI has them."""
    root = ET.fromstring(to_tei(collate([Witness.of("A", one), Witness.of("B", two)])))
    return [["".join(rdg.itertext()) for rdg in app] for app in root.iter() if app.tag.endswith("}app")]


@pytest.mark.parametrize("two", ["the envoys\nmeet", "the  envoys meet", "the envoys meet\n", "the\tenvoys\n\nmeet"])
def test_tei_has_no_place_of_variation_for_white_space(two: str) -> None:
    assert readings_in_tei("the envoys meet", two) == []


def test_tei_keeps_a_comma_apart_from_its_neighbours() -> None:
    assert readings_in_tei("The envoys meet in spring.", "The envoys meet, in spring.") == [["", ","]]


def test_and_in_two_ways_is_one_place_to_the_letter_and_no_difference() -> None:
    assert readings_in_tei("aid & counsel", "aid and counsel") == [[" &", " and"]]
    table = collate([Witness.of("A", "aid & counsel"), Witness.of("B", "aid and counsel")])
    assert apparatus_entries(table, base="A") == ()


class Checker(HTMLParser):
    """Collects tags and text, and that every tag is closed in its place."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.said += data


def checked(html: str) -> Checker:
    checker = Checker()
    checker.feed(html)
    checker.close()
    assert not checker.open
    return checker


def test_pages_escape_everything() -> None:
    witnesses = [
        Witness.of("A{{", [(HOSTILE, HOSTILE, HOSTILE)], title=HOSTILE),
        Witness.of("B<i>", [(HOSTILE, HOSTILE, "aid " + HOSTILE + " {{ x }}")]),
    ]
    table = collate(witnesses)
    page = checked(document_html(table, base="A{{", notes=[HOSTILE]))
    plain = checked(document_html(collate([Witness.of("A", "aid at once"), Witness.of("B", "aid at last")]), base="A"))
    assert {tag for tag, _ in page.tags} - {tag for tag, _ in plain.tags} <= {"li", "details", "summary", "i"}
    assert "script" not in {tag for tag, _ in page.tags}
    assert HOSTILE in page.said and "49" not in page.said


def test_the_page_says_in_words_what_changed() -> None:
    table = collate([Witness.of("A", "give prompt aid"), Witness.of("B", "give aid now")])
    page = checked(document_html(table, base="A"))
    assert [attrs for tag, attrs in page.tags if tag == "th"] == [{"scope": "row"}] * 2
    assert page.said.count("removed: prompt") == page.said.count("added: now") == 2  # in the text and in columns
    assert {"ins", "del", "caption"} <= {tag for tag, _ in page.tags}
    assert "prompt A] leave it out B" in page.said


def partly_seen() -> Table:
    return collate(
        [
            Witness.of("A", [("1", "aid", "aid at once"), ("2", "peace", "no peace apart")]),
            Witness.of("B", [("1", "aid", "aid at last")]),
            Witness("C", Language.ENGLISH, (), complete=False),
        ]
    )


def test_not_seen_is_never_absent() -> None:
    table = partly_seen()
    assert table.blocks[1].presence == (Presence.PRESENT, Presence.ABSENT, Presence.NOT_SEEN)
    second = to_text(table).split("\n\n")[1].splitlines()
    assert second[2:] == ["B | -  | -     | -", "C | ?  | ?     | ?"]
    said = checked(document_html(table, base="A")).said
    assert "no such clause" in said
    assert "not seen" in said
    assert "(not seen: C)" in said
    assert from_json(to_json(table)) == table
    tei = to_tei(table)
    assert without_spaces(from_tei(tei)) == without_spaces(table.segmented(to_the_letter=True))
    assert 'wit="#w-A #w-C"' not in tei


def test_text_keeps_within_its_width() -> None:
    table = collate([Witness.of("A", "word " * 60), Witness.of("B", "word " * 50)])
    lines = to_text(table, width=60).splitlines()
    assert max(map(len, lines)) <= 60
    assert sum(line.count("word") for line in lines if line.startswith("A")) == 60
