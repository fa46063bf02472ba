"""Connections: one HTTP request sent, as soon as a slot is free.

The limiter stands in front of the connection pool and is never larger than it, so that the pool never queues: a
request cancelled while httpcore's pool has it queued loses a connection for good (encode/httpcore#1093). A slot is
held until the body is read or closed, and waiting for one is not a timeout.
"""

from __future__ import annotations

import asyncio
import functools
import ssl
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from importlib import metadata
from types import FunctionType
from typing import TYPE_CHECKING, Final, cast

import anyio
import httpx
import sniffio

from ..concurrency.cancellation import in_one_form
from ..concurrency.limiter import Limiter
from ..errors import InvalidCall
from .bodies import BodyReader
from .failures import reason_of
from .multipart import Body
from .problems import BODY_LIMIT
from .redaction import keep_queries_out_of_logs
from .request import Timeouts, WireRequest
from .retry import Failure

if TYPE_CHECKING:
    from .aiohttp_transport import FastTransport

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
# Connections that are being closed still count; the pool must have room beside them.
_SPARE_CONNECTIONS: Final = 4
# Seconds for which a connection is kept that nobody uses: less than servers and what stands before them keep theirs.
_IDLE: Final = 5.0
# Pieces that may still come out of a body after it was closed, because they had arrived.
_MOST_BUFFERED: Final = 16
_FIRST_ERROR: Final = 400
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS


class Unanswered(Exception):  # noqa: N818 - it is no error yet: there may be another attempt
    """A request brought no whole answer; `reason` says why, with nothing of the request. It stays in this package."""

    def __init__(self, failure: Failure, reason: str, *, timed_out: bool) -> None:
        super().__init__(reason)
        self.failure = failure
        self.reason = reason
        self.timed_out = timed_out


class Exchange(AsyncIterator[bytes]):
    """One HTTP answer whose body is unread: iterate over it once, then close it. Its slot is held until then.

    Iterating raises `Unanswered` where the body breaks off. `headers` are read without regard to case.
    """

    def __init__(self, response: httpx.Response, limiter: Limiter, sent: _Outgoing | None = None) -> None:
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._limiter: Limiter | None = limiter
        self._sent = sent
        self._pieces: AsyncIterator[bytes] | None = None

    async def __anext__(self) -> bytes:
        if self._pieces is None:
            self._pieces = self._response.aiter_bytes()
        try:
            return await anext(self._pieces)
        except httpx.RequestError as error:
            broken = _unanswered(error)
        # Outside of the block: httpx's error holds the request, with its token, and would be the context of ours.
        raise broken

    async def read(self) -> bytes:
        """Read the whole body; that of an error status only as far as it is looked at.

        A longer one costs its connection. Raises `Unanswered` where a success breaks off.
        """
        if self.status < _FIRST_ERROR:
            # The fast transport reads at once what need not be unpacked, past the layers of httpx that would.
            whole = self._response.extensions.get("whole_body")
            if whole is None or "content-encoding" in self.headers:
                return b"".join([piece async for piece in self])
            try:
                content: bytes = await whole()
                await self._response.aclose()
            except httpx.RequestError as error:
                broken = _unanswered(error)
            else:
                return content
            raise broken
        if self._response.is_stream_consumed:  # by a mock
            return self._response.content[:BODY_LIMIT]
        self._pieces = self._response.aiter_raw()
        kept = bytearray()
        try:
            while len(kept) <= BODY_LIMIT:
                kept += await anext(self)
        except (Unanswered, StopAsyncIteration):
            # The status is known; what is missing of its explanation is no reason to hide it.
            pass
        return _unpacked(bytes(kept[:BODY_LIMIT]), self.headers.get("content-encoding", "identity").lower())

    async def aclose(self) -> None:
        """Give connection and slot back. May be called twice."""
        limiter, self._limiter = self._limiter, None
        try:
            if not self._response.is_closed:
                with anyio.CancelScope(shield=True):
                    await self._response.aclose()
                    await self._unwind()
        finally:
            try:
                if self._sent is not None:
                    await self._sent.aclose()
            finally:
                if limiter is not None:
                    limiter.release()

    async def _unwind(self) -> None:
        """End httpx's generators, each of which reads from another, after what the last one reads from was closed.

        httpx forgets them when a body is not read to its end. asyncio ends them then; trio complains.
        """
        if self._pieces is not None and sniffio.current_async_library() == "trio":
            with suppress(httpx.HTTPError, httpx.StreamError, StopAsyncIteration):
                for _ in range(_MOST_BUFFERED):
                    await anext(self._pieces)


def _unpacked(content: bytes, encoding: str) -> bytes:
    """Return the beginning of what `content` is packed from, no more than is looked at; nothing if that is unknown.

    httpx unpacks whatever comes at once: a few bytes can be a thousand times as many.
    """
    if encoding == "identity":
        return content
    if encoding in {"gzip", "deflate"}:
        for window in (_GZIP_OR_ZLIB, -zlib.MAX_WBITS):
            with suppress(zlib.error):
                return zlib.decompressobj(window).decompress(content, BODY_LIMIT)
    return b""


@functools.cache
def _ssl_context() -> ssl.SSLContext:
    """Load the certificates once for all clients: it takes a tenth of a second."""
    return httpx.create_ssl_context()


def _running_loop() -> object:
    if sniffio.current_async_library() == "trio":
        import trio  # noqa: PLC0415 - only where it runs already

        return trio.lowlevel.current_trio_token()
    return asyncio.get_running_loop()


def _fast_transport(size: int) -> FastTransport | None:
    """Make the fast transport where there can be one. It takes a fifth of a second to import."""
    if sniffio.current_async_library() != "asyncio":
        return None
    try:
        from .aiohttp_transport import FastTransport  # noqa: PLC0415 - see above
    except ImportError:
        return None
    return FastTransport(_ssl_context(), size=size, idle=_IDLE)


def _proxied(client: httpx.AsyncClient, url: str) -> bool:
    """Tell whether the environment names a proxy for `url`: httpx knows more kinds of them."""
    mounted: bool = bool(client._mounts) and client._transport_for_url(httpx.URL(url)) is not client._transport  # noqa: SLF001 - the same that httpx asks
    return mounted


def _is_httpx_itself() -> bool:
    """Tell whether nobody (a mock, a tracer) has put a function of their own in httpx, to see every request there."""
    import httpcore  # noqa: PLC0415 - httpx imports it with the first client, and with it much

    return all(
        isinstance(function, FunctionType) and function.__globals__["__name__"].startswith(("httpx.", "httpcore."))
        for function in (
            httpx.AsyncClient.send,
            httpx.AsyncClient._send_single_request,  # noqa: SLF001 - what VCR.py replaces
            httpx.AsyncClient._transport_for_url,  # noqa: SLF001 - what respx replaces
            httpx.AsyncHTTPTransport.handle_async_request,
            httpcore.AsyncConnectionPool.handle_async_request,
        )
    )


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
        self._limiter = Limiter(self.concurrency)
        self._injected = http_client
        self._opened: httpx.AsyncClient | None = None
        self._fast: FastTransport | None = None
        self._event_loop: object = None
        self._timeout = httpx.Timeout(timeout) if timeout is not None else None
        self._base_headers: dict[str, str] | None = None
        self._closed = False
        keep_queries_out_of_logs()

    @property
    def in_flight(self) -> int:
        """The requests that hold a slot at this moment."""
        return self._limiter.taken

    async def exchange(
        self,
        wire: WireRequest,
        token: str | None,
        *,
        patient: bool = False,
        timeout: Timeouts | None = None,  # noqa: ASYNC109 - of each phase: a scope around the call cannot be that
        admit: Callable[[], Awaitable[None]] | None = None,
    ) -> Exchange:
        """Send `wire` once and return its answer, whatever its status.

        `timeout` is for this request, in place of the client's. `patient` says that the answer may be silent for as
        long as it likes. `admit` is awaited when there is a slot, before anything leaves. Raises `Unanswered` where
        there is no answer.
        """
        await self._limiter.acquire()
        body: _Outgoing | None = None
        exchange: Exchange | None = None
        try:
            client = self._client()
            body = _Outgoing(wire.content) if isinstance(wire.content, Body) else None
            phases = self._phases(client, timeout, patient=patient)
            headers = self._headers(client, wire, token, body)
            if admit is not None:
                await admit()
            response = await self._answer(client, wire, headers, body, phases)
            exchange = Exchange(response, self._limiter, body)
            return exchange  # noqa: TRY300 - what follows is for when there is none
        except httpx.InvalidURL as error:
            failed: Exception = InvalidCall(f"{wire.method} {wire.path}: {reason_of(error)}")
        except httpx.RequestError as error:
            failed = _unanswered(error)
        finally:
            if exchange is None:
                try:
                    if body is not None:
                        await body.aclose()
                finally:
                    self._limiter.release()
        raise failed  # outside of the blocks, so that the foreign error is no context of it

    def shut(self) -> None:
        """Send no further request; those under way go on."""
        self._closed = True

    async def aclose(self) -> None:
        """Close the connections, unless the HTTP client was given by the caller. May be called twice."""
        self.shut()
        opened, self._opened = self._opened, None
        fast, self._fast = self._fast, None
        if fast is not None:
            await fast.aclose()
        if opened is not None:
            await opened.aclose()

    async def _answer(
        self,
        client: httpx.AsyncClient,
        wire: WireRequest,
        headers: dict[str, str],
        body: _Outgoing | None,
        phases: dict[str, float | None],
    ) -> httpx.Response:
        content = wire.content if isinstance(wire.content, bytes) else None
        if self._fast is not None and _is_httpx_itself() and not _proxied(client, wire.url):
            return await self._fast.send(
                wire.method, wire.url, headers, content if body is None else aiter(body), phases
            )
        if body is not None:
            headers["host"] = httpx.URL(wire.url).netloc.decode("ascii")
            if body.length is None:
                headers["transfer-encoding"] = "chunked"
        request = httpx.Request(
            wire.method, wire.url, headers=headers, content=content, stream=body, extensions={"timeout": phases}
        )
        if body is None:
            request.stream = _Whole(content or b"")

        def send() -> Awaitable[httpx.Response]:
            self._client()  # it may have been closed meanwhile
            # Authentication of an injected client would overwrite the token, and a redirect would carry it away.
            return client.send(request, stream=True, auth=None, follow_redirects=False)

        response = await in_one_form(send, undo=lambda late: late.aclose())
        response.stream = _Incoming(cast("httpx.AsyncByteStream", response.stream))
        return response

    def _client(self) -> httpx.AsyncClient:
        client = self._injected or self._opened
        if self._closed or (client is not None and client.is_closed):
            raise InvalidCall("this client is closed")
        if client is None:
            return self._open()
        if client is self._opened and self._event_loop is not _running_loop():
            raise InvalidCall("this client was used on another event loop: make one for each run of an event loop")
        return client

    def _open(self) -> httpx.AsyncClient:
        size = self.concurrency + _SPARE_CONNECTIONS
        self._event_loop = _running_loop()
        self._fast = _fast_transport(size)
        self._opened = httpx.AsyncClient(
            verify=_ssl_context(),
            timeout=DEFAULT_TIMEOUT,
            limits=httpx.Limits(
                max_connections=size, max_keepalive_connections=self.concurrency, keepalive_expiry=_IDLE
            ),
            headers={
                "user-agent": f"emporix-async/{metadata.version('emporix-async')}",
                "accept-encoding": "gzip, deflate",
            },
        )
        return self._opened

    def _phases(self, client: httpx.AsyncClient, timeout: Timeouts | None, *, patient: bool) -> dict[str, float | None]:
        phases: dict[str, float | None] = (self._timeout or client.timeout).as_dict()
        if timeout is not None:
            phases |= {"connect": timeout.connect, "read": timeout.read, "write": timeout.write}
        if patient:
            phases["read"] = None
        return phases

    def _headers(
        self, client: httpx.AsyncClient, wire: WireRequest, token: str | None, body: _Outgoing | None
    ) -> dict[str, str]:
        if self._base_headers is None:
            self._base_headers = {name: value for name, value in client.headers.items() if name != "authorization"}
        headers = dict(wire.headers) if wire.bare else {**self._base_headers, **wire.headers}
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        if body is not None and body.length is not None:
            headers["content-length"] = str(body.length)
        return headers


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


class _Incoming(AsyncIterator[bytes], httpx.AsyncByteStream):
    """A body received by httpx's own transport, which loses its connection where it is interrupted at a wrong time."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream
        self._pieces: AsyncIterator[bytes] | None = None

    async def __anext__(self) -> bytes:
        pieces = self._pieces = self._pieces or aiter(self._stream)
        return await in_one_form(lambda: anext(pieces))

    async def aclose(self) -> None:
        await in_one_form(self._stream.aclose)


def _pool_size(client: httpx.AsyncClient | None) -> int | None:
    """Find how many connections an injected client may open, None where that cannot be told.

    httpx does not tell; a limiter larger than the pool would have it queue.
    """
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    size = getattr(pool, "_max_connections", None)
    return size if isinstance(size, int) and size > 0 else None


def _unanswered(error: httpx.RequestError) -> Unanswered:
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError):
        failure = Failure.NOT_SENT
    else:
        failure = Failure.TIMED_OUT if isinstance(error, httpx.TimeoutException) else Failure.BROKEN
    return Unanswered(failure, reason_of(error), timed_out=isinstance(error, httpx.TimeoutException))
