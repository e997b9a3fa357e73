"""Where a book lies and what it is called: settled from its own folder, whichever checkout the package comes from."""

from __future__ import annotations

import os
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError

from edition.exports.identity import Identity, IdentityError, read_identity
from edition.record import RecordError, open_record
from edition.record.folders import DATA_NAMED, DESCRIPTOR

DATA = "data"
"""The folder of the record inside a book."""


def settle(app: Sphinx, config: Config) -> None:
    """Find the record beside the chapters, for this process and for every notebook, and name the work.

    Raises
    ------
    ConfigError
        If the record cannot be read, or the work has no name.
    """
    beside = Path(app.srcdir) / DATA
    if (beside / DESCRIPTOR).is_file():
        os.environ.setdefault(DATA_NAMED, str(beside))
    try:
        work = read_identity()
        open_record()
    except IdentityError as error:
        raise ConfigError(str(error)) from None
    except RecordError as error:
        raise ConfigError(f"the record cannot be read; fiasco check lists every fault\n{error}") from None
    _name(config, work)
    moment = datetime.combine(work.day, time(), UTC)
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))


def _name(config: Config, work: Identity) -> None:
    config["project"] = config["html_title"] = work.title
    config["html_short_title"] = work.short_title
    config["author"] = work.author
    config["version"] = config["release"] = work.version
    config["copyright"] = config["project_copyright"] = work.year


def name_pages(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Give each template the work."""
    context["work"] = read_identity()


def setup(app: Sphinx) -> None:
    """Register the handlers, the first of which comes before all others."""
    app.connect("config-inited", settle, priority=10)
    app.connect("html-page-context", name_pages)
