"""A text on this machine as something that can be collated."""

from __future__ import annotations

from edition.collation import parse_witness
from edition.texts import Passage
from edition.texts.witness import divisions, witness_of, witness_text

TREATY = (
    Passage("The two agree:"),
    Passage("Help at once.", "1"),
    Passage("As named above."),
    Passage("Peace together.", "2"),
)
SPEECHES = (Passage("Will he?", speaker="A"), Passage("Yes.", speaker="B"), Passage("At once.", "2", speaker="B"))


def test_articles_keep_their_paragraphs_and_speeches_their_points() -> None:
    assert divisions(TREATY) == [
        ("preamble", "The two agree:"),
        ("1", "Help at once.\nAs named above."),
        ("2", "Peace together."),
    ]
    assert divisions(SPEECHES) == [("1", "Will he?"), ("2", "Yes.\nAt once.")]


def test_a_text_that_counts_anew_has_labels_of_its_own() -> None:
    again = (Passage("One.", "1"), Passage("Protocol.", "1"), Passage("More.", "1"))
    assert [label for label, _ in divisions(again)] == ["1", "1 (2)", "1 (3)"]


def test_a_witness_knows_the_topics_it_is_given() -> None:
    witness = witness_of("T", TREATY, language="en", date="1939-05-25", topics={"1": "obligation"})
    assert [(part.label, part.topic) for part in witness.segments] == [("preamble", ""), ("1", "obligation"), ("2", "")]


def test_the_witness_file_can_be_read_again() -> None:
    text = witness_text(
        "a-treaty", TREATY, language="en", title="A\ntreaty", origin="https://example.org/x", rights="none"
    )
    file = parse_witness(text, "a-treaty.txt")
    assert file.witness.siglum == "a-treaty" and file.witness.title == "A treaty" and not file.witness.complete
    assert [part.label for part in file.witness.segments] == ["preamble", "1", "2"]
    assert file.rights == "none; for the reader’s own use"
