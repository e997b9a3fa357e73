"""Who met whom."""

from edition.record.tables import Encounter
from edition.studies.meetings import count_meetings
from tests.unit.made import made


def encounter(name: str, *people: str) -> Encounter:
    return made(Encounter, id=name, people=people)


TALKS = [
    encounter("a", "seeds", "molotov"),
    encounter("b", "seeds", "payart", "molotov"),
    encounter("c", "drax", "doumenc", "voroshilov"),
]


def test_pairs_are_counted_with_their_encounters() -> None:
    found = count_meetings(TALKS)
    assert found.encounters("seeds", "molotov") == found.encounters("molotov", "seeds") == ("a", "b")
    assert found.count("molotov", "drax") == 0
    assert found.people[:2] == ("molotov", "seeds")


def test_the_matrix_is_symmetric_and_empty_on_its_diagonal() -> None:
    matrix = count_meetings(TALKS).matrix()
    assert all(matrix[i][j] == matrix[j][i] for i in range(len(matrix)) for j in range(len(matrix)))
    assert all(matrix[i][i] == 0 for i in range(len(matrix)))


def test_colleagues_do_not_meet_and_rare_pairs_can_be_left_out() -> None:
    party = {"seeds": "GB", "drax": "GB", "payart": "FR", "doumenc": "FR", "molotov": "SU", "voroshilov": "SU"}
    assert count_meetings(TALKS, party_of=party).count("seeds", "payart") == 1
    assert count_meetings(TALKS, party_of={**party, "payart": "GB"}).count("seeds", "payart") == 0
    assert count_meetings(TALKS).at_least(2).people == ("molotov", "seeds")
