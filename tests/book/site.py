"""The built book as the tests see it: pages parsed once, links resolved to files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from lxml import html

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "_build" / "html"


@dataclass(frozen=True)
class Page:
    """One HTML page."""

    path: Path

    @property
    def name(self) -> str:
        """Path inside the site."""
        return self.path.relative_to(SITE).as_posix()

    @cached_property
    def tree(self) -> html.HtmlElement:
        """The parsed page."""
        return html.fromstring(self.path.read_bytes())

    @cached_property
    def ids(self) -> list[str]:
        """All ids, in order."""
        return self.tree.xpath("//@id")

    def links(self) -> list[str]:
        """All addresses the page names."""
        return self.tree.xpath("//*/@href | //*/@src")


@lru_cache(maxsize=1)
def pages() -> tuple[Page, ...]:
    """Return every page of the built book; fail if it has not been built."""
    found = tuple(Page(path) for path in sorted(SITE.rglob("*.html")))
    assert found, "the book is not built: run make book"
    return found


def page(name: str) -> Page:
    """Return a page by its path inside the site."""
    return next(p for p in pages() if p.name == name)


def is_external(address: str) -> bool:
    """Whether an address leads to another host."""
    return bool(urlsplit(address).netloc)


def resolve(origin: Page, address: str) -> tuple[Path, str]:
    """Return the file and fragment an internal address leads to."""
    plain, fragment = urldefrag(address)
    plain = plain.partition("?")[0]  # the checksum that Sphinx adds to styles and scripts
    target = (origin.path.parent / unquote(plain)).resolve() if plain else origin.path
    return target, unquote(fragment)
