"""Bodies that are sent piece by piece: where each piece comes from, how long it is, and whether it can be sent twice.

httpx's own multipart encoder reads files on the event loop and takes no asynchronous content. Nothing is read here but
the length of a file; the transport reads.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass, field
from inspect import iscoroutinefunction
from mimetypes import guess_type
from pathlib import Path
from typing import Any, Final, TypeGuard

from emporix_api.types import Upload

from ..errors import InvalidCall

BYTES: Final = "application/octet-stream"

_MEDIA_TYPE: Final = re.compile(r"[!#$&^_.+\w-]+/[!#$&^_.+\w-]+(?:[ \t]*;[ \t]*[\x20-\x7e]+)?", re.ASCII)
# What the form encoding of HTML quotes in names: everything that could end the header.
_QUOTED: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Content that is read while it is sent; `name` is what errors call it.

    `length` is in bytes, None where it is not known. `start` is the position in a file that can be rewound. One that is
    not `repeatable` can be read once.
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
        """The bytes in all segments, None where one of them is of unknown length."""
        total = 0
        for segment in self.segments:
            length = len(segment) if isinstance(segment, bytes) else segment.length
            if length is None:
                return None
            total += length
        return total


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a multipart body; one with a `file_name` is a file."""

    name: str
    content: Segment
    file_name: str | None = None
    media_type: str | None = None


def is_file(value: object) -> bool:
    """Tell whether `value` is what a file is sent from; plain data, lists of it included, is not."""
    if isinstance(value, str | list | tuple | set | frozenset | Mapping):
        return False
    return isinstance(value, Upload | bytes | bytearray | memoryview | os.PathLike | AsyncIterable | Iterable) or (
        _is_readable(value)
    )


def encode_multipart(fields: Iterable[Field], boundary: str) -> Body:
    """Write a multipart body (RFC 7578), each content where it belongs and unread."""
    segments: list[Segment] = []
    head = b""
    for one in fields:
        name = f'form-data; name="{one.name.translate(_QUOTED)}"'
        if one.file_name is not None:
            name += f'; filename="{one.file_name.translate(_QUOTED)}"'
        media = f"Content-Type: {one.media_type}\r\n" if one.media_type else ""
        head += f"--{boundary}\r\nContent-Disposition: {name}\r\n{media}\r\n".encode()
        segments += [head, one.content]
        head = b"\r\n"
    return Body((*segments, head + f"--{boundary}--\r\n".encode()))


def file_field(name: str, upload: Upload) -> Field:
    """Make the field `name` of a file. Raises `InvalidCall` for content that cannot be sent, or no media type."""
    own = _own_name(upload.content)
    file_name = upload.name or own or name
    media = upload.media_type or guess_type(own or upload.name or "")[0] or BYTES
    if not _MEDIA_TYPE.fullmatch(media):
        raise InvalidCall(f"the file {file_name!r}: {media!r} is no media type")
    return Field(name, segment_of(upload, file_name), file_name, media)


def segment_of(upload: Upload, name: str) -> Segment:
    """Describe the content of `upload`, which errors call `name`.

    Raises `InvalidCall` for what is no file content or contradicts the stated length, `OSError` for a path that cannot
    be read.
    """
    content = upload.content
    source: Segment
    if isinstance(content, bytes | bytearray | memoryview):
        source = bytes(content)
    elif isinstance(content, os.PathLike):
        path = Path(content)
        source = Source(path, name, path.stat().st_size, repeatable=True)
    elif isinstance(content, io.TextIOBase):
        raise InvalidCall(f"the file {name!r} is open for text; open it in binary mode")
    elif _is_readable(content):
        source = _file_source(content, name)
    elif isinstance(content, list | tuple):
        source = Source(content, name, sum(map(len, content)), repeatable=True)
    elif isinstance(content, AsyncIterable | Iterable) and not isinstance(content, str | Mapping):
        source = Source(content, name, upload.length)
    else:
        raise InvalidCall(f"the file {name!r} cannot be sent from a value of type {type(content).__name__}")
    known = len(source) if isinstance(source, bytes) else source.length
    if upload.length is not None and known is not None and upload.length != known:
        raise InvalidCall(f"the file {name!r} has {known} bytes, not {upload.length}")
    if isinstance(source, Source) and known is None:
        return Source(source.content, name, upload.length)
    return source


def _file_source(file: Any, name: str) -> Source:
    """Find out whether an open file can be rewound, and how much of it is left; one read asynchronously cannot be."""
    if iscoroutinefunction(file.read):
        return Source(file, name)
    try:
        start = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (AttributeError, OSError):  # a pipe, a socket; io.UnsupportedOperation is an OSError
        return Source(file, name)
    if not isinstance(start, int) or not isinstance(end, int):
        return Source(file, name)
    return Source(file, name, max(0, end - start), start, repeatable=True)


def _is_readable(content: object) -> TypeGuard[Any]:
    return callable(getattr(content, "read", None))


def _own_name(content: object) -> str | None:
    """Return the name of a path, or of an open file that has one."""
    name = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    if not isinstance(name, str | os.PathLike):
        return None  # a file descriptor
    return Path(os.fspath(name)).name or None
