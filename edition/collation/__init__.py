"""Wording: what two or many drafts say, word by word.

In the order of work: cut texts into tokens (`Normaliser`), make witnesses (`Witness`,
`read_witness`), align them (`collate`; `align` and `word_diff` for two wordings), then look at
the result: `Table`, `apparatus`, `variant_graph`, `moves`, `densities`; and write it down:
`to_json`, `to_tei`, `to_text`, `table_html`.
"""

from edition.collation.alignment import Pair, Score, align, score
from edition.collation.apparatus import Change, Entry, Reading, apparatus
from edition.collation.cli import collate_command, witness_command
from edition.collation.collator import collate
from edition.collation.formats.jsonio import from_json, to_json
from edition.collation.formats.page import apparatus_html, diff_html, moves_html, table_html
from edition.collation.formats.plain import moves_text, to_text
from edition.collation.formats.tei import from_tei, to_tei
from edition.collation.graph import Edge, Node, VariantGraph, variant_graph
from edition.collation.guide import distance
from edition.collation.header import (
    Problem,
    WitnessFile,
    WitnessFileError,
    check,
    parse_witness,
    read_witness,
)
from edition.collation.measures import (
    Density,
    column_variation,
    densities,
    density_strip,
    distances,
)
from edition.collation.table import Block, Presence, Table
from edition.collation.tokens import Kind, Language, Normaliser, Token, join
from edition.collation.transpositions import Move, Moved, Span, moved_words, moves
from edition.collation.weights import word_worth
from edition.collation.witness import Segment, Witness
from edition.collation.worddiff import Fate, Piece, word_diff

__all__ = [
    "Block",
    "Change",
    "Density",
    "Edge",
    "Entry",
    "Fate",
    "Kind",
    "Language",
    "Move",
    "Moved",
    "Node",
    "Normaliser",
    "Pair",
    "Piece",
    "Presence",
    "Problem",
    "Reading",
    "Score",
    "Segment",
    "Span",
    "Table",
    "Token",
    "VariantGraph",
    "Witness",
    "WitnessFile",
    "WitnessFileError",
    "align",
    "apparatus",
    "apparatus_html",
    "check",
    "collate",
    "collate_command",
    "column_variation",
    "densities",
    "density_strip",
    "diff_html",
    "distance",
    "distances",
    "from_json",
    "from_tei",
    "join",
    "moved_words",
    "moves",
    "moves_html",
    "moves_text",
    "parse_witness",
    "read_witness",
    "score",
    "table_html",
    "to_json",
    "to_tei",
    "to_text",
    "variant_graph",
    "witness_command",
    "word_diff",
    "word_worth",
]
