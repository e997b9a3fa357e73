"""What the templates of the theme are filled from."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment

from edition.book import theme
from edition.record.tables import Chapter
from tests.unit.made import made, record_of

CHAPTERS = (
    made(Chapter, id="cite", position=3, page="apparatus/cite", masthead="Cite"),
    made(Chapter, id="river", position=2, page="talks/river"),
    made(Chapter, id="how", position=1, page="front/how", masthead="Read"),
)


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(theme, "open_record", lambda: record_of(*CHAPTERS))
    environment = Environment(extensions=["jinja2.ext.i18n"])
    theirs = SimpleNamespace(
        gettext=lambda text: f"theirs: {text}", ngettext=lambda one, many, n: one if n == 1 else many
    )
    return SimpleNamespace(
        builder=SimpleNamespace(format="html", templates=SimpleNamespace(environment=environment)),
        translator=theirs,
        env=SimpleNamespace(metadata={"people/ada": {"orphan": ""}, "people/bo": {"orphan": ""}}),
    )


def context(told: list[str]) -> dict[str, Any]:
    def toctree(**options: Any) -> str:
        told.append(str(sorted(options)))
        return f"contents {len(told)}"

    return {"toctree": toctree}


def test_the_head_names_the_pages_that_the_table_of_chapters_says(app: Any) -> None:
    found = context([])
    theme.name_pages(app, "talks/river", "page.html", found, None)
    assert found["masthead"] == [("front/how", "Read"), ("apparatus/cite", "Cite")]


def test_contents_beside_pages_outside_them_are_put_together_once_a_folder(app: Any) -> None:
    told: list[str] = []
    shown = []
    for name in ("people/ada", "people/bo", "talks/river", "talks/river"):
        found = context(told)
        theme.name_pages(app, name, "page.html", found, None)
        shown.append(found["toctree"](maxdepth=2))
    assert shown == ["contents 1", "contents 1", "contents 2", "contents 3"]


def test_templates_take_words_from_our_catalogue_and_then_from_theirs(
    app: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "_", lambda text: {"Search": "Suche"}.get(text, text))
    theme.speak(app)
    template = app.builder.templates.environment.from_string("{{ _('Search') }}, {{ _('Index') }}")
    assert template.render() == "Suche, theirs: Index"
