"""JSON lines made into tables, a row for each line. Blocks; `check` is called now and then and may raise to end it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import IO, Any, Final

from ..errors import ConfigurationError, InvalidCall
from ..http import from_json, printable
from .columns import leaves, nodes, to_cell
from .layout import JSON_KINDS, UNSTATED, Layout, Shape, as_object, identified

Lines = Callable[[], Iterable[bytes]]

_ROWS: Final = 1_000  # that are held as Python objects at a time
_LINES: Final = 1 << 20  # bytes of their lines, at most
_MOST_ROWS: Final = 1 << 20  # of a group
_ROW_GROUP: Final = 8 << 20  # bytes of a group of rows of Parquet: the writer keeps something of each until its end
_BETWEEN_CHECKS: Final = 1_000  # rows
_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes text for that begins with one
JSON: Final = {b"emporix": b"json"}  # metadata of a Parquet column that holds JSON text


@dataclass(frozen=True, slots=True)
class Table:
    """How items are written as a table: in the columns of `layout`; `excel` and `decimal` are of CSV."""

    layout: Layout
    parquet: bool
    excel: bool = False
    decimal: str = "."

    def write(self, lines: Lines, file: IO[bytes], check: Callable[[], None]) -> None:
        """Write `lines` to `file`, which is left open."""
        write = _write_parquet if self.parquet else partial(_write_csv, table=self)
        write(lines, file, self.layout, check)

    def cell(self, value: Any) -> str:
        """Write `value` as a cell of CSV."""
        if value is None:
            return ""
        if isinstance(value, float):
            return to_cell(value).replace(".", self.decimal)
        if self.excel and isinstance(value, str) and value.startswith(_FORMULAS):
            return f"'{value}"
        return to_cell(value)


def _items(lines: Lines, check: Callable[[], None]) -> Iterator[tuple[Any, int]]:
    """Yield each item and the length of its line."""
    for number, line in enumerate(lines()):
        if number % _BETWEEN_CHECKS == 0:
            check()
        yield from_json(line), len(line)


def _write_csv(lines: Lines, file: IO[bytes], layout: Layout, check: Callable[[], None], table: Table) -> None:
    """Write `lines` as CSV (RFC 4180, UTF-8): the columns stated, and then, by name, what is found besides."""
    columns = [*layout.columns]
    values_of = nodes if layout.chosen else leaves
    if not layout.chosen:
        columns = [name for name in columns if layout.known and name != UNSTATED]
        found = {name for item, _ in _items(lines, check) for name in leaves(as_object(item))}
        columns += sorted(found.difference(columns))
    cell = table.cell
    text = io.TextIOWrapper(file, encoding="utf-8-sig" if table.excel else "utf-8", newline="", write_through=True)
    writer = csv.writer(text, delimiter=";" if table.excel or table.decimal == "," else ",")

    def write(cells: list[str], item: Any, number: int) -> None:
        try:
            writer.writerow(cells)
        except UnicodeEncodeError:
            at = next(name for name, held in zip(columns, cells, strict=True) if printable(held) != held)
            which = f"the item {identified(item) or f'number {number}'}" if number else "the header"
            raise InvalidCall(f"{which} has a lone surrogate at $.{printable(at)}: only JSON lines hold it") from None

    try:
        if columns:
            write([cell(column) for column in columns], None, 0)
        for number, (item, _) in enumerate(_items(lines, check), 1):
            values = values_of(as_object(item))
            if layout.chosen and UNSTATED in columns:  # else it is a property of that name
                values[UNSTATED] = layout.row(item)[UNSTATED]
            write([cell(values.get(column)) for column in columns], item, number)
    finally:
        text.detach()  # which writes the rest, and leaves the file open


def _write_parquet(lines: Lines, file: IO[bytes], layout: Layout, check: Callable[[], None]) -> None:
    """Write `lines` as Parquet, a group of rows at a time. null and an absent property are both null."""
    arrow, parquet = pyarrow()
    schema = arrow.schema([_field(arrow, name, shape) for name, shape in layout.columns.items()])
    rows: list[dict[str, Any]] = []
    tables: list[Any] = []
    held = 0
    with parquet.ParquetWriter(file, schema) as writer:

        def flush(least: int) -> None:
            tables.append(arrow.Table.from_pylist(rows, schema=schema))
            rows.clear()
            if sum(table.nbytes for table in tables) >= least:
                writer.write_table(arrow.concat_tables(tables), row_group_size=_MOST_ROWS)
                tables.clear()

        for item, length in _items(lines, check):
            rows.append(layout.row(item))
            held += length
            if len(rows) == _ROWS or held > _LINES:
                flush(_ROW_GROUP)
                held = 0
        flush(0)


def _field(arrow: Any, name: str, shape: Shape) -> Any:
    is_json = isinstance(shape, str) and shape in JSON_KINDS
    return arrow.field(name, _type(arrow, shape), metadata=JSON if is_json else None)


def _type(arrow: Any, shape: Shape) -> Any:
    if isinstance(shape, dict):
        return arrow.struct([_field(arrow, name, inner) for name, inner in shape.items()])
    if isinstance(shape, list):
        return arrow.list_(_type(arrow, shape[0]))
    types = {
        "boolean": arrow.bool_(),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "date-time": arrow.timestamp("us", "UTC"),
        "date": arrow.date32(),
    }
    return types.get(shape, arrow.string())


def pyarrow() -> tuple[Any, Any]:
    """Import pyarrow: only when a Parquet file is to be written. Raises `ConfigurationError` where it is missing."""
    try:
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise ConfigurationError("Parquet wants pyarrow: pip install 'emporix-async[parquet]'") from None
