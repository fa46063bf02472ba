"""From a `Request` and its operation to the HTTP request. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import chain
from math import nan
from numbers import Real
from os import urandom
from typing import Any, Final
from urllib.parse import quote, urlencode, urljoin, urlsplit
from uuid import UUID

import orjson

from emporix_api.types import UNSET, Multipart, Operation, Request, Upload, encode

from ..errors import InvalidCall
from .bodies import Body, Segment, file_part, is_file, segment_of
from .exact import is_finite, printable

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
EVENT_STREAM: Final = "text/event-stream"
NO_SEGMENTS: Final = frozenset({"", ".", ".."})
"""Texts that cannot fill a path: HTTP libraries and servers resolve them, and another resource would be reached."""

_HEADER_VALUE: Final = re.compile(r"(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?")
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_LOOPBACK: Final = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")
# What the client or the HTTP library decides; a second value would contradict it.
_RESERVED_HEADERS: Final = frozenset({"authorization", "connection", "content-length", "host", "transfer-encoding"})
# What the form encoding of HTML quotes in names: everything that could end the header.
_QUOTED: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_UTC: Final = orjson.OPT_UTC_Z | orjson.OPT_NAIVE_UTC
_INTEGER_DIGITS: Final = 20
_SEPARATORS: Final = {"comma": ",", "space": " ", "pipe": "|"}
# Splits a path template: literals at even places, names of parameters at odd ones.
_split: Final = lru_cache(maxsize=1024)(re.compile(r"\{([^{}]+)\}").split)


@dataclass(frozen=True, slots=True)
class HTTPRequest:
    """One HTTP request without its token. Header names are in lower case.

    `idempotent`: it may be carried out twice. `patient`: its response may be silent without a limit. `foreign`: it goes
    to another server than the API.
    """

    method: str
    url: str = field(repr=False)
    path: str  # for errors: the query may contain secrets
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    content: bytes | Body | None = field(default=None, repr=False)
    idempotent: bool = False
    patient: bool = False
    foreign: bool = False

    @property
    def sendable(self) -> bool:
        """Whether its body is unread, or can be read again."""
        return not (isinstance(self.content, Body) and self.content.spent)

    @property
    def size(self) -> int | None:
        """The length of the body in bytes. None: unknown."""
        return self.content.length if isinstance(self.content, Body) else len(self.content or b"")

    def complete_headers(self, token: str | None, defaults: Mapping[str, str]) -> dict[str, str]:
        """Return the headers to be sent, with `token` and, to the API only, the `defaults` of an HTTP client."""
        headers = dict(self.headers) if self.foreign else {**defaults, **self.headers}
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        if self.content and self.size is not None:
            headers["content-length"] = str(self.size)
        return headers


def build(
    operation: Operation,
    request: Request,
    *,
    tenant: str,
    base_url: str,
    content: bytes | None = None,
    added: Mapping[str, str] | None = None,
) -> HTTPRequest:
    """Return the HTTP request for `request`. Raises `InvalidCall` for invalid parameters, headers and bodies.

    `content` is an encoded body. The request's headers override the `added` ones.
    """
    # Raised by a lone surrogate. It contains the text, which may be secret, and must not be our error's context.
    with suppress(UnicodeEncodeError):
        path = _path(operation, request.path, tenant)
        query = "&".join([f"{_quoted(name)}={_quoted(text)}" for name, text in _parameters(operation, request.query)])
        headers = {"accept": operation.response_media or JSON, "emporix-tenant": tenant}
        for name, value in chain((added or {}).items(), request.headers.items()):
            if value is UNSET or value is None:
                continue
            if name.lower() in _RESERVED_HEADERS or not _HEADER_NAME.fullmatch(name):
                raise InvalidCall(f"{operation.key}: the header {name!r} cannot be set by the caller")
            headers[name.lower()] = text_of(value)
            if not _HEADER_VALUE.fullmatch(headers[name.lower()]):
                raise InvalidCall(f"{operation.key}: the header {name!r} contains a character that no header can carry")
        body: bytes | Body | None = content
        media = operation.request_media or JSON
        if content is None and request.body is not UNSET:
            chosen = headers.get("content-type") if "Content-Type" in operation.headers else None
            if not chosen and "Content-Type" in operation.headers and _is_json(media) and is_file(request.body):
                raise InvalidCall(f"{operation.key} takes {media} and others: give content_type= with bytes or a file")
            media, body = _content(operation, request.body, chosen or media)
            if media.startswith(MULTIPART):
                headers["content-type"] = media  # only this one has the boundary
        if body is not None:
            headers.setdefault("content-type", media)
        url = f"{base_url}{path}{'?' if query else ''}{query}"
        if "token" in request.path:  # the one that confirms a signup
            path = path.replace(_quoted(text_of(request.path["token"])), "[redacted]")
        idempotent, patient = operation.idempotent, operation.response_media == EVENT_STREAM
        return HTTPRequest(operation.method, url, path, headers, body, idempotent, patient)
    raise InvalidCall(f"{operation.key}: a parameter or a name contains text that UTF-8 cannot encode")


def redirected(request: HTTPRequest, location: str, *, base_url: str) -> HTTPRequest | None:
    """Return the request that follows `request` to `location`, without its headers. None where that is not safe."""
    try:
        url = urljoin(request.url, location)
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
        check_host(host)
    except ValueError:
        return None
    # Plain http goes to this machine only, if the API is reached like that.
    clear = parts.scheme == "http" and is_loopback(host) and urlsplit(base_url).scheme == "http"
    if not host or not url.isprintable() or parts.username is not None or not (parts.scheme == "https" or clear):
        return None
    path = f"{parts.scheme}://{parts.netloc}{parts.path}"
    return HTTPRequest("GET", url, path, {"accept": "*/*"}, idempotent=True, patient=request.patient, foreign=True)


def check_host(host: str) -> None:
    """Raise ValueError for an invalid name of a host. Resolvers raise errors of many kinds."""
    host.encode("idna").decode("idna")


def is_loopback(host: str) -> bool:
    """Return whether `host` is this machine, so that nothing sent to it leaves it."""
    return bool(_LOOPBACK.fullmatch(host))


def text_of(value: object) -> str:
    """Return `value` as paths, queries, headers and forms contain it: a list with commas between its items."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return text_of(value.value)
    if isinstance(value, datetime):
        moment = value if value.tzinfo else value.replace(tzinfo=UTC)
        return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"
    if isinstance(value, list | tuple | set | frozenset):
        return ",".join(_texts(value))
    if not isinstance(value, str | int | Real | Decimal | date | time | UUID):
        raise InvalidCall(f"a parameter takes text, not {type(value).__name__}")
    if isinstance(value, Decimal | Real) and not isinstance(value, int) and not is_finite(value):
        raise InvalidCall("a parameter is NaN or infinite")
    return str(value)


def _texts(values: Iterable[object]) -> list[str]:
    return [text_of(value) for value in values if value is not UNSET and value is not None]


def _quoted(text: str) -> str:
    # Most texts need no quoting, and this check takes a tenth of the time.
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


def _path(operation: Operation, values: Mapping[str, object], tenant: str) -> str:
    pieces = list(_split(operation.path))
    names = [name for name in pieces[1::2] if name != "tenant"]
    wrong = [f"{name!r} is not one of them" for name in values if name not in names]
    wrong += [f"{name!r} is missing" for name in names if values.get(name, UNSET) in (UNSET, None, "")]
    if wrong:
        raise InvalidCall(f"{operation.key}: path parameters are {', '.join(names) or 'none'}; {', '.join(wrong)}")
    for place in range(1, len(pieces), 2):
        name = pieces[place]
        text = tenant if name == "tenant" else text_of(values[name])
        if text in NO_SEGMENTS:
            raise InvalidCall(f"{operation.key}: the path parameter {name!r} cannot be {text!r}")
        pieces[place] = _quoted(text)
    return "".join(pieces)


def _parameters(operation: Operation, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of a query."""
    forms = dict(entry.rsplit(":", 1) for entry in operation.query_forms)
    for name, value in values.items():
        form = forms.get(name, "")
        if value is UNSET or value is None:
            continue
        if form == "date" and isinstance(value, datetime):
            yield name, text_of(value)[:10]  # the date in UTC
        elif form == "date_time" and isinstance(value, date) and not isinstance(value, datetime):
            yield name, f"{value}T00:00:00Z"
        elif isinstance(value, str | bytes) or not isinstance(value, Iterable):
            yield name, text_of(value)
        elif form in {"object", "deep_object"} and isinstance(value, Mapping):
            named = {f"{name}[{key}]" if form == "deep_object" else key: entry for key, entry in value.items()}
            yield from _parameters(operation, named)
        elif separator := _SEPARATORS.get(form.removesuffix("_object")):
            parts = [part for pair in value.items() for part in pair] if isinstance(value, Mapping) else value
            if text := separator.join(_texts(parts)):
                yield name, text
        elif isinstance(value, Mapping):
            # Each of its keys would become a parameter, and this one would be missing.
            raise InvalidCall(f"{operation.key}: the query parameter {name!r} takes text, not a mapping")
        else:
            yield from ((name, text) for text in _texts(value))


def _content(operation: Operation, body: Any, media: str) -> tuple[str, bytes | Body]:
    if media == FORM and operation.request_media == MULTIPART and isinstance(body, Multipart):
        body = body.fields
    if media == MULTIPART or isinstance(body, Multipart):
        if media != MULTIPART and not operation.multipart:
            raise InvalidCall(f"{operation.key} takes {media}, and no {MULTIPART}")
        return _multipart(operation, body.fields if isinstance(body, Multipart) else body)
    encoded = isinstance(body, bytes | bytearray | memoryview)
    if _is_json(media) and not encoded and not is_file(body):
        return media, encode_json(body, operation.key)
    if media == FORM and isinstance(fields := encode(body), Mapping):
        return media, urlencode(list(_form(operation, fields))).encode("ascii")
    if isinstance(body, str):
        return media, body.encode("utf-8")
    if not is_file(body) or (_is_json(media) and not encoded):
        raise InvalidCall(f"{operation.key} takes {media}: its body cannot be of type {type(body).__name__}")
    upload = body if isinstance(body, Upload) else Upload(body)
    segment = segment_of(upload, upload.name or operation.key)
    return upload.media_type or media, segment if isinstance(segment, bytes) else Body((segment,))


def _is_json(media: str) -> bool:
    plain = media.partition(";")[0].strip().lower()
    return plain in {JSON, "text/json", "json"} or plain.endswith("+json")


def _form(operation: Operation, fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of a form: a list repeats the name, an object is JSON, as OpenAPI says."""
    for name, value in fields.items():
        for entry in value if isinstance(value, list | tuple | set | frozenset) else [value]:
            if entry is not UNSET and entry is not None:
                text = encode_json(entry, operation.key).decode() if isinstance(entry, Mapping) else text_of(entry)
                yield name, text


def encode_json(body: Any, operation: str) -> bytes:
    """Encode plain data or models for `operation`. Raises `InvalidCall`, with the JSON path of NaN and Infinity."""
    encoded, reason = b"", ""
    try:
        encoded = orjson.dumps(body, plain_data, _UTC)
    except orjson.JSONEncodeError:
        # Usually a property is `UNSET`, and left out. It is rare enough to look for it only now.
        try:
            body = encode(body)
            encoded = orjson.dumps(body, plain_data, _UTC)
        except RecursionError:
            reason = "the body is nested too deeply, or contains itself"
        except (orjson.JSONEncodeError, UnicodeEncodeError) as error:
            # Of what `plain_data` raises, orjson's own error says only the type.
            reason = f"the body cannot be encoded: {error.__cause__ or error}{_place_of_fault(body)}"
    if not encoded:
        # Outside of the blocks: errors of encoders contain the body.
        raise InvalidCall(f"{operation}: {reason}")
    # orjson writes NaN and Infinity as null, which would empty a field. `rfind` is faster than `find` here.
    pending = [("$", encode(body))] if encoded.rfind(b"null") >= 0 else []
    while pending:
        place, value = pending.pop()
        if isinstance(value, float | Decimal) and not is_finite(value):
            raise InvalidCall(f"{operation}: {place} is NaN or infinite, which JSON cannot express")
        pending += _entries(place, value)
    return encoded


def _place_of_fault(body: Any) -> str:
    """Say which part of `body` cannot be encoded."""
    place, value = "$", body
    while True:
        for inner, entry in _entries(place, value):
            try:
                orjson.dumps(entry, plain_data, _UTC)
            except (orjson.JSONEncodeError, UnicodeEncodeError) as error:
                if "ecursion" in str(error):  # the place would be as long as the nesting is deep
                    return ""
                place, value = inner, entry
                break
        else:
            return f" at {printable(place)}"


def _entries(place: str, value: Any) -> list[tuple[str, Any]]:
    """Return what orjson encodes of `value`, each with its place."""
    if isinstance(value, Mapping):
        return [(f"{place}.{name}", entry) for name, entry in value.items()]
    if isinstance(value, list | tuple):
        return [(f"{place}[{index}]", entry) for index, entry in enumerate(value)]
    if isinstance(value, set | frozenset):
        return [(f"{place}[]", entry) for entry in value]
    if isinstance(value, Enum):
        return [(place, value.value)]
    if is_dataclass(value):
        public = [each.name for each in fields(value) if not each.name.startswith("_")]
        return [(f"{place}.{name}", getattr(value, name)) for name in public if hasattr(value, name)]
    plain = encode(value)
    return [] if plain is value else [(place, plain)]


def plain_data(value: Any) -> Any:
    """Return plainer data for a value of a type that orjson does not know."""
    own = getattr(value, "_own", None)  # as `own_properties` does, without its call
    if own is not None:
        return own()
    if isinstance(value, Decimal):
        if not value.is_finite():
            return nan
        number = float(value)
        if Decimal(repr(number)) == value:
            return number
        if value != value.to_integral_value():
            raise TypeError(f"a Decimal that would be rounded to {number!r}")
        if value.adjusted() > _INTEGER_DIGITS:  # it may be too long to become one
            raise TypeError("Integer exceeds 64-bit range")
        return int(value)
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    if (plain := encode(value)) is value:
        raise TypeError(f"no JSON for the type {type(value).__name__}")
    return plain


def _multipart(operation: Operation, fields: Any) -> tuple[str, Body]:
    """Encode `fields` as RFC 7578 says: files as they are, all else as JSON or text."""
    if not isinstance(fields, Mapping):
        raise InvalidCall(f"{operation.key} takes {MULTIPART}: its body is a mapping of field names to values")
    boundary = urandom(16).hex()
    delimiter = f"--{boundary}"
    segments: list[Segment] = []
    for name, value in fields.items():
        if value is UNSET or value is None:
            continue
        files = list(value) if isinstance(value, list | tuple) and value else [value]
        if all(map(is_file, files)):
            parts = [file_part(name, file if isinstance(file, Upload) else Upload(file)) for file in files]
        elif isinstance(value, Mapping | list | tuple) or hasattr(value, "to_dict"):
            parts = [("", JSON, encode_json(value, operation.key))]
        else:
            parts = [("", "", text_of(value).encode("utf-8"))]
        for file_name, media, content in parts:
            head = f'{delimiter}\r\nContent-Disposition: form-data; name="{name.translate(_QUOTED)}"'
            head += f'; filename="{file_name.translate(_QUOTED)}"' if file_name else ""
            head += f"\r\nContent-Type: {media}" if media else ""
            segments += [f"{head}\r\n\r\n".encode(), content]
            delimiter = f"\r\n--{boundary}"
    return f"{MULTIPART}; boundary={boundary}", Body((*segments, f"{delimiter}--\r\n".encode()))
