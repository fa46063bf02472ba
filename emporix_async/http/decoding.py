"""What counts as a success, and what its body contains. Pure."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any, Final

import orjson

from emporix_api.types import Operation

from ..errors import DecodeError
from .request import EVENT_STREAM
from .response import Response, response_facts

# The documents are known to name the wrong one of these.
USUAL_SUCCESSES: Final = frozenset({200, 201, 204})
_MULTI_STATUS: Final = 207
_BOM: Final = b"\xef\xbb\xbf"
# The documents state these for files of any kind, HTML pages among them.
_ANY_FILE: Final = frozenset({"*/*", "application/octet-stream", "text/html", "text/plain"})
_HTML_BEGINS: Final = (b"<!doctype html", b"<html")


def returns_file(operation: Operation) -> bool:
    """Return whether `operation` returns a file: neither JSON nor a stream of events."""
    media = operation.response_media
    return media is not None and "json" not in media and media != EVENT_STREAM


def body_of(operation: Operation, response: Response) -> Any:
    """Return the body of a success: decoded JSON, the bytes of a file, or None. For a HEAD request, the headers.

    A response is a success of `operation` if its status is documented, or one of 200, 201 and 204 where the body fits,
    and its body is of the documented kind: a file where a file is documented, else JSON or nothing. The gateway's
    `{"fault": ...}` is none.

    Raises `DecodeError` for any other response.
    """
    status = response.status
    if status not in operation.statuses:
        # Where no body is documented, one that comes with an undocumented status is not the operation's.
        usual = status in USUAL_SUCCESSES and (operation.response_media is not None or not response.content)
        # The entries of a bulk operation are judged one by one.
        entries = status == _MULTI_STATUS and operation.bulk is not None
        if not (usual or entries):
            reason = "the operation documents no such success"
            raise DecodeError(reason, **response_facts(response))
    content = response.content
    if operation.method == "HEAD":
        return response.headers
    if not content:
        return None
    # The media type that is documented decides: servers mislabel.
    media = operation.response_media
    if media is not None and "json" not in media:
        stated = response.headers.get("content-type", "").lower()
        page = "html" in stated or content[:64].lstrip().lower().startswith(_HTML_BEGINS)
        if media in _ANY_FILE or not page:
            return content
        raise DecodeError(f"the body is an HTML page, not {media}", **response_facts(response))
    # These errors contain the whole body, and must not become the context of ours.
    with suppress(orjson.JSONDecodeError):
        body = orjson.loads(content)
        if type(body) is dict and len(body) == 1 and "fault" in body:
            raise DecodeError("the body is an error of the gateway", **response_facts(response))
        return body
    with suppress(ValueError, RecursionError):
        # orjson takes neither a byte order mark nor a lone surrogate.
        text = content.removeprefix(_BOM).decode("utf-8", "surrogatepass")
        return json.loads(text, parse_constant=_refuse)
    raise DecodeError("the body is not JSON", **response_facts(response))


def _refuse(constant: str) -> None:
    raise ValueError(constant)
