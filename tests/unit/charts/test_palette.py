"""The colours can be read, and told apart without colour vision."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from edition.pages.palette import ACCENT, INK, MUTED, PAPER, SIDES, css, side

SIGHT = {
    "normal": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
    ),
}
"""Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB."""


def linear(colour: str) -> np.ndarray:
    rgb = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(one: str, two: str) -> float:
    light, dark = sorted((float(linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (one, two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def oklab(rgb: np.ndarray) -> np.ndarray:
    to_cone = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
               [0.0883024619, 0.2817188376, 0.6299787005]]  # fmt: skip
    to_lab = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099],
              [0.0259040371, 0.7827717662, -0.808675766]]  # fmt: skip
    return np.array(to_lab) @ np.cbrt(np.array(to_cone) @ np.clip(rgb, 0, 1))


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_colour_can_be_read_as_text(mode: str) -> None:
    paper = getattr(PAPER, mode)
    for ink in (INK, MUTED, ACCENT, *(s.ink for s in SIDES.values())):
        assert contrast(getattr(ink, mode), paper) >= 4.5, ink


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("sight", SIGHT)
def test_no_two_colours_come_close(mode: str, sight: str) -> None:
    seen = {s.key: oklab(SIGHT[sight] @ linear(getattr(s.ink, mode))) for s in SIDES.values()}
    for one, two in combinations(seen, 2):
        assert np.linalg.norm(seen[one] - seen[two]) > 0.045, (one, two)


def test_shapes_hatches_variables_and_literals_are_each_used_once() -> None:
    for values in (
        [s.marker for s in SIDES.values()],
        [s.hatch for s in SIDES.values()],
        [s.ink.var for s in SIDES.values()],
        [s.ink.light for s in SIDES.values()],
        [s.ink.dark for s in SIDES.values()],
    ):
        assert len(set(values)) == len(SIDES)


def test_css_gives_both_modes() -> None:
    text = css()
    assert text.startswith(":root{--ink:#1f1b16;")
    assert "@media (prefers-color-scheme:dark){html:not([data-theme=light]){" in text
    assert text.count("--gb:#748fce") == 2 and "html[data-theme=dark]{" in text


def test_sides() -> None:
    assert side("FR", "GB").key == "AF"
    assert side("SU", "GB", "FR").key == "XX"
    assert side().key == "XX"
