"""Secrets in a request besides its token: found by their names, to keep them out of errors and logs."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlsplit

import orjson

from .problems import REDACTED
from .request import HTTPRequest

# The API takes tokens and codes in queries, and passwords in bodies, under these names.
_QUERY_NAMES: Final = (
    "accessToken|access_token|anonymous_token|code|code_verifier|refreshToken|refresh_token|subjectAccessToken"
    # Where a download leads, the address itself is the key: it is signed.
    "|sig|signature|token|X-(?:Amz|Goog)-(?:Credential|Security-Token|Signature)"
)
_NAMES: Final = re.compile(rf"{_QUERY_NAMES}|\w*password|token|secret", re.IGNORECASE)
_IN_QUERY: Final = re.compile(rf"([?&](?:{_QUERY_NAMES})=)[^&#\s'\"]+", re.IGNORECASE)
_HEADERS: Final = ("saas-token", "session-id")


def secrets_of(request: HTTPRequest) -> list[str]:
    """Return what a server may repeat and must not be shown: tokens, codes and passwords in headers, query and body."""
    found = [request.headers[name] for name in _HEADERS if name in request.headers]
    for name, value in parse_qsl(urlsplit(request.url).query):
        if _NAMES.fullmatch(name):
            found += [value, quote(value, safe="")]
    if isinstance(request.content, bytes):
        with contextlib.suppress(orjson.JSONDecodeError):
            found += _named([orjson.loads(request.content)])
    # The longest first: one may be part of another.
    return sorted({value for value in found if value}, key=len, reverse=True)


def _named(pending: list[Any]) -> Iterator[str]:
    """Yield the secrets in JSON bodies, however deep they are."""
    while pending:
        body = pending.pop()
        if isinstance(body, dict):
            for name, value in body.items():
                # In a body, a code is that of a product, a site or a currency.
                if isinstance(value, str) and name != "code" and _NAMES.fullmatch(name):
                    yield value
            pending += body.values()
        elif isinstance(body, list):
            pending += body


class _Redaction(logging.Filter):
    """Redacts secrets in the addresses of a log record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = _redacted(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(map(_redacted, record.args))
        return True


def _redacted(argument: object) -> object:
    if isinstance(argument, int | float):
        return argument
    text = str(argument)
    redacted = _IN_QUERY.sub(rf"\1{REDACTED}", text)
    return argument if redacted == text else redacted


_REDACTION: Final = _Redaction()
# httpx logs the address of every request, httpcore what it could not read: a server may send a request back.
_LOGGERS: Final = tuple(
    logger.format(number)
    for number in ("", "2")
    for logger in ("httpx{}", "httpcore{}.connection", "httpcore{}.http11", "httpcore{}.http2")
)


def keep_queries_out_of_logs() -> None:
    """Keep tokens out of what the HTTP libraries log. Safe to repeat."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_REDACTION)
