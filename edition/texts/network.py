"""Bringing a file over the network: announced, watched, tried again, whole or not at all."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from edition.texts.faults import TextFault

AGENT = "fiasco-edition"
"""What the program calls itself."""

TRIES = 3
PAUSES = (1.0, 4.0)
TIMEOUT = 30.0
LARGEST = 64 * 2**20
_CHUNK = 64 * 2**10

_REFUSED = frozenset({401, 403, 406, 429, 451})
"""Answers by which a site turns programs away."""

_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})
_NO_WAY = (socket.gaierror, ConnectionRefusedError)
"""Faults of the way itself, which do not pass in a few seconds."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file that came whole, and the address at which it lay in the end."""

    content: bytes
    address: str


class _Interrupted(Exception):
    """The file broke off, or the server failed: it can be tried again."""


class _Redirects(HTTPRedirectHandler):
    """Follows only to hosts that may be linked, and never from a safe way to an unsafe one."""

    max_redirections = 5

    def __init__(self, allowed: Callable[[str], bool]) -> None:
        self._allowed = allowed

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
    ) -> Request | None:
        here, there = urlsplit(req.full_url), urlsplit(newurl)
        unsafe = here.scheme == "https" and there.scheme != "https"
        if unsafe or not (here.netloc == there.netloc or self._allowed(newurl)):
            raise TextFault(
                f"{req.full_url} leads on to {newurl}, which is not a place that this edition links to",
                "open the address in a browser; if the text lies there and you may have it, save it and use `fiasco texts cut`",
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def bring(
    address: str,
    *,
    announce: Callable[[int | None], None],
    progress: Callable[[int, int | None], None],
    allowed: Callable[[str], bool],
    sleep: Callable[[float], None] = time.sleep,
    timeout: float = TIMEOUT,
) -> Arrived:
    """Bring a file.

    Parameters
    ----------
    address
        Where it lies.
    announce
        Told its size once that is known (``None`` where the server does not say), before the file is read.
    progress
        Told how much has come, and of how much.
    allowed
        Whether an address on another host may be followed to.
    sleep, timeout
        How it waits between tries, and how many seconds it waits for an answer.

    Raises
    ------
    TextFault
        If it cannot be had; what to do stands in it.
    """
    opener = build_opener(_Redirects(allowed))
    request = Request(address, headers={"User-Agent": AGENT, "Accept-Encoding": "identity"})
    for attempt in range(TRIES):
        try:
            return _once(opener, request, announce, progress, timeout)
        except _Interrupted as fault:
            if attempt == TRIES - 1:
                raise TextFault(
                    f"{address} could not be had in {TRIES} tries: {fault}", "nothing was changed; try again later"
                ) from fault
            sleep(PAUSES[attempt])
    raise AssertionError("unreachable")


def _once(
    opener: Any,
    request: Request,
    announce: Callable[[int | None], None],
    progress: Callable[[int, int | None], None],
    timeout: float,
) -> Arrived:
    try:
        with opener.open(request, timeout=timeout) as response:
            size = int(response.headers["Content-Length"]) if response.headers["Content-Length"] else None
            announce(size)
            return Arrived(_read(response, size, progress), response.url)
    except HTTPError as error:
        raise _http_fault(request.full_url, error) from error
    except ssl.SSLError as error:
        raise _untrusted(request.full_url, error) from error
    except URLError as error:
        raise _way_fault(request.full_url, error) from error
    except (TimeoutError, ConnectionError, http.client.HTTPException) as error:
        raise _Interrupted(_told(error)) from error


def _read(response: Any, size: int | None, progress: Callable[[int, int | None], None]) -> bytes:
    pieces: list[bytes] = []
    had = 0
    while piece := response.read(_CHUNK):
        pieces.append(piece)
        had += len(piece)
        if max(had, size or 0) > LARGEST:
            raise TextFault(
                f"the file is larger than {LARGEST // 2**20} MiB",
                "it is hardly the text; fetch it by hand and use `fiasco texts cut`",
            )
        progress(had, size)
    if size is not None and had < size:
        raise _Interrupted(f"it broke off after {had} of {size} bytes")
    return b"".join(pieces)


def _http_fault(address: str, error: HTTPError) -> Exception:
    code = error.code
    error.close()
    if code in (404, 410):
        return TextFault(
            f"{address} is gone (the server answers {code})",
            "look for the text by its title in a library or at its publisher, and give it with `fiasco texts cut FILE --as NAME`",
        )
    if code in _REFUSED:
        return TextFault(
            f"{address} does not let programs in (the server answers {code})",
            "open it in a browser, save the page, and give it with `fiasco texts cut FILE --as NAME`",
        )
    if code >= 500:
        return _Interrupted(f"the server answers {code}")
    return TextFault(f"{address} cannot be had (the server answers {code})", "open it in a browser to see why")


def _way_fault(address: str, error: URLError) -> Exception:
    reason = error.reason
    if isinstance(reason, ssl.SSLError):
        return _untrusted(address, reason)
    unreachable = isinstance(reason, OSError) and reason.errno in _UNREACHABLE
    if isinstance(reason, _NO_WAY) or unreachable:
        return TextFault(
            f"there is no way to {urlsplit(address).hostname} ({_told(reason)})",
            "nothing was changed; see whether the network is on, and try again",
        )
    return _Interrupted(_told(reason))


def _untrusted(address: str, error: ssl.SSLError) -> TextFault:
    return TextFault(
        f"{urlsplit(address).hostname} cannot prove who it is ({error.reason or error})",
        "nothing was fetched; see whether the clock of this machine is right, and try again from another network",
    )


def _told(error: object) -> str:
    if isinstance(error, http.client.IncompleteRead):
        return f"it broke off after {len(error.partial)} bytes"
    if isinstance(error, TimeoutError):
        return "no answer in time"
    return str(getattr(error, "strerror", None) or error or type(error).__name__).lower()
