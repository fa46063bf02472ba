"""Responses that are read while they arrive: files, and streams of events as in the WHATWG HTML standard (9.2.6)."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Final, Self

from emporix_api.types import ServerSentEvent

from ..errors import InvalidCall
from ..options import MAX_RESPONSE_BYTES
from .request import EVENT_STREAM
from .response import Response

EVENT_LIMIT: Final = 16 * 1024 * 1024  # bytes of one line, or of the data of one event: the standard has no limit
_MILLISECONDS: Final = re.compile(r"[0-9]{1,18}")
_BOM: Final = b"\xef\xbb\xbf"


class _Streamed:
    """A response that `open` asks for, open inside an `async with` block."""

    def __init__(self, open: Callable[[], Awaitable[Response]]) -> None:
        self._open = open
        self._response: Response | None = None

    @property
    def status(self) -> int:
        return self._inside().status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the response, read without regard to case."""
        return self._inside().headers

    @property
    def content_type(self) -> str | None:
        """The media type that the server states. None if it states none."""
        return self.headers.get("content-type")

    async def __aenter__(self) -> Self:
        """Send the request. Raises what any call raises."""
        if self._response is not None:
            raise InvalidCall("it is open already")
        self._response = await self._open()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        response, self._response = self._response, None
        if response is not None:
            await response.aclose()

    def _inside(self) -> Response:
        if self._response is None:
            raise InvalidCall("enter it first: async with ... as ...")
        return self._response


class Download(_Streamed):
    """A file, not yet requested. Enter it and iterate over its bytes, or await `read()` for all of them.

        async with emporix.media.assets.download("a-1") as download:
            async for piece in download: ...

    `status`, `headers` and `content_type` are known inside the block. Until it is left, it takes one of the client's
    `max_streams`. Where the server redirects, the file is fetched from there: over https, without token or tenant.
    Iterating raises `ConnectionFailed` or `CallTimeout` where the file breaks off: it is not complete then.
    """

    async def __aenter__(self) -> Self:
        self._content = bytearray()
        return await super().__aenter__()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._inside()

    async def read(self) -> bytes:
        """Return the rest of the file, or all of it outside of a block, in which case it is requested and closed.

        Raises `ResponseTooLarge` where it has more than `max_response_bytes`. After a cancelled `read`, another one
        returns what that one has read as well.
        """
        if self._response is None:
            async with self:
                return await self.read()
        response, limit = self._response, self._response.call.options.max_response_bytes or MAX_RESPONSE_BYTES
        async for piece in self:
            self._content += piece
            if len(self._content) > limit:
                self._content = bytearray()
                await response.refuse_size(limit)
        content, self._content = bytes(self._content), bytearray()
        return content


class EventStream(_Streamed):
    """Events, not yet requested. Enter it and iterate over them as they arrive.

        async with emporix.import_service.runs.stream_events("run-1") as events:
            async for event in events: ...

    Until the block is left, it takes one of the client's `max_streams`. The client's `timeout` does not limit the
    silence between two events. Iterating ends with the stream. It raises `ConnectionFailed` where the connection
    breaks, and `DecodeError` where one event has more than 16 MB. It does not reconnect.
    """

    _parser: EventParser
    _events: deque[ServerSentEvent]
    _reason: str

    async def __aenter__(self) -> Self:
        await super().__aenter__()
        if (self.content_type or EVENT_STREAM).partition(";")[0].strip().lower() != EVENT_STREAM:
            response, self._response = self._inside(), None
            await response.refuse("the response is not a stream of events")
        self._parser, self._events, self._reason = EventParser(), deque(), ""
        return self

    def __aiter__(self) -> AsyncIterator[ServerSentEvent]:
        return self

    async def __anext__(self) -> ServerSentEvent:
        response = self._inside()
        while not self._events:
            if self._reason:
                await response.refuse(self._reason)
            piece = await anext(response)
            try:
                self._events.extend(self._parser.feed(piece))
            except OverflowError as error:
                self._reason = str(error)
        return self._events.popleft()


class EventParser:
    """Parses a stream in pieces, wherever it is cut. What follows the last blank line is no event."""

    def __init__(self, limit: int = EVENT_LIMIT) -> None:
        self._limit = limit
        self._line = bytearray()
        self._at_start = True
        self._after_return = False
        self._event = self._id = ""
        self._data: list[str] = []
        self._size = 0
        self._retry: int | None = None

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        """Yield the events that `piece` completes. Raises OverflowError where one is longer than `limit`."""
        for line in self._lines(piece):
            if line:
                self._read(line)
                continue
            if self._data:
                yield ServerSentEvent(self._event or "message", "\n".join(self._data), self._id, self._retry)
            self._event, self._data, self._size = "", [], 0

    def _lines(self, piece: bytes) -> Iterator[bytes]:
        if not piece:
            return
        if self._after_return:
            # The line ended with the last piece; this is the other half of its end.
            piece = piece.removeprefix(b"\n")
        self._after_return = piece.endswith(b"\r")
        for part in piece.splitlines(keepends=True):
            self._line += part
            if part.endswith((b"\r", b"\n")):
                line = bytes(self._line.rstrip(b"\r\n"))
                self._line.clear()
                yield line.removeprefix(_BOM) if self._at_start else line
                self._at_start = False
        self._check(len(self._line))

    def _read(self, line: bytes) -> None:
        name, _, value = line.decode("utf-8", "replace").partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._size += len(line)
            self._check(self._size)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and _MILLISECONDS.fullmatch(value):
            self._retry = int(value)

    def _check(self, size: int) -> None:
        if size > self._limit:
            raise OverflowError(f"an event has more than {self._limit} bytes")
