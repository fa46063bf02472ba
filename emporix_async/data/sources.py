"""Rows from files: JSON lines, CSV or JSON, read beside the event loop and never whole.

async with emporix.product.products.importer(read_rows("products.jsonl")) as outcomes:
    async for outcome in outcomes: ...      # outcome.row.line
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import json
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from functools import partial
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Any, BinaryIO, Final, Literal

import anyio.to_thread

from ..errors import InvalidCall, SourceError
from ..http import from_json
from .columns import CELL_TYPES, CellType, unflatten
from .files import path_of, standard_input

__all__ = ["CellType", "Format", "Row", "Rows", "read_rows"]

Format = Literal["jsonl", "csv", "json"]

_SUFFIXES: Final[dict[str, Format]] = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "csv", ".txt": "csv",
}  # fmt: skip
_DELIMITERS: Final = ",;\t|"
_CHUNK: Final = 1 << 16  # bytes read at once
_AT_ONCE: Final = 200  # rows handed over at once
_LONGEST_FIELD: Final = 10_000_000  # characters of a CSV field: no request takes more
_UTF8: Final = frozenset({"utf-8", "utf8", "utf_8", "utf-8-sig"})


_Reader = Callable[[str, Iterable[str | None], str | None], Generator["Row | SourceError | None"]]


class Row(dict[str, Any]):
    """A row of a file, as a mapping; `line` is where it begins, the first line being 1."""

    __slots__ = ("line",)

    def __init__(self, values: dict[str, Any], line: int) -> None:
        super().__init__(values)
        self.line = line


class Rows(AsyncIterator[Row]):
    """The rows of a file, read as they are asked for. Iterate once; made by `read_rows`."""

    def __init__(self, name: str, path: Path | None, rows: Generator[Row | SourceError | None], **options: Any) -> None:
        self._name = name
        self._path = path
        self._rows = rows
        self._skips: bool = options["skips"]
        self._on_skipped: Callable[[int, SourceError], object] | None = options["on_skipped"]
        self._ready: Iterator[Row | SourceError | None] = iter(())
        self._ended = False
        self._failure: Exception | None = None
        self._lock = threading.Lock()

    def __aiter__(self) -> Rows:
        if self._ended:
            raise InvalidCall(f"the rows of {self._name} are read once, and were read or closed: call read_rows again")
        return self

    async def __anext__(self) -> Row:
        while True:
            for row in self._ready:
                if isinstance(row, Row):
                    return row
                if row is None:
                    continue
                if not self._skips:
                    await self.aclose()
                    raise row
                if self._on_skipped is not None:
                    self._on_skipped(row.line, row)
            if self._failure is not None:
                raise self._failure
            if self._ended:
                raise StopAsyncIteration
            # Nobody can interrupt a thread that waits for a pipe: it is left to itself.
            read = await anyio.to_thread.run_sync(self._read, abandon_on_cancel=self._path is None)
            self._ended = not read
            self._ready = iter(read)

    def _read(self) -> list[Row | SourceError | None]:
        read: list[Row | SourceError | None] = []
        with self._lock:
            try:
                for row in islice(self._rows, _AT_ONCE):
                    read.append(row)
                    if row is None:  # before it waits for more
                        break
            except (InvalidCall, SourceError, OSError) as error:
                if isinstance(error, OSError):
                    error.filename = error.filename or self._name
                self._failure = error  # after the rows before it
        return read

    async def aclose(self) -> None:
        """Close the file; no further row comes. May be called twice."""
        self._ended, self._ready = True, iter(())
        if self._path is not None:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._close)

    def _close(self) -> None:
        with self._lock:  # after what a thread still reads whose task was cancelled
            self._rows.close()

    async def fingerprint(self) -> str | None:
        """Return what tells the content of the file from any other; None for a pipe, which can be read only once."""
        if self._path is None:
            return None
        return await anyio.to_thread.run_sync(_digest, self._path)


def read_rows(
    path: str | PathLike[str],
    *,
    format: Format | None = None,
    delimiter: str | None = None,
    encoding: str = "utf-8",
    types: Mapping[str, CellType] | None = None,
    on_bad_line: Literal["stop", "skip"] = "stop",
    on_skipped: Callable[[int, SourceError], object] | None = None,
) -> Rows:
    """Read the rows of the file `path`, or of the standard input where it is `-`.

    `format` is `jsonl` (an object a line), `csv` (with a header) or `json` (one array, which must fit into memory);
    told by the name's ending unless given, JSON lines for the standard input. A byte order mark and empty lines are
    ignored.

    In CSV, a column `name.en` is a property of a property, and an empty cell is an absent one. Every other cell is
    exactly the text in the file, unless `types` states the type of its column, by the column's name in the header:
    `"number"`, `"boolean"`, or `"json"` for lists, objects, null and columns of several types. A cell that is not of
    its column's type is a line that cannot be read, and so is a header that lacks a column of `types`. `delimiter` is
    looked for in the header unless given.

    A line that cannot be read raises `SourceError` after the rows before it, or, with `on_bad_line="skip"`, is left out
    and told to `on_skipped(line, error)`. Raises `InvalidCall` for a format or type that is not known, OSError as soon
    as rows are asked for where the file cannot be read.
    """
    place = path_of(path, "a file of rows")
    name = str(place)
    file = None if name == "-" else place
    kind = format or told_format(name)
    if kind is None or kind not in _READERS:
        raise InvalidCall(f"{name}: the format is not to be told from its name; give one of {', '.join(_READERS)}")
    if on_bad_line not in {"stop", "skip"}:
        raise InvalidCall(f"on_bad_line is stop or skip, not {on_bad_line!r}")
    if delimiter is not None and len(delimiter) != 1:
        raise InvalidCall(f"a delimiter is one character, not {delimiter!r}")
    for column, given in (types or {}).items():
        if given not in CELL_TYPES:
            raise InvalidCall(f"the type of the column {column!r} is one of {', '.join(CELL_TYPES)}, not {given!r}")
    if types and kind != "csv":
        raise InvalidCall(f"{name}: types are for the columns of CSV; {kind} tells them itself")
    try:
        "a".encode(encoding)  # some codecs are of something else than text
        codecs.getincrementaldecoder(encoding)("surrogateescape").decode(b"a")
    except (LookupError, ValueError):
        raise InvalidCall(f"there is no encoding {encoding!r} of text") from None
    codec = codecs.lookup(encoding).name
    title = "standard input" if file is None else name
    reader = partial(_csv, types=types) if types else _READERS[kind]
    rows = _rows(title, file, reader, codec, delimiter)
    return Rows(title, file, rows, skips=on_bad_line == "skip", on_skipped=on_skipped)


def told_format(name: str) -> Format | None:
    """Return the format that the name of a file tells, None where it tells none; `-` is JSON lines."""
    return "jsonl" if name == "-" else _SUFFIXES.get(Path(name).suffix.lower())


def _rows(
    name: str, path: Path | None, reader: _Reader, encoding: str, delimiter: str | None
) -> Generator[Row | SourceError | None]:
    if path is None:
        yield from reader(name, _lines(name, standard_input(), encoding), delimiter)
        return
    with path.open("rb") as file, closing(_lines(name, file, encoding)) as lines:
        yield from reader(name, lines, delimiter)


def _lines(name: str, file: BinaryIO, encoding: str) -> Generator[str | None]:
    """Yield the lines with their ends, and None whenever the next one may have to be waited for."""
    # What is no text is found line by line: the others are none the worse for it.
    decoder = codecs.getincrementaldecoder("utf-8-sig" if encoding in _UTF8 else encoding)("surrogateescape")
    number = 0
    begun: list[str] = []  # pieces of the line that has not ended: joined once, however long it is
    read1 = getattr(file, "read1", file.read)
    while True:
        chunk = read1(_CHUNK)
        if number == 0 and encoding in _UTF8 and chunk[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
            raise SourceError(name, 1, "this is UTF-16, not UTF-8: give the encoding utf-16")
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeError as error:
            reason = error.reason if isinstance(error, UnicodeDecodeError) else error
            raise SourceError(name, number + 1, f"from here on it is not {encoding}: {reason}") from None
        lines = text.split("\n")
        if len(lines) > 1:
            lines[0] = "".join((*begun, lines[0]))
            begun.clear()
        begun.append(lines.pop())
        for line in lines:
            yield line + "\n"
        number += len(lines)
        if not chunk:
            break
        yield None
    if rest := "".join(begun):
        yield rest


def _json_lines(
    name: str,
    lines: Iterable[str | None],
    delimiter: str | None,  # noqa: ARG001 - as the others
) -> Generator[Row | SourceError | None]:
    number = 0
    for line in lines:
        if line is None:
            yield None
            continue
        number += 1
        if line.isspace():
            continue
        yield _json_row(name, number, line)


def _json_row(name: str, number: int, line: str) -> Row | SourceError:
    try:
        value = _json_of(line)
    except ValueError as error:
        return SourceError(name, number, _reason(error, line))
    if not isinstance(value, dict):
        return SourceError(name, number, f"a row is an object, not {type(value).__name__}")
    return Row(value, number)


def _json_of(text: str) -> Any:
    # What a float would round is refused, as in a cell of CSV: no number is changed.
    return from_json(text.encode(), exact=True)


def _reason(error: ValueError, text: str) -> str:
    if place := _undecoded(text):
        return f"this is not JSON: bytes that are no UTF-8 (column {place})"
    return f"this is not JSON: {error}" if isinstance(error, json.JSONDecodeError) else f"this {error}"


def _undecoded(line: str) -> int:
    """Return the column of the first byte that was no text, 0 if there is none."""
    return next((column for column, letter in enumerate(line, 1) if "\udc80" <= letter <= "\udcff"), 0)


def _csv(
    name: str, lines: Iterable[str | None], delimiter: str | None, types: Mapping[str, CellType]
) -> Generator[Row | SourceError | None]:
    texts = (line for line in lines if line is not None)
    before, first = next(((number, line) for number, line in enumerate(texts) if not line.isspace()), (0, None))
    if first is None:
        return
    delimiter = delimiter or max(_DELIMITERS, key=first.count)

    def again() -> Iterator[str]:
        yield first
        yield from texts

    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(again(), delimiter=delimiter, strict=True)
    header = [column.strip() for column in next(reader)]
    twice = sorted({column for column in header if header.count(column) > 1})
    if twice or "" in header:
        raise SourceError(
            name, before + 1, f"the header names {twice[0]!r} twice" if twice and twice[0] else "a column has no name"
        )
    if missing := types.keys() - set(header):
        raise SourceError(name, before + 1, f"the header has no column {min(missing)!r}, whose type was given")
    while True:
        line = before + reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield SourceError(name, line, f"this is not CSV: {error}")
            continue
        if cells is None:
            return
        if cells:
            yield _csv_row(name, line, header, cells, types)


def _csv_row(
    name: str, line: int, header: list[str], cells: list[str], types: Mapping[str, CellType]
) -> Row | SourceError:
    if len(cells) != len(header):
        return SourceError(name, line, f"{len(cells)} cells, and the header has {len(header)} columns")
    if any(map(_undecoded, cells)):
        return SourceError(name, line, "it holds bytes that are no text in this encoding")
    try:
        return Row(unflatten(dict(zip(header, cells, strict=True)), types), line)
    except ValueError as error:
        return SourceError(name, line, str(error))


def _json(
    name: str,
    lines: Iterable[str | None],
    delimiter: str | None,  # noqa: ARG001 - as the others
) -> Generator[Row | SourceError | None]:
    text = "".join(line for line in lines if line is not None)
    if not text.strip():
        return
    try:
        values = _json_of(text)
    except ValueError as error:
        raise SourceError(name, getattr(error, "lineno", 1), _reason(error, text)) from None
    if not isinstance(values, list):
        raise SourceError(name, 1, f"it must be an array of objects, not {type(values).__name__}")
    for number, value in enumerate(values):
        if isinstance(value, dict):
            yield Row(value, 1)
        else:
            yield SourceError(name, 1, f"item {number} is no object but {type(value).__name__}")


_READERS: Final[Mapping[Format, _Reader]] = {"jsonl": _json_lines, "csv": partial(_csv, types={}), "json": _json}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return f"a file of {path.stat().st_size} bytes, SHA-256 {hashlib.file_digest(file, 'sha256').hexdigest()}"
