"""The transport over aiohttp, for asyncio. It takes a fifth of the CPU of httpx's own.

httpx-aiohttp, which joins the two libraries, is not used: it reports every lost connection as a connect timeout, as if
nothing had been sent, so that the request would be sent twice.

What aiohttp does by itself and must not: it repeats some requests, keeps cookies, adds headers, rewrites addresses
(signed ones too), has no limit for writing, takes an error of the body being sent for one of the connection, and takes
a body of no stated length for whole when its connection is reset.
"""

from __future__ import annotations

import asyncio
import functools
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Final, cast

import aiohttp
import anyio
from aiohttp.connector import Connection
from aiohttp.http_exceptions import HttpProcessingError
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from ..options import Timeouts
from .bodies import Body
from .failures import Failure, NoResponse, no_connection
from .request import HTTPRequest
from .response import ACCEPT_ENCODING, Response

# aiohttp's own limits are a tenth of what servers and httpx accept.
_LONGEST_HEADER: Final = 64 * 1024
# A longer body is sent in pieces of this size, each with its own time limit.
_PIECE: Final = 64 * 1024
_WITHOUT_BODY: Final = frozenset({204, 304})
_ERRORS: Final = (aiohttp.ClientError, HttpProcessingError, OSError)


class AiohttpTransport:
    """Sends requests over aiohttp on the running event loop.

    `size` is the number of connections, `idle` the seconds for which an unused one is kept. `ssl_context` is called
    when the first https request is sent.
    """

    def __init__(
        self, ssl_context: Callable[[], ssl.SSLContext], *, size: int, idle: float | None, user_agent: str
    ) -> None:
        self._ssl_context = ssl_context
        self._headers = {"user-agent": user_agent, "accept-encoding": ACCEPT_ENCODING}
        self.connector = _Connector(
            limit=size,
            keepalive_timeout=idle,
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

    async def send(self, request: HTTPRequest, token: str | None, timeouts: Timeouts) -> Response:
        """Send `request` and return its response, unread."""
        headers = dict(request.headers) if request.foreign else {**self._headers, **request.headers}
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        content = request.content
        sending: _Sending | None = None
        if isinstance(content, bytes) and len(content) > _PIECE:
            content = Body((content,))
        if isinstance(content, Body):
            if content.length is not None:
                headers["content-length"] = str(content.length)
            sending = _Sending(content.pieces(_PIECE), timeouts.write)
        call = self._session.request(
            request.method,
            URL(request.url, encoded=True),
            headers=headers,
            data=sending or content or None,
            allow_redirects=False,
            timeout=_timeout(timeouts.connect, timeouts.read),
            ssl=self._ssl_context() if request.url.startswith("https:") else True,
        )
        response: _Response | None = None
        failed: NoResponse | None = None
        try:
            response = cast("_Response", await call if sending is None else await sending.attend(call))
        except _ERRORS as error:
            failed = _no_response(error)
        finally:
            if response is None and sending is not None:
                await sending.aclose()
        if response is None:
            # Outside of the block: the library's error, which knows the token, must not become the context of ours.
            assert failed is not None  # noqa: S101 - anything else was raised
            raise failed
        return Response(response.status, _joined(response.headers), _Incoming(response, sending))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._session.close()


class _Connector(aiohttp.TCPConnector):
    """Gives out no connection on which something arrived that nobody asked for: it would answer the next request."""

    async def connect(self, *arguments: Any, **named: Any) -> Connection:
        while True:
            connection = await super().connect(*arguments, **named)
            if connection.protocol is None or not connection.protocol.should_close:
                return connection
            connection.close()


@functools.lru_cache(maxsize=64)
def _timeout(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    # aiohttp's `connect` includes the name, the connection and TLS, and waiting for the pool, which never happens.
    return aiohttp.ClientTimeout(connect=connect, sock_read=read)


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from repeating a request, which it does by method, not by operation, and without a word."""
    try:
        return await handler(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        if isinstance(error, aiohttp.ClientConnectorError):
            raise
        raise aiohttp.ClientPayloadError(type(error).__name__) from None


class _Response(aiohttp.ClientResponse):
    """A response that knows how its connection ended."""

    lost: asyncio.Future[None] | None = None

    async def start(self, connection: Connection) -> aiohttp.ClientResponse:
        self.lost = None if connection.protocol is None else connection.protocol.closed
        if self.lost is not None:
            # Usually nothing retrieves its error, and asyncio would log it. One connection has many responses.
            self.lost.remove_done_callback(_retrieve)
            self.lost.add_done_callback(_retrieve)
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


def _joined(headers: CIMultiDictProxy[str]) -> Mapping[str, str]:
    """Return `headers` with the values of a repeated one in one line, as httpx does."""
    names = {name.lower() for name in headers}
    if len(names) == len(headers):
        return headers
    return CIMultiDict({name: ", ".join(headers.getall(name)) for name in names})


def _retrieve(lost: asyncio.Future[None]) -> None:
    if not lost.cancelled():
        lost.exception()


class _Incoming(AsyncIterator[bytes]):
    """The body of a response while it arrives, and the body of its request while it still leaves."""

    __slots__ = ("_response", "_sending")

    def __init__(self, response: _Response, sending: _Sending | None) -> None:
        self._response = response
        self._sending = sending

    async def __anext__(self) -> bytes:
        piece = await self._receive(self._response.content.readany)
        if not piece:
            raise StopAsyncIteration
        return piece

    async def read(self) -> bytes:
        """Read all at once."""
        return await self._receive(self._response.content.read)

    async def _receive(self, read: Callable[[], Awaitable[bytes]]) -> bytes:
        try:
            piece = await read()
        except _ERRORS as error:
            failed = _no_response(error)
        else:
            if not piece and self._response.cut_off:
                raise NoResponse(Failure.BROKEN, "the connection was lost within the body")
            return piece
        raise failed

    async def aclose(self) -> None:
        """Give the connection back."""
        self._response.release()
        if self._response.connection is None and self._sending is None:
            return  # mostly: nothing is left to wait for
        with anyio.CancelScope(shield=True):
            await self._response.wait_for_close()
            if self._sending is not None:
                await self._sending.aclose()


class _Sending(AsyncIterator[bytes]):
    """A body being sent. Each piece must be accepted within `limit` seconds. None: no limit."""

    def __init__(self, pieces: AsyncGenerator[bytes, None], limit: float | None) -> None:
        self._pieces = pieces
        self._limit = limit
        self._scope = anyio.CancelScope()
        self._reading = asyncio.Lock()
        self._error: Exception | None = None

    async def __anext__(self) -> bytes:
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
        """Await `call`, which sends this. Raises an error of the source of the body as it is."""
        try:
            with self._scope:
                return await call
        except BaseException:
            with anyio.CancelScope(shield=True):
                # The reader was cancelled. Nothing may close the pieces before it has ended.
                async with self._reading:
                    pass
            if self._error is None:
                raise
        raise self._error or NoResponse(Failure.TIMED_OUT, "the server does not accept the body in time")

    async def aclose(self) -> None:
        await self._pieces.aclose()


def _no_response(error: Exception) -> NoResponse:
    """Return our word for an error of aiohttp, of which only the kind is kept."""
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return NoResponse(Failure.NOT_SENT, "no connection in time", timed_out=True)
    if isinstance(error, TimeoutError):
        return NoResponse(Failure.TIMED_OUT, "no response in time")
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ClientConnectorCertificateError):
        return no_connection(error)
    if isinstance(error, aiohttp.ClientResponseError | HttpProcessingError):
        return NoResponse(Failure.BROKEN, "the response is not HTTP")
    return NoResponse(Failure.BROKEN, "the connection broke")
