"""Numbers of articles and enumerators are structure; divisions are named as treaties have them."""

from __future__ import annotations

import time

import pytest

from edition.collation import Language, Normaliser, WitnessFileError, collate, distance, parse_witness
from edition.collation.texts.divisions import label_key, named, read_label
from edition.collation.texts.structure import enumerators
from edition.collation.transcriptions.cleaning import clean
from edition.collation.transcriptions.dividing import divided
from edition.collation.transcriptions.header import has_header
from edition.collation.transcriptions.marks import Mark, read_mark

HEAD = "siglum: X\ntitle: t\narchive: a\nreference: r\ntranscriber: t\nrights: r\nlanguage: en\n\n"


def numbers(text: str) -> list[str]:
    return [text[start:end] for start, end in enumerators(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("(1) They agree; (2) they consult.", ["(1)", "(2)"]),
        ("They agree (a) to help, (b) to consult and (c) to publish.", ["(a)", "(b)", "(c)"]),
        ("1) aid\n2) peace", ["1)", "2)"]),
        ("a. aid;\nb. peace.", ["a.", "b."]),
        ("I. The parties agree.", ["I."]),
        ("XVI.—The parties agree.\n\nXVII.—They consult.", ["XVI.—", "XVII.—"]),
        ("ARTICLE 4.\nThe parties", ["ARTICLE 4."]),
        ("Article 2 (1)\nThe parties", ["Article 2 (1)"]),
        ("Artikel 3\nDie Parteien", ["Artikel 3"]),
        ("Статья 1.\nСтороны", ["Статья 1."]),
        ("Article premier\nLes parties", ["Article premier"]),
        ("1. (a) The aid", ["1.", "(a)"]),
        # References are words.
        ("under Article 16 (1) of the Covenant", []),
        ("as paragraphs (a) and (b) of article 3 say", []),
        ("in conformity with Article\n16. The parties agree", []),
        ("in conformity with Article 16\nof the Covenant", []),
        # So are initials, years and numbers said twice.
        ("M. Molotov answered.\nV. Potemkin did not.", []),
        ("U. S. S. R. is bound.", []),
        ("within three (3) months", []),
        ("signed in\n1939. They", []),
        ("the sum (see note) agreed", []),
    ],
)
def test_enumerators_and_references(text: str, found: list[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("(1) They agree.\n(2) They consult.", "a) They agree. b) They consult."),
        ("XVI. The parties agree.", "16. The parties agree."),
        ("Article 1\nThe parties agree.", "The parties agree."),
        ("under Article XVI of the Covenant", "under Article 16 of the Covenant"),
        ("Art. IV binds all", "Art. 4 binds all"),
        ("They agree.¹", "They agree.*"),
    ],
)
def test_numbering_makes_no_difference(one: str, two: str) -> None:
    read = Normaliser().tokens
    words = [[token.n for token in read(text) if token.is_word] for text in (one, two)]
    assert distance(read(one), read(two)).value == 0
    assert words[0] == words[1]
    assert "".join(token.text for token in read(one)) == one


def test_a_reference_to_another_article_is_a_difference() -> None:
    read = Normaliser().tokens
    assert distance(read("as Article 2 says"), read("as Article 3 says")).value > 0


@pytest.mark.parametrize(
    ("written", "label", "name"),
    [
        ("article 1", "1", "article 1"),
        ("Article 1(1)", "1 (1)", "article 1 (1)"),
        ("2", "2", "article 2"),
        ("XVI", "XVI", "article XVI"),
        ("1 (2) (a)", "1 (2) (a)", "article 1 (2) (a)"),
        ("preamble", "preamble", "preamble"),
        ("Point 3", "point 3", "point 3"),
        ("paragraph 2", "paragraph 2", "paragraph 2"),
        ("annex A", "annex A", "annex A"),
        ("Secret protocol", "protocol", "protocol"),
        ("protocol, article 2", "protocol, article 2", "protocol, article 2"),
        ("note", "note", "note"),
        ("signatures", "signatures", "signatures"),
        ("Artikel 4", "4", "article 4"),
        ("статья 5", "5", "article 5"),
        ("annexe II", "annex II", "annex II"),
    ],
)
def test_divisions_as_treaties_have_them(written: str, label: str, name: str) -> None:
    assert read_label(written) == label
    assert named(label) == name
    assert read_mark(f"== {written} | aid ==") == Mark(label, "aid")


@pytest.mark.parametrize("written", ["", "artcle 1", "1 2", "the first part", "article", "1; 2"])
def test_what_is_no_division(written: str) -> None:
    assert read_label(written) is None


@pytest.mark.parametrize(("one", "two"), [("XVI", "16"), ("1(1)", "1 (1)"), ("premier", "1"), ("annex A", "annex a")])
def test_one_number_in_two_ways(one: str, two: str) -> None:
    assert label_key(one) == label_key(two)
    assert label_key(one) != label_key(f"{two} (3)")


def test_all_kinds_of_divisions_in_one_file() -> None:
    marks = ["preamble", "1 (1)", "1 (2)", "XVI", "protocol", "protocol, article 1", "annex A", "note", "signatures"]
    file = parse_witness(HEAD + "".join(f"== {mark} ==\nWords.\n" for mark in marks), "x.txt")
    assert [segment.name for segment in file.witness.segments] == [
        "preamble", "article 1 (1)", "article 1 (2)", "article XVI", "protocol", "protocol, article 1",
        "annex A", "note", "signatures",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "marks",
    [
        "== artcle 1 ==\nWords.\n",
        "== artcle 1 ==\n",
        "== article 1 | Aid! ==\nWords.\n",
        "== article 1 | aid | peace ==\nWords.\n",
        "== article 1\nWords.\n",
        "== article 2 ==\nWords.\n== article 2 ==\n",
        "Stray words.\nMore.\n== article 2 ==\nWords.\n",
        "== article 1 | not seen ==\nWords.\n",
    ],
)
def test_one_wrong_mark_gives_one_message(marks: str) -> None:
    with pytest.raises(WitnessFileError) as caught:
        parse_witness(HEAD + "== preamble ==\nWords.\n" + marks if "Stray" not in marks else HEAD + marks, "x.txt")
    assert len(caught.value.faults) == 1


BLANKS = " " * 100_000
ENDLESS = [
    f"== article 1{BLANKS}=", "==" + " |" * 20_000, "=" * 100_000, f"Article{BLANKS}x", f"Article 1{BLANKS}x",
    "Article " * 10_000, "(" * 50_000, "1. " * 20_000, f"{BLANKS}(1)", "I.\n" * 5_000, "[" * 50_000, "[lacuna " * 10_000,
    f"A.{BLANKS}x", f"a-{BLANKS}x", "a" * 100_000, "a-" * 50_000, "A " * 50_000, "." * 50_000, ". " * 50_000,
    "-" * 100_000, "\u00ad" * 50_000, "ſ" * 50_000, f"siglum{BLANKS}:", f"[p. {BLANKS}", "12" * 50_000, f"{BLANKS}12",
    "TITLE " * 20_000, "a\n" * 20_000, "a-\n" * 20_000, "12\n" * 10_000, "HEAD 1\n" * 5_000,
]  # fmt: skip


@pytest.mark.parametrize("text", ENDLESS, ids=range(len(ENDLESS)))
def test_no_text_keeps_the_reader_waiting(text: str) -> None:
    """Each runs away with a careless pattern; the limit is many times what it takes."""
    start = time.process_time()
    read_mark(text)
    has_header(text)
    clean(list(enumerate(text.splitlines(keepends=True))), "en")
    Normaliser().tokens(text)
    divided(text)
    assert time.process_time() - start < 5


ARTICLES = (
    "The parties, anxious for peace, agree:\n\nArticle 1\nThey help.\n\nArticle 2.—They consult.\n\nDone at Ansel.\n"
)


def test_a_plain_text_is_cut_at_its_headings() -> None:
    assert [label for label, _ in divided(ARTICLES)] == ["preamble", "1", "2", "signatures"]
    assert "".join(part for _, part in divided(ARTICLES)) == ARTICLES


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("1. They help.\n\n2. They consult.\n", ["1", "2"]),
        ("I. They help.\nII. They consult.\n", ["I", "II"]),
        ("TREATY OF THE NARROWS\n\nArticle 1\nAid.\n\nArticle 2\nPeace.\n", ["title", "1", "2"]),
        ("Article 1\nAid.\n\nProtocol\nOf one date.\n\nArticle 1\nSecret.\n", ["1", "protocol", "protocol, article 1"]),
        ("Статья 1\nПомощь.\n\nСтатья 2\nМир.\n", ["1", "2"]),
        ("They help each other under\nArticle 16 of the Covenant.\n", [""]),
        ("1. They help each other.\n", [""]),
        ("They agree on 2. and 3. of the note.\n", [""]),
    ],
)
def test_what_a_plain_text_is_cut_into(text: str, labels: list[str]) -> None:
    assert [label for label, _ in divided(text)] == labels


def test_sub_articles_are_parts_of_the_article() -> None:
    one = "They help each other at once by land. They consult without delay on every threat."
    first = parse_witness(f"{HEAD}== 1 ==\n{one}\n", "x.txt").witness
    parts = one.partition(". ")
    body = f"== 1(1) ==\n{parts[0]}.\n\n== 1(2) ==\n{parts[2]}\n"
    second = parse_witness(HEAD.replace("siglum: X", "siglum: Y") + body, "y.txt").witness
    table = collate([first, second])
    assert [[place.name for place in block.places if place] for block in table.blocks] == [
        ["article 1", "article 1 (1)"],
        ["article 1", "article 1 (2)"],
    ]


def test_languages_know_their_own_headings() -> None:
    tokens = Normaliser(Language.GERMAN).tokens("Artikel 3\nDie Mächte helfen.")
    assert [token.n for token in tokens][:3] == ["", "", "die"]
