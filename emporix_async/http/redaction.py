"""Keeping secrets in a request, besides its token, out of errors and logs. They are found by their names."""

from __future__ import annotations

import contextlib
import logging
import re
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import orjson

from .problems import REDACTED, SECRET_NAMES
from .request import FORM, HTTPRequest

# The API takes tokens and codes in queries, and passwords in bodies. Where a download leads, the address is signed.
_QUERY_NAMES: Final = rf"code|code_verifier|sig|signature|X-(?:Amz|Goog)-(?:Credential|Signature)|{SECRET_NAMES}"
_NAMES: Final = re.compile(_QUERY_NAMES, re.IGNORECASE)
_IN_QUERY: Final = re.compile(rf"([?&](?:{_QUERY_NAMES})=)[^&#\s'\"]+", re.IGNORECASE)


def secrets_of(request: HTTPRequest) -> set[str]:
    """Return the tokens, codes and passwords in headers, query and body. A server may repeat them."""
    found = [request.headers[name] for name in ("saas-token", "session-id") if name in request.headers]
    named = parse_qsl(urlsplit(request.url).query)
    pending: list[Any] = []
    if isinstance(request.content, bytes):
        if request.headers.get("content-type") == FORM:
            named += parse_qsl(request.content.decode("utf-8", "replace"))
        with contextlib.suppress(orjson.JSONDecodeError):
            pending = [orjson.loads(request.content)]
    while pending:
        body = pending.pop()
        if isinstance(body, dict):
            # In a body, a code is that of a product, a site or a currency. An address with a password is a login.
            named += [(name, value) for name, value in body.items() if isinstance(value, str) and name != "code"]
            found += [value for name, value in body.items() if name == "email" and "password" in body]
            pending += body.values()
        elif isinstance(body, list):
            pending += body
    found += [value for name, value in named if _NAMES.fullmatch(name)]
    return {value for value in found if value and isinstance(value, str)}


def keep_queries_out_of_logs() -> None:
    """Keep tokens out of the logs of HTTP libraries. Safe to repeat."""
    # httpx logs the address of every request, httpcore what it could not read: a server may send a request back.
    for name in ("httpx{}", "httpcore{}.connection", "httpcore{}.http11", "httpcore{}.http2"):
        for version in ("", "2"):
            logging.getLogger(name.format(version)).addFilter(_redact)


def _redact(record: logging.LogRecord) -> bool:
    text = record.getMessage()
    redacted = _IN_QUERY.sub(rf"\1{REDACTED}", text)
    if redacted != text:
        record.msg, record.args = redacted, ()
    return True
