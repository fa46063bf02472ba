"""Reading what is sent: piece by piece, and never on the event loop where a disk may be behind it."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any, Final

import anyio
from anyio import to_thread

from ..errors import InvalidCall
from .multipart import Body, Source

PIECE: Final = 256 * 1024  # bytes; a thread is asked for each
_END: Final = object()


class BodyReader(AsyncIterator[bytes]):
    """Reads `body` once, from its beginning. Close it when the request is over, however that ended.

    Raises `InvalidCall` where a source gives more or less than was announced, or what is not bytes: half a file must
    not pass for a whole one.
    """

    def __init__(self, body: Body) -> None:
        self._body = body
        self._segments = iter(body.segments)
        self._source: _OpenSource | None = None

    async def __anext__(self) -> bytes:
        while True:
            if self._source is None:
                segment = next(self._segments, None)
                if segment is None:
                    raise StopAsyncIteration
                if isinstance(segment, Source):
                    self._body.spent = self._body.spent or not segment.repeatable
                    self._source = await _open(segment)
                elif segment:
                    return segment
            elif piece := await self._source.next_piece():
                return piece
            else:
                await self._close_source()

    async def aclose(self) -> None:
        """Close what is open and end; a file that the caller opened is left open."""
        self._segments = iter(())
        await self._close_source()

    async def _close_source(self) -> None:
        source, self._source = self._source, None
        if source is not None and source.close is not None:
            with anyio.CancelScope(shield=True):
                await source.close()


class _OpenSource:
    """A source being read by awaiting `read`, which gives `_END`, or for a file nothing, at its end."""

    def __init__(
        self,
        source: Source,
        read: Callable[[], Awaitable[Any]],
        close: Callable[[], Awaitable[object]] | None = None,
        *,
        file: bool = False,
    ) -> None:
        self.close = close
        self._source = source
        self._read = read
        self._end_is_nothing = file
        self._given = 0

    async def next_piece(self) -> bytes:
        """Return the next piece, nothing at the end."""
        name, announced = self._source.name, self._source.length
        while True:
            piece = await self._read()
            if piece is _END or (self._end_is_nothing and not piece):
                if announced is not None and self._given != announced:
                    raise InvalidCall(f"the file {name!r} gave {self._given} bytes, not the {announced} announced")
                return b""
            if not isinstance(piece, bytes | bytearray | memoryview):
                raise InvalidCall(f"the file {name!r} gives {type(piece).__name__} instead of bytes")
            self._given += len(piece)
            if announced is not None and self._given > announced:
                raise InvalidCall(f"the file {name!r} gave more than the {announced} bytes announced")
            if piece:
                return piece if isinstance(piece, bytes) else bytes(piece)


async def _open(source: Source) -> _OpenSource:
    content = source.content
    if isinstance(content, Path):
        opened = await anyio.open_file(content, "rb")
        return _OpenSource(source, lambda: opened.read(PIECE), opened.aclose, file=True)
    read = getattr(content, "read", None)
    if read is not None:
        if iscoroutinefunction(read):
            return _OpenSource(source, lambda: read(PIECE), file=True)
        if source.start is not None:
            await to_thread.run_sync(content.seek, source.start)
        return _OpenSource(source, lambda: to_thread.run_sync(read, PIECE), file=True)
    if isinstance(content, AsyncIterable):
        pieces = aiter(content)

        async def next_of_pieces() -> Any:
            return await anext(pieces, _END)

        return _OpenSource(source, next_of_pieces, getattr(pieces, "aclose", None))
    items = iter(content)

    async def next_of_items() -> Any:
        # On the event loop: what makes the pieces may be bound to its thread.
        return next(items, _END)

    return _OpenSource(source, next_of_items)
