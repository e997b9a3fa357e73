"""Web addresses: the narrow form that everybody reads alike, and the host that a browser would go to.

A browser repairs what it is given: it takes a backslash for a slash, drops tabs, decodes the host, reads numbers as
addresses of machines. Instead of repairing in the same way, an address is refused unless it is written in the plain form that
needs no repair; then the host in it is the host that is visited.
"""

from __future__ import annotations

import re
from collections.abc import Container

_LABEL = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_CHARACTER = r"[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-F]{2}"
_HOST = re.compile(rf"(?:{_LABEL}\.)+[a-z]{{2,24}}")
_PATH = re.compile(r"[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*")
_ADDRESS = re.compile(
    rf"https?://(?P<host>(?:{_LABEL}\.)+[a-z]{{2,24}})"
    rf"(?P<path>(?:/(?:{_CHARACTER})*)*)"
    rf"(?:\?(?:{_CHARACTER}|[/?])*)?(?:\#(?:{_CHARACTER}|[/?])*)?"
)
_DOTS = re.compile(r"/(?:\.|%2E){1,2}(?:/|$)", re.IGNORECASE)
_HIDDEN = re.compile(r"%(?:[01][0-9A-F]|7F|5C)")
_DOI = re.compile(r"10\.[0-9]{4,9}/[A-Za-z0-9._;()/:-]+")


def is_lawful(address: str, hosts: Container[str]) -> bool:
    """Return whether an address may be linked, by the list of lawful hosts.

    An entry with a path admits one owner's part of a host on which anybody can publish.

    Examples
    --------
    >>> is_lawful("https://example.org/a/b/c", {"example.org/a"}), is_lawful("https://example.org/ab", {"example.org/a"})
    (True, False)
    """
    host = host_of(address)
    if not host:
        return False
    found = _ADDRESS.fullmatch(address)
    parts = [part for part in (found["path"] if found else "").split("/") if part]
    return any("/".join((host, *parts[:n])) in hosts for n in range(len(parts) + 1))


def host_of(address: str) -> str:
    """Return the host of a web address, without ``www``; empty where it is not written in plain form.

    Lower-case names of hosts only, no user, no password, no port, no number for a host, no character that needs escaping,
    no step upwards in the path.

    Examples
    --------
    >>> host_of("https://www.example.org/a?b=c#d")
    'example.org'
    >>> host_of("https://evil.example\\\\@example.org/"), host_of("https://example.org:8080/"), host_of("https://ex%61mple.org/")
    ('', '', '')
    """
    found = _ADDRESS.fullmatch(address)
    if found is None or _DOTS.search(found["path"]) or _HIDDEN.search(address) or "--" in found["host"]:
        return ""
    return found["host"].removeprefix("www.")


def is_host(name: str) -> bool:
    """Return whether a name is that of a host, or of a part of one, as the list of lawful hosts gives it."""
    host, slash, path = name.partition("/")
    if slash and not _PATH.fullmatch(path):
        return False
    return _HOST.fullmatch(host) is not None and not host.startswith("www.")


def is_doi(text: str) -> bool:
    """Return whether a text is a DOI, without an address before it.

    Examples
    --------
    >>> is_doi("10.1080/07075332.2018.1458043"), is_doi("javascript:alert(1)")
    (True, False)
    """
    return _DOI.fullmatch(text) is not None
