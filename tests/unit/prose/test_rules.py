"""Each rule of the style sheet finds its fault, and leaves good prose alone."""

from __future__ import annotations

import pytest

from edition.prose import chapter_faults, check_chapters, text_blocks
from edition.record import open_record

RECORD = open_record()
HEAD = "---\nkernelspec:\n  name: python3\n---\n\n# A chapter\n\n"

FAULTS = {
    "spelling of -ise": ("They organized a mission.", "spelling", "organized"),
    "spelling of -isation": ("The mobilization began.", "spelling", "mobilization"),
    "spelling of -our": ("It did them honor.", "spelling", "honor"),
    "spelling of -ence": ("The defense of Poland.", "spelling", "defense"),
    "spelling of a state": ("Rumania was silent.", "spelling", "Rumania"),
    "variant of a name": ("Suritz wrote to Moscow.", "name", "Suritz"),
    "name without its accent": ("Then Benes asked.", "name", "Benes"),
    "variant inside a reference": ("Then {person}`Molotoff <molotov>` spoke.", "name", "Molotoff"),
    "long quotation": (
        "He said ‘one two three four five six seven eight nine ten eleven twelve thirteen’.",
        "quotation",
        "one two three four five six seven eight nine ten eleven twelve thirteen",
    ),
    "long quotation across lines": (
        "He said ‘one two three four five six seven\neight nine ten eleven twelve thirteen’.",
        "quotation",
        "one two three four five six seven eight nine ten eleven twelve thirteen",
    ),
    "straight apostrophe": ("The Cabinet's reply.", "straight-quote", "The Cabinet's reply."),
    "straight quotation marks": ('He said "no".', "straight-quote", 'He said "no".'),
    "abbreviation": ("The NKVD reported it.", "abbreviation", "NKVD"),
    "typed number of days": ("It took 21 days.", "typed-number", "21 days"),
    "typed number of events": ("The record has seven events here.", "typed-number", "seven events"),
}


@pytest.mark.parametrize(("text", "rule", "value"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_on_its_line(text: str, rule: str, value: str) -> None:
    found = list(chapter_faults("chapters/trial.md", HEAD + text, RECORD))
    assert [(p.rule, p.row) for p in found][:1] == [(rule, 8)]
    assert value in found[0].value
    assert found[0].remedy


@pytest.mark.parametrize(
    "text",
    [
        "On 27 May {person}`Seeds <seeds>` brought the draft ({source}`survey-1958 | whole`).",
        "It took {glue:text}`days` days, and Zhdanov wrote of ‘75 days’.",
        "The ministers’ reply, ‘at no stage been any avoidable delay’, was read on 5 May.",
        "```python\nprint('Rumania', \"NKVD\")\n```",
        "{#benes-question}\nThe words `data/events.csv` and ‘honor’ and ‘Rumania’ may stand.",
        "TASS and the USSR need no explaining; eight points and three governments do not count.",
        ":::{carley} a06a-litvinov-dismissed\nCarley follows Payart.\n:::",
        "See <https://doi.org/10.1080/07075332.2018.1458043> and [a page](../a-page's.md).",
    ],
)
def test_good_prose_passes(text: str) -> None:
    assert list(chapter_faults("chapters/trial.md", HEAD + text, RECORD)) == []


def test_a_title_may_be_longer_than_a_quotation() -> None:
    title = next(s.title for s in RECORD.sources.values() if len(s.title.split()) > 12 and "’" not in s.title)
    assert list(chapter_faults("chapters/trial.md", f"{HEAD}See ‘{title}’.", RECORD)) == []


def test_passages_are_what_a_reader_reads() -> None:
    source = HEAD + (
        "{#one}\nFirst {event}`words <an-event>`, then {glue:text}`a-number`\nand {person}`maisky`.\n\n"
        "```{code-cell} python\nnot = 'read'\n```\n\n- an *item* ({source}`survey-1958 | whole`)\n- another\n"
    )
    assert [(p.line, p.text) for p in text_blocks(source, RECORD)] == [
        (6, "A chapter"),
        (9, "First words, then ◊ and Ivan Maisky."),
        (16, "an item"),
        (17, "another"),
    ]


def test_the_chapters_keep_the_style_sheet() -> None:
    assert check_chapters(RECORD) == []
