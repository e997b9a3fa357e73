"""The exchange of April to August 1939 in short, for tests that must not hang on the data."""

from edition.dates import parse
from edition.record.sides import Sides
from edition.studies.waiting import Move

TABLE = Sides({"west": ("GB", "FR"), "ussr": ("SU",)})

WEST, USSR = ("GB", "FR"), ("SU",)
_ROWS: list[tuple[str, tuple[str, ...], str, str, tuple[int, ...]]] = [
    # slug with the day handed over, by, left, rival, answered rows
    ("1939-04-14-french-letters", ("FR",), "", "", ()),
    ("1939-04-15-british-unilateral", ("GB",), "1939-04-14?", "", ()),
    ("1939-04-17-soviet-eight-points", USSR, "", "", (0, 1)),
    ("1939-04-25-french-draft", ("FR",), "", "", (2,)),
    ("1939-04-29-surits-conditional", USSR, "", "", (3,)),
    ("1939-05-08-british-reply", ("GB",), "1939-05-06", "", (2,)),
    ("1939-05-14-soviet-memorandum", USSR, "", "1939-05-15", (5,)),
    ("1939-05-27-anglo-french-draft", WEST, "1939-05-25/1939-05-26", "", (6,)),
    ("1939-06-02-soviet-draft", USSR, "", "", (7,)),
    ("1939-06-14-journey", WEST, "1939-06-12", "", ()),
    ("1939-06-15-strang-proposals", WEST, "1939-06-12", "", (8,)),
    ("1939-06-16-soviet-memorandum", USSR, "", "", (10,)),
    ("1939-06-21-article-1", WEST, "1939-06-19?", "", (11,)),
    ("1939-06-22-soviet-reply", USSR, "", "", (12,)),
    ("1939-07-25-acceptance", ("GB",), "", "", (13,)),
]


def exchange() -> tuple[Move, ...]:
    """Return the moves."""
    moves: list[Move] = []
    for slug, by, left, rival, answers in _ROWS:
        day = slug[:10]
        to = by if "journey" in slug else WEST if by == USSR else USSR
        moves.append(
            Move(
                f"m-{slug}", by, to, parse(day + "?" if rival else day), TABLE,
                answers=tuple(moves[n].id for n in answers),
                left=parse(left) if left else None,
                rivals=(parse(rival),) if rival else (),
                concludes="acceptance" in slug,
            )
        )  # fmt: skip
    return tuple(moves)
