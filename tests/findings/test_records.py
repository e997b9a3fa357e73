"""What pages of the record say of 1939."""

from __future__ import annotations

from lxml import html

from edition.pages.apparatus import drafts, moves
from edition.pages.inline import plain
from edition.pages.render import render
from tests.findings.looking import RECORD, look, rows

MAY = "gbfr-1939-05-27"


def test_the_page_of_the_draft_of_may_says_in_words_what_is_coded() -> None:
    table = next(part for part in drafts.page(RECORD, MAY).parts if part.id == "features").views[0]
    assert rows(table)["Baltic states"][0] == "covered if they ask or agree", look(
        "features", "The draft of 27 May covers the Baltic states otherwise."
    )


def test_the_draft_of_may_was_answered_after_six_days() -> None:
    row = next(move for move in RECORD.rows("moves") if move.draft == MAY)
    assert plain(moves.move_model(RECORD, row).turn).startswith(
        "Then it was the turn of the Soviet Union: answered after 6 days by"
    ), look("moves", "The draft of 27 May was answered otherwise.")


def test_the_draft_of_may_is_compared_on_four_pages() -> None:
    (head, *_rest) = drafts.page(RECORD, MAY).lead
    said = html.fromstring(f"<div>{render(head)}</div>").xpath("//p[@class='compared']")[0].text_content()
    assert said == "Side by side with its neighbours: B3 and A1, S5 and A1, A1 and S6, A1 and A2.", look(
        "drafts", "The draft of 27 May has other neighbours."
    )
