"""Reading the body of an error, whatever its family.

The documents use some thirty shapes for the same few facts. The reader looks for each fact under every name it has
there, so that a family nobody has described yet is still read as far as it goes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any, Final

import orjson

from ..auth.scopes import satisfies
from ..errors import (
    APIStatusError,
    BadRequest,
    Conflict,
    Forbidden,
    MissingScope,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    ServerError,
    Unauthorized,
    UnprocessableEntity,
)

# The most bytes of an error body that are looked at.
BODY_LIMIT: Final = 64 * 1024
TEXT_LIMIT: Final = 300
REDACTED: Final = "[redacted]"

_CODES: Final = ("errorCode", "type", "code", "status", "error", "title")
_MESSAGES: Final = ("message", "error_description", "faultstring", "detail", "title", "error")
_DETAILS: Final = ("details", "errors", "violations", "detailInfo", "errorCodes")
_DETAIL_TEXTS: Final = ("message", "detail", "defaultMessage", "description", "reason", "title", "errorCode")
# Media types and the like stand where a code is expected; they name no error.
_NO_CODE: Final = re.compile(r"|about:blank|\d+|[a-z]+/[a-z.+-]+", re.IGNORECASE)
_SCOPE: Final = re.compile(r"\b[a-z][a-z0-9-]*\.[a-z0-9-]+_[a-z_]+\b")
_REQUEST_IDS: Final = ("x-request-id", "x-correlation-id", "request-id", "correlation-id", "x-b3-traceid")

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
    """What an error body says: the API's `code`, its `message`, and further `details`, strings or objects."""

    code: str | None = None
    message: str | None = None
    details: tuple[Any, ...] = ()

    @property
    def detail(self) -> str | None:
        """The text of the first detail that has one."""
        return next((text for entry in self.details if (text := _detail_text(entry))), None)


def parse_problem(content: bytes, secrets: Collection[str] = ()) -> Problem:
    """Read the `content` of an error answer. Only its first 64 kB are considered, and nothing in it raises.

    Servers echo what they were sent: `secrets` are blotted out wherever they stand.
    """
    content = content[:BODY_LIMIT]
    try:
        return read_problem(redact(orjson.loads(content), secrets))
    except orjson.JSONDecodeError:
        text = redact(content.decode("utf-8", "replace").strip(), secrets)
    if text.startswith(("{", "[")):
        # Cut off, or nearly JSON: the message mostly stands near the beginning.
        found = re.search(r'"(?:message|faultstring|detail)"\s*:\s*"((?:[^"\\]|\\.)*)', text)
        return Problem(message=_short(found[1] if found else text))
    if text.startswith("<"):
        found = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        return Problem(message=_short(unescape(found[1])) if found else None)
    return Problem(message=_short(text))


def read_problem(body: Any) -> Problem:
    """Read a decoded error body, or one entry of a multi-status answer."""
    if isinstance(body, str):
        return Problem(message=_short(body))
    if isinstance(body, list):
        problem = Problem(details=tuple(body))
        return Problem(message=problem.detail, details=problem.details)
    if not isinstance(body, Mapping):
        return Problem()
    inner = _unwrapped(body)
    if inner is not None:
        return read_problem(inner)
    return Problem(_code(body), _first_text(body, _MESSAGES), tuple(_details(body)))


def status_error(
    problem: Problem,
    *,
    status: int,
    method: str,
    path: str,
    request_id: str | None = None,
    attempts: int = 1,
    unsure: bool = False,
    scopes_wanted: Sequence[str] = (),
    scopes_held: Collection[str] | None = None,
    operation: str | None = None,
    client_id: str | None = None,
    session: str | None = None,
) -> APIStatusError:
    """Make the error that `problem`, answered with `status`, is raised or reported as.

    `scopes_wanted` and `scopes_held` are told where the status is 403; scopes that the answer itself names come first.
    `operation` is its key, `client_id` the credential and `session` the kind of session whose token it was.
    """
    fields: dict[str, Any] = {
        "status": status,
        "method": method,
        "path": path,
        "code": problem.code,
        "message": problem.message,
        "details": problem.details,
        "detail": problem.detail,
        "request_id": request_id,
        "attempts": attempts,
        "unsure": unsure,
    }
    kind = _CLASSES.get(status, ServerError if 500 <= status < 600 else APIStatusError)  # noqa: PLR2004 - 5xx
    if kind is Forbidden:
        texts = (problem.message, *map(_detail_text, problem.details))
        named = tuple(dict.fromkeys(scope for text in texts if text for scope in _SCOPE.findall(text)))
        fields |= {"scopes_wanted": named or scopes_wanted, "scopes_held": scopes_held}
        if operation is None or not fields["scopes_wanted"] or _holds(scopes_held, fields["scopes_wanted"]):
            return Forbidden(**fields)
        return MissingScope(operation=operation, client_id=client_id, session=session, **fields)
    return kind(**fields)


def _holds(held: Collection[str] | None, wanted: Collection[str]) -> bool:
    return held is not None and satisfies(held, wanted)


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Find the server's name for a request among the `headers` of its answer, read without regard to case."""
    return next((_short(value) for name in _REQUEST_IDS if (value := headers.get(name))), None)


def redact(value: Any, secrets: Collection[str]) -> Any:
    """Return `value`, plain JSON data, with every one of `secrets` replaced wherever it stands in a text."""
    if isinstance(value, str):
        for secret in secrets:
            if secret:
                value = value.replace(secret, REDACTED)
        return value
    if isinstance(value, (list, tuple)):
        return type(value)(redact(entry, secrets) for entry in value)
    if isinstance(value, dict):
        return {redact(name, secrets): redact(entry, secrets) for name, entry in value.items()}
    return value


def _unwrapped(body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return what `body` merely wraps: the gateway's `fault`, or a single object below a title."""
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
    return next((_short(code) for code in named if isinstance(code, str) and not _NO_CODE.fullmatch(code)), None)


def _first_text(body: Mapping[str, Any], names: Sequence[str]) -> str | None:
    return next((_short(text) for name in names if isinstance(text := body.get(name), str) and text.strip()), None)


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
        return _short(entry)
    if not isinstance(entry, Mapping):
        return None
    text = _first_text(entry, _DETAIL_TEXTS)
    place = next((value for name in ("field", "path") if isinstance(value := entry.get(name), str) and value), None)
    if text and place and place not in text:
        return f"{place}: {text}"
    return text


def _short(text: str) -> str | None:
    """Put `text` on one line of bounded length; None if it says nothing."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: 4 * TEXT_LIMIT]).split())
    return (line if len(line) <= TEXT_LIMIT else f"{line[: TEXT_LIMIT - 1]}…") or None
