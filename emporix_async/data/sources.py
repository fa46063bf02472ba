"""Rows from files: JSON lines, CSV or JSON, read beside the event loop and never whole.

async with emporix.product.products.importer(read_rows("products.jsonl")) as outcomes:
    async for outcome in outcomes: ...      # outcome.row.line
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Collection, Generator, Mapping, Sequence
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Final, Literal, get_args

import anyio.to_thread

from emporix_api.operations import OPERATIONS
from emporix_api.types import Operation

from ..errors import InvalidCall, SourceError
from .cells import CELL_TYPES, DECIMALS, CellType, Decimal
from .columns import Steps
from .files import path_of, standard_input
from .headers import Options, Target, near
from .readers import READERS, Read, Reading, Row
from .schema import listed_schema, row_schema
from .texts import Lines, codec_name

__all__ = ["CellType", "Format", "Row", "Rows", "read_rows", "told_format"]

Format = Literal["jsonl", "csv", "json"]
Empty = Literal["absent", "null"]

_SUFFIXES: Final[dict[str, Format]] = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "csv", ".txt": "csv",
}  # fmt: skip
_PARAMETER: Final = re.compile(r"\{(?!tenant\})([^{}]+)\}")
_AT_ONCE: Final = 200  # rows handed over at once


class Rows(AsyncIterator[Row]):
    """The rows of a file, read as they are asked for. Iterate once; made by `read_rows`."""

    def __init__(
        self,
        reading: Reading,
        path: Path | None,
        read: Read,
        *,
        skips: bool,
        on_skipped: Callable[[int, SourceError], object] | None,
    ) -> None:
        self._name = reading.name
        self._path = path
        self._reading = reading
        self._read_rows = read
        self._rows: Generator[Row | SourceError | None] | None = None
        self._skips = skips
        self._on_skipped = on_skipped
        self._ready: deque[Row | SourceError] = deque()
        self._exhausted = False  # nothing comes behind what is ready
        self._ended = False
        self._failure: Exception | None = None
        self._lock = threading.Lock()

    def bind(self, operation: Operation, keys: Collection[str] = ()) -> None:
        """Read columns as the body of `operation` has them, and refuse columns that it does not know.

        `keys` are properties that a row may have besides, to be named by. Columns of what the server sets, as an
        export has them, are left out. Raises `InvalidCall` once rows were read.
        """
        schema = row_schema(operation)
        if schema is None or "object" not in schema.types(()):
            return
        if self._rows is not None and not self._ended and self._read_rows is READERS["csv"]:
            raise InvalidCall(f"rows of {self._name} were read already, as text: import a new read_rows of it")
        self._reading.target = Target(operation.key, schema, frozenset(keys), listed_schema(operation))

    @property
    def untyped(self) -> list[tuple[Steps, int]]:
        """The places that columns fill as text because nothing states their type, and the line of the header."""
        return [(path, self._reading.header_line) for path in self._reading.untyped]

    def __aiter__(self) -> Rows:
        if self._ended:
            raise InvalidCall(f"the rows of {self._name} are read once, and were read or closed: call read_rows again")
        return self

    async def __anext__(self) -> Row:
        while not self._ended:
            exhausted = self._exhausted  # asked first: a thread that was left to itself may be reading
            while self._ready:
                row = self._ready.popleft()
                if isinstance(row, Row):
                    return row
                if not self._skips:
                    await self.aclose()
                    raise row
                if self._on_skipped is not None:
                    self._on_skipped(row.line, row)
            if exhausted:
                self._ended = True
                break
            # A thread that waits for a pipe cannot be interrupted: it is left to itself.
            await anyio.to_thread.run_sync(self._read, self._ready, abandon_on_cancel=self._path is None)
        if self._failure is not None:
            raise self._failure
        raise StopAsyncIteration

    def _read(self, ready: deque[Row | SourceError]) -> None:
        """Put the next rows into `ready`: returned, they would be lost with a task that is cancelled meanwhile."""
        with self._lock:
            if ready or self._exhausted:
                return  # by a thread whose task was cancelled
            taken = 0
            try:
                if self._rows is None:
                    self._rows = self._open()
                for row in islice(self._rows, _AT_ONCE):
                    taken += 1
                    if row is not None:
                        ready.append(row)
                    elif self._path is None:  # a pipe, before it is waited for
                        return
            except Exception as error:  # noqa: BLE001 - raised behind the rows before it
                if isinstance(error, OSError):
                    error.filename = error.filename or self._name
                self._failure = error
                taken = 0
            self._exhausted = taken < _AT_ONCE

    def _open(self) -> Generator[Row | SourceError | None]:
        if self._path is None:
            yield from self._read_rows(self._reading, Lines(self._name, standard_input(), self._reading.codec))
            return
        with self._path.open("rb") as file:
            yield from self._read_rows(self._reading, Lines(self._name, file, self._reading.codec))

    async def aclose(self) -> None:
        """Close the file; no further row comes. May be called twice."""
        self._ended, self._ready = True, deque()
        if self._path is not None:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._close)

    def _close(self) -> None:
        with self._lock:  # after what a thread still reads whose task was cancelled
            if self._rows is not None:
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
    encoding: str | None = None,
    skip_lines: int = 0,
    items: str | None = None,
    types: Mapping[str, CellType] | None = None,
    mapping: Mapping[str, str | Sequence[str]] | None = None,
    constants: Mapping[str, str] | None = None,
    ignore_columns: Collection[str] = (),
    decimal: Decimal = ".",
    empty: Empty = "absent",
    on_bad_line: Literal["stop", "skip"] = "stop",
    on_skipped: Callable[[int, SourceError], object] | None = None,
    operation: str | None = None,
) -> Rows:
    """Read the rows of the file `path`, or of the standard input where it is `-`.

    `format` is `jsonl` (an object a line), `csv` (with a header) or `json` (one array, which must fit into memory);
    told by the name's ending unless given, JSON lines for the standard input. `encoding` is UTF-8, or UTF-16 or UTF-32
    where the first bytes tell so, unless given. Empty lines and rows without a filled cell are left out. `items` are
    the property with the array of rows in an object of JSON (`"data.products"`).

    In CSV, the first line after `skip_lines` is the header. A column `name.en` is a property of a property,
    `tiers[0].value` or `tiers.0.value` an entry of a list. `mapping` gives the properties that columns of other names
    fill, one or several (`{"Name EN": "name.en"}`), `constants` the text of properties that no column fills.
    `ignore_columns` are left out; `*` in one is for anything in the name of a column that is neither mapped nor of a
    stated type. Columns without a name, or of one name, are mapped or ignored by their position (`#3`). In all of
    these, what is not there is refused. `delimiter` is found out unless given, and refused where it is not certain. An
    empty cell is an absent property, or null if `empty` says so.

    The cells of an import have the types of the operation's body: text is exactly the text in the file, numbers and
    booleans (true, false, 1, 0) are read, dates checked, lists and objects read as JSON. Columns that the operation
    does not know are refused before anything is sent. Within objects of any properties, as `mixins`, and where rows are
    read for themselves, a cell is text, unless `types` states the type of its column: `"number"`, `"boolean"`,
    `"text"`, or `"json"` for lists, objects, null and columns of several types. It goes before that of the operation.
    With `decimal=","` numbers may have a decimal comma, and a point or a blank between thousands.

    An importer sees what it is given: rows that go through a generator of yours first have the types of its operation
    only where `operation` states it by its key (`"product.products.upsert_many"`), and are all text otherwise.

    Of JSON, `mapping`, `types` and `ignore_columns` are for the properties of a row, `constants` for any below; these
    have the types of the operation, too. A row of which nothing is left is left out. A property that no row has is
    refused at the end of the file: before the first row where the file ends with its first rows.

    A line that cannot be read, a cell of another form among them, raises `SourceError` after the rows before it, or,
    with `on_bad_line="skip"`, is left out and told to `on_skipped(line, error)`. A header that cannot be read always
    raises, and so does a quote amiss in CSV: what follows may be rows, or lines of a cell. Raises `InvalidCall` for
    options that cannot be, OSError as soon as rows are asked for where the file cannot be read.
    """
    place = path_of(path, "a file of rows")
    name = str(place)
    file = None if name == "-" else place
    kind = format or told_format(name)
    if kind is None or kind not in READERS:
        raise InvalidCall(
            f"{name}: its name does not tell the format: state format= (--format), one of {', '.join(READERS)}"
        )
    for option, value, known in (
        ("on_bad_line", on_bad_line, ("stop", "skip")),
        ("empty", empty, get_args(Empty)),
        ("decimal", decimal, DECIMALS),
    ):
        if value not in known:
            raise InvalidCall(f"{option} is {' or '.join(known)}, not {value!r}")
    if delimiter is not None and len(delimiter) != 1:
        raise InvalidCall(f"a delimiter is one character, not {delimiter!r}")
    if skip_lines < 0:
        raise InvalidCall(f"skip_lines is at least 0, not {skip_lines}")
    _check_format(name, kind, items=items, of_csv=delimiter is not None or skip_lines > 0 or empty != "absent")
    for column, given in (types or {}).items():
        if given not in CELL_TYPES:
            raise InvalidCall(f"the type of the column {column!r} is one of {', '.join(CELL_TYPES)}, not {given!r}")
    if any(not path for paths in (mapping or {}).values() for path in ([paths] if isinstance(paths, str) else paths)):
        raise InvalidCall("what a column is mapped to is the name of a property; ignore_columns leaves columns out")
    reading = Reading(
        "standard input" if file is None else name,
        None if encoding is None else codec_name(encoding),
        Options(
            types or {},
            {column: [paths] if isinstance(paths, str) else list(paths) for column, paths in (mapping or {}).items()},
            constants or {},
            ignore_columns,
            decimal,
            empty,
        ),
        delimiter,
        skip_lines,
        items,
        piped=file is None,
    )
    rows = Rows(reading, file, READERS[kind], skips=on_bad_line == "skip", on_skipped=on_skipped)
    return rows if operation is None else _bound(rows, operation)


def _check_format(name: str, kind: Format, *, items: str | None, of_csv: bool) -> None:
    if items is not None and kind == "csv":
        raise InvalidCall(f"{name}: items are for JSON; the rows of CSV are its lines")
    if of_csv and kind != "csv":
        raise InvalidCall(f"{name}: delimiter, skip_lines and empty are for CSV, not for {kind}")


def _bound(rows: Rows, key: str) -> Rows:
    operation = OPERATIONS.get(key)
    if operation is None:
        raise InvalidCall(f"there is no operation {key!r}{near(key, OPERATIONS)}")
    named = _PARAMETER.findall(operation.path)  # a row may fill these by its key
    rows.bind(operation, {*named, "id", operation.key_field or "id"} if named else ())
    return rows


def told_format(name: str) -> Format | None:
    """Return the format that the name of a file tells, None where it tells none; `-` is JSON lines."""
    return "jsonl" if name == "-" else _SUFFIXES.get(Path(name).suffix.lower())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return f"a file of {path.stat().st_size} bytes, SHA-256 {hashlib.file_digest(file, 'sha256').hexdigest()}"
