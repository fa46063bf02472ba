"""Reading the body of an error, whatever its family.

The documents use some thirty shapes for the same few facts. The reader looks for each fact under every name it has
there, so that an unknown family is still read as far as possible.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import orjson

from ..errors import (
    APIStatusError,
    BadRequest,
    Conflict,
    Forbidden,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    ServerError,
    Unauthorized,
    UnprocessableEntity,
)
from ..observe import one_line

# The most bytes of an error body that are looked at.
BODY_LIMIT: Final = 64 * 1024
REDACTED: Final = "[redacted]"
# Error bodies are flat. A deep one would exceed the interpreter's stack.
_MAX_DEPTH: Final = 32

_CODES: Final = ("errorCode", "type", "code", "status", "error", "title")
_MESSAGES: Final = ("message", "error_description", "faultstring", "detail", "title", "error")
_DETAILS: Final = ("details", "errors", "violations", "detailInfo", "errorCodes")
_DETAIL_TEXTS: Final = ("message", "detail", "defaultMessage", "description", "reason", "title", "errorCode")
# Media types and the like occur where a code is expected. They name no error.
_NO_CODE: Final = re.compile(r"|about:blank|\d+|[a-z]+/[a-z.+-]+", re.IGNORECASE)
_SCOPE: Final = re.compile(r"\b[a-z][a-z0-9-]*\.[a-z0-9-]+_[a-z_]+\b")

_CLASSES: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    413: PayloadTooLarge,
    422: UnprocessableEntity,
    429: RateLimited,
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What an error body says: the API's `code`, its `message`, and further `details`, strings or objects.

    `body` is all of it, decoded where it is JSON.
    """

    code: str | None = None
    message: str | None = None
    details: tuple[Any, ...] = ()
    body: Any = None

    @property
    def detail(self) -> str | None:
        """The text of the first detail that has one."""
        return next((text for entry in self.details if (text := _detail_text(entry))), None)

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that the texts name."""
        texts = (self.message, *map(_detail_text, self.details))
        return tuple(dict.fromkeys(scope for text in texts if text for scope in _SCOPE.findall(text)))


def parse_problem(content: bytes, secrets: Collection[str] = ()) -> Problem:
    """Read the `content` of an error response. Only its first 64 kB are considered, and nothing in it raises.

    Servers repeat what they were sent: `secrets` are redacted wherever they occur.
    """
    content = content[:BODY_LIMIT]
    try:
        body = redact(orjson.loads(content), secrets)
    except orjson.JSONDecodeError:
        text = redact(content.decode("utf-8", "replace").strip(), secrets)
        return Problem(message=one_line(_told(text)), body=text or None)
    return replace(read_problem(body), body=body)


def _told(text: str) -> str:
    """Return the message within an error body that is not JSON."""
    if text.startswith(("{", "[")):
        # Cut off, or nearly JSON: the message is usually near the beginning.
        found = re.search(r'"(?:message|faultstring|detail)"\s*:\s*"((?:[^"\\]|\\.)*)', text)
        return found[1] if found else text
    if text.startswith("<"):
        from html import unescape  # noqa: PLC0415 - its table takes a millisecond, and API errors are not HTML

        found = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        return unescape(found[1]) if found else ""
    return text


def read_problem(body: Any) -> Problem:
    """Read a decoded error body, or one entry of a multi-status response."""
    if isinstance(body, str):
        return Problem(message=one_line(body))
    if isinstance(body, list):
        problem = Problem(details=tuple(body))
        return Problem(message=problem.detail, details=problem.details)
    if not isinstance(body, Mapping):
        return Problem()
    while (inner := _unwrapped(body)) is not None:
        body = inner
    return Problem(_code(body), _first_text(body, _MESSAGES), tuple(_details(body)))


def status_error(
    problem: Problem, *, status: int, kind: type[APIStatusError] | None = None, **facts: Any
) -> APIStatusError:
    """Return the error for `problem`, answered with `status`. `facts` are the other arguments of its `kind`."""
    kind = kind or _CLASSES.get(status, ServerError if 500 <= status < 600 else APIStatusError)  # noqa: PLR2004 - 5xx
    return kind(
        status=status,
        code=problem.code,
        message=problem.message,
        details=problem.details,
        detail=problem.detail,
        body=problem.body,
        **facts,
    )


def redact(value: Any, secrets: Collection[str], depth: int = _MAX_DEPTH) -> Any:
    """Return plain JSON data with every one of `secrets` replaced, and what is nested deeper than `depth` left out."""
    if isinstance(value, str):
        for secret in secrets:
            if secret:
                value = value.replace(secret, REDACTED)
        return value
    if isinstance(value, list | tuple | dict) and depth == 0:
        return "…"
    if isinstance(value, list | tuple):
        return type(value)(redact(entry, secrets, depth - 1) for entry in value)
    if isinstance(value, dict):
        return {redact(name, secrets): redact(entry, secrets, depth - 1) for name, entry in value.items()}
    return value


def _unwrapped(body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the object that `body` wraps: the gateway's `fault`, or a single object below a title."""
    if isinstance(fault := body.get("fault"), Mapping):
        return fault
    if len(body) == 1:
        (inner,) = body.values()
        if isinstance(inner, Mapping) and (inner.keys() & {"message", "faultstring", "value", "status", "error"}):
            return inner
    return None


def _code(body: Mapping[str, Any]) -> str | None:
    detail = body.get("detail")
    named = [detail.get("errorcode")] if isinstance(detail, Mapping) else []
    named += [body.get(name) for name in _CODES]
    return next((one_line(code) for code in named if isinstance(code, str) and not _NO_CODE.fullmatch(code)), None)


def _first_text(body: Mapping[str, Any], names: Sequence[str]) -> str | None:
    return next((one_line(text) for name in names if isinstance(text := body.get(name), str) and text.strip()), None)


def _details(body: Mapping[str, Any]) -> Iterator[Any]:
    embedded = body.get("_embedded")
    sources = [body, embedded] if isinstance(embedded, Mapping) else [body]
    for source in sources:
        for name in _DETAILS:
            entries = source.get(name)
            if isinstance(entries, list):
                yield from (entry for entry in entries if entry)
            elif entries:
                yield entries
    # The message is the title of the problem where both are given, and the detail says what it was.
    if isinstance(body.get("detail"), str) and isinstance(body.get("message"), str):
        yield body["detail"]


def _detail_text(entry: Any) -> str | None:
    if isinstance(entry, str):
        return one_line(entry)
    if not isinstance(entry, Mapping):
        return None
    text = _first_text(entry, _DETAIL_TEXTS)
    place = next((value for name in ("field", "path") if isinstance(value := entry.get(name), str) and value), None)
    if text and place and place not in text:
        return f"{place}: {text}"
    return text
