"""Which drafts belong together."""

from __future__ import annotations

from edition.drafts.succession import PairReason, answers_to, day_of_draft, draft_pairs, drafts_in_order, own_before
from edition.record import open_record


def own(siglum: str) -> str:
    record = open_record()
    draft = next(row for row in record.rows("drafts") if row.siglum == siglum)
    before = own_before(record, draft)
    return before.siglum if before else ""


def test_the_same_side_is_a_government_that_stands_behind_both() -> None:
    assert own("A1") == "B3"  # British before, Anglo-French now
    assert own("S6") == "S5"
    assert own("F2") == "F1"
    assert own("S1") == own("B1") == own("F1") == ""


def test_a_joint_text_is_not_what_one_side_last_proposed() -> None:
    assert own("J1") == "A6"
    assert own("A7") == "A6"


def test_military_papers_follow_military_papers_only() -> None:
    assert own("A8") == own("S11") == ""
    assert own("S12") == "S11"


def test_a_draft_never_handed_over_stands_at_the_day_it_was_drafted() -> None:
    record = open_record()
    internal = record["drafts"]["su-1939-04-15-internal"]
    assert internal.handed_over is None
    assert str(day_of_draft(internal)) == "1939-04-15"
    order = [row.siglum for row in drafts_in_order(record)]
    assert order.index("B2") < order.index("S3") < order.index("S4")


def test_every_draft_that_answers_or_follows_has_its_pairs() -> None:
    record = open_record()
    found = {(e.first.siglum, e.second.siglum): e.why for e in draft_pairs(record)}
    assert found["A1", "S6"] == (PairReason.ANSWER,)
    assert found["S5", "S6"] == (PairReason.OWN,)
    assert found["A6", "J1"] == (PairReason.ANSWER, PairReason.OWN)
    assert found["A4", "S10"] == (PairReason.SPAN,)
    for draft in record.rows("drafts"):
        for name in draft.answers:
            assert (record["drafts"][name].siglum, draft.siglum) in found
    order = {row.id: n for n, row in enumerate(drafts_in_order(record))}
    assert all(order[e.first.id] < order[e.second.id] for e in draft_pairs(record))
    assert len({e.id for e in draft_pairs(record)}) == len(draft_pairs(record))


def test_one_text_may_have_several_answers() -> None:
    record = open_record()
    told = [row.siglum for row in answers_to(record, record["drafts"]["su-1939-04-17"])]
    assert told == ["F2", "F3", "B3"]
