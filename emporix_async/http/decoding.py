"""What counts as a success, and what its body contains. Pure."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any, Final

import orjson

from emporix_api.types import Operation

from ..errors import DecodeError
from .response import Response

EVENT_STREAM: Final = "text/event-stream"
# The documents are known to name the wrong one of these.
USUAL_SUCCESSES: Final = frozenset({200, 201, 204})
_MULTI_STATUS: Final = 207
_BOM: Final = b"\xef\xbb\xbf"
_UNREADABLE: Final = object()

# The documents state these for files of any kind, HTML pages among them.
_ANY_FILE: Final = frozenset({"*/*", "application/octet-stream", "text/html", "text/plain"})
_HTML_BEGINS: Final = (b"<!doctype html", b"<html")


def answers_with_file(operation: Operation) -> bool:
    """Return whether `operation` answers with a file: with neither JSON nor a stream of events."""
    media = operation.response_media
    return media is not None and "json" not in media and media != EVENT_STREAM


def body_of(operation: Operation, response: Response) -> Any:
    """Return the body of a success: decoded JSON, the bytes of a file, or None. For a HEAD request, the headers.

    A response is a success of `operation` if its status is documented or one of 200, 201 and 204, and its body is of
    the documented kind: a file where a file is documented, else JSON or nothing.

    Raises:
        DecodeError: For any other response.
    """
    status = response.status
    if status not in USUAL_SUCCESSES and status not in operation.statuses:
        # The entries of a bulk operation are judged one by one.
        entries = status == _MULTI_STATUS and operation.bulk is not None
        if not entries:
            raise _error("the operation documents no success of this status", operation, response)
    content = response.content
    if operation.method == "HEAD":
        return response.headers
    if not content:
        return None
    # The media type that is documented decides: servers mislabel.
    media = operation.response_media
    if media is not None and "json" not in media:
        if media not in _ANY_FILE and _is_page(response):
            raise _error(f"the body is an HTML page, not {media}", operation, response)
        return content
    # These errors contain the whole body, and must not become the context of ours.
    with suppress(orjson.JSONDecodeError):
        return orjson.loads(content)
    with suppress(ValueError, RecursionError):
        # orjson takes neither a byte order mark nor a lone surrogate.
        text = content.removeprefix(_BOM).decode("utf-8", "surrogatepass")
        return json.loads(text, parse_constant=_refuse)
    raise _error("the body is not JSON", operation, response)


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _is_page(response: Response) -> bool:
    stated = response.headers.get("content-type", "").lower()
    return "html" in stated or response.content[:64].lstrip().lower().startswith(_HTML_BEGINS)


def _error(reason: str, operation: Operation, response: Response) -> DecodeError:
    return DecodeError(
        reason,
        status=response.status,
        method=response.request.method,
        path=response.request.path,
        operation=operation.key,
        headers=response.headers,
    )
