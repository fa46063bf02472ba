"""One HTTP request sent as soon as a slot is free, over the transport that was chosen.

The limiter is in front of the connection pool and never larger, so that the pool never queues: a request cancelled
while httpcore's pool has it queued loses a connection for good (encode/httpcore#1093). Waiting for a slot is not a
timeout, but counts against the deadline of a call.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import anyio
import sniffio

from ..concurrency import Limiter
from ..errors import ConfigurationError, InvalidCall
from ..options import CallOptions, Timeouts
from .httpx_transport import HttpxTransport, open_client, pool_size, replaced_library
from .redaction import keep_queries_out_of_logs
from .request import HTTPRequest
from .response import Response

if TYPE_CHECKING:
    import ssl

    import httpx

    from .aiohttp_transport import AiohttpTransport

_TIMEOUTS: Final = Timeouts(connect=10.0, read=30.0, write=30.0)
_SPARE_CONNECTIONS: Final = 4  # room in the pool for connections that are being closed
_IDLE: Final = 5.0  # seconds for which an unused connection is kept: less than servers and gateways keep theirs


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """Load the certificates once for all clients: it takes a tenth of a second. As httpx does, see `SSL_CERT_FILE`."""
    import ssl  # noqa: PLC0415 - imported when the first client is opened

    import certifi  # noqa: PLC0415 - as above

    file, directory = os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None
    try:
        return ssl.create_default_context(cafile=file if file or directory else certifi.where(), capath=directory)
    except OSError as error:
        raise ConfigurationError(
            f"the certificates cannot be loaded ({error.strerror or type(error).__name__}): "
            "SSL_CERT_FILE is a file in PEM format, SSL_CERT_DIR a directory of them"
        ) from None


class Connections:
    """Sends requests, a bounded number at a time.

    At most `max_concurrency` calls are in flight and `max_streams` streamed responses open, fewer where the pool of
    `http_client` is smaller. That client is left open. Without one, requests are sent over aiohttp on asyncio where it
    is installed, else over httpx2 or httpx; those are imported faster, and chosen where `few_requests` are to be made.
    `timeout` is in seconds for each phase, or `Timeouts`; those of
    `http_client` unless given.
    """

    def __init__(
        self,
        *,
        max_concurrency: int = 16,
        max_streams: int = 16,
        http_client: httpx.AsyncClient | None = None,
        timeout: float | Timeouts | None = None,
    ) -> None:
        self._injected = None if http_client is None else HttpxTransport(http_client, injected=True)
        size = pool_size(http_client)
        max_streams = min(max_streams, size // 2)
        max_concurrency = min(max_concurrency, size - max_streams)
        self._timeouts = CallOptions(timeout=timeout).timeouts
        self._calls = Limiter(max_concurrency)
        # A pool of one has no room for both.
        self._streams = Limiter(max_streams) if max_streams else self._calls
        self._size = max_concurrency + max_streams + _SPARE_CONNECTIONS
        # By the library that a mock or tracer has chosen. None: the preferred one.
        self._transports: dict[str | None, AiohttpTransport | HttpxTransport] = {}
        self._event_loop: object = None
        self.few_requests = False
        self._closed = False

    @property
    def concurrency(self) -> int:
        return self._calls.total

    def secrets(self) -> list[str]:
        """Return the secrets that an injected client adds to requests."""
        return [] if self._injected is None else self._injected.secrets()

    @property
    def in_flight(self) -> int:
        return sum(limiter.taken for limiter in {self._calls, self._streams})

    async def send(
        self,
        request: HTTPRequest,
        token: str | None,
        admit: Callable[[], Awaitable[None]],
        timeouts: Timeouts | None = None,
        *,
        stream: bool = False,
    ) -> Response:
        """Send `request` once and return its response, whatever its status, unread. Read or close it.

        `admit` is awaited when there is a slot, before anything leaves; it checks that the client is open. A `stream`
        takes a slot of those for streams. Raises `NoResponse`, and `InvalidCall` where the client is closed.
        """
        limiter = self._streams if stream else self._calls
        await limiter.acquire()
        try:
            self.check_open()
            timeouts = timeouts or self._timeouts or (self._injected.timeouts if self._injected else _TIMEOUTS)
            if request.patient:
                timeouts = replace(timeouts, read=None)
            await admit()
            response = await self._transport().send(request, token, timeouts)
        except BaseException:
            limiter.release()
            raise
        response.release = limiter.release
        return response

    def shut(self) -> None:
        """Send no further request. Those in flight go on."""
        self._closed = True

    async def aclose(self) -> None:
        """Close the connections, unless the HTTP client was injected. May be called twice."""
        self.shut()
        with anyio.CancelScope(shield=True):
            async with AsyncExitStack() as closing:
                while self._transports:
                    closing.push_async_callback(self._transports.popitem()[1].aclose)

    def check_event_loop(self) -> None:
        """Raise `InvalidCall` on another event loop than that of the first request."""
        loop = _running_loop()
        if self._event_loop is None:
            self._event_loop = loop
            keep_queries_out_of_logs()
        elif self._event_loop is not loop:
            raise InvalidCall("this client was used on another event loop: make one for each event loop")

    def check_open(self) -> None:
        """Raise `InvalidCall` where the client is closed."""
        if self._closed or (self._injected is not None and self._injected.client.is_closed):
            raise InvalidCall("this client is closed")

    def _transport(self) -> AiohttpTransport | HttpxTransport:
        if self._injected is not None:
            return self._injected
        # Every request, and not only the first: a mock may start after the client was opened, and must see them all.
        library = replaced_library()
        if library not in self._transports:
            self._transports[library] = (None if library else self._open_aiohttp()) or self._open_httpx(library)
        return self._transports[library]

    def _open_aiohttp(self) -> AiohttpTransport | None:
        """Return a transport over aiohttp. None where it is not installed, on trio, and behind a proxy."""
        if self.few_requests:
            return None
        import urllib.request  # noqa: PLC0415 - slow to import

        # httpx knows which requests go through a proxy of the environment.
        proxied = not {"http", "https", "all"}.isdisjoint(urllib.request.getproxies())
        if proxied or sniffio.current_async_library() != "asyncio":
            return None
        try:
            from .aiohttp_transport import AiohttpTransport  # noqa: PLC0415 - an extra, and a fifth of a second
        except ImportError:
            return None
        return AiohttpTransport(ssl_context, size=self._size, idle=_IDLE)

    def _open_httpx(self, library: str | None) -> HttpxTransport:
        return HttpxTransport(open_client(library, ssl_context(), size=self._size, idle=_IDLE))


def _running_loop() -> object:
    if sniffio.current_async_library() == "trio":
        import trio  # noqa: PLC0415 - only where it is running

        return trio.lowlevel.current_trio_token()
    import asyncio  # noqa: PLC0415 - as above

    return asyncio.get_running_loop()
