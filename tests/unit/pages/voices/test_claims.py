"""Public claims as tables: choice, words for findings, what bears on them, the sums."""

from __future__ import annotations

from datetime import date

from edition.dates import parse
from edition.pages.voices.claims import claims_table, finding_words, tally_table
from edition.record import Record
from edition.record.tables import Event, Person, PublicClaim, RecordedMove, Statement
from edition.studies.claims import Finding
from tests.unit.made import made, record_of
from tests.unit.pages.showing import heads, label, links, rows, tree


def claim(name: str, position: int, statement: str, verdict: str, **bears: tuple[str, ...]) -> PublicClaim:
    return made(PublicClaim, id=name, position=position, statement=statement, claim=f"Claim {name}.", verdict=verdict,
                reason="So it is.", **bears)  # fmt: skip


BEHALF = {"government": "Government", "member": "Members", "soviet": "Soviet side"}


def small() -> Record:
    words = {"borne-out": "borne out", "in-part": "in part", "differs": "differs", "cannot-be-told": "cannot be told"}
    return record_of(
        *(label("claims", "verdict", code, said) for code, said in words.items()),
        *(label("statements", "behalf", code, said) for code, said in BEHALF.items()),
        made(Statement, id="may", date=parse("1939-05-05"), speaker="chamberlain", behalf="government"),
        made(Statement, id="winter", date=parse("1939-11-30"), speaker="molotov", behalf="soviet"),
        made(Person, id="chamberlain", name="Neville Chamberlain", party="GB"),
        made(Person, id="molotov", name="Viacheslav Molotov", party="SU"),
        made(Event, id="e", date=parse("1939-05-03")),
        made(RecordedMove, id="m", received=parse("1939-05-08")),
        claim("late", 2, "winter", "differs"),
        claim("early", 1, "may", "in-part", events=("e",), moves=("m",)),
    )


def test_each_claim_stands_beside_finding_reason_and_records() -> None:
    early, late = rows(claims_table(small()))
    assert early == [
        "Neville Chamberlain, 5 May 1939",
        "Claim early.",
        "in part",
        "So it is. event of 3 May 1939; move of 8 May 1939",
    ]
    assert late[2] == "differs"
    assert links(claims_table(small()))[:3] == ["statements/may", "events/e", "moves/m"]
    assert [b.text for b in tree(claims_table(small())).xpath("//td/strong")] == ["in part", "differs"]


def test_claims_are_chosen_by_day_finding_and_behalf() -> None:
    record = small()
    assert [r[1] for r in rows(claims_table(record, until=date(1939, 9, 30)))] == ["Claim early."]
    assert [r[1] for r in rows(claims_table(record, since=date(1939, 9, 30)))] == ["Claim late."]
    assert [r[1] for r in rows(claims_table(record, findings=(Finding.DIFFERS,)))] == ["Claim late."]
    assert [r[1] for r in rows(claims_table(record, behalf=("government",)))] == ["Claim early."]
    assert len(rows(claims_table(record, behalf=("government", "soviet")))) == 2
    assert repr(claims_table(record, caption="Chosen", behalf=("member",))) == "Chosen: 0 claims"


def test_the_tally_has_a_column_for_each_finding_and_adds_up() -> None:
    view = tally_table(small())
    assert heads(view) == ["Who", *(finding_words(small(), f).capitalize() for f in Finding), "All"]
    assert [(row[0], row[-1]) for row in rows(view)] == [("Government", "1"), ("Members", "0"), ("Soviet side", "1")]
