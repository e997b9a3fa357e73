"""What was compared with its source: the sample of the release, and the quotations of the American documents."""

from __future__ import annotations

from edition.exports.sampled import sample_is_complete
from edition.record import open_record
from edition.record.sampling import SIZE, draw, recorded, releases


def test_the_release_has_its_sample() -> None:
    record = open_record()
    assert not list(sample_is_complete(record))
    latest = recorded(record, releases(record)[0])
    assert len(latest) == SIZE


def test_the_sample_is_still_nearly_the_one_that_its_seed_draws() -> None:
    record = open_record()
    rows = recorded(record, releases(record)[0])
    drawn = {row.id for row in draw(record, rows[0].seed)}
    still = sum(row.evidence in drawn for row in rows)
    assert still >= SIZE // 2, "so many rows were added that a new sample is due"


def test_what_was_mended_or_not_had_says_what_or_why() -> None:
    for row in open_record().rows("samples"):
        assert row.note or row.result == "agrees", row.id


def test_every_quotation_from_foreign_relations_was_compared() -> None:
    compared = [row for row in open_record().rows("readings") if row.source.startswith("frus")]
    assert compared
    assert all(row.checked_how in ("reading", "program") for row in compared)
