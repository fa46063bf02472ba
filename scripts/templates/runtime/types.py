"""What the generated clients share: requests, what they need from a caller, and unset values.

Nothing here sends anything. A caller (the facade, or a program of your own) satisfies `Client`.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol, TypedDict, TypeVar, Unpack, final

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

__all__ = [
    "UNSET",
    "Bulk",
    "Client",
    "ImportOptions",
    "Importer",
    "Operation",
    "Outcome",
    "Page",
    "Paginator",
    "Paging",
    "Report",
    "Request",
    "Unset",
    "encode",
    "nothing",
]


@final
class Unset:
    """The type of `UNSET`: a value that was never given, as opposed to `None`, which is sent as null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


@dataclass(frozen=True, slots=True)
class Paging:
    """How one operation pages.

    `family` is `"offset"` (`number_parameter` counts from `first_page`) or `"cursor"`.
    `default_size` is items per page when the caller names none, `maximum_size` the most the API states; each None
    where nothing is stated. `total_request_header` asks for a total, `total_response_header` carries it.
    `total_request_parameter` is the query parameter (true or false) that asks for it where a header does not.
    `items` is the property that holds the items of a wrapped body, None for a bare array; `total` likewise the
    property that holds the total.
    """

    family: Literal["offset", "cursor"]
    number_parameter: str | None = "pageNumber"
    size_parameter: str = "pageSize"
    first_page: int = 1
    default_size: int | None = 60
    maximum_size: int | None = None
    total_request_header: str | None = None
    total_response_header: str | None = None
    total_request_parameter: str | None = None
    items: str | None = None
    total: str | None = None


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

    `key` is `service.resource.name`. Any one of `scopes` suffices; an empty tuple asks for none. `token_kinds` says
    which tokens it accepts (`"service"`, `"customer"`, `"anonymous"`); empty means none is sent. `query` and `headers`
    are the parameter names on the wire. `request_type` and `response_type` are Python type expressions relative to
    the service's `models`, None where there is no JSON body. `key_field` is the property of a body that identifies
    an item; `statuses` are the documented 2xx answers.
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
    request_media: str | None = None
    response_media: str | None = None
    request_type: str | None = None
    response_type: str | None = None
    key_field: str | None = None
    statuses: tuple[int, ...] = (200,)


@dataclass(frozen=True, slots=True)
class Request:
    """One call, not yet sent: the operation's key, its parameters by their names on the wire, and its body.

    Parameters that are `UNSET` are not sent. `body` is plain JSON data, `bytes`, or, for multipart operations, a
    mapping of field names to values; `UNSET` means none.
    """

    operation: str
    path: Mapping[str, object] = field(default_factory=dict)
    query: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, object] = field(default_factory=dict)
    body: Any = UNSET


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


class Outcome(Protocol):
    """What became of one item of an import."""

    @property
    def index(self) -> int: ...
    @property
    def key(self) -> str | None: ...
    @property
    def status(self) -> Literal["created", "updated", "deleted", "succeeded", "failed", "in_doubt"]: ...
    @property
    def attempts(self) -> int: ...
    @property
    def error(self) -> Exception | None: ...


class Report(Protocol):
    """The counts of a finished import; `seconds` is its duration, `failures` the outcomes that did not succeed."""

    @property
    def total(self) -> int: ...
    @property
    def succeeded(self) -> int: ...
    @property
    def failed(self) -> int: ...
    @property
    def in_doubt(self) -> int: ...
    @property
    def seconds(self) -> float: ...
    @property
    def failures(self) -> Sequence[Outcome]: ...


class ImportOptions(TypedDict, total=False):
    """What an import can be told.

    `key`: the name of the property that identifies a row, where it is not the operation's own `key_field`. `query` and
    `headers`: parameters by their names on the wire, the same for all requests (`{"Content-Language": "*"}`).
    `concurrency`: requests in flight. `batch_items` and `batch_bytes`: the most items, and bytes of encoded body, of
    one request; never above the API's limits. `max_attempts`: how often one item is tried.
    """

    key: str
    query: Mapping[str, object]
    headers: Mapping[str, object]
    concurrency: int
    batch_items: int
    batch_bytes: int
    max_attempts: int


class Importer(Protocol):
    """An import not yet begun: enter it for its outcomes, in the order in which they become known."""

    async def __aenter__(self) -> AsyncIterator[Outcome]: ...
    async def __aexit__(self, *exc_info: object) -> bool | None: ...


class Client(Protocol):
    """What the generated classes need from whoever sends their requests."""

    async def send(self, request: Request, decode: Callable[[Any], T]) -> T:
        """Send `request` and return `decode(body)`, where `body` is the decoded JSON, `bytes` or None."""
        ...

    def paginate(self, request: Request, decode: Callable[[Any], T]) -> Paginator[T]:
        """List `request`, decoding each item with `decode`."""
        ...

    def importer(
        self,
        operation: str,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        path: Mapping[str, object],
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import `rows` with `operation`, a bulk operation or one that takes a single item."""
        ...

    async def import_all(
        self,
        operation: str,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        path: Mapping[str, object],
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import `rows` with `operation` and return the counts."""
        ...


def nothing(body: object) -> None:
    """Decode an answer that carries nothing of interest."""


_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def encode(value: Any) -> Any:  # noqa: PLR0911 - one case a kind
    """Turn a model, or lists and mappings of models, into plain JSON data. Plain values are returned as they are."""
    # The exact types come first: they are nearly all there is, and imports spend their time here.
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {
            name: item if type(item) in _PLAIN else encode(item) for name, item in value.items() if item is not UNSET
        }
    if kind is list:
        return [item if type(item) in _PLAIN else encode(item) for item in value]
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {name: encode(item) for name, item in value.items() if item is not UNSET}
    return value
