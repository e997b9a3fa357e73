"""What the drafts of 1939 show when they are compared."""

from __future__ import annotations

from lxml import html

from edition.drafts.coded import coded_distance
from edition.drafts.strand import strands
from edition.pages.drafts.changes import changes_table, steps_table
from edition.pages.drafts.offers import offers
from edition.pages.drafts.side_by_side import side_by_side
from edition.pages.drafts.strand import strand_view
from edition.pages.render import render
from edition.record.selections import selected
from tests.findings.looking import RECORD, look, rows

MAY, JUNE = "gbfr-1939-05-27", "su-1939-06-02"
JULY = ["gbfr-1939-07-01", "su-1939-07-03", "gbfr-1939-07-08", "su-1939-07-09"]
APRIL = ("fr-1939-04-14", "gb-1939-04-15", "su-1939-04-17", "fr-1939-04-25", "fr-1939-04-29")


def test_from_may_to_june_moscow_asked_for_named_states_and_no_separate_peace() -> None:
    found = rows(changes_table(RECORD, MAY, JUNE))
    for point, answers in {
        "Baltic states": ["covered if they ask or agree", "covered by name"],
        "League of Nations": ["Article 16 of the Covenant", "its principles, not its procedure"],
        "No separate peace": ["not mentioned", "forbidden"],
        "Military agreement": ["to follow later", "together with the pact"],
    }.items():
        assert found[point] == answers, look(
            "features", f"The drafts of 27 May and 2 June differ otherwise on: {point}."
        )
    assert "Reciprocity" not in found and "Duration" not in found, look(
        "features", "Another point differs than before."
    )


def test_july_went_to_and_fro_on_indirect_aggression() -> None:
    found = rows(steps_table(RECORD, JULY))
    assert found["Indirect aggression"] == [
        "not covered",
        "changed to covered, with or without threat of force",
        "changed to covered under threat of force",
        "changed to covered, with or without threat of force",
    ], look("features", "The four texts of July no longer change to and fro on indirect aggression.")


def test_the_offers_of_april() -> None:
    found = rows(offers(RECORD, APRIL))
    message = look("features", "The table of the offers of April says something else.")
    assert found["Reciprocity"] == [
        "in both directions", "one side only", "in both directions", "one side, once the other has helped first",
        "in both directions",
    ], message  # fmt: skip
    assert found["Attack on a signatory"].count("a case for help") == 1, message
    assert found["No separate peace"] == [
        "not mentioned", "not in the report", "forbidden", "not seen", "not mentioned",
    ], message  # fmt: skip


def test_the_questions_selected_for_a_table_are_coded_for_its_drafts() -> None:
    for row in selected(RECORD, "offers"):
        for draft in APRIL:
            assert f"{draft}.{row.record}" in RECORD["features"], (
                f"The table of the offers of April needs an answer of {draft} to {row.record}: add it to data/features.csv."
            )


def test_the_attack_on_a_signatory_moved_to_the_head_of_the_article() -> None:
    page = html.fromstring(render(side_by_side(RECORD, MAY, JUNE)))
    verdicts = page.xpath("//h3[text()='Attack on a signatory']/..//p[@class='sbs-verdict']/text()")
    assert verdicts == ["changed, in another place"], look("clauses", "The clause on an attack stands elsewhere.")


def test_the_base_of_a_strand_reads_as_its_restatement_does() -> None:
    page = html.fromstring(f"<div>{render(strand_view(RECORD, strands(RECORD, 'direct-attack')[0], 's1'))}</div>")
    base = page.xpath("//p[@class='strand-base']")[0]
    for extra in base.xpath("./a | ./span[@class='varies-gap']"):
        extra.drop_tree()
    assert " ".join(base.text_content().split()) == (
        "A1 The USSR shall give all possible help to Britain and France if the state helped is attacked by a European power."
    ), look("clauses", "The earliest clause on an attack on a signatory has other words.")
    entries = [" ".join(li.text_content().split()) for li in page.xpath("//li[@id]")]
    assert "the state helped A1] one of them S6 A2 A3 A4 A6 J1" in entries, look(
        "clauses", "Other texts have ‘one of them’."
    )


def test_may_and_june_lay_38_of_100_apart() -> None:
    apart = coded_distance(RECORD, MAY, JUNE)
    assert (round(100 * (apart.value or 0)), apart.features) == (38, 15), look("features", "The distance is another.")
