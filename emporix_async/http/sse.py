"""Server-sent events: from bytes to events, as the WHATWG HTML standard (9.2.6) reads them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from emporix_api.types import ServerSentEvent

EVENT_LIMIT: Final = 16 * 1024 * 1024
"""The most bytes one line, or the data of one event, may have: the standard names no limit, memory has one."""

_LINE_END: Final = re.compile(rb"\r\n|\n|\r")
_MILLISECONDS: Final = re.compile(r"[0-9]{1,18}")
_BOM: Final = b"\xef\xbb\xbf"


class EventTooLongError(ValueError):
    """A line, or the data of an event, is longer than the limit."""


class EventParser:
    """Makes events of pieces of a stream, wherever it is cut. What follows the last blank line is no event."""

    def __init__(self, limit: int = EVENT_LIMIT) -> None:
        self._limit = limit
        self._rest = bytearray()
        self._at_start = True
        self._after_return = False
        self._event = ""
        self._data: list[str] = []
        self._size = 0
        self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """Return the events that `piece` completes. Raises `EventTooLongError`."""
        events = []
        for line in self._lines(piece):
            if line:
                self._read(line)
            elif self._data:
                events.append(ServerSentEvent(self._event or "message", "\n".join(self._data), self._id, self._retry))
            if not line:
                self._event, self._data, self._size = "", [], 0
        return events

    def _lines(self, piece: bytes) -> Iterator[bytes]:
        if self._after_return and piece:
            # The line ended with the last piece; this is the other half of its end.
            piece = piece.removeprefix(b"\n")
            self._after_return = False
        searched = len(self._rest)
        self._rest += piece
        start = 0
        for end in _LINE_END.finditer(self._rest, searched):
            line = bytes(self._rest[start : end.start()])
            start = end.end()
            self._after_return = end[0] == b"\r" and start == len(self._rest)
            yield line.removeprefix(_BOM) if self._at_start else line
            self._at_start = False
        self._rest = self._rest[start:]
        self._check(len(self._rest))

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
            raise EventTooLongError(f"an event has more than {self._limit} bytes")
