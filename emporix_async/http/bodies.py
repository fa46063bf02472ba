"""Bodies that are sent piece by piece, and files read in threads, which httpx reads on the event loop."""

from __future__ import annotations

import io
import os
import re
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Mapping
from contextlib import ExitStack, aclosing, nullcontext, suppress
from dataclasses import dataclass, field
from functools import partial
from inspect import iscoroutinefunction
from mimetypes import guess_type
from pathlib import Path
from typing import Any, Final

import anyio
from anyio import to_thread

from emporix_api.types import Upload

from ..errors import InvalidCall

_PIECE: Final = 256 * 1024  # bytes read at once, each in a turn of a thread
_MEDIA_TYPE: Final = re.compile(r"[!#$&^_.+\w-]+/[!#$&^_.+\w-]+(?:[ \t]*;[ \t]*[\x20-\x7e]+)?", re.ASCII)


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Content that is read while it is sent, from `start` on. None: it can be read once only. Errors call it `name`."""

    content: Any
    name: str
    length: int | None
    start: int | None


Segment = bytes | Source


@dataclass(slots=True, eq=False)
class Body:
    """A request body in segments. `spent`: something was read that cannot be read again."""

    segments: tuple[Segment, ...] = field(repr=False)
    spent: bool = False

    @property
    def length(self) -> int | None:
        """The bytes in all segments."""
        lengths = [len(segment) if isinstance(segment, bytes) else segment.length for segment in self.segments]
        return None if None in lengths else sum(filter(None, lengths))

    async def pieces(self, piece: int) -> AsyncGenerator[bytes, None]:
        """Read the body from its beginning. Files that the caller opened stay open.

        Raises `InvalidCall` for another length than announced: the server must not take half a file for a whole one.
        """
        for segment in self.segments:
            if isinstance(segment, bytes):
                for start in range(0, len(segment), piece):
                    yield segment[start : start + piece]
                continue
            self.spent = self.spent or segment.start is None
            given, announced = 0, segment.length
            content = _read(segment)
            try:
                async for found in content:
                    if not isinstance(found, bytes | bytearray | memoryview):
                        raise InvalidCall(f"the file {segment.name!r} gives {type(found).__name__} instead of bytes")
                    given += len(found)
                    if announced is not None and given > announced:
                        raise InvalidCall(f"the file {segment.name!r} gave more than the {announced} bytes announced")
                    if found:
                        yield bytes(found)
            finally:
                with anyio.CancelScope(shield=True):
                    await content.aclose()
            if announced is not None and given != announced:
                raise InvalidCall(f"the file {segment.name!r} gave {given} bytes, not the {announced} announced")


class Sending(AsyncIterator[bytes]):
    """A body while it is sent. Not a generator: trio complains of one that a cancelled request leaves behind.

    `error` is that of the source of the body. It must not be taken for one of the connection.
    """

    def __init__(self, body: Body, piece: int = _PIECE) -> None:
        self.error: Exception | None = None
        self._pieces = body.pieces(piece)

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._pieces)
        except StopAsyncIteration:
            raise
        except Exception as error:
            self.error = error
            raise

    async def aclose(self) -> None:
        await self._pieces.aclose()


async def _read(source: Source) -> AsyncGenerator[Any, None]:
    content, start = source.content, source.start
    with ExitStack() as opened:
        if isinstance(content, Path):
            content, start = opened.enter_context(await to_thread.run_sync(content.open, "rb")), None
        if hasattr(content, "read"):
            _check_open(content, source.name)
            read = content.read
            if not iscoroutinefunction(read):
                read = partial(to_thread.run_sync, read)
            if start is not None:
                await to_thread.run_sync(content.seek, start)
            while piece := await read(_PIECE):
                yield piece
        elif isinstance(content, AsyncIterable):
            pieces: Any = aiter(content)
            async with aclosing(pieces) if hasattr(pieces, "aclose") else nullcontext():
                async for piece in pieces:
                    yield piece
        else:
            for piece in content:  # on the event loop: it may be bound to its thread
                yield piece


def _check_open(content: Any, name: str) -> None:
    """Raise `InvalidCall` for a file that is closed, or open for writing only."""
    if getattr(content, "closed", False):
        raise InvalidCall(f"the file {name!r} is closed")
    if isinstance(content, io.BufferedWriter | io.FileIO) and not content.readable():
        raise InvalidCall(f"the file {name!r} is not open for reading")


def is_file(value: object) -> bool:
    """Return whether a file can be sent from `value`. Plain data, lists of it included, is not a file."""
    plain = isinstance(value, str | list | tuple | set | frozenset | Mapping)
    reads = callable(getattr(value, "read", None))  # a model may have a property of that name
    return not plain and (reads or isinstance(value, Upload | os.PathLike | AsyncIterable | Iterable))


def file_part(name: str, upload: Upload) -> tuple[str, str, Segment]:
    """Return file name, media type and content of the field `name`. Raises `InvalidCall` where they are invalid."""
    content = upload.content
    path = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    # The name of an open file may be a file descriptor.
    own_name = Path(path).name if isinstance(path, str | os.PathLike) else ""
    file_name = upload.name or own_name or name
    media = upload.media_type or guess_type(own_name or upload.name or "")[0] or "application/octet-stream"
    if not _MEDIA_TYPE.fullmatch(media):
        raise InvalidCall(f"the file {file_name!r}: {media!r} is no media type")
    return file_name, media, segment_of(upload, file_name)


def segment_of(upload: Upload, name: str) -> Segment:
    """Return the content of `upload`, unread. Raises `InvalidCall`, and `OSError` for a path that cannot be read."""
    content: Any = upload.content
    length, start = upload.length, None
    if isinstance(content, bytes | bytearray | memoryview):
        content = bytes(content)
        length = len(content)
    elif isinstance(content, os.PathLike):
        content = Path(content)
        length, start = content.stat().st_size, 0
    elif isinstance(content, list | tuple):
        length, start = sum(map(len, content)), 0
    elif isinstance(content, io.TextIOBase):
        raise InvalidCall(f"the file {name!r} is open for text; open it in binary mode")
    elif hasattr(content, "read"):
        _check_open(content, name)
        # Not of a pipe or a socket; io.UnsupportedOperation is an OSError.
        with suppress(AttributeError, OSError, TypeError):
            if not iscoroutinefunction(content.read):
                position, end = content.tell(), content.seek(0, os.SEEK_END)
                content.seek(position)
                length, start = max(0, end - position), position
    elif isinstance(content, str | Mapping) or not isinstance(content, AsyncIterable | Iterable):
        raise InvalidCall(f"the file {name!r} cannot be sent from a value of type {type(content).__name__}")
    if upload.length not in {None, length}:
        raise InvalidCall(f"the file {name!r} has {length} bytes, not {upload.length}")
    return content if isinstance(content, bytes) else Source(content, name, length, start)
