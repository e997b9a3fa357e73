"""A headless Chromium with the network off, reading the book from disk."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.book.site import ROOT, SITE

NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium_path() -> str:
    """Return the browser that ``make test`` found or installed."""
    noted = ROOT / ".venv" / ".test"
    candidates = [os.environ.get("CHROMIUM"), noted.read_text().strip() if noted.is_file() else None]
    candidates.extend(shutil.which(name) for name in NAMES)
    found = next((c for c in candidates if c and shutil.which(c)), None)
    assert found, "no Chromium: run make test, which installs one, or set CHROMIUM"
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        chromium = playwright.chromium.launch(executable_path=chromium_path(), args=flags)
        yield chromium
        chromium.close()


class Reader:
    """A reader of the book: opens pages and notes what the console says and what is asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.said: list[str] = []
        self.asked: list[str] = []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))

    def open(self, name: str) -> Page:
        """Open a page of the book from disk."""
        self.page.goto((SITE / name.partition("#")[0]).as_uri() + ("#" + name.partition("#")[2] if "#" in name else ""))
        return self.page


@pytest.fixture
def reader(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Reader]:
    options = {"viewport": {"width": 1280, "height": 900}, "offline": True, **getattr(request, "param", {})}
    context = browser.new_context(**options)
    yield Reader(context.new_page())
    context.close()
