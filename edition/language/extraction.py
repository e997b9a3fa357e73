"""The template of the catalogue: every message of the package, gathered for translators."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
"""The package whose messages are gathered."""

TEMPLATE = Path(__file__).with_name("fiasco.pot")
"""The file from which a translation begins."""

KEYWORDS = {"_": None, "gettext": None, "n_": (1, 2), "ngettext": (1, 2)}
"""Functions that look up messages, with the places of their arguments."""

_METHODS = [("**/_data/**", "ignore"), ("**.py", "python"), ("**.html", "jinja2")]
_OPTIONS = {
    "**.html": {"trim_blocks": "true", "lstrip_blocks": "true", "extensions": "jinja2.ext.do", "silent": "false"}
}


def template_text() -> str:
    """Return the text of the template: each message once, with the files that say it."""
    from babel.messages.catalog import Catalog
    from babel.messages.extract import extract_from_dir
    from babel.messages.pofile import write_po

    # Without a day of its own the text changes only when a message does.
    catalogue = Catalog(project="fiasco", creation_date=datetime(1, 1, 1, tzinfo=UTC), fuzzy=False)
    found = extract_from_dir(PACKAGE, _METHODS, _OPTIONS, keywords=KEYWORDS)
    for file, _line, message, _comments, _context in found:
        catalogue.add(message, locations=[(f"edition/{Path(file).as_posix()}", 0)])
    written = io.BytesIO()
    write_po(written, catalogue, width=100, omit_header=True, sort_output=True, include_lineno=False)
    return f"{_HEAD}{written.getvalue().decode('utf-8').rstrip()}\n"


_HEAD = """\
# Messages of the edition. Written by `fiasco words`; a translation is a copy of this file, never a change to it.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
