"""Drawings in a page: their colours are those of the page, and their type is its type."""

from __future__ import annotations

import hashlib

from lxml import etree

from edition.pages.palette import variables

SVG = "http://www.w3.org/2000/svg"


def inline(text: str, *, css_class: str, labelled_by: str) -> str:
    """Return a drawing made part of a page: no style of its own, ids like no others, colours that follow the page.

    Parameters
    ----------
    text
        The drawing as a file.
    css_class
        Class of the element.
    labelled_by
        Ids of the elements that name and describe it.
    """
    root = etree.fromstring(text.encode())
    prefix = "p" + hashlib.sha256(text.encode()).hexdigest()[:10]
    names = variables()
    etree.strip_elements(root, f"{{{SVG}}}style")
    for node in root.iter():
        for paint in ("fill", "stroke"):
            colour = node.get(paint)
            if colour in names:
                node.set(paint, f"var({names[colour]},{colour})")
            elif colour is not None and colour.startswith("url(#"):
                node.set(paint, f"url(#{prefix}-{colour[5:]}")
        if node.get("id"):
            node.set("id", f"{prefix}-{node.get('id')}")
        target = node.get("href", "")
        if target.startswith("#"):
            node.set("href", f"#{prefix}-{target[1:]}")
    root.set("font-family", "inherit")
    root.set("class", css_class)
    root.set("role", "img")
    root.set("aria-labelledby", labelled_by)
    return str(etree.tostring(root, encoding="unicode"))
