"""The transport over httpx, or over httpx2, which has the same interface.

It is used on trio, with an injected client, behind a proxy of the environment, where aiohttp is not installed, and
wherever a mock or a tracer has replaced a function of httpx.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

import anyio
import sniffio

from ..concurrency import in_one_form
from ..errors import ConfigurationError, InvalidCall
from ..options import Timeouts
from .bodies import Body
from .failures import Failure, NoResponse, no_connection
from .request import HTTPRequest
from .response import ACCEPT_ENCODING, Response

if TYPE_CHECKING:
    import ssl

    import httpx

# Pieces that may still come out of a body after it was closed, because they had arrived.
_MAX_BUFFERED: Final = 16
LIBRARIES = ("httpx2", "httpx")
"""Those that may be used, the preferred one first: httpx2 takes a third of the CPU of httpx for each call."""
_MODULES: Final = ("httpx.", "httpcore.", "httpx2.", "httpcore2.")


def preferred_library() -> str:
    """Return which of the libraries is installed. httpx always is."""
    return next((name for name in LIBRARIES if find_spec(name)), "httpx")


def replaced_library() -> str | None:
    """Return the library of which a mock or a tracer has replaced a function, to see every request there.

    Whoever replaces one has imported the library. respx replaces `_transport_for_url` or the pool's method, VCR.py
    `_send_single_request`.
    """
    for name in LIBRARIES:
        library = sys.modules.get(name)
        if library is None:
            continue
        functions = [
            library.AsyncClient.send,
            library.AsyncClient._send_single_request,  # noqa: SLF001 - see above
            library.AsyncClient._transport_for_url,  # noqa: SLF001 - see above
            library.AsyncHTTPTransport.handle_async_request,
        ]
        core = sys.modules.get(name.replace("httpx", "httpcore"))
        if core is not None:
            functions.append(core.AsyncConnectionPool.handle_async_request)
        if not all(
            isinstance(one, FunctionType) and one.__globals__["__name__"].startswith(_MODULES) for one in functions
        ):
            return name
    return None


def open_client(
    name: str, ssl_context: Callable[[], ssl.SSLContext], *, size: int, keepalive: int, idle: float, user_agent: str
) -> httpx.AsyncClient:
    """Return a new client of the library called `name`."""
    library: Any = import_module(name)
    try:
        client: httpx.AsyncClient = library.AsyncClient(
            verify=ssl_context(),
            timeout=None,
            limits=library.Limits(max_connections=size, max_keepalive_connections=keepalive, keepalive_expiry=idle),
            headers={"user-agent": user_agent, "accept-encoding": ACCEPT_ENCODING},
        )
    except (library.InvalidURL, ValueError, ImportError) as error:
        failed = type(error).__name__
    else:
        return client
    # Outside of the block: the library's text may contain the password of a proxy.
    raise ConfigurationError(f"no HTTP client can be opened ({failed}): check HTTP_PROXY, HTTPS_PROXY and ALL_PROXY")


def pool_size(client: Any) -> int | None:
    """Return how many connections an injected client may open. None where that is not known.

    httpx has no public name for it. A limiter larger than the pool would make the pool queue.
    """
    size = getattr(getattr(getattr(client, "_transport", None), "_pool", None), "_max_connections", None)
    return size if isinstance(size, int) and 0 < size < sys.maxsize else None


def proxies(client: httpx.AsyncClient, url: str) -> bool:
    """Return whether `client` would send a request for `url` through a proxy of the environment."""
    library = _library_of(client)
    return bool(client._mounts) and client._transport_for_url(library.URL(url)) is not client._transport  # noqa: SLF001 - the same question that httpx asks


def _library_of(client: Any) -> Any:
    for kind in type(client).__mro__:
        name = kind.__module__.partition(".")[0]
        if name in LIBRARIES:
            return sys.modules[name]
    raise InvalidCall(f"http_client is an AsyncClient of httpx or httpx2, not {type(client).__name__}")


class HttpxTransport:
    """Sends requests over `client`. One that was `injected` keeps its own headers, cookies and parameters."""

    def __init__(self, client: httpx.AsyncClient, *, injected: bool = False) -> None:
        self.client = client
        self._library = _library_of(client)
        self._injected = injected

    @property
    def timeouts(self) -> Timeouts:
        """The timeouts of the client itself."""
        own = self.client.timeout
        return Timeouts(own.connect, own.read, own.write)

    async def send(self, request: HTTPRequest, token: str | None, timeouts: Timeouts) -> Response:
        """Send `request` and return its response, unread."""
        body: _Outgoing | None = None
        if isinstance(request.content, Body):
            body = _stream_of(_Outgoing, self._library)(request.content)
        response: Response | None = None
        failed: Exception | None = None
        try:
            sent = self._request(request, token, timeouts, body)
            received = await in_one_form(
                # Authentication of an injected client would overwrite the token, a redirect would carry it away.
                lambda: self.client.send(sent, stream=True, auth=None, follow_redirects=False),
                undo=lambda late: late.aclose(),
            )
            response = _response(received, body, self._library)
        except self._library.InvalidURL:
            failed = InvalidCall(f"{request.method} {request.path}: the address is not valid")
        except self._library.RequestError as error:
            failed = _no_response(error, self._library)
        finally:
            if response is None and body is not None:
                await body.aclose()
        if response is None:
            # Outside of the block: the library's error, which knows the request, must not become the context of ours.
            assert failed is not None  # noqa: S101 - anything else was raised
            raise failed
        return response

    def _request(
        self, request: HTTPRequest, token: str | None, timeouts: Timeouts, body: _Outgoing | None
    ) -> httpx.Request:
        if request.foreign:
            headers: dict[str, str] = dict(request.headers)
        else:
            # Read for every request: an injected client's headers may change.
            headers = {**self.client.headers, "accept-encoding": ACCEPT_ENCODING, **request.headers}
            headers.pop("authorization", None)
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        url: Any = request.url
        own = self._injected and not request.foreign
        if own and self.client.params:
            url = self._library.URL(url).copy_merge_params(self.client.params)
        content = request.content if isinstance(request.content, bytes) else None
        if body is not None:
            headers["host"] = self._library.URL(url).netloc.decode("ascii")
            if body.length is None:
                headers["transfer-encoding"] = "chunked"
            else:
                headers["content-length"] = str(body.length)
        phases = {"connect": timeouts.connect, "read": timeouts.read, "write": timeouts.write, "pool": None}
        made: httpx.Request = self._library.Request(
            request.method,
            url,
            headers=headers,
            cookies=self.client.cookies if own else None,
            content=content,
            stream=body,
            extensions={"timeout": phases},
        )
        if body is None:
            # httpx uses a generator, of which trio complains where a request is cancelled.
            made.stream = _stream_of(_Once, self._library)(content or b"")
        return made

    async def aclose(self) -> None:
        """Close the client, unless it was injected."""
        if not self._injected:
            await self.client.aclose()


def _response(received: httpx.Response, sent: _Outgoing | None, library: Any) -> Response:
    headers = received.headers
    if received.is_stream_consumed:  # a mock has its content, decompressed, already
        headers = headers.copy()
        headers.pop("content-encoding", None)
        return Response(received.status_code, headers, _Incoming(received, sent, library, _Once(received.content)))
    received.stream = _stream_of(_Uninterrupted, library)(received.stream)
    return Response(received.status_code, headers, _Incoming(received, sent, library, received.aiter_raw()))


class _Incoming(AsyncIterator[bytes]):
    """The body of a response while it arrives, and the body of its request."""

    __slots__ = ("_library", "_pieces", "_response", "_sent")

    def __init__(
        self, response: httpx.Response, sent: _Outgoing | None, library: Any, pieces: AsyncIterator[bytes]
    ) -> None:
        self._response = response
        self._sent = sent
        self._library = library
        self._pieces = pieces

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._pieces)
        except self._library.RequestError as error:
            failed = _no_response(error, self._library)
        raise failed

    async def read(self) -> bytes:
        """Read all at once."""
        return b"".join([piece async for piece in self])

    async def aclose(self) -> None:
        """Give the connection back."""
        try:
            if not self._response.is_closed:
                with anyio.CancelScope(shield=True):
                    await self._response.aclose()
                    await self._unwind()
        finally:
            if self._sent is not None:
                await self._sent.aclose()

    async def _unwind(self) -> None:
        """End httpx's generators, each of which reads from another, after the innermost was closed.

        httpx forgets them when a body is not read to its end. asyncio ends them then, trio complains.
        """
        if sniffio.current_async_library() == "trio":
            with suppress(self._library.HTTPError, self._library.StreamError, StopAsyncIteration):
                for _ in range(_MAX_BUFFERED):
                    await anext(self._pieces)


class _Outgoing:
    """A body being sent."""

    def __init__(self, body: Body) -> None:
        self.length = body.length
        self._pieces = body.pieces()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._pieces

    async def aclose(self) -> None:
        await self._pieces.aclose()


class _Uninterrupted(AsyncIterator[bytes]):
    """A body read by httpx's own transport, which loses its connection where it is interrupted at the wrong time."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream
        self._pieces: AsyncIterator[bytes] | None = None

    async def __anext__(self) -> bytes:
        pieces = self._pieces = self._pieces or aiter(self._stream)
        return await in_one_form(lambda: anext(pieces))

    async def aclose(self) -> None:
        _refuse_reuse(self._stream)
        await in_one_form(self._stream.aclose)


def _refuse_reuse(stream: Any) -> None:
    """Let httpcore close the connection of `stream` if more has arrived than the response.

    It would answer the next request. What arrives later, while the connection is idle, httpcore looks for itself.
    """
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"):
        stream = getattr(stream, name, None)
    if stream is not None and stream.trailing_data[0]:
        stream.send_failed()


class _Once(AsyncIterator[bytes]):
    """One piece."""

    def __init__(self, piece: bytes) -> None:
        self._left = [piece]

    async def __anext__(self) -> bytes:
        if not self._left:
            raise StopAsyncIteration
        return self._left.pop()


@functools.cache
def _stream_of(kind: type, library: Any) -> Any:
    """Return `kind` as a subclass of the library's own class of streams, which the library asks for."""
    return type(kind.__name__, (kind, library.AsyncByteStream), {})


def _no_response(error: Exception, library: Any) -> NoResponse:
    """Return our word for an error of httpx, of which only the kind is kept."""
    if isinstance(error, library.ConnectTimeout | library.PoolTimeout):
        return NoResponse(Failure.NOT_SENT, "no connection in time", timed_out=True)
    if isinstance(error, library.ConnectError | library.ProxyError):
        return no_connection(error)
    if isinstance(error, library.WriteTimeout):
        return NoResponse(Failure.TIMED_OUT, "the server does not accept the body in time")
    if isinstance(error, library.TimeoutException):
        return NoResponse(Failure.TIMED_OUT, "no response in time")
    if isinstance(error, library.ProtocolError):
        return NoResponse(Failure.BROKEN, "the response is not HTTP")
    return NoResponse(Failure.BROKEN, "the connection broke")
