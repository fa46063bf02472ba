"""Bytes of a file to lines, in whatever encoding and with whatever line ends."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from typing import BinaryIO, Final

from ..errors import InvalidCall, SourceError

_CHUNK: Final = 1 << 16  # bytes read at once
_ENOUGH: Final = 4  # bytes tell an encoding
_LONGEST: Final = 10_000_000  # characters or bytes of a line: no request takes more
_UNDECODED: Final = re.compile("[\udc80-\udcff]")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # it begins as the mark of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What a file of rows begins with is ASCII, and neither a name nor JSON has a NUL.
_WITHOUT_MARK: Final = (
    (re.compile(rb"[^\0]\0\0\0", re.DOTALL), "utf-32-le"),
    (re.compile(rb"\0\0\0[^\0]", re.DOTALL), "utf-32-be"),
    (re.compile(rb"[^\0]\0", re.DOTALL), "utf-16-le"),
    (re.compile(rb"\0[^\0]", re.DOTALL), "utf-16-be"),
)
_OF_ANY_ORDER: Final = {"utf-16", "utf-32"}


def codec_name(encoding: str) -> str:
    """Return the name of the codec for `encoding`. Raises `InvalidCall` where there is none for text."""
    try:
        "a".encode(encoding)  # some codecs are of something else than text
        codecs.getincrementaldecoder(encoding)("surrogateescape").decode(b"a")
    except (LookupError, ValueError):
        raise InvalidCall(f"there is no encoding {encoding!r} of text") from None
    return codecs.lookup(encoding).name


class Lines:
    """The lines of `file`, which is called `name`, in the `codec` or, without one, in what its first bytes tell.

    UTF-8 unless these are a byte order mark, or of UTF-16 or UTF-32. Iterate `texts` or `contents`, once.
    """

    __slots__ = ("_codec", "_file", "_head", "codec", "doubtful", "name")

    def __init__(self, name: str, file: BinaryIO, codec: str | None) -> None:
        self.name = name
        self.doubtful = False
        """Whether bytes that are no text have been seen, here or in an earlier line: `undecoded` finds them."""
        self._file = file
        self._codec = codec
        self.codec = codec or "utf-8"
        """In the end, the one that they are read in."""
        self._head = b""

    def contents(self, *, longest: int | None = _LONGEST) -> Iterator[list[bytes]]:
        """Yield, whenever some are read, the lines without their ends, in UTF-8, as JSON has them.

        Raises `SourceError` for a line that is longer than `longest`, before all of it is read.
        """
        codec = self._told()
        if codec not in {"utf-8", "utf-8-sig"}:
            for texts in self._texts(codec, longest):
                yield [text.rstrip("\r\n").encode("utf-8", "surrogateescape") for text in texts]
            return
        begun: list[bytes] = []  # pieces of the line that has not ended: joined once, however long it is
        number = 1
        for chunk in self._chunks():
            if b"\n" not in chunk:
                begun.append(chunk)
                self._check_length(number, begun, longest)
                continue
            lines = b"".join((*begun, chunk)).split(b"\n")
            begun = [lines.pop()]
            number += len(lines)
            yield lines
        if rest := b"".join(begun):
            yield [rest]

    def texts(self) -> Iterator[list[str]]:
        """Yield, whenever some are read, the lines with their ends: LF, CR or CRLF."""
        yield from self._texts(self._told(), _LONGEST)

    def whole(self) -> bytes:
        """Return all lines, in UTF-8."""
        return b"".join(b"\n".join(lines) + b"\n" for lines in self.contents(longest=None))

    def _check_length(self, number: int, begun: list[str] | list[bytes], longest: int | None) -> None:
        if longest is not None and sum(map(len, begun)) > longest:
            is_array = isinstance(begun[0], bytes) and begun[0].lstrip().startswith(b"[")
            hint = ": an array wants format='json' (--format json)" if is_array else ""
            raise SourceError(self.name, number, f"it is longer than a row can be ({longest:,} characters){hint}")

    def _told(self) -> str:
        while len(self._head) < _ENOUGH and (chunk := self._read()):
            self._head += chunk
        marked = next((codec for mark, codec in _MARKS if self._head.startswith(mark)), None)
        unmarked = next((codec for form, codec in _WITHOUT_MARK if form.match(self._head)), None)
        codec = self._codec or marked or unmarked or "utf-8"
        other = marked if marked and not codec.startswith(marked.removesuffix("-sig")) else None
        if codec == "utf-8":
            other = other or unmarked
        elif codec in _OF_ANY_ORDER and unmarked is not None and unmarked.startswith(codec):
            codec = unmarked
        if other is not None:
            other = other.removesuffix("-sig")
            raise SourceError(
                self.name, 1, f"this is {other}, not {codec}: leave encoding= (--encoding) out, or state that one"
            )
        if marked == "utf-8-sig":
            codec = marked
        self.codec = codec.removesuffix("-sig")
        if codec == "utf-8-sig":
            self._head = self._head.removeprefix(codecs.BOM_UTF8)
        return codec

    def _read(self) -> bytes:
        content: bytes = getattr(self._file, "read1", self._file.read)(_CHUNK)
        return content

    def _chunks(self) -> Iterator[bytes]:
        if self._head:
            yield self._head
        while chunk := self._read():
            yield chunk

    def _texts(self, codec: str, longest: int | None) -> Iterator[list[str]]:
        # What is no text is found line by line: the others are none the worse for it.
        decoder = codecs.getincrementaldecoder(codec)("surrogateescape")
        number, begun, anew = 1, [""], True
        chunks = self._chunks()
        while True:
            chunk = next(chunks, b"")
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeError as error:
                reason = error.reason if isinstance(error, UnicodeDecodeError) else error
                raise SourceError(self.name, number, f"from here on it is not {codec}: {reason}") from None
            if anew and text:
                anew, text = False, text.removeprefix("\ufeff")  # which a codec of one byte order leaves
            if not self.doubtful:
                self.doubtful = not _is_decoded(text)
            begun.append(text)
            if chunk and "\n" not in text and "\r" not in text:
                self._check_length(number, begun, longest)
                continue
            # Python's own reader knows the three line ends, and no others.
            lines = io.StringIO("".join(begun), newline="").readlines()
            begun = [lines.pop()] if chunk and lines and not lines[-1].endswith("\n") else []
            number += len(lines)
            if lines:
                yield lines
            if not chunk:
                return


def undecoded(text: str) -> int:
    """Return the position, from 1, of the first byte that was no text; 0 if there is none."""
    match = _UNDECODED.search(text)
    return match.start() + 1 if match else 0


def _is_decoded(text: str) -> bool:
    try:
        text.encode()  # much faster than a regular expression
    except UnicodeEncodeError:
        return False
    return True
