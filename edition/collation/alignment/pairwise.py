"""Global alignment of two sequences, exact, with words before everything else.

The alignment returned is the best of all by three measures, compared in this order:

1. the weight of the words kept: a content word 3, another form of it 1, a function word 1;
2. how little the kept words are scattered: each run of kept words costs 2, and 1 more if it ends
   in a function word, which belongs to the word behind it;
3. the punctuation kept: 1 for each mark, 1 more if it follows on what is kept before it.

A lower measure never outweighs a higher one, so punctuation cannot draw words out of place. Words
that have nothing in common are set side by side only where one alone takes the place of one alone:
which word of a longer phrase answers which of another is not for a program to say.

Global alignment by dynamic programming is due to Needleman and Wunsch (1970), the second state
for open runs to Gotoh (1982). Texts of more than `EXACT` tokens are first cut where they have a long
passage in common that neither has twice (`edition.collation.alignment.anchors`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from edition.collation.alignment.anchors import stretches
from edition.collation.alignment.corridor import corridor
from edition.collation.alignment.gaps import Step, settled
from edition.collation.alignment.weights import Column, Values, column_values, word_worth
from edition.collation.texts.tokens import Kind, Token

_NEVER = -(1 << 200)
_FROM_KEPT, _UP, _LEFT, _APART = range(4)


class Score(NamedTuple):
    """The three measures of an alignment; the greater, the better."""

    weight: int
    scatter: int
    punctuation: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tokens side by side, or one with nothing beside it."""

    first: Token | None
    second: Token | None

    @property
    def same(self) -> bool:
        """Whether both are there and count as the same."""
        return bool(self.first and self.second and self.first.n == self.second.n)


def align(first: Iterable[Token], second: Iterable[Token]) -> tuple[Pair, ...]:
    """Align two texts.

    Examples
    --------
    Two wordings of the clause on consultation (restated), June 1939.

    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> pairs = align(read("consult together, at once"), read("consult at once"))
    >>> [pair.first.t for pair in pairs if pair.first and not pair.second]
    ['together', ',']
    """
    one, two = tuple(first), tuple(second)
    # Equal alternatives are decided from the left side; a fixed side makes it a symmetric choice.
    if _order(two) < _order(one):
        return tuple(Pair(pair.second, pair.first) for pair in align(two, one))
    steps = align_columns([Column.of([token]) for token in one], [Column.of([token]) for token in two])
    return tuple(Pair(None if i is None else one[i], None if j is None else two[j]) for i, j in steps)


def _order(tokens: Sequence[Token]) -> tuple[list[str], list[str]]:
    return [token.n for token in tokens], [token.t for token in tokens]


def align_columns(first: Sequence[Column], second: Sequence[Column], *, pairs: int = 1) -> list[Step]:
    """Align two sequences of columns, each of one witness or of several aligned before.

    Parameters
    ----------
    first, second : sequence of Column
        The two sides.
    pairs : int
        How many pairs of witnesses the two sides make.

    Returns
    -------
    list of (int or None, int or None)
        For each column of the result the places it takes from either side.

    Raises
    ------
    TooLongError
        If the sides are long and have hardly a passage in common.
    """
    steps: list[Step] = []
    kept: list[bool] = []
    for part in stretches([column.only for column in first], [column.only for column in second]):
        if part.same:
            run = [(i, i - part.start + part.other_start) for i in range(part.start, part.end)]
            steps += run
            kept += [True] * len(run)
            continue
        left, right = first[part.start : part.end], second[part.other_start : part.other_end]
        values = column_values(left, right, pairs=pairs)
        for i, j, is_kept in _aligned(left, right, values):
            steps.append((None if i is None else part.start + i, None if j is None else part.other_start + j))
            kept.append(is_kept)
    return settled(steps, kept, first, second)


def _aligned(
    first: Sequence[Column], second: Sequence[Column], values: Values
) -> list[tuple[int | None, int | None, bool]]:
    bounds = corridor(values, len(second))
    codes = _fill(first, values, bounds, _Scale.of(len(first) + len(second)))
    return _trace(codes, bounds, len(first), len(second))


@dataclass(frozen=True, slots=True)
class _Scale:
    """What one unit of each measure weighs when the three are packed in one number."""

    weight: int
    scatter: int

    @classmethod
    def of(cls, length: int) -> _Scale:
        # A text of this length cannot gather as much of a lower measure as one unit of a higher.
        unit = 2 * length + 1
        return cls(unit * (3 * length + 1), unit)


def _fill(
    first: Sequence[Column],
    values: Values,
    bounds: Sequence[tuple[int, int]],
    scale: _Scale,
) -> list[list[tuple[bool, int]]]:
    """Fill the corridor; for each cell note how a kept and an open state were reached.

    `kept` is the best score of a cell whose last step keeps something; `free` the best of one
    from which the next step starts anew.
    """
    codes: list[list[tuple[bool, int]]] = []
    above_kept: list[int] = []
    above_free: list[int] = []
    above_low, above_high = 0, -1
    for i, (low, high) in enumerate(bounds):
        row_kept: list[int] = []
        row_free: list[int] = []
        row_codes: list[tuple[bool, int]] = []
        column = first[i - 1] if i else None
        row = values[i - 1] if column else {}
        is_word = column is not None and column.is_word
        opening = 2 * scale.scatter
        closing = scale.scatter if column and column.kind is Kind.FUNCTION else 0
        left_free = _NEVER
        for j in range(low, high + 1):
            kept, free, goes_on, code = _NEVER, left_free, False, _LEFT
            if i and above_low <= j <= above_high and above_free[j - above_low] > free:
                free, code = above_free[j - above_low], _UP
            worth = row.get(j - 1)
            if worth is not None and above_low < j <= above_high + 1:
                corner = j - 1 - above_low
                if is_word:
                    goes_on = above_kept[corner] >= above_free[corner] - opening
                    kept = worth * scale.weight + (above_kept[corner] if goes_on else above_free[corner] - opening)
                    if kept - closing > free:
                        free, code = kept - closing, _FROM_KEPT
                else:
                    # A mark goes on with a run but does not begin one.
                    kept, goes_on = above_kept[corner] + 2, True
                    if kept > free:
                        free, code = kept, _FROM_KEPT
                    if above_free[corner] + 1 > free:
                        free, code = above_free[corner] + 1, _APART
            if not i and not j:
                free = 0
            left_free = free
            row_kept.append(kept)
            row_free.append(free)
            row_codes.append((goes_on, code))
        codes.append(row_codes)
        above_kept, above_free, above_low, above_high = row_kept, row_free, low, high
    # At the very end a run need not be closed: compare what is kept with what is open.
    ends_kept = above_kept[-1] > above_free[-1]
    codes.append([(ends_kept, _FROM_KEPT)])
    return codes


def _trace(
    codes: Sequence[Sequence[tuple[bool, int]]],
    bounds: Sequence[tuple[int, int]],
    i: int,
    j: int,
) -> list[tuple[int | None, int | None, bool]]:
    steps: list[tuple[int | None, int | None, bool]] = []
    in_run = codes[-1][0][0]
    while i or j:
        goes_on, code = codes[i][j - bounds[i][0]]
        if in_run or code == _FROM_KEPT:
            i, j = i - 1, j - 1
            steps.append((i, j, True))
            in_run = goes_on
        elif code == _UP:
            i -= 1
            steps.append((i, None, False))
        elif code == _LEFT:
            j -= 1
            steps.append((None, j, False))
        else:
            i, j = i - 1, j - 1
            steps.append((i, j, True))
    steps.reverse()
    return steps


def score(pairs: Iterable[Pair]) -> Score:
    """Measure an alignment, whoever made it.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> read = Normaliser().tokens
    >>> score(align(read("the aggressor, then"), read("the aggressor then")))
    Score(weight=7, scatter=-4, punctuation=0)
    """
    weight = scatter = punctuation = closing = 0
    in_run = False
    for first, second in ((pair.first, pair.second) for pair in pairs):
        worth = word_worth(first, second) if first and second else 0
        if first and second and worth:
            weight += worth
            scatter -= 0 if in_run else 2
            in_run, closing = True, int(first.kind is Kind.FUNCTION)
        elif first and second and not first.is_word and (first.kind, first.n) == (second.kind, second.n):
            punctuation += 2 if in_run else 1
            closing = 0
        else:
            in_run, closing, scatter = False, 0, scatter - closing
    return Score(weight, scatter, punctuation)
