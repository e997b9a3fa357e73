"""Names known as one: a small table that says which names stand for the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from edition.collation.texts.nearness import stem
from edition.collation.texts.tokens import Kind, Language, Normaliser, Token

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Groups of names that count as one word, whatever their length and case ending.

    Parameters
    ----------
    groups : tuple of (str, tuple of str)
        The language of a group, empty for all, and its names; the first stands for all.
    """

    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @classmethod
    def parse(cls, text: str, source: str = "names") -> Names:
        r"""Read a table: a line for each group, names parted by semicolons, a language before a colon if need be.

        Raises
        ------
        ValueError
            If a line has fewer than two names or an unknown language; the message says where.

        Examples
        --------
        >>> Names.parse("# States\nen: U.S.S.R.; Soviet Union\nRumania; Roumania\n").groups
        (('en', ('U.S.S.R.', 'Soviet Union')), ('', ('Rumania', 'Roumania')))
        """
        groups = []
        for number, line in enumerate(text.splitlines(), 1):
            written = line.partition("#")[0].strip()
            if not written:
                continue
            before, colon, after = written.partition(":")
            language, listed = (before.strip(), after) if colon else ("", written)
            names = tuple(name.strip() for name in listed.split(";") if name.strip())
            if (language and language not in set(Language)) or len(names) < 2:
                message = (
                    f"{source}:{number}: {written!r}: write two or more names parted by semicolons, "
                    f"after {', '.join(Language)} and a colon if they belong to one language"
                )
                raise ValueError(message)
            groups.append((language, names))
        return cls(tuple(groups))

    def united(self, tokens: Sequence[Token], language: Language) -> tuple[Token, ...]:
        """Make one token of every name, under the first name of its group.

        Examples
        --------
        >>> names = Names((("", ("U.S.S.R.", "Soviet Union")),))
        >>> [token.n for token in names.united(Normaliser().tokens("by the Soviet Union"), Language.ENGLISH)]
        ['by', 'the', 'ussr']
        """
        known = _known(self, language)
        found: list[Token] = []
        at = 0
        while at < len(tokens):
            length, normal = _longest(tokens, at, known, language)
            found.append(_one(tokens[at : at + length], normal) if normal else tokens[at])
            at += length
        return tuple(found)


def _longest(
    tokens: Sequence[Token], at: int, known: Mapping[str, Sequence[tuple[Key, str]]], language: Language
) -> tuple[int, str]:
    if tokens[at].t[:1].isupper():
        for key, normal in known.get(_key(tokens[at], language), ()):
            if all(_key(token, language) == part for token, part in zip(tokens[at:], key, strict=False)) and len(
                tokens
            ) - at >= len(key):
                return len(key), normal
    return 1, ""


def _one(tokens: Sequence[Token], normal: str) -> Token:
    surface = "".join(token.text for token in tokens)
    first, last = tokens[0], tokens[-1]
    surface = surface[len(first.before) : len(surface) - len(last.after)]
    return Token(surface, normal, Kind.CONTENT, last.after, first.before, None)


def _key(token: Token, language: Language) -> str:
    return stem(token.n, language) if token.is_word else token.n


@lru_cache(maxsize=32)
def _known(names: Names, language: Language) -> Mapping[str, Sequence[tuple[Key, str]]]:
    """List the names by their first word, the longest first."""
    read = Normaliser(language).tokens
    known: dict[str, list[tuple[Key, str]]] = {}
    for spoken, group in names.groups:
        if spoken not in ("", language):
            continue
        normal = "-".join(token.n for token in read(group[0]) if token.is_word)
        for name in group:
            key = tuple(_key(token, language) for token in read(name))
            known.setdefault(key[0], []).append((key, normal))
    return {first: sorted(keys, key=lambda found: (-len(found[0]), found)) for first, keys in known.items()}
