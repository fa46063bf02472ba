"""The fast transport: aiohttp, with what it does otherwise than httpx put right.

httpx's own transport takes five times the CPU. httpx-aiohttp, which joins the two, is passed by: it calls every lost
connection a connect timeout, as if nothing had been sent, which is then sent twice.

- aiohttp sends some requests again by itself; it keeps cookies, adds headers and rewrites addresses, signed ones too.
- It has no limit for writing, takes an error of what is being sent for one of the connection, and takes a body of no
  stated length for whole when its connection is reset.
"""

from __future__ import annotations

import asyncio
import functools
import ssl
from collections.abc import AsyncIterator, Awaitable, Mapping
from typing import Final, cast

import aiohttp
import anyio
import httpx
from aiohttp.connector import Connection
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

# aiohttp's own limits are a tenth of what servers and httpx take.
_LONGEST_HEADER: Final = 64 * 1024
# A longer body goes out in pieces of this size, each with its own time limit.
_PIECE: Final = 64 * 1024
_WITHOUT_BODY: Final = frozenset({204, 304})
_ERRORS: Final = (aiohttp.ClientError, HttpProcessingError, OSError)


class FastTransport:
    """Send requests over aiohttp, on the event loop that runs. For asyncio only.

    `size` is how many connections there may be, `idle` for how many seconds one is kept that nobody uses.
    """

    def __init__(self, ssl_context: ssl.SSLContext, *, size: int, idle: float | None) -> None:
        self.connector = aiohttp.TCPConnector(
            limit=size,
            keepalive_timeout=idle,
            ssl=ssl_context,
            # Not the one of aiodns, where that happens to be installed: it knows other names than the system.
            resolver=aiohttp.ThreadedResolver(),
        )
        self._session = aiohttp.ClientSession(
            connector=self.connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            auto_decompress=False,
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
            response_class=_Response,
            middlewares=(_once,),
        )

    async def send(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | AsyncIterator[bytes | memoryview] | None,
        phases: Mapping[str, float | None],
    ) -> httpx.Response:
        """Send a request and return its answer, unread; raise what httpx's own transport does.

        `phases` are seconds, None for as long as it likes: to `connect`, to `read` and to `write` each piece.
        """
        if isinstance(content, bytes) and len(content) > _PIECE:
            headers["content-length"] = str(len(content))
            content = _pieces(content)
        sending = None if content is None or isinstance(content, bytes) else _Sending(content, phases["write"])
        call = self._session.request(
            method,
            URL(url, encoded=True),
            headers=headers,
            data=sending or content or None,
            allow_redirects=False,
            timeout=_timeout(phases["connect"], phases["read"]),
        )
        try:
            response = await call if sending is None else await sending.attend(call)
        except _ERRORS as error:
            raise _translated(error) from error
        body = _Incoming(cast("_Response", response))
        return httpx.Response(
            response.status, headers=response.raw_headers, stream=body, extensions={"whole_body": body.read}
        )

    async def aclose(self) -> None:
        await self._session.close()


@functools.lru_cache(maxsize=64)
def _timeout(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    # aiohttp's `connect` takes in the name, the connection and TLS; and waiting for the pool, which never happens.
    return aiohttp.ClientTimeout(connect=connect, sock_read=read)


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a request again, which it does for methods, not for operations, and tells nobody."""
    try:
        return await handler(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        if isinstance(error, aiohttp.ClientConnectorError):
            raise
        raise aiohttp.ClientPayloadError(str(error) or type(error).__name__) from error


class _Response(aiohttp.ClientResponse):
    """An answer that knows how its connection ended."""

    lost: asyncio.Future[None] | None = None

    async def start(self, connection: Connection) -> aiohttp.ClientResponse:
        self.lost = None if connection.protocol is None else connection.protocol.closed
        if self.lost is not None:
            # Mostly nobody asks, and asyncio logs an error that nobody asked for. One connection has many answers.
            self.lost.remove_done_callback(_asked)
            self.lost.add_done_callback(_asked)
        return await super().start(connection)

    @property
    def cut_off(self) -> bool:
        """Whether the connection broke while only its end could tell the end of the body."""
        if self.lost is None or not self.lost.done() or self.lost.exception() is None:
            return False
        if self.method == "HEAD" or self.status in _WITHOUT_BODY:
            return False
        chunked = "chunked" in self.headers.get("Transfer-Encoding", "").lower()
        return not chunked and "Content-Length" not in self.headers


def _asked(lost: asyncio.Future[None]) -> None:
    if not lost.cancelled():
        lost.exception()


class _Incoming(httpx.AsyncByteStream):
    """The body of an answer, as it comes."""

    def __init__(self, response: _Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while piece := await self._response.content.readany():
                yield piece
        except _ERRORS as error:
            raise _translated(error) from error
        self._check_end()

    async def read(self) -> bytes:
        try:
            body = await self._response.content.read()
        except _ERRORS as error:
            raise _translated(error) from error
        self._check_end()
        return body

    def _check_end(self) -> None:
        if self._response.cut_off:
            raise httpx.ReadError("the connection was lost within the body")

    async def aclose(self) -> None:
        self._response.release()
        await self._response.wait_for_close()  # what is still being sent


class _Sending(AsyncIterator[bytes | memoryview]):
    """A body on its way out. Each piece has `limit` seconds to be taken, None for as long as it likes."""

    def __init__(self, pieces: AsyncIterator[bytes | memoryview], limit: float | None) -> None:
        self._pieces = pieces
        self._limit = limit
        self._scope = anyio.CancelScope()
        self._reading = asyncio.Lock()
        self._error: Exception | None = None

    async def __anext__(self) -> bytes | memoryview:
        self._scope.deadline = float("inf")
        async with self._reading:
            try:
                piece = await anext(self._pieces)
            except StopAsyncIteration:
                raise
            except Exception as error:
                self._error = error
                raise
        if self._limit is not None:
            self._scope.deadline = anyio.current_time() + self._limit
        return piece

    async def attend(self, call: Awaitable[aiohttp.ClientResponse]) -> aiohttp.ClientResponse:
        """Await `call`, which sends this; raise what made a piece unavailable as it is."""
        try:
            with self._scope:
                return await call
        except BaseException:
            with anyio.CancelScope(shield=True):
                # What was reading has been cancelled; whoever closes the pieces must not come in between.
                async with self._reading:
                    if self._error is not None:
                        raise self._error from None
            raise
        raise httpx.WriteTimeout("the server does not take the body")


async def _pieces(content: bytes) -> AsyncIterator[bytes | memoryview]:
    view = memoryview(content)  # nothing is copied
    for start in range(0, len(content), _PIECE):
        yield view[start : start + _PIECE]


def _translated(error: Exception) -> httpx.TransportError:
    kind: type[httpx.TransportError]
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        kind = httpx.ConnectTimeout
    elif isinstance(error, TimeoutError):
        kind = httpx.ReadTimeout
    elif isinstance(error, aiohttp.ClientConnectorError):
        kind = httpx.ConnectError
    elif isinstance(error, aiohttp.ClientResponseError | HttpProcessingError):
        kind = httpx.RemoteProtocolError
    else:
        kind = httpx.ReadError
    return kind(str(error) or type(error).__name__)
