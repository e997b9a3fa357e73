"""A collation as one HTML page: a file that needs nothing else, with its own small style sheet and no script.

Its templates are those of the book, which shows a collation in the same form.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from edition.collation.clauses.table import Table
from edition.collation.formats.showing import collated_model
from edition.language import _, listed, n_

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).with_name("templates")
"""The templates; other rooms show collations with them too."""


def document_html(table: Table, *, base: str, notes: Sequence[str] = ()) -> str:
    """Write a whole collation as a page: the texts, what became of each article, each clause, the apparatus.

    Parameters
    ----------
    table : Table
        The alignment.
    base : str
        The witness with which the others are compared.
    notes : sequence of str
        What was done to the texts before, for example cleaning.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> page = document_html(collate([Witness.of("A", "at once"), Witness.of("B", "at last")]), base="A")
    >>> page.startswith("<!DOCTYPE html>"), "<script" in page, " style=" in page
    (True, False, False)
    """
    style = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
    model = collated_model(table, base=base)
    return (
        _environment()
        .get_template("document.html")
        .render(
            m=model,
            title=_("{texts}, word by word").format(texts=listed([siglum for siglum, _about in model.witnesses])),
            notes=notes,
            style=style,
            digest=b64encode(sha256(style.encode()).digest()).decode(),
        )
        .strip()
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    # Only pages need it, and the command often writes none.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    found.install_gettext_callables(_, n_, newstyle=True)  # type: ignore[attr-defined]
    return found
