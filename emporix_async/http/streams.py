"""Answers that are read while they come: files, and streams of events."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Self

from emporix_api.types import ServerSentEvent

from ..errors import DecodeError, InvalidCall
from .attempts import Opened
from .sse import EventParser, EventTooLongError


class _Streamed:
    """An answer that `open` asks for, open inside an `async with` block."""

    def __init__(self, open: Callable[[], Awaitable[Opened]]) -> None:
        self._open = open
        self._opened: Opened | None = None

    @property
    def status(self) -> int:
        """The status of the answer."""
        return self._inside().status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer, read without regard to case."""
        return self._inside().headers

    @property
    def content_type(self) -> str | None:
        """The media type that the server states, None if it states none."""
        return self.headers.get("content-type")

    async def __aenter__(self) -> Self:
        """Send the request. Raises what any call raises."""
        if self._opened is not None:
            raise InvalidCall("it is open already")
        self._opened = await self._open()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.aclose()

    def _inside(self) -> Opened:
        if self._opened is None:
            raise InvalidCall("enter it first: async with ... as ...")
        return self._opened


class Download(_Streamed):
    """A file, not yet asked for: enter it and iterate over its bytes, or await `read()` for all of them.

        async with emporix.media.assets.download("a-1") as download:
            async for piece in download: ...

    `status`, `headers` and `content_type` are known inside the block. Until it is left, its connection counts as a
    request in flight. Where the server redirects, the file is fetched from there: over https, without token or tenant.
    Iterating raises `ConnectionFailed` or `CallTimeout` where the file breaks off: what came is not all of it.
    """

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._inside()

    async def read(self) -> bytes:
        """Return the rest of the file, or all of it, asked for and closed, outside of a block."""
        if self._opened is None:
            async with self:
                return await self.read()
        return b"".join([piece async for piece in self])


class EventStream(_Streamed):
    """Events, not yet asked for: enter it and iterate over them as they come.

        async with emporix.import_service.runs.stream_events("run-1") as events:
            async for event in events: ...

    Until the block is left, its connection counts as a request in flight. The client's `timeout` does not limit the
    silence between two events. Iterating ends with the stream; it raises `ConnectionFailed` where the connection
    breaks, and `DecodeError` where one event has more than 16 MB. It does not connect anew by itself.
    """

    _parser: EventParser
    _events: deque[ServerSentEvent]

    async def __aenter__(self) -> Self:
        """Send the request. Raises what any call raises."""
        self._parser, self._events = EventParser(), deque()
        return await super().__aenter__()

    def __aiter__(self) -> AsyncIterator[ServerSentEvent]:
        return self

    async def __anext__(self) -> ServerSentEvent:
        opened = self._inside()
        while not self._events:
            piece = await anext(opened)
            try:
                self._events.extend(self._parser.feed(piece))
            except EventTooLongError as error:
                raise DecodeError(
                    str(error),
                    status=opened.status,
                    method=opened.method,
                    path=opened.path,
                    content_type=self.content_type,
                ) from None
        return self._events.popleft()
