"""Cleaning: each kind of noise is taken out, said, and can be left in; what is no noise stays."""

from __future__ import annotations

import pytest

from edition.collation import ALL_STEPS, Mending, Step, clean, parse_witness
from edition.collation.transcriptions.cleaning import WHAT, summary

HEAD = "siglum: X\ntitle: t\narchive: a\nreference: r\ntranscriber: t\nrights: r\nlanguage: en\n\n== article 1 ==\n"


def cleaned(text: str, language: str = "en", steps: frozenset[Step] = ALL_STEPS) -> tuple[str, tuple[Mending, ...]]:
    lines, done = clean(list(enumerate(text.splitlines(keepends=True), 1)), language, steps)
    return "".join(line for _, line in lines), done


NOISE = [
    (Step.SOFT_HYPHENS, "assist\u00adance and co\u200bunsel", "assistance and counsel"),
    (Step.LIGATURES, "ﬁve oﬃcers in poſſeſſion", "five officers in possession"),
    (Step.PAGES, "They shall help\n— 12 —\neach other.\n", "They shall help\neach other.\n"),
    (Step.PAGES, "They shall help\n\n12\n\neach other.\n", "They shall help\neach other.\n"),
    (Step.PAGES, "They shall\n[page 4]\nhelp. [fol. 5] They\n", "They shall\nhelp. They\n"),
    (Step.PAGES, "They shall help\nColumn 1473\neach other.\n", "They shall help\neach other.\n"),
    (Step.PAGES, "They help.\nPage 7\nThey consult.\n", "They help.\nThey consult.\n"),
    (Step.PAGES, "They shall\n12\nhelp.\n\n13\n\nThey consult.\n", "They shall\nhelp.\n\n\nThey consult.\n"),
    (Step.RUNNING_HEADS, "They shall\n14 PAPERS ON THE TALKS\nhelp.\n", "They shall\nhelp.\n"),
    (Step.RUNNING_HEADS, "SECRET\nOne.\nSECRET\nTwo.\nSECRET\nThree.\n", "One.\nTwo.\nThree.\n"),
    (Step.NOTE_MARKS, "assistance¹ at once.²\n", "assistance at once.\n"),
    (Step.NOTE_MARKS, "assistance* at once.†\n", "assistance at once.\n"),
    (Step.NOTE_MARKS, "assistance[2] at once. [3]\n", "assistance at once.\n"),
    (Step.NOTE_MARKS, "assistance1 at once,2 and immediately.3\n", "assistance at once,2 and immediately.\n"),
    (Step.LETTER_SPACING, "the A R T I C L E of the S o v i e t U n i o n\n", "the ARTICLE of the Soviet Union\n"),
    (Step.LINE_END_HYPHENS, "They under-\ntake to con-\nsult.\n", "They undertake\nto consult.\n"),
    (Step.LINE_END_HYPHENS, "govern¬\nments\n", "governments\n"),
    (Step.LINE_END_HYPHENS, "govern\u00ad\nments\n", "governments\n"),
    (Step.LINE_END_HYPHENS, "a pact of non-\naggression\n", "a pact of non-aggression\n"),
    (Step.LINE_END_HYPHENS, "the Balto-\nSlav treaty\n", "the Balto-Slav\ntreaty\n"),
    (Step.LINE_END_HYPHENS, "a sea-port; this sea-\nport\n", "a sea-port; this sea-port\n"),
    (Step.SCANNING_ERRORS, "Tbe year l939, in Artic1e 16 oi it\n", "The year 1939, in Article 16 of it\n"),
    (
        Step.SCANNING_ERRORS,
        "the Government, the Government, its Govemment\n",
        "the Government, the Government, its Government\n",
    ),
    (Step.SCANNING_ERRORS, "vvith all\n", "with all\n"),
]


@pytest.mark.parametrize(("step", "noisy", "clear"), NOISE)
def test_each_kind_of_noise_is_taken_out_said_and_left_in(step: Step, noisy: str, clear: str) -> None:
    text, done = cleaned(noisy)
    assert text == clear
    assert step in {mending.step for mending in done}
    assert all(1 <= mending.line <= noisy.count("\n") + 1 for mending in done)
    left, others = cleaned(noisy, steps=ALL_STEPS - {step})
    assert step not in {mending.step for mending in others}
    assert left != clear or step is Step.SOFT_HYPHENS
    assert cleaned(noisy, steps=frozenset()) == (noisy, ())


@pytest.mark.parametrize(
    ("language", "noisy", "clear"),
    [
        ("fr", "l'aide ct I'URSS\n", "l'aide et l'URSS\n"),
        ("de", "dcr Rat nnd\n", "der Rat und\n"),
        ("ru", "Cоветский Coюз\n", "Советский Союз\n"),
    ],
)
def test_confusions_of_other_languages(language: str, noisy: str, clear: str) -> None:
    assert cleaned(noisy, language)[0] == clear


@pytest.mark.parametrize(
    "text",
    [
        "They shall help each other at once.\n\n1. The first.\n\n2. The second.\n",
        "ARTICLE 1\n\nThey help.\n\nARTICLE 2\n\nThey consult.\n",
        "== article 1 ==\nThey help.\n== article1 [2] ==\n",
        "signed on 27 May 1939, July27, under Article 16 and 1.5 per cent\n",
        "a self-made co-operation of the Anglo-French Staffs — at once\n",
        "the draft B1, the aid of 300 men and I too\n",
        "under Art.3, No.5 and para.2\n",
        "one modern stem; one stern form\n",
        "They agree to\n\n(a) help;\n(b) consult.\n",
    ],
)
def test_what_is_no_noise_stays(text: str) -> None:
    assert cleaned(text) == (text, ())


def test_a_page_between_the_halves_of_a_word() -> None:
    assert cleaned("They guaran-\n\n12 PAPERS ON THE TALKS\n\ntee the peace.\n")[0] == "They guarantee\nthe peace.\n"


def test_every_step_is_described_and_summed_up() -> None:
    assert set(WHAT) == set(Step)
    _, done = cleaned("under-\ntake to con-\nsult\n")
    assert summary(done) == ["line-end-hyphens: 2 (line 1: ‘under-/take’ → ‘undertake’, …)"]


def test_a_transcription_is_cleaned_and_says_so() -> None:
    text = "The others¹ shall guaran-\ntee\n— 4 —\nhelp.\n"
    file = parse_witness(HEAD + text, "x.txt")
    assert file.witness.text == "The others shall guarantee\nhelp.\n"
    assert [(mending.line, mending.before) for mending in file.mendings] == [
        (10, "¹"),
        (10, "guaran-/tee"),
        (12, "— 4 —"),
    ]
    assert parse_witness(HEAD + text, "x.txt", steps=()).witness.text == text
