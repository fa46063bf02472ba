"""From a `Request` and its operation to what goes over the wire: pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final
from urllib.parse import quote, urlencode

import orjson

from emporix_api.types import UNSET, Operation, Request, encode

from .errors import InvalidCall

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_BREAKS_HEADER: Final = re.compile(r"[\r\n\x00]")
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# What the client or the HTTP library decides; a second value would contradict it.
_RESERVED_HEADERS: Final = frozenset({"authorization", "connection", "content-length", "host", "transfer-encoding"})

# The name of a field, and its file name, content and media type.
Part = tuple[str, tuple[str | None, Any, str | None]]


@dataclass(frozen=True, slots=True)
class WireRequest:
    """One HTTP request without its token.

    `path` is what errors name: without the query, which may hold what must not be shown. `parts` is the body of a
    multipart request; otherwise `content` is the body. Header names are in lower case.
    """

    method: str
    url: str = field(repr=False)
    path: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    content: bytes | None = field(default=None, repr=False)
    parts: tuple[Part, ...] = field(default=(), repr=False)


def build(
    operation: Operation, request: Request, *, tenant: str, base_url: str, raw_body: bytes | None = None
) -> WireRequest:
    """Make what goes over the wire; `raw_body` is JSON that is encoded already, in place of the request's body.

    Raises `InvalidCall` for a path parameter that is missing, empty, unknown or would change the path, for a header
    that would break the header block, and for a body that cannot be encoded.
    """
    path = _path(operation, request.path, tenant)
    query = urlencode(list(_pairs(request.query)), quote_via=quote, safe="")
    headers = {"accept": operation.response_media or JSON, "emporix-tenant": tenant}
    headers.update(_headers(operation, request.headers))
    media = operation.request_media or JSON
    content: bytes | None = raw_body
    parts: tuple[Part, ...] = ()
    if raw_body is None and request.body is not UNSET:
        if media == MULTIPART:
            parts = tuple(_parts(operation, request.body))
        else:
            content = _content(operation, media, request.body)
    if content is not None:
        headers.setdefault("content-type", media)
    return WireRequest(
        operation.method, f"{base_url}{path}{'?' if query else ''}{query}", path, headers, content, parts
    )


def text_of(value: object) -> str:
    """Write one value as it stands in a path, a query, a header or a form."""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


@lru_cache(maxsize=1024)
def _template(path: str) -> tuple[str, ...]:
    """Split a path template: literals at even places, names of parameters at odd ones."""
    return tuple(_PLACEHOLDER.split(path))


def _path(operation: Operation, values: Mapping[str, object], tenant: str) -> str:
    pieces = list(_template(operation.path))
    names = [name for name in pieces[1::2] if name != "tenant"]
    unknown = [name for name in values if name not in names]
    missing = [name for name in names if values.get(name, UNSET) in (UNSET, None, "")]
    if unknown or missing:
        wrong = [f"{name!r} is not one of them" for name in unknown] + [f"{name!r} is missing" for name in missing]
        takes = ", ".join(names) or "none"
        raise InvalidCall(f"{operation.key}: path parameters are {takes}; {', '.join(wrong)}")
    for place in range(1, len(pieces), 2):
        name = pieces[place]
        text = tenant if name == "tenant" else text_of(values[name])
        # HTTP libraries and servers resolve these, so that another resource than the one meant would be reached.
        if text in {"", ".", ".."}:
            raise InvalidCall(f"{operation.key}: the path parameter {name!r} cannot be {text!r}")
        pieces[place] = quote(text, safe="")
    return "".join(pieces)


def _pairs(values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if isinstance(value, Mapping):
            yield from _pairs(value)
        elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
            yield from ((name, text_of(entry)) for entry in value if entry is not UNSET and entry is not None)
        else:
            yield name, text_of(value)


def _headers(operation: Operation, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if name.lower() in _RESERVED_HEADERS or not _HEADER_NAME.fullmatch(name):
            raise InvalidCall(f"{operation.key}: a header {name!r} cannot be given")
        text = text_of(value)
        if _BREAKS_HEADER.search(text) or not text.isascii():
            raise InvalidCall(f"{operation.key}: the header {name!r} holds a character that no header can carry")
        yield name.lower(), text


def _content(operation: Operation, media: str, body: Any) -> bytes:
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    if "json" in media:
        return encode_json(body, operation.key)
    if media == FORM and isinstance(body, Mapping):
        return urlencode(list(_pairs(body))).encode("ascii")
    if isinstance(body, str):
        return body.encode("utf-8")
    raise InvalidCall(f"{operation.key} takes {media}: its body cannot be of type {type(body).__name__}")


def encode_json(body: Any, operation: str) -> bytes:
    """Encode plain data or models for `operation`; raise `InvalidCall` for what JSON cannot carry."""
    try:
        return _dumps(body)
    except orjson.JSONEncodeError:
        # Mostly a property that is `UNSET`, which is left out: rare enough to look for it only then.
        try:
            return _dumps(encode(body))
        except (orjson.JSONEncodeError, RecursionError) as error:
            raise InvalidCall(f"{operation}: the body cannot be encoded: {error}") from error


def _dumps(body: Any) -> bytes:
    return orjson.dumps(body, default=_plain, option=orjson.OPT_UTC_Z | orjson.OPT_NAIVE_UTC)


def _plain(value: Any) -> Any:
    """Make plain what orjson does not know by itself."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    plain = encode(value)
    if plain is value:
        raise TypeError(f"no JSON for the type {type(value).__name__}")
    return plain


def _parts(operation: Operation, body: Any) -> Iterator[Part]:
    if not isinstance(body, Mapping):
        raise InvalidCall(f"{operation.key} takes {MULTIPART}: its body is a mapping of field names to values")
    for name, value in body.items():
        entries = value if isinstance(value, list) and not _is_data(value) else [value]
        yield from ((name, _part(operation, name, entry)) for entry in entries if entry is not UNSET)


def _is_data(value: list[Any]) -> bool:
    return not all(isinstance(entry, bytes | tuple) or hasattr(entry, "read") for entry in value)


def _part(operation: Operation, name: str, value: Any) -> tuple[str | None, Any, str | None]:
    """Make one field: `bytes`, an open file, or (file name, content, media type) is a file, all else is plain data."""
    if isinstance(value, tuple):
        file_name, content, *media = value
        return file_name, content, media[0] if media else None
    if isinstance(value, bytes) or hasattr(value, "read"):
        return name, value, "application/octet-stream"
    if isinstance(value, Mapping | list) or hasattr(value, "to_dict"):
        return None, encode_json(value, operation.key), JSON
    return None, text_of(value).encode("utf-8"), None
