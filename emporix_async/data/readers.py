"""Rows of the lines of a file, format by format."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from ..errors import SourceError
from ..http import from_json
from .columns import Steps
from .dialects import SKIP, Records
from .headers import Options, Target
from .plans import Plan
from .renaming import Renaming
from .texts import Lines, undecoded

_FIRST: Final = 1_000  # rows, among which a property that something is said of is looked for first


class Row(dict[str, Any]):
    """A row of a file, as a mapping; `line` is where it begins, the first line being 1."""

    __slots__ = ("line",)
    line: int


def _row(item: Mapping[str, Any], line: int) -> Row:
    row = Row(item)  # without a constructor of its own, which would take as long again
    row.line = line
    return row


@dataclass(slots=True)
class Reading:
    """How a file is read, and for what. `untyped` are the places that columns fill as text for want of a type."""

    name: str
    codec: str | None
    options: Options
    delimiter: str | None = None
    skipped: int = 0
    items: str | None = None
    target: Target | None = None
    untyped: tuple[Steps, ...] = ()
    header_line: int = 1
    piped: bool = False


Read = Callable[[Reading, Lines], Generator[Row | SourceError | None]]


def _csv(reading: Reading, lines: Lines) -> Generator[Row | SourceError | None]:
    records = Records(lines, reading.delimiter, reading.skipped)
    if records.header is None:
        return
    if any(map(undecoded, records.header)):
        raise records.error(records.header_line, _no_text(lines))
    try:
        plan = Plan(records.header, reading.options, reading.target)
    except ValueError as error:
        raise records.error(records.header_line, str(error)) from None
    reading.untyped, reading.header_line = plan.untyped, records.header_line
    for line, cells in records:
        row = _csv_row(lines, records, plan, line, cells)
        if row is not None:
            yield row


def _csv_row(lines: Lines, records: Records, plan: Plan, line: int, cells: list[str]) -> Row | SourceError | None:
    if len(cells) > plan.width and not any(cells[plan.width :]):
        del cells[plan.width :]  # some programs end rows with a delimiter, but not the header
    if len(cells) != plan.width:
        reason = _other_width(len(cells), plan.width, records.header_line)
        return records.error(line, reason) if any(cells) else None
    if lines.doubtful and any(map(undecoded, cells)):
        return records.error(line, _no_text(lines))
    try:
        item = plan.item(cells)
    except ValueError as error:
        return records.error(line, str(error))
    return None if item is None else _row(item, line)


def _other_width(cells: int, columns: int, header: int) -> str:
    hint = f"; if line {header} is not the header, {SKIP}" if cells > columns == 1 else ""
    return f"{cells} cells, and the header has {columns} column{'s' if columns > 1 else ''}{hint}"


def _no_text(lines: Lines) -> str:
    return f"it holds bytes that are no text in {lines.codec}: state encoding= (--encoding), such as windows-1252"


def _json_lines(reading: Reading, lines: Lines) -> Generator[Row | SourceError | None]:
    renaming = Renaming(reading.options, reading.target) if reading.options else None
    if renaming is None:
        yield from _rows_of_lines(reading, lines, None)
    else:
        yield from _held(reading, _rows_of_lines(reading, lines, renaming), renaming)


def _held(
    reading: Reading, rows: Iterator[Row | SourceError | None], renaming: Renaming
) -> Generator[Row | SourceError | None]:
    """Yield `rows`; raise `SourceError` behind the last one, or instead of the first if they are few.

    None of those of a pipe are kept waiting.
    """
    first: list[Row | SourceError | None] = []
    failure: SourceError | None = None
    ended = False
    if not reading.piped:
        try:
            first.extend(islice(rows, _FIRST))
            ended = len(first) < _FIRST
        except SourceError as error:  # which comes behind the rows before it
            failure = error
    if ended:
        _refuse_unmet(reading, renaming)
    yield from first
    if failure is not None:
        raise failure
    if not ended:
        yield from rows
        _refuse_unmet(reading, renaming)


def _refuse_unmet(reading: Reading, renaming: Renaming) -> None:
    if unmet := renaming.unmet():
        raise SourceError(reading.name, 1, "; ".join(unmet))


def _rows_of_lines(reading: Reading, lines: Lines, renaming: Renaming | None) -> Generator[Row | SourceError | None]:
    plain = renaming is None and reading.items is None
    number = 0
    # With items, a line is a page of rows.
    for some in lines.contents() if reading.items is None else lines.contents(longest=None):
        for line in some:
            number += 1
            try:
                value = from_json(line, exact=True)
            except ValueError as error:
                if line and not line.isspace():
                    yield SourceError(reading.name, number, _reason(error, line))
                continue
            if plain and type(value) is dict:
                yield _row(value, number)
            else:
                yield from _items(reading, number, value, renaming, array=False)
        yield None


def _json(reading: Reading, lines: Lines) -> Generator[Row | SourceError | None]:
    content = lines.whole()
    if not content.strip():
        return
    try:
        value = from_json(content, exact=True)
    except ValueError as error:
        raise SourceError(reading.name, getattr(error, "lineno", 1), _reason(error, content)) from None
    if reading.options:
        renaming = Renaming(reading.options, reading.target)
        yield from _held(reading, _items(reading, 1, value, renaming, array=True), renaming)
    else:
        yield from _items(reading, 1, value, None, array=True)


def _items(
    reading: Reading, line: int, value: Any, renaming: Renaming | None, *, array: bool
) -> Iterator[Row | SourceError]:
    """Yield the rows that `value` holds: it is an array of them, or has one in `items`, or else is a row."""
    try:
        found = _array(reading, line, value, array=array)
    except SourceError as error:
        if array and reading.items is None:
            raise
        yield error
        return
    for place, item in enumerate(found):
        if not isinstance(item, dict):
            which = f"item {place}" if array or reading.items else "a row"
            hint = "" if array or not isinstance(item, list) else ": an array wants format='json' (--format json)"
            yield SourceError(reading.name, line, f"{which} is an object, not {type(item).__name__}{hint}")
            continue
        if renaming is None:
            yield _row(item, line)
        elif (row := _renamed(reading, line, item, renaming)) is not None:
            yield row


def _array(reading: Reading, line: int, value: Any, *, array: bool) -> list[Any]:
    if reading.items is not None:
        for name in reading.items.split("."):
            value = value.get(name) if isinstance(value, dict) else None
        if not isinstance(value, list):
            raise SourceError(reading.name, line, f"there is no array of items in {reading.items!r}")
        return value
    if not array:
        return [value]
    if not isinstance(value, list):
        lists = [name for name, inner in value.items() if isinstance(inner, list)] if isinstance(value, dict) else []
        hint = f"; it has arrays in {', '.join(map(repr, lists))}: state one by items= (--items)" if lists else ""
        raise SourceError(reading.name, line, f"it must be an array of objects, not {type(value).__name__}{hint}")
    return value


def _renamed(reading: Reading, line: int, item: Mapping[str, Any], renaming: Renaming) -> Row | SourceError | None:
    """Return the row of `item`, None where nothing is left of it."""
    try:
        kept = renaming.item(item)
    except ValueError as error:
        return SourceError(reading.name, line, str(error))
    return _row(kept, line) if kept else None


def _reason(error: ValueError, content: bytes) -> str:
    if place := undecoded(content.decode("utf-8", "surrogateescape")):
        return f"this is not JSON: bytes that are no UTF-8 (column {place})"
    return f"this is not JSON: {error}" if isinstance(error, json.JSONDecodeError) else f"this {error}"


READERS: Final[Mapping[str, Read]] = {"jsonl": _json_lines, "csv": _csv, "json": _json}
