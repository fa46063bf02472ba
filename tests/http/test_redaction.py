"""Secrets in requests, by their names."""

from __future__ import annotations

import logging

import httpx
import pytest

from emporix_async.http.redaction import keep_queries_out_of_logs, secrets_of
from emporix_async.http.request import HTTPRequest


def wire(url: str = "https://x.test/a", content: bytes | None = None, **headers: str) -> HTTPRequest:
    return HTTPRequest("GET", url, "/a", {name.replace("_", "-"): value for name, value in headers.items()}, content)


def test_tokens_in_headers_and_queries_are_secrets_also_as_they_are_written_there() -> None:
    found = secrets_of(wire("https://x.test/a?refreshToken=a%2Fb&siteCode=main", saas_token="saas", accept="x"))
    assert set(found) == {"a/b", "a%2Fb", "saas"}


def test_passwords_and_tokens_in_a_body_are_secrets_wherever_they_stand() -> None:
    content = b'{"email": "e", "password": "p1", "signup": [{"newPassword": "p2", "note": "n"}], "token": "t", "a": 1}'
    assert set(secrets_of(wire(content=content))) == {"p1", "p2", "t"}


@pytest.mark.parametrize("content", [None, b"", b"password=p", b'"text"', b"[1, null]", b'{"code": "EUR"}'])
def test_a_body_that_names_nothing_holds_no_secret(content) -> None:
    assert secrets_of(wire(content=content)) == []


def test_the_longest_secret_comes_first() -> None:
    assert secrets_of(wire("https://x.test/a?code=abc&accessToken=abcdef")) == ["abcdef", "abc"]


def test_addresses_are_logged_without_the_tokens_in_their_queries(caplog) -> None:
    keep_queries_out_of_logs()
    keep_queries_out_of_logs()
    logger = logging.getLogger("httpx")
    assert len(logger.filters) == len(set(logger.filters))
    with caplog.at_level(logging.INFO):
        logger.info('%s "%s" %d', "GET", httpx.URL("https://x.test/a?b=1&accessToken=s3cret&c=2"), 200)
        logger.info("nothing to format")
    assert "https://x.test/a?b=1&accessToken=[redacted]&c=2" in caplog.text
    assert "s3cret" not in caplog.text


def test_what_could_not_be_read_is_logged_without_the_tokens_in_it(caplog) -> None:
    keep_queries_out_of_logs()
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("httpcore.http11").debug("illegal status line: bytearray(b'GET /a?code=s3cret&b=1')")
    assert "/a?code=[redacted]&b=1" in caplog.text
