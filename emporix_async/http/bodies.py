"""Bodies that are sent piece by piece: files, and multipart bodies of them.

httpx's own multipart encoder reads files on the event loop and takes no asynchronous content. Here files are read in
threads, while they are sent.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Mapping
from contextlib import aclosing, nullcontext
from dataclasses import dataclass, field
from functools import partial
from inspect import iscoroutinefunction
from mimetypes import guess_type
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeGuard

import anyio
from anyio import to_thread

from emporix_api.types import Upload

from ..errors import InvalidCall

# The bytes read at once: a thread is asked for each piece of a file.
_PIECE: Final = 256 * 1024
_MEDIA_TYPE: Final = re.compile(r"[!#$&^_.+\w-]+/[!#$&^_.+\w-]+(?:[ \t]*;[ \t]*[\x20-\x7e]+)?", re.ASCII)
# What the form encoding of HTML quotes in names: everything that could end the header.
_QUOTED: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Content that is read while it is sent. `name` is what errors call it.

    `length` is in bytes, None where it is not known. `start` is the position in a file that can be rewound. A source
    that is not `repeatable` can be read once.
    """

    content: Any
    name: str
    length: int | None = None
    start: int | None = None
    repeatable: bool = False


Segment = bytes | Source


@dataclass(slots=True, eq=False)
class Body:
    """A request body in segments. `spent` is set as soon as something was read that cannot be read again."""

    segments: tuple[Segment, ...] = field(repr=False)
    spent: bool = False

    @property
    def length(self) -> int | None:
        """The bytes in all segments. None where one of them is of unknown length."""
        lengths = [len(one) if isinstance(one, bytes) else one.length for one in self.segments]
        known = [length for length in lengths if length is not None]
        return sum(known) if len(known) == len(lengths) else None

    async def pieces(self, piece: int = _PIECE) -> AsyncGenerator[bytes, None]:
        """Read the body from its beginning, in pieces of at most about `piece` bytes. Close the generator when done.

        A file that the caller opened is left open. Raises `InvalidCall` where a source gives more or less than was
        announced, or what is not bytes: half a file must not pass for a whole one.
        """
        for segment in self.segments:
            if isinstance(segment, bytes):
                for start in range(0, len(segment), piece):
                    yield segment[start : start + piece]
                continue
            self.spent = self.spent or not segment.repeatable
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


async def _read(source: Source) -> AsyncGenerator[Any, None]:
    """Yield what the content of `source` gives. Closed under a shield."""
    content = source.content
    if isinstance(content, Path):
        file = await to_thread.run_sync(partial(content.open, "rb"))
        try:
            while piece := await to_thread.run_sync(file.read, _PIECE):
                yield piece
        finally:
            file.close()
    elif _is_readable(content):
        read: Callable[..., Any] = content.read
        if not iscoroutinefunction(read):
            if source.start is not None:
                await to_thread.run_sync(content.seek, source.start)
            read = partial(to_thread.run_sync, read)
        while piece := await read(_PIECE):
            yield piece
    elif isinstance(content, AsyncIterable):
        pieces: Any = aiter(content)
        async with aclosing(pieces) if hasattr(pieces, "aclose") else nullcontext():
            async for piece in pieces:
                yield piece
    else:
        # On the event loop: what makes the pieces may be bound to its thread.
        for piece in content:
            yield piece


class Field(NamedTuple):
    """One field of a multipart body. A field with a `file_name` is a file."""

    name: str
    content: Segment
    file_name: str | None = None
    media_type: str | None = None


def encode_multipart(fields: Iterable[Field], boundary: str) -> Body:
    """Return a multipart body (RFC 7578) of `fields`, unread."""
    segments: list[Segment] = []
    head = b""
    for name, content, file_name, media_type in fields:
        named = f'form-data; name="{name.translate(_QUOTED)}"'
        if file_name is not None:
            named += f'; filename="{file_name.translate(_QUOTED)}"'
        media = f"Content-Type: {media_type}\r\n" if media_type else ""
        head += f"--{boundary}\r\nContent-Disposition: {named}\r\n{media}\r\n".encode()
        segments += [head, content]
        head = b"\r\n"
    return Body((*segments, head + f"--{boundary}--\r\n".encode()))


def is_file(value: object) -> bool:
    """Return whether a file can be sent from `value`. Plain data, lists of it included, is not a file."""
    if isinstance(value, str | list | tuple | set | frozenset | Mapping):
        return False
    return isinstance(value, Upload | bytes | bytearray | memoryview | os.PathLike | AsyncIterable | Iterable) or (
        _is_readable(value)
    )


def file_field(name: str, upload: Upload) -> Field:
    """Return the field `name` of a file. Raises `InvalidCall` for invalid content or an invalid media type."""
    content = upload.content
    own = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    # The name of an open file may be a file descriptor.
    own_name = Path(os.fspath(own)).name if isinstance(own, str | os.PathLike) else ""
    file_name = upload.name or own_name or name
    media = upload.media_type or guess_type(own_name or upload.name or "")[0] or "application/octet-stream"
    if not _MEDIA_TYPE.fullmatch(media):
        raise InvalidCall(f"the file {file_name!r}: {media!r} is no media type")
    return Field(name, segment_of(upload, file_name), file_name, media)


def segment_of(upload: Upload, name: str) -> Segment:
    """Return the content of `upload`, which errors call `name`, unread.

    Raises `InvalidCall` for invalid content or a wrong length, `OSError` for a path that cannot be read.
    """
    content = upload.content
    if isinstance(content, bytes | bytearray | memoryview):
        segment: Segment = bytes(content)
    elif isinstance(content, os.PathLike):
        path = Path(content)
        segment = Source(path, name, path.stat().st_size, repeatable=True)
    elif isinstance(content, io.TextIOBase):
        raise InvalidCall(f"the file {name!r} is open for text; open it in binary mode")
    elif _is_readable(content):
        segment = _file_source(content, name, upload.length)
    elif isinstance(content, list | tuple):
        segment = Source(content, name, sum(map(len, content)), repeatable=True)
    elif isinstance(content, AsyncIterable | Iterable) and not isinstance(content, str | Mapping):
        segment = Source(content, name, upload.length)
    else:
        raise InvalidCall(f"the file {name!r} cannot be sent from a value of type {type(content).__name__}")
    length = len(segment) if isinstance(segment, bytes) else segment.length
    if upload.length is not None and upload.length != length:
        raise InvalidCall(f"the file {name!r} has {length} bytes, not {upload.length}")
    return segment


def _file_source(file: Any, name: str, length: int | None) -> Source:
    """Find out whether an open file can be rewound, and how much of it is left. One read asynchronously cannot be."""
    try:
        if iscoroutinefunction(file.read):
            return Source(file, name, length)
        start = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (AttributeError, OSError):  # a pipe, a socket; io.UnsupportedOperation is an OSError
        return Source(file, name, length)
    if not isinstance(start, int) or not isinstance(end, int):
        return Source(file, name, length)
    return Source(file, name, max(0, end - start), start, repeatable=True)


def _is_readable(content: object) -> TypeGuard[Any]:
    return callable(getattr(content, "read", None))
