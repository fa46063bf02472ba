"""What can be called on a client and on a session alike: every operation, by its name or by its key."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from emporix_api.services import WITHDRAWN, Services
from emporix_api.types import UNSET, Change, Client, ImportOptions, Operation, Request

from .calls import Caller, unknown
from .errors import InvalidCall
from .http import EVENT_STREAM, Download, EventStream, body_of
from .modify import modify
from .options import CallOptions
from .paging import Paginator, as_sent

if TYPE_CHECKING:
    from .bulk import Importer, ImportReport

T = TypeVar("T")


class ServiceClient:
    """What the generated classes call (`emporix_api.types.Client`), on top of one caller."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller

    async def send(self, request: Request, decode: Callable[[Any], T]) -> T:
        """Send `request` and return `decode(body)`. Of a HEAD request's response that is its headers."""
        operation = self.caller.operation(request.operation)
        return decode(body_of(operation, await self.caller.response(request, operation=operation)))

    def download(self, request: Request) -> Download:
        """Return the file that `request` answers with. It is requested when it is entered."""
        return Download(partial(self.caller.response, request, stream=True))

    def events(self, request: Request) -> EventStream:
        """Return the events that `request` answers with. They are requested when the stream is entered."""
        return EventStream(partial(self.caller.response, request, stream=True))

    def paginate(self, request: Request, decode: Callable[[Any], T]) -> Paginator[T]:
        """List `request`, decoding each item with `decode`."""
        return Paginator(self.caller, self.caller.operation(request.operation), request, decode)

    async def modify(self, read: str, write: str, decode: Callable[[Any], T], change: Change[T], **options: Any) -> T:
        """Get a resource with `read`, change it and put it with `write`. See `emporix_async.modify.modify`."""
        operation = self.caller.operation
        return await modify(self.caller, operation(read), operation(write), decode, change, **options)

    def importer(
        self,
        operation: str,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        path: Mapping[str, object],
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import `rows` with `operation`, a bulk operation or one that takes a single item."""
        from .bulk import Importer  # noqa: PLC0415 - only for those who import

        return Importer(self.caller, self.caller.operation(operation), rows, path=path, **options)

    async def import_all(
        self,
        operation: str,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        path: Mapping[str, object],
        **options: Unpack[ImportOptions],
    ) -> ImportReport:
        """Import `rows` with `operation` and return the counts."""
        from .bulk import import_all  # noqa: PLC0415 - as above

        return await import_all(self.caller, self.caller.operation(operation), rows, path=path, **options)


class Namespaces(Services):
    """Typed namespaces for all services, and any operation by its key."""

    _caller: Caller

    async def call(
        self,
        key: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: Any = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Call the operation `key` (`service.resource.name`) with plain data and return the body of its response.

        Args:
            key: The key of an operation. `emporix_api.operations.OPERATIONS` lists them.
            path: Path parameters by their names on the wire. The tenant is filled in.
            query: Query parameters by their names on the wire.
            headers: Headers by their names on the wire.
            body: Plain JSON data, models, or whatever the operation takes.
            options: Options of this call, completed by those in force.

        Returns:
            Decoded JSON, `bytes` of a file, or None. For a HEAD request, the headers. For a listing, one page.

        Raises:
            InvalidCall: For an unknown operation, an invalid parameter, or an operation that answers with events.
            EmporixError: See `emporix_async.errors`.

        Warns:
            DeprecationWarning: For a service that Emporix no longer documents.
        """
        operation = self._caller.operation(key)
        _warn_if_withdrawn(operation.service, stacklevel=3)
        request = Request(key, path=path or {}, query=query or {}, headers=headers or {}, body=body)
        caller = self._caller if options is None else self._caller.replaced(options=options.over(self._caller.options))
        if operation.response_media == EVENT_STREAM:
            raise InvalidCall(
                f"{key} answers with a stream of events, which may never end: iterate over "
                f"emporix.{operation.service}.{operation.resource}.{operation.name}(...) instead"
            )
        response = await caller.response(request, operation=operation)
        return body_of(operation, response)

    def listing(
        self,
        key: str,
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: Any = UNSET,
    ) -> Paginator[Any]:
        """Return the listing of the operation `key`, or of the resource `key` (`service.resource`), as plain data.

        Parameters go by their names on the wire. `body` is that of a search. Raises `InvalidCall` for a key that lists
        nothing. Warns as `call` does.
        """
        operation = _listed(key, self._caller.operations())
        _warn_if_withdrawn(operation.service, stacklevel=3)
        request = Request(operation.key, path=path or {}, query=query or {}, headers=headers or {}, body=body)
        return Paginator(self._caller, operation, request, as_sent)

    def importer(
        self,
        target: str,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        mode: str = "upsert",
        path: Mapping[str, object] | None = None,
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import plain `rows` into `target`, as the importers of the typed namespaces do.

        `target` is a resource (`product.products`) with a `mode` (`upsert`, `create`, `update` or `delete`), or the key
        of an operation that takes items. Raises `InvalidCall`, with similar names, where there is none. Warns as `call`
        does.
        """
        from .bulk import Importer, import_operation  # noqa: PLC0415 - only for those who import

        operation = import_operation(self._caller.operations(), target, mode)
        _warn_if_withdrawn(operation.service, stacklevel=3)
        return Importer(self._caller, operation, rows, path=path or {}, **options)

    def raw(self, service: str) -> Client:
        """Return what the generated classes of `service` take, with the tokens and connections of this.

        Raises `InvalidCall` if there is no such service. Warns as `call` does.
        """
        services = {operation.service for operation in self._caller.operations().values()}
        if service not in services:
            raise unknown("service", service, services)
        _warn_if_withdrawn(service, stacklevel=3)
        return ServiceClient(self._caller)

    def _service(self, service: str) -> Client:
        # Past the namespace of the service and `functools.cached_property`.
        _warn_if_withdrawn(service, stacklevel=5)
        return ServiceClient(self._caller)

    def _replaced(self, **attributes: object) -> Self:
        """Return a copy with other `attributes`, those of subclasses included."""
        other = object.__new__(type(self))
        # Without the namespaces used so far: they call with the tokens and options of this.
        kind, services = type(self), vars(Services)
        kept = {name: each for name, each in vars(self).items() if getattr(kind, name, self) is not services.get(name)}
        vars(other).update(kept, **attributes)
        return other


def _listed(key: str, operations: Mapping[str, Operation]) -> Operation:
    """Return the operation that lists `key`, itself a listing or a resource that has one."""
    name = key if key in operations or key.count(".") != 1 else f"{key}.list"
    operation = operations.get(name)
    if operation is None or operation.paging is None:
        raise unknown("listing", key, [name for name, one in operations.items() if one.paging is not None])
    return operation


def _warn_if_withdrawn(service: str, *, stacklevel: int) -> None:
    if service in WITHDRAWN:
        # Attributed to the caller: by default only the warnings of a program's own code are shown.
        warnings.warn(
            f"Emporix no longer documents the service {service!r}; its client is kept as it last was",
            DeprecationWarning,
            stacklevel=stacklevel,
        )
