"""Figures that carry their type: a standalone SVG with the letters it uses, so that it looks the same everywhere."""

from __future__ import annotations

import base64
import io
import logging
import re
from functools import lru_cache
from html import unescape

from matplotlib.font_manager import FontProperties, findfont

from edition.charts.paper.measure import FAMILY
from edition.charts.paper.svg import SERIF

_TEXT = re.compile(r"<text[^>]*>([^<]*)</text>")

logging.getLogger("fontTools.subset").setLevel(logging.ERROR)  # it reports every table it leaves out


def with_fonts(svg: str) -> str:
    """Return a standalone SVG with the face in which its labels were measured.

    Parameters
    ----------
    svg
        A figure as ``Canvas.svg`` gives it, with a list of faces that a system may have.
    """
    letters = "".join(sorted(set(unescape("".join(_TEXT.findall(svg))))))
    weights = ["normal", "bold"] if "font-weight" in svg else ["normal"]
    faces = "".join(
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};src:url(data:font/woff;base64,{_face(weight, letters)})}}"
        for weight in weights
    )
    return svg.replace(f"font-family:{SERIF}", f"font-family:'{FAMILY}', serif", 1).replace(
        "<style>", f"<style>{faces}", 1
    )


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
