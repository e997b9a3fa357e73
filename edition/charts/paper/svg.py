"""SVG as text: what matplotlib writes, made small, reproducible and fit to stand in a page."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from html import escape

from edition.charts.paper.palette import PAPER, variables

SERIF = "Charter, 'Source Serif 4', Georgia, 'Noto Serif', 'DejaVu Serif', serif"

HALO = "paint-order:stroke;stroke-width:2.5px;stroke-linejoin:round"
"""Text stands on a halo of the paper, so that no line runs through its letters."""

_STYLE = f"<style>text{{{HALO};stroke:{PAPER.light}}}</style>"
_NUMBER = re.compile(r"(\d\.\d\d)\d+")
_HEAD = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)
_COMMENT = re.compile(r"\s*<!--.*?-->", re.DOTALL)
_FAMILY = re.compile(r"font-family: [^;\"]*;? ?")
_FONT = re.compile(r"font: (?:(?P<weight>\d+|bold) )?(?P<size>[\d.]+)px [^;\"]*")
_GROUP_ID = re.compile(r' id="(?!marks)[A-Za-z0-9]+_\d+"')
_NEEDLESS = re.compile(
    r'<style type="text/css">.*?</style>|<clipPath .*?</clipPath>| clip-path="[^"]*"| transform="rotate\(-0 [^"]*"',
    re.DOTALL,
)
_USES = re.compile(
    r'<g>(?P<uses>(?:<use [^>]*? style="(?P<style>[^"]*)"/>\s*)(?:<use [^>]*? style="(?P=style)"/>\s*)*)</g>'
)
_USE = re.compile(r"<use ([^>]*?)/>")
_HEX = re.compile(r"#[0-9a-f]{6}\b")


def clean(raw: str, titles: Mapping[str, Sequence[str]]) -> str:
    """Return a matplotlib SVG without its preamble, font names and needless ids.

    Parameters
    ----------
    raw
        The text as written by matplotlib.
    titles
        By id of a group of marks, the title of each mark in turn.
    """
    text = _NEEDLESS.sub("", _COMMENT.sub("", _METADATA.sub("", _HEAD.sub("", raw, count=1))))
    text = text.replace("xlink:href", "href").replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "")
    text = _FONT.sub(_plain_font, _FAMILY.sub("", text))
    text = re.sub(r">\s+<", "><", _NUMBER.sub(r"\1", _GROUP_ID.sub("", text)))
    text = _USES.sub(_style_once, text)
    for gid, names in titles.items():
        text = _title_marks(text, gid, names)
    text = re.sub(r"<g>(<(?:path|text)[^>]*?(?:/>|>[^<]*</text>))</g>", r"\1", text).replace("<defs></defs>", "")
    text = re.sub(r"\s*\n\s*", " ", text)
    text = re.sub(r"<svg [^>]*>", _root, text, count=1)
    return text.strip() + "\n"


def without_halo(text: str) -> str:
    """Return an SVG in which text in the colour of the paper has no halo: such text stands on bars."""
    return re.sub(rf'(<text style="[^"]*fill: {PAPER.light})', r"\1; stroke: none", text)


def inline(text: str, *, css_class: str, labelled_by: str) -> str:
    """Return a standalone SVG made part of a page.

    Its colours become variables of the page with the light value in reserve, its type the page's own,
    and its ids begin with a hash of its content.

    Parameters
    ----------
    text
        The standalone SVG.
    css_class
        Class of the element.
    labelled_by
        Ids of the elements that name and describe it.
    """
    prefix = "p" + hashlib.sha256(text.encode()).hexdigest()[:10]
    names = variables()
    text = text.replace(_STYLE, "", 1)
    text = re.sub(r' id="([^"]+)"', rf' id="{prefix}-\1"', text)
    text = re.sub(r'(href="|url\()#', rf"\1#{prefix}-", text)
    text = _HEX.sub(lambda m: f"var({names[m[0]]},{m[0]})" if m[0] in names else m[0], text)
    text = text.replace(f"font-family:{SERIF}", "font-family:inherit", 1)
    root = f'<svg class="{escape(css_class)}" role="img" aria-labelledby="{escape(labelled_by)}" '
    return text.replace("<svg ", root, 1).strip()


def standalone(text: str) -> str:
    """Return the standalone SVG of which ``inline`` made a part of a page.

    Parameters
    ----------
    text
        The element as it stands in the page, with or without style rules of the page in it.
    """
    text = re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
    text = re.sub(r"var\(--[a-z]+,(#[0-9a-f]{6})\)", r"\1", text)
    text = re.sub(r'( id="|href="#|url\(#)p[0-9a-f]{10}-', r"\1", text)
    text = re.sub(r'<svg class="[^"]*" role="img" aria-labelledby="[^"]*" ', "<svg ", text, count=1)
    text = text.replace("font-family:inherit", f"font-family:{SERIF}", 1)
    return text.replace(">", f">{_STYLE}", 1).strip() + "\n"


def _root(match: re.Match[str]) -> str:
    box = re.search(r'viewBox="([^"]+)"', match[0])
    assert box, "matplotlib writes a viewBox"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box[1]}" width="100%" style="font-family:{SERIF}">{_STYLE}'
    )


def _plain_font(match: re.Match[str]) -> str:
    weight = f"; font-weight: {match['weight']}" if match["weight"] else ""
    return f"font-size: {match['size']}px{weight}"


def _style_once(match: re.Match[str]) -> str:
    style = f' style="{match["style"]}"'
    return f"<g{style}>{match['uses'].replace(style, '')}</g>"


def _title_marks(text: str, gid: str, names: Sequence[str]) -> str:
    start = text.index(f'<g id="{gid}"')
    end = text.find('<g id="marks', start + 1)
    end = len(text) if end < 0 else end
    turn = iter(names)

    def titled(match: re.Match[str]) -> str:
        name = next(turn, "")
        return f"<use {match[1]}><title>{escape(name, quote=False)}</title></use>" if name else match[0]

    part = text[start:end].replace(f' id="{gid}"', "", 1)
    return text[:start] + _USE.sub(titled, part) + text[end:]
