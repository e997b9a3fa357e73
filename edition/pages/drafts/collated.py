"""Several texts collated, as a page or a notebook shows them: what became of each article, the words, the apparatus."""

from __future__ import annotations

from collections.abc import Sequence

from edition.collation import CollatedModel, Witness, collate, collated_model, earliest
from edition.language import n_
from edition.pages.view import View


def collated_view(witnesses: Sequence[Witness], *, name: str = "") -> View:
    """Show the collation of several witnesses in one language, the earliest as base.

    Parameters
    ----------
    witnesses
        The texts.
    name
        Begins the addresses of the clauses, where a page shows several collations.
    """
    told = n_("{n} witness collated", "{n} witnesses collated", len(witnesses)).format(n=len(witnesses))
    return View("drafts/collated", against_earliest(witnesses, name), told)


def against_earliest(witnesses: Sequence[Witness], name: str) -> CollatedModel:
    """Return what the templates show of a collation with the earliest witness as base."""
    return collated_model(collate(witnesses), base=earliest(witnesses), name=name)
