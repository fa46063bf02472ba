"""Responses that are read while they arrive: files, and streams of events."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Self

from emporix_api.types import ServerSentEvent

from ..errors import DecodeError, InvalidCall
from .response import Response
from .sse import EventParser, EventTooLongError


class _Streamed:
    """A response that `open` asks for, open inside an `async with` block."""

    def __init__(self, open: Callable[[], Awaitable[Response]]) -> None:
        self._open = open
        self._response: Response | None = None

    @property
    def status(self) -> int:
        """The status of the response."""
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

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._inside()

    async def read(self) -> bytes:
        """Return the rest of the file, or all of it outside of a block, in which case it is requested and closed."""
        if self._response is None:
            async with self:
                return await self.read()
        return b"".join([piece async for piece in self])


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

    async def __aenter__(self) -> Self:
        """Send the request. Raises what any call raises."""
        await super().__aenter__()
        self._parser, self._events = EventParser(), deque()
        return self

    def __aiter__(self) -> AsyncIterator[ServerSentEvent]:
        return self

    async def __anext__(self) -> ServerSentEvent:
        response = self._inside()
        while not self._events:
            piece = await anext(response)
            try:
                self._events.extend(self._parser.feed(piece))
            except EventTooLongError as error:
                request = response.request
                raise DecodeError(
                    str(error),
                    status=response.status,
                    method=request.method,
                    path=request.path,
                    headers=response.headers,
                ) from None
        return self._events.popleft()
