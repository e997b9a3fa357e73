"""SVG as a tree: what matplotlib writes, made small, reproducible, and free of style attributes.

The result is a file that stands alone: light, its colours as values. `edition.pages.drawings` makes it part of a page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree

from edition.pages.palette import PAPER

SERIF = "Charter, 'Source Serif 4', Georgia, 'Noto Serif', 'DejaVu Serif', serif"

HALO = "paint-order:stroke;stroke-width:2.5px;stroke-linejoin:round"
"""Text stands on a halo of the paper, so that no line runs through its letters."""

BARE = "bare"
"""Class of text that stands on a bar and has no halo."""

STYLE = f"text{{{HALO};stroke:{PAPER.light}}}text.{BARE}{{stroke:none}}"

NAMESPACE = "http://www.w3.org/2000/svg"
_HREF = "{http://www.w3.org/1999/xlink}href"
_NEEDLESS = {f"{{{NAMESPACE}}}{name}" for name in ("metadata", "style", "clipPath")}
_IMPLIED = {"stroke-dashoffset": "0", "stroke-linejoin": "miter", "stroke-linecap": "butt"}
_ROUNDED = ("d", "x", "y", "transform", "viewBox")
_PAINT = ("fill", "stroke")


def clean(raw: str, titles: Mapping[str, Sequence[str]]) -> str:
    """Return a drawing of matplotlib's without its preamble, font names and needless ids.

    Parameters
    ----------
    raw
        The text as written by matplotlib.
    titles
        By id of a group of marks, the title of each mark in turn.
    """
    drawn = etree.fromstring(raw.encode(), etree.XMLParser(remove_comments=True, remove_blank_text=True))
    root = etree.Element(_tag("svg"), nsmap={None: NAMESPACE})  # type: ignore[dict-item]
    root.set("viewBox", _rounded(drawn.get("viewBox", "")))
    root.set("width", "100%")
    root.set("font-family", SERIF)
    etree.SubElement(root, _tag("style")).text = STYLE
    for part in drawn:
        etree.strip_elements(part, *_NEEDLESS)
    root.extend([part for part in drawn if part.tag not in _NEEDLESS])
    for node in root.iter():
        _attributes(node)
    _title_marks(root, titles)
    _drop_ids(root)
    _style_once(root)
    _flatten(root)
    _join_lines(root)
    etree.cleanup_namespaces(root)
    return str(etree.tostring(root, encoding="unicode")) + "\n"


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _attributes(node: etree._Element) -> None:
    """Turn the style of an element into attributes, and drop what nothing needs."""
    href, style = node.get(_HREF), node.get("style", "")
    for name in (_HREF, "clip-path", "style"):
        if name in node.attrib:
            del node.attrib[name]
    if href is not None:
        node.set("href", href)
    if node.get("transform", "").startswith("rotate(-0 "):
        del node.attrib["transform"]
    for name, _, value in (part.strip().partition(": ") for part in style.split(";") if part.strip()):
        if name in ("font", "font-size"):
            _font(node, value)
        elif name != "font-family" and _IMPLIED.get(name) != value:
            node.set(name, value)
    if node.tag == _tag("text") and node.get("fill") == PAPER.light:
        node.set("class", BARE)
    for name in _ROUNDED:
        if name in node.attrib:
            node.set(name, _rounded(node.get(name, "")))


def _font(node: etree._Element, font: str) -> None:
    """Read size and weight of a font as CSS writes it, such as ``bold 11px 'DejaVu Serif'``."""
    for word in font.split():
        if word == "bold" or word.isdigit():
            node.set("font-weight", word)
        elif word.endswith("px"):
            node.set("font-size", word.removesuffix("px"))
            return


def _rounded(text: str) -> str:
    """Return a path or a transformation with its numbers rounded to hundredths, and no space beside a letter."""
    words = [_short(word) for word in text.split()]
    beside = zip(["M", *words], words, strict=False)
    return "".join(word if word.isalpha() or before.isalpha() else f" {word}" for before, word in beside)


def _short(word: str) -> str:
    opened, bracket, rest = word.rpartition("(")
    number = rest.rstrip(")")
    if "." not in number:
        return word
    value = float(number)
    return f"{opened}{bracket}{round(value, 2):g}{rest[len(number) :]}" if abs(value) < 1e5 else word


def _title_marks(root: etree._Element, titles: Mapping[str, Sequence[str]]) -> None:
    for gid, names in titles.items():
        group = root.find(f".//{_tag('g')}[@id='{gid}']")
        if group is None:
            continue
        del group.attrib["id"]
        for use, name in zip(group.iter(_tag("use")), names, strict=False):
            if name:
                etree.SubElement(use, _tag("title")).text = name


def _drop_ids(root: etree._Element) -> None:
    used = {node.get("href", "")[1:] for node in root.iter()}
    used |= {node.get(paint, "")[5:-1] for node in root.iter() for paint in _PAINT}
    for node in root.iter():
        if node.get("id") and node.get("id") not in used:
            del node.attrib["id"]


def _style_once(root: etree._Element) -> None:
    """Say once, on their group, how marks that look alike are painted."""
    for group in root.iter(_tag("g")):
        marks = [node for node in group if node.tag == _tag("use")]
        if not marks or len(marks) != len(group):
            continue
        painted = [{k: v for k, v in mark.attrib.items() if k not in ("href", "x", "y")} for mark in marks]
        if all(paint == painted[0] for paint in painted):
            for name, value in painted[0].items():
                group.set(name, value)
            for mark in marks:
                for name in painted[0]:
                    del mark.attrib[name]


def _flatten(root: etree._Element) -> None:
    """Take away groups that say nothing, and empty definitions."""
    for node in reversed(list(root.iter(_tag("g"), _tag("defs")))):
        parent = node.getparent()
        if parent is None or node.attrib:
            continue
        if node.tag == _tag("defs"):
            if len(node) == 0:
                parent.remove(node)
            continue
        place = parent.index(node)
        for child in reversed(list(node)):
            parent.insert(place, child)
        parent.remove(node)


def _join_lines(root: etree._Element) -> None:
    """Make one path of lines that follow one another and are painted alike."""
    before: etree._Element | None = None
    for node in list(root):
        alike = before is not None and node.tag == _tag("path") and node.get("fill") == "none" and not len(node)
        if alike and before is not None and _paint(node) == _paint(before):
            before.set("d", f"{before.get('d')} {node.get('d')}")
            root.remove(node)
        else:
            before = node


def _paint(node: etree._Element) -> dict[str, str]:
    return {"tag": str(node.tag), **{str(k): str(v) for k, v in node.attrib.items() if k != "d"}}
