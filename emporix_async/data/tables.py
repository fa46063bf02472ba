"""JSON lines made into tables of flat columns. Blocks; `check` is called now and then and may raise to end it.

Columns must be known before the first row is written, so that the lines are read twice; only columns are held.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, Final

from ..errors import ConfigurationError
from ..http import from_json, printable, to_json
from .columns import flatten, leaves

Lines = Callable[[], Iterable[bytes]]
Write = Callable[[Lines, Path, Sequence[str] | None, Callable[[], None]], None]

_ROW_GROUP: Final = 2_000  # rows of Parquet that are held at a time
_BETWEEN_CHECKS: Final = 1_000  # rows
_EXACT: Final = 2**53  # up to which a float holds every whole number
_SIGNED: Final = 2**63
_ARROW_TYPES: Final[Mapping[frozenset[str], str]] = {
    frozenset({"str"}): "string",
    frozenset({"bool"}): "bool",
    frozenset({"int"}): "int64",
    frozenset({"long"}): "int64",
    frozenset({"int", "long"}): "int64",
    frozenset({"float"}): "float64",
    frozenset({"int", "float"}): "float64",
}
JSON: Final = {b"emporix": b"json"}  # metadata of a Parquet column that holds JSON text


def _items(lines: Lines, check: Callable[[], None]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines()):
        if number % _BETWEEN_CHECKS == 0:
            check()
        item = from_json(line)
        yield item if isinstance(item, dict) else {"value": item}  # some listings are of plain texts


def write_csv(lines: Lines, path: Path, columns: Sequence[str] | None, check: Callable[[], None]) -> None:
    """Write `lines` as CSV (RFC 4180, UTF-8) with `columns`, or all there are in the order in which they appear."""
    if columns is None:
        columns = list(dict.fromkeys(column for item in _items(lines, check) for column in leaves(item)))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        if columns:
            writer.writerow(columns)
        for item in _items(lines, check):
            cells = flatten(item)
            writer.writerow([cells.get(column, "") for column in columns])


def write_parquet(lines: Lines, path: Path, columns: Sequence[str] | None, check: Callable[[], None]) -> None:
    """Write `lines` as Parquet: columns of one type have it, all others hold JSON text.

    null and an absent property are both null in a column that has a type.
    """
    arrow, parquet = pyarrow()
    kinds: dict[str, set[str]] = {}
    for item in _items(lines, check):
        for column, value in leaves(item).items():
            kinds.setdefault(column, set()).add(_kind(value))
    names = list(kinds) if columns is None else columns
    types = {name: _ARROW_TYPES.get(frozenset(kinds.get(name, {"str"}) - {"NoneType"})) for name in names}
    schema = arrow.schema(
        [arrow.field(name, kind or "string", metadata=None if kind else JSON) for name, kind in types.items()]
    )
    with parquet.ParquetWriter(path, schema) as writer:
        items = _items(lines, check)
        while rows := [leaves(item) for item in islice(items, _ROW_GROUP)]:
            values = {
                name: [row.get(name) if kind else _cell(row, name) for row in rows] for name, kind in types.items()
            }
            writer.write_table(arrow.Table.from_pydict(values, schema=schema))


def unwritable(lines: Lines, columns: Sequence[str] | None, check: Callable[[], None]) -> str:
    """Say which item has the first text that is not written in UTF-8, and where."""
    for number, item in enumerate(_items(lines, check), 1):
        for column, value in leaves(item).items():
            if columns is None or column in columns:
                text = column + (value if isinstance(value, str) else "")
                if printable(text) != text:
                    which = to_json(item["id"]).decode() if "id" in item else f"number {number}"
                    return f"the item {which} has a lone surrogate at $.{printable(column)}"
    return "a name of a column has a lone surrogate"


def _kind(value: object) -> str:
    if not isinstance(value, int) or -_EXACT <= value <= _EXACT:
        return type(value).__name__
    return "long" if -_SIGNED <= value < _SIGNED else "longer"


def _cell(row: Mapping[str, Any], name: str) -> str | None:
    return to_json(row[name]).decode() if name in row else None


def pyarrow() -> tuple[Any, Any]:
    """Import pyarrow: only when a Parquet file is to be written. Raises `ConfigurationError` where it is missing."""
    try:
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise ConfigurationError("Parquet wants pyarrow: pip install 'emporix-async[parquet]'") from None
