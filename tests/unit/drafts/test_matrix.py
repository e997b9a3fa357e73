"""The clause matrix: what is known of each topic in each draft."""

from __future__ import annotations

from edition.drafts.matrix import TopicChange, TopicInDraft, coverage_state, named_in, topic_matrix
from edition.record import open_record


def cells() -> dict[tuple[str, str], TopicInDraft]:
    return {(c.draft.siglum, c.topic.id): c for row in topic_matrix(open_record()) for c in row}


def test_unknown_is_never_shown_as_absent_nor_absent_as_unknown() -> None:
    record = open_record()
    for cell in cells().values():
        known = coverage_state(record, cell.draft.id, cell.topic.id)
        assert (cell.state is TopicChange.UNKNOWN) == (known == "unknown")
        assert (cell.state in (TopicChange.ABSENT, TopicChange.DROPPED)) == (known == "absent")


def test_what_nobody_noted_is_unknown() -> None:
    assert coverage_state(open_record(), "su-1939-06-02", "no-such-topic") == "unknown"


def test_changes_against_the_same_side_are_those_of_the_record() -> None:
    found = cells()
    assert found["S6", "separate-peace"].state is TopicChange.NEW  # S5 of 14 May said nothing on it
    assert found["A4", "direct-attack"].state is TopicChange.CHANGED
    assert found["A3", "direct-attack"].state is TopicChange.SAME
    assert found["S5", "separate-peace"].state is TopicChange.DROPPED  # the eight points had it
    assert found["S1", "participants"].state is TopicChange.PRESENT  # the first Soviet text
    assert found["A1", "duration"].state is TopicChange.UNKNOWN


def test_nothing_is_said_of_a_change_where_the_earlier_text_was_not_seen() -> None:
    for cell in cells().values():
        if cell.state in (TopicChange.NEW, TopicChange.CHANGED, TopicChange.SAME, TopicChange.DROPPED):
            assert cell.before is not None
            assert coverage_state(open_record(), cell.before.id, cell.topic.id) != "unknown"


def test_a_topic_treated_elsewhere_leads_to_the_clauses_that_treat_it() -> None:
    cell = cells()["A1", "consent"]
    assert [clause.article for clause in cell.clauses] == ["1(1)", "1(2)"]
    assert cell.state is TopicChange.PRESENT


def test_labels_with_commas_and_labels_inside_others_are_told_apart() -> None:
    record = open_record()
    found = named_in(record, "fr-1939-04-14", "Clause letter, 1, letter, 2.")
    assert [clause.article for clause in found] == ["letter, 1", "letter, 2"]
    found = named_in(record, "su-1939-06-02", "Clause 1(3).")
    assert [clause.article for clause in found] == ["1(3)"]
    assert named_in(record, "su-1939-06-02", "The text was seen and says nothing on it.") == ()


def test_every_draft_and_topic_has_one_cell() -> None:
    record = open_record()
    assert len(cells()) == len(record["drafts"]) * len(record["topics"])
