"""Every operation, by its name or by its key: what clients and sessions have in common."""

from __future__ import annotations

import random
import warnings
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, Unpack

from emporix_api.services import WITHDRAWN, Services
from emporix_api.types import UNSET, Change, Client, ImportOptions, Request, encode

from .calls import Caller, unknown
from .errors import Conflict, EmporixError, InvalidCall
from .http import EVENT_STREAM, Backoff, Download, EventStream
from .options import CallOptions, OptionNames, mapping_of, options_of
from .paging import Paginator, as_sent

if TYPE_CHECKING:
    from .bulk import Importer, ImportReport, Mode

T = TypeVar("T")
Rows = AsyncIterable[Any] | Iterable[Any]
Values = Mapping[str, object] | None  # of parameters, by their names on the wire

_MODIFY_BACKOFF: Final = Backoff(0.1, 5.0)


@dataclass
class ServiceClient:
    """The `emporix_api.types.Client` of the generated classes."""

    caller: Caller

    async def send(self, request: Request, decode: Callable[[Any], T]) -> T:
        return decode(await self.caller.body(request))

    def download(self, request: Request) -> Download:
        return Download(partial(self.caller.response, request, stream=True))

    def events(self, request: Request) -> EventStream:
        return EventStream(partial(self.caller.response, request, stream=True))

    def paginate(self, request: Request, decode: Callable[[Any], T]) -> Paginator[T]:
        return Paginator(self.caller, self.caller.operation(request.operation), request, decode)

    async def modify(
        self,
        read: str,
        write: str,
        decode: Callable[[Any], T],
        change: Change[T],
        *,
        path: Mapping[str, object],
        trim: Callable[[Mapping[str, Any]], Mapping[str, Any]],
        language: str | None = None,
        attempts: int = 5,
    ) -> T:
        """Get a resource with `read`, change it, and put it with `write` and the `metadata.version` that was read.

        `trim` leaves out what `write` does not take. Nothing is put where nothing has changed: the API bills per call.
        After a 409 the resource is read and changed again, `attempts` times at most, within one deadline. Returns the
        resource as the API returns it after the put. Raises the last `Conflict`, also where an earlier attempt of the
        same put may have been carried out, unless the resource is found as it was put: to change it again might change
        it twice. Where GET returns no version, a change that others make meanwhile is overwritten.
        """
        if attempts < 1:
            raise InvalidCall(f"attempts is at least 1, not {attempts}")
        caller = replace(self.caller, until=self.caller.deadline())
        reading = Request(read, path=path, headers={"Accept-Language": language})
        writing = Request(write, path=path, headers={"Content-Language": language})
        attempt = 0
        while True:
            attempt += 1
            stored = await caller.body(reading)
            model = decode(stored)
            before = encode(model)
            changed = change(model)
            if isinstance(changed, Awaitable):
                changed = await changed
            put = encode(model if changed is None else changed)
            if put == before:
                return model
            try:
                await caller.body(replace(writing, body=_versioned(put, stored, trim)))
            except Conflict as conflict:
                if conflict.unsure:
                    # Whether an earlier attempt of this put was carried out, the resource itself tells.
                    resource = decode(await caller.body(reading))
                    if _without_metadata(encode(resource)) == _without_metadata(put):
                        return resource
                delay = _MODIFY_BACKOFF.delay(attempt, random.random())  # noqa: S311 - spreads load, hides nothing
                if conflict.unsure or attempt >= attempts or caller.clock.now() + delay >= caller.deadline():
                    raise
                await caller.clock.sleep(delay)
            else:
                return decode(await _read_back(caller, reading))

    def importer(self, operations: Mapping[str, str], rows: Rows, *, mode: str, **options: Any) -> Importer:
        from .bulk import Importer, operation_of_mode  # noqa: PLC0415 - only for those who import

        return Importer(self.caller, self.caller.operation(operation_of_mode(operations, mode)), rows, **options)

    async def import_all(self, operations: Mapping[str, str], rows: Rows, *, mode: str, **options: Any) -> ImportReport:
        from .bulk import import_all, operation_of_mode  # noqa: PLC0415 - as above

        return await import_all(
            self.caller, self.caller.operation(operation_of_mode(operations, mode)), rows, **options
        )


class Namespaces(Services):
    """Typed namespaces for all services, and any operation by its key."""

    _caller: Caller

    def options(self, options: CallOptions | None = None, **named: Unpack[OptionNames]) -> Self:
        """Return a client or session like this one with other options for its calls, completed by those it has.

            await emporix.options(deadline=5).price.price_lists.get("pl-1")

        Those by name take precedence. Raises `InvalidCall` for invalid values.
        """
        chosen = CallOptions(**named).merged_with(options_of(options))
        return self._replaced(_caller=self._caller.with_options(chosen))

    async def call(
        self,
        key: str,
        *,
        path: Values = None,
        query: Values = None,
        headers: Values = None,
        body: Any = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Call the operation `key` (`service.resource.name`) and return the body of its response.

        That is decoded JSON, `bytes` of a file, or None. For a HEAD request, the headers. For a listing, one page.
        `emporix_api.operations.OPERATIONS` lists the keys. Parameters go by their names on the wire. `body` is plain
        JSON data, models, or whatever the operation takes. `options` are completed by those in force. Raises
        `InvalidCall` for an unknown operation, an invalid parameter, or an operation that returns events; see
        `emporix_async.errors` for others. Gives a `DeprecationWarning` for a service that is no longer documented.
        """
        operation = self._caller.operation(key)
        _warn_if_withdrawn(operation.service, stacklevel=3)
        request = _request(key, path, query, headers, body)
        if operation.response_media == EVENT_STREAM:
            instead = f"iterate over emporix.{key}(...) instead"
            raise InvalidCall(f"{key} answers with a stream of events, which may never end: {instead}")
        caller = self._caller if options is None else self._caller.with_options(options_of(options))
        return await caller.body(request)

    def listing(
        self, key: str, *, path: Values = None, query: Values = None, headers: Values = None, body: Any = UNSET
    ) -> Paginator[Any]:
        """Return the listing of the operation `key`, or of the resource `key` (`service.resource`), as plain data.

        Parameters are those of `call`; `body` is that of a search. Raises `InvalidCall` for a key that lists nothing.
        """
        operations = self._caller.operations()
        operation = operations.get(key) or operations.get(f"{key}.list")
        if operation is None or operation.paging is None:
            raise unknown("listing", key, [name for name, each in operations.items() if each.paging is not None])
        _warn_if_withdrawn(operation.service, stacklevel=3)
        request = _request(operation.key, path, query, headers, body)
        return Paginator(self._caller, operation, request, as_sent)

    def importer(
        self,
        target: str,
        rows: Rows,
        *,
        mode: Mode | None = None,
        path: Values = None,
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import plain `rows` into `target`, as the importers of the typed namespaces do.

        `target` is a resource (`product.products`) with a `mode` (`upsert` unless it is `create`, `update` or
        `delete`), or the key of an operation that takes items. Raises `InvalidCall` where there is none.
        """
        from .bulk import Importer, import_operation  # noqa: PLC0415 - only for those who import

        operation = import_operation(self._caller.operations(), target, mode)
        _warn_if_withdrawn(operation.service, stacklevel=3)
        return Importer(self._caller, operation, rows, path=mapping_of("path", path), **options)

    def raw(self, service: str) -> Client:
        """Return what the generated classes of `service` take, with the tokens and connections of this.

        Raises `InvalidCall` if there is no such service.
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
        other = copy(self)
        # Without the namespaces used so far: they call with the tokens and options of this.
        for name in vars(self):
            if name in vars(Services) and getattr(type(self), name) is vars(Services)[name]:
                del vars(other)[name]
        vars(other).update(attributes)
        return other

    def __repr__(self) -> str:
        return f"{type(self).__name__}(tenant={self._caller.tenant!r}, base_url={self._caller.base_url!r})"


def _request(key: str, path: Values, query: Values, headers: Values, body: Any) -> Request:
    given = {"path": path, "query": query, "headers": headers}
    return Request(key, body=body, **{name: mapping_of(name, values) for name, values in given.items()})


def _warn_if_withdrawn(service: str, *, stacklevel: int) -> None:
    if service in WITHDRAWN:
        # Attributed to the caller: by default only the warnings of a program's own code are shown.
        text = f"Emporix no longer documents the service {service!r}; its client is kept as it last was"
        warnings.warn(text, DeprecationWarning, stacklevel=stacklevel)


async def _read_back(caller: Caller, reading: Request) -> Any:
    try:
        return await caller.body(reading)
    except EmporixError as error:
        error.add_note("The change was put. Only reading the resource again has failed.")
        raise


def _versioned(put: Any, stored: Any, trim: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> Any:
    """Return `put` with the version of `stored`, without what the API does not take."""
    if not isinstance(put, Mapping):
        reason = f"the changed resource, or None where it was changed in place, not {type(put).__name__}"
        raise InvalidCall(f"change returns {reason}")
    metadata = stored.get("metadata") if isinstance(stored, Mapping) else None
    if isinstance(metadata, Mapping) and "version" in metadata:
        sent = put.get("metadata")
        put = {**put, "metadata": {**(sent if isinstance(sent, Mapping) else {}), "version": metadata["version"]}}
    # What the change has added is the caller's own decision.
    added = {name: value for name, value in put.items() if name not in stored or stored[name] != value}
    return _without_metadata(added) | trim(put)


def _without_metadata(body: Any) -> Any:
    return {name: value for name, value in body.items() if name != "metadata"} if isinstance(body, Mapping) else body
