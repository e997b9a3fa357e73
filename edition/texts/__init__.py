"""Texts on the reader's machine: what is offered, fetching it, cutting it, and holding the record's quotations against it.

The edition prints none of these texts. The table ``texts`` says which can be had and on what ground; the program brings them to
a folder that git ignores, at the reader's wish and on the reader's machine.
"""

from edition.texts.passages import Passage, digest_of
from edition.texts.store import Store, StoredText

__all__ = ["Passage", "Store", "StoredText", "digest_of"]
