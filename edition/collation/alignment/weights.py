"""What it is worth to set two words side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from edition.collation.texts.nearness import Form, near
from edition.collation.texts.tokens import Kind, Token

CONTENT = 3
NEAR = 1
"""Two near pairs must not outweigh one word that both texts have: what is the same is joined first."""
FUNCTION = 1

WEIGHTS = {
    Kind.CONTENT: CONTENT,
    Kind.FUNCTION: FUNCTION,
    Kind.PUNCTUATION: 0,
    Kind.IGNORED: 0,
    Kind.LACUNA: 0,
}
"""What a token of each kind is worth beside itself."""

_BEGINNING = 4
"""In how many letters the stems of near words agree, or they are shorter."""

Values = Sequence[Mapping[int, int]]
"""For each column of one side, the columns of the other it may match and what that is worth.

A worth of 0 marks equal punctuation (or two ignored words): they may meet, but weigh nothing.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """What the aligner needs to know of a column: its words, what they are, and what it is worth beside itself.

    Columns are told apart as objects; equal ones of one token are one object.
    """

    forms: tuple[tuple[Form, int], ...]
    kind: Kind
    weight: int

    @classmethod
    def of(cls, cells: Iterable[Token | None]) -> Column:
        """Sum up the tokens that stand in one column."""
        tokens = [token for token in cells if token is not None]
        if len(tokens) == 1:
            return _column_of_one(tokens[0].n, tokens[0].stem, tokens[0].kind)
        kind = tokens[0].kind
        if any(token.kind is Kind.CONTENT for token in tokens):
            kind = Kind.CONTENT
        counted = Counter((token.n, token.stem) for token in tokens)
        forms = sorted(counted.items(), key=lambda item: (item[0][0], item[0][1] or "", item[1]))
        return cls(tuple(forms), kind, WEIGHTS[kind])

    @property
    def is_word(self) -> bool:
        """Whether the column holds words that count."""
        return self.weight > 0

    @property
    def only(self) -> str | None:
        """The one word or mark in which all agree; nothing if they do not."""
        return self.forms[0][0][0] if len(self.forms) == 1 else None


# Most columns hold one token, and most tokens come again.
@lru_cache(maxsize=1 << 16)
def _column_of_one(normal: str, stem: str | None, kind: Kind) -> Column:
    return Column((((normal, stem), 1),), kind, WEIGHTS[kind])


def word_worth(first: Token, second: Token) -> int:
    """Say what it is worth to set one word beside another; 0 if they do not belong together.

    Examples
    --------
    >>> from edition.collation import Normaliser
    >>> direct, indirect, the = Normaliser().tokens("direct indirect the")
    >>> word_worth(direct, direct), word_worth(direct, indirect), word_worth(the, the)
    (3, 0, 1)
    """
    if not (first.is_word and second.is_word):
        return 0
    both_content = first.kind is Kind.CONTENT and second.kind is Kind.CONTENT
    if first.n == second.n:
        return CONTENT if both_content else FUNCTION
    return NEAR if both_content and near((first.n, first.stem), (second.n, second.stem)) else 0


def column_values(first: Sequence[Column], second: Sequence[Column], *, pairs: int = 1) -> Values:
    """Value every pair of columns that have a word in common, or nearly.

    Parameters
    ----------
    first, second : sequence of Column
        The two sides.
    pairs : int
        How many pairs of witnesses the two sides make. The worth is the mean over these pairs,
        doubled and rounded up when there are several, so that a word kept by many counts for
        more than a word kept by one.

    Returns
    -------
    Values
        Sparse: only pairs that may match.
    """
    places: dict[str, list[tuple[int, int]]] = {}
    for j, column in enumerate(second):
        for (normal, _), count in column.forms:
            places.setdefault(normal, []).append((j, count))
    partners = _near_partners(first, second)
    rows: dict[Column, Mapping[int, int]] = {}
    for column in first:
        if column not in rows:
            rows[column] = _row(column, second, places, partners, pairs)
    return [rows[column] for column in first]


def _row(
    column: Column,
    second: Sequence[Column],
    places: Mapping[str, Sequence[tuple[int, int]]],
    partners: Mapping[str, Sequence[str]],
    pairs: int,
) -> Mapping[int, int]:
    row: dict[int, int] = {}
    for (normal, _), count in column.forms:
        for j, other_count in places.get(normal, ()):
            other = second[j]
            if same := min(column.weight, other.weight):
                row[j] = row.get(j, 0) + same * count * other_count
            elif column.kind is other.kind:
                row[j] = 0
        if column.kind is not Kind.CONTENT:
            continue
        for partner in partners.get(normal, ()):
            for j, other_count in places[partner]:
                if second[j].kind is Kind.CONTENT:
                    row[j] = row.get(j, 0) + NEAR * count * other_count
    if pairs == 1:
        return row
    return {j: -(-2 * worth // pairs) for j, worth in row.items()}


def _near_partners(first: Sequence[Column], second: Sequence[Column]) -> Mapping[str, Sequence[str]]:
    def words(columns: Sequence[Column]) -> set[Form]:
        content = (column for column in columns if column.kind is Kind.CONTENT)
        return {form for column in content for form, _ in column.forms if form[0] and form[1] is not None}

    # Near words share the beginning of their stems, or their first letter and about their length.
    by_stem: defaultdict[str, list[Form]] = defaultdict(list)
    by_shape: defaultdict[tuple[str, int], list[Form]] = defaultdict(list)
    for form in words(second):
        by_stem[(form[1] or "")[:_BEGINNING]].append(form)
        by_shape[form[0][0], len(form[0])].append(form)
    partners = {}
    for form in words(first):
        length = len(form[0])
        lengths = range(length - length // 4, length + length // 3 + 1)
        maybe = {*by_stem[(form[1] or "")[:_BEGINNING]]} if form[1] else set()
        maybe.update(other for size in lengths for other in by_shape.get((form[0][0], size), ()))
        partners[form[0]] = sorted(other[0] for other in maybe if other[0] != form[0] and near(form, other))
    return partners
