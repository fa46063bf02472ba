"""Files to be sent, and the multipart bodies that hold them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import IO, Any, TypeAlias

from .values import Unset

FileContent: TypeAlias = (
    bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes] | AsyncIterable[bytes] | Iterable[bytes]
)
"""What a file can be sent from: bytes, a path, a file open for reading bytes, or pieces of it, asynchronous or not."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to be sent: its content, and what the server is told about it.

    The content is read piece by piece while it is sent; an open file from where it stands, and it is left open.
    `name` and `media_type` are taken from a path, or from an open file's own name, where they are not given. `length`,
    in bytes, need only be given for content that comes in pieces, and only for servers that refuse a body of unknown
    length. Content that comes in pieces, or from a file that cannot be rewound, is sent once: its call is not tried
    again.
    """

    content: FileContent = field(repr=False)
    name: str | None = None
    media_type: str | None = None
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Multipart:
    """A multipart body: its fields by name, each an `Upload`, a model or plain data; `UNSET` ones are left out."""

    fields: Mapping[str, Any] = field(repr=False)


def upload(file: Upload | FileContent | Unset, media_type: str | None = None) -> Upload | Unset:
    """Make an upload of what is to be sent as a file, of `media_type` where it names none itself."""
    if isinstance(file, Upload) and file.media_type is None and media_type is not None:
        return replace(file, media_type=media_type)
    return file if isinstance(file, Upload | Unset) else Upload(file, media_type=media_type)


def uploads(
    files: Sequence[Upload | FileContent] | Unset, media_type: str | None = None
) -> list[Upload | Unset] | Unset:
    """Make an upload of each of several files."""
    return files if isinstance(files, Unset) else [upload(file, media_type) for file in files]
