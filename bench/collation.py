"""How fast texts are collated, beside other tools on the same texts.

Run from the root of the repository:

    python -m bench.collation            # growth with length, and many witnesses
    python -m bench.collation --slow     # also CollateX above 500 tokens

The texts are made up: words drawn from a vocabulary of 600 with the frequencies of a treaty
(repeated function words and commas), about one token in ten changed, from a fixed seed. difflib,
RapidFuzz and CollateX are measured if they can be imported; they do less (no near spellings, no
rank of words over marks) or other work (CollateX builds a variant graph), so read their times as
a budget and not as a race. Times are the best of three runs in one process, cutting into tokens
not included.
"""

from __future__ import annotations

import argparse
import difflib
import random
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from math import log
from types import ModuleType

from edition.collation import Normaliser, Token, Witness, align, collate
from edition.collation.texts.nearness import near

LENGTHS = (250, 500, 1000, 2000, 4000)
LONGEST_FOR_COLLATEX = 500
SYLLABLES = "ba ce di fo gu ha ke li mo nu pa re si to vu za".split()


def optional(name: str) -> ModuleType | None:
    """Import a tool to compare with, if it is installed and can be imported."""
    try:
        return import_module(name)
    except ImportError:
        return None


def vocabulary(chance: random.Random) -> list[str]:
    """Make up words, with function words and commas as frequent as in a treaty."""
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(600)]
    return words + ["the", "of", "and", "in", ","] * 60


def changed(words: Sequence[str], vocabulary: Sequence[str], chance: random.Random) -> list[str]:
    """Change about one word in ten: a third each left out, replaced, and followed by another."""
    result: list[str] = []
    for word in words:
        change = chance.random()
        if change >= 1 / 30:
            result.append(chance.choice(vocabulary) if change < 2 / 30 else word)
        if 2 / 30 <= change < 3 / 30:
            result.append(chance.choice(vocabulary))
    return result


def best(work: Callable[[], object], runs: int = 3) -> float:
    """Time some work: the best of a few runs, each with nothing remembered of the last."""
    times = []
    for _ in range(runs):
        near.cache_clear()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def rivals(first: Sequence[Token], second: Sequence[Token], longest_for_collatex: int) -> dict[str, float | None]:
    """Time the other tools on two texts; None where one is missing or would take too long."""
    one, two = [token.n for token in first], [token.n for token in second]
    rapidfuzz, collatex = optional("rapidfuzz.distance"), optional("collatex")
    times: dict[str, float | None] = {"rapidfuzz": None, "collatex": None}
    times["difflib"] = best(lambda: difflib.SequenceMatcher(None, one, two, autojunk=False).get_opcodes())
    if rapidfuzz is not None:
        times["rapidfuzz"] = best(lambda: rapidfuzz.Levenshtein.opcodes(one, two))
    if collatex is not None and len(one) <= longest_for_collatex:
        times["collatex"] = best(lambda: collated(collatex, (first, second)), runs=1)
    return times


def collated(collatex: ModuleType, texts: Sequence[Sequence[Token]]) -> object:
    """Collate with CollateX, from the same tokens."""
    collation = collatex.Collation()
    for number, text in enumerate(texts):
        collation.add_plain_witness(str(number), " ".join(token.t for token in text))
    return collatex.collate(collation, segmentation=False)


def pairs(longest_for_collatex: int) -> None:
    """Print the times of two texts and how they grow."""
    names = ("related", "unrelated", "difflib", "rapidfuzz", "collatex")
    print("tokens", *(name.rjust(9) for name in names))
    before: tuple[int, float] | None = None
    for length in LENGTHS:
        chance = random.Random(1939)
        known = vocabulary(chance)
        words = chance.choices(known, k=length)
        first, second, other = (
            Normaliser().tokens(" ".join(text))
            for text in (words, changed(words, known, chance), chance.choices(known, k=length))
        )
        ours = best(lambda one=first, two=second: align(one, two))  # type: ignore[misc]
        unrelated = best(lambda one=first, two=other: align(one, two))  # type: ignore[misc]
        theirs = rivals(first, second, longest_for_collatex)
        shown = [ours, unrelated, theirs["difflib"], theirs["rapidfuzz"], theirs["collatex"]]
        cells = " ".join("        -" if x is None else f"{x:9.4f}" for x in shown)
        growth = ""
        if before is not None:
            growth = f"  grows with exponent {log(ours / before[1]) / log(length / before[0]):.2f}"
        print(f"{length:6} {cells}{growth}")
        before = length, ours


def many() -> None:
    """Print the times of several witnesses of 800 tokens."""
    for count in (3, 6, 12):
        chance = random.Random(1939)
        known = vocabulary(chance)
        words = chance.choices(known, k=800)
        texts = [" ".join(changed(words, known, chance)) for _ in range(count)]
        witnesses = [Witness.of(f"W{number}", text) for number, text in enumerate(texts)]
        seconds = best(lambda given=witnesses: collate(given))  # type: ignore[misc]
        print(f"{count:2} witnesses of 800 tokens: {seconds:.3f} s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--slow", action="store_true", help="also CollateX on long texts")
    slow = parser.parse_args().slow
    pairs(max(LENGTHS) if slow else LONGEST_FOR_COLLATEX)
    many()
