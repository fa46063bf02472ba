"""The one response type, and what a transport is."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from math import inf
from typing import Final, Protocol, Self

import anyio.lowlevel

from ..errors import ResponseTooLarge
from ..observe import Call
from ..options import MAX_RESPONSE_BYTES, Timeouts
from .failures import Failure, NoResponse
from .problems import BODY_LIMIT
from .request import HTTPRequest

FIRST_ERROR: Final = 400
ACCEPT_ENCODING: Final = "gzip, deflate"
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS
_SLICE: Final = 1 << 20  # bytes that one call of the decompressor returns at most: a few bytes can become a million


class Body(Protocol):
    """The body of a response, as a transport reads it: raw pieces. Reading raises `NoResponse` where it breaks off."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def read(self) -> bytes:
        """Return the whole body at once. Called before any piece was read, and only for a body of bounded length."""
        ...

    async def aclose(self) -> None:
        """Give the connection back, or close it if the body was not read to its end. May be called twice."""
        ...


class Transport(Protocol):
    """Sends one request over one HTTP library.

    A response of any status is returned with its body unread. `token` is sent as the bearer.
    """

    async def send(self, request: HTTPRequest, token: str | None, timeouts: Timeouts) -> Response:
        """Send `request`. Raises `NoResponse` where there is no response."""
        ...

    async def aclose(self) -> None:
        """Close the connections. May be called twice."""
        ...


class Response(AsyncIterator[bytes]):
    """One HTTP response. Read its body with `read`, or iterate over it once, then close it. It holds a slot until then.

    `headers` are read without regard to case. `content` is the body once it was read. `attempts` counts the requests of
    the call, `unsure` tells that one before the last may have been carried out. `request` is the last request.
    """

    request: HTTPRequest

    def __init__(self, status: int, headers: Mapping[str, str], body: Body) -> None:
        self.status = status
        self.headers = headers
        self.content = b""
        self.attempts = 1
        self.unsure = False
        self._body: Body | None = body
        self._pieces: AsyncIterator[bytes] | None = None
        self._release: Callable[[], None] | None = None
        self._call: Call | None = None

    @property
    def is_success(self) -> bool:
        """Whether the status says that the request was carried out."""
        return 200 <= self.status < 300  # noqa: PLR2004 - the class of statuses

    def to(self, request: HTTPRequest, release: Callable[[], None]) -> Self:
        """Note that this is the response to `request`, which holds a slot: call `release` when it is closed."""
        self.request, self._release = request, release
        return self

    def belongs_to(self, call: Call) -> None:
        """Report to `call` while the body is read, and end it when the response is closed."""
        self._call = call

    async def read(self, limit: int | None = None, *, operation: str | None = None) -> bytes:
        """Read the body and close the response. Of an error status only the first 64 kB are read.

        `operation` is what errors name. Raises `NoResponse` where the body breaks off, `ResponseTooLarge` where a
        success has more than `limit` bytes (64 MiB unless given).
        """
        limit = limit or MAX_RESPONSE_BYTES
        content: bytes | None = self.content
        try:
            if self._body is not None:
                content = await self._read(self._body, limit)
        finally:
            await self.aclose()
        if content is None:
            raise ResponseTooLarge(
                limit,
                status=self.status,
                method=self.request.method,
                path=self.request.path,
                operation=operation,
                headers=self.headers,
            )
        self.content = content
        return content

    async def _read(self, body: Body, limit: int) -> bytes | None:
        """Return the body, or None where that of a success is longer than `limit`."""
        failed = self.status >= FIRST_ERROR
        length = self.headers.get("content-length")
        if self.request.method == "HEAD":
            return await body.read()  # nothing: the stated length is that of another response
        if not failed and length is not None and "content-encoding" not in self.headers and length.isdecimal():
            return await body.read() if int(length) <= limit else None
        limit = BODY_LIMIT if failed else limit
        content = bytearray()
        try:
            async for piece in self._unpacked(body, limit):
                content += piece
                if len(content) > limit:
                    break
        except OverflowError:
            return bytes(content) if failed else None
        except NoResponse:
            # The status of an error is known. A missing part of its explanation is no reason to hide it.
            if not failed:
                raise
        return None if len(content) > limit and not failed else bytes(content[:limit])

    def _unpacked(self, body: Body, limit: int | None = None) -> AsyncIterator[bytes]:
        encoding = self.headers.get("content-encoding", "identity").lower()
        pieces = aiter(body)
        return pieces if encoding in {"identity", ""} else _Unpacked(pieces, encoding, limit)

    async def __anext__(self) -> bytes:
        if self._body is None:
            raise StopAsyncIteration
        if self._pieces is None:
            self._pieces = self._unpacked(self._body)
        try:
            piece = await anext(self._pieces)
        except NoResponse as failed:
            if self._call is None:
                raise
            error = failed.error(self._call)
        else:
            if self._call is not None:
                self._call.bytes_received += len(piece)
            return piece
        self._call.end(error)
        raise error

    async def aclose(self) -> None:
        """Give connection and slot back. May be called twice."""
        body, self._body = self._body, None
        release, self._release = self._release, None
        try:
            if body is not None:
                await body.aclose()
        finally:
            if release is not None:
                release()
            if self._call is not None:
                self._call.end()


class _Unpacked(AsyncIterator[bytes]):
    """The pieces of a compressed body, decompressed in bounded slices.

    Where clearly more than `limit` bytes arrive, OverflowError is raised: they may decompress to nothing, for ever.
    Not a generator: trio complains of one that is not read to its end.
    """

    def __init__(self, pieces: AsyncIterator[bytes], encoding: str, limit: int | None) -> None:
        if encoding not in {"gzip", "x-gzip", "deflate"}:
            raise NoResponse(Failure.BROKEN, "the body is compressed in a way that was not asked for")
        self._pieces = pieces
        self._left = inf if limit is None else limit + _SLICE
        self._slices: Iterator[bytes] = iter(())
        self._unpack = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._begun = False

    async def __anext__(self) -> bytes:
        while True:
            try:
                piece = next(self._slices, None)
            except zlib.error:
                raise NoResponse(Failure.BROKEN, "the compressed body cannot be read") from None
            if piece is not None:
                if len(piece) == _SLICE:
                    # There may be hundreds of them. Other tasks go on, and a deadline is kept.
                    await anyio.lowlevel.checkpoint()
                return piece
            packed = await anext(self._pieces, None)
            if packed is None:
                if self._begun and not self._unpack.eof:
                    raise NoResponse(Failure.BROKEN, "the compressed body breaks off")
                raise StopAsyncIteration
            self._left -= len(packed)
            if self._left < 0:
                raise OverflowError
            self._slices = self._unpacked(packed)

    def _unpacked(self, packed: bytes) -> Iterator[bytes]:
        while packed:
            if self._unpack.eof:  # another member of the archive follows
                self._unpack = zlib.decompressobj(_GZIP_OR_ZLIB)
            try:
                piece = self._unpack.decompress(packed, _SLICE)
            except zlib.error:
                if self._begun:
                    raise
                # Some servers call raw deflate data by the name of zlib's format.
                self._unpack = zlib.decompressobj(-zlib.MAX_WBITS)
                piece = self._unpack.decompress(packed, _SLICE)
            self._begun = True
            packed = self._unpack.unconsumed_tail or self._unpack.unused_data
            if piece:
                yield piece
