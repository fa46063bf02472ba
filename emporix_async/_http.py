"""Connections: one HTTP request sent, as soon as a slot is free.

The limiter stands in front of the connection pool and is never larger than it, so that the pool never queues: a
request cancelled while httpcore's pool has it queued loses a connection for good (encode/httpcore#1093). A slot is
held until the body is read or closed, and waiting for one is not a timeout.
"""

from __future__ import annotations

import functools
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from importlib import metadata
from typing import Final

import anyio
import httpx
import sniffio

from ._bodies import BodyReader
from ._cancellation import in_one_form
from ._multipart import Body
from ._problems import BODY_LIMIT, redact
from ._requests import WireRequest
from ._retry import Failure
from ._secrets import keep_queries_out_of_logs
from .errors import InvalidCall

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
# Connections that are being closed still count; the pool must have room beside them.
_SPARE_CONNECTIONS: Final = 4
# An error body is read this far so that its connection can be used again; a longer one costs the connection.
_DISCARD_LIMIT: Final = 1024 * 1024
# Pieces that may still come out of a body after it was closed, because they had arrived.
_MOST_BUFFERED: Final = 16
_FIRST_ERROR: Final = 400


class Unanswered(Exception):  # noqa: N818 - it is no error yet: there may be another attempt
    """A request brought no whole answer, and `reason` says why, without a token. It never leaves this package."""

    def __init__(self, failure: Failure, reason: str, *, timed_out: bool) -> None:
        super().__init__(reason)
        self.failure = failure
        self.reason = reason
        self.timed_out = timed_out


class Exchange(AsyncIterator[bytes]):
    """One HTTP answer whose body is unread: iterate over it once, then close it. Its slot is held until then.

    Iterating raises `Unanswered` where the body breaks off. `headers` are read without regard to case.
    """

    def __init__(self, response: httpx.Response, slot: _Slot, token: str | None) -> None:
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._slot = slot
        self._token = token
        self._pieces: AsyncIterator[bytes] | None = None

    async def __anext__(self) -> bytes:
        if self._pieces is None:
            self._pieces = self._response.aiter_bytes()
        pieces = self._pieces
        try:
            return await in_one_form(lambda: anext(pieces))
        except httpx.RequestError as error:
            raise _unanswered(error, self._token) from error

    async def read(self) -> bytes:
        """Read the whole body; that of an error status only as far as it is looked at.

        Raises `Unanswered` where a success breaks off.
        """
        if self.status < _FIRST_ERROR:
            try:
                return await in_one_form(self._response.aread)
            except httpx.RequestError as error:
                raise _unanswered(error, self._token) from error
        kept = bytearray()
        read = 0
        try:
            while read <= _DISCARD_LIMIT:
                piece = await anext(self)
                kept += piece[: BODY_LIMIT - len(kept)]
                read += len(piece)
        except (Unanswered, StopAsyncIteration):
            # The status is known; what is missing of its explanation is no reason to hide it.
            pass
        return bytes(kept)

    async def aclose(self) -> None:
        """Give connection and slot back. May be called twice."""
        try:
            if not self._response.is_closed:
                await in_one_form(self._close)
        finally:
            self._slot.release()

    async def _close(self) -> None:
        with anyio.CancelScope(shield=True):
            await self._response.aclose()
            await self._unwind()

    async def _unwind(self) -> None:
        """End httpx's generators, each of which reads from another, after what the last one reads from was closed.

        httpx forgets them when a body is not read to its end. asyncio ends them then; trio complains.
        """
        if self._pieces is not None and sniffio.current_async_library() == "trio":
            with suppress(httpx.HTTPError, httpx.StreamError, StopAsyncIteration):
                for _ in range(_MOST_BUFFERED):
                    await anext(self._pieces)


@functools.cache
def _ssl_context() -> ssl.SSLContext:
    """Load the certificates once for all clients: it takes a tenth of a second."""
    return httpx.create_ssl_context()


class Connections:
    """Send requests over an HTTP client, a bounded number at a time.

    `http_client` is used and left open if given; otherwise one is made at the first request. `timeout` is for each
    phase of a request.
    """

    def __init__(
        self,
        *,
        max_concurrency: int = 16,
        http_client: httpx.AsyncClient | None = None,
        timeout: float | httpx.Timeout | None = None,
    ) -> None:
        pool_size = _pool_size(http_client)
        self.concurrency = max_concurrency if pool_size is None else min(max_concurrency, pool_size)
        self._limiter = anyio.CapacityLimiter(self.concurrency)
        self._injected = http_client
        self._opened: httpx.AsyncClient | None = None
        self._timeout = httpx.Timeout(timeout) if timeout is not None else None
        self._base_headers: dict[str, str] | None = None
        self._closed = False
        keep_queries_out_of_logs()

    @property
    def in_flight(self) -> int:
        """The requests that hold a slot at this moment."""
        return self._limiter.borrowed_tokens

    async def exchange(self, wire: WireRequest, token: str | None, *, patient: bool = False) -> Exchange:
        """Send `wire` once and return its answer, whatever its status.

        `patient` says that the answer may be silent for as long as it likes. Raises `Unanswered` where there is none.
        """
        client = self._client()
        body = _Outgoing(wire.content) if isinstance(wire.content, Body) else None
        try:
            request = self._request(client, wire, token, body, patient=patient)
        except httpx.InvalidURL as error:
            raise InvalidCall(f"{wire.method} {wire.path}: {error}") from error
        # Borrowed on behalf of this exchange: one task may have several under way.
        slot = _Slot(self._limiter)
        await slot.acquire()
        try:
            # Authentication of an injected client would overwrite the token, and a redirect would carry it away.
            response = await in_one_form(
                lambda: client.send(request, stream=True, auth=None, follow_redirects=False),
                undo=lambda late: late.aclose(),
            )
        except BaseException as error:
            slot.release()
            if isinstance(error, httpx.RequestError):
                raise _unanswered(error, token) from error
            raise
        finally:
            if body is not None:
                await body.aclose()
        return Exchange(response, slot, token)

    async def aclose(self) -> None:
        """Close the connections, unless the HTTP client was given by the caller. May be called twice."""
        self._closed = True
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.aclose()

    def _client(self) -> httpx.AsyncClient:
        client = self._injected or self._opened
        if self._closed or (client is not None and client.is_closed):
            raise InvalidCall("this client is closed")
        if client is None:
            client = self._opened = httpx.AsyncClient(
                verify=_ssl_context(),
                timeout=DEFAULT_TIMEOUT,
                limits=httpx.Limits(
                    max_connections=self.concurrency + _SPARE_CONNECTIONS,
                    max_keepalive_connections=self.concurrency,
                ),
                headers={"user-agent": f"emporix-async/{metadata.version('emporix-async')}"},
            )
        return client

    def _request(
        self, client: httpx.AsyncClient, wire: WireRequest, token: str | None, body: _Outgoing | None, *, patient: bool
    ) -> httpx.Request:
        if self._base_headers is None:
            self._base_headers = {name: value for name, value in client.headers.items() if name != "authorization"}
        headers = dict(wire.headers) if wire.bare else {**self._base_headers, **wire.headers}
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        timeout = (self._timeout or client.timeout).as_dict()
        if patient:
            timeout["read"] = None
        extensions = {"timeout": timeout}
        if body is None:
            content = wire.content if isinstance(wire.content, bytes) else None
            request = httpx.Request(wire.method, wire.url, headers=headers, content=content, extensions=extensions)
            request.stream = _Whole(content or b"")
            return request
        if body.length is None:
            headers["transfer-encoding"] = "chunked"
        else:
            headers["content-length"] = str(body.length)
        headers["host"] = httpx.URL(wire.url).netloc.decode("ascii")
        return httpx.Request(wire.method, wire.url, headers=headers, stream=body, extensions=extensions)


class _Outgoing(httpx.AsyncByteStream):
    """A body being sent."""

    def __init__(self, body: Body) -> None:
        self.length = body.length
        self._reader = BodyReader(body)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._reader

    async def aclose(self) -> None:
        await self._reader.aclose()


class _Whole(httpx.ByteStream):
    """A body sent in one piece. httpx has a generator do it, of which trio complains where a request is cancelled."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._content = content

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Once(self._content)


class _Once(AsyncIterator[bytes]):
    """One piece."""

    __slots__ = ("_left",)

    def __init__(self, piece: bytes) -> None:
        self._left = [piece]

    async def __anext__(self) -> bytes:
        if not self._left:
            raise StopAsyncIteration
        return self._left.pop()


class _Slot:
    """One place in the limiter."""

    __slots__ = ("_held", "_limiter")

    def __init__(self, limiter: anyio.CapacityLimiter) -> None:
        self._limiter = limiter
        self._held = False

    async def acquire(self) -> None:
        await self._limiter.acquire_on_behalf_of(self)
        self._held = True

    def release(self) -> None:
        if self._held:
            self._held = False
            self._limiter.release_on_behalf_of(self)


def _pool_size(client: httpx.AsyncClient | None) -> int | None:
    """Find how many connections an injected client may open, None where that cannot be told.

    httpx does not tell; a limiter larger than the pool would have it queue.
    """
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    size = getattr(pool, "_max_connections", None)
    return size if isinstance(size, int) and size > 0 else None


def _unanswered(error: httpx.RequestError, token: str | None) -> Unanswered:
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError):
        failure = Failure.NOT_SENT
    else:
        failure = Failure.TIMED_OUT if isinstance(error, httpx.TimeoutException) else Failure.BROKEN
    said = redact(str(error), [token] if token else [])
    return Unanswered(
        failure,
        f"{type(error).__name__}{': ' if said else ''}{said}",
        timed_out=isinstance(error, httpx.TimeoutException),
    )
