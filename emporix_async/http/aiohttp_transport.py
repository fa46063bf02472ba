"""The transport over aiohttp, for asyncio. It takes a fifth of the CPU of httpx's own.

What aiohttp does by itself and must not: it repeats some requests, keeps cookies, adds headers, rewrites addresses
(signed ones too), has no limit for writing, takes an error of the body being sent for one of the connection, and takes
a body of no stated length for whole when its connection is reset.
"""

from __future__ import annotations

import asyncio
import functools
import select
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping
from math import inf
from typing import Any, Final, cast
from weakref import WeakSet

import aiohttp
import anyio
from aiohttp.connector import Connection
from aiohttp.http_exceptions import HttpProcessingError
from multidict import CIMultiDict
from yarl import URL

from ..options import Timeouts
from .bodies import Body, Sending
from .failures import Failure, NoResponse, translated
from .request import HTTPRequest
from .response import Received, Response, own_headers

_LONGEST_HEADER: Final = 64 * 1024  # as servers and httpx accept: aiohttp's own limit is a tenth of it
_PIECE: Final = 64 * 1024  # a longer body is sent in pieces of this size, each with its own time limit
_ERRORS: Final = (aiohttp.ClientError, HttpProcessingError, OSError)
# The headers that aiohttp adds by itself.
_AUTOMATIC: Final[Any] = CIMultiDict((name, "") for name in ("Accept", "Accept-Encoding", "Content-Type", "User-Agent"))
# aiohttp's `connect` includes the name, the connection and TLS, and waiting for the pool, which never happens.
_timeout: Final = functools.lru_cache(maxsize=64)(aiohttp.ClientTimeout)


class AiohttpTransport:
    """Sends requests over aiohttp on the running event loop."""

    def __init__(self, ssl_context: Callable[[], ssl.SSLContext], *, size: int, idle: float) -> None:
        self._ssl_context = ssl_context
        self._headers = own_headers()
        # The resolver of aiodns, where that happens to be installed, knows other names than the system.
        self._session = aiohttp.ClientSession(
            connector=_Connector(limit=size, keepalive_timeout=idle, resolver=aiohttp.ThreadedResolver()),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_AUTOMATIC,
            auto_decompress=False,
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
            request_class=_Request,
            response_class=_Response,
            middlewares=(_once,),
        )
        self._open = WeakSet[aiohttp.ClientResponse]()

    async def send(self, request: HTTPRequest, token: str | None, timeouts: Timeouts) -> Response:
        content, sending = request.content, None
        if isinstance(content, bytes) and len(content) > _PIECE:
            content = Body((content,))
        if isinstance(content, Body):
            sending = _Sending(content, timeouts.write)
        call = self._session.request(
            request.method,
            URL(request.url, encoded=True),
            headers=request.complete_headers(token, self._headers),
            data=sending or content or None,
            allow_redirects=False,
            timeout=_timeout(connect=timeouts.connect, sock_read=timeouts.read),
            ssl=self._ssl_context() if request.url.startswith("https:") else True,
        )
        answer = translated(call, _ERRORS)
        response = cast("_Response", await (answer if sending is None else sending.attend(answer)))
        if response.connection is not None:  # mostly, the whole body has arrived
            self._open.add(response)
        return Response(request, response.status, response.joined_headers(), _Incoming(response, sending))

    async def aclose(self) -> None:
        for response in self._open:
            response.close()  # wakes its reader, which the session would leave waiting
        await self._session.close()


class _Request(aiohttp.ClientRequest):
    def update_auto_headers(self, skip_auto_headers: Iterable[str] | None) -> None:  # noqa: ARG002 - as it is called
        # There are none. aiohttp would copy all others to leave these out.
        self._skip_auto_headers = _AUTOMATIC


class _Connector(aiohttp.TCPConnector):
    """Skips idle connections that received unexpected data, which would answer the next request, or were closed."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._used = WeakSet[asyncio.BaseProtocol]()

    async def connect(self, *arguments: Any, **named: Any) -> Connection:
        while True:
            connection = await super().connect(*arguments, **named)
            protocol = connection.protocol
            if protocol is None:
                return connection
            # On a new connection, the tickets of TLS may have arrived.
            is_new = protocol not in self._used
            if not protocol.should_close and (is_new or not _is_readable(connection.transport)):
                self._used.add(protocol)
                return connection
            connection.close()


def _is_readable(transport: asyncio.BaseTransport | None) -> bool:
    """Return whether data, or the end, has arrived that the event loop has not read yet."""
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None:
        return False
    if not hasattr(select, "poll"):  # on Windows
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from repeating a request, which it does by method, not by operation, and without a word."""
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError):
        raise aiohttp.ClientPayloadError from None


class _Response(aiohttp.ClientResponse):
    """A response that knows how its connection ended."""

    async def start(self, connection: Connection) -> aiohttp.ClientResponse:
        self._source = connection.protocol  # which aiohttp forgets at the end of the body
        return await super().start(connection)

    def is_cut_off(self) -> bool:
        """Return whether the connection broke while only its end could tell the end of the body."""
        lost = None if self._source is None else self._source.exception()
        if lost is None or isinstance(lost, aiohttp.ServerDisconnectedError):  # which is how it ends without an error
            return False
        bodiless = self.method == "HEAD" or self.status in {204, 304}
        chunked = "chunked" in self.headers.get("Transfer-Encoding", "").lower()
        return not (bodiless or chunked or "Content-Length" in self.headers)

    def joined_headers(self) -> Mapping[str, str]:
        """Return the headers, with the values of a repeated one in one line, as httpx does."""
        names = {name.lower() for name in self.headers}
        if len(names) == len(self.headers):
            return self.headers
        return CIMultiDict({name: ", ".join(self.headers.getall(name)) for name in names})


class _Incoming(Received):
    """The body of a response while it arrives, and the body of its request while it still leaves."""

    def __init__(self, response: _Response, sending: _Sending | None) -> None:
        self._response = response
        self._sending = sending

    async def __anext__(self) -> bytes:
        piece = await translated(self._response.content.readany(), _ERRORS)
        if piece:
            return piece
        if self._response.is_cut_off():
            raise NoResponse(Failure.BROKEN, "the connection was lost within the body")
        raise StopAsyncIteration

    async def read(self) -> bytes:
        content = self._response.content
        if content.is_eof() and content.exception() is None:
            return content.read_nowait()  # mostly: it has arrived with the head
        return await translated(content.read(), _ERRORS)

    async def aclose(self) -> None:
        if self._response.connection is None and self._sending is None:
            return  # mostly: it was given back at the end of the body
        self._response.release()
        with anyio.CancelScope(shield=True):
            await self._response.wait_for_close()
            if self._sending is not None:
                await self._sending.aclose()


class _Sending(Sending):
    """A body being sent. Each piece must be accepted within `limit` seconds. None: no limit."""

    def __init__(self, body: Body, limit: float | None) -> None:
        super().__init__(body, _PIECE)
        self._limit = inf if limit is None else limit
        self._scope = anyio.CancelScope()
        self._reading = asyncio.Lock()

    async def __anext__(self) -> bytes:
        self._scope.deadline = inf
        async with self._reading:
            piece = await super().__anext__()
        self._scope.deadline = anyio.current_time() + self._limit
        return piece

    async def attend(self, call: Awaitable[aiohttp.ClientResponse]) -> aiohttp.ClientResponse:
        """Await `call`, which sends this. Raises an error of the source of the body as it is."""
        try:
            with self._scope:
                return await call
            raise NoResponse(Failure.TIMED_OUT, "the server does not accept the body in time")  # noqa: TRY301 - see below
        except BaseException as ended:
            with anyio.CancelScope(shield=True):
                # The reader was cancelled. Nothing may close the pieces before it has ended.
                async with self._reading:
                    await self.aclose()
            if self.error is None or not isinstance(ended, Exception):
                raise
        raise self.error
