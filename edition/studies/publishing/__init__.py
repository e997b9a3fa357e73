"""The papers on their way to print: the road of the proofs, the steps without a day, and what each publication holds."""

from edition.studies.publishing.books import Book, compared_books, first_to_print
from edition.studies.publishing.road import Stage, stages
from edition.studies.publishing.undated import Undated, undated_steps

__all__ = ["Book", "Stage", "Undated", "compared_books", "first_to_print", "stages", "undated_steps"]
