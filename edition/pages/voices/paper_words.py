"""What was said in public about the white paper: in order of time, and aspect by aspect across speakers and dates."""

from __future__ import annotations

from collections.abc import Iterable

from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.inline import Break, Cell, Inline, Line, Wording, filled, joined, line, ref, toned
from edition.pages.tables import table_view
from edition.pages.view import View
from edition.record import Record
from edition.record.labels import few_words, values_of, words
from edition.studies.publishing.wording import Saying, by_code, by_statement, sayings

VOICES = ("government", "member")
"""On whose behalf the paper was spoken of, in the order of the columns."""


def in_order(record: Record, caption: str = "") -> View:
    """Show every public word on the paper in order of time: who, when, of what, in which phrase.

    Parameters
    ----------
    record
        The record.
    caption
        Title of the table.
    """
    said = by_statement(sayings(record))
    caption = caption or _("What was said of the paper, in order of time")
    told = n_("{caption}: {n} statement", "{caption}: {n} statements", len(said)).format(caption=caption, n=len(said))
    rows = [(_who(record, name), _aspects(record, group)) for name, group in said.items()]
    return table_view(caption, (_("Who and when"), _("What of it, and in which words")), rows, told)


def by_aspect(record: Record, aspect: str) -> View:
    """Show one aspect of the paper across speakers and dates: what was said of it, by the Government and by members.

    Parameters
    ----------
    record
        The record.
    aspect
        Such as ``purpose``, as the table of these words codes it.
    """
    found = by_code(sayings(record), aspect)
    caption = words(record, "paper-words", "aspect", aspect)
    header = (_("What was said"), *(words(record, "statements", "behalf", voice) for voice in VOICES))
    rows = [
        (words(record, "paper-words", "code", code), *(_phrases(record, group, voice) for voice in VOICES))
        for code, group in found.items()
    ]
    n = sum(map(len, found.values()))
    told = n_("{caption}: {n} phrase or remark", "{caption}: {n} phrases and remarks", n).format(caption=caption, n=n)
    return table_view(caption, header, rows, told)


def who_speaks_of_what(record: Record) -> View:
    """Show how often each side speaks of each aspect of the paper."""
    said = sayings(record)
    caption = _("Of what each side speaks")
    aspects = values_of(record, "paper-words", "aspect")
    header = (_("Aspect"), *(words(record, "statements", "behalf", voice) for voice in VOICES))
    rows = [
        (
            words(record, "paper-words", "aspect", aspect),
            *(str(sum(s.aspect == aspect and s.statement.behalf == voice for s in said)) for voice in VOICES),
        )
        for aspect in aspects
    ]
    return table_view(caption, header, rows, caption)


def _who(record: Record, statement: str) -> Inline:
    return ref("statements", statement, name_of(record, "statements", statement).name)


def _aspects(record: Record, group: Iterable[Saying]) -> Cell:
    return joined((_told(record, saying) for saying in group), Break())


def _told(record: Record, saying: Saying) -> Line:
    aspect = toned("topic", words(record, "paper-words", "aspect", saying.aspect))
    code = few_words(record, "paper-words", "code", saying.code)
    if saying.quotation:
        return filled(_("{aspect}: {code}, {phrase}"), aspect=aspect, code=code, phrase=_wording(saying))
    return filled(_("{aspect}: {code}; {says}"), aspect=aspect, code=code, says=toned("gloss", saying.says))


def _phrases(record: Record, group: Iterable[Saying], voice: str) -> Cell:
    own = [saying for saying in group if saying.statement.behalf == voice]
    if not own:
        return "—"
    return joined((_phrase(record, saying) for saying in own), Break())


def _phrase(record: Record, saying: Saying) -> Line:
    who = _who(record, saying.statement.id)
    said: Inline = _wording(saying) if saying.quotation else toned("gloss", saying.says)
    return line(who, ": ", said)


def _wording(saying: Saying) -> Wording:
    assert saying.quotation is not None
    return Wording(saying.quotation.text, saying.quotation.lang, saying.quotation.translation)
