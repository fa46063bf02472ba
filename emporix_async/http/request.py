"""From a `Request` and its operation to the HTTP request: pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote, urlencode, urljoin, urlsplit

import orjson

from emporix_api.types import UNSET, Multipart, Operation, Request, Upload, encode

from ..errors import InvalidCall
from .bodies import Body, Field, encode_multipart, file_field, is_file, segment_of

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_HEADER_VALUE: Final = re.compile(r"[\t\x20-\x7e]*")
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# What the client or the HTTP library decides; a second value would contradict it.
_RESERVED_HEADERS: Final = frozenset({"authorization", "connection", "content-length", "host", "transfer-encoding"})
_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_UTC: Final = orjson.OPT_UTC_Z | orjson.OPT_NAIVE_UTC
_OBJECT_FORMS: Final = frozenset({"object", "deep_object"})
_SEPARATORS: Final = {"comma": ",", "space": " ", "pipe": "|"}


@dataclass(frozen=True, slots=True)
class HTTPRequest:
    """One HTTP request without its token. Header names are in lower case.

    `path` is what errors name: without the query, which may contain secrets. A `foreign` request goes to another server
    than the API: no header is added to its own, and its responses say nothing about the pace of the API.
    """

    method: str
    url: str = field(repr=False)
    path: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    content: bytes | Body | None = field(default=None, repr=False)
    foreign: bool = False

    @property
    def sendable(self) -> bool:
        """Whether it can be sent, or sent again: its body was not read, or can be read a second time."""
        return not (isinstance(self.content, Body) and self.content.spent)

    @property
    def size(self) -> int | None:
        """The length of the body in bytes, None where it is not known."""
        content = self.content
        return content.length if isinstance(content, Body) else len(content or b"")

    def with_headers(self, headers: Mapping[str, str]) -> HTTPRequest:
        """Return the same request with more `headers`. Those that it has already take precedence."""
        return replace(self, headers={**headers, **self.headers})


def build(
    operation: Operation,
    request: Request,
    *,
    tenant: str,
    base_url: str,
    content: bytes | None = None,
    added: Mapping[str, str] = _NONE,
) -> HTTPRequest:
    """Return the HTTP request for `request`.

    `content` is a body that is encoded already, in place of the request's own. The `added` headers, by names in lower
    case, yield to those of the request. Raises `InvalidCall` for invalid parameters, headers and bodies.
    """
    # Raised by a lone surrogate. It holds the text, which may be secret, and must not become the context of our error.
    with suppress(UnicodeEncodeError):
        path = _path(operation, request.path, tenant)
        query = "&".join([f"{_quoted(name)}={_quoted(text)}" for name, text in _query(operation, request.query)])
        headers = {"accept": operation.response_media or JSON, "emporix-tenant": tenant, **added}
        headers.update(_headers(operation, request.headers))
        body: bytes | Body | None = content
        if content is not None:
            headers.setdefault("content-type", operation.request_media or JSON)
        elif request.body is not UNSET:
            media, body = _content(operation, request.body)
            if isinstance(request.body, Multipart) or operation.request_media == MULTIPART:
                headers["content-type"] = media  # with its boundary: no other will do
            else:
                headers.setdefault("content-type", media)
        return HTTPRequest(operation.method, f"{base_url}{path}{'?' if query else ''}{query}", path, headers, body)
    raise InvalidCall(f"{operation.key}: a parameter or a name contains text that UTF-8 cannot encode")


def redirected(request: HTTPRequest, location: str, *, base_url: str) -> HTTPRequest | None:
    """Return the request that follows `request` to `location`, with none of its headers. None where that is not safe.

    It goes to https only, and to this machine in the clear where the API is reached like that.
    """
    try:
        url = urljoin(request.url, location)
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
        check_host(host)
    except ValueError:
        return None
    clear = parts.scheme == "http" and is_loopback(host) and urlsplit(base_url).scheme == "http"
    if not host or not url.isprintable() or parts.username is not None or not (parts.scheme == "https" or clear):
        return None
    path = f"{parts.scheme}://{parts.netloc}{parts.path}"
    return HTTPRequest("GET", url, path, {"accept": "*/*"}, foreign=True)


def check_host(host: str) -> None:
    """Raise ValueError for an invalid name of a host. Resolvers raise errors of many kinds."""
    host.encode("idna").decode("idna")


def is_loopback(host: str) -> bool:
    """Return whether `host` is this machine, so that nothing sent to it leaves it."""
    if host == "localhost":
        return True
    from ipaddress import ip_address  # noqa: PLC0415 - not for the usual https address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def text_of(value: object) -> str:
    """Write one value as it stands in a path, a query, a header or a form; a list with commas between its items."""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, datetime):
        return f"{_utc(value).replace(tzinfo=None).isoformat()}Z"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple | set | frozenset):
        return ",".join(_texts(value))
    if isinstance(value, Mapping | bytes):
        raise InvalidCall(f"a parameter takes text, not {type(value).__name__}")
    return str(value)


def _texts(values: Iterable[object]) -> list[str]:
    return [text_of(value) for value in values if value is not UNSET and value is not None]


def _quoted(text: str) -> str:
    # Mostly there is nothing to quote, which is found out in a tenth of the time.
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


def _utc(value: datetime) -> datetime:
    """Return `value` in UTC; one that names no time zone is taken to be."""
    return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC)


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
        pieces[place] = _quoted(text)
    return "".join(pieces)


def _query(operation: Operation, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    forms = dict(entry.rsplit(":", 1) for entry in operation.query_forms)
    for name, value in values.items():
        form = forms.get(name)
        formed = value if form is None else _formed(name, value, form)
        if isinstance(formed, Mapping) and form not in _OBJECT_FORMS:
            # Its keys would become parameters of their own, and this one would be missing.
            raise InvalidCall(f"{operation.key}: the query parameter {name!r} takes text, not a mapping")
        yield from _pairs({name: formed})


def _formed(name: str, value: object, form: str) -> object:
    """Return `value` in `form`, one of those that `Operation.query_forms` names."""
    if form == "date" and isinstance(value, datetime):
        return _utc(value).date()
    if form == "date_time" and isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time(), UTC)
    if form == "deep_object" and isinstance(value, Mapping):
        return {f"{name}[{key}]": entry for key, entry in value.items()}
    separator = _SEPARATORS.get(form)
    if separator is not None and isinstance(value, Mapping):
        value = [part for pair in value.items() for part in pair]
    if separator is not None and isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return separator.join(_texts(value)) or UNSET
    return value


def _pairs(values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if isinstance(value, Mapping):
            yield from _pairs(value)
        elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
            yield from ((name, text) for text in _texts(value))
        else:
            yield name, text_of(value)


def _headers(operation: Operation, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if name.lower() in _RESERVED_HEADERS or not _HEADER_NAME.fullmatch(name):
            raise InvalidCall(f"{operation.key}: the header {name!r} cannot be set by the caller")
        text = text_of(value)
        if not _HEADER_VALUE.fullmatch(text):
            raise InvalidCall(f"{operation.key}: the header {name!r} contains a character that no header can carry")
        yield name.lower(), text


def _content(operation: Operation, body: Any) -> tuple[str, bytes | Body]:
    """Return the media type of a body and what is sent of it."""
    media = operation.request_media or JSON
    if media == MULTIPART or isinstance(body, Multipart):
        if media != MULTIPART and not operation.multipart:
            raise InvalidCall(f"{operation.key} takes {media}, and no {MULTIPART}")
        import secrets  # noqa: PLC0415 - only for a multipart body

        boundary = secrets.token_hex(16)
        return f"{MULTIPART}; boundary={boundary}", encode_multipart(_fields(operation, body), boundary)
    if "json" in media and not isinstance(body, bytes | bytearray | memoryview):
        return media, encode_json(body, operation.key)
    if media == FORM and isinstance(body, Mapping):
        return media, urlencode(list(_pairs(body))).encode("ascii")
    if isinstance(body, str):
        return media, body.encode("utf-8")
    if not is_file(body):
        raise InvalidCall(f"{operation.key} takes {media}: its body cannot be of type {type(body).__name__}")
    upload = body if isinstance(body, Upload) else Upload(body)
    segment = segment_of(upload, upload.name or operation.key)
    return upload.media_type or media, segment if isinstance(segment, bytes) else Body((segment,))


def encode_json(body: Any, operation: str) -> bytes:
    """Encode plain data or models for `operation`.

    Raises `InvalidCall` for what JSON cannot express. Of NaN and Infinity it names the JSON path.
    """
    try:
        encoded = orjson.dumps(body, _plain, _UTC)
    except orjson.JSONEncodeError:
        # Mostly a property that is `UNSET`, which is left out: rare enough to look for it only then.
        try:
            body = encode(body)
            encoded = orjson.dumps(body, _plain, _UTC)
        except RecursionError:
            raise InvalidCall(f"{operation}: the body is nested too deeply, or contains itself") from None
        except (orjson.JSONEncodeError, UnicodeEncodeError) as error:
            raise InvalidCall(f"{operation}: the body cannot be encoded: {error}") from None
    # orjson writes NaN and Infinity as null, which would empty a field. Looking for null from the end is fast.
    if encoded.rfind(b"null") >= 0 and (place := _not_finite(encode(body), "$")) is not None:
        raise InvalidCall(f"{operation}: {place} is NaN or infinite, which JSON cannot express")
    return encoded


def _not_finite(value: Any, place: str) -> str | None:
    """Return the JSON path of the first number that is NaN or infinite, None if there is none."""
    if isinstance(value, float | Decimal):
        return None if isfinite(value) else place
    entries: Iterable[tuple[str, Any]] = ()
    if isinstance(value, Mapping):
        entries = ((f"{place}.{name}", entry) for name, entry in value.items())
    elif isinstance(value, list | tuple):
        entries = ((f"{place}[{index}]", entry) for index, entry in enumerate(value))
    return next((found for path, entry in entries if (found := _not_finite(entry, path))), None)


def _plain(value: Any) -> Any:
    """Return plainer data for a value that orjson does not know by itself."""
    own = getattr(value, "_own", None)  # what `own_properties` calls: one call less for each model
    if own is not None:
        return own()
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


def _fields(operation: Operation, body: Any) -> Iterator[Field]:
    """Yield the fields of a multipart body: files as they are, all else as JSON or text."""
    fields = body.fields if isinstance(body, Multipart) else body
    if not isinstance(fields, Mapping):
        raise InvalidCall(f"{operation.key} takes {MULTIPART}: its body is a mapping of field names to values")
    for name, value in fields.items():
        if value is UNSET or value is None:
            continue
        files = list(value) if isinstance(value, list | tuple) and value else [value]
        if all(map(is_file, files)):
            yield from (file_field(name, file if isinstance(file, Upload) else Upload(file)) for file in files)
        elif isinstance(value, Mapping | list | tuple) or hasattr(value, "to_dict"):
            yield Field(name, encode_json(value, operation.key), media_type=JSON)
        else:
            yield Field(name, text_of(value).encode("utf-8"))
