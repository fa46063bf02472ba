"""What the typed namespaces and `Emporix.call` send their requests through."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from typing import Any, Final, Self, TypeVar, Unpack

from emporix_api.types import Change, ImportOptions, Operation, Request

from .auth.scopes import fill_scopes
from .auth.tokens import Token, TokenSource
from .bulk.importer import Importer, ImportReport, import_all
from .bulk.targets import unknown
from .concurrency.clock import Clock
from .errors import APIStatusError, CallBudgetExceeded, TransportError
from .http.attempts import Opened, Progress, Received, Transport
from .http.decoding import decode
from .http.problems import parse_problem, request_id_of, status_error
from .http.redaction import secrets_of
from .http.request import WireRequest, build, redirected
from .http.streams import Download, EventStream
from .modify import modify
from .options import CallOptions, merged_headers
from .paging.paginator import Paginator

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

    `headers` are read without regard to case. `body` is decoded JSON, `bytes` where the operation answers with a file,
    None where there is none, and the headers again for a HEAD request. `attempts` counts the requests made; `unsure`
    says that one before the last may have been carried out.
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
        raise unknown("operation", key, operations)
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
        options: CallOptions | None = None,
    ) -> None:
        self.clock = clock
        self._options = options or CallOptions()
        # When the call must be over that this caller makes a part of.
        self._until: float | None = None
        self._transport = transport
        self._tokens = tokens
        self._tenant = tenant
        self._base_url = base_url
        self._operations = operations

    @property
    def tenant(self) -> str:
        """The tenant whose resources the paths are about."""
        return self._tenant

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._base_url

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
            paged = [name for name, operation in operations.items() if operation.paging is not None]
            raise unknown("listing", key, paged)
        return operation

    def check_service(self, service: str) -> None:
        """Raise `InvalidCall`, with names close to it, if there is no such service."""
        services = {operation.service for operation in self._operations().values()}
        if service not in services:
            raise unknown("service", service, services)

    def with_options(self, options: CallOptions) -> Self:
        """Return this caller with `options` over those it has."""
        other = copy.copy(self)
        other._options = options.over(self._options)  # noqa: SLF001 - one of its own
        return other

    async def answer(
        self, request: Request, *, operation: Operation | None = None, raw_body: bytes | None = None
    ) -> Answer:
        """Send `request` and decode its answer; an answer of several statuses (207) is returned like any success.

        `raw_body` is JSON that is encoded already. Raises what `errors` lists: `APIStatusError` for a status from 300
        on, a 401 only when a fresh token was refused as well; `DecodeError` for an answer below 300 that is not what
        the operation documents.
        """
        operation = operation or self.operation(request.operation)
        return await self._in_time(operation, partial(self._answer, request, operation, raw_body))

    async def _answer(
        self, request: Request, operation: Operation, raw_body: bytes | None, progress: Progress
    ) -> Answer:
        operation = _with_scopes(operation, request)
        request = await self._completed(request, operation)
        added = progress.observed.headers()
        wire = build(operation, request, tenant=self._tenant, base_url=self._base_url, raw_body=raw_body, added=added)
        progress.path = wire.path

        async def send(token: str | None) -> Received:
            return await self._transport.send(wire, token=token, idempotent=operation.idempotent, progress=progress)

        received, token = await self._authorized(operation, wire, send, progress)
        if received.status >= _FIRST_NON_SUCCESS:
            raise _error(operation, wire, received, token)
        body = decode(
            operation,
            status=received.status,
            content_type=received.headers.get("content-type"),
            content=received.content,
            path=wire.path,
        )
        if wire.method == "HEAD":
            body = received.headers
        return Answer(received.status, received.headers, body, received.attempts, received.unsure)

    async def _in_time(self, operation: Operation, work: Callable[[Progress], Awaitable[T]]) -> T:
        """Await `work`, and end it when its deadline has come."""
        with self._transport.observation.call(
            operation.key, operation.method, operation.path, self._tenant
        ) as observed:
            progress = Progress(operation.method, operation.path, self._options, observed=observed)
            progress.deadline = self._deadline()
            if progress.deadline == inf:
                return await work(progress)
            with self.clock.timeout(max(0.0, progress.deadline - self.clock.now())):
                return await work(progress)
            raise progress.timed_out(f"not over within its deadline of {self._options.deadline:g} s")

    def _deadline(self) -> float:
        """Return when a call that begins now must be over."""
        if self._until is not None:
            return self._until
        seconds = self._options.deadline
        return inf if seconds is None else self.clock.now() + seconds

    async def _completed(self, request: Request, operation: Operation) -> Request:  # noqa: ARG002 - for sessions
        """Return `request` with the headers that all calls carry."""
        headers = merged_headers(request.headers, self._options.headers)
        return request if headers is request.headers else replace(request, headers=headers)

    async def _authorized(
        self, operation: Operation, wire: WireRequest, send: Callable[[str | None], Awaitable[R]], progress: Progress
    ) -> tuple[R, Token | None]:
        """Await `send` with a token, and once more with another if that one is refused."""
        replayed, made_after = False, -inf
        while True:
            began = self.clock.now()
            token = None
            try:
                if operation.token_kinds:
                    token = await self._tokens.token_for(operation, made_after=made_after)
            except (TransportError, CallBudgetExceeded) as error:
                # Whether the request for a token was sent is of no use to the caller: this call was not, by it.
                error.sent = progress.unsure
                raise
            result = await send(token.value if token else None)
            # A refused request was not carried out, so that this is safe for any method. Once only: a second refusal
            # is not for the token's age.
            if result.status != UNAUTHORIZED or token is None or not self._tokens.drop(token):
                break
            if replayed or not wire.sendable:
                break
            # What revoked this token has mostly revoked the others that there were.
            replayed, made_after = True, began
            await progress.observed.retried(str(UNAUTHORIZED), 0.0)
        return result, token

    async def _open(self, request: Request, *, patient: bool = False) -> Opened:
        """Send `request` and return its answer unread; redirects are followed without the token."""
        operation = self.operation(request.operation)
        return await self._in_time(operation, partial(self._open_answer, request, operation, patient))

    async def _open_answer(
        self,
        request: Request,
        operation: Operation,
        patient: bool,  # noqa: FBT001 - see `_open`
        progress: Progress,
    ) -> Opened:
        operation = _with_scopes(operation, request)
        request = await self._completed(request, operation)
        added = progress.observed.headers()
        wire = build(operation, request, tenant=self._tenant, base_url=self._base_url, added=added)
        progress.path = wire.path
        sender = partial(self._transport.open, patient=patient, progress=progress)

        async def send(token: str | None) -> Opened | Received:
            return await sender(wire, token=token, idempotent=operation.idempotent)

        result, token = await self._authorized(operation, wire, send, progress)
        for _ in range(_MOST_REDIRECTS):
            location = result.headers.get("location")
            if result.status not in _REDIRECTS or wire.method != "GET" or location is None:
                break
            target = redirected(wire, location, base_url=self._base_url)
            if target is None:
                break
            wire = target
            result = await sender(wire, idempotent=True)
        if isinstance(result, Received):
            raise _error(operation, wire, result, token)
        return result

    async def body(self, request: Request) -> Any:
        """Send `request` and return the body of its answer, whatever it is: a file is read to its end."""
        operation = self.operation(request.operation)
        if is_file(operation):
            async with self.download(request) as download:
                status, content_type = download.status, download.content_type
                content = await download.read()
            return decode(operation, status=status, content_type=content_type, content=content, path=operation.path)
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
    ) -> T:
        """Get a resource with `read`, change it and put it with `write`, anew where it was changed meanwhile.

        A deadline is for all of it.
        """
        caller, deadline = self, self._deadline()
        if deadline < inf:
            caller = copy.copy(self)
            caller._until = deadline  # noqa: SLF001 - one of its own
        return await modify(
            caller,
            self.operation(read),
            self.operation(write),
            decode,
            change,
            path=path,
            language=language,
            attempts=attempts,
            deadline=deadline,
        )

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


def _error(operation: Operation, wire: WireRequest, received: Received, token: Token | None) -> APIStatusError:
    secrets = secrets_of(wire)
    if token is not None:
        secrets.append(token.value)
    return status_error(
        parse_problem(received.content, secrets),
        status=received.status,
        method=wire.method,
        path=wire.path,
        request_id=request_id_of(received.headers),
        attempts=received.attempts,
        unsure=received.unsure,
        # Where a redirect leads, scopes mean nothing.
        scopes_wanted=() if wire.bare else operation.scopes,
        scopes_held=token.scopes if token else None,
        operation=operation.key,
        client_id=token.key[0] if token and token.key else None,
        session=token.session if token else None,
    )
