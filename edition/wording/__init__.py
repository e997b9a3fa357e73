"""Wording: what two or many drafts say, word by word."""

from edition.wording.align import Pair, Score, align, score
from edition.wording.collation import collate
from edition.wording.guide import distance
from edition.wording.table import Block, Presence, Table
from edition.wording.tokens import Kind, Language, Normaliser, Token, join
from edition.wording.weights import word_worth
from edition.wording.witness import Segment, Witness

__all__ = [
    "Block",
    "Kind",
    "Language",
    "Normaliser",
    "Pair",
    "Presence",
    "Score",
    "Segment",
    "Table",
    "Token",
    "Witness",
    "align",
    "collate",
    "distance",
    "join",
    "score",
    "word_worth",
]
