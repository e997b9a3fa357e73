"""Plural forms for scripts: one for each category that a count can have in the language spoken."""

from __future__ import annotations

from edition.language import speaking
from edition.language.plurals import forms


def test_english_has_two_forms() -> None:
    assert forms("{n} draft", "{n} drafts") == {"one": "{n} draft", "other": "{n} drafts"}


def test_a_language_with_more_has_a_form_for_each_kind_of_count() -> None:
    with speaking("ru"):
        assert set(forms("{n} draft", "{n} drafts")) == {"one", "few", "many"}
