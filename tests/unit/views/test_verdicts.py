"""Historians’ positions: order, how they were read, tables and the grid."""

from __future__ import annotations

from itertools import pairwise

import pytest
from lxml import html

from edition.charts.argument_map import NAMES
from edition.charts.verdicts import verdicts
from edition.record import open_record
from edition.record.positions import PERIODS, STANCES, how_read, positions, read_in_own_words
from edition.views.verdicts import periods_table, steps_table

RECORD = open_record()
HELD = positions(RECORD)
BY_ID = {p.id: p for p in HELD}


def cells(shown: str) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in html.fromstring(f"<div>{shown}</div>").xpath("//tbody/tr")]


def test_positions_stand_in_order_of_year_and_none_is_lost() -> None:
    years = [p.year or 9999 for p in HELD]
    assert years == sorted(years)
    assert {p.id for p in HELD} == set(RECORD["objections"])
    assert (HELD[0].author, HELD[0].year) == ("Winston S. Churchill", 1948)


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("neilson-the-slow-ship", True),
        ("neilson-gap-of-minds", False),  # The work named is a review.
        ("taylor-soviet-role", False),  # Through another historian.
        ("pons-litvinov-and-molotov", False),  # His own book, known at second hand.
        ("sipols-soviet-case", False),  # Through his critic, though his book was opened elsewhere.
        ("lukes-last-days", False),  # His article was opened; the position is told by another.
        ("hdiplo-1052-war-averted", True),  # The review itself, whose writer’s name was not on the page.
    ],
)
def test_how_a_position_was_read(name: str, own: bool) -> None:
    assert read_in_own_words(RECORD, RECORD["objections"][name]) is own


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("neilson-the-slow-ship", "read in extracts of the writer’s own text"),
        ("steiner-not-without-france", "read in the opening or abstract of the writer’s own text"),
        ("pons-soviet-political-culture", "reported: known from a description or citation of the work"),
        ("steiner-alliance-missed", "reported: known through another’s text"),
        ("hdiplo-1052-hudson", "read in the opening or abstract of the writer’s own text"),
    ],
)
def test_each_position_says_how_it_was_read(name: str, words: str) -> None:
    assert how_read(RECORD, RECORD["objections"][name]) == words


def test_remarks_in_brackets_are_no_part_of_a_name() -> None:
    assert not [p.author for p in HELD if "(" in p.author]
    assert BY_ID["girault-daladier"].author == "René Girault"


def test_spans_of_time_follow_each_other_and_hold_every_dated_position() -> None:
    for one, two in pairwise(PERIODS):
        assert two.first == one.last + 1
    assert all(any(p.first <= h.year <= p.last for p in PERIODS) for h in HELD if h.year)


def test_the_periods_add_up() -> None:
    rows = cells(periods_table(RECORD).html)
    assert sum(int(n) for row in rows for n in row[1:4]) == len(HELD)
    assert rows[0][0].startswith("to 1988")
    assert rows[-1][0] == "no year known"


def test_each_step_names_those_who_hold_something_on_it() -> None:
    rows = {r[0]: r[1:] for r in cells(steps_table(RECORD).html)}
    pact = rows[RECORD["arguments"]["a10-pact-as-last-resort"].text("title")]
    assert "Geoffrey Roberts 1989" in pact[STANCES.index("agrees")]
    assert "Silvio Pons 2002" in pact[STANCES.index("objects")]
    assert "Richard Overy 2011" in pact[STANCES.index("qualifies")]  # He leaves the question open.
    assert len(rows) == len({step for p in HELD for step in p.steps})


def test_steps_without_a_position_are_named() -> None:
    text = html.fromstring(f"<div>{steps_table(RECORD).html}</div>").text_content()
    assert (
        RECORD["arguments"]["b06-maisky-and-strang"].text("title") in text.rsplit("No position in this record on", 1)[1]
    )


def test_names_lead_to_positions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION_BOOK", "1")
    for target in html.fromstring(f"<div>{steps_table(RECORD).html}</div>").xpath("//a/@href"):
        table, name = target.removeprefix("record:").split("/", 1)
        assert name in RECORD[table]


def test_the_grid_has_a_mark_for_each_position_and_chapter() -> None:
    plate = verdicts(RECORD)
    marks = sum(len(p.chapters) for p in HELD)
    for drawn in (plate.svg, plate.narrow):
        assert drawn.count("<title>") == marks
    assert len(plate.data) == len(HELD)
    assert plate.title.startswith(f"Of {len(HELD)} positions")
    assert "Churchill" in plate.narrow
    assert all(NAMES[c] in plate.alt for p in HELD for c in p.chapters)


def test_only_own_words_and_only_objections() -> None:
    plate = verdicts(RECORD, own=True, stances=("objects",))
    assert plate.name != verdicts(RECORD).name
    assert set(plate.data["Stance"]) == {"objects"}
    assert set(plate.data["Read"]) == {"own text"}
    with pytest.raises(ValueError, match="no such position"):
        verdicts(RECORD, stances=())
