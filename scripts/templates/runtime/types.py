"""What the generated clients share: requests, and what they need from a caller.

Nothing here sends anything. A caller (the facade, or a program of your own) satisfies `Client`.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Generator, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, Self, TypeAlias, TypeVar, Unpack

from .files import FileContent, Multipart, Upload, upload, uploads
from .importing import Action, Finding, Importer, ImportOptions, Outcome, Report
from .values import UNSET, Maybe, Unset, encode, own_properties

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

__all__ = [
    "UNSET",
    "Action",
    "Bulk",
    "Change",
    "Client",
    "Download",
    "EventStream",
    "FileContent",
    "Finding",
    "ImportOptions",
    "Importer",
    "Maybe",
    "Multipart",
    "Operation",
    "Outcome",
    "Page",
    "Paginator",
    "Paging",
    "Report",
    "Request",
    "ServerSentEvent",
    "Unset",
    "Upload",
    "encode",
    "json_text",
    "nothing",
    "own_properties",
    "upload",
    "uploads",
]


Change: TypeAlias = Callable[[T], Awaitable[T | Mapping[str, Any] | None] | T | Mapping[str, Any] | None]
"""What changes a resource: it takes it as read, and returns it as it is to be, or None after changing it in place."""


@dataclass(frozen=True, slots=True)
class Paging:
    """How one operation pages.

    `family` is `"offset"` (`number_parameter` counts pages from `first_page`, or `by_item` the items before the page)
    or `"cursor"` (`number_parameter` takes the cursor that the page before has in the response header `next_header` or
    in the property `next` of its body; None where that is always a URL). The property `more` says whether a page
    follows, whatever the cursor. `default_size` is items per page when the caller names none, `maximum_size` the most
    the API states; each None where nothing is stated, as `size_parameter` is. `total_request_header` asks for a total,
    `total_response_header` carries it. `total_request_parameter` is the query parameter (true or false) that asks for
    it where a header does not. `items` is the property that holds the items of a wrapped body, None for a bare array;
    `total` likewise the property that holds the total. A dot leads to a property of a property: `meta.total`.
    """

    family: Literal["offset", "cursor"]
    number_parameter: str | None = "pageNumber"
    size_parameter: str | None = "pageSize"
    first_page: int = 1
    default_size: int | None = 60
    maximum_size: int | None = None
    total_request_header: str | None = None
    total_response_header: str | None = None
    total_request_parameter: str | None = None
    items: str | None = None
    total: str | None = None
    next_header: str | None = None
    next: str | None = None
    more: str | None = None
    by_item: bool = False


@dataclass(frozen=True, slots=True)
class Bulk:
    """How one operation takes many items.

    `family` is `"multi_status"` (207, an entry per item) or `"plain"` (one status for all). `limit` is items per
    request. `items` is the property of the request body that holds them, None for a bare array.
    """

    family: Literal["multi_status", "plain"]
    limit: int
    items: str | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API, as its documents state it.

    `key` is `service.resource.name`. Any one of `scopes` suffices; an empty tuple asks for none. `conditional_scopes`
    are needed besides, for some requests only: to publish a product on the way, say. `token_kinds` says which tokens it
    accepts (`"service"`, `"customer"`, `"anonymous"`); empty means none is sent. `query` and `headers` are the
    parameter names on the wire. `query_forms` says how values are written that are not written as usual, each
    `name:form`: lists joined by `comma`, `space` or `pipe` instead of repeated under the name, a `date` without its
    time, a `date_time` never without. A parameter that takes an object always has a form: `object` (a parameter for
    each key), `deep_object` (`name[key]=value`), or `comma_object`, `space_object`, `pipe_object` (keys and values
    joined). No other parameter takes a mapping. `multipart` says that a body of `request_media` may be a multipart one
    instead. `request_type` and `response_type` are Python type expressions relative to the service's `models`, None
    where there is no JSON body. `key_field` is the property of a body that identifies an item, `own_key` tells that
    the body sent has it, so that a caller may choose it; `statuses` are the documented 2xx answers.
    """

    key: str
    service: str
    resource: str
    name: str
    operation_id: str
    method: Literal["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD"]
    path: str
    scopes: tuple[str, ...] = ()
    token_kinds: tuple[Literal["service", "customer", "anonymous"], ...] = ()
    paging: Paging | None = None
    bulk: Bulk | None = None
    idempotent: bool = False
    deprecated: bool = False
    query: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    query_forms: tuple[str, ...] = ()
    multipart: bool = False
    request_media: str | None = None
    response_media: str | None = None
    request_type: str | None = None
    response_type: str | None = None
    key_field: str | None = None
    statuses: tuple[int, ...] = (200,)
    conditional_scopes: tuple[str, ...] = ()
    own_key: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """One call, not yet sent: the operation's key, its parameters by their names on the wire, and its body.

    Parameters that are `UNSET` are not sent. `body` is JSON data or models (`encode` makes them plain data), a
    `Multipart` (or, where an operation takes nothing else, a mapping of its fields), or for other media what an
    `Upload` can hold; `UNSET` means none. Its representation shows no more than the path: the rest may be secret.
    """

    operation: str
    path: Mapping[str, object] = field(default_factory=dict)
    query: Mapping[str, object] = field(default_factory=dict, repr=False)
    headers: Mapping[str, object] = field(default_factory=dict, repr=False)
    body: Any = field(default=UNSET, repr=False)


class Page(Protocol[T_co]):
    """One page: its `items` in the server's order, its `number`, and the `total` over all pages where known."""

    @property
    def items(self) -> Sequence[T_co]: ...
    @property
    def number(self) -> int: ...
    @property
    def total(self) -> int | None: ...


class Paginator(Protocol[T]):
    """A listing not yet fetched: await it for the first page, or iterate it for every item."""

    def __await__(self) -> Generator[Any, Any, Page[T]]: ...
    def __aiter__(self) -> AsyncIterator[T]: ...
    def pages(self) -> AsyncIterator[Page[T]]: ...
    async def collect(self) -> list[T]: ...
    def stream(self, *, concurrency: int | None = None) -> AbstractAsyncContextManager[AsyncIterator[T]]: ...


class Download(Protocol):
    """A file not yet asked for: enter it and iterate over its bytes, or await `read()` for all of them.

    What is known of the answer is known inside the block. The connection is given back when the block is left, however
    much has been read.
    """

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content_type(self) -> str | None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> bool | None: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def read(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event of a stream: its type, its data, and the last id that the server gave.

    `retry` is how many milliseconds the server wants a client to wait before it connects anew, None if it does not say.
    """

    event: str = "message"
    data: str = ""
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Decode the data as JSON. Raises ValueError where it is none."""
        import json  # noqa: PLC0415 - nothing else here needs it

        return json.loads(self.data)


class EventStream(Protocol):
    """A stream of events not yet asked for: enter it and iterate over them as they come.

    The connection is given back when the block is left.
    """

    @property
    def headers(self) -> Mapping[str, str]: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc_info: object) -> bool | None: ...
    def __aiter__(self) -> AsyncIterator[ServerSentEvent]: ...


class Client(Protocol):
    """What the generated classes need from whoever sends their requests."""

    async def send(self, request: Request, decode: Callable[[Any], T]) -> T:
        """Send `request` and return `decode(body)`.

        `body` is the decoded JSON, `bytes` or None; for a HEAD request it is the headers of the answer.
        """
        ...

    def download(self, request: Request) -> Download:
        """Ask for the file that `request` answers with."""
        ...

    def events(self, request: Request) -> EventStream:
        """Ask for the events that `request` answers with."""
        ...

    def paginate(self, request: Request, decode: Callable[[Any], T]) -> Paginator[T]:
        """List `request`, decoding each item with `decode`."""
        ...

    async def modify(
        self,
        read: str,
        write: str,
        decode: Callable[[Any], T],
        change: Change[T],
        *,
        path: Mapping[str, object],
        language: str | None = None,
        attempts: int = 5,
        trim: Callable[[Mapping[str, Any]], dict[str, Any]],
    ) -> T:
        """Get a resource with the operation `read`, decode and change it, and put it with `write`.

        `language` is that of the texts that are read and written, `*` for all. `trim` returns plain JSON data without
        the properties that `write` does not declare.
        """
        ...

    def importer(
        self,
        operations: Mapping[str, str],
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        mode: str,
        path: Mapping[str, object],
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import `rows` with the one of `operations`, keys by their modes, that `mode` names. Any other is refused."""
        ...

    async def import_all(
        self,
        operations: Mapping[str, str],
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        mode: str,
        path: Mapping[str, object],
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import `rows` as `importer` does, and return the counts."""
        ...


def nothing(body: object) -> None:
    """Decode an answer that carries nothing of interest."""


def json_text(value: Any) -> Any:
    """Write the value of a parameter as JSON. Text is taken to be JSON already."""
    import json  # noqa: PLC0415 - few operations need it

    return value if isinstance(value, str | Unset) else json.dumps(encode(value), separators=(",", ":"))
