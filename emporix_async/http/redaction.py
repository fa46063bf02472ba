"""Secrets that stand in a request besides its token: found by their names, to keep them out of errors and logs."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlsplit

import orjson

from .problems import REDACTED
from .request import WireRequest

# The API takes tokens and codes in queries, and passwords in bodies, under these names.
_QUERY_NAMES: Final = (
    "accessToken|access_token|anonymous_token|code|code_verifier|refreshToken|refresh_token|subjectAccessToken"
    # Where a download leads, the address itself is the key: it is signed.
    "|sig|signature|token|X-(?:Amz|Goog)-(?:Credential|Security-Token|Signature)"
)
_NAMES: Final = re.compile(rf"{_QUERY_NAMES}|\w*password|token|secret", re.IGNORECASE)
_IN_QUERY: Final = re.compile(rf"([?&](?:{_QUERY_NAMES})=)[^&#\s'\"]+", re.IGNORECASE)
_HEADERS: Final = ("saas-token", "session-id")


def secrets_of(wire: WireRequest) -> list[str]:
    """List what a server may echo and nobody should read: tokens, codes and passwords in headers, query and body."""
    found = [wire.headers[name] for name in _HEADERS if name in wire.headers]
    for name, value in parse_qsl(urlsplit(wire.url).query):
        if _NAMES.fullmatch(name):
            found += [value, quote(value, safe="")]
    if isinstance(wire.content, bytes):
        with contextlib.suppress(orjson.JSONDecodeError):
            found += _named(orjson.loads(wire.content))
    # The longest first: one may stand within another.
    return sorted({value for value in found if value}, key=len, reverse=True)


def _named(body: Any) -> Iterator[str]:
    if isinstance(body, dict):
        for name, value in body.items():
            if isinstance(value, str):
                # In a body, a code is that of a product, a site or a currency.
                if name != "code" and _NAMES.fullmatch(name):
                    yield value
            else:
                yield from _named(value)
    elif isinstance(body, list):
        for entry in body:
            yield from _named(entry)


class _Blotting(logging.Filter):
    """Blots secrets out of the addresses in a log record."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = _blotted(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(map(_blotted, record.args))
        return True


def _blotted(argument: object) -> object:
    if isinstance(argument, int | float):
        return argument
    text = str(argument)
    blotted = _IN_QUERY.sub(rf"\1{REDACTED}", text)
    return argument if blotted == text else blotted


_BLOTTING: Final = _Blotting()


# httpx logs the address of every request, httpcore what it could not read: a server may send a request back.
_LOGGERS: Final = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2")


def keep_queries_out_of_logs() -> None:
    """Have the HTTP libraries leave tokens out of what they log. Safe to repeat."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_BLOTTING)
