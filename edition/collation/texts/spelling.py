"""Spelling: variants that count as one word, function words, hyphens."""

from __future__ import annotations

import re

_ENGLISH_VARIANTS = {
    "defense": "defence",
    "offense": "offence",
    "connexion": "connection",
    "center": "centre",
    "honor": "honour",
    "labor": "labour",
    "favor": "favour",
    "favorable": "favourable",
    "endeavor": "endeavour",
    "neighbor": "neighbour",
    "neighboring": "neighbouring",
    "judgement": "judgment",
    "shew": "show",
    "shewn": "shown",
}
_FRENCH_ELISIONS = {
    "c'": "ce",
    "d'": "de",
    "j'": "je",
    "jusqu'": "jusque",
    "l'": "le",
    "lorsqu'": "lorsque",
    "m'": "me",
    "n'": "ne",
    "puisqu'": "puisque",
    "qu'": "que",
    "quoiqu'": "quoique",
    "s'": "se",
    "t'": "te",
}
_FRENCH_CAPITALS = {
    # Typewriters had no accents on capitals: Etat, Egypte.
    "etat": "état",
    "etats": "états",
    "etranger": "étranger",
    "etrangère": "étrangère",
    "etrangères": "étrangères",
    "economique": "économique",
    "egypte": "égypte",
}
AND = {"en": "and", "fr": "et", "de": "und", "ru": "и"}
"""What the sign & is read as."""
ARTICLES = {
    "en": frozenset({"a", "an", "the"}),
    "fr": frozenset({"l'", "la", "le", "les", "un", "une"}),
    "de": frozenset(
        "der die das des dem den ein eine einer eines einem einen".split(),
    ),
    "ru": frozenset[str](),
}
FUNCTION_WORDS = {
    "en": frozenset(
        (
            "a an the and or nor but of to in on at by for from with into upon under over as than "
            "that this these those which who whom whose it its he his they them their we our us "
            "is are was were be been being has have had do does did will would shall should may "
            "might can could must not if any such so"
        ).split()
    ),
    "fr": frozenset(
        (
            "le la les un une des du de au aux à et ou ni mais en dans sur sous par pour avec sans "
            "que qui dont où ce cet cette ces il elle ils elles se sa son ses leur leurs ne pas "
            "est sont a ont été être sera seront si y lui le l' d' qu' n' s' c' j' m' t'"
        ).split()
    ),
    "de": frozenset(
        (
            "der die das des dem den ein eine einer eines einem einen und oder aber in im an am "
            "auf aus bei mit nach von vom zu zum zur für durch über unter um daß dass als wie "
            "wenn ist sind war waren wird werden hat haben nicht sich er sie es ihr ihre so"
        ).split()
    ),
    "ru": frozenset(
        (
            "и или а но в во на с со к ко по о об от до из за для при под над между что чтобы "
            "который которая которое которые которых которого это этот эта эти не ни бы же ли он "
            "она оно они их его ее если как так"
        ).split()
    ),
}
LINKING_WORDS = frozenset(
    (
        "a an the of to in on at by for from with and or "
        "le la les un une des du de au aux à et ou en dans sur par pour avec l' d' "
        "der die das des dem den ein eine einer eines einem einen und oder im am von vom zu zum zur für mit "
        "и или в во на с со к о об от до из за для при"
    ).split()
)
"""Function words that stand within a phrase, in all languages; others, such as *if*, begin something new."""
_PREFIXES = frozenset("anti co ex non quasi self semi vice anglo franco germano italo polono russo sino".split())

_IZE = re.compile(r"(?<=[a-z]{3})iz(?=(?:e|ed|er|ers|es|ing|ation|ations)$)")
_INNER_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LETTERS_IN_ONE = str.maketrans({"œ": "oe", "æ": "ae"})


def one_spelling(word: str, language: str) -> str:
    """Bring a word in lower case to the spelling under which it is compared.

    A hyphen between letters is no part of a word's spelling: *co-operation* is *cooperation*.

    Examples
    --------
    British prints of 1939 write recognise and connexion, American ones do not.

    >>> one_spelling("connexion", "en"), one_spelling("organization", "en")
    ('connection', 'organisation')
    >>> one_spelling("qu'", "fr"), one_spelling("её", "ru"), one_spelling("mächte", "de")
    ('que', 'ее', 'maechte')
    >>> one_spelling("non-aggression", "en")
    'nonaggression'
    """
    word = _INNER_HYPHEN.sub("", word)
    if language == "en":
        return _ENGLISH_VARIANTS.get(word) or _IZE.sub("is", word.translate(_LETTERS_IN_ONE))
    if language == "fr":
        return _FRENCH_ELISIONS.get(word) or _FRENCH_CAPITALS.get(word, word.translate(_LETTERS_IN_ONE))
    if language == "ru":
        return word.replace("ё", "е")
    return word.translate(_UMLAUTS)


def keeps_hyphen(before: str, after: str) -> bool:
    """Whether a hyphen at the end of a line belongs to the word and not to the line.

    Examples
    --------
    >>> keeps_hyphen("non", "aggression"), keeps_hyphen("govern", "ments"), keeps_hyphen("Balto", "Slav")
    (True, False, True)
    """
    return before.casefold() in _PREFIXES or (after[:1].isupper() and not before.isupper())


def edit_distance(first: str, second: str) -> int:
    """Count the letters to insert, delete or replace (Levenshtein 1966).

    Examples
    --------
    >>> edit_distance("Potemkin", "Potyomkin")
    2
    """
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(second, 1):
            corner, row[j] = row[j], min(corner + (letter != other), row[j] + 1, row[j - 1] + 1)
    return row[-1]
