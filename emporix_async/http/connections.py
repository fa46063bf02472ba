"""Connections: one HTTP request sent as soon as a slot is free, over the transport that was chosen.

The limiter stands in front of the connection pool and is never larger than the pool, so that the pool never queues: a
request cancelled while httpcore's pool has it queued loses a connection for good (encode/httpcore#1093). A slot is held
until the response is closed. Streamed responses have slots of their own, so that open files and event streams do not
hold up other calls. Waiting for a slot is not a timeout, but counts against the deadline of a call.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import sniffio

from ..concurrency import Limiter
from ..errors import ConfigurationError, InvalidCall
from ..options import Timeouts
from .httpx_transport import (
    HttpxTransport,
    open_client,
    pool_size,
    preferred_library,
    proxies,
    replaced_library,
)
from .redaction import keep_queries_out_of_logs
from .request import HTTPRequest
from .response import Response, Transport

if TYPE_CHECKING:
    import ssl

    import httpx

    from .aiohttp_transport import AiohttpTransport

DEFAULT_TIMEOUTS: Final = Timeouts(connect=10.0, read=30.0, write=30.0)
# Connections that are being closed still count. The pool must have room beside them.
_SPARE_CONNECTIONS: Final = 4
# Seconds for which an unused connection is kept: less than servers and gateways keep theirs.
_IDLE: Final = 5.0


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """Load the certificates once for all clients: it takes a tenth of a second.

    As httpx does, `SSL_CERT_FILE` and `SSL_CERT_DIR` name others than those of certifi.
    """
    import ssl  # noqa: PLC0415 - imported when the first client is opened

    file, directory = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if file or directory:
            return ssl.create_default_context(cafile=file or None, capath=directory or None)
        import certifi  # noqa: PLC0415 - only where a secure connection is wanted

        return ssl.create_default_context(cafile=certifi.where())
    except OSError as error:
        raise ConfigurationError(
            f"the certificates cannot be loaded ({error.strerror or type(error).__name__}): "
            "SSL_CERT_FILE is a file in PEM format, SSL_CERT_DIR a directory of them"
        ) from None


class Connections:
    """Sends requests, a bounded number at a time.

    At most `max_concurrency` calls are in flight, and besides at most `max_streams` streamed responses are open: fewer
    where the pool of `http_client` is smaller. Such a client is used, and left open. Otherwise a transport is chosen at
    the first request: aiohttp on asyncio where it is installed, else httpx2 or httpx. `timeout` is in seconds for each
    phase of a request, or `Timeouts`; those of `http_client` unless given.
    """

    def __init__(
        self,
        *,
        max_concurrency: int = 16,
        max_streams: int = 16,
        http_client: httpx.AsyncClient | None = None,
        timeout: float | Timeouts | None = None,
    ) -> None:
        self._injected: HttpxTransport | None = None
        if http_client is not None:
            self._injected = HttpxTransport(http_client, injected=True)
            size = pool_size(http_client)
            if size is not None:
                max_streams = min(max_streams, size // 2)
                max_concurrency = min(max_concurrency, size - max_streams)
        self._timeouts = Timeouts.each(timeout) if isinstance(timeout, int | float) else timeout
        self._calls = Limiter(max_concurrency)
        # A pool of one has no room for both.
        self._streams = Limiter(max_streams) if max_streams else self._calls
        self._aiohttp: AiohttpTransport | None = None
        # By the library that a mock or tracer has chosen. None: the preferred one.
        self._httpx: dict[str | None, HttpxTransport] = {}
        self._event_loop: object = None
        self._may_be_proxied = False
        self._closed = False

    @property
    def concurrency(self) -> int:
        """The most calls in flight."""
        return self._calls.total

    @property
    def in_flight(self) -> int:
        """The requests that hold a slot at this moment."""
        return self._calls.taken + (self._streams.taken if self._streams is not self._calls else 0)

    async def send(
        self,
        request: HTTPRequest,
        token: str | None,
        admit: Callable[[], Awaitable[None]],
        *,
        timeouts: Timeouts | None = None,
        stream: bool = False,
        patient: bool = False,
    ) -> Response:
        """Send `request` once and return its response, whatever its status, unread. Read or close it.

        `admit` is awaited when there is a slot, before anything leaves. `timeouts` replace the client's. A `stream` is
        read while it arrives, and takes a slot of those for streams. To a `patient` request, the response may be silent
        without a limit. Raises `NoResponse`, and `InvalidCall` where the client is closed or on another event loop.
        """
        self.check_event_loop()
        limiter = self._streams if stream else self._calls
        await limiter.acquire()
        try:
            transport = self._transport(request.url)
            timeouts = timeouts or self._timeouts or self._default_timeouts()
            if patient:
                timeouts = replace(timeouts, read=None)
            await admit()
            self._check_open()
            response = await transport.send(request, token, timeouts)
        except BaseException:
            limiter.release()
            raise
        return response.to(request, limiter.release)

    def shut(self) -> None:
        """Send no further request. Those in flight go on."""
        self._closed = True

    async def aclose(self) -> None:
        """Close the connections, unless the HTTP client was injected. May be called twice."""
        self.shut()
        fast, self._aiohttp = self._aiohttp, None
        if fast is not None:
            await fast.aclose()
        while self._httpx:
            await self._httpx.popitem()[1].aclose()

    def check_event_loop(self) -> None:
        """Raise `InvalidCall` on another event loop than that of the first request."""
        loop = _running_loop()
        if self._event_loop is None:
            self._event_loop = loop
            keep_queries_out_of_logs()
            if self._injected is None:
                import urllib.request  # noqa: PLC0415 - slow to import

                self._aiohttp = self._open_aiohttp()
                self._may_be_proxied = not {"http", "https", "all"}.isdisjoint(urllib.request.getproxies())
        elif self._event_loop is not loop:
            raise InvalidCall("this client was used on another event loop: make one for each event loop")

    def _check_open(self) -> None:
        if self._closed or (self._injected is not None and self._injected.client.is_closed):
            raise InvalidCall("this client is closed")

    def _transport(self, url: str) -> Transport:
        self._check_open()
        if self._injected is not None:
            return self._injected
        # Every request, and not only the first: a mock may start after the client was opened, and must see them all.
        library = replaced_library()
        if library is not None or self._aiohttp is None:
            return self._over(library)
        if self._may_be_proxied and proxies(self._over().client, url):
            return self._over()
        return self._aiohttp

    def _default_timeouts(self) -> Timeouts:
        return DEFAULT_TIMEOUTS if self._injected is None else self._injected.timeouts

    @property
    def _size(self) -> int:
        return self._calls.total + self._streams.total + _SPARE_CONNECTIONS

    def _open_aiohttp(self) -> AiohttpTransport | None:
        if sniffio.current_async_library() != "asyncio":
            return None
        try:
            from .aiohttp_transport import AiohttpTransport  # noqa: PLC0415 - an extra, and a fifth of a second
        except ImportError:
            return None
        return AiohttpTransport(ssl_context, size=self._size, idle=_IDLE, user_agent=_user_agent())

    def _over(self, library: str | None = None) -> HttpxTransport:
        """Return the transport over `library`, or over the preferred one, opened once."""
        if library not in self._httpx:
            client = open_client(
                library or preferred_library(),
                ssl_context,
                size=self._size,
                keepalive=self._calls.total,
                idle=_IDLE,
                user_agent=_user_agent(),
            )
            self._httpx[library] = HttpxTransport(client)
        return self._httpx[library]


def _user_agent() -> str:
    from importlib.metadata import version  # noqa: PLC0415 - takes ten milliseconds

    return f"emporix-async/{version('emporix-async')}"


def _running_loop() -> object:
    if sniffio.current_async_library() == "trio":
        import trio  # noqa: PLC0415 - only where it is running

        return trio.lowlevel.current_trio_token()
    import asyncio  # noqa: PLC0415 - as above

    return asyncio.get_running_loop()
