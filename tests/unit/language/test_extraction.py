"""The template of the catalogue: it holds every message, plurals too."""

from __future__ import annotations

from babel.messages.pofile import read_po

from edition.language.extraction import TEMPLATE, template_text


def test_the_template_is_up_to_date() -> None:
    assert TEMPLATE.read_text(encoding="utf-8") == template_text(), "words have changed; run `fiasco words`"


def test_messages_of_python_and_of_templates_are_in_it() -> None:
    with TEMPLATE.open("rb") as file:
        catalogue = read_po(file)
    said = {message.id: message for message in catalogue if message.id}
    assert "no answer read" in said
    assert "added:" in said
    places = {place for message in said.values() for place, _ in message.locations}
    assert any(place.endswith(".html") for place in places)
    assert any(place.endswith(".py") for place in places)
