"""SVG as a tree: what matplotlib writes, made small, reproducible, and free of style attributes.

The result is a file that stands alone: light, its colours as values. `edition.pages.drawings` makes it part of a page.
"""

from __future__ import annotations

import re
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
_NUMBER = re.compile(r"-?\d+\.\d+")
_FONT = re.compile(r"(?:(?P<weight>\d+|bold) )?(?P<size>[\d.]+)px")
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
    root = etree.Element(f"{{{NAMESPACE}}}svg", nsmap={None: NAMESPACE})  # type: ignore[dict-item]
    root.set("viewBox", _rounded(drawn.get("viewBox", "")))
    root.set("width", "100%")
    root.set("font-family", SERIF)
    etree.SubElement(root, f"{{{NAMESPACE}}}style").text = STYLE
    for part in drawn:
        etree.strip_elements(part, *_NEEDLESS)
    root.extend([part for part in drawn if part.tag not in _NEEDLESS])
    for node in root.iter():
        _attributes(node)
    _title_marks(root, titles)
    _drop_ids(root)
    _style_once(root)
    _flatten(root)
    etree.cleanup_namespaces(root)
    return _written(root)


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
        font = _FONT.match(value) if name == "font" else None
        if font:
            node.set("font-size", font["size"])
            if font["weight"]:
                node.set("font-weight", font["weight"])
        elif name != "font-family":
            node.set(name, value)
    if node.tag == f"{{{NAMESPACE}}}text" and node.get("fill") == PAPER.light:
        node.set("class", BARE)
    for name in _ROUNDED:
        if name in node.attrib:
            node.set(name, " ".join(_rounded(node.get(name, "")).split()))


def _rounded(text: str) -> str:
    return _NUMBER.sub(lambda m: f"{round(float(m[0]), 2):g}" if abs(float(m[0])) < 1e5 else m[0], text)


def _title_marks(root: etree._Element, titles: Mapping[str, Sequence[str]]) -> None:
    for gid, names in titles.items():
        group = root.find(f".//{{{NAMESPACE}}}g[@id='{gid}']")
        if group is None:
            continue
        del group.attrib["id"]
        for use, name in zip(group.iter(f"{{{NAMESPACE}}}use"), names, strict=False):
            if name:
                etree.SubElement(use, f"{{{NAMESPACE}}}title").text = name


def _drop_ids(root: etree._Element) -> None:
    used = {node.get("href", "")[1:] for node in root.iter()}
    used |= {node.get(paint, "")[5:-1] for node in root.iter() for paint in _PAINT}
    for node in root.iter():
        if node.get("id") and node.get("id") not in used:
            del node.attrib["id"]


def _style_once(root: etree._Element) -> None:
    """Say once, on their group, how marks that look alike are painted."""
    for group in root.iter(f"{{{NAMESPACE}}}g"):
        marks = [node for node in group if node.tag == f"{{{NAMESPACE}}}use"]
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
    for node in reversed(list(root.iter(f"{{{NAMESPACE}}}g", f"{{{NAMESPACE}}}defs"))):
        parent = node.getparent()
        if parent is None or node.attrib:
            continue
        if node.tag.endswith("}defs"):
            if len(node) == 0:
                parent.remove(node)
            continue
        place = parent.index(node)
        for child in reversed(list(node)):
            parent.insert(place, child)
        parent.remove(node)


def _written(root: etree._Element) -> str:
    return str(etree.tostring(root, encoding="unicode")) + "\n"
