"""What the typed namespaces and `Emporix.call` send their requests through."""

from __future__ import annotations

import difflib
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar, Unpack

import orjson

from emporix_api.types import ImportOptions, Operation, Request

from ._clock import Clock
from ._problems import parse_problem, request_id_of, status_error
from ._requests import WireRequest, build, redirected
from ._scopes import fill_scopes
from ._secrets import secrets_of
from ._streams import Download, EventStream
from ._tokens import Token, TokenSource
from ._transport import Opened, Received, Transport
from .errors import APIStatusError, DecodeError, InvalidCall
from .importing import Importer, ImportReport, import_all
from .paging import Paginator

T = TypeVar("T")
R = TypeVar("R", "Received", "Opened | Received")

UNAUTHORIZED: Final = 401
_FIRST_NON_SUCCESS: Final = 300
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 5
EVENT_STREAM: Final = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Answer:
    """One decoded HTTP answer.

    `headers` are read without regard to case. `body` is decoded JSON, `bytes` where it is not JSON, None where there is
    none, and the headers again for a HEAD request. `attempts` counts the requests made; `unsure` says that one before
    the last may have been carried out.
    """

    status: int
    headers: Mapping[str, str]
    body: Any
    attempts: int
    unsure: bool = False


def generated_operations() -> Mapping[str, Operation]:
    """Import the operations table: not before it is needed, so that importing the package stays light."""
    from emporix_api.operations import OPERATIONS  # noqa: PLC0415 - see above

    return OPERATIONS


def find_operation(key: str, operations: Mapping[str, Operation]) -> Operation:
    """Return the one of `operations` called `key`; raise `InvalidCall`, with names close to it, if there is none."""
    operation = operations.get(key)
    if operation is None:
        near = difflib.get_close_matches(key, operations, n=3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise InvalidCall(f"there is no operation {key!r}{hint}")
    return operation


class Caller:
    """Sends requests with the right token and decodes their answers; satisfies `emporix_api.types.Client`."""

    def __init__(
        self,
        transport: Transport,
        tokens: TokenSource,
        *,
        tenant: str,
        base_url: str,
        clock: Clock,
        operations: Callable[[], Mapping[str, Operation]] = generated_operations,
    ) -> None:
        self.clock = clock
        self._transport = transport
        self._tokens = tokens
        self.tenant = tenant
        self.base_url = base_url
        self._operations = operations

    def operations(self) -> Mapping[str, Operation]:
        """Return the operations table."""
        return self._operations()

    @property
    def concurrency(self) -> int:
        """How many requests may be in flight."""
        return self._transport.concurrency

    def operation(self, key: str) -> Operation:
        """Return the operation called `key`; raise `InvalidCall`, with names close to it, if there is none."""
        return find_operation(key, self._operations())

    def paged(self, key: str) -> Operation:
        """Return the operation that lists `key`, itself a listing or a resource (`service.resource`) that has one.

        Raises `InvalidCall`, with names close to it, if there is none.
        """
        operations = self._operations()
        name = key if key in operations or key.count(".") != 1 else f"{key}.list"
        operation = operations.get(name)
        if operation is None or operation.paging is None:
            paged = [key for key, operation in operations.items() if operation.paging is not None]
            near = difflib.get_close_matches(name, paged, n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise InvalidCall(f"there is no listing {key!r}{hint}")
        return operation

    def check_service(self, service: str) -> None:
        """Raise `InvalidCall`, with names close to it, if there is no such service."""
        services = {operation.service for operation in self._operations().values()}
        if service not in services:
            near = difflib.get_close_matches(service, services, n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise InvalidCall(f"there is no service {service!r}{hint}")

    async def answer(
        self, request: Request, *, operation: Operation | None = None, raw_body: bytes | None = None
    ) -> Answer:
        """Send `request` and decode its answer; an answer of several statuses (207) is returned like any success.

        `raw_body` is JSON that is encoded already. Raises what `errors` lists: `APIStatusError` for a status from 300
        on, a 401 only when a fresh token was refused as well.
        """
        operation = _with_scopes(operation or self.operation(request.operation), request)
        wire = build(operation, request, tenant=self.tenant, base_url=self.base_url, raw_body=raw_body)

        async def send(token: str | None) -> Received:
            return await self._transport.send(wire, token=token, idempotent=operation.idempotent)

        received, token, attempts = await self._authorized(operation, wire, send)
        if received.status >= _FIRST_NON_SUCCESS:
            raise _error(operation, wire, received, token, attempts)
        body = _decoded(operation, wire, received)
        return Answer(received.status, received.headers, body, attempts, operation.idempotent and attempts > 1)

    async def _authorized(
        self, operation: Operation, wire: WireRequest, send: Callable[[str | None], Awaitable[R]]
    ) -> tuple[R, Token | None, int]:
        """Await `send` with a token, and once more with another if that one is refused; count the requests made."""
        attempts = 0
        replayed = False
        while True:
            token = await self._tokens.token_for(operation) if operation.token_kinds else None
            result = await send(token.value if token else None)
            attempts += result.attempts
            # A refused request was not carried out, so that this is safe for any method. Once only: a second refusal
            # is not for the token's age.
            if result.status != UNAUTHORIZED or token is None or not self._tokens.drop(token):
                break
            if replayed or not wire.sendable:
                break
            replayed = True
        return result, token, attempts

    async def _open(self, request: Request, *, patient: bool = False) -> Opened:
        """Send `request` and return its answer unread; redirects are followed without the token."""
        operation = _with_scopes(self.operation(request.operation), request)
        wire = build(operation, request, tenant=self.tenant, base_url=self.base_url)

        async def send(token: str | None) -> Opened | Received:
            return await self._transport.open(wire, token=token, idempotent=operation.idempotent, patient=patient)

        result, token, attempts = await self._authorized(operation, wire, send)
        for _ in range(_MOST_REDIRECTS):
            location = result.headers.get("location")
            if result.status not in _REDIRECTS or wire.method != "GET" or location is None:
                break
            target = redirected(wire, location, base_url=self.base_url)
            if target is None:
                break
            wire = target
            result = await self._transport.open(wire, idempotent=True, patient=patient)
            attempts += result.attempts
        if isinstance(result, Received):
            raise _error(operation, wire, result, token, attempts)
        return result

    async def body(self, request: Request) -> Any:
        """Send `request` and return the body of its answer, whatever it is: a file is read to its end."""
        if is_file(self.operation(request.operation)):
            return await self.download(request).read()
        return (await self.answer(request)).body

    def download(self, request: Request) -> Download:
        """Ask for the file that `request` answers with: when it is entered, not before."""
        return Download(lambda: self._open(request))

    def events(self, request: Request) -> EventStream:
        """Ask for the events that `request` answers with: when it is entered, not before."""
        return EventStream(lambda: self._open(request, patient=True))

    async def send(self, request: Request, decode: Callable[[Any], T]) -> T:
        """Send `request` and return `decode(body)`; of a HEAD request's answer that is its headers."""
        return decode((await self.answer(request)).body)

    def paginate(self, request: Request, decode: Callable[[Any], T]) -> Paginator[T]:
        """List `request`, decoding each item with `decode`."""
        return Paginator(self, self.operation(request.operation), request, decode)

    def importer(
        self,
        operation: str,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        path: Mapping[str, object],
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import `rows` with `operation`, a bulk operation or one that takes a single item."""
        return Importer(self, self.operation(operation), rows, path=path, **options)

    async def import_all(
        self,
        operation: str,
        rows: AsyncIterable[Any] | Iterable[Any],
        *,
        path: Mapping[str, object],
        **options: Unpack[ImportOptions],
    ) -> ImportReport:
        """Import `rows` with `operation` and return the counts."""
        return await import_all(self, self.operation(operation), rows, path=path, **options)


def is_file(operation: Operation) -> bool:
    """Whether `operation` answers with a file: with what is neither JSON nor a stream of events."""
    media = operation.response_media
    return media is not None and "json" not in media and media != EVENT_STREAM


def _with_scopes(operation: Operation, request: Request) -> Operation:
    """Return `operation` with the scopes that its path decides written out."""
    scopes = fill_scopes(operation.scopes, request.path)
    return operation if scopes is operation.scopes else replace(operation, scopes=scopes)


def _error(
    operation: Operation, wire: WireRequest, received: Received, token: Token | None, attempts: int
) -> APIStatusError:
    secrets = secrets_of(wire)
    if token is not None:
        secrets.append(token.value)
    return status_error(
        parse_problem(received.content, secrets),
        status=received.status,
        method=wire.method,
        path=wire.path,
        request_id=request_id_of(received.headers),
        attempts=attempts,
        unsure=operation.idempotent and attempts > 1,
        # Where a redirect leads, scopes mean nothing.
        scopes_wanted=() if wire.bare else operation.scopes,
        scopes_held=token.scopes if token else None,
        operation=operation.key,
        client_id=token.key[0] if token and token.key else None,
    )


def _decoded(operation: Operation, wire: WireRequest, received: Received) -> Any:
    content = received.content
    if wire.method == "HEAD":
        return received.headers
    if not content:
        return None
    stated = received.headers.get("content-type")
    # What the operation answers with decides, because servers mislabel; the label only where nothing is documented.
    expected = operation.response_media
    if "json" not in (expected or stated or ""):
        return content
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        if expected is None:
            return content
        # Without the cause, which holds the whole body.
        raise DecodeError(
            f"the body is not JSON: {error.msg}",
            status=received.status,
            method=wire.method,
            path=wire.path,
            content_type=stated,
        ) from None
