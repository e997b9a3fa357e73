"""A host is the one a browser would visit; whatever a browser would repair is refused."""

from __future__ import annotations

import pytest

from edition.record.links import host_of, is_doi, is_host


@pytest.mark.parametrize(
    "address",
    [
        r"https://bad.example\@archive.example/", "https://archive.example@bad.example/", "https://a:b@archive.example/",
        "https://archive.example:8080/", "https://archive.example:443/", "https://ARCHIVE.example/", "https://archive.example./",
        "https://arch%69ve.example/", "https://archive。example/", "https://аrchive.example/", "https://xn--rchive-5nf.example/",
        "https://2130706433/", "https://127.0.0.1/", "https://[::1]/", "https://archive.example\t/", "https://arc\nhive.example/",
        " https://archive.example/", "https:/archive.example/", "https:archive.example", "//archive.example/", "archive.example",
        "javascript://archive.example/%0aalert(1)", "data:text/html,x", "ftp://archive.example/", "https://archive.example/../x",
        "https://archive.example/%2e%2E/x", "https://archive.example/a b", "https://archive.example/<x>", "https://archive.example/%0d",
        "https://archive.example/%zz", "https://-a.example/", "https://localhost/",
    ],
)  # fmt: skip
def test_an_address_that_a_browser_would_repair_is_refused(address: str) -> None:
    assert host_of(address) == ""


@pytest.mark.parametrize(
    "address",
    [
        "https://archive.example",
        "http://www.archive.example/a/b.html?c=d&e=%D0%B0#f",
        "https://archive.example/a,b(c)~d;e:f",
    ],
)
def test_a_plain_address_gives_its_host(address: str) -> None:
    assert host_of(address) == "archive.example"


def test_a_doi_is_no_address() -> None:
    assert is_doi("10.1017/S0018246X99008626")
    assert not any(
        map(is_doi, ("javascript:alert(1)", "https://doi.org/10.1/x", "10.1080/<b>", "10.1/x", "10.1080/a b"))
    )


def test_a_line_of_the_list_of_hosts_is_a_host() -> None:
    assert is_host("archive.example") and not any(map(is_host, ("www.archive.example", "archive", "A.example")))
