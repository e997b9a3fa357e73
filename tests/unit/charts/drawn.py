"""What stands on a drawing, read from its SVG."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from edition.charts.paper.measure import width
from edition.charts.paper.svg import NAMESPACE

SHIFTS = {"middle": 0.5, "end": 1.0}


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; ``y1`` lies below ``y0``."""

    x0: float
    y0: float
    x1: float
    y1: float

    def meets(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1


def tree(svg: str) -> etree._Element:
    """Return the root of a drawing."""
    return etree.fromstring(svg.encode())


def nodes(svg: str, tag: str) -> list[etree._Element]:
    """Return every element of a kind."""
    return list(tree(svg).iter(f"{{{NAMESPACE}}}{tag}"))


def sheet_size(svg: str) -> tuple[float, float]:
    """Return width and height."""
    _, _, wide, tall = map(float, tree(svg).get("viewBox", "").split())
    return wide, tall


def sizes(svg: str) -> list[float]:
    """Return the sizes of type."""
    return [float(node.get("font-size", 0)) for node in nodes(svg, "text")]


def words(svg: str) -> list[str]:
    """Return every text, in the order of drawing."""
    return [node.text or "" for node in nodes(svg, "text")]


def titles(svg: str) -> list[str]:
    """Return the titles of marks."""
    return [node.text or "" for node in nodes(svg, "title")]


def text_boxes(svg: str) -> list[tuple[str, Box]]:
    """Return each text with the room it takes in the face in which labels are measured."""
    found = []
    for node in nodes(svg, "text"):
        size = float(node.get("font-size", 0))
        text = node.text or ""
        wide, up = width(text, size, bold=node.get("font-weight") is not None), size * 0.76
        moved = node.get("transform", "")
        numbers = [float(n) for n in moved.replace("(", " ").replace(")", " ").split() if n[-1].isdigit()]
        x, y = (float(node.get(name, 0)) for name in "xy")
        if moved.startswith("rotate(-90"):
            x, y = numbers[-2:]
            found.append((text, Box(x - up, y - wide, x, y)))
            continue
        if moved.startswith("translate"):
            x, y = numbers[:2]
        left = x - wide * SHIFTS.get(node.get("text-anchor", ""), 0)
        found.append((text, Box(left, y - up, left + wide, y)))
    return found
