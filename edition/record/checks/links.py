"""Links: they lead where they seem to lead, and only to official or lawful places."""

from __future__ import annotations

from collections.abc import Iterator

from edition.record.links import host_of, is_doi, is_host, is_lawful
from edition.record.problems import Problem
from edition.record.record import HOSTS, Record


def links_are_lawful(record: Record) -> Iterator[Problem]:
    """Sources link only to official or lawful places, by addresses in plain form."""
    for source in record.sources.values():
        if not source.url:
            continue
        host = host_of(source.url)
        if not host:
            yield Problem(record.package.bibliography, 0, f"{source.key}: url", source.url, "unlawful-link",
                          "is no web address in plain form",
                          "Write https://host/path, the host in small letters, without user, port or odd characters")  # fmt: skip
        elif record.is_whole("hosts") and not is_lawful(source.url, record.hosts):
            yield Problem(record.package.bibliography, 0, f"{source.key}: url", source.url, "unlawful-link",
                          "leads to a place that is not on the list of lawful hosts",
                          f"Cite the printed work, or add {host} to {HOSTS} after looking at it")  # fmt: skip


def dois_are_dois(record: Record) -> Iterator[Problem]:
    """A DOI is one, and no address."""
    for source in record.sources.values():
        doi = source.field("doi")
        if doi and not is_doi(doi):
            yield Problem(record.package.bibliography, 0, f"{source.key}: doi", doi, "doi", "is not a DOI",
                          "Write for instance 10.1080/07075332.2018.1458043")  # fmt: skip


def hosts_are_hosts(record: Record) -> Iterator[Problem]:
    """A line of the list of lawful hosts is the name of a host, or of a part of one."""
    for host in sorted(record.hosts):
        if not is_host(host):
            yield Problem(HOSTS, 0, "", host, "host", "is not the name of a host",
                          "Write it in small letters, without www or scheme; a path admits that part of it alone")  # fmt: skip
