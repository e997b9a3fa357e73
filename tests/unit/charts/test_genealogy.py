"""Who took whose words, and where the drafts vary."""

from __future__ import annotations

from edition.charts import genealogy, variation
from edition.charts.plates.genealogy import list_lines
from edition.charts.plates.variation import list_strips
from edition.record import open_record


def test_each_draft_tells_whose_words_it_has() -> None:
    told = {line.draft.siglum: line.told for line in list_lines(open_record())}
    assert told["S6"] == "4 from S4, 4 from A1, 3 new"
    assert told["F3"] == "1 from F1, 2 from F2"  # the third clause of F2 is not verified
    assert told["S1"] == "4 new"


def test_the_title_counts_both_sides_alike() -> None:
    record = open_record()
    plate = genealogy(record)
    later = plate.data[plate.data["Clause"].str.match(r"(A[2-7]),")]
    soviet = later["Words from"].str.match(r"S\d")
    assert f"{soviet.sum()} of {len(later)} clauses in Western texts" in plate.title
    answers = plate.data[plate.data["Clause"].str.match(r"S([7-9]|10),")]
    western = answers["Words from"].str.match(r"[ABF]\d")
    assert f"{western.sum()} of {len(answers)} in Soviet texts" in plate.title


def test_every_clause_of_a_text_stands_in_the_data() -> None:
    record = open_record()
    plate = genealogy(record)
    counted = [c for c in record.rows("clauses") if c.kind != "oral" and c.status != "unverified"]
    assert sorted(plate.data["_record"]) == sorted(f"clauses/{clause.id}" for clause in counted)


def test_variation_shows_every_topic_on_which_drafts_can_be_aligned() -> None:
    record = open_record()
    shown = {strip.topic.id: strip for strip in list_strips(record) if strip.density is not None}
    assert "passage" not in shown and "third-states" in shown
    assert shown["direct-attack"].drafts == 7
    plate = variation(record)
    assert list(plate.data["Topic"]) == [strip.topic.name for strip in shown.values()]
    assert plate.title.startswith("Of the topics on which 4 or more drafts can be aligned, ‘Consultation’")
