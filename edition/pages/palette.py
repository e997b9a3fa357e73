"""The governments' colours, shapes and hatches: their one definition, for figures and pages alike.

The colours were searched for by computer: each has a contrast of at least 4.5:1 against its paper,
and no two come close in lightness and hue together, as seen with normal sight and with protan,
deutan and tritan colour blindness (``tests/unit/charts/test_palette.py`` holds the measure). Where
two come near, the shape of the mark tells them apart.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour of the house: its CSS variable, and its value on light and on dark paper."""

    var: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Side:
    """How a government, or a pair of them, is drawn.

    Attributes
    ----------
    key
        Party id, ``AF`` for Britain and France together, ``XX`` for all others.
    name, short
        Names for a lane and for a narrow column.
    ink
        The colour.
    marker
        Shape of the mark, in matplotlib's letters.
    hatch
        Pattern for areas, in matplotlib's signs.
    """

    key: str
    name: str
    short: str
    ink: Ink
    marker: str
    hatch: str


SIDES = {
    side.key: side
    for side in (
        Side("PL", "Poland", "Poland", Ink("--pl", "#822e58", "#d98fa1"), "p", "\\\\"),
        Side("GB", "Britain", "Britain", Ink("--gb", "#0a156f", "#748fce"), "o", ""),
        Side("FR", "France", "France", Ink("--fr", "#005d9b", "#84d2ff"), "s", "//"),
        Side("AF", "Britain and France", "jointly", Ink("--af", "#532283", "#c69afd"), "D", "xx"),
        Side("SU", "Soviet Union", "USSR", Ink("--su", "#b9000c", "#fe5e48"), "^", ".."),
        Side("DE", "Germany", "Germany", Ink("--de", "#291e10", "#ded1cb"), "v", "--"),
        Side("US", "United States", "US", Ink("--us", "#2a6324", "#c4ffc8"), "*", "||"),
        Side("XX", "Others", "others", Ink("--xx", "#726a5f", "#968c83"), "X", "oo"),
    )
}
"""Every side by its key, in the order of the lanes: those that act together stand next to each other."""

INK = Ink("--ink", "#1f1b16", "#e8e2d6")
MUTED = Ink("--muted", "#645c51", "#a8a093")
RULE = Ink("--rule", "#d9d2c4", "#3a3c3f")
PAPER = Ink("--paper", "#fffdf8", "#15171a")
ACCENT = Ink("--accent", "#8a3b12", "#f0a472")
NEUTRALS = (INK, MUTED, RULE, PAPER, ACCENT)

_ALIASES = {"RU": "SU"}


def side(*parties: str) -> Side:
    """Return how a party, or parties acting together, are drawn.

    Parameters
    ----------
    *parties
        Party ids; ``GB`` and ``FR`` together are drawn as ``AF``.

    Examples
    --------
    >>> side("GB", "FR").key, side("RO").key, side("RU").name
    ('AF', 'XX', 'Soviet Union')
    """
    if set(parties) == {"GB", "FR"}:
        return SIDES["AF"]
    key = parties[0] if len(parties) == 1 else "XX"
    return SIDES.get(_ALIASES.get(key, key), SIDES["XX"])


def css() -> str:
    """Return the colours as CSS variables, for light and dark pages.

    Light is the rule; dark holds where the system asks for it and the page was not set to light,
    and where the page was set to dark.
    """
    inks = [*NEUTRALS, *(s.ink for s in SIDES.values())]
    light = "".join(f"{i.var}:{i.light};" for i in inks)
    dark = "".join(f"{i.var}:{i.dark};" for i in inks)
    return (
        f":root{{{light}}}\n"
        f"@media (prefers-color-scheme:dark){{html:not([data-theme=light]){{{dark}}}}}\n"
        f"html[data-theme=dark]{{{dark}}}\n"
        "@media print{html,html[data-theme=dark],html:not([data-theme=light])"
        f"{{{light}}}}}\n"
    )


def variables() -> dict[str, str]:
    """Return the CSS variable of each literal light colour."""
    return {i.light: i.var for i in (*NEUTRALS, *(s.ink for s in SIDES.values()))}
