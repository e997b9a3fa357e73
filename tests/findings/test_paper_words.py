"""What the chapter on the white paper's own wording says of the record, held against it."""

from __future__ import annotations

from edition.record import open_record
from edition.studies.publishing.wording import by_code, never_spoken_of, sayings
from tests.findings.looking import look

RECORD = open_record()
SAID = sayings(RECORD)


def test_ministers_never_say_what_the_paper_is_for_and_members_never_why_it_waits() -> None:
    where = "{#own-sides} and 'In brief' of chapters/workshop/own-wording.md say so."
    assert never_spoken_of(RECORD, "government") == ("purpose",), look("paper-words", where)
    assert never_spoken_of(RECORD, "member") == ("delay",), look("paper-words", where)


def test_the_government_says_white_paper_on_one_day_only() -> None:
    named = by_code([s for s in SAID if s.statement.behalf == "government"], "name")
    days = [str(s.statement.date) for s in named["as-white-paper"]]
    assert days == ["1939-12-13"], look("paper-words", "'In brief' says that it said White Paper on that day alone.")
    documents = [str(s.statement.date) for s in named["as-documents"]]
    assert documents[0] < days[0] < documents[-1], look(
        "paper-words", "'In brief' says documents came before and after."
    )


def test_the_government_says_one_thing_of_the_contents() -> None:
    (scope,) = [s for s in SAID if s.aspect == "scope" and s.statement.behalf == "government"]
    assert scope.code == "the-course", look("paper-words", "{#own-december} quotes the one thing it said.")


def test_consent_is_a_rule_in_august_and_a_conclusion_in_march() -> None:
    said = [
        (s.code, str(s.statement.date)) for s in SAID if s.aspect == "consent" and s.statement.behalf == "government"
    ]
    assert [code for code, _ in said] == ["assent-needed", "others-concerned", "will-not-ask", "jointly", "jointly"], (
        look("paper-words", "{#own-consent} tells these steps.")
    )
    assert not [day for _, day in said if day == "1939-12-13"], look(
        "paper-words", "{#own-december}: not mentioned that day."
    )


def test_sayings_stand_in_order_of_time() -> None:
    days = [s.statement.date.latest for s in SAID]
    assert days == sorted(days), "The column position of data/paper-words.csv follows the statements; put it in order."
