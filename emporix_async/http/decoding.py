"""What counts as a success, and what its body holds. Pure."""

from __future__ import annotations

from typing import Any, Final

import orjson

from emporix_api.types import Operation

from ..errors import DecodeError

# The documents are known to name the wrong one of these.
USUAL_SUCCESSES: Final = frozenset({200, 201, 204})
_MULTI_STATUS: Final = 207

# The documents say so of files of any kind, HTML pages among them.
_ANY_FILE: Final = frozenset({"*/*", "application/octet-stream", "text/html", "text/plain"})
_HTML_BEGINS: Final = (b"<!doctype html", b"<html")


def decode(operation: Operation, *, status: int, content_type: str | None, content: bytes, path: str) -> Any:
    """Return the body of a success: decoded JSON, the bytes of a file, or None where there is none.

    An answer is a success of `operation` if its status is documented or one of 200, 201 and 204, and its body is of the
    documented kind: a file where a file is documented, else JSON or nothing. Raises `DecodeError` for any other.
    """
    if status not in USUAL_SUCCESSES and status not in operation.statuses:
        # The entries of a bulk operation are judged one by one.
        entries = status == _MULTI_STATUS and operation.bulk is not None
        if not entries:
            raise _error("the operation documents no success of this status", operation, status, content_type, path)
    if not content:
        return None
    # What the operation answers with decides: servers mislabel.
    media = operation.response_media
    if media is not None and "json" not in media:
        if media not in _ANY_FILE and _is_page(content_type, content):
            raise _error(f"the body is an HTML page, not {media}", operation, status, content_type, path)
        return content
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        reason = f"the body is not JSON: {error.msg}"
    # Outside of the block, without a context: that holds the whole body.
    raise _error(reason, operation, status, content_type, path)


def _is_page(content_type: str | None, content: bytes) -> bool:
    return "html" in (content_type or "").lower() or content[:64].lstrip().lower().startswith(_HTML_BEGINS)


def _error(reason: str, operation: Operation, status: int, content_type: str | None, path: str) -> DecodeError:
    return DecodeError(reason, status=status, method=operation.method, path=path, content_type=content_type)
