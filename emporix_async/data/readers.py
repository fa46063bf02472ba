"""Rows of the lines of a file, format by format."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..errors import SourceError
from ..http import from_json
from .columns import Steps
from .dialects import SKIP, Records
from .headers import Options, Target
from .plans import Plan
from .renaming import Renaming
from .texts import Lines, undecoded


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
    renaming = Renaming(reading.options) if reading.options else None
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
    yield from _items(reading, 1, value, Renaming(reading.options) if reading.options else None, array=True)


def _items(
    reading: Reading, line: int, value: Any, renaming: Renaming | None, *, array: bool
) -> Iterator[Row | SourceError]:
    """Yield the rows that `value` holds: it is an array of them, or has one in `items`, or else is a row."""
    if reading.items is not None:
        for name in reading.items.split("."):
            value = value.get(name) if isinstance(value, dict) else None
        if not isinstance(value, list):
            yield SourceError(reading.name, line, f"there is no array of items in {reading.items!r}")
            return
    elif array and not isinstance(value, list):
        lists = [name for name, inner in value.items() if isinstance(inner, list)] if isinstance(value, dict) else []
        hint = f"; it has arrays in {', '.join(map(repr, lists))}: state one by items= (--items)" if lists else ""
        raise SourceError(reading.name, line, f"it must be an array of objects, not {type(value).__name__}{hint}")
    elif not array:
        value = [value]
    for place, item in enumerate(value):
        if not isinstance(item, dict):
            which = f"item {place}" if array or reading.items else "a row"
            hint = "" if array or not isinstance(item, list) else ": an array wants format='json' (--format json)"
            yield SourceError(reading.name, line, f"{which} is an object, not {type(item).__name__}{hint}")
            continue
        try:
            yield _row(item if renaming is None else renaming.item(item), line)
        except ValueError as error:
            yield SourceError(reading.name, line, str(error))


def _reason(error: ValueError, content: bytes) -> str:
    if place := undecoded(content.decode("utf-8", "surrogateescape")):
        return f"this is not JSON: bytes that are no UTF-8 (column {place})"
    return f"this is not JSON: {error}" if isinstance(error, json.JSONDecodeError) else f"this {error}"


READERS: Final[Mapping[str, Read]] = {"jsonl": _json_lines, "csv": _csv, "json": _json}
