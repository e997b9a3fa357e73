"""Wording: what two or many drafts say, word by word."""

from edition.wording.align import Pair, Score, align, score
from edition.wording.tokens import Kind, Language, Normaliser, Token, join
from edition.wording.weights import word_worth

__all__ = [
    "Kind",
    "Language",
    "Normaliser",
    "Pair",
    "Score",
    "Token",
    "align",
    "join",
    "score",
    "word_worth",
]
