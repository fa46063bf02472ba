"""The one response type, for every transport."""

from __future__ import annotations

import zlib
from abc import abstractmethod
from collections.abc import AsyncIterator, Callable, Mapping
from math import inf
from typing import Any, Final, NoReturn

import anyio.lowlevel

from ..errors import DecodeError, ResponseTooLarge, TransportError
from ..observe import Call, request_id_of
from ..options import MAX_RESPONSE_BYTES
from .failures import Failure, NoResponse
from .problems import BODY_LIMIT, parse_problem
from .redaction import redact
from .request import HTTPRequest

FIRST_ERROR: Final = 400
# The responses of these operations hold new tokens, perhaps under names that do not show it.
_TOKENS_INSIDE: Final = ("oauth.", "customer_account.session.")
ACCEPT_ENCODING: Final = "gzip, deflate"
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS
_SLICE: Final = 1 << 20  # bytes that one call of the decompressor returns at most: a few bytes can become a million


def own_headers() -> dict[str, str]:
    """Return the headers of a client that was not injected."""
    from importlib.metadata import version  # noqa: PLC0415 - takes ten milliseconds

    return {"user-agent": f"emporix-async/{version('emporix-async')}", "accept-encoding": ACCEPT_ENCODING}


class Received(AsyncIterator[bytes]):
    """The body of a response while it arrives, in raw pieces. Reading raises `NoResponse` where it breaks off."""

    async def read(self) -> bytes:
        """Return the whole body, of bounded length, of which nothing was read yet."""
        return b"".join([piece async for piece in self])

    @abstractmethod
    async def aclose(self) -> None:
        """Give the connection back, or close it if the body was not read to its end. May be called twice."""


class Response(AsyncIterator[bytes]):
    """The response to `request`. Read its body with `read`, or iterate over it once, then close it.

    `headers` are read without regard to case. `content` is the body once it was read. `read_bytes` counts what was read
    of a body that is too large. `release` frees the slot that the response holds. `call` is the one that it belongs to,
    which ends with the response where that is streamed.
    """

    call: Call

    def __init__(self, request: HTTPRequest, status: int, headers: Mapping[str, str], body: Received) -> None:
        self.request = request
        self.status = status
        self.headers = headers
        self.content = b""
        self.read_bytes = 0
        self.release: Callable[[], None] | None = None
        self._body: Received | None = body
        self._pieces: AsyncIterator[bytes] | None = None
        self._error: TransportError | None = None

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300  # noqa: PLR2004 - the class of statuses

    def unusable(self, reason: str) -> DecodeError:
        """Return the error of a success that is not what the operation documents."""
        body = None
        if not self.call.operation.startswith(_TOKENS_INSIDE):
            body = parse_problem(self.content, self.call.secrets()).body
        return DecodeError(reason, **response_facts(self), body=body)

    async def refuse(self, reason: str) -> NoReturn:
        """Close the response and raise `DecodeError`, which ends its call."""
        await self._fail(self.unusable(reason))

    async def refuse_size(self, limit: int) -> NoReturn:
        """Close the response and raise `ResponseTooLarge`, which ends its call."""
        await self._fail(ResponseTooLarge(limit, **response_facts(self)))

    async def _fail(self, error: DecodeError) -> NoReturn:
        self.call.end(error)
        await self.aclose()
        raise error

    async def read(self, limit: int | None = None) -> bytes:
        """Read the body and close the response. Of an error status only the first 64 kB are read.

        Raises `NoResponse` where the body breaks off, `ResponseTooLarge` where a success has more than `limit` bytes
        (64 MiB unless given).
        """
        limit = limit or MAX_RESPONSE_BYTES
        try:
            if self._body is not None:
                self.content = await self._read(self._body, limit)
        except OverflowError:
            raise ResponseTooLarge(limit, **response_facts(self)) from None
        finally:
            await self.aclose()
        return self.content

    async def _read(self, body: Received, limit: int) -> bytes:
        """Return the body, or its beginning. Raises OverflowError where that of a success is longer than `limit`."""
        failed = self.status >= FIRST_ERROR
        length = self.headers.get("content-length", "")
        if self.request.method == "HEAD":
            return await body.read()  # nothing: the stated length is that of another response
        # Beside transfer-encoding, a length states nothing.
        encoded = "content-encoding" in self.headers or "transfer-encoding" in self.headers
        if not failed and not encoded and length.isdecimal():
            if int(length) > limit:
                raise OverflowError
            return await body.read()
        limit = BODY_LIMIT if failed else limit
        content = bytearray()
        try:
            async for piece in self._unpacked(body, limit):
                content += piece
                if len(content) > limit:
                    raise OverflowError  # noqa: TRY301 - of an error status, this is no error either
        except (OverflowError, NoResponse):
            # The status of an error is known. A missing part of its explanation is no reason to hide it.
            if not failed:
                raise
        finally:
            self.read_bytes = len(content)
        return bytes(content[:limit])

    def _unpacked(self, body: Received, limit: int | None = None) -> AsyncIterator[bytes]:
        encoding = self.headers.get("content-encoding", "identity").lower()
        return body if encoding in {"identity", ""} else _Unpacked(body, encoding, limit)

    async def __anext__(self) -> bytes:
        if self._error is not None:
            raise self._error  # the rest does not arrive any more
        if self._body is None:
            raise StopAsyncIteration
        try:
            self._pieces = self._pieces or self._unpacked(self._body)
            piece = await anext(self._pieces)
        except NoResponse as failed:
            error = self._error = failed.error(self.call)
        else:
            self.call.bytes_received += len(piece)
            return piece
        self.call.end(error)
        raise error

    async def aclose(self) -> None:
        """Give connection and slot back. May be called twice."""
        body, self._body = self._body, None
        release, self.release = self.release, None
        try:
            if body is not None:
                await body.aclose()
        finally:
            if release is not None:
                release()
            if self.call.streamed:
                self.call.end()


def response_facts(response: Response) -> dict[str, Any]:
    """Return what errors state about `response`."""
    request, call = response.request, response.call
    headers = redact({name.lower(): value for name, value in response.headers.items()}, call.secrets())
    return {
        "status": response.status,
        "method": request.method,
        "path": request.path,
        "operation": call.operation,
        "headers": headers,
        "request_id": request_id_of(headers),
        "correlation_id": call.correlation_id,
    }


class _Unpacked(AsyncIterator[bytes]):
    """The pieces of a compressed body, decompressed in bounded slices. A generator would have to be closed on trio.

    Raises OverflowError where clearly more than `limit` bytes arrive: they may decompress to nothing, for ever.
    """

    def __init__(self, pieces: AsyncIterator[bytes], encoding: str, limit: int | None) -> None:
        if encoding not in {"gzip", "x-gzip", "deflate"}:
            raise NoResponse(Failure.BROKEN, "the body is compressed in a way that was not asked for")
        self._pieces = pieces
        self._left = inf if limit is None else limit + _SLICE
        self._packed = b""
        self._unpack = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._begun = False

    async def __anext__(self) -> bytes:
        piece = b""
        while not piece:
            while not self._packed:
                self._packed = await self._next_packed()
            if self._unpack.eof:  # another member of the archive follows
                self._unpack = zlib.decompressobj(_GZIP_OR_ZLIB)
            try:
                piece = self._unpack.decompress(self._packed, _SLICE)
                self._packed = self._unpack.unconsumed_tail or self._unpack.unused_data
            except zlib.error:
                if self._begun:
                    raise NoResponse(Failure.BROKEN, "the compressed body cannot be read") from None
                # Some servers call raw deflate data by the name of zlib's format.
                self._unpack = zlib.decompressobj(-zlib.MAX_WBITS)
            self._begun = True
        if len(piece) == _SLICE:
            # There may be hundreds of them. Other tasks go on, and a deadline is kept.
            await anyio.lowlevel.checkpoint()
        return piece

    async def _next_packed(self) -> bytes:
        packed = await anext(self._pieces, None)
        if packed is None:
            if self._begun and not self._unpack.eof:
                raise NoResponse(Failure.BROKEN, "the compressed body breaks off")
            raise StopAsyncIteration
        self._left -= len(packed)
        if self._left < 0:
            raise OverflowError
        return packed
