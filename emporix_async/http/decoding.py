"""What counts as a success, and what its body contains. Pure."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

from emporix_api.types import Operation

from .exact import from_json
from .request import EVENT_STREAM
from .response import Response

# The documents are known to name the wrong one of these.
USUAL_SUCCESSES: Final = frozenset({200, 201, 204})
_CREATED: Final = 201
_NO_CONTENT: Final = 204
_MULTI_STATUS: Final = 207
_ERROR_NAMES: Final = frozenset({"error", "errors", "errorCode", "fault"})
_NOT_JSON: Final[Any] = object()
# The documents state these for files of any kind, HTML pages among them.
_ANY_FILE: Final = frozenset({"*/*", "application/octet-stream", "text/html", "text/plain"})
_HTML_BEGINS: Final = (b"<!doctype html", b"<html")


def returns_file(operation: Operation) -> bool:
    """Return whether `operation` returns a file: neither JSON nor a stream of events."""
    media = operation.response_media
    return media is not None and "json" not in media and media != EVENT_STREAM


def is_page(response: Response) -> bool:
    """Return whether the body of `response` is an HTML page, such as gateways and proxies send."""
    stated = response.headers.get("content-type", "").lower()
    return "html" in stated or response.content[:64].lstrip().lower().startswith(_HTML_BEGINS)


def body_of(operation: Operation, response: Response) -> Any:
    """Return the body of a success: decoded JSON, the bytes of a file, or None. For a HEAD request, the headers.

    A response is a success of `operation` if its status is documented, or one of 200, 201 and 204 where the body fits,
    and its body is of the documented kind: a file where a file is documented, else JSON or nothing, but not nothing
    where something is read. Where the caller asked for another media type by `Accept`, that is the documented one. The
    gateway's `{"fault": ...}` is none.

    Raises `DecodeError` for any other response.
    """
    status, content, media = response.status, response.content, _media_of(operation, response)
    documented = status in operation.statuses
    # Where no body is documented, one that comes with an undocumented status is not the operation's.
    usual = status in _usual_successes(operation) and (media is not None or not content)
    # The entries of a bulk operation are judged one by one.
    entries = status == _MULTI_STATUS and operation.bulk is not None
    if not (documented or usual or entries):
        raise response.unusable("the operation documents no such success")
    if operation.method == "HEAD":
        return response.headers
    stated = response.headers.get("content-type", "").lower()
    if not content:
        # What was to be read is not there.
        if (media is not None and operation.method == "GET" and not (documented and status == _NO_CONTENT)) or (
            "html" in stated and media not in _ANY_FILE
        ):
            raise response.unusable("the response has no body")
        return None
    # The media type that is documented decides: servers mislabel.
    if media is not None and "json" not in media:
        is_json = "json" in stated and content[:1] in {b"{", b"["}
        if media in _ANY_FILE or not (is_page(response) or is_json):
            return content
        raise response.unusable(f"the body is not {media}")
    body = _NOT_JSON
    # These errors contain the whole body, and must not become the context of ours.
    with suppress(ValueError):
        body = from_json(content)
    if body is _NOT_JSON:
        raise response.unusable("the body is not JSON")
    if "problem+json" in stated or (type(body) is dict and len(body) == 1 and "fault" in body):
        raise response.unusable("the body is an error of the gateway")
    if not (documented or entries) and not _may_be_success(body):
        raise response.unusable("the operation documents no such success")
    return body


def _media_of(operation: Operation, response: Response) -> str | None:
    """Return the media type that was asked for, None where no body is documented."""
    asked = response.request.headers.get("accept", "*/*")
    # A redirected request takes any.
    return operation.response_media if operation.response_media is None or "*" in asked else asked


def _usual_successes(operation: Operation) -> frozenset[int]:
    """Return the statuses that the documents are known to confuse. Nothing that is deleted is created."""
    return USUAL_SUCCESSES - {_CREATED} if operation.method == "DELETE" else USUAL_SUCCESSES


def _may_be_success(body: Any) -> bool:
    """Return whether a body that came with an undocumented status says something, and nothing of an error."""
    return (isinstance(body, list) and body != []) or (isinstance(body, dict) and not _ERROR_NAMES & body.keys())
