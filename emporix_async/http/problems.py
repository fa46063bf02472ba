"""Reading the body of an error. The documents use some thirty shapes for the same few facts.

Each fact is looked for under every name it has in them, so that an unknown shape is read as far as possible.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import orjson

from .. import errors
from ..observe import one_line
from .redaction import redact

BODY_LIMIT: Final = 64 * 1024  # the bytes of an error body that are read
_CODES: Final = ("errorCode", "type", "code", "status", "error", "title")
_MESSAGES: Final = ("message", "error_description", "faultstring", "detail", "title", "error")
_DETAILS: Final = ("details", "errors", "violations", "detailInfo", "errorCodes")
_DETAIL_TEXTS: Final = ("message", "detail", "defaultMessage", "description", "reason", "title", "errorCode")
_WRAPPED: Final = frozenset({"message", "faultstring", "detail", "value", "status", "error"})
# Media types and the like occur where a code is expected. They name no error.
_NO_CODE: Final = re.compile(r"|about:blank|\d+|[a-z]+/[a-z.+-]+", re.IGNORECASE)
_SCOPE: Final = re.compile(r"\b[a-z][a-z0-9-]*\.[a-z0-9-]+_[a-z_]+\b")
# In JSON that is cut off or invalid, and in the pages of proxies. The message is usually near the beginning.
_MESSAGE: Final = re.compile(r'"(?:message|faultstring|detail)"\s*:\s*"((?:[^"\\]|\\.)*)')
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)

_CLASSES: Final[Mapping[int, type[errors.APIStatusError]]] = {
    400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound,
    409: errors.Conflict, 413: errors.PayloadTooLarge, 422: errors.UnprocessableEntity, 429: errors.RateLimited,
    **dict.fromkeys(range(500, 600), errors.ServerError),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """An error body: its `code`, `message` and `details` (strings or objects), and all of it, decoded, as `body`."""

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
    """Read the body of an error response without the `secrets`: servers repeat what they were sent. Raises nothing."""
    content = content[:BODY_LIMIT]
    try:
        body = redact(orjson.loads(content), secrets)
    except orjson.JSONDecodeError:
        text = content.decode("utf-8", "replace").strip()
        if len(content) == BODY_LIMIT:
            # It is cut off, perhaps within a secret, of which a character may take six.
            text = text[: -6 * max(map(len, secrets), default=0) or None]
        message = body = redact(text, secrets)
        if body.startswith(("{", "[")) and (found := _MESSAGE.search(body)):
            message = found[1]
        elif body.startswith("<"):
            from html import unescape  # noqa: PLC0415 - slow to import, and API errors are not HTML

            message = unescape(found[1]) if (found := _TITLE.search(body)) else ""
        return Problem(message=one_line(message), body=body or None)
    return replace(read_problem(body), body=body)


def read_problem(body: Any) -> Problem:
    """Read a decoded error body, or one entry of a multi-status response."""
    if isinstance(body, str):
        return Problem(message=one_line(body))
    if isinstance(body, list):
        problem = Problem(details=tuple(body))
        return replace(problem, message=problem.detail)
    if not isinstance(body, Mapping):
        return Problem()
    # The gateway wraps it in `fault`, some services in a title.
    while len(body) == 1 and isinstance(inner := next(iter(body.values())), Mapping) and inner.keys() & _WRAPPED:
        body = inner
    detail = body.get("detail")
    codes = [body.get(name) for name in _CODES]
    if isinstance(detail, Mapping):
        codes.insert(0, detail.get("errorcode"))
    code = next((one_line(code) for code in codes if isinstance(code, str) and not _NO_CODE.fullmatch(code)), None)
    details: list[Any] = []
    for source in (body, body.get("_embedded")):
        if isinstance(source, Mapping):
            for entries in map(source.get, _DETAILS):
                details += entries if isinstance(entries, list) else [entries]
    # Where both are given, the message is the title of the problem.
    if isinstance(detail, str) and isinstance(body.get("message"), str):
        details.append(detail)
    return Problem(code, _first_text(body, _MESSAGES), tuple(filter(None, details)))


def status_error(
    problem: Problem, *, status: int, kind: type[errors.APIStatusError] | None = None, **facts: Any
) -> errors.APIStatusError:
    """Return the error for `problem`, which came with `status`. `facts` are the other arguments of its `kind`."""
    return (kind or _CLASSES.get(status, errors.APIStatusError))(
        status=status,
        code=problem.code,
        message=problem.message,
        details=problem.details,
        detail=problem.detail,
        body=problem.body,
        **facts,
    )


def _first_text(body: Mapping[str, Any], names: Sequence[str]) -> str | None:
    return next((one_line(text) for name in names if isinstance(text := body.get(name), str) and text.strip()), None)


def _detail_text(entry: Any) -> str | None:
    if isinstance(entry, str):
        return one_line(entry)
    if not isinstance(entry, Mapping):
        return None
    text = _first_text(entry, _DETAIL_TEXTS)
    place = next((value for name in ("field", "path") if isinstance(value := entry.get(name), str) and value), None)
    return f"{place}: {text}" if text and place and place not in text else text
