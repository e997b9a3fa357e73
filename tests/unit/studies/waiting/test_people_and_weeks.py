"""Who met whom, and the rhythm of the weeks."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from edition.dates import parse
from edition.record.tables import Encounter, Event
from edition.studies.meetings import meetings
from edition.studies.waiting import rhythm
from edition.studies.waiting.rhythm import monday
from tests.unit.made import made


def event(name: str, when: str, kind: str = "meeting", thread: str = "political") -> Event:
    return made(Event, id=name, date=parse(when), kind=kind, thread=thread)


def encounter(name: str, *people: str) -> Encounter:
    return made(Encounter, id=name, people=people)


EVENTS = [
    event("a", "1939-05-08", "reply"),
    event("b", "1939-05-27", "proposal"),
    event("c", "1939-05-31", "speech", "public"),
    event("d", "1939-08-12", "military", "military"),
]
TALKS = [
    encounter("a", "seeds", "molotov"),
    encounter("b", "seeds", "payart", "molotov"),
    encounter("c", "drax", "doumenc", "voroshilov"),
]


def test_pairs_are_counted_with_their_encounters() -> None:
    found = meetings(TALKS)
    assert found.encounters("seeds", "molotov") == found.encounters("molotov", "seeds") == ("a", "b")
    assert found.count("molotov", "drax") == 0
    assert found.people[:2] == ("molotov", "seeds")


def test_the_matrix_is_symmetric_and_empty_on_its_diagonal() -> None:
    matrix = meetings(TALKS).matrix()
    assert all(matrix[i][j] == matrix[j][i] for i in range(len(matrix)) for j in range(len(matrix)))
    assert all(matrix[i][i] == 0 for i in range(len(matrix)))


def test_colleagues_do_not_meet_and_rare_pairs_can_be_left_out() -> None:
    party = {"seeds": "GB", "drax": "GB", "payart": "FR", "doumenc": "FR", "molotov": "SU", "voroshilov": "SU"}
    assert meetings(TALKS, party_of=party).count("seeds", "payart") == 1
    assert meetings(TALKS, party_of={**party, "payart": "GB"}).count("seeds", "payart") == 0
    assert meetings(TALKS).at_least(2).people == ("molotov", "seeds")


def test_weeks_run_without_a_gap() -> None:
    found = rhythm(EVENTS)
    assert found.weeks[0] == date(1939, 5, 8)
    assert found.weeks[-1] == date(1939, 8, 7)
    assert len(found.weeks) == 14
    assert sum(found.counts("political")) == 2
    assert found.threads == ("military", "political", "public")


def test_a_date_across_weeks_is_kept_apart() -> None:
    found = rhythm([*EVENTS, event("month", "1939-07"), event("edge", "1939-05-14/1939-05-15")])
    assert found.unplaced == ("month", "edge")
    assert rhythm([]).weeks == ()


def test_limits() -> None:
    found = rhythm([*EVENTS, event("open", "1939-05-10/..")], date(1939, 5, 1), date(1939, 6, 30))
    assert [i for ids in found.events.values() for i in ids] == ["a", "b", "c"]


@given(st.dates(min_value=date(1, 1, 8)))
def test_weeks_begin_on_monday(day: date) -> None:
    assert monday(day).weekday() == 0
    assert 0 <= (day - monday(day)).days < 7
