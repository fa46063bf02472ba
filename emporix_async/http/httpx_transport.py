"""The transport over httpx, or over httpx2, which has the same interface: where aiohttp is not used."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

import anyio
import sniffio

from ..concurrency import uninterrupted
from ..errors import ConfigurationError, InvalidCall
from ..options import Timeouts
from .bodies import Body, Sending
from .failures import Failure, NoResponse, translated
from .redaction import secret_values
from .request import HTTPRequest
from .response import ACCEPT_ENCODING, Received, Response, own_headers

if TYPE_CHECKING:
    import ssl

    import httpx

_MAX_BUFFERED: Final = 16  # pieces that may still come out of a body after it was closed, because they had arrived
LIBRARIES = ("httpx2", "httpx")  # the preferred one first: it takes a third of the CPU for each call
_MODULES: Final = ("httpx.", "httpcore.", "httpx2.", "httpcore2.")


def replaced_library() -> str | None:
    """Return the library of which a mock or a tracer has replaced a function, to see every request there.

    respx replaces `_transport_for_url` or the pool's method, VCR.py `_send_single_request`.
    """
    for name in LIBRARIES:
        library, core = sys.modules.get(name), sys.modules.get(name.replace("httpx", "httpcore"))
        if library is None:
            continue
        client = library.AsyncClient
        for function in (
            client.send,
            getattr(client, "_send_single_request", None),  # later versions may lack it, and the next one
            getattr(client, "_transport_for_url", None),
            library.AsyncHTTPTransport.handle_async_request,
            None if core is None else core.AsyncConnectionPool.handle_async_request,
        ):
            module = getattr(function, "__globals__", {}).get("__name__", "")
            if function is not None and not (isinstance(function, FunctionType) and module.startswith(_MODULES)):
                return name
    return None


def open_client(name: str | None, ssl_context: ssl.SSLContext, *, size: int, idle: float) -> httpx.AsyncClient:
    """Return a new client of the library called `name`. None: of the preferred one that is installed."""
    library: Any = import_module(name or next(name for name in LIBRARIES if find_spec(name)))
    limits = library.Limits(max_connections=size, keepalive_expiry=idle)
    try:
        client: httpx.AsyncClient = library.AsyncClient(
            verify=ssl_context, timeout=None, limits=limits, headers=own_headers()
        )
    except (library.InvalidURL, ValueError, ImportError) as error:
        failed = type(error).__name__
    else:
        return client
    # Outside of the block: the library's text may contain the password of a proxy.
    raise ConfigurationError(f"no HTTP client can be opened ({failed}): check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY")


def pool_size(client: Any) -> int:
    """Return how many connections `client` may open, `sys.maxsize` where that is not known. No public name says it."""
    size = getattr(getattr(getattr(client, "_transport", None), "_pool", None), "_max_connections", None)
    return size if isinstance(size, int) and size > 0 else sys.maxsize


def _library_of(client: Any) -> Any:
    for kind in type(client).__mro__:
        name = kind.__module__.partition(".")[0]
        if name in LIBRARIES and kind.__name__ == "AsyncClient":
            return sys.modules[name]
    raise ConfigurationError(f"http_client is an AsyncClient of httpx or httpx2, not {type(client).__name__}")


class HttpxTransport:
    """Sends requests over `client`. One that was `injected` keeps its own headers, cookies and parameters."""

    def __init__(self, client: httpx.AsyncClient, *, injected: bool = False) -> None:
        self.client = client
        self._injected = injected
        self._library = _library_of(client)
        # The library asks for an instance of its own class of streams.
        self._stream_of: Any = type("Stream", (Sending, self._library.AsyncByteStream), {})

    @property
    def timeouts(self) -> Timeouts:
        own = self.client.timeout
        return Timeouts(own.connect, own.read, own.write)

    def secrets(self) -> list[str]:
        """Return the secrets that an injected client adds to requests."""
        if not self._injected:
            return []
        return [*secret_values(self.client.headers), *self.client.cookies.values(), *secret_values(self.client.params)]

    async def send(self, request: HTTPRequest, token: str | None, timeouts: Timeouts) -> Response:
        content = request.content
        body: Sending = self._stream_of(content if isinstance(content, Body) else Body((content or b"",)))
        with suppress(self._library.InvalidURL):  # its text contains the address
            sent = self._request(request, token, timeouts, body)
            # Authentication of an injected client would overwrite the token, a redirect would carry it away.
            response = uninterrupted(
                lambda: self.client.send(sent, stream=True, auth=None, follow_redirects=False),
                undo=lambda late: late.aclose(),
            )
            try:
                received: Any = await translated(response, self._library.RequestError)
            except BaseException as ended:
                await body.aclose()
                if isinstance(ended, NoResponse) and body.error is not None:
                    raise body.error from None
                raise
            headers, source = received.headers, received.stream
            if received.is_stream_consumed:  # a mock has its content, decompressed, already
                await body.aclose()
                source = body = Sending(Body((received.content,)), sys.maxsize)
                headers = headers.copy()
                headers.pop("content-encoding", None)
            return Response(request, received.status_code, headers, _Incoming(received, source, body, self._library))
        raise InvalidCall(f"{request.method} {request.path}: the address is not valid")

    def _request(self, request: HTTPRequest, token: str | None, timeouts: Timeouts, body: Sending) -> Any:
        # Read for every request: an injected client's headers may change.
        defaults = {**self.client.headers, "accept-encoding": ACCEPT_ENCODING}
        defaults.pop("authorization", None)
        url: Any = request.url
        own = self._injected and not request.foreign
        if own and self.client.params:
            url = self._library.URL(url).copy_merge_params(self.client.params)
        phases = {"connect": timeouts.connect, "read": timeouts.read, "write": timeouts.write, "pool": None}
        made = self._library.Request(
            request.method,
            url,
            headers=request.complete_headers(token, defaults),
            cookies=self.client.cookies if own else None,
            content=body if isinstance(request.content, Body) else request.content,
            extensions={"timeout": phases},
        )
        made.stream = body
        return made

    async def aclose(self) -> None:
        if not self._injected:
            await self.client.aclose()


class _Incoming(Received):
    """The body of a response, which comes from `source`, and the body of its request, `sent`."""

    def __init__(self, response: httpx.Response, source: AsyncIterable[bytes], sent: Sending, library: Any) -> None:
        self._response = response
        self._source = source
        self._sent = sent
        self._library = library
        self._pieces: AsyncIterator[bytes] | None = None
        self._interrupted = False

    async def __anext__(self) -> bytes:
        pieces = self._pieces = self._pieces or aiter(self._source)
        if self._interrupted:
            # httpx has closed the body, and would end it as if it were whole.
            raise NoResponse(Failure.BROKEN, "reading the body was cancelled before, and cannot go on")
        self._interrupted = True
        piece = await translated(uninterrupted(lambda: anext(pieces)), self._library.RequestError)
        self._interrupted = False
        return piece

    async def aclose(self) -> None:
        try:
            if not self._response.is_closed:
                with anyio.CancelScope(shield=True):
                    self._refuse_reuse()
                    await uninterrupted(self._response.aclose)
                    await self._unwind()
        finally:
            await self._sent.aclose()

    def _refuse_reuse(self) -> None:
        """Let httpcore close the connection if more has arrived than the response: it would answer the next request."""
        found: Any = self._response.stream
        for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"):
            found = getattr(found, name, None)
        if found is not None and found.trailing_data[0]:
            found.send_failed()

    async def _unwind(self) -> None:
        """End the generators that httpx forgets where a body is not read to its end: trio complains of them."""
        if self._pieces is not None and sniffio.current_async_library() == "trio":
            with suppress(self._library.HTTPError, self._library.StreamError, StopAsyncIteration):
                for _ in range(_MAX_BUFFERED):
                    await anext(self._pieces)
