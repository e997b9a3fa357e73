"""A server on this machine that plays the sources: it leads on, fails, drips, breaks off, and changes its text."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer

PAGES = Path(__file__).parent / "pages"
SITTING = (PAGES / "sitting.html").read_bytes()


class Source(ThreadingHTTPServer):
    """What the server holds and how often it was asked.

    Attributes
    ----------
    page
        What it gives at ``/page``; a test may change it.
    asked
        How often each path was asked for.
    agents
        What the programs called themselves.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.page = SITTING
        self.asked: Counter[str] = Counter()
        self.agents: list[str] = []

    def server_bind(self) -> None:
        """Bind without asking the network for a name, which may be slow."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def at(self, path: str) -> str:
        """Return the address of a path."""
        return f"http://127.0.0.1:{self.server_port}{path}"


class _Handler(BaseHTTPRequestHandler):
    server: Source

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self.server.asked[self.path] += 1
        self.server.agents.append(self.headers["User-Agent"])
        times = self.server.asked[self.path]
        codes = {"/gone": 404, "/withdrawn": 410, "/forbidden": 403, "/broken": 500, "/odd": 418}
        if self.path == "/moved":
            self._redirect("/page")
        elif self.path == "/round":
            self._redirect("/round")
        elif self.path == "/away":
            self._redirect(f"http://localhost:{self.server.server_port}/page")
        elif self.path in codes:
            self.send_error(codes[self.path])
        elif self.path == "/fails-once" and times == 1:
            self.send_error(503)
        elif self.path == "/breaks-off" or (self.path == "/breaks-off-once" and times == 1):
            self._give(self.server.page[:500], len(self.server.page))
        elif self.path == "/endless":
            self._give(b"x", 2**40)
        elif self.path == "/silent":
            time.sleep(1)
        elif self.path == "/drips":
            self._drip()
        elif self.path == "/unmeasured":
            self._give(self.server.page, None)
        elif self.path == "/other":
            self._give(b"<html><body><p>We have moved.</p></body></html>")
        else:
            self._give(self.server.page)

    def _redirect(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _give(self, content: bytes, length: int | None = -1) -> None:
        self.send_response(200)
        if length is not None:
            self.send_header("Content-Length", str(len(content) if length < 0 else length))
        self.end_headers()
        self.wfile.write(content)

    def _drip(self) -> None:
        content = self.server.page
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        for at in range(0, len(content), 1000):
            self.wfile.write(content[at : at + 1000])
            self.wfile.flush()
            time.sleep(0.01)


@contextmanager
def running() -> Iterator[Source]:
    """Run the server while something is done."""
    with Source() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
