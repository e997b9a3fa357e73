"""Who met whom in 1939."""

from __future__ import annotations

from datetime import date

from edition.studies.meetings import all_meetings, envoys_with, pairs
from tests.findings.looking import RECORD, look


def test_the_most_frequent_pair_is_seeds_and_molotov() -> None:
    first = pairs(RECORD)[0]
    assert (first.one, first.two) == ("molotov", "seeds"), look("encounters", "Another pair met most often.")
    assert len(first.encounters) == sum({"seeds", "molotov"} <= set(e.people) for e in RECORD.rows("encounters"))
    dates = [RECORD["events"][row.event].date.earliest for row in first.encounters]
    assert dates == sorted(dates)


def test_no_pair_is_of_one_party_and_stalin_never_met_hitler() -> None:
    met = all_meetings(RECORD)
    party = {p.id: p.party for p in RECORD.rows("people")}
    assert all(party[a] != party[b] for a, b in met.cells)
    for one, two in (("stalin", "hitler"), ("kennedy", "litvinov")):
        assert met.count(one, two) == 0, look("encounters", f"{one} and {two} are said to have met.")


def test_schulenburg_saw_molotov_four_times_in_the_days_before_the_pact() -> None:
    message = look("encounters", "Schulenburg saw Molotov more or less often.")
    assert envoys_with(RECORD, "molotov", ("schulenburg",), date(1939, 8, 15), date(1939, 8, 19)) == 4, message
    assert envoys_with(RECORD, "molotov", ("schulenburg",), date(1939, 7, 1), date(1939, 7, 31)) == 0, message
