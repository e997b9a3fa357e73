"""Collation: what two or many texts say, word by word. The room knows nothing of this record.

In the order of work, each a package:

``texts``
    words and marks: `Normaliser`, `Token`, `Names`, `Witness`.
``transcriptions``
    how a file becomes a witness: `read_witness`, `read_folder`, `clean`.
``alignment``
    two or many wordings word by word: `align`, `word_diff`, `distance`, `find_quoted`.
``clauses``
    which article answers which: `collate` gives the `Table`.
``results``
    what a table shows: `correspondences`, `sentences`, `apparatus_entries`, `transpositions`,
    `distances`, `densities`, `variant_graph`.
``formats``
    how it is written down: `report`, `document_html`, `to_json`, `to_tei`; `collated_model` for pages.
"""

from edition.collation.alignment.anchors import TooLongError
from edition.collation.alignment.cells import is_lost, normal_form
from edition.collation.alignment.differences import Fate, Piece, word_diff
from edition.collation.alignment.distance import Distance, distance
from edition.collation.alignment.pairwise import Pair, Score, align, score
from edition.collation.alignment.quoted import Found, find_quoted
from edition.collation.alignment.weights import word_worth
from edition.collation.clauses.collator import collate
from edition.collation.clauses.table import Block, Head, Place, Presence, Table
from edition.collation.formats.jsonio import from_json, to_json
from edition.collation.formats.model import CollatedModel, EntryModel
from edition.collation.formats.page import document_html
from edition.collation.formats.plain import report, to_text
from edition.collation.formats.showing import collated_model, entry_model
from edition.collation.formats.tei import from_tei, to_tei
from edition.collation.results.apparatus import Alteration, ApparatusEntry, Reading, apparatus_entries
from edition.collation.results.graph import Edge, Node, VariantGraph, variant_graph
from edition.collation.results.measures import Density, column_variation, densities, density_strip, distances
from edition.collation.results.sentences import Sentence, sentences
from edition.collation.results.summary import Correspondence, Relation, correspondences
from edition.collation.results.transpositions import (
    Span,
    Transposed,
    Transposition,
    heaviest_rising,
    transposed_words,
    transpositions,
)
from edition.collation.texts.names import Names
from edition.collation.texts.nearness import Near
from edition.collation.texts.tokens import Kind, Language, Normaliser, Token, join
from edition.collation.texts.witness import Segment, Witness, earliest
from edition.collation.transcriptions.cleaning import ALL_STEPS, Mending, Step, clean
from edition.collation.transcriptions.faults import Fault, WitnessFileError
from edition.collation.transcriptions.folder import folder_faults, read_folder
from edition.collation.transcriptions.header import WitnessFile, parse_witness, read_witness

__all__ = [
    "ALL_STEPS",
    "Alteration",
    "ApparatusEntry",
    "Block",
    "CollatedModel",
    "Correspondence",
    "Density",
    "Distance",
    "Edge",
    "EntryModel",
    "Fate",
    "Fault",
    "Found",
    "Head",
    "Kind",
    "Language",
    "Mending",
    "Names",
    "Near",
    "Node",
    "Normaliser",
    "Pair",
    "Piece",
    "Place",
    "Presence",
    "Reading",
    "Relation",
    "Score",
    "Segment",
    "Sentence",
    "Span",
    "Step",
    "Table",
    "Token",
    "TooLongError",
    "Transposed",
    "Transposition",
    "VariantGraph",
    "Witness",
    "WitnessFile",
    "WitnessFileError",
    "align",
    "apparatus_entries",
    "clean",
    "collate",
    "collated_model",
    "column_variation",
    "correspondences",
    "densities",
    "density_strip",
    "distance",
    "distances",
    "document_html",
    "earliest",
    "entry_model",
    "find_quoted",
    "folder_faults",
    "from_json",
    "from_tei",
    "heaviest_rising",
    "is_lost",
    "join",
    "normal_form",
    "parse_witness",
    "read_folder",
    "read_witness",
    "report",
    "score",
    "sentences",
    "to_json",
    "to_tei",
    "to_text",
    "transposed_words",
    "transpositions",
    "variant_graph",
    "word_diff",
    "word_worth",
]
