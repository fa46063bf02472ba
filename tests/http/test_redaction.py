"""Secrets in requests, by their names."""

from __future__ import annotations

import logging

import httpx
import pytest

from emporix_async.http.problems import parse_problem
from emporix_async.http.redaction import keep_queries_out_of_logs, redact, secrets_of
from emporix_async.http.request import HTTPRequest


def wire(url: str = "https://x.test/a", content: bytes | None = None, **headers: str) -> HTTPRequest:
    return HTTPRequest("GET", url, "/a", {name.replace("_", "-"): value for name, value in headers.items()}, content)


def test_tokens_in_headers_and_queries_are_secrets() -> None:
    headers = {"saas_token": "saas", "x_gateway_token": "gate", "cookie": "sid=1", "session_id": "s-1", "accept": "x"}
    found = secrets_of(wire("https://x.test/a?refreshToken=a%2Fb&siteCode=main&apiKey=k", **headers))
    assert found == {"a/b", "k", "saas", "gate", "sid=1", "s-1"}


def test_passwords_and_tokens_in_a_body_are_secrets_wherever_they_stand() -> None:
    content = (
        b'{"password": "p1", "signup": [{"newPassword": "p2", "note": "n"}], "token": "t", "a": 1, "password2": 1}'
    )
    assert secrets_of(wire(content=content)) == {"p1", "p2", "t"}


@pytest.mark.parametrize("name", ["client_secret", "clientSecretToken", "secretKey", "apiKey", "api_key", "PASSWORD"])
def test_secrets_are_known_by_their_names_in_json_and_in_forms(name: str) -> None:
    assert secrets_of(wire(content=f'{{"a": {{"{name}": "s&1"}}}}'.encode())) == {"s&1"}
    form = wire(content=f"a=b&{name}=s%261".encode(), content_type="application/x-www-form-urlencoded")
    assert secrets_of(form) == {"s&1"}


def test_the_address_beside_a_password_is_a_secret() -> None:
    assert secrets_of(wire(content=b'{"email": "ada@x.test", "password": "p"}')) == {"ada@x.test", "p"}
    assert secrets_of(wire(content=b'{"email": "ada@x.test"}')) == set()


@pytest.mark.parametrize("content", [None, b"", b"password=p", b'"text"', b"[1, null]", b'{"code": "EUR"}'])
def test_a_body_that_names_nothing_holds_no_secret(content) -> None:
    assert secrets_of(wire(content=content)) == set()


def test_the_longest_secret_is_redacted_first() -> None:
    assert redact("abcdef", {"abc", "abcdef"}) == "[redacted]"


@pytest.mark.parametrize(
    "spelled",
    [
        "pä/\"s'&+ <1",
        r"p\u00e4/\"s'&+ <1",
        r"pä\/\"s'&+ <1",
        "pä/&quot;s&#x27;&amp;+ &lt;1",
        "pä/&quot;s&#39;&amp;+ &lt;1",
        "p%C3%A4%2F%22s%27%26%2B%20%3C1",
        "p%c3%a4%2f%22s%27%26%2b+%3c1",
        "PÄ/\"S'&+ <1",
    ],
)
def test_a_secret_is_redacted_however_the_server_spells_it(spelled: str) -> None:
    assert redact({"message": [f"no {spelled}!"]}, ["pä/\"s'&+ <1"]) == {"message": ["no [redacted]!"]}


@pytest.mark.parametrize("name", ["accessToken", "saasToken", "refresh_token", "saas-token", "clientSecret"])
def test_what_a_server_names_a_secret_is_redacted(name: str) -> None:
    problem = parse_problem(f'{{"message": "m", "details": [{{"{name}": "t0ken"}}], "{name}": "Bearer t0"}}'.encode())
    assert problem.details == ({name: "[redacted]"},)
    assert problem.body[name] == "[redacted]"
    assert "t0ken" not in parse_problem(f'{{"{name}": "t0ken", "cut'.encode()).body


def test_in_a_text_what_follows_a_secret_name_is_redacted() -> None:
    text = 'tried client_secret=abc&scope=x, then {"token": "t0 ken"} and monkey=1'
    assert redact(text, ()) == 'tried client_secret=[redacted]&scope=x, then {"token": "[redacted]"} and monkey=1'


def test_a_short_secret_is_redacted_as_a_word_only() -> None:
    assert redact("AT: status at `at` in Utah, pat-AT", ["AT"]) == (
        "[redacted]: status [redacted] `[redacted]` in Utah, pat-[redacted]"
    )


def test_what_is_wrong_with_a_password_is_kept() -> None:
    body = {"password": "must be longer", "tokenLifetime": 5}
    assert redact(body, ()) == body


def test_what_http_libraries_log_is_without_the_tokens_in_queries(caplog) -> None:
    keep_queries_out_of_logs()
    keep_queries_out_of_logs()
    logger = logging.getLogger("httpx")
    assert len(logger.filters) == len(set(logger.filters))
    with caplog.at_level(logging.INFO):
        logger.info('%s "%s" %d', "GET", httpx.URL("https://x.test/a?b=1&accessToken=s3cret&c=2"), 200)
        logger.info("nothing to format")
    assert "https://x.test/a?b=1&accessToken=[redacted]&c=2" in caplog.text
    assert "s3cret" not in caplog.text
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("httpcore.http11").debug("illegal status line: bytearray(b'GET /a?code=s3cret&b=1')")
    assert "/a?code=[redacted]&b=1" in caplog.text
