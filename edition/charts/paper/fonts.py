"""Figures that carry their type: a standalone SVG with the letters it uses, so that it looks the same everywhere."""

from __future__ import annotations

import base64
import io
import logging
from functools import lru_cache

from lxml import etree
from matplotlib.font_manager import FontProperties, findfont

from edition.charts.paper.measure import FAMILY
from edition.charts.paper.svg import NAMESPACE

logging.getLogger("fontTools.subset").setLevel(logging.ERROR)  # it reports every table it leaves out


def with_fonts(svg: str) -> str:
    """Return a standalone SVG with the face in which its labels were measured.

    Parameters
    ----------
    svg
        A figure as ``Canvas.svg`` gives it, with a list of faces that a system may have.
    """
    root = etree.fromstring(svg.encode())
    texts = list(root.iter(f"{{{NAMESPACE}}}text"))
    letters = "".join(sorted(set("".join(node.text or "" for node in texts))))
    weights = ["normal", "bold"] if any(node.get("font-weight") for node in texts) else ["normal"]
    faces = "".join(
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};src:url(data:font/woff;base64,{_face(weight, letters)})}}"
        for weight in weights
    )
    root.set("font-family", f"'{FAMILY}', serif")
    for style in root.iter(f"{{{NAMESPACE}}}style"):
        style.text = faces + (style.text or "")
    return str(etree.tostring(root, encoding="unicode")) + "\n"


@lru_cache(maxsize=64)
def _face(weight: str, letters: str) -> str:
    """Return the letters of a face as WOFF, in base64; the same bytes for the same letters."""
    from fontTools import subset  # slow to import, and needed only where figures become files
    from fontTools.ttLib import TTFont

    font = TTFont(findfont(FontProperties(family=FAMILY, weight=weight)), recalcTimestamp=False)
    for table in ("GDEF", "GPOS", "GSUB"):  # Kerning takes most of the time and a label does without it.
        if table in font:
            del font[table]
    options = subset.Options(hinting=False, notdef_outline=True)
    cutter = subset.Subsetter(options)
    cutter.populate(text=letters)
    cutter.subset(font)
    font.flavor = "woff"
    stream = io.BytesIO()
    font.save(stream)
    return base64.b64encode(stream.getvalue()).decode()
