"""Keeping secrets out of errors and logs: tokens, passwords, codes, and what is secret by its name."""

from __future__ import annotations

import contextlib
import json
import logging
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit

import orjson

from .request import FORM, HTTPRequest

REDACTED: Final = "[redacted]"
# What has such a name is secret, in a request and in a response.
SECRET_NAMES: Final = r"[\w-]{0,40}(?:password|secret|token|api[_-]?key)[\w-]{0,40}"  # noqa: S105 - names
_SECRET_NAME: Final = re.compile(SECRET_NAMES, re.IGNORECASE)
# In texts: as in JSON, and as in an address or a form.
_NAMED: Final = re.compile(
    rf"""("{SECRET_NAMES}"\s*:\s*")(?:[^"\\]|\\.)*|((?<![\w-]){SECRET_NAMES}=)[^\s&"'<>,;]+""", re.IGNORECASE
)
# Under such a name, a text with blanks says what is wrong with the value.
_VALUE: Final = re.compile(r"(?:bearer )?\S+", re.IGNORECASE)
# A secret shorter than this is looked for as a word: within other words, it would be chance.
_WORD: Final = 8

# The API takes tokens and codes in queries, and passwords in bodies. Where a download leads, the address is signed.
_QUERY_NAMES: Final = rf"code|code_verifier|sig|signature|X-(?:Amz|Goog)-(?:Credential|Signature)|{SECRET_NAMES}"
_NAMES: Final = re.compile(_QUERY_NAMES, re.IGNORECASE)
# A body without any of these contains no secret. Looking for them is far faster than decoding it.
_IN_BODY: Final = (b"password", b"secret", b"token", b"key", b"code_verifier", b"sig", b"x-amz", b"x-goog")
# The one path with a secret confirms a signup.
_IN_ADDRESS: Final = re.compile(rf"([?&](?:{_QUERY_NAMES})=|/signup/optin/)[^&#\s'\"]+", re.IGNORECASE)


def secrets_of(request: HTTPRequest) -> set[str]:
    """Return the tokens, codes and passwords in headers, query and body. A server may repeat them."""
    found, pending = secret_values(request.headers), list[Any]()
    named = parse_qsl(urlsplit(request.url).query)
    content = request.content if isinstance(request.content, bytes) else b""
    lowered = content.lower()
    if any(name in lowered for name in _IN_BODY):
        if request.headers.get("content-type") == FORM:
            named += parse_qsl(content.decode("utf-8", "replace"))
        with contextlib.suppress(orjson.JSONDecodeError):
            pending = [orjson.loads(content)]
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


def secret_values(named: Mapping[str, str]) -> list[str]:
    """Return the values of those headers or parameters that are secret."""
    secret = {"session-id", "authorization", "proxy-authorization", "cookie"}
    return [value for name, value in named.items() if name.lower() in secret or _NAMES.fullmatch(name)]


def redact(value: Any, secrets: Collection[str]) -> Any:
    """Return JSON data without `secrets`, however they are spelled, and without what is secret by its name.

    What is nested deeper than 32 levels is left out: the stack is limited.
    """
    said = "\0".join(_texts(value)).lower()
    spellings = {spelling for secret in filter(None, secrets) for spelling in _spellings(secret)}
    # Only those that occur: a batch may contain hundreds. The longest first: one may be part of another.
    repeated = sorted((each for each in spellings if each.lower() in said), key=len, reverse=True)
    return _redacted(value, re.compile("|".join(map(_pattern, repeated)) or r"(?!)", re.IGNORECASE), 32)


def _texts(value: Any) -> Iterator[str]:
    pending = [value]
    while pending:
        found = pending.pop()
        if isinstance(found, str):
            yield found
        elif isinstance(found, dict):
            pending += [*found, *found.values()]
        elif isinstance(found, list):
            pending += found


def _pattern(secret: str) -> str:
    return re.escape(secret) if len(secret) >= _WORD else rf"(?<!\w){re.escape(secret)}(?!\w)"


def _spellings(secret: str) -> set[str]:
    """Return `secret` as it is written in JSON, in HTML, in addresses and in forms."""
    from html import escape  # noqa: PLC0415 - slow to import, and only for errors

    found = {secret, *(json.dumps(secret, ensure_ascii=ascii_only)[1:-1] for ascii_only in (True, False))}
    found |= {text.replace("/", r"\/") for text in found}
    found |= {escape(secret), escape(secret, quote=False), escape(secret).replace("&#x27;", "&#39;")}
    return found | {function(secret, safe, errors="replace") for function in (quote, quote_plus) for safe in ("", "/")}


def _redacted(value: Any, known: re.Pattern[str], depth: int) -> Any:
    if isinstance(value, str):
        return _NAMED.sub(lambda found: f"{found[1] or found[2]}{REDACTED}", known.sub(REDACTED, value))
    if isinstance(value, list | dict) and depth == 0:
        return "…"
    if isinstance(value, list):
        return [_redacted(entry, known, depth - 1) for entry in value]
    if isinstance(value, dict):
        return {
            _redacted(name, known, depth): REDACTED
            if isinstance(entry, str) and _SECRET_NAME.fullmatch(name) and _VALUE.fullmatch(entry)
            else _redacted(entry, known, depth - 1)
            for name, entry in value.items()
        }
    return value


def keep_queries_out_of_logs() -> None:
    """Keep tokens out of the logs of HTTP libraries. Safe to repeat."""
    # httpx logs the address of every request, httpcore what it could not read: a server may send a request back.
    for name in ("httpx{}", "httpcore{}.connection", "httpcore{}.http11", "httpcore{}.http2"):
        for version in ("", "2"):
            logging.getLogger(name.format(version)).addFilter(_redact)


def _redact(record: logging.LogRecord) -> bool:
    text = record.getMessage()
    redacted = _IN_ADDRESS.sub(rf"\1{REDACTED}", text)
    if redacted != text:
        record.msg, record.args = redacted, ()
    return True
